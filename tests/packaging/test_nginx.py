"""The nginx example in front of a real server: TLS, streams, addresses, and what stays inside."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from http.client import HTTPSConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests

from tests.dead_port import dead_port
from tests.packaging.nginx import Nginx
from tests.running_server import Api, RunningServer, conference
from tests.server.authority import Authority
from ucc_client.contract.login import TOKEN_HEADER


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RunningServer]:
    arguments = ("--demo", "--behind-proxy")
    server = RunningServer(tmp_path / "s", demo=False, arguments=arguments).start()
    yield server
    server.stop()


@pytest.fixture
def proxy(tmp_path: Path, authority: Authority, server: RunningServer) -> Iterator[Nginx]:
    """Nginx before one process that answers and one that is dead."""
    with (
        dead_port() as dead,
        Nginx(tmp_path / "nginx", authority, (dead, urlsplit(server.url).port or 0)) as nginx,
    ):
        yield nginx


@pytest.fixture
def outside(authority: Authority) -> Iterator[requests.Session]:
    with requests.Session() as session:
        session.trust_env = False
        session.verify = str(authority.file)
        yield session


def test_nginx_accepts_the_example(tmp_path: Path, authority: Authority) -> None:
    said = Nginx(tmp_path / "nginx", authority, (8080, 8081)).check()
    assert "test is successful" in said
    assert "[warn]" not in said


def test_a_dead_process_is_not_noticed(proxy: Nginx, outside: requests.Session) -> None:
    for _ in range(6):
        answer = outside.get(f"{proxy.url}/rest/login", timeout=10)
        assert answer.status_code == 200
        assert answer.headers["Strict-Transport-Security"]
        assert answer.headers["X-Request-ID"]


def test_plain_http_is_led_to_tls(proxy: Nginx, outside: requests.Session) -> None:
    answer = outside.get(f"{proxy.plain_url}/rest/login", allow_redirects=False, timeout=10)
    assert answer.status_code == 301
    assert answer.headers["Location"].startswith("https://")


def test_what_is_for_operators_stays_inside(
    proxy: Nginx, outside: requests.Session, server: RunningServer
) -> None:
    for path in ("/metrics", "/readyz", "/healthz"):
        assert outside.get(proxy.url + path, timeout=10).status_code == 404
        assert requests.get(server.url + path, timeout=10).status_code == 200


def test_an_event_comes_through_at_once(
    proxy: Nginx, authority: Authority, server: RunningServer
) -> None:
    api = Api(server, server.first_employee)
    context = ssl.create_default_context(cafile=str(authority.file))
    address = urlsplit(proxy.url)
    stream = HTTPSConnection("127.0.0.1", address.port, timeout=5, context=context)
    stream.request(
        "GET",
        f"/rest/users/{api.user_id}/events",
        headers={TOKEN_HEADER: str(api.session.headers[TOKEN_HEADER])},
    )
    answer = stream.getresponse()
    assert answer.readline() == b"event: ready\n"
    api.call("POST", api.conferences, json=conference())
    heard = [answer.readline() for _ in range(3)]
    assert heard[-1] == b"event: changed\n"
    answer.close()
    stream.close()
    api.close()


def test_a_personal_link_stands_in_no_log(
    proxy: Nginx, outside: requests.Session, server: RunningServer
) -> None:
    assert outside.get(f"{proxy.url}/p/1/LinkOfSomebody?x=Query", timeout=10).status_code == 404
    server.stop()
    assert outside.get(f"{proxy.url}/p/1/LinkOfSomebody?x=Query", timeout=10).status_code == 502
    everything = proxy.log + server.log.read_text()
    assert "GET /p/{" in everything
    assert "LinkOfSomebody" not in everything
    assert "Query" not in everything


def test_a_forged_address_does_not_open_a_new_account_of_failures(
    proxy: Nginx, outside: requests.Session
) -> None:
    """The limit counts by address: who could choose it would guess without end."""
    statuses = []
    for number in range(31):
        told = {"X-Forwarded-For": f"192.0.2.{number}", "Forwarded": f"for=192.0.2.{number}"}
        template = outside.get(f"{proxy.url}/rest/login", headers=told, timeout=10)
        if template.status_code == 429:
            statuses.append(429)
            break
        answer = outside.post(
            f"{proxy.url}/rest/login",
            json={**template.json(), "secret": f"nobody{number}:0"},
            headers=told,
            timeout=10,
        )
        statuses.append(answer.status_code)
    assert statuses[-1] == 429
