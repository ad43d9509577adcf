"""Whatever is refused, wherever it is refused: a status, a code for programs, words for people."""

from __future__ import annotations

import json
import socket
from typing import Any
from urllib.parse import urlsplit

import pytest
import requests

from tests.running_server import Api, RunningServer, conference, participant
from ucc_client.server import limits
from ucc_client.server.api.answers import refused
from ucc_client.server.refusals import TooManyRequestsError
from ucc_client.server.request_rate import RequestRate


def _refused(answer: requests.Response, status: int, code: str) -> None:
    assert answer.status_code == status, answer.text
    assert set(answer.json()) == {"code", "message"}
    assert answer.json()["code"] == code
    assert answer.headers["Content-Type"] == "application/json"


@pytest.mark.parametrize("path", ["", "/", "/nothing", "/users/me/too", "/login/x"])
@pytest.mark.parametrize("method", ["GET", "PUT", "PATCH"])
def test_a_path_that_there_is_not_is_404_in_words(anna: Api, method: str, path: str) -> None:
    _refused(anna.call(method, path), 404, "not-found")


def test_a_method_that_there_is_not_is_405_and_names_those_that_there_are(anna: Api) -> None:
    methods = {
        "/login": {"GET", "POST", "DELETE"},
        anna.conferences: {"GET", "POST"},
        f"{anna.conferences}/1": {"GET", "PUT", "DELETE"},
        f"{anna.conferences}/1/start": {"PUT"},
        "/conferenceConfiguration": {"GET", "PUT"},
        "/contacts": {"GET"},
    }
    for path, known in methods.items():
        answer = anna.call("PATCH", path)
        _refused(answer, 405, "method-not-allowed")
        assert set(answer.headers["Allow"].split(", ")) == known | {"OPTIONS"}
        asked = anna.call("OPTIONS", path)
        assert asked.status_code == 204
        assert set(asked.headers["Allow"].split(", ")) == known | {"OPTIONS"}


@pytest.mark.parametrize("version", ["0", "3", "2.0", "two", ""])
def test_a_version_that_is_not_spoken_is_400(anna: Api, version: str) -> None:
    answer = anna.call("GET", "/users/me", headers={"X-Version": version})
    _refused(answer, 400, "unsupported-version")
    assert "X-Version" in answer.json()["message"]


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "text/json"])
def test_a_body_that_is_said_not_to_be_json_is_415(anna: Api, kind: str) -> None:
    body = json.dumps(conference()).encode()
    answer = anna.call("POST", anna.conferences, data=body, headers={"Content-Type": kind})
    _refused(answer, 415, "unsupported-media-type")
    said = {"Content-Type": "application/json; charset=utf-8"}
    assert anna.call("POST", anna.conferences, data=body, headers=said).status_code == 201


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b'"x"', b"\xff", b'{"name": NaN}'])
def test_a_body_that_is_no_conference_is_400(anna: Api, body: bytes) -> None:
    _refused(anna.call("POST", anna.conferences, data=body), 400, "invalid")


def test_who_is_not_signed_in_is_told_so_before_anything_is_read(demo: RunningServer) -> None:
    path = f"{demo.url}/rest/users/1/managedConferences"
    answer = requests.post(path, data=b"{" * 1000, headers={"Content-Type": "x/y"}, timeout=10)
    _refused(answer, 401, "unauthorised")
    assert answer.headers["WWW-Authenticate"] == "authToken"


def test_a_sign_in_of_half_a_megabyte_is_413(demo: RunningServer) -> None:
    body = {"loginType": "Internal", "nonce": "x", "secret": "y" * 500_000}
    answer = requests.post(f"{demo.url}/rest/login", json=body, timeout=10)
    _refused(answer, 413, "too-large")


@pytest.mark.parametrize(
    "raw",
    [
        b"no http at all\r\n\r\n",
        b"GET /rest/login HTTP/1.1\r\nHost: x\r\nbad header\r\n\r\n",
    ],
    ids=["words", "header"],
)
def test_what_is_no_http_is_400_in_words(demo: RunningServer, raw: bytes) -> None:
    address = urlsplit(demo.url)
    with socket.create_connection((address.hostname, address.port or 0), timeout=10) as line:
        line.sendall(raw)
        head, _, body = _everything(line).partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 400 ")
    assert set(json.loads(body)) == {"code", "message"}


def _everything(line: socket.socket) -> bytes:
    received = b""
    while part := line.recv(65_536):
        received += part
    return received


@pytest.mark.parametrize(
    ("field", "most"),
    [("name", limits.CONFERENCE_NAME), ("eMailBody", limits.MAIL_BODY)],
)
def test_a_text_may_be_as_long_as_said_and_no_longer(anna: Api, field: str, most: int) -> None:
    assert anna.call("POST", anna.conferences, json=conference(**{field: "ä" * most})).ok
    answer = anna.call("POST", anna.conferences, json=conference(**{field: "ä" * (most + 1)}))
    _refused(answer, 400, "invalid")
    assert field in answer.json()["message"]
    assert str(most) in answer.json()["message"]


def test_a_persons_name_may_be_as_long_as_said_and_no_longer(anna: Api) -> None:
    for more, status in ((0, 201), (1, 400)):
        people = [participant("ä" * (limits.DISPLAY_NAME + more))]
        answer = anna.call("POST", anna.conferences, json=conference(participants=people))
        assert answer.status_code == status


def test_blanks_around_a_number_count(anna: Api) -> None:
    for blanks, status in ((30, 201), (31, 400)):
        people = [participant(phoneNumber="12" + " " * blanks)]
        answer = anna.call("POST", anna.conferences, json=conference(participants=people))
        assert answer.status_code == status


@pytest.mark.parametrize(
    ("field", "most"),
    [
        ("eMailSubject", limits.MAIL_SUBJECT),
        ("eMailBody", limits.MAIL_BODY),
        ("serverAddress", limits.SERVER_ADDRESS),
    ],
)
def test_a_template_has_its_limits(admin: Api, field: str, most: int) -> None:
    before: dict[str, Any] = admin.call("GET", "/conferenceConfiguration").json()
    body = {**before, field: "x" * (most + 1)}
    answer = admin.call("PUT", "/conferenceConfiguration", json=body)
    _refused(answer, 400, "invalid")
    assert str(most) in answer.json()["message"]


def test_nobody_waits_who_asks_200_times_a_second_for_a_minute() -> None:
    now = [0.0]
    rate = RequestRate(limits.FEWEST_REQUESTS_PER_SECOND, lambda: now[0])
    for second in range(60):
        now[0] = float(second)
        for _ in range(limits.FEWEST_REQUESTS_PER_SECOND):
            rate.admit(7)


def test_who_asks_too_often_waits_alone_and_not_for_long() -> None:
    now = [0.0]
    rate = RequestRate(200, lambda: now[0])
    for _ in range(200):
        rate.admit(7)
    with pytest.raises(TooManyRequestsError) as error:
        rate.admit(7)
    rate.admit(8)
    answer = refused(None, error.value)  # type: ignore[arg-type]
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "1")
    assert answer.content.code == "too-many-requests"
    now[0] += error.value.retry_after
    for _ in range(200):
        rate.admit(7)


def test_the_rates_of_many_users_take_no_room_for_ever() -> None:
    now = [0.0]
    rate = RequestRate(200, lambda: now[0])
    for user_id in range(30_000):
        now[0] += 0.001
        rate.admit(user_id)
    assert len(rate) <= 10_000
