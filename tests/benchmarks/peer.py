"""vdirsyncer with radicale on loopback: the same number of events, five people in each."""

from __future__ import annotations

import base64
import contextlib
import json
import os
import resource
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import requests

from tests.benchmarks.measured import Measured
from tests.waiting import wait_until

COLLECTION = "calendar"
USER = "anna"
BASIC = "Basic " + base64.b64encode(f"{USER}:anything".encode()).decode()
_EVENT = """BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//bench//EN\r
BEGIN:VEVENT\r
UID:{uid}\r
DTSTAMP:20260101T000000Z\r
DTSTART:{year}{month:02}{day:02}T{hour:02}0000Z\r
DURATION:PT1H\r
SUMMARY:{name}\r
ORGANIZER;CN=Anna:mailto:anna@example.org\r
{people}END:VEVENT\r
END:VCALENDAR\r
"""
_ATTENDEE = "ATTENDEE;CN=Guest {n};ROLE=REQ-PARTICIPANT:mailto:guest-{uid}-{n}@example.org\r\n"


def missing(programs: Path) -> bool:
    """Tell whether the peers are not installed in this folder."""
    return not all((programs / name).exists() for name in ("radicale", "vdirsyncer"))


def start(programs: Path, folder: Path) -> Measured:
    """Measure what of each sync is the start of the program: ours runs already."""
    folder.mkdir(parents=True)
    return _timed([str(programs.absolute() / "vdirsyncer"), "--version"], {}, folder)


def run(programs: Path, folder: Path, size: int, *, warm: bool = True) -> list[Measured]:
    """Sync for the first time, again, and after 10 changes on the server.

    Not `warm` the server reads its events for the first time during the first sync.
    """
    programs, folder = programs.absolute(), folder.absolute()
    _fill(folder, size)
    (folder / "local" / COLLECTION).mkdir(parents=True)
    with _radicale(programs, folder) as (port, _pid):
        url = f"http://127.0.0.1:{port}"
        config = folder / "vdirsyncer.conf"
        config.write_text(_configuration(folder, url))
        home = {"HOME": str(folder), "VDIRSYNCER_CONFIG": str(config)}
        command = [str(programs / "vdirsyncer")]
        _timed([*command, "discover"], home, folder)
        if warm:
            _warm_up(url)
        measured = [_timed([*command, "sync"], home, folder)]
        assert len(list((folder / "local" / COLLECTION).glob("*.ics"))) == size
        measured.append(_timed([*command, "sync"], home, folder))
        for number in range(10):
            _change(url, number)
        measured.append(_timed([*command, "sync"], home, folder))
        first = folder / "local" / COLLECTION
        assert len([f for f in first.glob("*.ics") if "changed" in f.read_text()]) == 10
    return measured


@contextlib.contextmanager
def serving(programs: Path, folder: Path, size: int) -> Iterator[tuple[int, int]]:
    """Run a radicale that has read so many events; gives its port and its process."""
    programs, folder = programs.absolute(), folder.absolute()
    _fill(folder, size)
    with _radicale(programs, folder) as (port, pid):
        _warm_up(f"http://127.0.0.1:{port}")
        yield port, pid


def _fill(folder: Path, size: int) -> None:
    collection = folder / "server" / "collection-root" / USER / COLLECTION
    collection.mkdir(parents=True)
    (collection / ".Radicale.props").write_text(json.dumps({"tag": "VCALENDAR"}))
    for number in range(size):
        (collection / f"event-{number}.ics").write_text(event(number), newline="")


def event(number: int, name: str = "Conference") -> str:
    """Return an event with five people as an iCalendar file."""
    uid = f"event-{number}"
    return _EVENT.format(
        uid=uid,
        name=f"{name} {number}",
        year=2030 + number // 8000,
        month=number // 700 % 12 + 1,
        day=number // 24 % 28 + 1,
        hour=number % 24,
        people="".join(_ATTENDEE.format(n=n, uid=uid) for n in range(5)),
    )


def _configuration(folder: Path, url: str) -> str:
    return f"""
[general]
status_path = "{folder}/status/"
[pair both]
a = "here"
b = "there"
collections = ["{COLLECTION}"]
[storage here]
type = "filesystem"
path = "{folder}/local/"
fileext = ".ics"
[storage there]
type = "caldav"
url = "{url}/{USER}/"
username = "{USER}"
password = "anything"
"""


@contextlib.contextmanager
def _radicale(programs: Path, folder: Path) -> Iterator[tuple[int, int]]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    options = ["--server-hosts", f"127.0.0.1:{port}", "--auth-type", "none"]
    options += ["--storage-filesystem-folder", str(folder / "server"), "--logging-level", "error"]
    with (folder / "radicale.log").open("ab") as log:
        process = subprocess.Popen(
            [str(programs / "radicale"), "--config", "", *options],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
        )
    try:
        wait_until(lambda: _answers(port), timeout=30, what="radicale")
        yield port, process.pid
    finally:
        process.terminate()
        process.wait(15)


def _answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _warm_up(url: str) -> None:
    """Let radicale read its files once, as it has when events were put there by a client."""
    body = '<propfind xmlns="DAV:"><prop><getetag/></prop></propfind>'
    answer = _asked(
        "PROPFIND",
        f"{url}/{USER}/{COLLECTION}/",
        data=body,
        headers={"Depth": "1"},
    )
    assert answer.status_code == 207, answer.text


def _change(url: str, number: int) -> None:
    answer = _asked(
        "PUT",
        f"{url}/{USER}/{COLLECTION}/event-{number}.ics",
        data=event(number, "changed"),
        headers={"Content-Type": "text/calendar"},
    )
    assert answer.status_code in (201, 204), answer.text


def _asked(method: str, url: str, *, data: str, headers: dict[str, str]) -> requests.Response:
    with requests.Session() as session:
        # A proxy of the environment would be asked for this very machine, too.
        session.trust_env = False
        own = USER, "anything"
        return session.request(method, url, data=data, headers=headers, auth=own, timeout=600)


def _timed(command: list[str], environment: dict[str, str], folder: Path) -> Measured:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begin = time.perf_counter()
    done = subprocess.run(
        command,
        env={**os.environ, "NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1", **environment},
        cwd=folder,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    wall = time.perf_counter() - begin
    assert done.returncode == 0, done.stdout + done.stderr
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Measured(wall, cpu)
