"""Series over HTTP: who is mailed when dates of them change, and what each link shows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from email.message import EmailMessage
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import requests

from tests.mail_parts import text_of
from tests.running_server import Api, RunningServer, conference, participant

BERLIN = ZoneInfo("Europe/Berlin")
LINK = re.compile(r"https?://\S+")
A, B = participant("A", "a@example.org"), participant("B", "b@example.org")
GUEST = participant("Gast", "guest@example.org")


def at(month: int, day: int, hour: int = 9) -> int:
    return round(datetime(2099, month, day, hour, tzinfo=BERLIN).timestamp() * 1000)


FIRST, SECOND, THIRD = at(1, 6), at(1, 13), at(1, 20)
WEEKLY = {"startTime": FIRST, "recurrenceRule": "FREQ=WEEKLY", "durationMinutes": 60}


@pytest.fixture
def server(fresh: Callable[..., RunningServer]) -> RunningServer:
    return fresh()


@pytest.fixture
def anna(server: RunningServer) -> Iterator[Api]:
    api = Api(server, server.first_employee)
    yield api
    api.close()


def _create(api: Api, *people: dict[str, Any], **fields: Any) -> dict[str, Any]:
    body = conference(participants=[*people], **{**WEEKLY, **fields})
    answer = api.call("POST", api.conferences, json=body)
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


def _change(api: Api, made: dict[str, Any], **fields: Any) -> dict[str, Any]:
    path = f"{api.conferences}/{made['conferenceId']}"
    answer = api.call("PUT", path, json={**made, **fields})
    assert answer.status_code == 204, answer.text
    after: dict[str, Any] = api.call("GET", path).json()
    return after


def _date(original: int, start: int | None = None, **fields: Any) -> dict[str, Any]:
    return {"originalTime": original, "startTime": original if start is None else start, **fields}


def _after(server: RunningServer, api: Api, seen: int) -> dict[str, EmailMessage]:
    """Return what was sent beyond the first `seen`; a last invitation says that it is all."""
    _create(api, participant("Last", "last@example.org"), recurrenceRule=None)
    mails: list[EmailMessage] = []
    # The last one of an earlier call is among the first.
    while len(mails) <= seen or _to(mails[-1]) != "last@example.org":
        mails = server.wait_for_mails(len(mails) + 1)
    found = {_to(mail): mail for mail in mails[seen:-1]}
    assert len(found) == len(mails) - seen - 1, "one mail for each person"
    return found


def _to(mail: EmailMessage) -> str:
    return str(mail["To"].addresses[0].addr_spec)


def _text(mail: EmailMessage) -> str:
    return text_of(mail).replace("\r\n", "\n")


def _first_line(mail: EmailMessage) -> str:
    return text_of(mail).splitlines()[0]


def test_a_date_that_moves_is_told_as_that_date_and_the_page_shows_it(
    server: RunningServer, anna: Api
) -> None:
    made = _create(anna, A, B)
    server.wait_for_mails(2)
    _change(anna, made, movedDates=[_date(SECOND, at(1, 14, 14))])
    mails = _after(server, anna, 2)
    assert set(mails) == {"a@example.org", "b@example.org"}
    mail = mails["a@example.org"]
    assert mail["Subject"] == "Geändert: Einladung: Jour fixe, Mittwoch, 14. Januar 2099"
    assert _first_line(mail) == (
        "Mittwoch, 14. Januar 2099, 14:00–15:00 Uhr (Zeitzone Berlin): "
        "statt Dienstag, 13. Januar 2099, 09:00–10:00 Uhr."
    )
    page = requests.get(LINK.findall(text_of(mail))[0], timeout=10).text
    assert "statt Dienstag, 13. Januar 2099" in page


def test_a_date_that_falls_out_is_called_off_and_the_rest_holds(
    server: RunningServer, anna: Api
) -> None:
    made = _create(anna, A)
    (invitation,) = server.wait_for_mails(1)
    _change(anna, made, exceptionDates=[FIRST])
    mail = _after(server, anna, 1)["a@example.org"]
    assert mail["Subject"] == "Abgesagt: Einladung: Jour fixe, Dienstag, 6. Januar 2099"
    assert "Der nächste Termin:\n    Dienstag, 13. Januar 2099 (jeden Dienstag)" in _text(mail)
    assert requests.get(LINK.findall(text_of(invitation))[0], timeout=10).status_code == 200


def test_a_guest_of_one_date_is_invited_to_it_sees_it_alone_and_is_told_when_it_goes(
    server: RunningServer, anna: Api
) -> None:
    made = _create(anna, A)
    server.wait_for_mails(1)
    people = [*made["participants"], GUEST]
    after = _change(anna, made, movedDates=[_date(SECOND, participants=people)])
    (invited,) = _after(server, anna, 1).values()
    assert _to(invited) == "guest@example.org"
    assert invited["Subject"] == "Einladung: Jour fixe, Dienstag, 13. Januar 2099"
    link = LINK.findall(text_of(invited))[0]
    page = requests.get(link, timeout=10).text
    assert "13. Januar 2099" in page
    assert "jeden Dienstag" not in page
    assert "Nächste Termine" not in page
    _change(anna, after, movedDates=None, exceptionDates=[SECOND])
    mails = _after(server, anna, 3)
    assert set(mails) == {"a@example.org", "guest@example.org"}
    assert _first_line(mails["guest@example.org"]) == "Dieser Termin findet nicht statt."
    assert requests.get(link, timeout=10).status_code == 410


def test_who_is_off_one_date_keeps_the_others_and_the_page_says_so(
    server: RunningServer, anna: Api
) -> None:
    made = _create(anna, A, B)
    server.wait_for_mails(2)
    _change(anna, made, movedDates=[_date(SECOND, participants=made["participants"][:1])])
    mails = _after(server, anna, 2)
    assert set(mails) == {"b@example.org"}
    text = text_of(mails["b@example.org"])
    assert "13. Januar 2099, 09:00–10:00 Uhr (Zeitzone Berlin): Sie nehmen nicht teil." in text
    (again,) = [m for m in server.wait_for_mails(2) if _to(m) == "b@example.org"][:1]
    page = requests.get(LINK.findall(text_of(again))[0], timeout=10).text
    assert "ohne Sie" in page
    assert "20. Januar 2099" in page


def test_an_end_and_a_move_of_all_are_each_one_mail(server: RunningServer, anna: Api) -> None:
    made = _create(anna, A, exceptionDates=[SECOND])
    server.wait_for_mails(1)
    ended = _change(anna, made, recurrenceRule="FREQ=WEEKLY;UNTIL=20990120T080000Z")
    (mail,) = _after(server, anna, 1).values()
    assert _first_line(mail).endswith("Ihr letzter Termin ist Dienstag, 20. Januar 2099.")
    known = {
        name: value
        for name, value in ended.items()
        if name not in {"recurrenceRule", "exceptionDates", "movedDates"}
    }
    _change(anna, known, startTime=at(1, 6, 11))
    (mail,) = _after(server, anna, 3).values()
    assert _first_line(mail) == "Die Konferenz hat einen neuen Termin."
    assert "11:00–12:00 Uhr" in text_of(mail)


def test_a_zone_of_its_own_is_said(server: RunningServer, anna: Api) -> None:
    _create(anna, A, timeZone="America/New_York")
    (mail,) = server.wait_for_mails(1)
    assert "03:00–04:00 Uhr (Zeitzone New York)" in text_of(mail)


def test_of_dates_that_are_over_nobody_is_told(server: RunningServer, anna: Api) -> None:
    start = round(datetime(2020, 1, 7, 9, tzinfo=BERLIN).timestamp() * 1000)
    made = _create(anna, A, startTime=start)
    server.wait_for_mails(1)
    week = 7 * 86_400_000
    _change(anna, made, exceptionDates=[start + week], movedDates=[_date(start + 2 * week, start)])
    assert _after(server, anna, 1) == {}


def test_who_lives_elsewhere_reads_both_times_in_the_mail_and_on_the_page(
    server: RunningServer, anna: Api
) -> None:
    london = participant("L", "l@example.org", phoneNumber="+44 20 7183 8750")
    berlin = participant("K", "k@example.org", phoneNumber="+49 721 123456")
    _create(anna, london, berlin)
    mails = {_to(mail): mail for mail in server.wait_for_mails(2)}
    both = "09:00–10:00 Uhr (Zeitzone Berlin), in London 08:00–09:00 Uhr"
    assert both in text_of(mails["l@example.org"])
    assert "London" not in text_of(mails["k@example.org"])
    page = requests.get(LINK.findall(text_of(mails["l@example.org"]))[0], timeout=10).text
    for words in both.split(", "):
        assert words in page
