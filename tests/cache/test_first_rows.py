"""What the next start shows first is kept beside the rows, and never outlives a change of them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from tests.cache.conftest import BEN, Desk
from ucc_client.cache.first_rows import FirstRows, read_first_rows
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.domain.person import Person, Source


def _all(rows: Iterable[ConferenceRow]) -> FirstRows:
    return FirstRows(zone="Europe/Berlin", made_at=1, until=None, rows=tuple(rows))


def test_what_is_kept_is_there_at_the_next_start(desk: Desk) -> None:
    desk.create()
    desk.cache.keep_first_rows(_all)
    first = read_first_rows(desk.path)
    assert first is not None
    assert {row.key: row for row in first.rows} == desk.rows()


def test_any_change_of_a_row_forgets_it(desk: Desk) -> None:
    desk.create()
    desk.cache.keep_first_rows(_all)
    desk.create()
    assert read_first_rows(desk.path) is None


def test_what_changes_no_row_leaves_it(desk: Desk) -> None:
    desk.create()
    desk.cache.keep_first_rows(_all)
    desk.cache.keep_people([Person(name=BEN.display_name, source=Source.COLLEAGUE)])
    assert read_first_rows(desk.path) is not None


def test_it_is_made_once_as_long_as_nothing_changes(desk: Desk) -> None:
    made = []

    def choose(rows: Iterable[ConferenceRow]) -> FirstRows:
        made.append(1)
        return _all(rows)

    desk.cache.keep_first_rows(choose)
    desk.cache.keep_first_rows(choose)
    assert len(made) == 1


def test_of_another_version_or_without_a_file_there_is_nothing(desk: Desk, tmp_path: Path) -> None:
    desk.cache.keep_first_rows(
        lambda rows: FirstRows(zone="", made_at=1, until=None, rows=tuple(rows), columns=("key",))
    )
    assert read_first_rows(desk.path) is None
    assert read_first_rows(tmp_path / "nothing.sqlite3") is None
