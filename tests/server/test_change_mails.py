"""Updates and cancellations: who gets one after PUT and DELETE, and what it says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from typing import Any

import pytest
import requests
from icalendar import Calendar

from tests.mail_parts import calendar_in, text_of
from tests.running_server import Api, RunningServer, conference, participant

PIN = re.compile(r"^.*\bPIN\b\D*(\d{3} ?\d{3})\b", re.MULTILINE)
LINK = re.compile(r"https?://\S+")
A, B = participant("A", "a@example.org"), participant("B", "b@example.org")


@pytest.fixture
def server(fresh: Callable[..., RunningServer]) -> RunningServer:
    return fresh()


@pytest.fixture
def anna(server: RunningServer) -> Iterator[Api]:
    api = Api(server, server.first_employee)
    yield api
    api.close()


def _create(api: Api, *people: dict[str, Any], **fields: Any) -> dict[str, Any]:
    answer = api.call("POST", api.conferences, json=conference(participants=[*people], **fields))
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


def _change(api: Api, made: dict[str, Any], **fields: Any) -> None:
    path = f"{api.conferences}/{made['conferenceId']}"
    answer = api.call("PUT", path, json={**made, **fields})
    assert answer.status_code == 204, answer.text


def _delete(api: Api, made: dict[str, Any]) -> None:
    assert api.call("DELETE", f"{api.conferences}/{made['conferenceId']}").status_code == 204


def _after(server: RunningServer, api: Api, seen: int) -> list[EmailMessage]:
    """Return what was sent beyond the first `seen`; a last invitation says that it is all."""
    _create(api, participant("Last", "last@example.org"), name="Last")
    mails: list[EmailMessage] = []
    while not mails or _to(mails[-1]) != "last@example.org":
        mails = server.wait_for_mails(len(mails) + 1)
    return mails[seen:-1]


def _to(mail: EmailMessage) -> str:
    return str(mail["To"].addresses[0].addr_spec)


def _first_line(mail: EmailMessage) -> str:
    return text_of(mail).splitlines()[0]


def test_a_new_name_is_told_to_those_who_stay_with_the_pin_they_have(
    server: RunningServer, anna: Api
) -> None:
    made = _create(anna, A, B)
    invitations = server.wait_for_mails(2)
    people = [made["participants"][0], participant("C", "c@example.org")]
    _change(anna, made, name="Neuer Name", participants=people)
    mails = {_to(mail): mail for mail in _after(server, anna, 2)}
    assert set(mails) == {"a@example.org", "b@example.org", "c@example.org"}
    update, gone, new = (mails[f"{who}@example.org"] for who in "abc")
    assert update["Subject"].startswith("Geändert: ")
    assert "Neuer Name" in update["Subject"]
    assert _first_line(update) == "Die Konferenz hat einen neuen Namen."
    assert PIN.findall(text_of(update)) == PIN.findall(text_of(invitations[0]))
    assert LINK.findall(text_of(update)) == LINK.findall(text_of(invitations[0]))
    assert gone["Subject"].startswith("Abgesagt: ")
    assert "Jour fixe" in gone["Subject"]
    assert _first_line(gone) == "Sie gehören nicht mehr zu den Teilnehmern dieser Konferenz."
    assert new["Subject"].startswith("Einladung: ")


def test_a_deletion_is_told_to_everybody_without_pin_and_link(
    server: RunningServer, anna: Api
) -> None:
    made = _create(anna, A, B, participant("Ohne", "", phoneNumber="21"))
    invitations = server.wait_for_mails(2)
    _delete(anna, made)
    mails = _after(server, anna, 2)
    assert [_to(mail) for mail in mails] == ["a@example.org", "b@example.org"]
    for mail, invitation in zip(mails, invitations, strict=True):
        assert mail["Subject"] == "Abgesagt: " + invitation["Subject"]
        assert _first_line(mail) == "Die Konferenz wurde abgesagt."
        assert "Jour fixe" in text_of(mail)
        assert not PIN.search(text_of(mail))
        assert not LINK.search(text_of(mail))
        link = LINK.findall(text_of(invitation))[0]
        assert requests.get(link, timeout=10).status_code == 410


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"startTime": 4_099_770_000_000}, "Die Konferenz hat einen neuen Termin."),
        ({"occurrence": "EVERYWEEK"}, "Die Konferenz wiederholt sich anders als bisher."),
    ],
)
def test_another_time_or_repetition_is_told_to_all(
    server: RunningServer, anna: Api, fields: dict[str, Any], words: str
) -> None:
    made = _create(anna, A, B)
    server.wait_for_mails(2)
    _change(anna, made, **fields)
    mails = _after(server, anna, 2)
    assert [(_to(m), _first_line(m)) for m in mails] == [
        ("a@example.org", words),
        ("b@example.org", words),
    ]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"isModerator": True}, "Sie moderieren diese Konferenz jetzt."),
        ({"phoneNumber": "21"}, "Ihre Rufnummer in dieser Konferenz wurde geändert."),
    ],
)
def test_a_star_or_an_own_number_is_told_to_the_one_concerned(
    server: RunningServer, anna: Api, fields: dict[str, Any], words: str
) -> None:
    made = _create(anna, A, B)
    server.wait_for_mails(2)
    one, other = made["participants"]
    _change(anna, made, participants=[one, {**other, **fields}])
    assert [(_to(m), _first_line(m)) for m in _after(server, anna, 2)] == [("b@example.org", words)]


def test_what_concerns_nobody_is_told_to_nobody(server: RunningServer, anna: Api) -> None:
    made = _create(anna, A, B)
    server.wait_for_mails(2)
    one, other = made["participants"]
    _change(anna, made)
    _change(anna, made, eMailBody="Ein anderer Text {{pin}}")
    _change(anna, made, participants=[{**other, "displayName": "Benjamin"}, one])
    assert _after(server, anna, 2) == []


def test_clearing_up_what_is_over_is_told_to_nobody(server: RunningServer, anna: Api) -> None:
    made = _create(anna, A, startTime=1_600_000_000_000)
    server.wait_for_mails(1)
    _delete(anna, made)
    assert _after(server, anna, 1) == []


def test_no_variable_of_the_template_puts_a_pin_into_a_cancellation(
    server: RunningServer, anna: Api
) -> None:
    admin = Api(server, server.administrator)
    template = admin.call("GET", "/conferenceConfiguration").json()
    template["eMailSubject"] = "{{conferenceName}} {{pin}} {{webLink}}"
    assert admin.call("PUT", "/conferenceConfiguration", json=template).status_code == 200
    admin.close()
    made = _create(anna, A)
    server.wait_for_mails(1)
    _delete(anna, made)
    (mail,) = _after(server, anna, 1)
    assert mail["Subject"] == "Abgesagt: Jour fixe – –"


def test_an_update_repeats_the_answer_as_long_as_it_holds(server: RunningServer, anna: Api) -> None:
    ben = Api(server, [u for u in server.users if "administrator" not in u["roles"]][1])
    made = _create(anna, participant("Ben", "ben@example.org", userId=ben.user_id))
    assert _asked(server.wait_for_mails(1)[-1]) == "NEEDS-ACTION"
    path = f"{ben.conferences}/{made['conferenceId']}/answer"
    assert ben.call("PUT", path, json={"answer": "accepted"}).status_code == 204
    _change(anna, made, name="Neuer Name")
    assert _asked(server.wait_for_mails(2)[-1]) == "ACCEPTED"
    _change(anna, made, name="Neuer Name", startTime=made["startTime"] + 3_600_000)
    assert _asked(server.wait_for_mails(3)[-1]) == "NEEDS-ACTION"
    ben.close()


def _asked(mail: EmailMessage) -> str:
    event = Calendar.from_ical(calendar_in(mail)).events[0]
    return str(event["ATTENDEE"].params["PARTSTAT"])
