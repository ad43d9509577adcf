"""A database with a conference's people, whose PINs and clock a test knows."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import select

from tests.running_server import conference
from tests.server.anna_alone import KEYS, anna_alone
from ucc_client.contract.additions import additions_in
from ucc_client.contract.live import LiveOrder
from ucc_client.contract.messages import ManagedConference
from ucc_client.server.database.engine import Database
from ucc_client.server.database.tables import conferences, participants
from ucc_client.server.database.telephone_tables import live_people
from ucc_client.server.mail.queue import MailQueue
from ucc_client.server.pbx.book import Book
from ucc_client.server.pbx.entry import Entry, Windows
from ucc_client.server.pbx.lead import Lead
from ucc_client.server.pbx.order_book import OrderBook
from ucc_client.server.pbx.plans import Plans
from ucc_client.server.resources import resources
from ucc_client.server.services.call_records import CallRecords
from ucc_client.server.services.change_log import ChangeLog
from ucc_client.server.services.conferences import Conferences
from ucc_client.server.services.configuration import Configuration
from ucc_client.server.services.live_orders import LiveOrders
from ucc_client.server.services.people_states import PeopleStates
from ucc_client.server.services.pins import open_pin
from ucc_client.server.services.transactions import Transaction


class Company:
    """Anna's conferences, an `entry` and a `book`; `told` are the users who were told of news.

    `told_live` are the conferences of which is to be told who is in.
    """

    def __init__(self, database: Database, now: int) -> None:
        self.now, self.database = now, database
        self.told: list[int] = []
        self.told_live: list[int] = []
        anna_alone(database, number="31")
        configuration = Configuration(database, resources())
        log = ChangeLog(self.clock)
        self._conferences = Conferences(
            database,
            KEYS,
            MailQueue(KEYS, configuration, self.clock),
            log,
            self.clock,
            dial_ins=None,
            states=PeopleStates(answers=False),
            tells_schedule=True,
            tells_calling=True,
            telephone=lambda: None,
        )
        self.entry = Entry(database, KEYS, self.clock, Windows())
        self.orders = OrderBook(database, self.clock)
        self.records = CallRecords(database, self.clock, 90)
        self.book = Book(
            database,
            configuration,
            log,
            self.told.extend,
            self.clock,
            tell_live=self.told_live.extend,
            records=self.records,
        )
        self.plans = Plans(database)

    def clock(self) -> int:
        return self.now

    def create(self, **fields: Any) -> dict[str, Any]:
        """Let Anna plan a conference; returns its object."""
        wanted = conference(**fields)
        said = msgspec.convert(wanted, ManagedConference), additions_in(wanted)
        with self.database.write() as connection:
            return dict(self._conferences.create(Transaction(connection), 1, *said).fields)

    def change(self, made: dict[str, Any], **fields: Any) -> None:
        """Let Anna change one."""
        wanted = {**made, **fields}
        said = msgspec.convert(wanted, ManagedConference), additions_in(wanted)
        with self.database.write() as connection:
            self._conferences.update(Transaction(connection), 1, made["conferenceId"], *said)

    def start(self, made: dict[str, Any], *, rings: bool = False) -> None:
        """Let Anna start one, perhaps by her own telephone."""
        with self.database.write() as connection:
            self._conferences.start(
                Transaction(connection), 1, made["conferenceId"], by_phone=rings
            )

    def order(self, made: dict[str, Any], deed: str, *people: str, **fields: Any) -> None:
        """Let Anna order something, as if an engine were led; of people by their names."""
        Lead(self.database, self.clock).hold(is_connected=True)
        self.give(made, deed, *people, **fields)

    def give(self, made: dict[str, Any], deed: str, *people: str, **fields: Any) -> None:
        """Let Anna order something, of people by their names, or by `ids`."""
        fields["personIds"] = [*fields.pop("ids", ()), *(self.ids()[name] for name in people)]
        order = msgspec.convert({"deed": deed, **fields}, LiveOrder)
        orders = LiveOrders(self.clock, lambda: None)
        with self.database.write() as connection:
            orders.give(Transaction(connection), 1, made["conferenceId"], order)

    def ids(self) -> dict[str, int]:
        """Return the ids of those who are written down, by name."""
        with self.database.read() as connection:
            return {row.name: row.id for row in connection.execute(select(live_people))}

    def moderates(self, name: str) -> bool:
        """Tell whether somebody is a moderator for this time."""
        own = select(live_people.c.is_moderator).where(live_people.c.name == name)
        with self.database.read() as connection:
            return bool(connection.scalars(own).one())

    def pins(self) -> dict[str, str]:
        """Return everybody's PIN by name."""
        with self.database.read() as connection:
            rows = connection.execute(select(participants)).all()
        return {row.display_name: open_pin(KEYS, row.pin) for row in rows}

    def live(self) -> dict[str, tuple[str, str]]:
        """Return state and cause of everybody who is written down, by name."""
        with self.database.read() as connection:
            rows = connection.execute(select(live_people).order_by(live_people.c.id)).all()
        return {row.name: (row.state, row.cause) for row in rows}

    def is_locked(self, made: dict[str, Any]) -> bool:
        """Tell whether a conference is locked."""
        own = conferences.c.id == made["conferenceId"]
        with self.database.read() as connection:
            return bool(connection.scalars(select(conferences.c.is_locked).where(own)).one())

    def delete(self, made: dict[str, Any]) -> None:
        """Let Anna delete one."""
        with self.database.write() as connection:
            self._conferences.delete(Transaction(connection), 1, made["conferenceId"])

    def until(self, made: dict[str, Any]) -> int:
        """Return when a conference that runs ends by the clock, 0 for one that never ran."""
        own = conferences.c.id == made["conferenceId"]
        with self.database.read() as connection:
            return connection.scalars(select(conferences.c.active_until).where(own)).one() or 0

    def is_active(self, made: dict[str, Any]) -> bool:
        """Tell whether a conference runs."""
        return self.until(made) > self.now
