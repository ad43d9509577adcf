"""Reminders by mail: once per date and person, at their moments, whoever looks and how often."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import datetime
from email import message_from_bytes, policy
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import pytest
from sqlalchemy import select

from tests.running_server import Api, RunningServer, conference, participant
from tests.server.anna_alone import KEYS, anna_alone
from tests.server.kinds import BUNDLED, PLAIN
from ucc_client.contract.additions import Additions, additions_in
from ucc_client.contract.extensions import HEADER
from ucc_client.contract.messages import ManagedConference
from ucc_client.domain.invitation_plan import MailKind
from ucc_client.domain.recurrence import to_instant
from ucc_client.server.database.engine import Database
from ucc_client.server.database.tables import mails
from ucc_client.server.mail.facts import MailFacts
from ucc_client.server.mail.message import Renderer
from ucc_client.server.mail.queue import MailQueue
from ucc_client.server.resources import resources
from ucc_client.server.services.change_log import ChangeLog
from ucc_client.server.services.conferences import Conferences
from ucc_client.server.services.configuration import Configuration
from ucc_client.server.services.people_states import PeopleStates
from ucc_client.server.services.reminders import Reminders
from ucc_client.server.services.transactions import Transaction

BERLIN = ZoneInfo("Europe/Berlin")
MINUTE, HOUR, DAY, WEEK = 60_000, 3_600_000, 86_400_000, 7 * 86_400_000
START = to_instant(datetime(2030, 5, 7, 9, 30), BERLIN)
CLARA, BEN = participant("Clara", "clara@example.org"), participant("Ben", "ben@example.org")
SILENT = participant("Silent", "", phoneNumber="+49 30 1", callOnStart=True)


class Company:
    """A database with one user, a clock that tests set, and any number who look."""

    def __init__(self, database: Database) -> None:
        self.now = START - WEEK
        self.database = database
        anna_alone(database)
        self.queue = MailQueue(KEYS, Configuration(database, resources()), self._clock)
        self._conferences = Conferences(
            database,
            KEYS,
            self.queue,
            ChangeLog(self._clock),
            self._clock,
            dial_ins=None,
            states=PeopleStates(answers=False),
            tells_schedule=True,
            tells_calling=True,
        )

    def _clock(self) -> int:
        return self.now

    def looking(self) -> Reminders:
        """Return one more who looks, as after a start."""
        return Reminders(self.database, self.queue, self._clock)

    def create(self, **fields: Any) -> dict[str, Any]:
        wanted = conference(**{"startTime": START, "participants": [CLARA, BEN, SILENT], **fields})
        with self.database.write() as connection:
            seen = self._conferences.create(Transaction(connection), 1, *_read(wanted))
        return dict(seen.fields)

    def change(self, made: dict[str, Any], **fields: Any) -> None:
        with self.database.write() as connection:
            self._conferences.update(
                Transaction(connection), 1, made["conferenceId"], *_read({**made, **fields})
            )

    def delete(self, made: dict[str, Any]) -> None:
        with self.database.write() as connection:
            self._conferences.delete(Transaction(connection), 1, made["conferenceId"])

    def reminded(self) -> list[tuple[str, int]]:
        """Return whom the reminders in the queue are to, and of which date."""
        return [(facts.name, facts.dates[0].start) for facts in self.queued()]

    def queued(self) -> list[MailFacts]:
        with self.database.read() as connection:
            rows = connection.execute(select(mails).order_by(mails.c.id)).all()
        found = [msgspec.json.decode(KEYS.decrypt(row.facts), type=MailFacts) for row in rows]
        return [facts for facts in found if facts.kind is MailKind.REMINDER]


def _read(body: dict[str, Any]) -> tuple[ManagedConference, Additions]:
    return msgspec.convert(body, ManagedConference), additions_in(body)


@pytest.fixture
def company(empty: Database) -> Company:
    return Company(empty)


def test_everybody_with_an_address_is_reminded_once_at_each_moment(company: Company) -> None:
    company.create(reminders=[1440, 15])
    looking = company.looking()
    assert looking.look() == 0
    company.now = START - DAY - 1
    assert looking.look() == 0
    company.now = START - DAY + MINUTE
    assert looking.look() == 2
    assert looking.look() == 0
    company.now = START - 15 * MINUTE
    assert looking.look() == 2
    company.now = START + HOUR
    assert looking.look() == 0
    assert company.reminded() == [("Clara", START), ("Ben", START)] * 2


def test_without_a_choice_nobody_is_reminded(company: Company) -> None:
    company.create()
    looking = company.looking()
    for company.now in (START - DAY + 1, START - 15 * MINUTE + 1):
        assert looking.look() == 0


def test_a_restart_forgets_nothing_and_repeats_nothing(company: Company) -> None:
    company.create(reminders=[15])
    company.now = START - 15 * MINUTE + 20_000
    assert company.looking().look() == 2
    assert company.looking().look() == 0
    company.now += MINUTE
    assert company.looking().look() == 0


def test_what_came_due_long_ago_is_not_sent(company: Company) -> None:
    company.create(reminders=[1440, 15], occurrence="EVERYWEEK")
    company.now = START - 4 * MINUTE
    looking = company.looking()
    assert looking.look() == 0
    company.now = START + WEEK - DAY
    assert looking.look() == 2, "the next date's come at their time"


def test_a_date_that_is_nearer_than_the_moment_reminds_of_nothing(company: Company) -> None:
    company.now = START - 14 * MINUTE
    company.create(reminders=[1440, 15])
    assert company.looking().look() == 0
    company.now = START - 10 * MINUTE
    assert company.looking().look() == 0


def test_a_moved_date_reminds_at_its_new_time(company: Company) -> None:
    made = company.create(reminders=[15])
    company.change(made, startTime=START + 2 * HOUR)
    looking = company.looking()
    company.now = START - 15 * MINUTE
    assert looking.look() == 0
    company.now += 2 * HOUR
    assert looking.look() == 2
    assert company.reminded() == [("Clara", START + 2 * HOUR), ("Ben", START + 2 * HOUR)]


def test_a_cancelled_conference_and_a_date_left_out_remind_nobody(company: Company) -> None:
    gone = company.create(reminders=[15])
    company.delete(gone)
    company.create(reminders=[15], occurrence="EVERYWEEK", exceptionDates=[START])
    looking = company.looking()
    company.now = START - 15 * MINUTE
    assert looking.look() == 0
    company.now += WEEK
    assert looking.look() == 2


def test_who_is_not_on_a_date_is_not_reminded_of_it(company: Company) -> None:
    made = company.create(reminders=[15], occurrence="EVERYWEEK")
    clara = made["participants"][0]
    guest = participant("Guest", "guest@example.org")
    company.change(
        made,
        movedDates=[{"originalTime": START, "startTime": START, "participants": [clara, guest]}],
    )
    looking = company.looking()
    company.now = START - 15 * MINUTE
    assert looking.look() == 2
    company.now += WEEK
    assert looking.look() == 2
    assert sorted(company.reminded()) == sorted(
        [("Clara", START), ("Guest", START), ("Clara", START + WEEK), ("Ben", START + WEEK)]
    )


def test_a_change_after_the_reminder_repeats_it_to_nobody(company: Company) -> None:
    made = company.create(reminders=[15])
    looking = company.looking()
    company.now = START - 15 * MINUTE
    assert looking.look() == 2
    company.change(made, name="Another")
    company.now += MINUTE
    assert looking.look() == 0


def test_a_clock_that_runs_ahead_and_is_set_back_costs_no_reminder_and_doubles_none(
    company: Company,
) -> None:
    company.create(reminders=[15], occurrence="EVERYWEEK")
    looking = company.looking()
    company.now = START - 15 * MINUTE
    assert looking.look() == 2
    company.now = START + 9 * WEEK
    assert looking.look() == 0
    company.now = START - 16 * MINUTE
    assert looking.look() == 0
    company.now = START - 15 * MINUTE
    assert looking.look() == 0, "they have had it"
    company.now += WEEK
    assert looking.look() == 2


def test_of_several_who_look_at_once_one_reminds(company: Company) -> None:
    for _ in range(6):
        company.create(reminders=[15])
    company.now = START - 15 * MINUTE
    queued: list[int] = []
    barrier = threading.Barrier(4)

    def look() -> None:
        looking = company.looking()
        barrier.wait()
        queued.append(looking.look())

    threads = [threading.Thread(target=look) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert sum(queued) == len(company.reminded()) == 12


def test_a_reminder_says_so_and_has_all_that_one_needs(company: Company) -> None:
    company.create(reminders=[1440], occurrence="EVERYWEEK", name="Budget")
    company.now = START + WEEK - DAY
    company.looking().look()
    renderer = Renderer(
        keys=KEYS, resources=resources(), own_url="https://conf.example.org", sender="c@example.org"
    )
    written = renderer.message(9, company.now, company.queued()[0]).as_bytes()
    message = message_from_bytes(written, policy=policy.default)
    assert message["Subject"] == "Reminder: Invitation: Budget, Tuesday, May 14, 2030"
    body = message.get_body(("plain",))
    assert body is not None
    text = body.get_content()
    assert isinstance(text, str)
    assert text.startswith("This is a reminder of a conference")
    assert "Tuesday, May 14, 2030" in text
    assert "PIN:" in text
    assert [part for part in message.walk() if "calendar" in part.get_content_type()] == []
    assert company.queued()[0].is_too_late(START + WEEK)
    assert not company.queued()[0].is_too_late(START + WEEK - 1)


@BUNDLED
def test_a_client_chooses_and_takes_back(anna: Api) -> None:
    assert "reminders" in anna.call("GET", "/users/me").headers[HEADER].split(", ")
    made = anna.call("POST", anna.conferences, json=conference(reminders=[15, 1440])).json()
    path = f"{anna.conferences}/{made['conferenceId']}"
    assert made["reminders"] == [1440, 15]
    silent = {name: value for name, value in made.items() if name != "reminders"}
    assert anna.call("PUT", path, json={**silent, "name": "Other"}).status_code == 204
    assert anna.call("GET", path).json()["reminders"] == [1440, 15]
    assert anna.call("PUT", path, json={**made, "reminders": [7]}).status_code == 400
    assert anna.call("PUT", path, json={**made, "reminders": None}).status_code == 204
    assert "reminders" not in anna.call("GET", path).json()


@PLAIN
def test_a_plain_starface_knows_nothing_of_it(anna: Api) -> None:
    assert HEADER not in anna.call("GET", "/users/me").headers
    made = anna.call("POST", anna.conferences, json=conference(reminders=[15])).json()
    assert "reminders" not in made
    path = f"{anna.conferences}/{made['conferenceId']}"
    assert "reminders" not in anna.call("GET", path).json()


def test_a_running_server_sends_what_is_due(fresh: Callable[..., RunningServer]) -> None:
    server = fresh()
    api = Api(server, server.first_employee)

    start = time.time_ns() // 1_000_000 + 15 * MINUTE + 2000
    body = conference(startTime=start, participants=[CLARA], reminders=[15])
    assert api.call("POST", api.conferences, json=body).status_code == 201
    mails_sent = server.wait_for_mails(2)
    assert [str(mail["Subject"]).startswith("Erinnerung: ") for mail in mails_sent] == [False, True]
    api.close()
