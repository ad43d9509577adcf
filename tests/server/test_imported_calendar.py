"""What mails ask of calendars, carried out step by step on a calendar server, and what it shows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from tests.running_server import Api, RunningServer, conference, participant
from tests.server.calendar_server import MailProgram, running

BERLIN = ZoneInfo("Europe/Berlin")
A = participant("A", "a@example.org", isModerator=True)
B = participant("B", "b@example.org")
GUEST = participant("Gast", "guest@example.org")


def at(month: int, day: int, hour: int = 9) -> int:
    return round(datetime(2099, month, day, hour, tzinfo=BERLIN).timestamp() * 1000)


def date(original: int, start: int | None = None, **fields: Any) -> dict[str, Any]:
    return {"originalTime": original, "startTime": original if start is None else start, **fields}


class Company:
    """A server whose mails arrive in the calendars of those whom they are for."""

    def __init__(self, server: RunningServer, calendars: str) -> None:
        self.server = server
        self.api = Api(server, server.first_employee)
        self._calendars, self._programs = calendars, dict[str, MailProgram]()
        self._seen = len(server.mails())
        self._first: dict[str, str] = {}
        self.mails: list[EmailMessage] = []

    def ask(self, method: str, made: dict[str, Any] | None, told: str, **fields: Any) -> Any:
        """Make a request, and let everybody in `told` take the mail that follows, nobody else."""
        path = self.api.conferences + (f"/{made['conferenceId']}" if made else "")
        body = {**(made or {}), **fields}
        answer = self.api.call(method, path, json=body if method != "DELETE" else None)
        assert answer.ok, answer.text
        to = told.split()
        mails = self.server.wait_for_mails(self._seen + len(to))[self._seen :]
        self._seen += len(mails)
        assert sorted(mail["To"].addresses[0].username for mail in mails) == to
        for mail in mails:
            name = mail["To"].addresses[0].username
            first = self._first.setdefault(name, mail["Message-ID"])
            # Later ones answer to the first, so that they stand together.
            assert mail["In-Reply-To"] == (None if mail["Message-ID"] == first else first)
            self.program(name).take(mail)
        self.mails = mails
        if method == "DELETE":
            return None
        return answer.json() if made is None else self.api.call("GET", path).json()

    def program(self, name: str) -> MailProgram:
        if name not in self._programs:
            self._programs[name] = MailProgram(self._calendars, f"{name}@example.org")
        return self._programs[name]

    def shown(self, name: str) -> list[str]:
        """Return what somebody's calendar shows of spring 2099; the usual name is left out."""
        window = (datetime(2099, month, 1, tzinfo=BERLIN) for month in (3, 5))
        found = self.program(name).shown(BERLIN, *window)
        return [when if what == "Jour fixe" else f"{when} {what}" for when, what in found]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    running_server = RunningServer(tmp_path_factory.mktemp("company")).start()
    yield running_server
    running_server.stop()


@pytest.fixture
def company(server: RunningServer, tmp_path: Path) -> Iterator[Company]:
    with running(tmp_path) as calendars:
        found = Company(server, calendars)
        yield found
        found.api.close()


def test_a_conference_is_there_moves_changes_and_goes_step_by_step(company: Company) -> None:
    first, second, third = at(3, 17), at(3, 24), at(3, 31)
    weekly = {"startTime": first, "recurrenceRule": "FREQ=WEEKLY;COUNT=4", "durationMinutes": 45}
    body = conference(participants=[A, B], timeZone="Europe/Berlin", **weekly)
    made = company.ask("POST", None, "a b", **body)
    # By the clock it stays, when the clocks change in between.
    usual = ["03-17 09:00", "03-24 09:00", "03-31 09:00", "04-07 09:00"]
    assert company.shown("a") == company.shown("b") == usual

    made = company.ask("PUT", made, "a b", startTime=at(3, 17, 10))
    moved = ["03-17 10:00", "03-24 10:00", "03-31 10:00", "04-07 10:00"]
    assert company.shown("a") == company.shown("b") == moved

    second, third = at(3, 24, 10), at(3, 31, 10)
    other = date(second, at(3, 25, 15), name="Anderswo", durationMinutes=30)
    made = company.ask("PUT", made, "a b", movedDates=[other])
    with_other = ["03-17 10:00", "03-25 15:00 Anderswo", "03-31 10:00", "04-07 10:00"]
    assert company.shown("a") == company.shown("b") == with_other

    made = company.ask("PUT", made, "a b", exceptionDates=[third])
    without_third = [one for one in with_other if not one.startswith("03-31")]
    assert company.shown("a") == company.shown("b") == without_third

    made = company.ask("PUT", made, "a b", exceptionDates=[])
    assert company.shown("a") == company.shown("b") == with_other

    people = [one for one in made["participants"] if one["displayName"] == "A"]
    made = company.ask("PUT", made, "b", participants=people)
    assert company.shown("a") == with_other
    assert company.shown("b") == []
    assert company.program("b").entries() == []

    company.ask("DELETE", made, "a")
    assert company.shown("a") == []
    assert company.program("a").entries() == []


def test_who_is_on_one_date_has_it_alone_wherever_it_goes(company: Company) -> None:
    second = at(3, 24)
    body = conference(
        participants=[A],
        timeZone="Europe/Berlin",
        startTime=at(3, 17),
        recurrenceRule="FREQ=WEEKLY;COUNT=3",
    )
    made = company.ask("POST", None, "a", **body)
    people = [*made["participants"], GUEST]
    made = company.ask("PUT", made, "guest", movedDates=[date(second, participants=people)])
    assert company.shown("guest") == ["03-24 09:00"]
    (entry,) = company.program("guest").entries()
    assert not {"RRULE", "RECURRENCE-ID"} & {*entry}
    assert company.shown("a") == ["03-17 09:00", "03-24 09:00", "03-31 09:00"]

    (one,) = made["movedDates"]
    made = company.ask("PUT", made, "a guest", movedDates=[{**one, "startTime": at(3, 26, 14)}])
    assert company.shown("guest") == ["03-26 14:00"]
    assert company.shown("a") == ["03-17 09:00", "03-26 14:00", "03-31 09:00"]

    (one,) = made["movedDates"]
    guest = next(p for p in one["participants"] if p["displayName"] == "Gast")
    everybody = [*made["participants"], guest]
    made = company.ask(
        "PUT",
        made,
        "guest",
        participants=everybody,
        movedDates=[{**one, "participants": None}],
    )
    assert company.shown("guest") == company.shown("a")
    (uid,) = {str(one["UID"]) for one in company.program("guest").entries()}
    assert uid == str(entry["UID"])

    (one,) = made["movedDates"]
    alone = [p for p in made["participants"] if p["displayName"] == "A"]
    made = company.ask(
        "PUT",
        made,
        "guest",
        participants=alone,
        movedDates=[{**one, "participants": [*alone, GUEST]}],
    )
    assert company.shown("guest") == ["03-26 14:00"]

    company.ask("DELETE", made, "a guest")
    assert company.shown("guest") == company.shown("a") == []


def test_who_is_not_on_a_date_does_not_have_it(company: Company) -> None:
    second = at(3, 24)
    body = conference(
        participants=[A, B],
        timeZone="Europe/Berlin",
        startTime=at(3, 17),
        recurrenceRule="FREQ=WEEKLY;COUNT=3",
    )
    made = company.ask("POST", None, "a b", **body)
    alone = [one for one in made["participants"] if one["displayName"] == "A"]
    made = company.ask("PUT", made, "b", movedDates=[date(second, participants=alone)])
    assert company.shown("a") == ["03-17 09:00", "03-24 09:00", "03-31 09:00"]
    assert company.shown("b") == ["03-17 09:00", "03-31 09:00"]
    made = company.ask("PUT", made, "b", movedDates=[])
    assert company.shown("b") == company.shown("a")
    company.ask("DELETE", made, "a b")


def test_a_mail_that_comes_late_changes_nothing(company: Company) -> None:
    made = company.ask("POST", None, "a", **conference(participants=[A], startTime=at(3, 17)))
    late = company.mails
    made = company.ask("PUT", made, "a", startTime=at(3, 18, 11))
    company.program("a").take(late[0])
    assert company.shown("a") == ["03-18 11:00"]
    company.ask("DELETE", made, "a")
