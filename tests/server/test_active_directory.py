"""The form `ActiveDirectory`, and the ways there and back."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable

import pytest
import requests

from tests.running_server import Api, RunningServer

Fresh = Callable[..., RunningServer]
THERE = ("--login-type", "ActiveDirectory")
BACK = ("--login-type", "Internal")


def _sign_in(server: RunningServer, login: str, password: str, **fields: str) -> int:
    template = requests.get(f"{server.url}/rest/login", timeout=10).json()
    clear = login + template["nonce"] + password
    secret = base64.b64encode(clear.encode()).decode()
    body = {**template, "secret": secret, **fields}
    return requests.post(f"{server.url}/rest/login", json=body, timeout=10).status_code


def test_employee_and_administrator_sign_in_by_it(fresh: Fresh) -> None:
    server = fresh(arguments=THERE)
    for user in (server.first_employee, server.administrator):
        for _ in range(2):  # by the verifier, and then by the hash
            api = Api(server, user)
            assert api.call("GET", "/users/me").json()["login"] == user["login"]
            api.close()


def test_the_first_sign_in_leaves_nothing_but_an_argon2id_hash(fresh: Fresh) -> None:
    server = fresh(arguments=THERE)
    Api(server, server.first_employee).close()
    password = server.first_employee["password"]
    server.stop()
    kept = server.kept()
    assert kept.count(b"$argon2id$") >= 1
    assert password.encode() not in kept
    assert password not in server.log.read_text()


def test_what_is_wrong_is_refused_and_counted(fresh: Fresh) -> None:
    server = fresh(arguments=THERE)
    user = server.first_employee
    login, password = user["login"], user["password"]
    Api(server, user).close()
    assert _sign_in(server, login, "wrong") == 400
    assert _sign_in(server, "nobody", password) == 400
    assert _sign_in(server, login, password, loginType="Internal") == 400
    assert _sign_in(server, login, password, nonce="mine") == 400
    for secret in ("", "%%%", "/w==", base64.b64encode(b"no nonce").decode()):
        assert _sign_in(server, login, password, secret=secret) == 400
    for _ in range(9):
        assert _sign_in(server, login, "wrong") == 400
    assert _sign_in(server, login, password) == 429


def test_a_nonce_works_once(fresh: Fresh) -> None:
    server = fresh(arguments=THERE)
    template = requests.get(f"{server.url}/rest/login", timeout=10).json()
    user = server.first_employee
    clear = user["login"] + template["nonce"] + user["password"]
    body = {**template, "secret": base64.b64encode(clear.encode()).decode()}
    answers = [requests.post(f"{server.url}/rest/login", json=body, timeout=10) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [200, 400]


def test_the_form_is_kept_until_another_is_asked_for(fresh: Fresh) -> None:
    def form() -> str:
        answer = requests.get(f"{server.url}/rest/login", timeout=10)
        return str(answer.json()["loginType"])

    server = fresh()
    assert form() == "Internal"
    server.stop()
    server.start(arguments=("--demo", *THERE))
    assert form() == "ActiveDirectory"
    Api(server, server.first_employee).close()
    server.stop()
    server.start(arguments=("--demo",))
    assert form() == "ActiveDirectory"
    server.stop()
    server.start(arguments=("--demo", *BACK))
    assert form() == "Internal"
    Api(server, server.first_employee).close()


def test_on_the_way_back_the_administrator_gets_a_new_password(fresh: Fresh) -> None:
    server = fresh(demo=False, arguments=THERE)
    told = re.compile(r"'admin' with the one-time password (\S+)")
    first = told.findall(server.log.read_text())[-1]
    Api(server, {"login": "admin", "password": first}).close()
    server.stop()
    server.start(arguments=BACK)
    first_again, second = told.findall(server.log.read_text())
    assert first_again == first != second
    Api(server, {"login": "admin", "password": second}).close()
    with pytest.raises(AssertionError):
        Api(server, {"login": "admin", "password": first})
