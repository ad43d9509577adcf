"""What is answered at once is what would be answered otherwise, and no right outlives its end."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any

import pytest

from tests.running_server import (
    Api,
    RunningServer,
    conference,
    participant,
    unmailed_conference,
)
from tests.server.kinds import BEFORE_BOTH, ON_SQLITE
from tests.server.raw_http import connect, head, read_all
from tests.server_commands.console import console_of
from tests.waiting import wait_until
from ucc_client.server.quick.request import read

ON_SQLITE_ONLY = pytest.mark.parametrize("demo", ["bundled", "plain"], indirect=True)
OWN_WAY = "X-Unknown: 1"
"""A header that nobody knows leads a request the usual way."""


def _asked(server: RunningServer, sent: bytes) -> tuple[bytes, dict[str, str], bytes]:
    """Send a request, and return the status line, the headers and the body of its answer."""
    with connect(server, timeout=10) as connection:
        connection.sendall(sent)
        received = b""
        while b"\r\n\r\n" not in received:
            received += connection.recv(65_536)
        first, *lines = received.partition(b"\r\n\r\n")[0].decode().split("\r\n")
        headers = dict(line.split(": ", 1) for line in lines)
        length = int(headers["content-length"])
        body = received.partition(b"\r\n\r\n")[2]
        while len(body) < length:
            body += connection.recv(65_536)
    return first.encode(), headers, body


def _same(server: RunningServer, api: Api, path: str) -> bytes:
    """Ask both ways, twice each; return the body that all of them had."""
    quick, usual = head(api, "GET", path), head(api, "GET", path, OWN_WAY)
    assert read(quick) is not None
    assert read(usual) is None
    answers = [_asked(server, sent) for sent in (quick, usual, quick, usual)]
    for _, headers, _ in answers:
        assert headers.pop("date")
        headers.pop("x-request-id", None)
    expected = answers[1]
    assert answers == [expected] * 4
    assert expected[0] == b"HTTP/1.1 200 OK"
    return expected[2]


@ON_SQLITE_ONLY
def test_a_conference_is_answered_at_once_as_it_is_otherwise(
    demo: RunningServer, anna: Api, cleo: Api
) -> None:
    people = [
        participant("Own", userId=anna.user_id, isModerator=True),
        participant("Cleo", userId=cleo.user_id),
        participant("Jörg", "joerg@example.org"),
    ]
    more = {"timeZone": "Europe/Berlin", "durationMinutes": 30, "reminders": [15]}
    for body in (
        conference(name="Über ☎", participants=people),
        conference(name="a\u2028b", participants=people, occurrence="EVERYWEEK", **more),
        unmailed_conference(),
    ):
        made = anna.call("POST", anna.conferences, json=body).json()
        paths = [f"{api.conferences}/{made['conferenceId']}" for api in (anna, cleo)]
        wait_until(lambda: _all_sent(anna, paths[0]), what="mails")  # noqa: B023
        assert b"conferenceId" in _same(demo, anna, paths[0])
        if len(body["participants"]) == 3:
            _same(demo, cleo, paths[1])


def _all_sent(api: Api, path: str) -> bool:
    mails = api.call("GET", path).json().get("mails", ())
    return all(mail["state"] == "sent" for mail in mails)


@ON_SQLITE_ONLY
@pytest.mark.parametrize(
    "asked",
    [
        "",
        "?pagesize=1000",
        "?page=0&pagesize=3&sort=name&sortdirection=DESC",
        "?page=7&pagesize=1000",
        "?sort=isActive",
    ],
)
def test_a_list_is_answered_at_once_as_it_is_otherwise(
    demo: RunningServer, anna: Api, asked: str
) -> None:
    anna.call("POST", anna.conferences, json=unmailed_conference())
    _same(demo, anna, f"{anna.conferences}{asked}")


@BEFORE_BOTH
def test_that_nothing_is_new_is_answered_at_once_as_it_is_otherwise(
    demo: RunningServer, cleo: Api
) -> None:
    token = cleo.call("GET", f"{cleo.conferences}/changes").json()["token"]
    assert b'"changed":[]' in _same(demo, cleo, f"{cleo.conferences}/changes?since={token}")


@ON_SQLITE_ONLY
@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/users/{me}/managedConferences/999999", 404),
        ("/users/{other}/managedConferences", 404),
        ("/users/{other}/managedConferences/1", 404),
        ("/users/{me}/managedConferences?pagesize=0", 400),
        ("/users/{me}/managedConferences?page=1&page=2", 400),
        ("/users/{me}/managedConferences?sort=owner", 400),
    ],
)
def test_a_refusal_is_the_usual_one(
    demo: RunningServer, anna: Api, cleo: Api, path: str, status: int
) -> None:
    named = path.format(me=anna.user_id, other=cleo.user_id)
    quick = _asked(demo, head(anna, "GET", named))
    usual = _asked(demo, head(anna, "GET", named, OWN_WAY))
    assert quick[0].split()[1] == usual[0].split()[1] == str(status).encode()
    assert quick[2] == usual[2]


@BEFORE_BOTH
def test_requests_that_come_together_or_in_parts_are_answered_in_their_order(
    demo: RunningServer, anna: Api
) -> None:
    made = anna.call("POST", anna.conferences, json=unmailed_conference()).json()
    one = head(anna, "GET", f"{anna.conferences}/{made['conferenceId']}")
    me = head(anna, "GET", "/users/me")
    last = head(anna, "GET", anna.conferences, "Connection: close")
    with connect(demo, timeout=10) as connection:
        connection.sendall(one + me + one[:30])
        received = b""
        while received.count(b"HTTP/1.1 200") < 2 or b'"login"' not in received:
            received += connection.recv(65_536)
        connection.sendall(one[30:] + me + one)
        connection.sendall(last)
        received += read_all(connection)
    assert received.count(b"HTTP/1.1 200 OK") == received.count(b"HTTP/1.1") == 6
    bodies = [b'"conferenceId"', b'"login"'] * 2
    places = [received.index(bodies[0]), received.index(bodies[1])]
    assert places == sorted(places)
    assert received.count(b'"login"') == 2


@BEFORE_BOTH
def test_a_connection_on_which_nothing_more_is_asked_is_closed(
    demo: RunningServer, anna: Api
) -> None:
    asked = head(anna, "GET", anna.conferences)
    with connect(demo, timeout=30) as connection:
        for _ in range(3):
            connection.sendall(asked)
            assert connection.recv(65_536).startswith(b"HTTP/1.1 200")
        began = time.monotonic()
        read_all(connection)
        assert 3 < time.monotonic() - began < 20


@pytest.fixture
def company(fresh: Callable[..., RunningServer]) -> RunningServer:
    return fresh()


@pytest.fixture
def david(company: RunningServer) -> Iterator[Api]:
    """A colleague of Anna's who sees what he takes part in."""
    api = Api(company, company.user("David"))
    yield api
    api.close()


@pytest.fixture
def boss(company: RunningServer) -> Iterator[Api]:
    """The one whose conferences it is about."""
    api = Api(company, company.first_employee)
    yield api
    api.close()


def _with(boss: Api, david: Api, **said: Any) -> dict[str, Any]:
    people = [participant("David", userId=david.user_id, **said)]
    made = boss.call("POST", boss.conferences, json=conference(participants=people))
    assert made.status_code == 201
    found: dict[str, Any] = made.json()
    return found


@ON_SQLITE
def test_who_signs_out_is_out_at_once(boss: Api) -> None:
    made = boss.call("POST", boss.conferences, json=unmailed_conference()).json()
    paths = [boss.conferences, f"{boss.conferences}/{made['conferenceId']}"]
    assert [boss.call("GET", path).status_code for path in paths * 2] == [200] * 4
    assert boss.call("DELETE", "/login").status_code == 204
    assert [boss.call("GET", path).status_code for path in paths] == [401] * 2


@ON_SQLITE
def test_whom_another_process_locks_out_is_out_at_once(
    company: RunningServer, boss: Api, david: Api
) -> None:
    path = f"{david.conferences}/{_with(boss, david)['conferenceId']}"
    for asked in (path, "/users/me") * 2:
        assert david.call("GET", asked).status_code == 200
    console_of(company).done("user", "disable", company.user("David")["login"])
    for asked in (path, david.conferences, "/users/me"):
        assert david.call("GET", asked).status_code == 401


@ON_SQLITE
def test_who_is_no_moderator_or_participant_any_more_sees_no_more_at_once(
    boss: Api, david: Api
) -> None:
    made = _with(boss, david, isModerator=True)
    place = f"managedConferences/{made['conferenceId']}"
    path, own = f"/users/{david.user_id}/{place}", f"/users/{boss.user_id}/{place}"

    def line() -> dict[str, Any]:
        (found,) = (
            one
            for one in david.call("GET", f"{david.conferences}?pagesize=1000").json()
            if one["conferenceId"] == made["conferenceId"]
        )
        return dict(found)

    assert david.call("GET", path).json()["mails"]
    assert not line()["isReadonly"]
    made["participants"][0]["isModerator"] = False
    assert boss.call("PUT", own, json=made).status_code == 204
    assert "mails" not in david.call("GET", path).json()
    assert line()["isReadonly"]
    made["participants"] = [participant("Else", "else@example.org")]
    assert boss.call("PUT", own, json=made).status_code == 204
    assert david.call("GET", path).status_code == 404


@ON_SQLITE
def test_what_another_process_writes_is_answered_at_once(company: RunningServer, boss: Api) -> None:
    made = boss.call("POST", boss.conferences, json=unmailed_conference()).json()
    path = f"{boss.conferences}/{made['conferenceId']}"
    file = company.data / "ucc-server.sqlite3"
    with closing(sqlite3.connect(file, timeout=10)) as other:
        for number in range(20):
            assert boss.call("GET", path).status_code == 200
            with other:
                other.execute("UPDATE conferences SET name = ?", (f"Name {number}",))
            assert boss.call("GET", path).json()["name"] == f"Name {number}"
        # Who is in the middle of writing holds nobody up, and is not heard before the end.
        other.execute("UPDATE conferences SET name = 'unheard'")
        assert boss.call("GET", path).json()["name"] == "Name 19"
        other.rollback()


@ON_SQLITE
def test_answers_are_counted_and_logged_as_they_are_otherwise(
    company: RunningServer, boss: Api
) -> None:
    sent = head(boss, "GET", boss.conferences, "X-Request-ID: mine")
    assert read(sent) is not None
    assert _asked(company, sent)[1]["x-request-id"] == "mine"
    _asked(company, head(boss, "GET", boss.conferences, "X-Request-ID: mine", OWN_WAY))

    def lines() -> list[str]:
        return [line for line in company.log.read_text().splitlines() if "[mine]" in line]

    # A line is written once the answer is on its way.
    wait_until(lambda: len(lines()) == 2, what="two lines in the log")
    shown = [line.partition("[mine]")[2].split() for line in lines()]
    assert [line[:3] + line[4:] for line in shown] == [
        ["GET", "/rest/users/{user_id}/managedConferences", "200", "ms", f"user={boss.user_id}"]
    ] * 2
