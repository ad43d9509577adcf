"""Changes that share a transaction are each done whole or not at all, and only then answered."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from contextvars import ContextVar
from pathlib import Path

import pytest
from sqlalchemy import Connection, event, text

from tests.waiting import wait_until
from ucc_client.server.database.commit_groups import CommitGroups
from ucc_client.server.database.engine import Database, sqlite_url
from ucc_client.server.refusals import DatabaseBusyError, InvalidError

WHO: ContextVar[str] = ContextVar("who", default="nobody")
Act = Callable[[Connection], int]


class _Desk:
    def __init__(self, folder: Path) -> None:
        self.file = folder / "ucc-server.sqlite3"
        self.database = Database(sqlite_url(folder), patience=20)
        self.groups = CommitGroups(self.database)
        self.commits = 0
        with self.database.write() as connection:
            connection.execute(text("CREATE TABLE notes (number INTEGER CHECK (number < 100))"))
        event.listen(self.database.engine, "commit", self._count)

    def _count(self, _connection: Connection) -> None:
        self.commits += 1

    def together(self, *acts: Act) -> list[Future[int]]:
        """Let all of them be asked for while somebody else writes; return how they ended."""
        with ThreadPoolExecutor(len(acts)) as pool:
            with self.database.write():
                ends = []
                for number, act in enumerate(acts, 1):
                    ends.append(pool.submit(self.groups.run, act))
                    wait_until(lambda n=number: self.groups.waiting == n, what="all of them")
            self.commits = 0
        return ends

    def kept(self) -> list[int]:
        """Return what is on the disk, as another process sees it."""
        with closing(sqlite3.connect(self.file)) as other:
            return [number for (number,) in other.execute("SELECT number FROM notes ORDER BY 1")]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[_Desk]:
    made = _Desk(tmp_path)
    yield made
    made.database.close()


def _note(number: int) -> Act:
    def act(connection: Connection) -> int:
        connection.execute(text("INSERT INTO notes VALUES (:number)"), {"number": number})
        return number

    return act


def test_one_that_comes_alone_is_kept_when_it_is_answered(desk: _Desk) -> None:
    desk.commits = 0
    assert desk.groups.run(_note(1)) == 1
    assert desk.kept() == [1]
    assert desk.commits == 1


def test_those_that_come_together_share_one_commit(desk: _Desk) -> None:
    ends = desk.together(*map(_note, range(10)))
    assert [end.result() for end in ends] == list(range(10))
    assert desk.kept() == list(range(10))
    assert desk.commits == 1


def test_what_is_refused_undoes_itself_alone(desk: _Desk) -> None:
    def refused(connection: Connection) -> int:
        _note(50)(connection)
        raise InvalidError("No.")

    ends = desk.together(_note(1), refused, _note(2), refused)
    assert [end.result() for end in (ends[0], ends[2])] == [1, 2]
    for end in (ends[1], ends[3]):
        with pytest.raises(InvalidError):
            end.result()
    assert desk.kept() == [1, 2]
    with pytest.raises(InvalidError):
        desk.groups.run(refused)
    assert desk.kept() == [1, 2]


def test_a_mistake_or_the_databases_refusal_meets_only_the_one_whose_it_is(desk: _Desk) -> None:
    def mistaken(connection: Connection) -> int:
        _note(50)(connection)
        return 1 // 0

    ends = desk.together(_note(1), mistaken, _note(2), _note(100), _note(3))
    assert [ends[at].result() for at in (0, 2, 4)] == [1, 2, 3]
    assert isinstance(ends[1].exception(), ZeroDivisionError)
    assert "CHECK" in str(ends[3].exception())
    assert desk.kept() == [1, 2, 3]


def test_when_all_are_undone_by_the_database_each_is_done_once(desk: _Desk) -> None:
    def breaking(connection: Connection) -> int:
        # As SQLite does by itself when the disk is full.
        connection.exec_driver_sql("ROLLBACK")
        return 0

    ends = desk.together(_note(1), _note(2), breaking)
    assert [end.result() for end in ends[:2]] == [1, 2]
    assert desk.kept() == [1, 2]


def test_who_waits_in_vain_is_told_so_and_nothing_is_done(tmp_path: Path) -> None:
    database = Database(sqlite_url(tmp_path), patience=0.1)
    other = Database(sqlite_url(tmp_path))
    with other.write() as connection:
        connection.execute(text("CREATE TABLE notes (number INTEGER)"))
    groups = CommitGroups(database)
    with other.write(), ThreadPoolExecutor(4) as pool:
        ends = [pool.submit(groups.run, _note(number)) for number in range(4)]
        assert all(isinstance(end.exception(), DatabaseBusyError) for end in ends)
    assert groups.run(_note(7)) == 7
    with database.read() as connection:
        assert connection.scalars(text("SELECT number FROM notes")).all() == [7]
    database.close()
    other.close()


def test_each_is_done_in_its_own_askers_name(desk: _Desk) -> None:
    seen = []

    def asker(name: str) -> Callable[[], int]:
        def ask() -> int:
            WHO.set(name)

            def act(_connection: Connection) -> int:
                seen.append(WHO.get())
                return 0

            return desk.groups.run(act)

        return ask

    with ThreadPoolExecutor(5) as pool, desk.database.write():
        for number in range(5):
            pool.submit(asker(f"{number}"))
        wait_until(lambda: desk.groups.waiting == 5, what="all of them")
    assert sorted(seen) == ["0", "1", "2", "3", "4"]
