"""The address at which calendar programs read the own conferences.

Source: contract, extension `subscription`.
"""

from __future__ import annotations

import msgspec

from ucc_client.api.session import Session
from ucc_client.contract.errors import NotAServerError
from ucc_client.contract.extensions import Extension
from ucc_client.contract.subscription import Subscription


class OwnCalendar:
    """One user's calendar address; every method raises `contract.errors.ServerError`."""

    def __init__(self, session: Session, user_id: int) -> None:
        self._session = session
        self._path = f"/users/{user_id}/subscription"

    @property
    def is_offered(self) -> bool:
        """Tell whether the server has such addresses."""
        return Extension.SUBSCRIPTION in self._session.extensions

    def address(self) -> str:
        """Return the address, empty while there is none."""
        return _address(self._session.read(self._path).body)

    def renew(self) -> str:
        """Make a new address, and revoke the one before."""
        return _address(self._session.request("POST", self._path).body)

    def revoke(self) -> None:
        """Revoke the address."""
        self._session.request("DELETE", self._path)


def _address(body: object) -> str:
    try:
        return msgspec.convert(body, Subscription).address
    except msgspec.ValidationError as error:
        raise NotAServerError(f"not a calendar address: {error}") from error
