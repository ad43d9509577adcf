"""Transactions on the cache of one account: the projection follows, then the listener hears."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import sqlalchemy as sa

from ucc_client.cache import clocks, confirmed, history, projection
from ucc_client.cache.database import Database
from ucc_client.cache.outbox import Outbox
from ucc_client.cache.projection import CacheChange
from ucc_client.contract.mapping import RawObject
from ucc_client.contract.server_record import FLAGS, ServerRecord
from ucc_client.domain.conference import Conference
from ucc_client.domain.past_version import Why
from ucc_client.domain.pending_change import PendingChange, id_in, key_of

Listener = Callable[[CacheChange], None]


class Work:
    """A transaction that is running, and what it has touched; `now` is epoch milliseconds."""

    def __init__(self, connection: sa.Connection, outbox: Outbox, now: int) -> None:
        self.connection = connection
        self.outbox = outbox
        self.now = now
        self.touched: dict[str, None] = {}
        self.renamed: dict[str, str] = {}
        self.wished: set[int] = set()
        self._fresh: dict[int, ServerRecord] = {}

    def touch(self, key: str) -> None:
        """Let the projection of a conference follow at the end."""
        self.touched[key] = None

    def confirm(self, records: Collection[ServerRecord]) -> None:
        """Write what the server has confirmed over what was there."""
        confirmed.save(self.connection, records)
        for record in records:
            self._fresh[record.conference_id] = record
            self.touch(key_of(record.conference_id))

    def records(self) -> dict[int, ServerRecord]:
        """Return what the server has confirmed of what was touched, by id."""
        ids = projection.ids_in(self.touched)
        rest = ids - self._fresh.keys()
        return {**self._fresh, **(confirmed.load(self.connection, rest) if rest else {})}

    def confirmed(self, key: str) -> Conference | None:
        """Return what the server has confirmed of a conference."""
        conference_id = id_in(key)
        ids = () if conference_id is None else (conference_id,)
        record = next(iter(confirmed.load(self.connection, ids).values()), None)
        return None if record is None or record.details is None else record.conference()

    def save(self, conference_id: int, details: RawObject, *, fetched_at: int) -> None:
        """Keep a conference as the server has it; its line in the list stays."""
        known = confirmed.load(self.connection, (conference_id,))
        record = known.get(conference_id, ServerRecord(conference_id=conference_id))
        if record.summary is None and record.details is not None:
            # Only a feed of changes says these with the conference; a GET does not.
            flags = {name: record.details[name] for name in FLAGS if name in record.details}
            details = {**flags, **details}
        newer = msgspec.structs.replace(record, details=details, fetched_at=fetched_at)
        self.confirm((newer,))

    def forget(self, conference_id: int) -> None:
        """Forget a conference that the server does not have any more."""
        confirmed.remove(self.connection, conference_id)
        self._fresh.pop(conference_id, None)
        clocks.forget(self.connection, conference_id)
        self.outbox.forget_adoption(conference_id)
        self.touch(key_of(conference_id))

    def keep(self, key: str, why: Why, conference: Conference | None) -> None:
        """Keep a version in the history."""
        history.keep(self.connection, key, why, conference, self.now)

    def update(self, change: PendingChange, **fields: object) -> None:
        """Write a change of the outbox over its row."""
        self.outbox.update(msgspec.structs.replace(change, **fields))
        self.touch(change.key)

    def finish(self, change: PendingChange) -> None:
        """Take a change out of the outbox for good."""
        self.outbox.finish(change.command_id, self.now)
        self.touch(change.key)
        base, desired, number = change.base, change.desired, id_in(change.key)
        if number is not None and base and desired and base.start != desired.start:
            # What the server says now is what the user wished, and no news of its clock.
            self.wished.add(number)


class Transactions:
    """Opens transactions on one account's file.

    Every method raises `cache.errors.CacheError` when the file lets it down; then nothing of
    the transaction was kept. What was kept is told to the listener in the order of the commits.
    """

    def __init__(
        self,
        path: Path,
        *,
        server: str,
        user_id: int,
        clock: Callable[[], int],
        listener: Listener,
        zone: str,
    ) -> None:
        """Open or make the file; `clock` gives epoch milliseconds, `zone` is this computer's."""
        self.server, self.user_id, self.clock, self._zone = server, user_id, clock, zone
        self._listener = listener
        self._in_order = threading.Lock()
        self._database = Database(path)

    @property
    def was_left_open(self) -> bool:
        """Whether the program that had the file open before did not end in order."""
        return self._database.was_left_open

    def check(self) -> None:
        """Look at every page; raises DamagedError."""
        self._database.check()

    def close(self) -> None:
        """Wait for running transactions and close the file for good."""
        self._database.close()

    @contextmanager
    def work(self) -> Iterator[Work]:
        """Run one transaction that may change what is shown."""
        with self._in_order:
            with self._database.write() as connection:
                work = Work(connection, self.outbox(connection), self.clock())
                yield work
                records = work.records()
                clocks.keep(connection, records, work.wished, self._zone)
                change = projection.refresh(
                    connection,
                    work.outbox,
                    work.touched,
                    user_id=self.user_id,
                    records=records,
                )
            self._listener(msgspec.structs.replace(change, renamed=work.renamed))

    @contextmanager
    def in_order(self) -> Iterator[None]:
        """Let the listener hear of nothing while the block runs."""
        with self._in_order:
            yield

    @contextmanager
    def write(self) -> Iterator[sa.Connection]:
        """Run one transaction that changes nothing of what is shown."""
        with self._database.write() as connection:
            yield connection

    @contextmanager
    def read(self) -> Iterator[tuple[sa.Connection, Outbox]]:
        """Run queries on one consistent state."""
        with self._database.read() as connection:
            yield connection, self.outbox(connection)

    def outbox(self, connection: sa.Connection) -> Outbox:
        """Return the account's outbox on an open transaction."""
        return Outbox(connection, server=self.server, user_id=self.user_id)
