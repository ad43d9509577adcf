"""Whoever sends slowly, or nothing, keeps nobody waiting and is not waited for for ever."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from socket import socket

import pytest

from tests.running_server import Api, RunningServer, conference
from tests.server.kinds import BEFORE_BOTH
from tests.server.raw_http import connect, head, read_all, statuses
from ucc_client.server.patience import BODY_SECONDS, HEAD_SECONDS

# A loaded machine is slow; a missing end would be seen by the test's own time-out.
MARGIN = 15


@pytest.fixture
def many(demo: RunningServer) -> Iterator[list[socket]]:
    """A hundred connections."""
    with contextlib.ExitStack() as stack:
        yield [stack.enter_context(connect(demo)) for _ in range(100)]


@BEFORE_BOTH
def test_a_hundred_half_sent_requests_stop_nobody(many: list[socket], anna: Api) -> None:
    for number, connection in enumerate(many):
        if number % 2:
            connection.sendall(b"POST /rest/login HTTP/1.1\r\nHost: x\r\nX-Slow: ")
        else:
            connection.sendall(head(anna, "POST", anna.conferences, "Content-Length: 500") + b"{")
    began = time.monotonic()
    made = anna.call("POST", anna.conferences, json=conference())
    assert made.status_code == 201
    assert time.monotonic() - began < 3


@BEFORE_BOTH
@pytest.mark.parametrize("sent", [b"", b"GET /rest/users/me HTTP/1.1\r\nHost: x\r\n"])
def test_a_head_that_does_not_end_is_cut_off(demo: RunningServer, sent: bytes) -> None:
    with connect(demo) as connection:
        began = time.monotonic()
        connection.sendall(sent)
        assert read_all(connection) == b""
        assert HEAD_SECONDS - 1 < time.monotonic() - began < HEAD_SECONDS + MARGIN


@BEFORE_BOTH
def test_a_head_that_comes_in_drops_has_no_more_time_than_another(demo: RunningServer) -> None:
    with connect(demo, timeout=0.5) as connection:
        began = time.monotonic()
        connection.sendall(b"GET /rest/users/me HTTP/1.1\r\nHost: x\r\nX-Slow: ")
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            while time.monotonic() - began < HEAD_SECONDS + MARGIN:
                connection.sendall(b"a")
                try:
                    if connection.recv(1) == b"":
                        break
                except TimeoutError:
                    continue
        assert time.monotonic() - began < HEAD_SECONDS + MARGIN


@BEFORE_BOTH
def test_a_body_that_never_comes_is_answered_with_408_and_the_connection_ends(
    demo: RunningServer, anna: Api
) -> None:
    with connect(demo) as connection:
        began = time.monotonic()
        connection.sendall(head(anna, "POST", anna.conferences, "Content-Length: 500") + b'{"na')
        received = read_all(connection)
        assert BODY_SECONDS - 1 < time.monotonic() - began < BODY_SECONDS + MARGIN
    assert statuses(received) == [408]
    assert b'"code":"too-slow"' in received


@BEFORE_BOTH
def test_who_hangs_up_in_the_middle_is_no_mistake_of_the_servers(
    demo: RunningServer, anna: Api
) -> None:
    before = demo.log.read_text().count("Traceback")
    for _ in range(5):
        with connect(demo) as connection:
            body = head(anna, "POST", anna.conferences, "Content-Length: 500") + b'{"na'
            connection.sendall(body)
    made = anna.call("POST", anna.conferences, json=conference())
    assert made.status_code == 201
    assert demo.log.read_text().count("Traceback") == before


@BEFORE_BOTH
def test_a_connection_that_is_used_again_has_its_time_again(demo: RunningServer, anna: Api) -> None:
    request = head(anna, "GET", "/users/me")
    with connect(demo) as connection:
        for _ in range(3):
            connection.sendall(request[:20])
            time_given = time.monotonic()
            connection.sendall(request[20:])
            received = b""
            while b'"login"' not in received:
                part = connection.recv(65_536)
                assert part, received
                received += part
            assert statuses(received) == [200]
            assert time.monotonic() - time_given < HEAD_SECONDS
