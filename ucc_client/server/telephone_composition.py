"""Where the telephone's parts are joined; imported only where there is an engine."""

from __future__ import annotations

from collections.abc import Callable, Collection

from ucc_client.server.clock import system_clock
from ucc_client.server.database.engine import Database
from ucc_client.server.keys import Keys
from ucc_client.server.pbx.asterisk import Asterisk
from ucc_client.server.pbx.book import Book
from ucc_client.server.pbx.entry import Entry, Windows
from ucc_client.server.pbx.lead import Lead
from ucc_client.server.pbx.order_book import OrderBook
from ucc_client.server.pbx.outgoing import Manner
from ucc_client.server.pbx.plans import Plans
from ucc_client.server.pbx.self_starts import SelfStarts
from ucc_client.server.pbx.switchboard import Switchboard
from ucc_client.server.pbx.worker import TelephoneWorker
from ucc_client.server.services.call_records import CallRecords
from ucc_client.server.services.change_log import ChangeLog
from ucc_client.server.services.configuration import Configuration
from ucc_client.server.settings.pbx_target import PbxTarget


def join_telephone(
    target: PbxTarget,
    database: Database,
    keys: Keys,
    *,
    configuration: Configuration,
    log: ChangeLog,
    publish: Callable[[Collection[int]], None],
    tell_live: Callable[[Collection[int]], None],
    records: CallRecords,
) -> TelephoneWorker:
    """Return the worker that leads the engine, not yet started."""
    windows = Windows(moderators=target.moderator_entry_minutes, others=target.entry_minutes)
    entry = Entry(database, keys, system_clock, windows)
    book = Book(
        database, configuration, log, publish, system_clock, tell_live=tell_live, records=records
    )
    self_starts = SelfStarts(database, book, system_clock)
    plans, orders = Plans(database), OrderBook(database, system_clock)
    manner = Manner(
        ring_seconds=target.ring_seconds, empty_seconds=target.empty_seconds, ends=target.ends
    )
    return TelephoneWorker(
        Lead(database, system_clock),
        lambda: Asterisk(target.ari),
        lambda engine: Switchboard(
            engine,
            entry,
            book,
            system_clock,
            manner,
            plans=plans,
            self_starts=self_starts,
            orders=orders,
        ),
    )
