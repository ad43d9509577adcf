"""Who was in by telephone: written down when a call ends, told to the owner, forgotten in time."""

from __future__ import annotations

import pytest

from tests.server.live_desk import ANNA, BEN, CLEO, START, Desk
from ucc_client.contract.calls import CallRecord
from ucc_client.server.database.engine import Database
from ucc_client.server.pbx.engine import Cause
from ucc_client.server.pbx.rooms import Person, Room
from ucc_client.server.refusals import ForbiddenError, NotFoundError
from ucc_client.server.services.call_records import CallRecords

DAY = 86_400_000


@pytest.fixture
def desk(empty: Database) -> Desk:
    return Desk(empty)


def _called(desk: Desk) -> tuple[Room, Person]:
    desk.company.start(desk.made)
    (dora,) = desk.company.book.take_calls(desk.number).others
    room = Room(desk.number)
    room.adopt([dora])
    room.rings(dora, "first", START)
    return room, dora


def test_each_call_that_ends_is_one_record_newest_first(desk: Desk) -> None:
    room, dora = _called(desk)
    ben = desk.enter("Ben")
    room.adopt([ben])
    room.enter(dora, START + 5_000)
    room.speak(dora.id, talks=True, now=START + 6_000)
    desk.write(room)
    assert desk.company.records.of(ANNA, desk.number) == []
    room.leave(dora.id, Cause.HUNG_UP, START + 65_000)
    desk.write(room)
    room.hand(dora.id, up=False, instant=START)
    room.leave(ben.id, Cause.REMOVED, START + 70_000)
    desk.write(room)
    of_ben = CallRecord(
        name="Ben", is_moderator=False, joined_at=START, left_at=START + 70_000, cause="removed"
    )
    of_dora = CallRecord(
        name="Dora",
        is_moderator=False,
        number="0721 5551",
        joined_at=START + 5_000,
        left_at=START + 65_000,
        cause="hung-up",
    )
    assert desk.company.records.of(ANNA, desk.number) == [of_ben, of_dora]
    # Called again, she is there twice.
    room.rings(dora, "", START + 80_000)
    desk.write(room)
    room.leave(dora.id, Cause.NO_ANSWER, START + 90_000)
    desk.write(room)
    room.appoint(dora.id, moderator=True)
    desk.write(room)
    newest, *rest = desk.company.records.of(ANNA, desk.number)
    assert (newest.cause, newest.joined_at) == ("no-answer", None)
    assert rest == [of_ben, of_dora]


def test_a_busy_one_who_is_called_again_is_one_record(desk: Desk) -> None:
    room, dora = _called(desk)
    desk.write(room)
    room.redials(dora, START + 10_000, START + 1_000)
    desk.write(room)
    room.rings(dora, "second", START + 10_000)
    desk.write(room)
    room.leave(dora.id, Cause.BUSY, START + 11_000)
    desk.write(room)
    assert [one.cause for one in desk.company.records.of(ANNA, desk.number)] == ["busy"]


def test_only_the_owner_is_told(desk: Desk) -> None:
    with pytest.raises(ForbiddenError):
        desk.company.records.of(BEN, desk.number)
    with pytest.raises(NotFoundError):
        desk.company.records.of(CLEO, desk.number)


def test_they_are_forgotten_after_their_days_and_with_the_conference(desk: Desk) -> None:
    room, dora = _called(desk)
    desk.write(room)
    room.leave(dora.id, Cause.BUSY, START)
    desk.write(room)
    records = desk.company.records
    desk.company.now += 90 * DAY
    with desk.company.database.write() as connection:
        records.forget(connection)
    assert len(records.of(ANNA, desk.number)) == 1
    desk.company.now += 1
    assert records.of(ANNA, desk.number) == []
    assert _count(desk, "call_records") == 1
    with desk.company.database.write() as connection:
        records.forget(connection)
    assert _count(desk, "call_records") == _count(desk, "live_people") == 0


def test_a_deleted_conference_takes_them_along_and_late_ends_disturb_nobody(desk: Desk) -> None:
    room, dora = _called(desk)
    desk.write(room)
    room.leave(dora.id, Cause.BUSY, START)
    desk.write(room)
    room.rings(dora, "", START)
    desk.write(room)
    desk.company.delete(desk.made)
    room.leave(dora.id, Cause.HUNG_UP, START)
    desk.write(room)
    assert _count(desk, "call_records") == 0


def test_where_they_are_not_wanted_none_is_written(desk: Desk) -> None:
    none = CallRecords(desk.company.database, desk.company.clock, 0)
    ben = desk.enter("Ben")
    with desk.company.database.write() as connection:
        none.note_end(connection, ben.id, START, "hung-up")
        assert _count(desk, "call_records") == 0
        desk.company.records.note_end(connection, ben.id, START, "hung-up")
    assert _count(desk, "call_records") == 1
    desk.company.now += 1
    assert none.of(ANNA, desk.number) == []


def _count(desk: Desk, table: str) -> int:
    with desk.company.database.read() as connection:
        return int(connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar() or 0)
