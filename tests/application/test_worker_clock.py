"""A plain STARFACE whose clock is not the organiser's: seen, said beforehand, put right."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import pytest

from tests.application.running_worker import RunningWorker, running_worker
from tests.running_server import Api, RunningServer, conference
from ucc_client.application.changes import Connection, Done
from ucc_client.application.commands import EditConference, SignIn, SyncNow, TakeServersTime
from ucc_client.application.queries import ConferenceDetails, GetDetails, GetShifted, Shifted
from ucc_client.domain.clock_guard import ClockShift
from ucc_client.domain.recurrence import Occurrence, to_instant, to_wall
from ucc_client.domain.series import Series, rule_of

BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")


def monday(month: int) -> int:
    """Return nine o'clock in Berlin on the first Monday from the 10th of next year's month."""
    day = datetime(datetime.now(UTC).year + 1, month, 10, 9)
    return to_instant(day + timedelta(days=-day.weekday() % 7), BERLIN)


START = monday(1)


def as_in_new_york(start: int, after: int) -> int:
    """Return the first date from `after` on of a server that keeps New York's clock."""
    rule = rule_of(Occurrence.EVERYWEEK, start, NEW_YORK)
    found = Series(start=start, zone=NEW_YORK, rule=rule).next_date(after)
    assert found is not None
    return found.start


def shown(instant: int) -> str:
    return f"{to_wall(instant, BERLIN):%H:%M}"


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RunningServer]:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    arguments = ("--plain-starface", "--time-zone", "America/New_York")
    running = RunningServer(tmp_path / "server", arguments=arguments).start()
    yield running
    running.stop()


@pytest.fixture
def api(server: RunningServer) -> Iterator[Api]:
    made = Api(server, server.first_employee)
    yield made
    made.close()


def weekly(api: Api, name: str) -> int:
    body = conference(name, startTime=START, occurrence="EVERYWEEK")
    made = api.call("POST", api.conferences, json=body).json()
    return int(made["conferenceId"])


def report(api: Api, number: int, start: int) -> None:
    """Let the server say another date of a series, as one does that says the next one."""
    path = f"{api.conferences}/{number}"
    body: dict[str, Any] = api.call("GET", path).json()
    assert api.call("PUT", path, json={**body, "startTime": start}).status_code == 204


def sign_in(worker: RunningWorker, server: RunningServer) -> None:
    user = server.first_employee
    worker.ask(SignIn(server=server.url, login=user["login"], password=user["password"]))
    worker.wait_for_state(connection=Connection.ONLINE)


def details(worker: RunningWorker, number: int) -> ConferenceDetails:
    found = worker.ask(GetDetails(key=f"c{number}"))
    assert isinstance(found, ConferenceDetails)
    return found


def marked(worker: RunningWorker) -> set[int]:
    found = worker.ask(GetShifted())
    assert isinstance(found, Shifted)
    return {int(key.removeprefix("c")) for key in found.keys}


def wait_for_start(worker: RunningWorker, number: int, start: int) -> None:
    worker.ask(SyncNow())
    worker.wait(lambda: worker.rows[f"c{number}"].start == start, "the start that the server says")


def test_a_date_that_the_server_would_shift_is_marked_and_put_right(
    server: RunningServer, api: Api, tmp_path: Path
) -> None:
    first, other = weekly(api, "First"), weekly(api, "Other")
    data = tmp_path / "data"
    with running_worker(data) as worker:
        sign_in(worker, server)
        worker.wait(lambda: details(worker, other).complete, "everything read")
        assert details(worker, first).shift is None, "nothing is known of its clock yet"

        reported = as_in_new_york(START, monday(3) - 86_400_000)
        report(api, first, reported)
        wait_for_start(worker, first, reported)
        shift = details(worker, first).shift
        assert shift == ClockShift(
            start=reported, meant=reported + 3_600_000, zone="Europe/Berlin", is_next=True
        )
        assert (shown(shift.start), shown(shift.meant)) == ("08:00", "09:00")
        # The other one is not there yet, but will be.
        ahead = details(worker, other).shift
        assert marked(worker) & {first, other} == {first}
        assert ahead == msgspec.structs.replace(shift, is_next=False)

    # What is meant and what the server showed outlive the program, and hold without a server.
    with running_worker(data, "--offline") as worker:
        worker.wait(lambda: f"c{first}" in worker.rows, "the rows")
        known = details(worker, first)
        assert known.shift == shift
        wanted = msgspec.structs.replace(known.conference, start=shift.meant)
        edit = EditConference(
            command_id=str(uuid.uuid4()),
            key=f"c{first}",
            base=known.conference,
            conference=wanted,
        )
        assert isinstance(worker.ask(edit), Done)
        following = details(worker, first).shift
        assert following is None or not following.is_next, "the next date is right at once"
        assert first not in marked(worker)

    with running_worker(data) as worker:
        sign_in(worker, server)
        worker.wait_for_state(waiting=0)
        path = f"{api.conferences}/{first}"
        assert api.call("GET", path).json()["startTime"] == shift.meant
        following = details(worker, first).shift
        assert following is not None
        assert not following.is_next
        assert (shown(following.start), shown(following.meant)) == ("10:00", "09:00")
        assert details(worker, other).shift == ahead, "a correction is no news of its clock"


def test_a_time_that_is_right_as_the_server_has_it_is_not_marked_any_more(
    server: RunningServer, api: Api, tmp_path: Path
) -> None:
    number = weekly(api, "First")
    with running_worker(tmp_path / "data") as worker:
        sign_in(worker, server)
        worker.wait(lambda: details(worker, number).complete, "everything read")
        reported = as_in_new_york(START, monday(3) - 86_400_000)
        report(api, number, reported)
        wait_for_start(worker, number, reported)
        assert isinstance(worker.ask(TakeServersTime(key=f"c{number}", start=reported)), Done)
        shift = details(worker, number).shift
        assert shift is not None
        assert (shown(shift.start), shown(shift.meant), shift.is_next) == ("09:00", "08:00", False)


def test_a_server_that_keeps_the_organisers_clock_is_left_alone(
    server: RunningServer, api: Api, tmp_path: Path
) -> None:
    number = weekly(api, "First")
    with running_worker(tmp_path / "data") as worker:
        sign_in(worker, server)
        worker.wait(lambda: details(worker, number).complete, "everything read")
        assert marked(worker) == set()
        for month in (3, 6, 11):
            report(api, number, monday(month))
            wait_for_start(worker, number, monday(month))
            assert details(worker, number).shift is None
