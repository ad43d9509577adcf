"""Files of every former version, full of data, brought to the newest."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec
import pytest
import sqlalchemy as sa

from ucc_client.cache import migrations
from ucc_client.cache.conference_cache import ConferenceCache
from ucc_client.cache.database import Database
from ucc_client.cache.snapshot import read_rows
from ucc_client.cache.tables import metadata
from ucc_client.domain.conference import ChangedDate, Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.pending_change import ChangeKind, ChangeState, PendingChange

SERVER = "https://conf.example.org"
NOW = 1_800_000_000_000
NEWEST = len(migrations.STEPS)
BEFORE_HISTORY = 2
"""The newest version that knew neither conflicts nor a history."""
BUDGET = Conference(
    name="Budget “2027” – Größe",
    start=1_900_000_000_000,
    participants=(Participant(display_name="Ben", phone_number="12"),),
)
MORE = msgspec.structs.replace(BUDGET, name="Budget, more of it")
OLD_ATTEMPT = '{"before": [7, 9], "sent_at": 1799999999000, "looks": 1}'
DELETED_ELSEWHERE = "deleted elsewhere"
OUTBOX = (
    "sequence, command_id, server, user_id, kind, key, base, desired, created_at, state, "
    "reason, attempts, attempt"
)


def text(conference: Conference) -> str:
    """Spelled in another way than we do: it has to come through word for word."""
    return json.dumps(msgspec.to_builtins(conference), indent=1)


def outbox_of(version: int) -> list[tuple[Any, ...]]:
    """Return a change in every state that this version knew, with gaps between them."""
    base, more = text(BUDGET), text(MORE)
    rest: dict[str, Any] = {"reason": "", "attempts": 0, "attempt": None}
    new = {"kind": "create", "base": None, "desired": base, **rest}
    edit = {"kind": "edit", "base": base, "desired": more, **rest}
    delete = {**edit, "kind": "delete", "desired": None}
    changes: list[dict[str, Any]] = [
        {**new, "key": "id-3", "state": "waiting"},
        {**new, "key": "id-5", "state": "sending", "attempts": 2, "attempt": OLD_ATTEMPT},
        {**edit, "key": "c11", "state": "waiting"},
        {**edit, "key": "c12", "state": "sending", "attempts": 1},
        {**edit, "key": "c13", "state": "rejected", "reason": "Der Name fehlt"},
        {**delete, "key": "c15", "state": "waiting"},
        {**delete, "key": "c16", "state": "rejected", "reason": "not yours"},
    ]
    if version <= BEFORE_HISTORY:
        gone = {"state": "rejected", "reason": DELETED_ELSEWHERE}
    else:
        gone = {"state": "gone"}
        changes += [
            {**edit, "key": "c17", "state": "conflict"},
            {**new, "key": "id-19", "state": "unconfirmed", "attempt": OLD_ATTEMPT},
        ]
    changes.append({**edit, "key": "c14", **gone})
    return [
        (
            sequence,
            f"id-{sequence}",
            *(SERVER, 3),
            *(change["kind"], change["key"], change["base"], change["desired"]),
            NOW + sequence,
            *(change["state"], change["reason"], change["attempts"], change["attempt"]),
        )
        for sequence, change in zip(range(3, 100, 2), changes, strict=False)
    ]


def make(path: Path, version: int, *, outbox: bool = True) -> None:
    """Make the file as a program of this version left it."""
    engine = sa.create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        migrations.migrate(connection, migrations.STEPS[:version])
    engine.dispose()
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("PRAGMA journal_mode = WAL")
        raw.execute("BEGIN")
        places = ", ".join("?" * 13)
        raw.executemany(f"INSERT INTO outbox ({OUTBOX}) VALUES ({places})", outbox_of(version))
        raw.execute("INSERT INTO facts VALUES ('server', ?), ('user_id', '3')", (SERVER,))
        raw.execute("INSERT INTO facts VALUES ('last_sync', '1799999000000')")
        for number in range(11, 18):
            details = json.dumps({**msgspec.to_builtins(BUDGET), "conferenceId": number})
            raw.execute("INSERT INTO confirmed VALUES (?, NULL, ?, ?)", (number, details, NOW))
        raw.execute("INSERT INTO finished VALUES ('id-1', ?), ('id-2', ?)", (NOW, NOW))
        raw.execute("INSERT INTO adopted VALUES ('id-1', 11)")
        for key, state in (("id-3", "waiting"), ("c11", "waiting"), ("c13", "rejected")):
            raw.execute(*projected(key, state, version))
        gone = "rejected" if version <= BEFORE_HISTORY else "gone"
        raw.execute(*projected("c14", gone, version))
        if version >= 2:
            raw.execute("INSERT INTO people VALUES (0, 'Cora', '13', '', NULL, 'contact')")
        if version >= 3:
            raw.execute(
                "INSERT INTO history VALUES (4, ?, 'c11', 'overwritten', ?)", (NOW, text(BUDGET))
            )
        if version >= 5:
            raw.execute("INSERT INTO clocks VALUES (11, 'Europe/Berlin', ?, ?, 'EVERYDAY')", (5, 7))
        if not outbox:
            raw.execute("DELETE FROM outbox")
        raw.execute("COMMIT")


def projected(key: str, state: str, version: int) -> tuple[str, tuple[Any, ...]]:
    number = int(key[1:]) if key.startswith("c") else None
    row: tuple[Any, ...] = (key, number, BUDGET.name, BUDGET.start, "ONCE", 0, 0, 0, 0, 1, state)
    if version >= 4:
        row += ("", "", 0, "", "")
    if version >= 8:
        row += ("",)
    return f"INSERT INTO projection VALUES ({', '.join('?' * len(row))})", row


def query(path: Path, sql: str) -> list[tuple[Any, ...]]:
    with contextlib.closing(sqlite3.connect(path)) as raw:
        return raw.execute(sql).fetchall()


def everything(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Return the version, and every table with its rows."""
    tables = query(path, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    return {
        "version": query(path, "PRAGMA user_version"),
        **{name: query(path, f"SELECT * FROM {name} ORDER BY 1") for (name,) in tables},
    }


def open_cache(path: Path) -> ConferenceCache:
    return ConferenceCache(
        path, server=SERVER, user_id=3, clock=lambda: NOW, listener=lambda _: None
    )


@pytest.fixture(params=range(1, NEWEST + 1), ids=lambda version: f"from {version}")
def version(request: pytest.FixtureRequest) -> int:
    return int(request.param)


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "user.sqlite3"
    yield path
    if path.exists():
        assert query(path, "PRAGMA integrity_check") == [("ok",)]


def test_the_outbox_is_carried_in_order_and_word_for_word(path: Path, version: int) -> None:
    make(path, version)
    Database(path).close()
    expected = [
        (*row[:9], "gone", "", *row[11:]) if row[10] == DELETED_ELSEWHERE else row
        for row in outbox_of(version)
    ]
    assert query(path, f"SELECT {OUTBOX} FROM outbox ORDER BY sequence") == expected


def test_everything_else_is_carried_too(path: Path, version: int) -> None:
    make(path, version)
    before = everything(path)
    Database(path).close()
    after = everything(path)
    for table in ("facts", "confirmed", "finished", "adopted", "people", "history"):
        assert after[table] == before.get(table, [])
    assert after["version"] == [(NEWEST,)]
    assert not [table for table in after if table.endswith("_before")]


@pytest.mark.parametrize("outbox", [True, False], ids=["with changes", "with none left"])
def test_a_sequence_is_never_given_twice(path: Path, version: int, *, outbox: bool) -> None:
    make(path, version, outbox=outbox)
    last = outbox_of(version)[-1][0]
    cache = open_cache(path)
    change = PendingChange(
        command_id="new", kind=ChangeKind.CREATE, key="new", created_at=NOW, desired=BUDGET
    )
    assert cache.submit(change)
    pending = cache.store.pending()
    cache.close()
    assert pending[-1].command_id == "new"
    assert pending[-1].sequence > last


def test_the_tables_are_those_of_a_fresh_file(path: Path, version: int, tmp_path: Path) -> None:
    make(path, version)
    Database(path).close()
    fresh = tmp_path / "fresh.sqlite3"
    Database(fresh).close()
    schema = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name"
    assert query(path, schema) == query(fresh, schema)


def test_the_cache_opens_and_shows_what_it_had(path: Path, version: int) -> None:
    make(path, version)
    cache = open_cache(path)
    try:
        states = {row.key: row.state for row in cache.rows()}
        assert states == {"id-3": "waiting", "c11": "waiting", "c13": "rejected", "c14": "gone"}
        assert list(cache.rows()) == read_rows(path)
        pending = {change.command_id: change for change in cache.store.pending()}
        assert len(pending) == len(outbox_of(version))
        sending = pending["id-5"]
        assert (sending.state, sending.attempts) == (ChangeState.SENDING, 2)
        assert sending.attempt is not None
        assert (sending.attempt.before, sending.attempt.sent_at) == ((7, 9), 1799999999000)
        assert sending.desired == BUDGET
        assert cache.store.adopted_ids() == {11}
        gone = cache.details("c14")
        assert gone is not None
        assert gone.problem is not None
        assert (gone.problem.state, gone.problem.reason) == (ChangeState.GONE, "")
        repeated = PendingChange(
            command_id="id-1", kind=ChangeKind.CREATE, key="id-1", created_at=NOW, desired=BUDGET
        )
        assert cache.submit(repeated)
        assert len(cache.store.pending()) == len(pending), "what was finished is not done again"
    finally:
        cache.close()


def test_every_step_that_fails_leaves_the_former_version_whole(path: Path, version: int) -> None:
    make(path, version)
    before = everything(path)

    def fail(connection: sa.Connection) -> None:
        connection.exec_driver_sql("DROP TABLE adopted")
        connection.exec_driver_sql("DELETE FROM outbox")
        raise RuntimeError("half-way")

    engine = sa.create_engine(f"sqlite:///{path}")
    sa.event.listen(engine, "connect", _leave_transactions_to_us)
    with pytest.raises(RuntimeError), engine.begin() as connection:
        _begin_and_migrate(connection, [*migrations.STEPS, fail])
    engine.dispose()
    assert everything(path) == before


def test_the_queries_know_the_newest_tables(path: Path) -> None:
    Database(path).close()
    names = query(path, "SELECT name FROM sqlite_schema WHERE type = 'table'")
    made = {
        name: [
            (column, kind, not (required or is_key))
            for _, column, kind, required, _, is_key in query(path, f"PRAGMA table_info({name})")
        ]
        for (name,) in names
        if not name.startswith("sqlite_")
    }
    assert made == {
        name: [(c.name, str(c.type), bool(c.nullable)) for c in table.columns]
        for name, table in metadata.tables.items()
    }


def _begin_and_migrate(connection: sa.Connection, steps: Sequence[migrations.Step]) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    migrations.migrate(connection, steps)


def _leave_transactions_to_us(connection: sqlite3.Connection, _record: Any) -> None:
    connection.isolation_level = None


def test_what_a_former_program_kept_of_calls_without_knowing_them_is_read(path: Path) -> None:
    make(path, 9, outbox=False)
    details = json.dumps({"name": "Stand-up", "startTime": 5, "startsByItself": True})
    with contextlib.closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("UPDATE confirmed SET details = ? WHERE conference_id = 11", (details,))
    cache = open_cache(path)
    try:
        shown = cache.details("c11")
        assert shown is not None
        assert shown.conference.starts_by_itself
    finally:
        cache.close()


@pytest.mark.parametrize("waiting", [False, True], ids=["confirmed", "waiting"])
def test_dates_with_a_name_or_length_of_their_own_are_told_from_what_is_there(
    path: Path, *, waiting: bool
) -> None:
    make(path, 7)
    moved = {"originalTime": 9, "startTime": 11, "durationMinutes": 90, "name": "Retro"}
    details = json.dumps({"name": "Stand-up", "movedDates": [moved, {**moved, "name": None}]})
    wanted = ChangedDate(original=9, start=11, duration_minutes=15, name="Review")
    edited = msgspec.structs.replace(BUDGET, changed_dates=(wanted,))
    with contextlib.closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("UPDATE confirmed SET details = ? WHERE conference_id = 11", (details,))
        raw.execute("UPDATE projection SET moved = '[[9,11]]' WHERE key = 'c11'")
        raw.execute("DELETE FROM outbox")
        if waiting:
            places = ", ".join("?" * 13)
            row = (3, "id-3", SERVER, 3, "edit", "c11", None, text(edited), NOW, "waiting", "", 0)
            raw.execute(f"INSERT INTO outbox ({OUTBOX}) VALUES ({places})", (*row, None))
    Database(path).close()
    rows = {row.key: row.own_dates for row in read_rows(path)}
    assert rows["c11"] == (((9, 15, "Review"),) if waiting else ((9, 90, "Retro"), (9, 90, "")))
    assert rows["c13"] == ()
