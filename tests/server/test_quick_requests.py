"""Only what cannot mean anything else is answered at once; all else is the web server's to read."""

from __future__ import annotations

import pytest

from ucc_client.server.quick.request import read

REQUEST = (
    b"GET /rest/users/7/managedConferences/3 HTTP/1.1\r\nHost: a\r\nauthToken: t\r\n"
    b"X-Version: 2\r\n\r\n"
)


def test_a_plain_request_is_read() -> None:
    found = read(REQUEST)
    assert found is not None
    assert (found.user_id, found.conference_id, found.token) == (7, 3, "t")


@pytest.mark.parametrize(
    ("what", "instead"),
    [
        (b"GET", b"HEAD"),
        (b"GET", b"get"),
        (b"HTTP/1.1", b"HTTP/1.0"),
        (b"/rest/", b"//rest/"),
        (b"/rest/", b"/rest/../rest/"),
        (b"/7/", b"/07/"),
        (b"/7/", b"/%37/"),
        (b"/7/", b"/1234567890123456789/"),
        (b"/3 ", b"/3/ "),
        (b"/3 ", b"/3? "),
        (b"/3 ", b"/3?x=1 "),
        (b"/3 ", b"/3#x "),
        (b"/3 ", b"/3\t"),
        (b"/3 ", b"/changes?since=1&since=2 "),
        (b"Host: a\r\n", b""),
        (b"Host: a\r\n", b"Host:\r\n"),
        (b"Host: a\r\n", b"Host: a\r\nHost: b\r\n"),
        (b"Host: a\r\n", b"Host: a\r\n folded\r\n"),
        (b"Host: a\r\n", b"Host: a\nX-Version: 2\r\n"),
        (b"Host: a\r\n", b"Host: a\rX-Version: 2\r\n"),
        (b"Host: a\r\n", b"Host : a\r\n"),
        (b"Host: a\r\n", b"Host: \xc3\xa4\r\n"),
        (b"Host: a\r\n", b"Host: a\x00\r\n"),
        (b"authToken: t\r\n", b""),
        (b"authToken: t\r\n", b"authToken:\r\n"),
        (b"authToken: t\r\n", b"authToken: t\r\nAUTHTOKEN: u\r\n"),
        (b"X-Version: 2", b"X-Version: 3"),
        (b"X-Version: 2", b"X-Version: 2\r\nx-version: 1"),
        (b"X-Version: 2", b"Content-Length: 0"),
        (b"X-Version: 2", b"Transfer-Encoding: chunked"),
        (b"X-Version: 2", b"Connection: close"),
        (b"X-Version: 2", b"Connection: keep-alive, x-version"),
        (b"X-Version: 2", b"Upgrade: h2c"),
        (b"X-Version: 2", b"Expect: 100-continue"),
        (b"X-Version: 2", b"If-None-Match: 1"),
        (b"X-Version: 2", b"X-Request-ID: a b"),
        (b"X-Version: 2", b"Nothing"),
        (b"X-Version: 2", b"Accept"),
        (b"\r\n\r\n", b"\r\n"),
        (b"\r\n\r\n", b"\r\n\r\nx"),
        (b"\r\n\r\n", b"\r\n\r\n\r\n"),
        (b"\r\n\r\n", b"\r\n\r\n" + REQUEST),
        (b"Host: a", b"Host: a\r\nUser-Agent: " + b"a" * 4096),
    ],
)
def test_whatever_could_mean_more_is_left_to_the_web_server(what: bytes, instead: bytes) -> None:
    assert what in REQUEST
    assert read(REQUEST.replace(what, instead, 1)) is None
