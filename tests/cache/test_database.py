from __future__ import annotations

import contextlib
import sqlite3
import stat
import subprocess
import sys
import threading
from pathlib import Path

import msgspec
import pytest
import sqlalchemy as sa

from tests.cache.conftest import BUDGET, Desk
from ucc_client.cache import facts, migrations
from ucc_client.cache.database import Database
from ucc_client.cache.errors import DamagedError, NewerVersionError, NotStoredError
from ucc_client.cache.snapshot import COLUMNS
from ucc_client.cache.tables import metadata
from ucc_client.domain.pending_change import ChangeKind


def test_only_its_user_may_read_the_cache(desk: Desk, tmp_path: Path) -> None:
    desk.create()
    assert stat.S_IMODE(desk.path.parent.stat().st_mode) == 0o700
    files = sorted(desk.path.parent.iterdir())
    assert len(files) == 3
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_every_folder_above_it_is_private(tmp_path: Path) -> None:
    Database(tmp_path / "a" / "b" / "user.sqlite3").close()
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "a" / "b").stat().st_mode) == 0o700


def test_the_tables_are_those_that_the_queries_know(tmp_path: Path) -> None:
    path = tmp_path / "user.sqlite3"
    Database(path).close()
    engine = sa.create_engine(f"sqlite:///{path}")
    found = sa.inspect(engine)
    made = {
        table: {(c["name"], str(c["type"])) for c in found.get_columns(table)}
        for table in found.get_table_names()
    }
    engine.dispose()
    assert made == {
        name: {(c.name, str(c.type)) for c in table.columns}
        for name, table in metadata.tables.items()
    }
    assert [c.name for c in metadata.tables["projection"].columns] == list(COLUMNS)


def test_a_durable_write_is_asked_for(tmp_path: Path) -> None:
    database = Database(tmp_path / "user.sqlite3")
    with database.read() as connection:
        pragmas = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    database.close()
    assert pragmas == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 5000,
    }


def test_a_new_version_carries_the_outbox(desk: Desk) -> None:
    key = desk.create()

    def add_a_column(connection: sa.Connection) -> None:
        connection.exec_driver_sql("ALTER TABLE confirmed ADD COLUMN revision TEXT")

    before = desk.pending()
    desk.cache.close()
    database = Database(desk.path)
    with database.write() as connection:
        migrations.migrate(connection, [*migrations.STEPS, add_a_column])
        assert (
            connection.exec_driver_sql("PRAGMA user_version").scalar_one()
            == len(migrations.STEPS) + 1
        )
    database.close()
    with contextlib.closing(sqlite3.connect(desk.path)) as raw:
        assert raw.execute("SELECT key FROM outbox").fetchall() == [(key,)]
        raw.execute(f"PRAGMA user_version = {len(migrations.STEPS)}")
    desk.reopen()
    assert desk.pending() == before


def test_a_step_that_fails_leaves_the_old_version_whole(desk: Desk) -> None:
    desk.create()

    def fail(connection: sa.Connection) -> None:
        connection.exec_driver_sql("DROP TABLE outbox")
        raise RuntimeError("half-way")

    database = Database(desk.path)
    with pytest.raises(RuntimeError), database.write() as connection:
        migrations.migrate(connection, [*migrations.STEPS, fail])
    database.close()
    assert len(desk.pending()) == 1


def test_a_cache_of_a_newer_program_is_not_touched(desk: Desk) -> None:
    desk.cache.close()
    with contextlib.closing(sqlite3.connect(desk.path)) as raw:
        raw.execute("PRAGMA user_version = 99")
    with pytest.raises(NewerVersionError):
        Database(desk.path)


def test_a_file_that_is_no_database_is_damaged_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "user.sqlite3"
    path.write_bytes(b"this is no database, whatever its name says" * 50)
    before = path.read_bytes()
    with pytest.raises(DamagedError):
        Database(path)
    assert path.read_bytes() == before


def test_a_full_disk_is_told_and_keeps_what_was_there(desk: Desk) -> None:
    desk.create()
    sa.event.listen(
        sa.Engine, "begin", _leave_no_room
    )  # every connection of this test's cache, from now on
    try:
        big = desk.change(
            ChangeKind.CREATE, desired=msgspec.structs.replace(BUDGET, email_body="x" * 100_000)
        )
        with pytest.raises(NotStoredError):
            desk.cache.submit(big)
    finally:
        sa.event.remove(sa.Engine, "begin", _leave_no_room)
    assert len(desk.pending()) == 1
    assert len(desk.rows()) == 1


def _leave_no_room(connection: sa.Connection) -> None:
    pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 1}")


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(NotStoredError):
        Database(tmp_path / "file" / "user.sqlite3")


def test_reading_does_not_wait_for_a_write_that_is_running(desk: Desk) -> None:
    desk.create()
    database = Database(desk.path)
    seen: list[int] = []
    with database.write() as connection:
        connection.exec_driver_sql("DELETE FROM projection")
        reader = threading.Thread(target=lambda: seen.append(len(desk.cache.rows())))
        reader.start()
        reader.join(timeout=3)
        assert seen == [1]
        connection.rollback()
    database.close()


@pytest.mark.parametrize("moved", [False, True])
def test_nothing_is_written_into_a_file_that_was_overwritten_or_taken_away_meanwhile(
    tmp_path: Path, moved: bool
) -> None:
    path = tmp_path / "cache.sqlite3"
    database = Database(path)
    try:
        with database.write() as connection:
            connection.exec_driver_sql("INSERT INTO facts VALUES ('one', '1')")
        if moved:
            path.rename(tmp_path / "elsewhere")
        else:
            path.write_bytes(b"\xa5" * path.stat().st_size)
        # The pages that are needed are all remembered: SQLite itself would notice nothing.
        with (
            pytest.raises(NotStoredError if moved else DamagedError),
            database.write() as connection,
        ):
            connection.exec_driver_sql("UPDATE facts SET value = '2' WHERE name = 'one'")
    finally:
        database.close()


def test_who_looks_into_the_file_meanwhile_takes_nothing_away(tmp_path: Path) -> None:
    """Another program that closes the file last would take the log away."""
    path = tmp_path / "cache.sqlite3"
    look = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('PRAGMA user_version')"
    look += "; print(c.execute('SELECT value FROM facts').fetchall()); c.close()"

    def seen() -> str:
        done = subprocess.run(
            [sys.executable, "-c", look, path], capture_output=True, text=True, check=True
        )
        return done.stdout.strip()

    database = Database(path)
    for value in ("one", "two", "three"):
        with database.write() as connection:
            facts.write(connection, "name", value)
        assert seen() == f"[('{value}',)]"
    database.close()
