"""Asks the server for the address of the own calendar."""

from __future__ import annotations

from ucc_client.api.subscription import OwnCalendar
from ucc_client.application.connector import SignedIn
from ucc_client.application.subscription_requests import (
    AddressDeed,
    AskCalendarAddress,
    CalendarAddress,
)


def calendar_address(request: AskCalendarAddress, signed_in: SignedIn) -> CalendarAddress:
    """Do what is asked for; raises `contract.errors.ServerError`."""
    own = OwnCalendar(signed_in.session, signed_in.account.user_id)
    if not own.is_offered:
        return CalendarAddress(address=None)
    match request.deed:
        case AddressDeed.RENEW:
            return CalendarAddress(address=own.renew())
        case AddressDeed.REVOKE:
            own.revoke()
            return CalendarAddress(address="")
        case AddressDeed.LOOK:
            return CalendarAddress(address=own.address())
