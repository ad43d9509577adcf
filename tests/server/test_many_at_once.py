"""Many people at two processes on one PostgreSQL: nothing acknowledged is lost, nothing doubled.

Four seconds of it here; a minute with UCC_SOAK, as `make soak` sets it.
"""

from __future__ import annotations

import logging
import os
import random
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from email import message_from_bytes
from pathlib import Path
from typing import Any

import msgspec
import pytest
import requests
from sqlalchemy import select

from tests import nginx
from tests.postgres import Postgres
from tests.running_server import Api, RunningServer, conference, participant
from tests.server.mailbox import Mailbox, running
from tests.server.twins import twins
from tests.waiting import wait_until
from ucc_client.server.database.engine import Database
from ucc_client.server.database.tables import participants
from ucc_client.server.keys import load_or_create
from ucc_client.server.services.pins import open_pin

_log = logging.getLogger(__name__)

SECONDS = 60 if os.environ.get("UCC_SOAK") else 4
CLIENTS, CONFERENCES = 50, 100
BUSY = 5
"""So many conferences take half of all edits, so that people do get into each other's way."""


class Deeds:
    """What a client was told that it has done."""

    def __init__(self) -> None:
        self.written: dict[int, list[str]] = defaultdict(list)
        self.made: list[int] = []
        self.clashes = 0
        self.other: list[str] = []
        self.seconds: list[float] = []


class Person:
    """One client: edits one conference after the other, and sometimes makes one."""

    def __init__(self, server: RunningServer, user: dict[str, Any], name: str) -> None:
        self.api, self.name, self.did = Api(server, user), name, Deeds()
        self._random = random.Random(name)

    def work(self, numbers: list[int], until: float) -> Deeds:
        turn = 0
        while time.monotonic() < until:
            turn += 1
            begun = time.monotonic()
            if turn % 10 == 1:
                self._make(f"{self.name}.{turn}")
            else:
                busy = self._random.random() < 0.5
                self._edit(
                    self._random.choice(numbers[:BUSY] if busy else numbers),
                    f"{self.name}.{turn}",
                )
            self.did.seconds.append(time.monotonic() - begun)
        self.api.close()
        return self.did

    def _make(self, name: str) -> None:
        people = [_silent(f"{name} {number}") for number in range(3)]
        body = conference(name, participants=people)
        answer = self.api.call("POST", self.api.conferences, json=body)
        if answer.status_code == 201:
            self.did.made.append(answer.json()["conferenceId"])
        else:
            self.did.other.append(f"POST {answer.status_code} {answer.text}")

    def _edit(self, number: int, mark: str) -> None:
        path = f"{self.api.conferences}/{number}"
        read = self.api.call("GET", path)
        body = read.json()
        body["eMailBody"] += f"{mark}\n"
        answer = self.api.call("PUT", path, json=body, headers={"If-Match": read.headers["ETag"]})
        if answer.status_code == 204:
            self.did.written[number].append(mark)
        elif answer.status_code == 412:
            self.did.clashes += 1
        else:
            self.did.other.append(f"PUT {answer.status_code} {answer.text}")


def _silent(name: str, **fields: Any) -> dict[str, Any]:
    """Return a participant who gets no mail."""
    return participant(name, "", phoneNumber="+49 30 23125900", **fields)


def _employees(server: RunningServer) -> list[dict[str, Any]]:
    return [user for user in server.users if "administrator" not in user["roles"]]


@pytest.fixture
def pair(tmp_path: Path, postgres: Postgres) -> Iterator[list[RunningServer]]:
    with twins(tmp_path, postgres) as servers:
        yield servers


@pytest.mark.timeout(60 + 6 * SECONDS)
def test_what_fifty_people_write_into_the_same_conferences_is_all_there(
    pair: list[RunningServer],
) -> None:
    employees = _employees(pair[0])
    anna = Api(pair[0], employees[0])
    with ThreadPoolExecutor(CLIENTS) as pool:
        people = list(
            pool.map(
                lambda n: Person(pair[n % 2], employees[n % len(employees)], f"c{n}"),
                range(CLIENTS),
            )
        )
        moderators = [
            _silent(f"m{api.user_id}", userId=api.user_id, isModerator=True)
            for api in {person.api.user_id: person.api for person in people}.values()
        ]
        numbers: list[int] = []
        for number in range(CONFERENCES):
            body = conference(f"Runde {number}", participants=moderators)
            numbers.append(anna.call("POST", anna.conferences, json=body).json()["conferenceId"])
        until = time.monotonic() + SECONDS
        deeds = list(pool.map(lambda person: person.work(numbers, until), people))
    _report(deeds)
    assert [words for one in deeds for words in one.other] == []
    assert sum(one.clashes for one in deeds) > 0
    made = [number for one in deeds for number in one.made]
    assert made
    assert len(set(made) | set(numbers)) == len(made) + len(numbers)
    for number in numbers:
        read = anna.call("GET", f"{anna.conferences}/{number}")
        acknowledged = [mark for one in deeds for mark in one.written[number]]
        assert sorted(read.json()["eMailBody"].split()) == sorted(acknowledged)
        assert read.headers["ETag"] == f'"{1 + len(acknowledged)}"'
    anna.close()
    pins = _pins(pair[0])
    assert len(pins) >= len(numbers) * len(moderators) + 3 * len(made)
    assert len(set(pins)) == len(pins)


def _report(deeds: list[Deeds]) -> None:
    took = sorted(seconds for one in deeds for seconds in one.seconds)
    edits = sum(len(marks) for one in deeds for marks in one.written.values())
    _log.info(
        "%s s: %s edits, %s clashes (412), %s conferences made; p50 %.0f ms, p99 %.0f ms",
        SECONDS,
        edits,
        sum(one.clashes for one in deeds),
        sum(len(one.made) for one in deeds),
        took[len(took) // 2] * 1000,
        took[len(took) * 99 // 100] * 1000,
    )


def _pins(server: RunningServer) -> list[str]:
    """Return the PINs of everybody, none of whose conferences is over for good here."""
    keys = load_or_create(server.data / "secret.key")
    database = Database(server.database_url)
    with database.read() as connection:
        pins = [open_pin(keys, pin) for pin in connection.scalars(select(participants.c.pin))]
    database.close()
    return pins


class At(msgspec.Struct, frozen=True):
    """Where a client finds the servers: at the proxy."""

    url: str


class Sender(threading.Thread):
    """Makes conferences through the proxy, and says again what was not answered well."""

    def __init__(self, url: str, user: dict[str, Any], name: str) -> None:
        super().__init__()
        self.api = Api(At(url), user)
        self.own, self.enough = name, threading.Event()
        self.invited: dict[str, int] = {}
        self.repeated = 0
        self.hopeless: list[str] = []

    def run(self) -> None:
        number = 0
        while not self.enough.is_set():
            number += 1
            address = f"{self.own}.{number}@example.org"
            body = conference(address, participants=[participant(address, address)])
            for attempt in range(5):
                made = self._ask(body, address)
                if made is not None:
                    self.invited[address] = made
                    self.repeated += attempt > 0
                    break
            else:
                self.hopeless.append(address)
        self.api.close()

    def _ask(self, body: dict[str, Any], key: str) -> int | None:
        try:
            answer = self.api.call(
                "POST", self.api.conferences, json=body, headers={"Idempotency-Key": key}
            )
        except requests.ConnectionError:
            return None
        return answer.json()["conferenceId"] if answer.status_code == 201 else None


def test_when_one_of_two_behind_a_proxy_dies_nothing_is_lost_and_nothing_sent_twice(
    tmp_path: Path, postgres: Postgres
) -> None:
    with running() as mailbox:
        mail = ("--mail", f"smtp://127.0.0.1:{mailbox.port}?starttls=no")
        with (
            twins(tmp_path, postgres, arguments=(mail, mail)) as servers,
            nginx.before([server.url for server in servers], tmp_path / "nginx") as url,
        ):
            user = servers[0].first_employee
            senders = [Sender(url, user, f"s{number}") for number in range(8)]
            for sender in senders:
                sender.start()
            for more in (40, 40, 40):
                # Killed, started again, and killed again, each time in the middle of it.
                enough = _invited(senders) + more
                wait_until(
                    lambda enough=enough: _invited(senders) >= enough,  # type: ignore[misc]
                    timeout=60,
                    what=f"{enough} conferences",
                )
                if servers[0].is_running:
                    servers[0].kill()
                else:
                    servers[0].start()
            for sender in senders:
                sender.enough.set()
            for sender in senders:
                sender.join(60)
            invited = {address: n for sender in senders for address, n in sender.invited.items()}
            assert [words for sender in senders for words in sender.hopeless] == []
            _wait_for_mails(servers[1], user, mailbox, invited)
    _log.info(
        "%s conferences, %s only after a repetition, %s mails",
        len(invited),
        sum(sender.repeated for sender in senders),
        len(mailbox.received),
    )
    _check_mails(mailbox, set(invited))


def _invited(senders: list[Sender]) -> int:
    return sum(len(sender.invited) for sender in senders)


def _wait_for_mails(
    living: RunningServer, user: dict[str, Any], mailbox: Mailbox, invited: dict[str, int]
) -> None:
    """Wait for all mails, and find all conferences that were acknowledged, each once."""
    api = Api(living, user)
    found: list[tuple[str, int]] = []
    for page in range(1000):
        listed = api.call("GET", api.conferences, params={"page": page, "pagesize": 1000}).json()
        found += [(one["name"], one["conferenceId"]) for one in listed]
        if len(listed) < 1000:
            break
    ours = sorted((name, number) for name, number in found if name.endswith("@example.org"))
    assert ours == sorted(invited.items())
    # Whatever the dead one had in hand waits for the living one's next look, or a wake.
    api.call("POST", api.conferences, json=conference("Wecker"))
    api.close()
    wait_until(lambda: set(invited) <= set(mailbox.recipients), timeout=60, what="all mails")


def _check_mails(mailbox: Mailbox, invited: set[str]) -> None:
    """One mail for each; what died between handing over and noting it did so with one mail."""
    assert set(mailbox.recipients) - {"clara@example.org"} == invited
    messages = [str(message_from_bytes(mail)["Message-ID"]) for mail in mailbox.received]
    assert len(set(messages)) == len(set(mailbox.recipients))
    kills = 2
    assert len(messages) - len(set(messages)) <= kills
