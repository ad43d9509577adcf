"""One user's two devices, which are offline while they change dates of one series."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec
import pytest

from tests.application.running_worker import RunningWorker, running_worker
from tests.running_server import RunningServer
from ucc_client.application.changes import Connection, Done, SignedIn
from ucc_client.application.commands import (
    ChangeCommand,
    CreateConference,
    EditConference,
    OpenOffline,
    ResolveConflict,
    SignIn,
    SyncNow,
    UndoChange,
)
from ucc_client.application.queries import (
    ConferenceDetails,
    Conflict,
    GetConflict,
    GetDetails,
    GetPendingChanges,
    PendingChanges,
)
from ucc_client.application.series_change import SeriesDateEdit, command_for, outcome
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.recurrence import Occurrence, to_instant, to_wall
from ucc_client.domain.series_edit import Extent, from_date, leave_out
from ucc_client.domain.series_of import on_date, series_of

BERLIN = ZoneInfo("Europe/Berlin")
HOUR = 3_600_000


def berlin(text: str) -> int:
    return to_instant(datetime.fromisoformat(text), BERLIN)


FIRST, SECOND, THIRD, FOURTH = (berlin(f"2099-12-{day:02}T09:00") for day in (1, 8, 15, 22))
CLARA = Participant(display_name="Clara", email="clara@example.org")
SERIES = Conference(
    name="Jour fixe",
    start=FIRST,
    occurrence=Occurrence.EVERYWEEK,
    zone="Europe/Berlin",
    participants=(CLARA,),
)


class Device:
    """A data folder that is online only while it syncs."""

    def __init__(self, server: RunningServer, data: Path, *, rules: bool) -> None:
        self.server, self.data, self.rules = server, data, rules

    def sync(self) -> dict[str, Conference]:
        """Go online until nothing waits; return what is shown, by name and start."""
        with running_worker(self.data) as online:
            user = self.server.first_employee
            request = SignIn(server=self.server.url, login=user["login"], password=user["password"])
            assert isinstance(online.ask(request), SignedIn)
            online.wait_for_state(connection=Connection.ONLINE, waiting=0)
            seen = len(online.said)
            assert online.ask(SyncNow()) == Done()
            online.wait(
                lambda: any(
                    getattr(said, "connection", None) is Connection.SYNCING
                    for said in online.said[seen:]
                ),
                "one more round",
            )
            online.wait_for_state(connection=Connection.ONLINE, waiting=0)
            return self._shown(online)

    @contextmanager
    def offline(self) -> Iterator[RunningWorker]:
        """Open the data folder without a connection."""
        with running_worker(self.data, "--offline") as worker:
            login = self.server.first_employee["login"]
            opened = worker.ask(OpenOffline(server=self.server.url, login=login))
            assert isinstance(opened, SignedIn)
            yield worker

    def do(self, *commands: ChangeCommand) -> dict[str, Conference]:
        """Do something without a connection."""
        with self.offline() as worker:
            for command in commands:
                assert worker.ask(command) == Done()
            return self._shown(worker)

    def edit(self, original: int, extent: Extent, **fields: object) -> ChangeCommand:
        """Change a date of the series without a connection, as the window would."""
        with self.offline() as worker:
            key, series = self.series(worker)
            seen = from_date(series, original, BERLIN)
            edit = SeriesDateEdit(
                key=key,
                conference=series,
                original=original,
                wanted=msgspec.structs.replace(seen, **fields),
                zone=BERLIN,
                now=0,
                rules=self.rules,
            )
            command = command_for(edit, outcome(edit, extent))
            assert worker.ask(command) == Done()
            return command

    def leave_out(self, original: int) -> None:
        """Leave a date out without a connection."""
        with self.offline() as worker:
            key, series = self.series(worker)
            command = EditConference(
                command_id=str(uuid.uuid4()),
                key=key,
                base=series,
                conference=leave_out(series, original),
            )
            assert worker.ask(command) == Done()

    def series(self, worker: RunningWorker) -> tuple[str, Conference]:
        key = next(row.key for row in worker.rows.values() if row.name == SERIES.name)
        return key, self._details(worker, key)

    def pending(self) -> PendingChanges:
        with self.offline() as worker:
            found = worker.ask(GetPendingChanges())
            assert isinstance(found, PendingChanges)
            return found

    def _shown(self, worker: RunningWorker) -> dict[str, Conference]:
        rows = [row for row in worker.rows.values() if row.start >= FIRST - 24 * HOUR]
        return {row.key: self._details(worker, row.key) for row in rows}

    def _details(self, worker: RunningWorker, key: str) -> Conference:
        found = worker.ask(GetDetails(key=key))
        assert isinstance(found, ConferenceDetails)
        return found.conference


def create() -> CreateConference:
    return CreateConference(command_id=str(uuid.uuid4()), conference=SERIES)


def days(conference: Conference, count: int = 4) -> list[str]:
    dates = series_of(conference, BERLIN).dates(0)
    found = [one for one, _ in zip(dates, range(count), strict=False)]
    return [to_wall(one.start, BERLIN).isoformat()[8:16] for one in found]


def all_days(shown: dict[str, Conference]) -> list[list[str]]:
    return sorted(days(one) for one in shown.values())


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RunningServer]:
    running = RunningServer(tmp_path / "server").start()
    yield running
    running.stop()


@pytest.fixture
def plain(tmp_path: Path) -> Iterator[RunningServer]:
    running = RunningServer(tmp_path / "server", arguments=("--plain-starface",)).start()
    yield running
    running.stop()


@pytest.fixture
def desk(server: RunningServer, tmp_path: Path) -> Device:
    made = Device(server, tmp_path / "desk", rules=True)
    made.sync()
    made.do(create())
    made.sync()
    return made


@pytest.fixture
def laptop(desk: Device, tmp_path: Path) -> Device:
    made = Device(desk.server, tmp_path / "laptop", rules=True)
    made.sync()
    return made


def test_two_devices_change_two_dates_and_both_are_changed(desk: Device, laptop: Device) -> None:
    desk.edit(SECOND, Extent.THIS, start=SECOND + HOUR)
    laptop.edit(THIRD, Extent.THIS, name="Review", participants=())
    desk.sync()
    found = laptop.sync()
    assert desk.sync() == found
    (series,) = found.values()
    assert days(series, 3) == ["01T09:00", "08T10:00", "15T09:00"]
    review = on_date(series, THIRD)
    assert (review.name, review.participants) == ("Review", ())


def test_one_device_changes_a_date_while_the_other_moves_all(desk: Device, laptop: Device) -> None:
    desk.edit(SECOND, Extent.ALL, start=SECOND + HOUR)
    laptop.edit(THIRD, Extent.THIS, name="Review")
    laptop.leave_out(SECOND)
    desk.sync()
    found = laptop.sync()
    assert desk.sync() == found
    (series,) = found.values()
    assert days(series, 3) == ["01T10:00", "15T10:00", "22T10:00"]
    assert on_date(series, THIRD + HOUR).name == "Review"


def test_the_same_date_put_elsewhere_twice_is_asked_about(desk: Device, laptop: Device) -> None:
    desk.edit(SECOND, Extent.THIS, start=SECOND + HOUR)
    change = laptop.edit(SECOND, Extent.THIS, start=SECOND + 2 * HOUR)
    desk.sync()
    laptop.sync()
    with laptop.offline() as worker:
        conflict = worker.ask(GetConflict(command_id=change.command_id))
        assert isinstance(conflict, Conflict)
        assert [(one.field, one.date) for one in conflict.clashes] == [("start", SECOND)]
        resolved = ResolveConflict(command_id=change.command_id, theirs=conflict.theirs)
        assert worker.ask(resolved) == Done()
    found = laptop.sync()
    assert desk.sync() == found
    assert all_days(found) == [["01T09:00", "08T11:00", "15T09:00", "22T09:00"]]


def test_from_a_date_on_one_series_ends_and_another_begins_on_both(
    desk: Device, laptop: Device
) -> None:
    desk.edit(THIRD, Extent.FOLLOWING, start=THIRD + HOUR)
    laptop.edit(SECOND, Extent.THIS, name="Review")
    laptop.edit(FOURTH, Extent.THIS, name="Too late")
    desk.sync()
    found = laptop.sync()
    assert desk.sync() == found
    before, after = sorted(found.values(), key=lambda one: one.start)
    assert days(before) == ["01T09:00", "08T09:00"]
    assert days(after, 2) == ["15T10:00", "22T10:00"]
    assert on_date(before, SECOND).name == "Review"
    assert {one.name for one in after.changed_dates} | {after.name} == {"Jour fixe"}


def test_what_was_done_offline_is_undone_as_one(desk: Device) -> None:
    change = desk.edit(THIRD, Extent.FOLLOWING, start=THIRD + HOUR)
    assert len(desk.pending().changes) == 2
    shown = desk.do()
    assert len(shown) == 2
    with desk.offline() as worker:
        assert worker.ask(UndoChange(command_id=change.command_id)) == Done()
    assert all_days(desk.do()) == [["01T09:00", "08T09:00", "15T09:00", "22T09:00"]]
    assert desk.pending().changes == ()


def test_a_plain_server_gets_single_conferences_until_a_series_begins_anew(
    plain: RunningServer, tmp_path: Path
) -> None:
    device = Device(plain, tmp_path / "data", rules=False)
    device.sync()
    device.do(create())
    device.sync()
    device.edit(THIRD, Extent.FOLLOWING, start=THIRD + HOUR)
    found = device.sync()
    assert all_days(found) == [
        ["01T09:00"],
        ["08T09:00"],
        ["15T10:00", "22T10:00", "29T10:00", "05T10:00"],
    ]
    mails = [mail["Subject"] for mail in plain.mails() if "clara@example.org" in mail["To"]]
    assert len(mails) == 4, "the first invitation, two more, and one change"
