"""Guesses at a running server: counted under load, and no faster answer for an unknown login."""

from __future__ import annotations

import secrets
import statistics
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
import requests

from tests.running_server import Api, RunningServer
from tests.server.kinds import ON_SQLITE
from ucc_client.contract.login import internal_secret, password_hash, secret
from ucc_client.contract.messages import LoginType

Fresh = Callable[..., RunningServer]


def _guess(session: requests.Session, server: RunningServer, login: str) -> int:
    """Guess by both steps, and return the last status."""
    template = session.get(f"{server.url}/rest/login", timeout=30)
    if template.status_code != 200:
        return template.status_code
    told = template.json()
    proof = secret(LoginType(told["loginType"]), login, told["nonce"], "wrong")
    body = {**told, "secret": proof}
    return session.post(f"{server.url}/rest/login", json=body, timeout=30).status_code


@pytest.mark.parametrize("form", ["Internal", "ActiveDirectory"])
def test_forty_guesses_at_once_get_ten_answers(fresh: Fresh, form: str) -> None:
    server = fresh(arguments=("--login-type", form))
    login = server.first_employee["login"]
    with requests.Session() as session, ThreadPoolExecutor(20) as threads:
        ends = Counter(threads.map(lambda _: _guess(session, server, login), range(40)))
    assert ends == {400: 10, 429: 30}


@ON_SQLITE
def test_a_wrong_guess_and_the_pause_after_too_many_are_answered_at_once(fresh: Fresh) -> None:
    server = fresh()
    login = server.first_employee["login"]
    with requests.Session() as session:
        taken: dict[int, list[float]] = {400: [], 429: []}
        for _ in range(13):
            began = time.monotonic()
            status = _guess(session, server, login)
            taken[status].append(time.monotonic() - began)
    # Of each, what most take: a machine that is busy elsewhere holds some of them up.
    assert [len(seconds) for seconds in taken.values()] == [10, 3]
    assert max(statistics.median(seconds) for seconds in taken.values()) < 2, taken


@ON_SQLITE
@pytest.mark.parametrize("form", ["Internal", "ActiveDirectory"])
@pytest.mark.parametrize("has_signed_in", [False, True])
def test_an_unknown_login_takes_as_long_as_a_known_one(
    fresh: Fresh, form: str, has_signed_in: bool
) -> None:
    server = fresh(arguments=("--login-type", form))
    known = [user["login"] for user in server.users][:4]
    if has_signed_in:
        for user in server.users[:4]:
            Api(server, user).close()
    unknown = [f"9{secrets.randbelow(10**6)}" for _ in known]
    seconds: dict[bool, list[float]] = {True: [], False: []}
    with requests.Session() as session:
        _guess(session, server, "warm-up")
        for _ in range(3):  # 24 guesses, below the address's limit
            for pair in zip(known, unknown, strict=True):
                for login in pair:
                    began = time.perf_counter()
                    status = _guess(session, server, login)
                    seconds[login in known].append(time.perf_counter() - began)
                    assert status == 400
    # The least of each: what a loaded machine adds is left out.
    there, not_there = (min(seconds[which]) for which in (True, False))
    # A hash left out would be seen on a busy machine, too: it takes ten times as long as the rest.
    assert abs(there - not_there) < max(0.02, min(there, not_there)), (there, not_there)


def test_a_nonce_of_one_login_is_used_up_by_a_wrong_guess_at_another(fresh: Fresh) -> None:
    server = fresh()
    user = server.first_employee
    told = requests.get(f"{server.url}/rest/login", timeout=10).json()
    for login, password, status in (
        ("nobody", "wrong", 400),
        (user["login"], user["password"], 400),
    ):
        proof = internal_secret(login, told["nonce"], password_hash(password))
        body = {**told, "secret": proof}
        assert (
            requests.post(f"{server.url}/rest/login", json=body, timeout=10).status_code == status
        )
