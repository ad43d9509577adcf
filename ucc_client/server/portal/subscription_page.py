"""`/calendar-address`: the address at which one's own calendar program reads the conferences."""

from __future__ import annotations

from typing import Any

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromQuery

from ucc_client.contract.subscription import for_programs
from ucc_client.server.portal import places
from ucc_client.server.portal.form import Form
from ucc_client.server.portal.frame import Frame, Page, go
from ucc_client.server.portal.visitor import Visitor
from ucc_client.server.services.calendar_addresses import CalendarAddresses
from ucc_client.server.services.once import Answer
from ucc_client.server.services.transactions import Transaction, Transactions


class SubscriptionPage:
    """Shows the address, makes a new one, and switches it off."""

    def __init__(
        self, frame: Frame, addresses: CalendarAddresses, transactions: Transactions
    ) -> None:
        self._frame, self._addresses, self._transactions = frame, addresses, transactions

    def page(self, visitor: Visitor, *, done: str = "") -> Page:
        """Return the page."""
        address = self._addresses.address(visitor.account.user_id)
        return self._frame.show(
            visitor,
            "calendar-address.html",
            address=address,
            program_address=for_programs(address),
            done=self._frame.done(visitor, done),
        )

    def sent(self, visitor: Visitor, form: Form) -> Response[Any]:
        """Make a new address or switch it off."""
        user_id, off = visitor.account.user_id, form.text("do") == "off"

        def act(change: Transaction) -> Answer:
            if off:
                self._addresses.revoke(change.connection, user_id)
            else:
                self._addresses.renew(change.connection, user_id)
            return Answer(status=204)

        self._transactions.run(act)
        return go(places.CALENDAR_ADDRESS, done="address-off" if off else "address-made")


def subscription_routes(page: SubscriptionPage) -> list[HTTPRouteHandler]:
    """Return the handlers of the page."""

    @get(places.CALENDAR_ADDRESS, sync_to_thread=True)
    def address(visitor: NamedDependency[Visitor], done: FromQuery[str] = "") -> Page:
        return page.page(visitor, done=done)

    @post(places.CALENDAR_ADDRESS, status_code=303, sync_to_thread=True)
    def change(visitor: NamedDependency[Visitor], form: NamedDependency[Form]) -> Response[Any]:
        return page.sent(visitor, form)

    return [address, change]
