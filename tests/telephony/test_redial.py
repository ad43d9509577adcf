"""A busy one is called once more, by whichever process leads then."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from sqlalchemy import select

from tests.running_server import participant
from tests.telephony.fake_engine import FakeLine
from tests.telephony.office import MANNER, START, Office, Shift, called
from tests.waiting import wait_until
from ucc_client.server.database.telephone_tables import live_people

SOON = msgspec.structs.replace(MANNER, redial_seconds=0.2)
LATER = msgspec.structs.replace(MANNER, redial_seconds=30.0, ring_seconds=30)


def redial_at(office: Office) -> int:
    with office.company.database.read() as connection:
        return int(connection.scalars(select(live_people.c.redial_at)).one())


def states_of(office: Office, name: str) -> list[str]:
    mine = select(live_people.c.state).where(live_people.c.name == name)
    with office.company.database.read() as connection:
        return list(connection.scalars(mine.order_by(live_people.c.id)))


def times(office: Office, number: str) -> int:
    return [one.number for one in office.engine._all_lines].count(number)


def recorded(office: Office, made: dict[str, Any]) -> list[tuple[str, str]]:
    found = office.company.records.of(1, made["conferenceId"])
    return sorted((one.name, one.cause) for one in found)


def rings_anna_first(office: Office) -> tuple[dict[str, Any], FakeLine]:
    """Let Anna's own telephone ring before those of Bea and Carl, who would take it."""
    for number, status in (("31", 180), ("22", 200), ("23", 200)):
        office.engine.let(number, status)
    anna = participant("Anna", "anna@example.org", userId=1)
    made = office.company.create(
        startTime=START, participants=[called("Bea", "22"), called("Carl", "23"), anna]
    )
    office.start(made, rings=True)
    annas = office.engine.called("31")
    office.wait_live(Anna=("ringing", ""), Bea=("ringing", ""), Carl=("ringing", ""))
    return made, annas


def busy(office: Office) -> dict[str, Any]:
    office.engine.let("22", 486)
    made = office.company.create(startTime=START, participants=[called("Bea", "22")])
    office.start(made)
    office.wait_live(Bea=("failed", "busy"))
    return made


@pytest.mark.parametrize("office", [LATER], indirect=True)
def test_when_it_is_called_again_is_known_and_who_takes_over_does_it(office: Office) -> None:
    busy(office)
    assert redial_at(office) == START + 30_000
    office.shift.end()
    office.shift = Shift(office.engine, office.company, LATER)
    office.engine.let("22", 200)
    assert times(office, "22") == 1
    office.shift.end()
    office.company.now += 30_000
    office.shift = Shift(office.engine, office.company, LATER)
    office.wait_live(Bea=("in", ""))
    assert (times(office, "22"), redial_at(office)) == (2, 0)


@pytest.mark.parametrize("office", [SOON], indirect=True)
def test_the_second_time_is_the_last(office: Office) -> None:
    busy(office)
    wait_until(lambda: times(office, "22") == 2, what="the second call")
    wait_until(lambda: redial_at(office) == 0, what="no third one is announced")
    office.wait_live(Bea=("failed", "busy"))


@pytest.mark.parametrize("office", [LATER], indirect=True)
def test_who_comes_in_meanwhile_is_one_line_and_is_not_called_again(office: Office) -> None:
    busy(office)
    office.enter("Bea")
    wait_until(
        lambda: states_of(office, "Bea") == ["in"],
        what="one line",
        dump=lambda: str(states_of(office, "Bea")),
    )
    office.company.now += 30_000
    office.shift.end()
    office.shift = Shift(office.engine, office.company, LATER)
    assert states_of(office, "Bea") == ["in"]
    assert times(office, "22") == 1


@pytest.mark.parametrize("office", [LATER], indirect=True)
def test_who_dials_in_before_his_turn_is_one_line_and_no_call_that_failed(office: Office) -> None:
    made, annas = rings_anna_first(office)
    bea = office.enter("Bea")
    wait_until(
        lambda: states_of(office, "Bea") == ["in"],
        what="one line",
        dump=lambda: str(states_of(office, "Bea")),
    )
    annas.hang_up()
    office.wait_live(Anna=("failed", "hung-up"), Carl=("in", ""), Bea=("in", ""))
    assert office.shift.calls_made == {"hung-up": 1, "answered": 1}
    bea.hang_up()
    office.wait_live(Bea=("left", "hung-up"))
    assert recorded(office, made) == [("Anna", "hung-up"), ("Bea", "hung-up")]


@pytest.mark.parametrize("office", [LATER], indirect=True)
def test_whose_turn_never_came_before_the_end_is_no_call_that_failed(office: Office) -> None:
    made, annas = rings_anna_first(office)
    office.order(made, "end")
    wait_until(annas.is_over, what="Anna's telephone rings no more")
    wait_until(lambda: states_of(office, "Bea") == states_of(office, "Carl") == [], what="no lines")
    assert office.shift.calls_made == {"no-answer": 1}
    assert recorded(office, made) == [("Anna", "no-answer")]


@pytest.mark.parametrize("office", [LATER], indirect=True)
def test_a_busy_one_is_not_called_again_after_the_end_by_whoever_leads(office: Office) -> None:
    made = busy(office)
    office.order(made, "end")
    wait_until(lambda: not office.company.is_active(made), what="it has ended")
    assert redial_at(office) == 0
    office.shift.end()
    office.company.now += 30_000
    office.engine.let("22", 200)
    office.shift = Shift(office.engine, office.company, LATER)
    office.call()
    assert times(office, "22") == 1


@pytest.mark.parametrize("office", [LATER], indirect=True)
def test_a_busy_one_who_comes_in_counts_as_one_call(office: Office) -> None:
    busy(office)
    bea = office.enter("Bea")
    wait_until(lambda: states_of(office, "Bea") == ["in"], what="one line")
    bea.hang_up()
    wait_until(lambda: states_of(office, "Bea") == ["left"], what="one line still")
    assert office.shift.calls_made == {"busy": 1}


def test_who_has_come_in_while_it_rings_is_one_line_when_nobody_takes_the_call(
    office: Office,
) -> None:
    office.engine.let("22", 180)
    made = office.company.create(startTime=START, participants=[called("Bea", "22")])
    office.start(made)
    office.wait_live(Bea=("ringing", ""))
    office.enter("Bea")
    wait_until(lambda: states_of(office, "Bea") == ["in"], what="one line")
