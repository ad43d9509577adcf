"""Calls meet conferences: the whole way of a call over the fake engine, and what goes wrong."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Collection
from pathlib import Path

import msgspec
import pytest

from tests.running_server import participant
from tests.telephony.company import Company
from tests.telephony.fake_engine import FakeLine
from tests.telephony.office import (
    CLARA,
    DAY,
    DORA,
    MANNER,
    MONA,
    START,
    Office,
    Shift,
    called,
    said,
)
from tests.waiting import wait_until
from ucc_client.server.database.engine import Database, sqlite_url
from ucc_client.server.pbx.engine import CallState, EngineError, Restored
from ucc_client.server.pbx.prompts import Prompt
from ucc_client.server.refusals import DatabaseBusyError


def test_the_first_who_enters_begins_the_conference_and_all_leaving_ends_it(
    office: Office,
) -> None:
    made = office.company.create(startTime=START, participants=[CLARA, DORA])
    clara, dora = office.enter("Clara"), office.enter("Dora")
    assert clara.room == dora.room == str(made["conferenceId"])
    assert office.company.is_active(made)
    assert office.company.told == [1]
    office.wait_live(Clara=("in", ""), Dora=("in", ""))
    clara.say(400)
    assert dora.hears(400)
    office.wait_live(Clara=("talking", ""))
    clara.hang_up()
    office.wait_live(Clara=("left", "hung-up"), Dora=("in", ""))
    assert office.company.is_active(made)
    dora.hang_up()
    office.company.now += 1
    wait_until(lambda: not office.company.is_active(made), what="it is over")
    wait_until(lambda: not office.engine.opened, what="the room is closed")
    office.enter("Clara")
    assert office.company.is_active(made)


def test_keys_in_the_room_mute_and_lock(office: Office) -> None:
    office.company.create(startTime=START, participants=[CLARA, DORA, MONA])
    mona, clara = office.enter("Mona"), office.enter("Clara")
    mona.press("*1")
    wait_until(lambda: clara.is_muted, what="Clara is muted by the moderator")
    office.wait_live(Clara=("muted", ""), Mona=("in", ""))
    clara.press("*6")
    wait_until(lambda: not clara.is_muted, what="she unmutes herself")
    mona.press("*7")
    wait_until(lambda: office.engine.announced[-1][1] == ("sound:confbridge-locked",), what="lock")
    dora = office.call()
    dora.press(office.company.pins()["Dora"] + "#")
    wait_until(dora.is_over, what="Dora is not let in")
    assert said(dora, Prompt.LOCKED, Prompt.GOODBYE)


def test_three_wrong_pins_and_one_too_early_are_hung_up_on_with_a_word(office: Office) -> None:
    office.company.create(startTime=START + DAY, participants=[CLARA])
    pin = office.company.pins()["Clara"]
    wrong = office.call()
    for tries in range(1, 4):
        wrong.press(f"{(int(pin) + tries) % 1_000_000:06}#")
        wait_until(lambda n=tries: len(wrong.heard) == 1 + n, what="an answer")  # type: ignore[misc]
    wait_until(wrong.is_over, what="good-bye")
    assert said(wrong, Prompt.WRONG_PIN, Prompt.GOODBYE)
    early = office.call()
    early.press(pin + "#")
    wait_until(early.is_over, what="good-bye")
    assert early.heard[-1][-1] == "sound:goodbye"


def test_a_start_calls_all_and_says_who_could_not_be_reached_and_why(office: Office) -> None:
    answers = {"21": 200, "22": 486, "23": 603, "24": 404, "25": 180}
    for number, status in answers.items():
        office.engine.let(number, status)
    people = [
        *(called(f"P{number}", number) for number in answers),
        CLARA,
    ]
    made = office.company.create(startTime=START + DAY, participants=people)
    office.start(made)
    office.wait_live(
        P21=("in", ""),
        P22=("failed", "busy"),
        P23=("failed", "rejected"),
        P24=("failed", "unknown-number"),
        P25=("failed", "no-answer"),
    )
    dialled = [one.number for one in office.engine._all_lines]
    assert sorted(dialled) == ["21", "22", "22", "23", "24", "25"]
    assert "Clara" not in office.company.live()
    office.start(made)
    wait_until(
        lambda: [one.number for one in office.engine._all_lines].count("24") == 2,
        what="a second start calls who is not in",
    )
    assert [one.number for one in office.engine._all_lines].count("21") == 1


def test_the_starters_own_telephone_rings_before_all_others(office: Office) -> None:
    office.engine.let("31", 180)
    office.engine.let("21", 200)
    anna = {**participant("Anna", "anna@example.org"), "userId": 1}
    made = office.company.create(startTime=START, participants=[called("P21", "21"), anna])
    office.start(made, rings=True)
    office.engine.called("31")
    office.wait_live(Anna=("failed", "no-answer"), P21=("in", ""))
    assert [one.number for one in office.engine._all_lines] == ["31", "21"]


def test_who_takes_over_goes_on_with_those_who_are_in_at_the_door_or_called(
    office: Office,
) -> None:
    office.engine.let("21", 200)
    made = office.company.create(
        startTime=START, participants=[CLARA, DORA, MONA, called("Out", "21")]
    )
    mona, clara, dora = office.enter("Mona"), office.enter("Clara"), office.enter("Dora")
    office.start(made)
    office.wait_live(Out=("in", ""))
    clara.press("*6")
    mona.press("*7")
    office.wait_live(Clara=("muted", ""))
    wait_until(lambda: len(office.engine.announced) >= 4, what="the lock is told")
    waiting = office.call()
    office.shift.end()
    dora.hang_up()
    greeted = len(waiting.heard)
    office.shift = Shift(office.engine, office.company)
    office.wait_live(Dora=("left", "hung-up"), Clara=("muted", ""), Out=("in", ""))
    assert mona.room == clara.room == str(made["conferenceId"])
    wait_until(lambda: len(waiting.heard) > greeted, what="who was at the door is asked again")
    waiting.press(office.company.pins()["Dora"] + "#")
    wait_until(waiting.is_over, what="the lock holds still")
    clara.press("*6")
    wait_until(lambda: not clara.is_muted, what="keys are heard still")


def test_what_goes_wrong_with_one_call_stops_no_other(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.company.create(startTime=START, participants=[CLARA, DORA, MONA])
    mona, pins = office.enter("Mona"), office.company.pins()
    clara, dora = office.call(), office.call()
    join = office.engine.join

    async def refused(room: str, call: str) -> None:
        if call == clara.call:
            raise EngineError("500")
        if call == dora.call:
            raise RuntimeError("a bug")
        await join(room, call)

    monkeypatch.setattr(office.engine, "join", refused)
    clara.press(pins["Clara"] + "#")
    dora.press(pins["Dora"] + "#")
    wait_until(lambda: clara.is_over() and dora.is_over(), what="both are let go of")
    monkeypatch.undo()
    office.enter("Clara")
    assert not mona.is_over()
    assert office.shift.is_at_work


def test_a_connection_that_was_lost_ends_nothing_and_what_was_missed_is_found(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.company.create(startTime=START, participants=[CLARA, DORA])
    clara, dora = office.enter("Clara"), office.enter("Dora")
    told = office.engine.tell
    monkeypatch.setattr(office.engine, "tell", lambda _: None)
    clara.hang_up()
    missed = office.engine.call()
    assert isinstance(missed, FakeLine)
    monkeypatch.undo()
    told(Restored())
    office.wait_live(Clara=("left", "hung-up"), Dora=("in", ""))
    wait_until(lambda: missed.heard, what="who called meanwhile is greeted")
    assert dora.room


def test_a_call_that_is_made_while_a_connection_comes_back_goes_on(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.engine.let("21", 200)
    made = office.company.create(startTime=START, participants=[MONA])
    office.enter("Mona")
    calls, is_asked = office.engine.calls, threading.Event()

    async def slow_calls() -> Collection[CallState]:
        found = await calls()
        is_asked.set()
        async with asyncio.timeout(20):
            while not any(line.number == "21" for line in office.engine._all_lines):
                await asyncio.sleep(0.01)
        return found

    monkeypatch.setattr(office.engine, "calls", slow_calls)
    office.engine.tell(Restored())
    assert is_asked.wait(20)
    office.order(made, "call", number="21", name="Emil")
    office.call()
    office.wait_live(Emil=("in", ""))
    office.engine.called("21").hang_up()
    office.wait_live(Emil=("left", "hung-up"))


def test_a_conference_that_is_deleted_ends_its_calls(office: Office) -> None:
    made = office.company.create(startTime=START, participants=[CLARA, DORA])
    clara, dora = office.enter("Clara"), office.enter("Dora")
    office.company.delete(made)
    wait_until(lambda: clara.is_over() and dora.is_over(), what="they are hung up on")
    assert office.shift.is_at_work


def test_a_conference_in_which_somebody_is_outlives_its_planned_end(office: Office) -> None:
    made = office.company.create(startTime=START, durationMinutes=30, participants=[CLARA])
    clara = office.enter("Clara")
    office.company.now = office.company.until(made) - 1000
    wait_until(lambda: office.company.until(made) > office.company.now + 60_000, what="it goes on")
    assert not clara.is_over()


def test_of_more_calls_than_there_may_be_the_last_is_refused(tmp_path: Path) -> None:
    database = Database(sqlite_url(tmp_path))
    office = Office(Company(database, START), msgspec.structs.replace(MANNER, most_calls=2))
    try:
        first, second = office.call(), office.call()
        third = office.engine.call()
        assert isinstance(third, FakeLine)
        wait_until(third.is_over, what="the third is refused")
        assert not third.heard
        assert not first.is_over()
        assert not second.is_over()
        first.hang_up()

        def is_greeted() -> bool:
            line = office.engine.call()
            assert isinstance(line, FakeLine)
            wait_until(lambda: line.heard or line.is_over(), what="an answer")
            return bool(line.heard)

        wait_until(is_greeted, what="there is room again")
    finally:
        office.shift.end()
        database.close()


def test_who_guesses_pins_by_call_after_call_has_to_wait(office: Office) -> None:
    office.company.create(startTime=START, participants=[CLARA])
    right = office.company.pins()["Clara"]
    for call in range(3):
        line = office.call()
        for tries in range(3):
            line.press(f"{(int(right) + 1 + 3 * call + tries) % 1_000_000:06}#")
            wait_until(lambda n=tries, to=line: len(to.heard) == 2 + n, what="an answer")  # type: ignore[misc]
        wait_until(line.is_over, what="good-bye")
    slowed = office.call()
    slowed.press(right + "#")
    wait_until(slowed.is_over, what="even the right one is not looked at")
    assert said(slowed, Prompt.TOO_MANY_TRIES, Prompt.GOODBYE)


def test_a_room_and_a_call_that_the_engine_cannot_end_do_not_hold_a_take_over_up(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.company.create(startTime=START, participants=[CLARA, DORA])
    clara = office.enter("Clara")
    office.shift.end()
    stray = office.engine.call()
    assert isinstance(stray, FakeLine)
    office.engine.opened.add("77")
    stray.room = "77"
    hang_up = office.engine.hang_up

    async def refused(_: str) -> None:
        raise EngineError("500")

    async def stuck(call: str) -> None:
        if call == stray.call:
            raise EngineError("500")
        await hang_up(call)

    monkeypatch.setattr(office.engine, "close_room", refused)
    monkeypatch.setattr(office.engine, "hang_up", stuck)
    office.shift = Shift(office.engine, office.company)
    clara.press("*6")
    wait_until(lambda: clara.is_muted, what="Clara's keys are heard")


def test_a_database_that_is_away_for_a_while_ends_no_call(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.company.create(startTime=START, participants=[CLARA, DORA, MONA])
    clara, dora = office.enter("Clara"), office.enter("Dora")

    def busy(_: object) -> None:
        raise DatabaseBusyError

    monkeypatch.setattr(office.company.book, "save", busy)
    mona = office.enter("Mona")
    clara.press("*6")
    dora.hang_up()
    wait_until(lambda: clara.is_muted, what="Clara's keys are heard")
    monkeypatch.undo()
    office.wait_live(Clara=("muted", ""), Dora=("left", "hung-up"), Mona=("in", ""))
    assert not clara.is_over()
    assert not mona.is_over()


def test_no_room_is_closed_while_somebody_is_on_the_way_in(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.engine.let("21", 200)
    office.engine.let("24", 404)
    made = office.company.create(
        startTime=START, participants=[called("P21", "21"), called("P24", "24")]
    )
    join, close = office.engine.join, office.engine.close_room
    is_closed = asyncio.Event()

    async def slow_join(room: str, call: str) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(is_closed.wait(), 0.5)
        await join(room, call)

    async def told_close(room: str) -> None:
        await close(room)
        is_closed.set()

    monkeypatch.setattr(office.engine, "join", slow_join)
    monkeypatch.setattr(office.engine, "close_room", told_close)
    office.start(made)
    office.wait_live(P21=("in", ""), P24=("failed", "unknown-number"))
    assert not is_closed.is_set()
