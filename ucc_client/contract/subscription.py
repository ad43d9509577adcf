"""The extension `subscription`: an address at which calendar programs read one's conferences.

`GET /users/{userId}/subscription` tells it, `POST` makes a new one and revokes the old, `DELETE`
revokes it. Whoever has the address sees the user's conferences with the user's own PINs.
"""

from __future__ import annotations

from ucc_client.contract.messages import WireType


class Subscription(WireType, frozen=True, kw_only=True):
    """The address of the own calendar (`https:` or `http:`), empty while there is none."""

    address: str


def for_programs(address: str) -> str:
    """Return the address as calendar programs are opened by: `webcals:` stands for `https:`."""
    scheme, _, rest = address.partition("://")
    return f"{'webcals' if scheme == 'https' else 'webcal'}://{rest}" if rest else ""
