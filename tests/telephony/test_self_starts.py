"""Conferences that begin at their time without anybody's doing: once for each date."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.telephony.company import Company
from tests.telephony.office import CLARA, DAY, START, Office, Shift, called
from tests.waiting import wait_until
from ucc_client.server.database.engine import Database, sqlite_url
from ucc_client.server.pbx.self_starts import LATE_MS, SelfStarts

MINUTE = 60_000


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    database = Database(sqlite_url(tmp_path))
    yield Company(database, START)
    database.close()


def begins_at(company: Company, now: int, starts: SelfStarts | None = None) -> bool:
    """Let somebody look at a time; returns whether people are to be called then."""
    company.now = now
    found = starts or SelfStarts(company.database, company.book, company.clock)
    found._looked_at = -10.0
    found.begin_due()
    wanted = company.book.to_call()
    for one in wanted:
        company.book.take_calls(one)
    return bool(wanted)


def plan(company: Company, **fields: Any) -> dict[str, Any]:
    body = {"startTime": START, "startsByItself": True, "participants": [called("Bea", "21")]}
    return company.create(**{**body, **fields})


def test_it_begins_at_its_time_and_not_before_and_once(company: Company) -> None:
    made = plan(company)
    starts = SelfStarts(company.database, company.book, company.clock)
    assert not begins_at(company, START - 1, starts)
    assert begins_at(company, START, starts)
    assert company.is_active(made)
    assert company.told == [1]
    assert not begins_at(company, START + 1, starts)
    assert not begins_at(company, START + MINUTE)


def test_each_date_of_a_series_begins_and_one_that_is_left_out_does_not(company: Company) -> None:
    plan(company, occurrence="EVERYDAY", exceptionDates=[START + DAY])
    starts = SelfStarts(company.database, company.book, company.clock)
    found = [begins_at(company, START + day * DAY, starts) for day in (0, 1, 2, 2, 3)]
    assert found == [True, False, True, False, True]


def test_one_that_was_moved_begins_at_its_new_time_known_before_or_not(company: Company) -> None:
    made = plan(company)
    starts = SelfStarts(company.database, company.book, company.clock)
    assert not begins_at(company, START - DAY, starts)
    company.change(made, startTime=START + 30 * MINUTE)
    assert not begins_at(company, START, starts)
    assert begins_at(company, START + 30 * MINUTE, starts)


@pytest.mark.parametrize(("late", "begins"), [(LATE_MS - 1, True), (LATE_MS, False)])
def test_after_a_time_without_anybody_it_begins_a_little_late_or_not(
    company: Company, late: int, begins: bool
) -> None:
    plan(company)
    assert begins_at(company, START + late) is begins


def test_one_that_does_not_want_it_is_not_begun(company: Company) -> None:
    made = plan(company, startsByItself=False)
    assert not begins_at(company, START)
    company.change(made, startsByItself=True)
    assert begins_at(company, START)


def test_of_two_who_look_at_the_same_time_one_begins_it(company: Company) -> None:
    made = plan(company)
    barrier = threading.Barrier(4)
    found: list[bool] = []

    def begin() -> None:
        barrier.wait()
        found.append(company.book.begin(made["conferenceId"], START))

    threads = [threading.Thread(target=begin) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == [False, False, False, True]


@pytest.mark.parametrize("before", [2 * MINUTE, 15 * MINUTE])
def test_one_that_somebody_started_shortly_before_does_not_begin_again(
    company: Company, before: int
) -> None:
    made = plan(company, occurrence="EVERYDAY")
    starts = SelfStarts(company.database, company.book, company.clock)
    assert not begins_at(company, START - before, starts)
    company.start(made)
    company.book.take_calls(made["conferenceId"])
    assert not begins_at(company, START - before, starts)
    company.now += 1
    company.book.end(made["conferenceId"])
    assert not begins_at(company, START, starts)
    company.now += 1
    assert not company.is_active(made)
    assert begins_at(company, START + DAY, starts)


def test_one_that_somebody_starts_late_does_not_begin_again(company: Company) -> None:
    made = plan(company)
    company.now = START + 5 * MINUTE
    company.start(made)
    company.book.take_calls(made["conferenceId"])
    assert not begins_at(company, START + 6 * MINUTE)


def test_one_that_somebody_tried_out_long_before_begins_at_its_time(company: Company) -> None:
    made = plan(company)
    company.now = START - 16 * MINUTE
    company.start(made)
    company.book.take_calls(made["conferenceId"])
    assert begins_at(company, START)


def test_who_is_in_early_is_joined_by_those_who_are_called_at_the_time(office: Office) -> None:
    office.engine.let("21", 200)
    office.company.now = START - 2 * MINUTE
    made = office.company.create(
        startTime=START, startsByItself=True, participants=[called("Bea", "21"), CLARA]
    )
    clara = office.enter("Clara")
    assert "Bea" not in office.company.live()
    office.company.now = START
    office.wait_live(Bea=("in", ""), Clara=("in", ""))
    assert clara.room == str(made["conferenceId"])
    office.shift.end()
    office.shift = Shift(office.engine, office.company)
    line = office.engine.called("21")
    line.hang_up()
    office.wait_live(Bea=("left", "hung-up"))
    wait_until(lambda: office.company.book.to_call() == [], what="nobody is to be called")
    assert [one.number for one in office.engine._all_lines].count("21") == 1
