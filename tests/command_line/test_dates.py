"""`list --occurrences DAYS`: the dates of the coming days instead of conferences."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.command_line.conftest import Desk
from tests.running_server import conference
from ucc_client.application.command_line.dates import coming, lines
from ucc_client.cache.projection import Projected, project
from ucc_client.domain.conference import ChangedDate, Conference
from ucc_client.domain.pending_change import ChangeKind, PendingChange
from ucc_client.domain.recurrence import Occurrence, to_instant

BERLIN = ZoneInfo("Europe/Berlin")
HOUR_MS = 3_600_000


def berlin(text: str) -> int:
    return to_instant(datetime.fromisoformat(text), BERLIN)


MONDAY = berlin("2026-03-16T09:00")
SERIES = Conference(
    name="Weekly",
    start=MONDAY,
    occurrence=Occurrence.EVERYWEEK,
    zone="Europe/Berlin",
    duration_minutes=30,
    exceptions=(berlin("2026-03-23T09:00"),),
    changed_dates=(
        ChangedDate(
            original=berlin("2026-03-30T09:00"),
            start=berlin("2026-03-31T11:00"),
            duration_minutes=90,
            name="Weekly, long",
        ),
    ),
)


def shown(wanted: Conference) -> Projected:
    waiting = PendingChange(
        command_id="one", kind=ChangeKind.CREATE, key="one", created_at=0, desired=wanted
    )
    found = project("one", None, [waiting], user_id=1)
    assert found is not None
    return found


def test_a_series_is_there_with_each_date_where_it_is() -> None:
    found = coming([shown(SERIES)], 30, now=MONDAY - 1, zone=BERLIN)
    assert [(one["name"], one["start"], one["end"], one["isMoved"]) for one in found] == [
        ("Weekly", "2026-03-16T09:00+01:00", "2026-03-16T09:30+01:00", False),
        ("Weekly, long", "2026-03-31T11:00+02:00", "2026-03-31T12:30+02:00", True),
        ("Weekly", "2026-04-06T09:00+02:00", "2026-04-06T09:30+02:00", False),
        ("Weekly", "2026-04-13T09:00+02:00", "2026-04-13T09:30+02:00", False),
    ]
    moved = found[1]
    assert moved["originalTime"] == berlin("2026-03-30T09:00")
    assert (moved["startTime"], moved["timeZone"]) == (berlin("2026-03-31T11:00"), "Europe/Berlin")
    assert moved["endTime"] - moved["startTime"] == 90 * 60_000


def test_a_date_under_way_is_there_until_it_is_over() -> None:
    def starts(now: int) -> list[int]:
        return [one["startTime"] for one in coming([shown(SERIES)], 1, now=now, zone=BERLIN)]

    assert starts(MONDAY + HOUR_MS // 2 - 1) == [MONDAY]
    assert starts(MONDAY + HOUR_MS // 2) == []
    # The changed one lasts longer than the others.
    assert starts(berlin("2026-03-31T12:29")) == [berlin("2026-03-31T11:00")]


def test_the_last_day_ends_at_this_time_of_day_though_the_clocks_change() -> None:
    daily = Conference(
        name="Daily", start=MONDAY, occurrence=Occurrence.EVERYDAY, zone="Europe/Berlin"
    )
    saturday = berlin("2026-03-28T09:01")
    found = coming([shown(daily)], 1, now=saturday, zone=BERLIN)
    assert [one["start"] for one in found[1:]] == ["2026-03-29T09:00+02:00"]


def test_a_line_has_the_time_by_the_clock_of_whoever_asks_and_the_conferences() -> None:
    found = coming([shown(SERIES)], 20, now=MONDAY - 1, zone=ZoneInfo("America/New_York"))
    assert lines(found, ZoneInfo("America/New_York")) == (
        "one\t2026-03-16 04:00-04:00\tWeekly\t(09:00 Europe/Berlin, waiting)\n"
        "one\t2026-03-31 05:00-04:00\tWeekly, long\t(11:00 Europe/Berlin, moved, waiting)\n"
    )


def test_a_clock_on_another_day_says_the_day_and_the_same_clock_nothing() -> None:
    found = coming([shown(SERIES)], 1, now=MONDAY - 1, zone=BERLIN)
    assert lines(found, BERLIN).endswith("\tWeekly\t(waiting)\n")
    assert lines(found, ZoneInfo("Europe/Vienna")).endswith("\tWeekly\t(waiting)\n")
    assert "(2026-03-16 09:00 Europe/Berlin, " in lines(found, ZoneInfo("Pacific/Honolulu"))


def test_the_dates_of_the_coming_days_come_in_their_order(desk: Desk) -> None:
    start = datetime.now(BERLIN).replace(second=0, microsecond=0) + timedelta(hours=1)
    body = conference("Daily", startTime=round(start.timestamp() * 1000), occurrence="EVERYDAY")
    number = desk.run("create", desk.file(body), "--json").json["conferenceId"]
    ended = desk.bare("list", "--occurrences", "3", "--json", "--offline")
    assert (ended.code, ended.errors) == (0, "")
    times = [one["startTime"] for one in ended.json]
    assert times == sorted(times)
    daily = [one for one in ended.json if one["conferenceId"] == number]
    assert (len(daily), daily[0]["startTime"]) == (3, body["startTime"])
    for one in daily:
        said = datetime.fromisoformat(one["start"])
        assert round(said.timestamp() * 1000) == one["startTime"] == one["originalTime"]
    in_words = desk.bare("list", "--occurrences", "3", "--offline")
    assert in_words.output.count("\tDaily") == 3
    assert len(in_words.output.splitlines()) == len(ended.json)
    conferences = [one["conferenceId"] for one in desk.bare("list", "--json", "--offline").json]
    assert len(conferences) == len(set(conferences)), "without days each conference is there once"


@pytest.mark.parametrize("days", ["0", "-1", "soon", "1.5", "", "3661", "٣", "9" * 5000])
def test_a_number_of_days_that_is_none_is_refused_in_words(desk: Desk, days: str) -> None:
    ended = desk.bare("list", f"--occurrences={days}")
    assert (ended.code, ended.output) == (2, "")
    assert "Give a whole number from 1 to 3660." in ended.errors


def test_only_a_list_has_dates(desk: Desk) -> None:
    assert desk.bare("show", "1", "--occurrences", "3").code == 2
