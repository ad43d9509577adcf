"""Which certificates are believed, and what is told of the others; by real TLS on loopback."""

from __future__ import annotations

import contextlib
import hashlib
import ssl
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.api.foreign_server import ForeignServer, Said, self_signed_certificate
from tests.server.authority import Authority
from ucc_client.api.transport import Transport
from ucc_client.contract.errors import UnprotectedError, UntrustedError
from ucc_client.contract.shown_certificate import Doubt, ShownCertificate


@contextlib.contextmanager
def a_server_with(
    certificate: Path, key: Path | None = None, host: str = "127.0.0.1"
) -> Iterator[ForeignServer]:
    events = {"Content-Type": "text/event-stream"}
    server = ForeignServer(
        lambda asked: (
            Said(200, b"event: changed\n\n", events)
            if asked.path.endswith("/events")
            else Said(200, {"nonce": "1"})
        ),
        host=host,
    )
    server.protect(certificate, key)
    with server.running():
        yield server


def refusal(server: ForeignServer, accepted: str = "") -> UntrustedError:
    transport = Transport(server.url, accepted)
    try:
        with pytest.raises(UntrustedError) as caught:
            transport.request("POST", "/login", body={"secret": "x"})
    finally:
        transport.close()
    assert server.asked == [], "something was sent all the same"
    return caught.value


def shown(refused: UntrustedError) -> ShownCertificate:
    assert refused.certificate is not None
    return refused.certificate


def fingerprint_of(file: Path) -> str:
    end = "-----END CERTIFICATE-----"
    text = file.read_text()
    pem = text[text.index("-----BEGIN CERTIFICATE-----") : text.index(end) + len(end)]
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert(pem)).hexdigest()


def test_what_the_system_vouches_for_is_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = Authority(tmp_path)
    certificate, key, _ = authority.issue("server")
    with a_server_with(certificate, key) as server:
        assert shown(refusal(server)).doubts == (Doubt.UNKNOWN_ISSUER,)
        # OpenSSL's own word for where the system's authorities lie.
        monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
        transport = Transport(server.url)
        assert transport.request("GET", "/login").body == {"nonce": "1"}
        assert list(transport.stream("/users/3/events", silence_s=5))[1] == "event: changed"
        transport.close()


def test_an_unknown_certificate_says_names_dates_and_reason(tmp_path: Path) -> None:
    file = self_signed_certificate(tmp_path, days=20)
    with a_server_with(file) as server:
        refused = refusal(server)
    certificate = shown(refused)
    assert refused.accepted == ""
    assert certificate.fingerprint == fingerprint_of(file)
    assert certificate.names == ("127.0.0.1",)
    assert certificate.issuer == "127.0.0.1"
    assert certificate.doubts == (Doubt.SELF_SIGNED,)
    assert certificate.not_after is not None
    end = datetime.fromtimestamp(certificate.not_after / 1000, UTC)
    assert abs(end - datetime.now(UTC) - timedelta(days=20)) < timedelta(minutes=5)


def test_every_reason_is_told_not_the_first_one_only(tmp_path: Path) -> None:
    file = self_signed_certificate(tmp_path, address="192.0.2.7", days=-2)
    with a_server_with(file) as server:
        certificate = shown(refusal(server))
    assert certificate.doubts == (Doubt.SELF_SIGNED, Doubt.EXPIRED, Doubt.WRONG_NAME)
    assert certificate.names == ("192.0.2.7",)


@pytest.mark.parametrize(
    ("options", "host", "doubt"),
    [
        ({"days": -1}, "127.0.0.1", Doubt.EXPIRED),
        ({}, "127.0.0.2", Doubt.WRONG_NAME),
    ],
)
def test_whoever_vouches_for_it_an_expired_one_and_a_wrong_name_are_refused(
    options: dict[str, int],
    host: str,
    doubt: Doubt,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    authority = Authority(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    certificate, key, _ = authority.issue("server", **options)
    with a_server_with(certificate, key, host) as server:
        assert shown(refusal(server)).doubts == (doubt,)


def test_an_accepted_certificate_is_believed_on_every_way(tmp_path: Path) -> None:
    file = self_signed_certificate(tmp_path, address="192.0.2.7", days=-2)
    with a_server_with(file) as server:
        transport = Transport(server.url, fingerprint_of(file))
        assert transport.request("GET", "/login").body == {"nonce": "1"}
        assert list(transport.stream("/users/3/events", silence_s=5))[1] == "event: changed"
        transport.close()


def test_another_one_than_the_accepted_is_refused_on_every_way(tmp_path: Path) -> None:
    first = self_signed_certificate(tmp_path)
    second = self_signed_certificate(tmp_path, file_name="second.pem")
    accepted = fingerprint_of(first)
    with a_server_with(second) as server:
        refused = refusal(server, accepted)
        transport = Transport(server.url, accepted)
        transport.use_token("t0ken")
        with pytest.raises(UntrustedError) as at_the_stream:
            list(transport.stream("/users/3/events", silence_s=5))
        transport.close()
        assert server.asked == []
    for one in (refused, at_the_stream.value):
        assert one.accepted == accepted
        assert shown(one).fingerprint == fingerprint_of(second)
        assert shown(one).doubts == (Doubt.SELF_SIGNED,)


def test_an_accepted_one_that_was_replaced_by_a_vouched_one_is_asked_about_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = Authority(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    certificate, key, _ = authority.issue("server")
    with a_server_with(certificate, key) as server:
        assert shown(refusal(server, "0" * 64)).doubts == ()


def test_plain_http_to_another_machine_needs_the_users_word() -> None:
    with pytest.raises(UnprotectedError):
        Transport("http://conf.example.org")
    for address in ("http://127.0.0.1:8080", "http://localhost", "http://[::1]:1"):
        Transport(address).close()
    Transport("http://conf.example.org", unprotected=True).close()
