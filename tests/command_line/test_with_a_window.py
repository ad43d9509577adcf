"""The command line while a window's worker owns the data folder."""

from __future__ import annotations

import stat
from pathlib import Path

from icalendar import Calendar

from tests.application.running_worker import RunningWorker, running_worker
from tests.command_line.conftest import Desk
from tests.running_server import RunningServer, conference
from tests.waiting import wait_until
from ucc_client.application.changes import Connection
from ucc_client.application.commands import SignIn


def open_window(worker: RunningWorker, desk: Desk) -> None:
    worker.ask(SignIn(server=desk.url, login=desk.user["login"], password=desk.user["password"]))
    worker.wait_for_state(connection=Connection.ONLINE)
    wait_until((desk.data / "orders.json").exists, what="the side door")


def test_the_window_shows_what_a_command_creates_and_stays_signed_in(desk: Desk) -> None:
    with running_worker(desk.data) as worker:
        open_window(worker, desk)
        ended = desk.bare("create", desk.file(conference("By command")), "--json")
        assert (ended.code, ended.json["pending"]) == (0, False)
        key = f"c{ended.json['conferenceId']}"
        worker.wait(lambda: key in worker.rows, "the row in the window")
        assert desk.run("delete", str(ended.json["conferenceId"])).code == 0
        worker.wait(lambda: key not in worker.rows, "the row gone")
        assert desk.bare("list", "--json", "--offline").code == 0
        worker.wait_for_state(connection=Connection.ONLINE)
    assert not (desk.data / "orders.json").exists()
    assert desk.run("sync").code == 0


def test_one_or_all_conferences_are_printed_as_a_calendar(desk: Desk) -> None:
    with running_worker(desk.data) as worker:
        open_window(worker, desk)
        made = [
            desk.bare("create", desk.file(conference(name)), "--json").json["conferenceId"]
            for name in ("First", "Second")
        ]
        everything = desk.bare("export", "--ics")
        one = desk.bare("export", "--ics", str(made[1]))
        assert (everything.code, one.code) == (0, 0)
    names = [
        {str(event["SUMMARY"]) for event in Calendar.from_ical(ended.output).walk("VEVENT")}
        for ended in (everything, one)
    ]
    assert names[0] > {"First", "Second"}
    assert names[1] == {"Second"}
    assert desk.run("export", "--ics", "4711").code == 1


def test_another_account_is_served_beside_the_window(desk: Desk, server: RunningServer) -> None:
    with running_worker(desk.data) as worker:
        open_window(worker, desk)
        rows = dict(worker.rows)
        other = Desk(desk.data, desk.url, server.administrator)
        ended = other.run("create", desk.file(conference("Not the window's")), "--json")
        assert ended.code == 0
        assert [one["name"] for one in other.run("list", "--json").json] == ["Not the window's"]
        assert worker.rows == rows


def test_a_killed_window_leaves_the_folder_to_the_next(desk: Desk) -> None:
    with running_worker(desk.data) as worker:
        open_window(worker, desk)
        worker.kill()
    assert desk.run("sync").code == 0


def test_only_the_user_may_knock(desk: Desk) -> None:
    with running_worker(desk.data) as worker:
        open_window(worker, desk)
        files = [desk.data / "orders.json", desk.data / "owner.lock", desk.data / "orders.sock"]
        modes = [stat.S_IMODE(file.stat().st_mode) for file in files if file.exists()]
        assert len(modes) >= 2
        assert not any(mode & 0o077 for mode in modes)


def test_a_folder_with_a_long_name_is_handed_over_too(desk: Desk, tmp_path: Path) -> None:
    deep = Desk(tmp_path / ("long" * 30) / "data", desk.url, desk.user)
    with running_worker(deep.data) as worker:
        open_window(worker, deep)
        assert deep.bare("sync").code == 0
        assert not (deep.data / "orders.sock").exists()
