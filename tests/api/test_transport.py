from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from tests.api.foreign_server import Asked, ForeignServer, Said
from tests.dead_port import dead_port
from ucc_client.api.transport import Transport
from ucc_client.contract.errors import (
    NotAServerError,
    RefusedError,
    ServerTroubleError,
    TooManyError,
    UnauthorisedError,
    UnreachableError,
)


@contextlib.contextmanager
def talking_to(url: str) -> Iterator[Transport]:
    transport = Transport(url)
    try:
        yield transport
    finally:
        transport.close()


@contextlib.contextmanager
def a_server_that_says(
    said: Said | None, requests: list[Asked] | None = None
) -> Iterator[Transport]:
    server = ForeignServer(lambda _: said)
    with server.running(), talking_to(server.url) as transport:
        yield transport
    if requests is not None:
        requests += server.asked


def test_a_request_carries_version_type_and_token() -> None:
    asked: list[Asked] = []
    with a_server_that_says(Said(200, {"a": 1}), asked) as transport:
        transport.use_token("t0ken")
        answer = transport.request("PUT", "/x", body={"ä": 1}, parameters={"page": "0"})
        transport.use_token(None)
        transport.request("GET", "/y")
    assert answer.body == {"a": 1}
    first, second = asked
    assert (first.method, first.path, first.body) == ("PUT", "/rest/x?page=0", {"ä": 1})
    assert first.headers["x-version"] == "2"
    assert first.headers["content-type"] == "application/json"
    assert first.headers["authtoken"] == "t0ken"
    assert "authtoken" not in second.headers


def test_nothing_in_the_body_is_fine() -> None:
    with a_server_that_says(Said(204)) as transport:
        assert transport.request("DELETE", "/x").body is None


@pytest.mark.parametrize(
    "said",
    [
        Said(200, b"<html>please sign in to the hotel</html>", {"Content-Type": "text/html"}),
        Said(200, b'{"half": '),
        Said(200, b"\xff\xfe"),
        Said(302, b"", {"Location": "https://portal.example.org/"}),
    ],
)
def test_a_page_for_people_is_no_server(said: Said) -> None:
    with a_server_that_says(said) as transport, pytest.raises(NotAServerError):
        transport.request("GET", "/x")


def test_a_redirect_is_not_followed_so_the_token_stays_here() -> None:
    asked: list[Asked] = []
    with a_server_that_says(Said(307, b"", {"Location": "/rest/other"}), asked) as transport:
        transport.use_token("t0ken")
        with pytest.raises(NotAServerError):
            transport.request("GET", "/x")
    assert len(asked) == 1


def test_a_refusal_carries_the_servers_words() -> None:
    said = Said(400, {"code": "NAME_EMPTY", "message": "A name is needed."})
    with a_server_that_says(said) as transport, pytest.raises(RefusedError) as caught:
        transport.request("POST", "/x", body={})
    assert (caught.value.status, caught.value.code) == (400, "NAME_EMPTY")
    assert caught.value.message == "A name is needed."


def test_a_refusal_without_words_is_one_too() -> None:
    with (
        a_server_that_says(Said(403, b"<html>no</html>")) as transport,
        pytest.raises(RefusedError) as caught,
    ):
        transport.request("GET", "/x")
    assert caught.value.status == 403


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (401, UnauthorisedError),
        (500, ServerTroubleError),
        (502, ServerTroubleError),
        (503, ServerTroubleError),
    ],
)
def test_each_kind_of_failure_is_told_apart(status: int, error: type[Exception]) -> None:
    with (
        a_server_that_says(Said(status, b"<html>oops</html>")) as transport,
        pytest.raises(error),
    ):
        transport.request("GET", "/x")


def test_a_wished_pause_is_read_in_seconds_and_as_a_date() -> None:
    soon = format_datetime(datetime.now(UTC) + timedelta(seconds=90), usegmt=True)
    for wish, low, high in [("7", 7, 7), (soon, 80, 91), ("", None, None), ("later", None, None)]:
        headers = {"Retry-After": wish} if wish else {}
        with (
            a_server_that_says(Said(429, b"", headers)) as transport,
            pytest.raises(TooManyError) as caught,
        ):
            transport.request("GET", "/x")
        if low is None or high is None:
            assert caught.value.retry_after is None
        else:
            assert caught.value.retry_after is not None
            assert low <= caught.value.retry_after <= high


def test_where_nobody_listens_the_request_certainly_never_left() -> None:
    with (
        dead_port() as port,
        talking_to(f"http://127.0.0.1:{port}") as transport,
        pytest.raises(UnreachableError) as caught,
    ):
        transport.request("POST", "/x", body={})
    assert caught.value.never_sent


def test_a_server_that_hangs_up_may_have_heard_us() -> None:
    with a_server_that_says(None) as transport, pytest.raises(UnreachableError) as caught:
        transport.request("POST", "/x", body={})
    assert not caught.value.never_sent


def test_an_answer_that_breaks_off_may_have_been_a_yes() -> None:
    with (
        raw_server(b'HTTP/1.1 201 Created\r\nContent-Length: 900\r\n\r\n{"conf') as url,
        talking_to(url) as transport,
        pytest.raises(UnreachableError) as caught,
    ):
        transport.request("POST", "/x", body={})
    assert not caught.value.never_sent


def test_what_does_not_speak_http_is_no_server() -> None:
    with (
        raw_server(b"220 mail.example.org ESMTP\r\n") as url,
        talking_to(url) as transport,
        pytest.raises(NotAServerError),
    ):
        transport.request("GET", "/x")


def test_what_speaks_no_tls_on_a_protected_address_is_no_server() -> None:
    with (
        raw_server(b"HTTP/1.0 200 OK\r\n\r\n") as url,
        talking_to(url.replace("http:", "https:")) as transport,
        pytest.raises(NotAServerError),
    ):
        transport.request("GET", "/x")


@contextlib.contextmanager
def raw_server(words: bytes) -> Iterator[str]:
    """Say `words` to whoever has said something, and hang up."""
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(10)

    def serve() -> None:
        connection, _ = listener.accept()
        with connection:
            connection.settimeout(10)
            connection.recv(65536)
            connection.sendall(words)

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        thread.join()
        listener.close()
