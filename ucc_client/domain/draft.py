"""What somebody was typing about a conference and has not saved."""

from __future__ import annotations

import msgspec

from ucc_client.domain.conference import Conference


class Draft(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What stood in the dialog. Its id is that of the command which saves it, where it is one.

    `key` and `base` are the conference that was changed, and how it was before; without `base` it
    was to be a new one. `original` names the date of a series that was changed (epoch ms).
    `date` and `time` are what stood there while they could not be read, else empty.
    """

    draft_id: str
    wanted: Conference
    key: str = ""
    base: Conference | None = None
    original: int | None = None
    date: str = ""
    time: str = ""
