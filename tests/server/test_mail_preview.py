"""The mails that saving would cause: the same as those that are sent, and nothing is done."""

from __future__ import annotations

import re
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient

from tests.mail_parts import text_of
from tests.running_server import Api, RunningServer, conference, participant
from tests.server.application import Application
from tests.server.kinds import BUNDLED
from ucc_client.contract.login import TOKEN_HEADER, secret
from ucc_client.contract.messages import LoginType
from ucc_client.contract.preview import UNKNOWN_PIN, MailPreview
from ucc_client.server import limits

PIN = re.compile(r"\b\d{3} \d{3}\b(?=\s*$)", re.MULTILINE)
LINK = re.compile(r"(https?://\S+/p/)\S+")
DAY = 86_400_000
START = 4_099_766_400_000
A, B = participant("A", "a@example.org"), participant("B", "b@example.org")


@pytest.fixture
def server(fresh: Callable[..., RunningServer]) -> RunningServer:
    return fresh()


def _preview(api: Api, body: dict[str, Any]) -> MailPreview:
    answer = api.call("POST", f"{api.conferences}/preview", json=body)
    assert answer.status_code == 200, answer.text
    return msgspec.convert(answer.json(), MailPreview)


def _create(api: Api, *people: dict[str, Any], **fields: Any) -> dict[str, Any]:
    answer = api.call("POST", api.conferences, json=conference(participants=[*people], **fields))
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


def _told(preview: MailPreview) -> list[tuple[str, str, str]]:
    return [(mail.e_mail_address, mail.subject, mail.text) for mail in preview.mails]


def _sent(mail: EmailMessage) -> tuple[str, str, str]:
    """Return a mail as somebody sees it whose PIN and link it has not."""
    address = str(mail["To"].addresses[0].addr_spec)
    text = text_of(mail).replace("\r\n", "\n")
    text = LINK.sub(r"\1…", PIN.sub("··· ···", text))
    return address, str(mail["Subject"]), text


def _all_sent(server: RunningServer, api: Api, seen: int) -> list[tuple[str, str, str]]:
    """Return what was sent beyond the first `seen`; a last invitation says that it is all."""
    _create(api, participant("Last", "last@example.org"), name="Last")
    mails: list[tuple[str, str, str]] = []
    while not mails or mails[-1][0] != "last@example.org":
        mails = [_sent(mail) for mail in server.wait_for_mails(seen + len(mails) + 1)[seen:]]
    return mails[:-1]


def test_the_invitations_are_shown_as_they_are_sent(server: RunningServer) -> None:
    anna = Api(server, server.first_employee)
    called = participant("C", "c@example.org", phoneNumber="+49 30 23125901", callOnStart=True)
    body = conference("Größe", participants=[A, participant("Ohne", ""), called])
    shown = _preview(anna, body)
    assert [(m.kind, m.participant_id, m.is_farewell) for m in shown.mails] == [
        ("invitation", None, False)
    ] * 2
    assert "··· ···" in shown.mails[0].text
    assert anna.call("POST", anna.conferences, json=body).status_code == 201
    assert _told(shown) == _all_sent(server, anna, 0)
    anna.close()


OTHER_DATE = {"originalTime": START + 7 * DAY, "startTime": START + 8 * DAY}
CHANGES: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
    "another name, one goes, one comes": lambda made: {
        "name": "Neu",
        "participants": [made["participants"][1], participant("C", "c@example.org")],
    },
    "two who share a number are two people": lambda made: {
        "participants": [*made["participants"], participant("A", "a@example.org")]
    },
    "a date is left out": lambda _: {"exceptionDates": [START + 7 * DAY]},
    "a date has another time": lambda _: {"movedDates": [OTHER_DATE]},
    "somebody is on one date only": lambda made: {
        "movedDates": [
            {
                **OTHER_DATE,
                "participants": [made["participants"][0], participant("D", "d@example.org")],
            }
        ]
    },
    "nothing": lambda _: {},
}


def test_the_mails_of_a_change_are_shown_as_they_are_sent(server: RunningServer) -> None:
    anna = Api(server, server.first_employee)
    seen = 0
    for name, change in CHANGES.items():
        made = _create(anna, A, B, occurrence="EVERYWEEK", startTime=START)
        seen += 2
        server.wait_for_mails(seen)
        body = {**made, **change(made)}
        shown = _preview(anna, body)
        path = f"{anna.conferences}/{made['conferenceId']}"
        assert anna.call("PUT", path, json=body).status_code == 204
        sent = _all_sent(server, anna, seen)
        assert sorted(_told(shown)) == sorted(sent), name
        assert bool(sent) == (name != "nothing")
        ids = {person["eMailAddress"]: person["participantId"] for person in made["participants"]}
        for mail in shown.mails:
            new = mail.subject.startswith("Einladung")
            assert mail.participant_id == (None if new else ids[mail.e_mail_address]), name
        seen += len(sent) + 1
    anna.close()


@BUNDLED
def test_the_own_pin_is_shown_and_nobody_elses(anna: Api) -> None:
    me = participant("Ich", "ich@example.org", userId=anna.user_id, isModerator=True)
    made = _create(anna, me, B)
    mine, other = made["participants"]
    shown = {m.e_mail_address: m for m in _preview(anna, {**made, "name": "Neu"}).mails}
    pin = made["pin"]
    assert f"{pin[:3]} {pin[3:]}" in shown["ich@example.org"].text
    assert made["link"] in shown["ich@example.org"].text
    assert not PIN.search(shown["b@example.org"].text)
    assert LINK.sub(r"\1…", shown["b@example.org"].text) == shown["b@example.org"].text
    assert UNKNOWN_PIN not in shown["ich@example.org"].text
    # Nor by saying that the other one's place is the own.
    stolen = [mine, {**other, "userId": anna.user_id}]
    claimed = _preview(anna, {**made, "name": "Neu", "participants": stolen}).mails[1]
    assert not PIN.search(claimed.text)
    assert LINK.sub(r"\1…", claimed.text) == claimed.text


@BUNDLED
def test_it_takes_the_rights_of_saving(demo: RunningServer) -> None:
    employees = [u for u in demo.users if "administrator" not in u["roles"]]
    owner, moderator, guest, stranger, administrator = (
        Api(demo, user) for user in [*employees[:4], demo.administrator]
    )
    people = [
        participant("M", "m@example.org", userId=moderator.user_id, isModerator=True),
        participant("G", "g@example.org", userId=guest.user_id),
    ]
    made = _create(owner, *people)
    body = {**made, "name": "Neu"}
    expected = [(owner, 200), (moderator, 200), (guest, 403), (stranger, 404), (administrator, 404)]
    for api, status in expected:
        answer = api.call("POST", f"{api.conferences}/preview", json=body)
        assert answer.status_code == status
        assert status == 200 or set(answer.json()) == {"code", "message"}
        api.close()


@BUNDLED
@pytest.mark.parametrize(
    "wrong",
    [
        {"name": " "},
        {"participants": [participant("A", "no address")]},
        {"durationMinutes": 0},
        {"recurrenceRule": "FREQ=SOMETIMES"},
    ],
    ids=str,
)
def test_what_cannot_be_saved_has_no_preview(anna: Api, wrong: dict[str, Any]) -> None:
    answer = anna.call("POST", f"{anna.conferences}/preview", json={**conference(), **wrong})
    assert answer.status_code == 400
    assert answer.json()["code"] == "invalid"


def test_nothing_is_written(tmp_path: Path) -> None:
    application = Application(tmp_path)
    with TestClient(application.asgi) as client:
        user = next(u for u in application.users if "administrator" not in u.roles)
        nonce = client.get("/rest/login").json()
        right = secret(LoginType.INTERNAL, user.login, nonce["nonce"], user.password)
        token = client.post("/rest/login", json={**nonce, "secret": right}).json()["token"]
        client.headers[TOKEN_HEADER] = token
        me = client.get("/rest/users/me").json()["id"]
        path = f"/rest/users/{me}/managedConferences"
        made = client.post(path, json=conference(participants=[A])).json()
        changed = {**made, "name": "Neu", "participants": [*made["participants"], B]}
        for body in (conference(participants=[A, B]), changed):
            with application.statements() as asked:
                answer = client.post(f"{path}/preview", json=body)
            assert len(answer.json()["mails"]) == 2
            # SQLite's write lock would be BEGIN IMMEDIATE.
            assert {s.split()[0] for s in asked if s not in ("BEGIN", "COMMIT")} == {"SELECT"}
        one = client.get(f"{path}/{made['conferenceId']}")
        assert one.json() == made
        assert one.headers["ETag"] == '"1"'
    application.close()


@BUNDLED
def test_of_very_many_mails_the_first_are_shown(anna: Api) -> None:
    crowd = [participant(f"P{i}", f"p{i}@example.org") for i in range(limits.PREVIEWED_MAILS + 3)]
    shown = _preview(anna, conference(participants=crowd))
    assert [m.e_mail_address for m in shown.mails] == [p["eMailAddress"] for p in crowd[:-3]]
    assert shown.more == 3
