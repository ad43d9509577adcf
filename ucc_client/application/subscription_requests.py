"""What the window asks about the address at which calendar programs read the conferences."""

from __future__ import annotations

import enum

import msgspec

from ucc_client.application.commands import Request


class AddressDeed(enum.StrEnum):
    """What is to be done with the address."""

    LOOK = "look"
    RENEW = "renew"
    REVOKE = "revoke"


class AskCalendarAddress(Request, frozen=True, kw_only=True, tag=True):
    """Look at the address, make a new one or revoke it; answered with `CalendarAddress`."""

    deed: AddressDeed = AddressDeed.LOOK


class CalendarAddress(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The address, empty while there is none; None where the server has no such addresses."""

    address: str | None
