"""What is read at the address of new versions, and what is not believed."""

from __future__ import annotations

import json

import pytest

from tests.api.foreign_server import Asked, ForeignServer, Said
from ucc_client.api.version_notice import VersionNotice, read_notice
from ucc_client.contract.errors import NotAServerError, UnprotectedError, UnreachableError

GOOD = {"version": "9.1.0", "page": "https://example.org/get", "more": [1, 2]}


def _read(said: Said) -> tuple[VersionNotice, Asked]:
    server = ForeignServer(lambda _: said)
    with server.running():
        notice = read_notice(f"{server.url}/version.json")
    (asked,) = server.asked
    return notice, asked


def test_a_version_and_its_page_are_read_and_nobody_learns_who_asks() -> None:
    notice, asked = _read(Said(200, GOOD))
    assert notice == VersionNotice(version="9.1.0", page="https://example.org/get")
    assert asked.headers["user-agent"] == "ucc-client"
    assert not {"cookie", "authorization", "authtoken"} & asked.headers.keys()


def test_a_notice_that_comes_in_pieces_is_read_whole() -> None:
    whole = json.dumps(GOOD).encode()
    pieces = [*(whole[at : at + 20] for at in range(0, len(whole), 20)), b""]
    body = b"".join(b"%x\r\n%b\r\n" % (len(one), one) for one in pieces)
    notice, _ = _read(Said(200, body, {"Transfer-Encoding": "chunked"}))
    assert notice.version == "9.1.0"


@pytest.mark.parametrize(
    "said",
    [
        Said(404, GOOD),
        Said(302, GOOD, {"Location": "https://example.org"}),
        Said(200, b"<html>"),
        Said(200, {"version": "9.1.0"}),
        Said(200, {**GOOD, "page": "http://example.org/get"}),
        Said(200, {**GOOD, "page": "file:///etc/passwd"}),
        Said(200, {**GOOD, "page": "javascript:alert(1)"}),
        Said(200, {**GOOD, "more": "x" * 100_000}),
    ],
)
def test_what_is_no_notice_is_not_believed(said: Said) -> None:
    with pytest.raises(NotAServerError):
        _read(said)


def test_other_machines_are_asked_by_https_only() -> None:
    for address in ("http://updates.example.org/v.json", "ftp://updates.example.org/v", "v.json"):
        with pytest.raises(UnprotectedError):
            read_notice(address)


def test_nobody_who_answers_is_an_error_with_words() -> None:
    server = ForeignServer(lambda _: Said(200, GOOD))
    with server.running():
        url = server.url
    with pytest.raises(UnreachableError):
        read_notice(url)
