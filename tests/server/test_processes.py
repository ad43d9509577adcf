"""Several processes on one PostgreSQL are one server; on SQLite a second one is refused."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import psycopg
import pytest
import requests
from sqlalchemy import insert, select

from tests.postgres import Postgres
from tests.running_server import Api, RunningServer, participant, unmailed_conference
from tests.server.listening import Listener
from tests.server.mailbox import running
from tests.server.twins import twins
from tests.waiting import wait_until
from ucc_client.contract.login import secret
from ucc_client.contract.messages import LoginType
from ucc_client.server.database.engine import Database
from ucc_client.server.database.migrations import upgrade
from ucc_client.server.database.tables import conferences, participants, users
from ucc_client.server.installation import make_administrator
from ucc_client.server.keys import Keys
from ucc_client.server.services.pins import insert_with_pin, open_pin


@pytest.fixture(scope="module")
def pair(
    tmp_path_factory: pytest.TempPathFactory, postgres: Postgres
) -> Iterator[list[RunningServer]]:
    """Two processes with the demo company, started at the same time."""
    with twins(tmp_path_factory.mktemp("pair"), postgres) as servers:
        yield servers


@pytest.fixture
def both(pair: list[RunningServer]) -> Iterator[list[Api]]:
    """Anna, signed in at the first process, with a session at each."""
    sessions = [Api(server, pair[0].first_employee) for server in pair]
    yield sessions
    for session in sessions:
        session.close()


def _count(url: str, query: str) -> int:
    with psycopg.connect(url) as connection:
        row = connection.execute(query).fetchone()
    assert row is not None
    return int(row[0])


def test_two_that_start_at_once_make_one_company_with_one_key(pair: list[RunningServer]) -> None:
    first, second = pair
    assert first.users == second.users
    assert _count(first.database_url, "SELECT count(*) FROM users") == len(first.users)
    assert _count(first.database_url, "SELECT count(*) FROM installation") == 1


def test_of_two_that_start_at_once_one_makes_the_administrator(
    tmp_path: Path, postgres: Postgres
) -> None:
    with twins(tmp_path, postgres, demo=False) as servers:
        logs = "".join(server.log.read_text() for server in servers)
        (password,) = re.findall(r"'admin' with the one-time password (\S+)", logs)
        for server in servers:
            Api(server, {"login": "admin", "password": password}).close()


def _sign_in(get: RunningServer, post: RunningServer, login: str, password: str) -> list[int]:
    """Take a nonce at one process and use it twice at others; return what was answered."""
    template = requests.get(f"{get.url}/rest/login", timeout=10)
    if not template.ok:
        return [template.status_code]
    told = template.json()
    proof = secret(LoginType(told["loginType"]), login, told["nonce"], password)
    body = {**told, "secret": proof}
    return [
        requests.post(f"{server.url}/rest/login", json=body, timeout=10).status_code
        for server in (post, get)
    ]


def test_a_nonce_of_one_works_at_the_other_and_then_nowhere(pair: list[RunningServer]) -> None:
    user = pair[0].user("Greta")
    assert _sign_in(pair[0], pair[1], user["login"], user["password"]) == [200, 400]


def test_a_token_holds_at_each_until_it_is_given_back_at_one(pair: list[RunningServer]) -> None:
    sessions = [Api(server, server.first_employee) for server in pair]
    sessions[1].session.headers["authToken"] = sessions[0].session.headers["authToken"]
    assert sessions[1].call("GET", "/users/me").status_code == 200
    assert sessions[0].call("DELETE", "/login").status_code in (200, 204)
    assert sessions[1].call("GET", "/users/me").status_code == 401
    for session in sessions:
        session.close()


def test_failed_sign_ins_count_wherever_they_were(tmp_path: Path, postgres: Postgres) -> None:
    with twins(tmp_path, postgres) as servers:
        login = servers[0].first_employee["login"]
        answers: list[int] = []
        for number in range(10):
            one, other = servers[number % 2], servers[1 - number % 2]
            answers += _sign_in(one, other, login, "guessed")
        assert set(answers) == {400, 429}
        assert answers.index(429) == 10
        for server in servers:
            assert 429 in _sign_in(server, server, login, servers[0].first_employee["password"])


def test_a_key_that_comes_to_both_at_once_makes_one_conference(both: list[Api]) -> None:
    def ask(api: Api) -> requests.Response:
        key = {"Idempotency-Key": "at both"}
        return api.call("POST", api.conferences, json=unmailed_conference("Einmal"), headers=key)

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(ask, both * 4))
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.content for answer in answers}) == 1


def _create(api: Api, **fields: Any) -> None:
    assert api.call("POST", api.conferences, json=unmailed_conference(**fields)).status_code == 201


def test_whoever_listens_at_one_hears_what_happens_at_the_other(
    pair: list[RunningServer], both: list[Api]
) -> None:
    with Listener(pair[0], both[0]) as heard, Listener(pair[1], both[1]) as here:
        _create(both[1])
        heard.wait_for("ready", "changed", timeout=2)
        here.wait_for("ready", "changed", timeout=2)


def test_after_a_lost_connection_it_listens_again_and_lets_everybody_look(
    pair: list[RunningServer], both: list[Api]
) -> None:
    cut = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE query = 'LISTEN {}'"
    with Listener(pair[0], both[0]) as heard:
        assert _count(pair[0].database_url, cut.format("ucc_changes")) >= 2
        heard.wait_for("ready", "changed", timeout=10)
        _create(both[1])
        heard.wait_for("ready", "changed", "changed", timeout=10)


def test_each_mail_is_sent_by_one_of_them(tmp_path: Path, postgres: Postgres) -> None:
    with running() as mailbox:
        mail = ("--mail", f"smtp://127.0.0.1:{mailbox.port}?starttls=no")
        with twins(tmp_path, postgres, arguments=(mail, mail)) as servers:
            addresses = [f"p{number}@example.org" for number in range(40)]
            everybody = [participant(address, address) for address in addresses]
            for server in servers:
                api = Api(server, servers[0].first_employee)
                _create(api, participants=everybody)
                api.close()
            wait_until(lambda: len(mailbox.received) >= 80, timeout=40, what="80 mails")
        # Both have ended in order: nothing is on its way any more.
        assert sorted(mailbox.recipients) == sorted(addresses * 2)


def test_a_mail_in_the_hand_of_one_that_dies_is_sent_by_the_other(
    tmp_path: Path, postgres: Postgres
) -> None:
    with running() as mailbox, socket.create_server(("127.0.0.1", 0)) as silent:
        silent.settimeout(20)
        ports = (silent.getsockname()[1], mailbox.port)
        mail = [("--mail", f"smtp://127.0.0.1:{port}?starttls=no") for port in ports]
        with twins(tmp_path, postgres, arguments=mail) as servers:
            dying, living = servers
            api = Api(dying, dying.first_employee)
            _create(api, participants=[participant("Eins", "eins@example.org")])
            api.close()
            held, _ = silent.accept()
            with held:
                api = Api(living, dying.first_employee)
                _create(api, participants=[participant("Zwei", "zwei@example.org")])
                wait_until(lambda: mailbox.recipients, what="the mail in nobody's hand")
                assert mailbox.recipients == ["zwei@example.org"]
                dying.kill()
            _create(api, participants=[participant("Drei", "drei@example.org")])
            api.close()
            wait_until(lambda: len(mailbox.recipients) >= 3, what="the dead one's mail")
        told = ["drei@example.org", "eins@example.org", "zwei@example.org"]
        assert sorted(mailbox.recipients) == told


def test_those_who_draw_at_once_all_get_a_pin_of_their_own(empty: Database) -> None:
    """A hundred people, and no more than a hundred PINs."""
    upgrade(empty)
    keys = Keys(b"k" * 32)
    make_administrator(empty, keys)
    with empty.write() as connection:
        owner = connection.scalars(select(users.c.id)).one()
        values = {"owner_id": owner, "name": "x", "start_time": 0, "occurrence": "ONCE"}
        connection.execute(insert(conferences).values(email_body="", **values))
        number = connection.scalars(select(conferences.c.id)).one()
    row = {
        "conference_id": number,
        "position": 0,
        "display_name": "",
        "phone_number": "",
        "email": "",
        "is_moderator": False,
        "call_on_start": False,
        "link_generation": 1,
    }

    def draw(_: int) -> None:
        with empty.write() as connection:
            insert_with_pin(connection, keys, row, digits=2)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(draw, range(100)))
    with empty.read() as connection:
        pins = [open_pin(keys, pin) for pin in connection.scalars(select(participants.c.pin))]
    assert sorted(pins) == [f"{pin:02}" for pin in range(100)]


def test_a_second_server_on_one_sqlite_database_is_refused_in_words(
    companies: Callable[[str], RunningServer],
) -> None:
    first = companies("bundled")
    command = [sys.executable, "-m", "ucc_client.server", "serve", "--port", "0"]
    refused = subprocess.run(
        [*command, "--data", str(first.data)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert refused.returncode == 1
    assert "serves this database already" in refused.stderr
    assert "Traceback" not in refused.stderr
    assert requests.get(f"{first.url}/rest/login", timeout=10).status_code == 200
