"""Who is in a conference by telephone, and what is to be done there: `…/{conferenceId}/live`.

Source: contract, extension `live`.
"""

from __future__ import annotations

import msgspec

from ucc_client.api.session import Session
from ucc_client.contract.calls import CallRecord
from ucc_client.contract.errors import GONE, NotAServerError, RefusedError
from ucc_client.contract.live import LiveConference, LiveOrder


class Live:
    """One user's running conferences; every method raises `contract.errors.ServerError`."""

    def __init__(self, session: Session, user_id: int) -> None:
        self._session = session
        self._path = f"/users/{user_id}/managedConferences"

    def look(self, conference_id: int) -> LiveConference | None:
        """Return how a conference is just now, None when it is not there."""
        try:
            body = self._session.read(f"{self._path}/{conference_id}/live").body
        except RefusedError as error:
            if error.status in GONE:
                return None
            raise
        try:
            return msgspec.convert(body, LiveConference)
        except msgspec.ValidationError as error:
            raise NotAServerError(f"not a running conference: {error}") from error

    def calls(self, conference_id: int) -> tuple[CallRecord, ...]:
        """Return who was in, the newest call first; RefusedError for who is not its owner."""
        body = self._session.read(f"{self._path}/{conference_id}/calls").body
        try:
            return msgspec.convert(body, tuple[CallRecord, ...])
        except msgspec.ValidationError as error:
            raise NotAServerError(f"not a list of calls: {error}") from error

    def order(self, conference_id: int, order: LiveOrder) -> None:
        """Have something done; RefusedError says why it is not (403, 404, 409)."""
        body = {name: one for name, one in msgspec.to_builtins(order).items() if one is not None}
        self._session.request("POST", f"{self._path}/{conference_id}/live", body=body)
