"""The log: a line for each request, JSON if wanted, and no secrets whatever happens."""

from __future__ import annotations

import io
import json
import logging
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import requests

from tests.mail_parts import text_of
from tests.running_server import Api, RunningServer, conference, participant
from tests.server.listening import Listener
from tests.waiting import wait_until
from ucc_client.contract.login import TOKEN_HEADER
from ucc_client.server.operations.logs import REQUEST_ID, JsonLines, TextLines

JSON = ("--log-format", "json")


def _lines(server: RunningServer) -> list[dict[str, Any]]:
    """Return the log; what is no JSON fails."""
    return [json.loads(line) for line in server.log.read_text().splitlines()]


def _requests(server: RunningServer) -> list[dict[str, Any]]:
    return [line for line in _lines(server) if "route" in line]


def test_each_request_is_one_line_that_names_route_status_time_and_user(
    fresh: Callable[..., RunningServer],
) -> None:
    server = fresh(arguments=JSON)
    api = Api(server, server.first_employee)
    answer = api.call("GET", f"{api.conferences}?page=0", headers={"X-Request-ID": "abc-1.2_3"})
    assert answer.headers["X-Request-ID"] == "abc-1.2_3"

    def told() -> list[dict[str, Any]]:
        return [line for line in _requests(server) if line["request_id"] == "abc-1.2_3"]

    wait_until(told, what="the request's line")
    (line,) = told()
    assert line["method"] == "GET"
    assert line["route"] == "/rest/users/{user_id}/managedConferences"
    assert line["status"] == 200
    assert line["user_id"] == api.user_id
    assert line["request_id"] == "abc-1.2_3"
    assert 0 < line["milliseconds"] < 10_000
    assert line["level"] == "INFO"
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", line["time"])
    api.close()


@pytest.mark.parametrize("given", ["", "two words", "x" * 65, 'a"b', "ü"])
def test_an_id_that_could_forge_a_line_is_replaced(demo: RunningServer, given: str) -> None:
    answer = requests.get(
        f"{demo.url}/rest/login", headers={"X-Request-ID": given.encode()}, timeout=10
    )
    if "--plain-starface" in demo._arguments:
        assert "X-Request-ID" not in answer.headers
    else:
        assert re.fullmatch(r"[0-9a-f]{16}", answer.headers["X-Request-ID"])


def test_text_lines_carry_the_request_too(fresh: Callable[..., RunningServer]) -> None:
    server = fresh(demo=False)
    requests.get(f"{server.url}/nowhere", headers={"X-Request-ID": "abc"}, timeout=10)
    wanted = re.compile(r"^\S+ \S+ INFO \[abc\] GET \(no such path\) 404 [\d.]+ ms user=-$", re.M)
    wait_until(
        lambda: wanted.search(server.log.read_text()), what="the line", dump=server.log.read_text
    )


def test_only_what_is_serious_enough_is_logged(fresh: Callable[..., RunningServer]) -> None:
    server = fresh(arguments=("--log-level", "warning"))
    assert requests.get(f"{server.url}/nowhere", timeout=10).status_code == 404
    server.stop()
    assert server.log.read_text() == ""


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_busy_run_leaves_no_secret_in_the_log(
    fresh: Callable[..., RunningServer], form: str
) -> None:
    server = fresh(arguments=("--log-format", form, "--log-level", "debug"))
    user, boss = server.first_employee, server.administrator
    api, admin = Api(server, user), Api(server, boss)
    tokens = [str(one.session.headers[TOKEN_HEADER]) for one in (api, admin)]
    people = [participant("Klara Geheim", "klara.geheim@example.org")]
    with Listener(server, api):
        made = api.call("POST", api.conferences, json=conference(participants=people)).json()
        path = f"{api.conferences}/{made['conferenceId']}"
        api.call("PUT", path, json=conference("Umbenannt", participants=people))
        api.call("PUT", f"{path}/start")
        api.call("POST", api.conferences, data=b'{"name": "Klara Geheim", ')
        api.call("GET", "/users?searchTerm=Klara Geheim")
        api.call("GET", "/users/me", headers={TOKEN_HEADER: "wrong-token"})
        admin.call("GET", "/conferenceConfiguration")
    mails = server.wait_for_mails(1)
    mail = next(m for m in mails if "klara" in str(m["To"])).get_body(("plain",))
    assert mail is not None
    text = text_of(mail)
    link = re.search(r"https?://\S+/p/\d+/([\w-]+)", text)
    pin = re.search(r"PIN\D{0,20}(\d{3}) ?(\d{3})", text)
    assert link is not None
    assert pin is not None
    assert requests.get(link[0], timeout=10).status_code == 200
    assert requests.get(f"{link[0]}x", timeout=10).status_code == 404
    api.call("DELETE", path)
    api.call("DELETE", "/login")
    for one in (api, admin):
        one.close()
    assert server.stop() == 0
    log = server.log.read_text()
    assert "managedConferences" in log
    secrets = [*tokens, user["password"], boss["password"], link[1], "wrong-token"]
    secrets += [pin[1] + pin[2], f"{pin[1]} {pin[2]}", "klara", "Klara", "Geheim", "page=", "?"]
    assert [secret for secret in secrets if secret in log] == []
    assert "Traceback" not in log


def _formatted(formatter: logging.Formatter, *, request_id: str) -> str:
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(formatter)
    token = REQUEST_ID.set(request_id)
    try:
        int("broken")
    except ValueError:
        record = logging.LogRecord(
            "somebody", logging.ERROR, __file__, 1, "it\nforges %s", ("lines",), sys.exc_info()
        )
        handler.emit(record)
    finally:
        REQUEST_ID.reset(token)
    return stream.getvalue()


def test_a_traceback_is_part_of_its_json_line() -> None:
    written = _formatted(JsonLines(), request_id="abc")
    assert written.count("\n") == 1
    line = json.loads(written)
    assert line["request_id"] == "abc"
    assert line["logger"] == "somebody"
    assert line["message"] == "it\nforges lines"
    assert line["traceback"].startswith("Traceback")


def test_a_line_break_in_a_message_makes_no_line_of_its_own() -> None:
    written = _formatted(TextLines(), request_id="abc").splitlines()
    assert written[0].endswith("ERROR [abc] it\\nforges lines")
    assert written[1].startswith("Traceback")


def test_the_demo_and_its_log_file_are_json_from_the_first_line(
    fresh: Callable[..., RunningServer], tmp_path: Path
) -> None:
    server = fresh(arguments=JSON)
    assert server.stop() == 0
    lines = _lines(server)
    assert lines[0]["message"].startswith("answering at ")
    assert {line["logger"].partition(".")[0] for line in lines} <= {"ucc_client", "uvicorn"}
