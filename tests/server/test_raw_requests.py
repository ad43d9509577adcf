"""Requests that two programs could read in two ways are refused, and headers stay headers."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
import requests

from tests.mail_parts import text_of
from tests.running_server import Api, RunningServer, conference
from tests.server.kinds import BEFORE_BOTH
from tests.server.raw_http import exchange, head, statuses

INNER = b"GET /rest/users/me HTTP/1.1\r\nHost: x\r\n\r\n"
CLOSE = "Connection: close"


@BEFORE_BOTH
@pytest.mark.parametrize(
    "framing",
    [
        ("Content-Length: 5", "Content-Length: 44"),
        ("Content-Length: 5, 44",),
        ("Content-Length: +5",),
        ("Content-Length: -1",),
        ("Content-Length: 0x10",),
        ("Transfer-Encoding: gzip, chunked",),
        ("Transfer-Encoding: chunked, identity",),
        ("Transfer-Encoding: xchunked",),
        ("Transfer-Encoding : chunked",),
        ("Content-Length : 5",),
        (" Content-Length: 5",),
        ("X-Any: a\x00b",),
        ("X-Any: a\rb",),
    ],
)
def test_a_body_whose_end_is_not_clear_is_refused_whole(
    demo: RunningServer, anna: Api, framing: tuple[str, ...]
) -> None:
    sent = head(anna, "POST", anna.conferences, *framing) + INNER
    received = exchange(demo, sent)
    (status,) = statuses(received)
    # A folded line belongs to the kind of body before it, which is none that we read: 415.
    assert status in (400, 415, 501)


@BEFORE_BOTH
def test_chunks_win_over_a_length_and_nothing_is_left_over_to_be_a_request(
    demo: RunningServer, anna: Api
) -> None:
    # RFC 9112, 6.3: the length is not looked at, and the connection is not used again.
    framing = ("Content-Length: 4", "Transfer-Encoding: chunked")
    sent = head(anna, "POST", anna.conferences, *framing, CLOSE) + b"0\r\n\r\n" + INNER
    assert statuses(exchange(demo, sent)) == [400]


@BEFORE_BOTH
@pytest.mark.parametrize("chunk", [b"-1\r\n", b"zz\r\n", b"5;" + b"x" * 20_000 + b"\r\n"])
def test_a_chunk_of_no_size_is_refused(demo: RunningServer, anna: Api, chunk: bytes) -> None:
    framing = ("Transfer-Encoding: chunked", CLOSE)
    received = exchange(demo, head(anna, "POST", anna.conferences, *framing) + chunk + INNER)
    assert all(400 <= status < 500 for status in statuses(received))
    assert len(statuses(received)) <= 1


@BEFORE_BOTH
@pytest.mark.parametrize("size", [300_000, 5_000_000])
def test_headers_without_measure_are_refused(demo: RunningServer, size: int) -> None:
    request = b"GET /rest/login HTTP/1.1\r\nHost: x\r\nX-Long: " + b"a" * size + b"\r\n\r\n"
    assert statuses(exchange(demo, request)) in ([400], [431], [])
    assert requests.get(f"{demo.url}/rest/login", timeout=10).status_code == 200


@BEFORE_BOTH
@pytest.mark.parametrize(
    "path",
    [
        "/static/../../secret.key",
        "/static/..%2f..%2fsecret.key",
        "/static/%2e%2e/%2e%2e/secret.key",
        "/static/....//secret.key",
        "/static/..\\..\\secret.key",
        "/static//etc/passwd",
        "/static/portal.css/../../portal.py",
        "/static/portal.css%00.html",
        "/p/1/../../static/portal.css",
        "/p/..%2f..%2fetc%2fpasswd/x",
        "/rest/../static/portal.css",
        "//etc/passwd",
        "/%00",
        "/rest/%ff%fe",
        "/rest/users/1/managedConferences/..%2f..%2fme",
    ],
)
def test_no_path_leads_out_of_its_place(demo: RunningServer, path: str) -> None:
    request = f"GET {path} HTTP/1.1\r\nHost: x\r\n{CLOSE}\r\n\r\n".encode()
    received = exchange(demo, request)
    (status,) = statuses(received)
    assert status in (400, 401, 404)
    assert b"root:" not in received


@pytest.mark.parametrize("host", ["evil.example", "evil.example:1"])
def test_the_name_that_a_client_calls_the_server_by_gets_into_no_link(
    fresh: Callable[..., RunningServer], host: str
) -> None:
    server = fresh()
    anna = Api(server, server.first_employee)
    named = {"Host": host, "X-Forwarded-Host": "evil.example", "Forwarded": "host=evil.example"}
    made = anna.call("POST", anna.conferences, json=conference(), headers=named)
    assert made.status_code == 201
    assert "evil" not in made.text + str(made.headers)
    (mail,) = server.wait_for_mails(1)
    assert "evil" not in mail.as_string()
    assert re.search(re.escape(server.url) + r"/p/\d+/", text_of(mail))
    anna.close()


@BEFORE_BOTH
@pytest.mark.parametrize("name", ["Idempotency-Key", "If-Match", "authToken", "X-Version"])
@pytest.mark.parametrize("injected", ["a\r\n\r\nGET / HTTP/1.1", "a\nSet-Cookie: x=1", "a\rb"])
def test_a_line_break_in_a_header_begins_no_other(
    demo: RunningServer, anna: Api, name: str, injected: str
) -> None:
    sent = head(anna, "GET", "/users/me", f"{name}: {injected}", CLOSE)
    received = exchange(demo, sent)
    assert b"Set-Cookie" not in received
    assert len(statuses(received)) == 1


@pytest.mark.parametrize("address", ["1.2.3.", "x" * 500])
def test_without_a_proxy_nobody_chooses_the_address_that_is_counted(
    fresh: Callable[..., RunningServer], address: str
) -> None:
    server = fresh()
    ends = []
    for number in range(31):
        named = {
            "X-Forwarded-For": f"{address}{number}",
            "X-Real-IP": "9.9.9.9",
        }
        body = {"loginType": "Internal", "nonce": "x", "secret": f"g{number}:x"}
        url = f"{server.url}/rest/login"
        ends.append(requests.post(url, json=body, headers=named, timeout=10).status_code)
    assert ends == [400] * 30 + [429]
