"""How many requests a server process answers, beside radicale and beside the floor.

Each is asked by eight connections, kept alive where the server does so (radicale does not), one
kind of request after the other.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from unittest import mock
from urllib.parse import urlsplit

from tests.benchmarks import peer
from tests.benchmarks.load import Load, load
from tests.portal.person import Person
from tests.postgres import Postgres
from tests.running_server import Api, RunningServer, conference, participant
from ucc_client.contract.login import TOKEN_HEADER, VERSION, VERSION_HEADER

SECONDS = 4.0
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
    "create, durable",
    "changes, none",
)
"""The pages stand below what they show as JSON."""


def ours(server: RunningServer, own: Api) -> dict[str, Served]:
    """Measure our server, whichever database it has."""
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
    link = own.call("POST", own.conferences, json=taking_part).json()["link"]
    since = own.call("GET", f"{own.conferences}/changes").json()["token"]
    requests = {
        "one conference": _request("GET", f"{base}/{first}", token),
        "list of 20": _request("GET", f"{base}?pagesize=20", token),
        "changes, none": _request("GET", f"{base}/changes?since={since}", token),
        "participant's page": _request("GET", urlsplit(link).path, ""),
        "list page of 25": _request("GET", "/conferences", "", cookie=cookie),
        "create, durable": _request("POST", base, token, json.dumps(body).encode()),
    }
    port = urlsplit(server.url).port or 0
    return {kind: _measured(port, request, server.pid) for kind, request in requests.items()}


def radicale(programs: Path, folder: Path) -> dict[str, Served]:
    """Measure radicale with events of as many people."""
    with peer.serving(programs, folder, EVENTS) as (port, pid):
        place = f"/{peer.USER}/{peer.COLLECTION}"
        uids = "".join(
            f"<href xmlns='DAV:'>{place}/event-{number}.ics</href>" for number in range(20)
        )
        report = (
            "<calendar-multiget xmlns='urn:ietf:params:xml:ns:caldav'><prop xmlns='DAV:'>"
            "<getetag/><calendar-data xmlns='urn:ietf:params:xml:ns:caldav'/></prop>"
            f"{uids}</calendar-multiget>"
        )
        requests = {
            "one conference": _dav("GET", f"{place}/event-1.ics"),
            "list of 20": _dav("REPORT", f"{place}/", report.encode(), "application/xml"),
            "create, durable": _dav(
                "PUT", f"{place}/event-2.ics", peer.event(2).encode(), "text/calendar"
            ),
        }
        return {kind: _measured(port, request, pid) for kind, request in requests.items()}


def empty_handler() -> Served:
    """Measure the framework and the web server with nothing behind them."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.empty_handler"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        port = int(running.stdout.readline())
        try:
            return _measured(port, _request("GET", "/", ""), running.pid)
        finally:
            running.stdin.close()


def sqlite_inserts(folder: Path) -> float:
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

        return _rate(insert)


def postgres_inserts(url: str) -> float:
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

            counts[position] = _rate(insert)

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


def _rate(insert: Callable[[int], None]) -> float:
    begin, number = time.perf_counter(), 0
    while time.perf_counter() - begin < SECONDS:
        insert(number)
        number += 1
    return number / (time.perf_counter() - begin)


def _measured(port: int, request: bytes, pid: int) -> Served:
    load(port, request, seconds=0.5, connections=CONNECTIONS)
    before = _cpu(pid)
    found = load(port, request, seconds=SECONDS, connections=CONNECTIONS)
    return Served(found, (_cpu(pid) - before) / max(found.rate * SECONDS, 1))


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


def table(
    rows: dict[str, dict[str, Served]], other: dict[str, Served] | None, floors: dict[str, float]
) -> str:
    """Lay out what was measured: `rows` by database, `other` is radicale, `floors` by row."""
    head = f"{'8 connections, one process':28}{'per s':>8}{'p50':>9}{'p99':>9}{'cpu':>9}"
    lines = [head + f"{'radicale':>10}{'× it':>7}{'floor':>8}{'of it':>7}"]
    for database, found in rows.items():
        for kind in KINDS:
            served = found[kind]
            rate, p50, p99 = served.load
            line = f"{database + ': ' + kind:28}{rate:8.0f}{p50 * 1e3:7.1f}ms{p99 * 1e3:7.1f}ms"
            line += f"{served.cpu * 1e6:7.0f}µs"
            known = (other or {}).get(kind)
            line += f"{known.load.rate:10.0f}{rate / known.load.rate:7.1f}" if known else " " * 17
            least = floors[f"{database} inserts" if kind == "create, durable" else "empty handler"]
            lines.append(line + f"{least:8.0f}{rate / least:6.0%}")
    return "\n".join(lines)


class Figures(NamedTuple):
    """All that was measured: by database, of radicale, and the floors by their names."""

    rows: dict[str, dict[str, Served]]
    other: dict[str, Served] | None
    floors: dict[str, float]

    @property
    def text(self) -> str:
        """Return the table."""
        return table(self.rows, self.other, self.floors)


def run(
    folder: Path, programs: Path | None, databases: Sequence[str] = ("SQLite", "PostgreSQL")
) -> Figures:
    """Measure everything side by side. `programs` is where radicale is."""
    clusters = Postgres(durable=True)
    rows: dict[str, dict[str, Served]] = {}
    try:
        floors = {
            "empty handler": empty_handler().load.rate,
            "SQLite inserts": sqlite_inserts(folder / "floor"),
        }
        if "PostgreSQL" in databases:
            with clusters.database() as url:
                floors["PostgreSQL inserts"] = postgres_inserts(url)
        for database in databases:
            with _served_by(database, folder / database, clusters) as (server, own):
                rows[database] = ours(server, own)
    finally:
        clusters.close()
    is_there = programs is not None and not peer.missing(programs)
    other = radicale(programs, folder / "radicale") if programs and is_there else None
    return Figures(rows, other, floors)


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
        own = Api(server, server.first_employee)
        stack.callback(own.close)
        yield server, own
