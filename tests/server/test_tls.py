"""TLS by certificate and key: checked by real clients, and replaced while the server runs."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import ssl
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import requests
from cryptography import x509

from tests.prepared import run
from tests.running_server import RunningServer
from tests.server.authority import Authority
from tests.server.kinds import ON_SQLITE
from tests.waiting import wait_until
from ucc_client.server.settings.error import ConfigurationError
from ucc_client.server.settings.settings import settings_of
from ucc_client.server.settings.sources import gather


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path)


@pytest.fixture
def session(authority: Authority) -> Iterator[requests.Session]:
    with requests.Session() as session:
        session.trust_env = False
        session.verify = str(authority.file)
        yield session


def _flags(certificate: Path, key: Path) -> tuple[str, ...]:
    return ("--tls-certificate", str(certificate), "--tls-key", str(key))


def _shown(server: RunningServer, authority: Authority, **options: Any) -> int:
    """Return the serial number of what a new connection is shown."""
    context = ssl.create_default_context(cafile=str(authority.file))
    for name, value in options.items():
        setattr(context, name, value)
    address = ("127.0.0.1", urlsplit(server.url).port or 0)
    with (
        socket.create_connection(address, timeout=10) as plain,
        context.wrap_socket(plain, server_hostname="127.0.0.1") as secure,
    ):
        content = secure.getpeercert(binary_form=True)
    assert content is not None
    return x509.load_der_x509_certificate(content).serial_number


def _log_says(server: RunningServer, words: str) -> None:
    wait_until(
        lambda: words in server.log.read_text(), what=f"“{words}”", dump=server.log.read_text
    )


@ON_SQLITE
def test_a_client_that_checks_certificates_is_served_and_the_address_is_https(
    fresh: Callable[..., RunningServer], authority: Authority, session: requests.Session
) -> None:
    certificate, key, serial = authority.issue("first")
    server = fresh(demo=False, arguments=_flags(certificate, key))
    assert server.url.startswith("https://127.0.0.1:")
    assert session.get(f"{server.url}/rest/login", timeout=10).status_code == 200
    assert _shown(server, authority) == serial
    assert _shown(server, authority, maximum_version=ssl.TLSVersion.TLSv1_2) == serial
    with pytest.raises(requests.exceptions.SSLError):
        requests.get(f"{server.url}/rest/login", timeout=10)


def _old_context(authority: Authority) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=str(authority.file))
    context.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        context.minimum_version = ssl.TLSVersion.TLSv1_1
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    return context


def _weak_context(authority: Authority) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=str(authority.file))
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("AES128-SHA:AES256-SHA:AES256-GCM-SHA384:@SECLEVEL=0")
    return context


@ON_SQLITE
@pytest.mark.parametrize("offered", [_old_context, _weak_context])
def test_what_is_weak_is_refused(
    fresh: Callable[..., RunningServer],
    authority: Authority,
    offered: Callable[[Authority], ssl.SSLContext],
) -> None:
    certificate, key, _ = authority.issue("first")
    server = fresh(demo=False, arguments=_flags(certificate, key))
    address = ("127.0.0.1", urlsplit(server.url).port or 0)
    with (
        socket.create_connection(address, timeout=10) as plain,
        pytest.raises(ssl.SSLError),
        offered(authority).wrap_socket(plain, server_hostname="127.0.0.1"),
    ):
        pass


@ON_SQLITE
def test_a_new_certificate_is_shown_after_a_signal_and_open_connections_go_on(
    fresh: Callable[..., RunningServer], authority: Authority, session: requests.Session
) -> None:
    certificate, key, old = authority.issue("used")
    server = fresh(demo=False, arguments=_flags(certificate, key))
    assert session.get(f"{server.url}/rest/login", timeout=10).status_code == 200
    made, made_key, new = authority.issue("made")
    shutil.copy(made, certificate)
    shutil.copy(made_key, key)
    assert _shown(server, authority) == old
    os.kill(server.pid, signal.SIGHUP)
    _log_says(server, "new connections get the certificate that ends")
    assert _shown(server, authority) == new
    assert session.get(f"{server.url}/rest/login", timeout=10).status_code == 200
    assert _connections(session) == 1, "the connection from before was used on"


def _connections(session: requests.Session) -> int:
    """Return how many connections the session has opened so far."""
    pools = session.get_adapter("https://").poolmanager.pools  # type: ignore[attr-defined]
    return sum(pools[key].num_connections for key in pools.keys())  # noqa: SIM118 - not a dict


@ON_SQLITE
@pytest.mark.parametrize("damage", ["nonsense", "missing", "other key", "half of it"])
def test_a_bad_new_certificate_is_refused_in_words_and_the_old_one_stays(
    fresh: Callable[..., RunningServer], authority: Authority, damage: str
) -> None:
    certificate, key, serial = authority.issue("used")
    server = fresh(demo=False, arguments=_flags(certificate, key))
    _, other_key, _ = authority.issue("other")
    match damage:
        case "nonsense":
            certificate.write_text("not a certificate")
        case "missing":
            key.unlink()
        case "other key":
            shutil.copy(other_key, key)
        case "half of it":
            certificate.write_bytes(certificate.read_bytes()[:200])
    os.kill(server.pid, signal.SIGHUP)
    _log_says(server, "the TLS certificate in use stays: ")
    assert "Traceback" not in server.log.read_text()
    assert _shown(server, authority) == serial


@ON_SQLITE
def test_without_tls_the_signal_harms_nobody(fresh: Callable[..., RunningServer]) -> None:
    server = fresh(demo=False)
    os.kill(server.pid, signal.SIGHUP)
    _log_says(server, "there is none")
    assert requests.get(f"{server.url}/rest/login", timeout=10).status_code == 200


@ON_SQLITE
def test_a_key_that_others_can_read_and_an_ended_certificate_are_warned_of(
    fresh: Callable[..., RunningServer], authority: Authority
) -> None:
    certificate, key, _ = authority.issue("old", days=-1)
    key.chmod(0o644)
    server = fresh(demo=False, arguments=_flags(certificate, key))
    said = server.log.read_text()
    assert f"{key} can be read by every user" in said
    assert f"{certificate} ended on" in said


@pytest.mark.parametrize(
    ("case", "words"),
    [
        ("certificate is missing", "used.pem cannot be read"),
        ("key is missing", "used.key cannot be read"),
        ("key of another", "do not belong together"),
        ("exchanged", "is not a certificate in PEM form"),
        ("key is nonsense", "is not a private key in PEM form"),
        ("key with password", "is protected by a password"),
        ("only one", "TLS needs both"),
    ],
)
def test_files_that_cannot_be_used_are_told_at_the_start(
    tmp_path: Path, authority: Authority, case: str, words: str
) -> None:
    certificate, key, _ = authority.issue("used", password=b"x" * ("password" in case))
    _, other_key, _ = authority.issue("other")
    match case:
        case "certificate is missing":
            certificate.unlink()
        case "key is missing":
            key.unlink()
        case "key of another":
            key = other_key
        case "exchanged":
            certificate, key = key, certificate
        case "key is nonsense":
            key.write_text("-----BEGIN NONSENSE-----")
    flags = _flags(certificate, key)[: 2 if case == "only one" else 4]
    done = run(
        "ucc_client.server",
        ["serve", "--port", "0", *flags, "--data", str(tmp_path / "data")],
        env={**os.environ, "LANGUAGE": "en"},
        timeout=60,
    )
    assert done.returncode == 1
    assert words in done.stderr.decode()
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "conf.example.org"])
def test_others_are_served_with_tls_or_behind_a_proxy_only(tmp_path: Path, host: str) -> None:
    base = {"data": str(tmp_path), "host": host}
    with pytest.raises(ConfigurationError, match="clear text"):
        settings_of(gather(base, {})[0])
    tls = {"tls_certificate": "a.pem", "tls_key": "a.key"}
    assert settings_of(gather({**base, **tls}, {})[0]).tls is not None
    assert settings_of(gather({**base, "behind_proxy": True}, {})[0]).tls is None


@ON_SQLITE
def test_on_all_addresses_links_name_the_certificates_host(
    fresh: Callable[..., RunningServer], authority: Authority, session: requests.Session
) -> None:
    certificate, key, _ = authority.issue("first")
    server = fresh(demo=False, arguments=("--host", "0.0.0.0", *_flags(certificate, key)))
    assert server.url.startswith("https://localhost:")
    assert session.get(f"{server.url}/rest/login", timeout=10).status_code == 200


@ON_SQLITE
def test_a_client_that_stays_connected_over_tls_does_not_hold_up_the_end(
    fresh: Callable[..., RunningServer], authority: Authority, session: requests.Session
) -> None:
    certificate, key, _ = authority.issue("first")
    server = fresh(demo=False, arguments=_flags(certificate, key))
    assert session.get(f"{server.url}/rest/login", timeout=10).status_code == 200
    begun = time.monotonic()
    assert server.stop() == 0
    assert time.monotonic() - begun < 5


@ON_SQLITE
def test_the_service_manager_hears_of_a_reload_and_its_end(
    fresh: Callable[..., RunningServer],
    authority: Authority,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    certificate, key, _ = authority.issue("first")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.settimeout(10)
        manager.bind(str(tmp_path / "n"))
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "n"))
        server = fresh(demo=False, arguments=_flags(certificate, key))
        assert manager.recv(100) == b"READY=1"
        os.kill(server.pid, signal.SIGHUP)
        assert manager.recv(100).startswith(b"RELOADING=1\nMONOTONIC_USEC=")
        assert manager.recv(100) == b"READY=1"
