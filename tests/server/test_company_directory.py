"""Passwords from the company's directory: a real slapd, by the form `ActiveDirectory`."""

from __future__ import annotations

import base64
import socket
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import requests
from sqlalchemy import update

from tests.running_server import RunningServer
from tests.server import slapd
from tests.waiting import wait_until
from ucc_client.server.database.engine import Database, sqlite_url
from ucc_client.server.database.tables import users
from ucc_client.server.settings.directory_target import directory_target
from ucc_client.server.settings.error import ConfigurationError

Fresh = Callable[..., RunningServer]
FORM = ("--login-type", "ActiveDirectory")
BY_NAME = {"ldap_user_dn": f"uid={{login}},{slapd.PEOPLE}"}
BY_SEARCH = {
    "ldap_search_base": slapd.PEOPLE,
    "ldap_bind_dn": slapd.READER,
    "ldap_bind_password": slapd.READER_PASSWORD,
}


@pytest.fixture
def directory(tmp_path: Path) -> Iterator[slapd.Slapd]:
    with slapd.running(tmp_path / "slapd") as running:
        yield running


def _settings(directory: slapd.Slapd, **more: str | bool) -> dict[str, str | bool]:
    return {
        "ldap_url": f"ldaps://127.0.0.1:{directory.tls_port}",
        "ldap_ca_file": str(directory.ca_file),
        **BY_NAME,
        **more,
    }


def _serving(fresh: Fresh, tmp_path: Path, settings: dict[str, str | bool]) -> RunningServer:
    """Serve the demo company, whose employees have no password of their own here."""
    made = fresh(arguments=FORM)
    made.stop()
    database = Database(made.database_url or sqlite_url(made.data))
    with database.write() as connection:
        employees = update(users).where(~users.c.is_administrator)
        connection.execute(employees.values(verifier=b"", password_hash=None))
    database.close()
    file = tmp_path / "directory.toml"
    lines = [f"{name} = {_toml(value)}" for name, value in settings.items()]
    file.write_text("\n".join(lines))
    return made.start(arguments=("--demo", "--config", str(file)))


def _toml(value: str | bool) -> str:
    return str(value).lower() if isinstance(value, bool) else f'"{value}"'


def _sign_in(server: RunningServer, login: str, password: str) -> requests.Response:
    template = requests.get(f"{server.url}/rest/login", timeout=10).json()
    clear = login + template["nonce"] + password
    body = {**template, "secret": base64.b64encode(clear.encode()).decode()}
    return requests.post(f"{server.url}/rest/login", json=body, timeout=30)


def _status(server: RunningServer, login: str, password: str) -> int:
    return _sign_in(server, login, password).status_code


def _login(server: RunningServer) -> str:
    login = str(server.first_employee["login"])
    assert login in ("10", "11", "12")
    return login


@pytest.mark.parametrize("names", [BY_NAME, BY_SEARCH], ids=["by name", "by search"])
@pytest.mark.parametrize("protection", ["ldaps", "starttls"])
def test_the_directorys_password_signs_in_over_tls_and_another_does_not(
    fresh: Fresh,
    tmp_path: Path,
    directory: slapd.Slapd,
    names: dict[str, str],
    protection: str,
) -> None:
    settings = {**_settings(directory), "ldap_user_dn": "", **names}
    if protection == "starttls":
        settings |= {"ldap_url": f"ldap://127.0.0.1:{directory.port}", "ldap_starttls": True}
    server = _serving(fresh, tmp_path, settings)
    login = _login(server)
    answer = _sign_in(server, login, slapd.password_of(login))
    assert answer.status_code == 200
    token = {"authToken": answer.json()["token"]}
    me = requests.get(f"{server.url}/rest/users/me", headers=token, timeout=10)
    assert me.json()["login"] == login
    assert _status(server, login, "wrong") == 400
    assert _status(server, login, server.first_employee["password"]) == 400
    # In the directory, but no user here:
    assert _status(server, "stranger", slapd.password_of("stranger")) == 400
    # Two entries with one login:
    assert _status(server, "twin", slapd.password_of("twin")) == 400
    # The administrator has a password here, and it stays here.
    administrator = server.administrator
    assert _status(server, administrator["login"], administrator["password"]) == 200
    logged = server.log.read_text()
    assert slapd.password_of(login) not in logged
    assert slapd.READER_PASSWORD not in logged


def test_an_empty_password_is_refused_before_the_directory_is_asked(
    fresh: Fresh, tmp_path: Path, directory: slapd.Slapd
) -> None:
    server = _serving(fresh, tmp_path, _settings(directory))
    login = _login(server)
    assert _status(server, login, "") == 400
    assert _status(server, login, "\x00") == 400
    assert directory.operations("BIND") == []
    assert _status(server, login, slapd.password_of(login)) == 200


@pytest.mark.parametrize("names", [BY_NAME, BY_SEARCH], ids=["by name", "by search"])
def test_a_login_is_never_read_as_a_name_or_a_filter(
    fresh: Fresh, tmp_path: Path, directory: slapd.Slapd, names: dict[str, str]
) -> None:
    server = _serving(fresh, tmp_path, {**_settings(directory), "ldap_user_dn": "", **names})
    login = _login(server)
    password = slapd.password_of(login)
    injected = (
        "*",
        f"{login})(|(uid=*)",
        f"*)(uid={login}",
        f"{login},{slapd.PEOPLE}",
        f"{login}+cn=Person {login}",
        f"{login}\\2c",
        "\\2a",
    )
    for name in injected:
        assert _status(server, name, password) == 400, name
    asked = directory.operations("filter=")
    assert len(asked) == (len(injected) if names is BY_SEARCH else 0)
    assert not any("(uid=*)" in line or "(|(" in line for line in asked)
    assert directory.operations(f'BIND dn="uid={login},{slapd.PEOPLE}"') == []
    assert _status(server, login, password) == 200


def test_a_directory_that_is_away_is_said_so_and_counts_for_nobody(
    fresh: Fresh, tmp_path: Path, directory: slapd.Slapd
) -> None:
    server = _serving(fresh, tmp_path, _settings(directory))
    login = _login(server)
    directory.stop()
    for _ in range(12):
        answer = _sign_in(server, login, "whatever")
        assert answer.status_code == 503
        assert answer.json()["code"] == "directory-unreachable"
        assert int(answer.headers["Retry-After"]) > 0
    administrator = server.administrator
    assert _status(server, administrator["login"], administrator["password"]) == 200
    directory.start()
    wait_until(
        lambda: _status(server, login, slapd.password_of(login)) == 200,
        timeout=30,
        what="the directory's return",
        dump=server.log.read_text,
    )


def test_a_directory_that_says_nothing_holds_up_nobody_but_who_signs_in(
    fresh: Fresh, tmp_path: Path, directory: slapd.Slapd
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"ldap://127.0.0.1:{silent.getsockname()[1]}"
        server = _serving(fresh, tmp_path, _settings(directory, ldap_url=url))
        with ThreadPoolExecutor(12) as threads:
            waiting = [threads.submit(_status, server, f"u{n}", "whatever") for n in range(12)]
            slowest = 0.0
            while not all(each.done() for each in waiting):
                began = time.monotonic()
                assert requests.get(f"{server.url}/rest/login", timeout=10).status_code == 200
                slowest = max(slowest, time.monotonic() - began)
            assert {each.result() for each in waiting} == {503}
    assert slowest < 3


def test_a_certificate_that_nobody_vouches_for_gets_no_password(
    fresh: Fresh, tmp_path: Path, directory: slapd.Slapd
) -> None:
    server = _serving(fresh, tmp_path, _settings(directory, ldap_ca_file=""))
    login = _login(server)
    assert _status(server, login, slapd.password_of(login)) == 503
    assert directory.operations("BIND") == []


def test_guesses_at_the_directorys_passwords_are_stopped_like_any(
    fresh: Fresh, tmp_path: Path, directory: slapd.Slapd
) -> None:
    server = _serving(fresh, tmp_path, _settings(directory))
    login = _login(server)
    with ThreadPoolExecutor(20) as threads:
        ends = list(threads.map(lambda n: _status(server, login, f"guess {n}"), range(20)))
    assert sorted(ends) == [400] * 10 + [429] * 10
    assert len(directory.operations(f'BIND dn="uid={login},{slapd.PEOPLE}" method')) == 10


def test_an_unknown_login_takes_as_long_as_a_known_one(
    fresh: Fresh, tmp_path: Path, directory: slapd.Slapd
) -> None:
    server = _serving(fresh, tmp_path, _settings(directory))
    known = [_login(server), str(server.administrator["login"])]
    seconds: dict[str, list[float]] = {name: [] for name in (*known, "nobody")}
    _status(server, "warm-up", "wrong")
    for _ in range(9):
        for name, taken in seconds.items():
            began = time.perf_counter()
            assert _status(server, name, "wrong") == 400
            taken.append(time.perf_counter() - began)
    # The least of each: what a loaded machine adds is left out. Either part of the work missing
    # would be seen: the hash takes tens of milliseconds.
    least = {name: min(taken) for name, taken in seconds.items()}
    assert max(least.values()) < 2 * min(least.values()), least


def test_the_form_internal_does_not_go_with_a_directory(
    fresh: Fresh, tmp_path: Path, directory: slapd.Slapd
) -> None:
    made = fresh()
    made.stop()
    file = tmp_path / "directory.toml"
    lines = [f"{name} = {_toml(value)}" for name, value in _settings(directory).items()]
    file.write_text("\n".join(lines))
    with pytest.raises(AssertionError, match="--login-type ActiveDirectory"):
        made.start(arguments=("--demo", "--config", str(file)))


DEFAULTS: dict[str, str | bool] = {
    "ldap_url": "ldaps://ldap.example.org",
    "ldap_starttls": False,
    "ldap_ca_file": "",
    "ldap_user_dn": "",
    "ldap_search_base": "",
    "ldap_search_filter": "(uid={login})",
    "ldap_bind_dn": "",
    "ldap_bind_password": "",
}


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"ldap_url": "http://x", **BY_NAME}, "ldaps://HOST"),
        ({"ldap_url": "ldap://ldap.example.org", **BY_NAME}, "clear text"),
        ({"ldap_url": "ldap://[::", **BY_NAME}, "ldaps://HOST"),
        ({}, "either ldap_user_dn"),
        ({**BY_NAME, **BY_SEARCH}, "either ldap_user_dn"),
        ({"ldap_user_dn": "uid=anna"}, "where the login belongs"),
        ({**BY_SEARCH, "ldap_search_filter": "(uid=*)"}, "where the login belongs"),
        ({**BY_SEARCH, "ldap_bind_password": ""}, "belong together"),
        ({**BY_NAME, "ldap_ca_file": "/nowhere/ca.pem"}, "ca.pem"),
    ],
)
def test_a_directory_that_cannot_be_right_is_refused_at_the_start(
    changed: dict[str, str], words: str
) -> None:
    with pytest.raises(ConfigurationError, match=words):
        directory_target({**DEFAULTS, **changed})


def test_a_directory_has_its_usual_port_and_plain_text_on_loopback_only() -> None:
    usual = directory_target({**DEFAULTS, **BY_NAME})
    assert usual is not None
    assert (usual.port, usual.use_tls) == (636, True)
    here = directory_target({**DEFAULTS, **BY_NAME, "ldap_url": "ldap://127.0.0.1"})
    assert here is not None
    assert (here.port, here.use_tls) == (389, False)
    assert directory_target({**DEFAULTS, "ldap_url": ""}) is None
