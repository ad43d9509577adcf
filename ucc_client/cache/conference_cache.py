"""The cache of one account: each method is one transaction, projection included.

User's actions go into the outbox and touch nothing else; confirmed rows change only by what
the server said. Methods that change what is shown tell the listener after the commit, in the
order of the commits.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import msgspec

from ucc_client.cache import (
    alarms,
    clocks,
    confirmed,
    facts,
    first_rows,
    groups,
    happenings,
    history,
    people,
    projection,
)
from ucc_client.cache.decisions import Decisions
from ucc_client.cache.errors import WrongAccountError
from ucc_client.cache.first_rows import FirstRows
from ucc_client.cache.overlap_candidates import candidates
from ucc_client.cache.projection import CacheChange, Projected
from ucc_client.cache.search_index import SearchIndex
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.cache.submission import may_submit, submit
from ucc_client.cache.sync_store import SyncStore
from ucc_client.cache.transactions import Listener, Transactions, Work
from ucc_client.contract.server_record import ServerRecord
from ucc_client.domain.alarm import AlarmId, Note
from ucc_client.domain.clock_guard import KeptClock
from ucc_client.domain.conference import Conference
from ucc_client.domain.happening import Course
from ucc_client.domain.past_version import Why
from ucc_client.domain.pending_change import (
    NEEDS_THE_USER,
    ChangeKind,
    PendingChange,
    key_of,
)
from ucc_client.domain.people_group import PeopleGroup
from ucc_client.domain.person import Person


class ConferenceCache:
    """Everything that is known and waits for one user of one server.

    Every method raises `cache.errors.CacheError` when the file lets it down; then nothing
    of the transaction was kept. `store` is what the sync works on, `decisions` what the user
    decides about changes that were made.
    """

    def __init__(
        self,
        path: Path,
        *,
        server: str,
        user_id: int,
        clock: Callable[[], int],
        listener: Listener,
        zone: str = "UTC",
    ) -> None:
        """Open or make the file; `clock` gives epoch milliseconds, `zone` is this computer's.

        Raises WrongAccountError when the file belongs to another server or user.
        """
        self.server = server
        self.user_id = user_id
        self._clock = clock
        self._tell = listener
        self._keeping_people = threading.Lock()
        self._people: list[Person] | None = None
        self._searched = SearchIndex()
        self._transactions = Transactions(
            path, server=server, user_id=user_id, clock=clock, listener=self._told, zone=zone
        )
        self.store = SyncStore(self._transactions)
        self.decisions = Decisions(self._transactions)
        try:
            self._claim()
        except BaseException:
            self._transactions.close()
            raise

    @property
    def was_left_open(self) -> bool:
        """Whether the program that had the file open before did not end in order."""
        return self._transactions.was_left_open

    def check(self) -> None:
        """Look at every page of the file; raises DamagedError. It takes its time."""
        self._transactions.check()

    def close(self) -> None:
        """Wait for running transactions and close the file for good."""
        self._transactions.close()

    # What views ask.

    def rows(self) -> tuple[ConferenceRow, ...]:
        """Return the rows of the list."""
        with self._transactions.read() as (connection, _):
            return projection.rows(connection)

    def tell_rows(self, tell: Callable[[tuple[ConferenceRow, ...]], None]) -> None:
        """Give all rows to `tell`; what changes meanwhile is told after them, never before."""
        with self._transactions.in_order():
            tell(self.rows())

    def keep_first_rows(self, choose: Callable[[Iterable[ConferenceRow]], FirstRows]) -> None:
        """Keep what `choose` returns of all rows, for the next start; nothing if it is there."""
        with self._transactions.in_order():
            if not self.fact(first_rows.FACT):
                self.remember(first_rows.FACT, first_rows.encoded(choose(self.rows())))

    def details(self, key: str) -> Projected | None:
        """Return one conference, by its present or its former local key."""
        with self._transactions.read() as (connection, box):
            return projection.load_one(connection, box, box.resolve(key), self.user_id)

    def course(self, key: str) -> Course:
        """Return what happened to a conference, by its present or its former local key."""
        with self._transactions.read() as (connection, box):
            key = box.resolve(key)
            waiting = box.load(key)
            record = next(iter(confirmed.load(connection, projection.ids_in([key])).values()), None)
            return Course(
                happenings=happenings.load(connection, key),
                read_at=0 if record is None else record.fetched_at,
                waits_since=waiting[0].created_at if waiting else 0,
            )

    def part(self, text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the keys of the conferences that `text` fits, and those of the others.

        What fits is said in `domain.search_text`.
        """
        with self._transactions.read() as (connection, box):
            return self._searched.part(connection, box, text)

    def candidates(self, dates: Sequence[int], minutes: int, key: str) -> tuple[ConferenceRow, ...]:
        """Return the rows that may lie on one of `dates`; see `cache.overlap_candidates`.

        `key` is that of the conference that is not to be among them, present or former.
        """
        with self._transactions.read() as (connection, box):
            return candidates(connection, dates, minutes, box.resolve(key))

    def counts(self) -> tuple[int, int]:
        """Return how many changes wait to be sent, and how many for a word of the user's."""
        with self._transactions.read() as (_, box):
            states = [change.state for change in box.load()]
        stuck = sum(state in NEEDS_THE_USER for state in states)
        return len(states) - stuck, stuck

    def is_near(self, now: int) -> bool:
        """Tell whether a conference runs, or starts within a quarter of an hour of `now`."""
        with self._transactions.read() as (connection, _):
            return projection.is_near(connection, now)

    def running(self) -> frozenset[int]:
        """Return the server's ids of the conferences that run."""
        with self._transactions.read() as (connection, _):
            return projection.running(connection)

    def fact(self, name: str) -> str | None:
        """Return a single remembered value."""
        with self._transactions.read() as (connection, _):
            return facts.read(connection, name)

    def remember(self, name: str, value: str) -> None:
        """Keep a single value."""
        with self._transactions.write() as connection:
            facts.write(connection, name, value)

    def kept_clock(self, conference_id: int) -> tuple[KeptClock | None, str]:
        """Return what is kept of a series, and the zone that the server showed, if any."""
        with self._transactions.read() as (connection, _):
            shown = facts.read(connection, clocks.SHOWN_ZONE) or ""
            return clocks.load(connection, conference_id), shown

    def kept_clocks(self) -> tuple[dict[int, KeptClock], str]:
        """Return what is kept of all series, by id, and the zone that the server showed, if any."""
        with self._transactions.read() as (connection, _):
            shown = facts.read(connection, clocks.SHOWN_ZONE) or ""
            return clocks.load_all(connection) if shown else {}, shown

    def mean(self, conference_id: int, start: int) -> bool:
        """Take the time of day at `start` (epoch ms) for what is meant; False without a series."""
        with self._transactions.work() as work:
            work.touch(key_of(conference_id))
            return clocks.mean(work.connection, conference_id, start)

    def now(self) -> int:
        """Return the present in epoch milliseconds."""
        return self._clock()

    def people(self) -> list[Person]:
        """Return whom the cache knows, recent ones first; who is in twice is said twice."""
        with self._keeping_people:
            if self._people is None:
                self._people = self._everybody()
            return self._people

    def keep_people(self, found: Iterable[Person]) -> None:
        """Keep the server's colleagues and contacts instead of those of last time."""
        with self._transactions.write() as connection:
            people.replace(connection, found)
        with self._keeping_people:
            self._people = None

    def groups(self) -> list[PeopleGroup]:
        """Return the user's groups of people."""
        with self._transactions.read() as (connection, _):
            return groups.load(connection)

    def keep_group(self, group: PeopleGroup) -> None:
        """Keep a group, instead of the one that has its name."""
        with self._transactions.write() as connection:
            groups.keep(connection, group)

    def forget_group(self, name: str) -> None:
        """Let a group go; its people stay where they are."""
        with self._transactions.write() as connection:
            groups.forget(connection, name)

    def alarm_notes(self) -> dict[AlarmId, Note]:
        """Return what was shown of the dates that the user is reminded of."""
        with self._transactions.read() as (connection, box):
            return alarms.load(connection, box.resolve)

    def keep_alarm_note(self, alarm: AlarmId, note: Note) -> None:
        """Keep what was shown of a date."""
        with self._transactions.write() as connection:
            alarms.keep(connection, alarm, note)

    # What the user does.

    def submit(self, *changes: PendingChange) -> bool:
        """Put a user's changes into the outbox, all of them or none.

        False when a conference is not there any more. A command that was here before is done
        already: True, and nothing happens twice.
        """
        with self._transactions.work() as work:
            known = [self._resolved(work, change) for change in changes]
            if not all(
                may_submit(work.outbox, change, shown is not None) for change, shown in known
            ):
                return False
            for change, shown in known:
                self._submit(work, change, shown)
            return True

    def has_seen(self, command_id: str) -> bool:
        """Tell whether a command is here or was, as long as that is remembered."""
        with self._transactions.read() as (_, box):
            return box.has_seen(command_id)

    def _resolved(
        self, work: Work, change: PendingChange
    ) -> tuple[PendingChange, Conference | None]:
        """Return a change by its present key, and what the user sees of its conference."""
        key = work.outbox.resolve(change.key)
        shown = projection.load_one(work.connection, work.outbox, key, self.user_id)
        resolved = msgspec.structs.replace(change, key=key)
        return resolved, None if shown is None else shown.conference

    def _submit(self, work: Work, change: PendingChange, shown: Conference | None) -> None:
        work.touch(change.key)
        submit(work.outbox, change, shown, work.confirmed(change.key), work.now)
        if change.kind is ChangeKind.DELETE and not work.outbox.load(change.key):
            # It had never left: nobody else has a copy.
            work.keep(change.key, Why.DELETED, shown)

    def everything(self) -> list[tuple[Projected, ServerRecord | None]]:
        """Return all conferences as the user sees them, each with what the server said."""
        with self._transactions.read() as (connection, box):
            records = {key_of(one): record for one, record in confirmed.load(connection).items()}
            changes: dict[str, list[PendingChange]] = {}
            for change in box.load():
                changes.setdefault(change.key, []).append(change)
        found = []
        for key in dict.fromkeys((*records, *changes)):
            record = records.get(key)
            shown = projection.project(key, record, changes.get(key, ()), user_id=self.user_id)
            if shown is not None:
                found.append((shown, record))
        return found

    def record(self, conference_id: int | None) -> ServerRecord | None:
        """Return what the server has confirmed of one conference."""
        ids = () if conference_id is None else (conference_id,)
        with self._transactions.read() as (connection, _):
            return next(iter(confirmed.load(connection, ids).values()), None)

    def pending_for(self, key: str) -> list[PendingChange]:
        """Return what waits or was rejected for one conference, by its present or former key."""
        with self._transactions.read() as (_, box):
            return box.load(box.resolve(key))

    def _claim(self) -> None:
        mine = {"server": self.server, "user_id": str(self.user_id)}
        with self._transactions.write() as connection:
            for name, value in mine.items():
                found = facts.read(connection, name)
                if found is None:
                    facts.write(connection, name, value)
                elif found != value:
                    raise WrongAccountError("the cache belongs to another server or user")
            self._transactions.outbox(connection).forget_finished(self._clock())
            history.forget_old(connection, self._clock())
            happenings.forget_old(connection, self._clock())
            alarms.forget_old(connection, self._clock())

    def _everybody(self) -> list[Person]:
        with self._transactions.read() as (connection, box):
            wanted = [change.desired for change in reversed(box.load())]
            return [
                *(p for one in wanted if one is not None for p in people.in_conference(one)),
                *people.recent(connection),
                *people.load(connection),
            ]

    def _told(self, change: CacheChange) -> None:
        # Who takes part may be another now.
        with self._keeping_people:
            self._people = None
        self._tell(change)
