"""The records of calls, a part of the extension `live`: who was in a conference, and how long.

`GET …/{conferenceId}/calls` answers the conference's owner with a list of `CallRecord`, newest
first; 403 for others who see the conference. They are kept for as long as the installation says.
"""

from __future__ import annotations

from ucc_client.contract.messages import WireType


class CallRecord(WireType, frozen=True, kw_only=True):
    """One call that is over; instants are epoch milliseconds.

    `joined_at` is absent for who was not reached, or did not come in; `number` for who called
    himself. `cause` is one of `contract.live.LiveCause`.
    """

    name: str
    is_moderator: bool
    left_at: int
    cause: str
    joined_at: int | None = None
    number: str | None = None
