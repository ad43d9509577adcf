"""Signing in at `/rest/login`, as the vendor describes it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

import requests

from tests.running_server import Api, RunningServer


def _hex(text: str) -> str:
    return hashlib.sha512(text.encode("utf-8")).hexdigest()


def _get(server: RunningServer, path: str, **headers: str) -> requests.Response:
    return requests.get(f"{server.url}/rest{path}", headers=headers, timeout=10)


def _post_login(server: RunningServer, nonce: str, secret: str) -> requests.Response:
    return requests.post(
        f"{server.url}/rest/login",
        json={"loginType": "Internal", "nonce": nonce, "secret": secret},
        timeout=10,
    )


def _nonce(server: RunningServer) -> str:
    return str(_get(server, "/login").json()["nonce"])


def test_a_secret_made_step_by_step_by_hand_signs_in(demo: RunningServer) -> None:
    login, password = demo.first_employee["login"], demo.first_employee["password"]
    template = _get(demo, "/login").json()
    assert set(template) == {"loginType", "nonce"}
    hashed = _hex(password)
    response = _hex(login + template["nonce"] + hashed)
    answer = _post_login(demo, template["nonce"], f"{login}:{response}")
    assert answer.status_code == 200
    me = _get(demo, "/users/me", authToken=answer.json()["token"])
    assert me.json()["login"] == login
    assert me.json()["email"] == demo.first_employee["email"]
    assert "password" not in me.json()


def test_a_nonce_works_once(demo: RunningServer) -> None:
    login, password = demo.first_employee["login"], demo.first_employee["password"]
    nonce = _nonce(demo)
    secret = f"{login}:{_hex(login + nonce + _hex(password))}"
    assert _post_login(demo, nonce, secret).status_code == 200
    assert _post_login(demo, nonce, secret).status_code == 400


def test_an_invented_nonce_does_not_work(fresh: Callable[..., RunningServer]) -> None:
    server = fresh()
    login, password = server.first_employee["login"], server.first_employee["password"]
    secret = f"{login}:{_hex(login + 'mine' + _hex(password))}"
    assert _post_login(server, "mine", secret).status_code == 400


def test_a_token_is_worthless_after_signing_out(anna: Api) -> None:
    assert anna.call("DELETE", "/login").status_code == 204
    assert anna.call("GET", "/users/me").status_code == 401


def test_without_a_token_nothing_is_told(demo: RunningServer) -> None:
    for path in (
        "/users/me",
        "/users",
        "/users/1/managedConferences",
        "/conferenceConfiguration",
        "/conferenceConfiguration/defaults",
    ):
        answer = _get(demo, path)
        assert answer.status_code == 401, path
        assert set(answer.json()) == {"code", "message"}
        assert _get(demo, path, authToken="invented").status_code == 401


def test_guessing_a_password_is_stopped_at_once_and_others_still_sign_in(
    fresh: Callable[..., RunningServer],
) -> None:
    server = fresh()
    login = server.first_employee["login"]
    for _ in range(10):
        answer = _post_login(server, _nonce(server), f"{login}:{'0' * 128}")
        assert answer.status_code == 400
    stopped = _post_login(server, _nonce(server), f"{login}:{'0' * 128}")
    assert stopped.status_code == 429
    assert 0 < int(stopped.headers["Retry-After"]) <= 15 * 60
    Api(server, server.administrator).close()


def test_an_address_that_guesses_logins_is_stopped_on_both_steps(
    fresh: Callable[..., RunningServer],
) -> None:
    server = fresh()
    for guess in range(30):
        answer = _post_login(server, _nonce(server), f"guess{guess}:{'0' * 128}")
        assert answer.status_code == 400
    assert _get(server, "/login").status_code == 429
    assert _post_login(server, "any", "any:thing").status_code == 429


def test_passwords_and_tokens_are_not_in_the_database_or_the_log(
    fresh: Callable[..., RunningServer],
) -> None:
    server = fresh()
    api = Api(server, server.first_employee)
    token = str(api.session.headers["authToken"])
    api.call("GET", "/users/me")
    api.close()
    server.stop()
    password = server.first_employee["password"]
    kept = server.kept()
    for secret in (password, _hex(password), token):
        assert secret.encode() not in kept
        assert secret not in server.log.read_text()
