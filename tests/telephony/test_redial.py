"""A busy one is called once more, by whichever process leads then."""

from __future__ import annotations

import msgspec
import pytest
from sqlalchemy import select

from tests.telephony.office import MANNER, START, Office, Shift, called
from tests.waiting import wait_until
from ucc_client.server.database.telephone_tables import live_people

SOON = msgspec.structs.replace(MANNER, redial_seconds=0.2)
LATER = msgspec.structs.replace(MANNER, redial_seconds=30.0)


def redial_at(office: Office) -> int:
    with office.company.database.read() as connection:
        return int(connection.scalars(select(live_people.c.redial_at)).one())


def states_of(office: Office, name: str) -> list[str]:
    mine = select(live_people.c.state).where(live_people.c.name == name)
    with office.company.database.read() as connection:
        return list(connection.scalars(mine.order_by(live_people.c.id)))


def times(office: Office, number: str) -> int:
    return [one.number for one in office.engine._all_lines].count(number)


def busy(office: Office) -> None:
    office.engine.let("22", 486)
    made = office.company.create(startTime=START, participants=[called("Bea", "22")])
    office.start(made)
    office.wait_live(Bea=("failed", "busy"))


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


def test_who_has_come_in_while_it_rings_is_one_line_when_nobody_takes_the_call(
    office: Office,
) -> None:
    office.engine.let("22", 180)
    made = office.company.create(startTime=START, participants=[called("Bea", "22")])
    office.start(made)
    office.wait_live(Bea=("ringing", ""))
    office.enter("Bea")
    wait_until(lambda: states_of(office, "Bea") == ["in"], what="one line")
