"""How many requests a server process answers, beside radicale and beside the floor.

Each is asked by eight connections, kept alive where the server does so (radicale does not), one
kind of request after the other.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple
from unittest import mock
from urllib.parse import urlsplit

import requests

from tests.benchmarks import peer
from tests.benchmarks.load import Load, load
from tests.portal.person import Person
from tests.postgres import Postgres
from tests.running_server import Api, RunningServer, conference, participant
from tests.waiting import wait_until
from ucc_client.contract.login import TOKEN_HEADER, VERSION, VERSION_HEADER

CONNECTIONS = 8
EVENTS = 200
_TICKS = os.sysconf("SC_CLK_TCK")


class Served(NamedTuple):
    """One kind of request: what was measured, and seconds of the processor for each answer."""

    load: Load
    cpu: float


KINDS = (
    "one conference",
    "participant's page",
    "list of 20",
    "list page of 25",
    "changes, none",
    "create, durable",
)
"""The pages stand below what they show as JSON; creations come last."""


GOALS = {
    "server-one": ("one conference", "empty handler"),
    "server-list": ("list of 20", "empty handler"),
    "server-create": ("create, durable", "SQLite inserts"),
}
"""What has a goal by the name of its row, and its floor."""


def asked_of_ours(server: RunningServer, own: Api) -> dict[str, bytes]:
    """Fill our server, whichever database it has; returns the requests by their kind."""
    token = str(own.session.headers[TOKEN_HEADER])
    base = f"/rest{own.conferences}"
    body = conference(
        participants=[participant(f"P{n}", f"p{n}@example.org") for n in range(5)], name="Load"
    )
    for _ in range(20):
        assert own.call("POST", own.conferences, json=body).status_code == 201
    first = own.call("GET", own.conferences).json()[0]["conferenceId"]
    person = Person(server, server.first_employee)
    cookie = f"ucc-session={person.session.cookies['ucc-session']}"
    person.close()
    taking_part = conference(participants=[participant("Own", userId=own.user_id)])
    last = own.call("POST", own.conferences, json=taking_part).json()
    token_now = own.call("GET", f"{own.conferences}/changes").json()["token"]
    since = _after_the_mails(server, own, last["conferenceId"], token_now)
    return {
        "one conference": _request("GET", f"{base}/{first}", token),
        "list of 20": _request("GET", f"{base}?pagesize=20", token),
        "changes, none": _request("GET", f"{base}/changes?since={since}", token),
        "participant's page": _request("GET", urlsplit(last["link"]).path, ""),
        "list page of 25": _request("GET", "/conferences", "", cookie=cookie),
        "create, durable": _request("POST", base, token, json.dumps(body).encode()),
    }


def _after_the_mails(server: RunningServer, own: Api, conference_id: int, since: str) -> str:
    """Wait until no mail is to be sent any more; returns the token of the last change.

    What became of a mail is a change of its conference, of this one last.
    """
    done = {f'ucc_mails{{state="{state}"}} 0.0' for state in ("waiting", "sending")}

    def told() -> str | None:
        if not done <= set(requests.get(f"{server.url}/metrics", timeout=10).text.splitlines()):
            return None
        news = own.call("GET", f"{own.conferences}/changes", params={"since": since}).json()
        is_told = conference_id in {one["conferenceId"] for one in news["changed"]}
        return str(news["token"]) if is_told else None

    return wait_until(told, timeout=60, what="the end of the mails")


def asked_of_radicale() -> dict[str, bytes]:
    """Return the requests to a radicale with events of as many people, by their kind."""
    place = f"/{peer.USER}/{peer.COLLECTION}"
    uids = "".join(f"<href xmlns='DAV:'>{place}/event-{number}.ics</href>" for number in range(20))
    report = (
        "<calendar-multiget xmlns='urn:ietf:params:xml:ns:caldav'><prop xmlns='DAV:'>"
        "<getetag/><calendar-data xmlns='urn:ietf:params:xml:ns:caldav'/></prop>"
        f"{uids}</calendar-multiget>"
    )
    return {
        "one conference": _dav("GET", f"{place}/event-1.ics"),
        "list of 20": _dav("REPORT", f"{place}/", report.encode(), "application/xml"),
        "create, durable": _dav(
            "PUT", f"{place}/event-2.ics", peer.event(2).encode(), "text/calendar"
        ),
    }


@contextlib.contextmanager
def empty_handler() -> Iterator[tuple[int, int]]:
    """Run the framework and the web server with nothing behind them: a port and a process."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.empty_handler"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        port = int(running.stdout.readline())
        try:
            yield port, running.pid
        finally:
            running.stdin.close()


def sqlite_inserts(folder: Path, seconds: float) -> float:
    """Return how many conferences with five people SQLite itself makes durable in a second."""
    folder.mkdir(parents=True)
    with contextlib.closing(sqlite3.connect(folder / "floor.sqlite3")) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = FULL")
        for statement in _TABLES:
            database.execute(statement)

        def insert(number: int) -> None:
            with database:
                database.execute(_INSERT_ONE.replace("%s", "?"), (number, f"Load {number}"))
                rows = [(number, f"p{n}@example.org") for n in range(5)]
                database.executemany(_INSERT_MANY.replace("%s", "?"), rows)

        return _rate(insert, seconds)


def postgres_inserts(url: str, seconds: float) -> float:
    """Return the same for PostgreSQL, by as many connections as ask the server."""
    import psycopg

    with psycopg.connect(url) as connection:
        for statement in _TABLES:
            connection.execute(statement)
    counts = [0.0] * CONNECTIONS

    def work(position: int) -> None:
        with psycopg.connect(url) as connection:

            def insert(number: int) -> None:
                own = number * CONNECTIONS + position
                connection.execute(_INSERT_ONE, (own, f"Load {own}"))
                rows = [(own, f"p{n}@example.org") for n in range(5)]
                connection.cursor().executemany(_INSERT_MANY, rows)
                connection.commit()

            counts[position] = _rate(insert, seconds)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(CONNECTIONS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(counts)


_TABLES = (
    "CREATE TABLE floor_one (id BIGINT PRIMARY KEY, name TEXT NOT NULL)",
    "CREATE TABLE floor_many (one BIGINT NOT NULL, email TEXT NOT NULL)",
)
_INSERT_ONE = "INSERT INTO floor_one VALUES (%s, %s)"
_INSERT_MANY = "INSERT INTO floor_many VALUES (%s, %s)"


def _rate(insert: Callable[[int], None], seconds: float) -> float:
    begin, number = time.perf_counter(), 0
    while time.perf_counter() - begin < seconds:
        insert(number)
        number += 1
    return number / (time.perf_counter() - begin)


def _measured(port: int, pid: int, request: bytes, seconds: float) -> Served:
    load(port, request, seconds=min(0.5, seconds / 4), connections=CONNECTIONS)
    before = _cpu(pid)
    found = load(port, request, seconds=seconds, connections=CONNECTIONS)
    return Served(found, (_cpu(pid) - before) / max(found.rate * seconds, 1))


def _cpu(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


def _request(method: str, path: str, token: str, body: bytes = b"", *, cookie: str = "") -> bytes:
    lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", f"{VERSION_HEADER}: {VERSION}"]
    lines += [f"Cookie: {cookie}"] if cookie else []
    lines += [f"{TOKEN_HEADER}: {token}"] if token else []
    lines += ["Content-Type: application/json", f"Content-Length: {len(body)}"] if body else []
    return "\r\n".join([*lines, "", ""]).encode() + body


def _dav(method: str, path: str, body: bytes = b"", kind: str = "") -> bytes:
    lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", f"Authorization: {peer.BASIC}"]
    lines += ["Depth: 1"] if method == "REPORT" else []
    lines += [f"Content-Type: {kind}", f"Content-Length: {len(body)}"] if body else []
    return "\r\n".join([*lines, "", ""]).encode() + body


def table(figures: Figures) -> str:
    """Lay out the medians of what was measured."""
    head = f"{'8 connections, one process':28}{'per s':>8}{'p50':>9}{'p99':>9}{'cpu':>9}"
    lines = [head + f"{'radicale':>10}{'× it':>7}{'floor':>8}{'of it':>7}"]
    for database, found in figures.rows.items():
        for kind in KINDS:
            if kind not in found:
                continue
            served = _middle(found[kind])
            rate, p50, p99 = served.load
            line = f"{database + ': ' + kind:28}{rate:8.0f}{p50 * 1e3:7.1f}ms{p99 * 1e3:7.1f}ms"
            line += f"{served.cpu * 1e6:7.0f}µs"
            if known := figures.other.get(kind):
                its = _middle(known).load.rate
                line += f"{its:10.0f}{rate / its:7.1f}"
            else:
                line += " " * 17
            floor = f"{database} inserts" if kind == "create, durable" else "empty handler"
            least = median(figures.floors[floor])
            lines.append(line + f"{least:8.0f}{rate / least:6.0%}")
    return "\n".join(lines)


def _middle(rounds: Sequence[Served]) -> Served:
    loads = [median(figure) for figure in zip(*(one.load for one in rounds), strict=True)]
    return Served(Load(*loads), median(one.cpu for one in rounds))


class Figures(NamedTuple):
    """What was measured in each round: by database, of radicale, and the floors by their names."""

    rows: dict[str, dict[str, list[Served]]]
    other: dict[str, list[Served]]
    floors: dict[str, list[float]]


def run(
    folder: Path,
    programs: Path | None,
    *,
    rounds: int,
    seconds: float,
    only_goals: bool = False,
) -> Figures:
    """Measure everything by turns, each for so many seconds. `programs` is where radicale is.

    All servers stand ready from the first to the last round; one is awake at a time. What is
    created leaves mails to be sent, so creations come last. Without a goal (PostgreSQL, too) once
    is enough, or with `only_goals` never.
    """
    found = Figures({}, {}, {})
    with contextlib.ExitStack() as stack:
        clusters = Postgres(durable=True)
        stack.callback(clusters.close)
        bare = stack.enter_context(empty_handler())
        running = [
            (name, *stack.enter_context(_served_by(name, folder / name, clusters)))
            for name in (["SQLite"] if only_goals else ["SQLite", "PostgreSQL"])
        ]
        asked = {name: asked_of_ours(server, own) for name, server, own in running}
        dav = None
        if programs is not None and not peer.missing(programs):
            dav = stack.enter_context(peer.serving(programs, folder / "radicale", EVENTS))
        for kinds in (KINDS[:-1], KINDS[-1:]):
            for number in range(rounds):
                once = not number and not only_goals
                for floor, rate in _floors(kinds, folder / f"floor-{number}", bare, seconds):
                    found.floors.setdefault(floor, []).append(rate)
                if once and kinds == KINDS[-1:]:
                    with clusters.database() as url:
                        rate = postgres_inserts(url, seconds)
                    found.floors["PostgreSQL inserts"] = [rate]
                for kind in kinds if once else _with_goal(kinds):
                    for name, server, _ in running if once else running[:1]:
                        where = urlsplit(server.url).port or 0, server.pid
                        with _awake(server.pid):
                            served = _measured(*where, asked[name][kind], seconds)
                        found.rows.setdefault(name, {}).setdefault(kind, []).append(served)
                    if dav is not None and (request := asked_of_radicale().get(kind)):
                        served = _measured(*dav, request, seconds)
                        found.other.setdefault(kind, []).append(served)
    return found


def _with_goal(kinds: Sequence[str]) -> list[str]:
    return [kind for kind, _ in GOALS.values() if kind in kinds]


def _floors(
    kinds: Sequence[str], folder: Path, bare: tuple[int, int], seconds: float
) -> Iterator[tuple[str, float]]:
    if kinds == KINDS[-1:]:
        yield "SQLite inserts", sqlite_inserts(folder, seconds)
    else:
        served = _measured(*bare, _request("GET", "/", ""), seconds)
        yield "empty handler", served.load.rate


@contextlib.contextmanager
def _awake(pid: int) -> Iterator[None]:
    """Let a server work meanwhile: else it stands still, so that no mail of it disturbs others."""
    os.kill(pid, signal.SIGCONT)
    try:
        yield
    finally:
        os.kill(pid, signal.SIGSTOP)


@contextlib.contextmanager
def _served_by(
    database: str, folder: Path, clusters: Postgres
) -> Iterator[tuple[RunningServer, Api]]:
    """Run a demo server on `database`, which answers nobody else."""
    with contextlib.ExitStack() as stack:
        url = stack.enter_context(clusters.database()) if database == "PostgreSQL" else ""
        # One user asks here for all: the limit for a single one is out of the way.
        settings = {"UCC_REQUESTS_PER_SECOND": "1000000", "UCC_LOG_LEVEL": "warning"}
        with mock.patch.dict(os.environ, settings):
            server = RunningServer(folder, database_url=url, afresh=True).start()
        stack.callback(server.stop)
        stack.callback(os.kill, server.pid, signal.SIGCONT)
        own = Api(server, server.first_employee)
        stack.callback(own.close)
        yield server, own
