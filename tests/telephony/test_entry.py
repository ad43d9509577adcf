"""When whose PIN opens the door, by a clock that tests set, on both databases."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import delete

from tests.postgres import Postgres
from tests.running_server import participant
from tests.telephony.company import Company
from ucc_client.domain.recurrence import to_instant
from ucc_client.server.database.engine import Database, sqlite_url
from ucc_client.server.database.tables import participants
from ucc_client.server.pbx.door import Verdict

MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000
START = to_instant(datetime(2030, 5, 7, 9, 30), ZoneInfo("Europe/Berlin"))
CLARA = participant("Clara", "clara@example.org")
MONA = participant("Mona", "mona@example.org", isModerator=True)
GUEST = participant("Guest", "guest@example.org")


@pytest.fixture(params=["sqlite", "postgres"])
def company(
    request: pytest.FixtureRequest, tmp_path: Path, postgres: Postgres
) -> Iterator[Company]:
    with contextlib.ExitStack() as stack:
        url = (
            sqlite_url(tmp_path)
            if request.param == "sqlite"
            else stack.enter_context(postgres.database())
        )
        database = Database(url)
        stack.callback(database.close)
        yield Company(database, START - DAY)


def at(company: Company, now: int, name: str = "Clara") -> Verdict:
    company.now = now
    return company.entry.look(company.pins()[name]).verdict


def test_the_door_opens_for_moderators_first_and_closes_an_hour_after_the_end(
    company: Company,
) -> None:
    company.create(startTime=START, durationMinutes=30, participants=[CLARA, MONA])
    early, open_, wrong = Verdict.TOO_EARLY, Verdict.WELCOME, Verdict.WRONG
    for minutes, clara, mona in (
        (-16, early, early),
        (-15, early, open_),
        (-6, early, open_),
        (-5, open_, open_),
        (89, open_, open_),
        (90, wrong, wrong),
    ):
        now = START + minutes * MINUTE
        assert (at(company, now), at(company, now, "Mona")) == (clara, mona), minutes


def test_who_is_too_early_is_told_when_and_who_is_let_in_has_a_seat(company: Company) -> None:
    made = company.create(startTime=START, participants=[CLARA, MONA])
    told = company.entry.look(company.pins()["Mona"])
    assert told.verdict is Verdict.TOO_EARLY
    assert told.starts == datetime(2030, 5, 7, 9, 30, tzinfo=ZoneInfo("Europe/Berlin"))
    company.now = START
    seat = company.entry.look(company.pins()["Mona"]).seat
    assert seat is not None
    assert (seat.conference_id, seat.name, seat.is_moderator) == (
        made["conferenceId"],
        "Mona",
        True,
    )


def test_unknown_and_dead_pins_are_wrong(company: Company) -> None:
    company.create(startTime=START, participants=[CLARA])
    pin = company.pins()["Clara"]
    other = f"{(int(pin) + 1) % 1_000_000:06}"
    company.now = START
    assert company.entry.look(other).verdict is Verdict.WRONG
    assert company.entry.look("").verdict is Verdict.WRONG
    assert company.entry.look(pin).verdict is Verdict.WELCOME
    with company.database.write() as connection:
        connection.execute(delete(participants))
    assert company.entry.look(pin).verdict is Verdict.WRONG


def test_a_started_conference_is_open_long_before_its_time(company: Company) -> None:
    made = company.create(startTime=START, participants=[CLARA])
    company.now = START - 3 * HOUR
    company.start(made)
    assert at(company, START - 3 * HOUR + MINUTE) is Verdict.WELCOME
    assert at(company, START - 10 * MINUTE) is Verdict.TOO_EARLY


def test_a_series_opens_at_each_of_its_dates_by_the_wall_clock(company: Company) -> None:
    company.create(startTime=START, occurrence="EVERYDAY", participants=[CLARA])
    winter = to_instant(datetime(2030, 12, 3, 9, 30), ZoneInfo("Europe/Berlin"))
    assert at(company, winter - 4 * MINUTE) is Verdict.WELCOME
    assert at(company, winter - 30 * MINUTE) is Verdict.TOO_EARLY
    assert at(company, winter + 2 * HOUR + MINUTE) is Verdict.TOO_EARLY


def test_who_is_on_one_date_enters_on_this_one_only_and_the_others_role_is_the_dates(
    company: Company,
) -> None:
    made = company.create(startTime=START, occurrence="EVERYDAY", participants=[CLARA, MONA])
    people = made["participants"]
    other = START + DAY
    date = {
        "originalTime": other,
        "startTime": other,
        "participants": [{**people[0], "isModerator": True}, GUEST],
    }
    company.change(made, movedDates=[date])
    now = other - 10 * MINUTE
    assert at(company, now, "Clara") is Verdict.WELCOME
    assert at(company, now, "Mona") is Verdict.TOO_EARLY
    assert at(company, other, "Guest") is Verdict.WELCOME
    assert at(company, other, "Mona") is Verdict.TOO_EARLY
    assert at(company, START, "Guest") is Verdict.TOO_EARLY
    assert at(company, other + DAY, "Guest") is Verdict.WRONG
    assert at(company, other + DAY, "Mona") is Verdict.WELCOME


def test_a_date_that_was_started_admits_only_who_is_on_it(company: Company) -> None:
    made = company.create(startTime=START, occurrence="EVERYDAY", participants=[CLARA, MONA])
    date = {"originalTime": START, "startTime": START, "participants": [made["participants"][0]]}
    company.change(made, movedDates=[date])
    company.now = START - 2 * HOUR
    company.start(made)
    assert at(company, START - HOUR, "Clara") is Verdict.WELCOME
    assert at(company, START - HOUR, "Mona") is Verdict.TOO_EARLY
