"""What the user did, read out of a damaged file row by row.

Rows are found by their rowid, so that a bad page costs its own rows only and no index matters.
The file is written to: give a copy.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec
import sqlalchemy as sa

from ucc_client.cache import migrations, write_ahead_log
from ucc_client.cache.errors import NewerVersionError
from ucc_client.domain.clock_guard import KeptClock
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.past_version import Why
from ucc_client.domain.pending_change import Attempt, ChangeKind, ChangeState, Together

_HEADER_BYTES = 100
_USUAL_PAGE = 4096
_MOST_PROBES = 1_000_000
_FAR = {"outbox": 100_000}
_FAR_ELSEWHERE = 2_000
"""How many rowids further there may be rows, when nothing else is known: what was done and not
sent is worth the most patience."""


class _Change(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    sequence: int
    command_id: str
    server: str
    user_id: int
    kind: ChangeKind
    key: str
    base: str | None
    desired: str | None
    created_at: int
    state: ChangeState
    reason: str
    attempts: int
    attempt: str | None
    together: str | None = None

    def check(self) -> None:
        """Raise msgspec.DecodeError when somebody could not read this."""
        for conference in (self.base, self.desired):
            if conference is not None:
                msgspec.json.decode(conference, type=Conference)
        if self.attempt is not None:
            msgspec.json.decode(self.attempt, type=Attempt)
        if self.together is not None:
            msgspec.json.decode(self.together, type=Together)
        if self.desired is None and self.kind is not ChangeKind.DELETE:
            raise msgspec.ValidationError("a change without its contents")


class _Finished(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    command_id: str
    finished_at: int

    def check(self) -> None:
        """Accept everything."""


class _Adopted(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    local_key: str
    conference_id: int

    def check(self) -> None:
        """Accept everything."""


class _Version(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    entry: int
    kept_at: int
    key: str
    why: Why
    conference: str

    def check(self) -> None:
        """Raise msgspec.DecodeError when somebody could not read this."""
        msgspec.json.decode(self.conference, type=Conference)


class _Clock(KeptClock, frozen=True, kw_only=True, forbid_unknown_fields=True):
    conference_id: int

    def check(self) -> None:
        """Accept everything."""


class _Group(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    key: str
    name: str
    people: str

    def check(self) -> None:
        """Raise msgspec.DecodeError when somebody could not read this."""
        msgspec.json.decode(self.people, type=tuple[Participant, ...])


TABLES: dict[str, type[_Change | _Finished | _Adopted | _Version | _Clock | _Group]] = {
    "outbox": _Change,
    "finished": _Finished,
    "adopted": _Adopted,
    "history": _Version,
    "clocks": _Clock,
    "people_groups": _Group,
}
"""What is nowhere else."""


_JOURNALS: tuple[set[str], ...] = (set(), {"attempt"}, {"together"}, {"attempt", "together"})
"""What a change is left without, one after the other, before it is given up: who made it can do
without what was noted of sending it."""


class Salvaged(msgspec.Struct, kw_only=True):
    """Rows as they were in tables of `version`; `whole` when nothing was lost."""

    version: int
    rows: dict[str, list[dict[str, Any]]]
    sequences: dict[str, int]
    whole: bool


def salvage(file: Path) -> Salvaged:
    """Read what can be read of a copy, which is repaired for that.

    Raises OSError, and NewerVersionError for a file that we would not understand.
    """
    log = write_ahead_log.log_of(file)
    original, logged = file.read_bytes(), log.read_bytes() if log.exists() else b""
    known_page = write_ahead_log.page_size(file)
    found = _read(file) if original else None
    if found is not None:
        return found
    others = [1 << power for power in range(9, 17)]
    for page in dict.fromkeys((known_page or _USUAL_PAGE, _USUAL_PAGE, *others)):
        candidates = []
        for repaired in _repairs(original, page):
            file.write_bytes(repaired)
            # SQLite removes a log that seems to be another file's.
            log.write_bytes(logged)
            found = _read(file, header_is_ours=True)
            if found is not None:
                candidates.append(found)
        if candidates:
            return max(candidates, key=lambda one: sum(map(len, one.rows.values())))
    return Salvaged(version=len(migrations.STEPS), rows={}, sequences={}, whole=False)


def _repairs(original: bytes, page: int) -> Iterator[bytes]:
    """Yield the file with beginnings that could be its own."""
    body = original.ljust(2 * page, b"\0")
    body += bytes(-len(body) % page)
    for steps in range(len(migrations.STEPS), 0, -1):
        donor = _fresh(page, steps)
        header = _counted(donor[:_HEADER_BYTES], len(body) // page)
        if steps == len(migrations.STEPS):
            yield header + body[_HEADER_BYTES:]
        # The whole first page: tables begin where they do in a file that was never upgraded.
        yield header + donor[_HEADER_BYTES:page] + body[page:]


def _fresh(page: int, steps: int) -> bytes:
    with contextlib.closing(sqlite3.connect(":memory:")) as raw:
        raw.execute(f"PRAGMA page_size = {page}")
        engine = sa.create_engine("sqlite://", creator=lambda: raw, poolclass=sa.pool.StaticPool)
        with engine.begin() as connection:
            migrations.migrate(connection, migrations.STEPS[:steps])
        return raw.serialize()


def _counted(header: bytes, pages: int) -> bytes:
    """Return the header for so many pages, in a file that has a write-ahead log."""
    fields = bytearray(header)
    fields[18:20] = b"\2\2"
    fields[24:28] = fields[92:96] = (1).to_bytes(4, "big")
    fields[28:32] = pages.to_bytes(4, "big")
    fields[32:40] = bytes(8)
    return bytes(fields)


def _read(file: Path, *, header_is_ours: bool = False) -> Salvaged | None:
    """Return the rows; None when the outbox cannot be found at all."""
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as raw:
        raw.text_factory = bytes
        try:
            # Without this a file that is too short, or one bad line of the schema, is refused.
            raw.execute("PRAGMA writable_schema = ON")
            version = raw.execute("PRAGMA user_version").fetchone()[0]
            columns = {table: _columns(raw, table) for table in TABLES}
            raw.execute("SELECT rowid FROM outbox NOT INDEXED WHERE rowid = 0").fetchone()
        except sqlite3.DatabaseError:
            return None
        if not columns["outbox"]:
            return None
        if header_is_ours or version == 0:
            version = _version_with(columns)
        if version > len(migrations.STEPS):
            raise NewerVersionError(f"the damaged cache is of version {version}")
        rows, sequences, whole = {}, {}, True
        for table in TABLES:
            if columns[table]:
                walk = _Walk(raw, table, columns[table])
                rows[table] = walk.rows()
                sequences[table] = walk.sequence
                whole = whole and walk.whole
        return Salvaged(version=version, rows=rows, sequences=sequences, whole=whole)


def _columns(raw: sqlite3.Connection, table: str) -> tuple[str, ...]:
    return tuple(row[1].decode() for row in raw.execute(f"PRAGMA table_info({table})"))


def _version_with(columns: dict[str, tuple[str, ...]]) -> int:
    """Return the newest version whose tables these can be."""
    for version in range(len(migrations.STEPS), 0, -1):
        with contextlib.closing(sqlite3.connect(":memory:")) as raw:
            raw.deserialize(_fresh(_USUAL_PAGE, version))
            raw.text_factory = bytes
            if {table: _columns(raw, table) for table in TABLES} == columns:
                return version
    return len(migrations.STEPS)


class _Walk:
    """The way through one table, from both ends and then step by step between."""

    def __init__(self, raw: sqlite3.Connection, table: str, columns: Sequence[str]) -> None:
        self._raw = raw
        self._table = table
        self._columns = columns
        self.whole = True
        self.sequence = self._last_sequence()

    def rows(self) -> list[dict[str, Any]]:
        """Return the rows that can be read, in order."""
        found = dict(self._scan("ORDER BY rowid"))
        if not self.whole:
            first = max(found, default=0) + 1
            found |= dict(self._scan("ORDER BY rowid DESC"))
            beyond = [number for number in found if number >= first]
            unseen = self.sequence + 1 if self.sequence >= first else first + self._far()
            end = min(beyond, default=unseen)
            for number in range(first, min(end, first + _MOST_PROBES)):
                found |= dict(self._scan("WHERE rowid = ?", number))
        read = (self._checked(found[number]) for number in sorted(found))
        return [row for row in read if row is not None]

    def _far(self) -> int:
        return _FAR.get(self._table, _FAR_ELSEWHERE)

    def _scan(self, which: str, *given: int) -> Iterator[tuple[int, tuple[Any, ...]]]:
        names = ", ".join(self._columns)
        query = f"SELECT rowid, {names} FROM {self._table} NOT INDEXED {which}"  # noqa: S608 - ours
        try:
            for number, *values in self._raw.execute(query, given):
                yield number, tuple(values)
        except sqlite3.DatabaseError:
            self.whole = False

    def _checked(self, values: tuple[Any, ...]) -> dict[str, Any] | None:
        try:
            texts = [v.decode() if isinstance(v, bytes) else v for v in values]
        except ValueError:
            self.whole = False
            return None
        row = dict(zip(self._columns, texts, strict=True))
        for without in _JOURNALS:
            found = {**row, **dict.fromkeys(row.keys() & without)}
            with contextlib.suppress(ValueError):
                msgspec.convert(found, TABLES[self._table]).check()
                return found
            self.whole = False
        return None

    def _last_sequence(self) -> int:
        query = "SELECT seq FROM sqlite_sequence WHERE name = ?"
        try:
            row = self._raw.execute(query, (self._table,)).fetchone()
        except sqlite3.DatabaseError:
            return 0
        return row[0] if row and isinstance(row[0], int) else 0
