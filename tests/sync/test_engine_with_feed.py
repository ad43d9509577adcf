"""The real engine and cache against a model of a server that tells what changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import msgspec
import pytest

from tests.cache.conftest import BUDGET, Desk
from tests.sync.model_server import ALL, ModelServer
from ucc_client.contract.errors import NotAServerError
from ucc_client.contract.mapping import RawObject, overlay
from ucc_client.sync.engine import Engine
from ucc_client.sync.result import SyncResult


class Told(NamedTuple):
    """A feed whose objects are not its lines."""

    token: str
    lines: list[Any]
    changed: list[Any]
    removed: list[int]


class Table:
    """A desk and a server with a feed of changes, and an engine between them."""

    def __init__(self, desk: Desk, server: ModelServer | None = None) -> None:
        self.desk = desk
        self.server = server or ModelServer(ALL)
        self._engine = Engine(self.server, desk.store, self, clock=lambda: desk.now)

    def sync(self, *, may_vanish: bool = False) -> SyncResult:
        return self._engine.run(hold=False, may_vanish=may_vanish)

    def known(self, count: int) -> list[int]:
        """Let the server have so many conferences that we know."""
        numbers = [
            self.server.create(
                overlay(msgspec.structs.replace(BUDGET, name=f"No {number}")), key=None
            ).conference_id
            for number in range(count)
        ]
        self.sync()
        return [number for number in numbers if number is not None]

    def progress(self, done: int, total: int) -> None:
        assert done <= total

    def cancelled(self) -> bool:
        return False


@pytest.fixture
def table(desk: Desk) -> Table:
    return Table(desk)


def test_ones_own_deletions_are_no_disappearance(table: Table) -> None:
    for number in table.known(12)[:8]:
        table.desk.delete(f"c{number}")
    result = table.sync()
    assert (result.published, result.vanished, result.deleted) == (8, 0, 0)
    assert table.sync() == SyncResult()
    assert len(table.desk.rows()) == 4


def test_when_somebody_else_deletes_most_at_once_the_user_is_asked_first(table: Table) -> None:
    for number in table.known(12)[:8]:
        table.server.delete(number, key=None, revision=None)
    assert table.sync().vanished == 8
    assert len(table.desk.rows()) == 12
    assert table.sync(may_vanish=True).deleted == 8
    assert len(table.desk.rows()) == 4


def with_field(name: str, value: object) -> Callable[[RawObject], RawObject]:
    return lambda seen: {**seen, name: value}


def with_person(name: str, value: object) -> Callable[[RawObject], RawObject]:
    return lambda seen: {
        **seen,
        "participants": [{**one, name: value} for one in seen["participants"]],
    }


TOO_LARGE = 10**19
UNREADABLE = {
    "a name that is none": with_field("name", 7),
    "a start in words": with_field("startTime", "tomorrow"),
    "a start beyond all numbers": with_field("startTime", TOO_LARGE),
    "a length beyond all numbers": with_field("durationMinutes", TOO_LARGE),
    "people that are none": with_field("participants", "Anna"),
    "a person without a body": with_field("participants", [None]),
    "a number of many parts": with_person("phoneNumber", ["12", "13"]),
    "a star that is none": with_person("isModerator", "perhaps"),
}


@pytest.mark.parametrize("spoilt", UNREADABLE.values(), ids=UNREADABLE)
def test_what_cannot_be_read_holds_up_nothing_and_is_asked_for_again(
    spoilt: Callable[[RawObject], RawObject], table: Table
) -> None:
    first, second, third = table.known(3)
    for number in (first, second, third):
        table.server.update(
            number, overlay(msgspec.structs.replace(BUDGET, name="Anew")), key=None, revision=None
        )
    table.server.spoilt[second] = spoilt
    mine = table.desk.create(msgspec.structs.replace(BUDGET, name="Mine"))
    result = table.sync()
    assert [one.key for one in result.errors] == [f"c{second}"]
    assert (result.unread, result.published) == (1, 1)
    # What was known of it stays.
    assert table.desk.rows()[f"c{second}"].name == "No 1"
    assert {row.name for row in table.desk.rows().values()} == {"Anew", "No 1", "Mine"}
    assert not table.desk.cache.pending_for(mine)
    table.desk.reopen()
    table = Table(table.desk, table.server)
    assert table.sync().unread == 1
    table.server.spoilt.clear()
    result = table.sync()
    assert (result.unread, result.errors) == (0, [])
    assert {row.name for row in table.desk.rows().values()} == {"Anew", "Mine"}
    assert table.sync() == SyncResult()


def test_what_only_the_feed_spoils_is_had_when_it_is_asked_for(table: Table) -> None:
    (number,) = table.known(1)
    table.server.spoilt[number] = with_field("isActive", [7])
    table.server.update(
        number, overlay(msgspec.structs.replace(BUDGET, name="Anew")), key=None, revision=None
    )
    assert table.sync().unread == 1
    assert table.sync().unread == 0
    row = table.desk.rows()[f"c{number}"]
    assert (row.name, row.is_active) == ("Anew", False)


@pytest.mark.parametrize("revision", ["7", [7], True, 10**30, 1.5, {}])
def test_a_revision_that_is_none_spoils_no_change_that_waits(
    revision: object, table: Table
) -> None:
    (number,) = table.known(1)
    table.server.spoilt[number] = with_field("revision", revision)
    theirs = msgspec.structs.replace(BUDGET, name="No 0", email_body="Come all")
    table.server.update(number, overlay(theirs), key=None, revision=None)
    table.sync()
    table.desk.edit(f"c{number}", theirs, msgspec.structs.replace(theirs, name="Mine"))
    assert table.sync().published == 1
    assert table.server.conferences[number]["name"] == "Mine"
    assert table.desk.pending() == []


def test_what_cannot_be_read_at_the_first_reading_is_no_disappearance(table: Table) -> None:
    numbers = table.known(12)
    table.desk.store.forget_cursor()
    for number in numbers[:8]:
        table.server.spoilt[number] = with_field("name", None if number == numbers[0] else [])
    result = table.sync()
    assert (result.vanished, result.deleted, result.unread) == (0, 0, 7)
    assert len(table.desk.rows()) == 12


def test_only_a_few_of_what_cannot_be_read_are_asked_for_in_a_round_and_all_in_time(
    table: Table,
) -> None:
    numbers = table.known(12)
    for number in numbers:
        table.server.spoilt[number] = with_field("name", [])
        table.server.update(
            number, overlay(msgspec.structs.replace(BUDGET, name="Anew")), key=None, revision=None
        )
    more = table.server.create(overlay(BUDGET), key=None).conference_id
    assert more
    assert table.sync().unread == 12
    assert table.server.asked == []
    for _ in range(12):
        table.desk.now += 60_000
        before = len(table.server.asked)
        table.sync()
        assert len(table.server.asked) - before <= 5
    assert set(table.server.asked) == set(numbers)


def test_what_is_deleted_is_asked_for_no_more(table: Table) -> None:
    first, second = table.known(2)
    for number in (first, second):
        table.server.spoilt[number] = with_field("name", [])
        table.server.update(
            number, overlay(msgspec.structs.replace(BUDGET, name="Anew")), key=None, revision=None
        )
    assert table.sync().unread == 2
    table.server.delete(first, key=None, revision=None)
    assert table.sync().unread == 1
    assert table.desk.rows().keys() == {f"c{second}"}


def test_what_has_a_line_and_cannot_be_read_otherwise_is_known_as_before(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = table.known(2)
    for number in (first, second):
        table.server.update(
            number, overlay(msgspec.structs.replace(BUDGET, name="Anew")), key=None, revision=None
        )
    with monkeypatch.context() as patch:
        told = table.server.changes(table.desk.store.cursor())
        objects = [None if one["conferenceId"] == first else one for one in told.changed]
        patch.setattr(
            table.server, "changes", lambda _: Told(told.token, told.lines, objects, told.removed)
        )
        assert table.sync().unread == 1
        assert {row.name for row in table.desk.rows().values()} == {"No 0", "Anew"}
    assert table.sync().unread == 0
    assert {row.name for row in table.desk.rows().values()} == {"Anew"}


def test_what_has_not_even_an_id_is_told_again_by_the_next_feed(table: Table) -> None:
    first, second = table.known(2)
    table.server.spoilt[first] = lambda seen: {**seen, "conferenceId": None}
    for number in (first, second):
        table.server.update(
            number, overlay(msgspec.structs.replace(BUDGET, name="Anew")), key=None, revision=None
        )
    assert table.sync().unread == 1
    assert table.desk.rows()[f"c{second}"].name == "Anew"
    table.desk.store.forget_cursor()
    # Nobody knows which of those that were known it is.
    assert (table.sync().deleted, table.desk.rows().keys()) == (0, {f"c{first}", f"c{second}"})
    table.server.spoilt.clear()
    assert table.sync().unread == 0
    assert table.desk.rows()[f"c{first}"].name == "Anew"


def test_a_server_of_which_nothing_can_be_read_is_none(table: Table) -> None:
    numbers = table.known(6)
    table.desk.store.forget_cursor()
    table.server.spoilt = {number: with_person("isModerator", 7) for number in numbers}
    with pytest.raises(NotAServerError):
        table.sync()
    table.server.spoilt = {number: with_field("name", []) for number in numbers}
    with pytest.raises(NotAServerError):
        table.sync()
    assert len(table.desk.rows()) == 6
