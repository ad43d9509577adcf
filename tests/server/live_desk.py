"""A conference of Anna's with Ben and Dora, and what each of them sees of it while it runs."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import insert, select

from tests.running_server import participant
from tests.telephony.company import Company
from ucc_client.contract.live import LiveConference, LiveOrder, LivePerson
from ucc_client.domain.recurrence import to_instant
from ucc_client.server.database.engine import Database
from ucc_client.server.database.tables import users
from ucc_client.server.database.telephone_tables import live_orders
from ucc_client.server.pbx.lead import Lead
from ucc_client.server.pbx.rooms import Person, Room
from ucc_client.server.services.live import Live
from ucc_client.server.services.live_orders import LiveOrders
from ucc_client.server.services.transactions import Transaction

START = to_instant(datetime(2030, 5, 7, 9, 30), ZoneInfo("Europe/Berlin"))
ANNA, BEN, CLEO = 1, 2, 3


class Desk:
    """A company with two more accounts, and what they see."""

    def __init__(self, database: Database) -> None:
        self.company = Company(database, START)
        self.live = Live(database, self.company.clock)
        self.woken = 0
        self._orders = LiveOrders(self.company.clock, self._wake)
        self.lead = Lead(database, self.company.clock)
        with database.write() as connection:
            for user_id, login in ((BEN, "ben"), (CLEO, "cleo")):
                connection.execute(
                    insert(users).values(
                        id=user_id,
                        login=login,
                        first_name=login.title(),
                        family_name="Beispiel",
                        email=f"{login}@example.org",
                        language="default",
                        internal_number="",
                        is_administrator=False,
                        verifier=b"",
                    )
                )
        ben = participant("Ben", "ben@example.org", userId=BEN)
        dora = participant("Dora", "d@example.org", phoneNumber="0721 5551", callOnStart=True)
        self.made = self.company.create(
            startTime=START, durationMinutes=45, participants=[ben, dora]
        )
        self.number: int = self.made["conferenceId"]

    def enter(self, name: str) -> Person:
        """Let somebody in by the own PIN."""
        seat = self.company.entry.look(self.company.pins()[name]).seat
        assert seat is not None
        entered = self.company.book.enter(seat, f"call of {name}")
        assert entered is not None
        return entered.person

    def _wake(self) -> None:
        self.woken += 1

    def order(self, user_id: int, deed: str, **fields: Any) -> None:
        """Give an order."""
        with self.company.database.write() as connection:
            change = Transaction(connection)
            order = msgspec.convert({"deed": deed, **fields}, LiveOrder)
            self._orders.give(change, user_id, self.number, order)
        for then in change.afterwards:
            then()

    def ordered(self) -> list[LiveOrder]:
        """Return the orders that wait."""
        query = select(live_orders.c.content).order_by(live_orders.c.id)
        with self.company.database.read() as connection:
            found = connection.scalars(query).all()
        return [msgspec.json.decode(one, type=LiveOrder) for one in found]

    def seen_by(self, user_id: int) -> LiveConference:
        return self.live.get(user_id, self.number)

    def people(self) -> tuple[LivePerson, ...]:
        return self.seen_by(ANNA).people

    def change_number(self, name: str, number: str) -> None:
        """Let Anna write somebody's number down."""
        for person in self.made["participants"]:
            if person["displayName"] == name:
                person["phoneNumber"] = number
        self.company.change(self.made)

    def one(self, user_id: int, name: str) -> LivePerson:
        return next(one for one in self.seen_by(user_id).people if one.name == name)

    def write(self, room: Room) -> None:
        """Write down what changed in a room."""
        changes = room.take_changes()
        assert changes is not None
        self.company.book.save([changes])
