"""`pin`: each viewer is told his own way in, and nobody another's."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import requests

from tests.mail_parts import text_of
from tests.running_server import Api, RunningServer, conference, participant
from tests.server.kinds import BUNDLED

pytestmark = BUNDLED

NUMBERS = {"internalNumber": "900", "externalNumber": "+49 30 23125900"}
OWN = ("pin", "link")


def _account(api: Api, name: str, *, moderator: bool = False) -> dict[str, Any]:
    email = f"{name.lower()}@example.org"
    return participant(name, email, userId=api.user_id, isModerator=moderator)


def _told(api: Api, conference_id: int) -> list[dict[str, Any]]:
    """Return the conference as GET and as `changes` have it."""
    everything = api.call("GET", f"{api.conferences}/changes").json()["changed"]
    return [
        api.call("GET", f"{api.conferences}/{conference_id}").json(),
        *[fields for fields in everything if fields["conferenceId"] == conference_id],
    ]


def test_everybody_sees_the_own_pin_and_link_of_the_own_mail(
    fresh: Callable[..., RunningServer], demo: RunningServer
) -> None:
    server = fresh()
    anna = Api(server, server.first_employee)
    people = {name: Api(server, server.user(name)) for name in ("Benedikt", "Clara")}
    listed = [_account(api, name, moderator=name == "Clara") for name, api in people.items()]
    body = conference(participants=[_account(anna, "Anna", moderator=True), *listed])
    made = anna.call("POST", anna.conferences, json=body).json()
    people["Anna"] = anna
    mails = {mail["To"].addresses[0].username: mail for mail in server.wait_for_mails(3)}
    pins = set()
    for name, api in people.items():
        text = text_of(mails[name.lower()])
        told = _told(api, made["conferenceId"])
        assert len(told) == 2
        for fields in told:
            digits = fields["pin"]
            assert re.fullmatch(r"\d{6}", digits)
            assert f"{digits[:3]} {digits[3:]}" in text
            assert fields["link"] in text
            for number in ("internalNumber", "externalNumber"):
                assert fields[number] == NUMBERS[number]
                assert fields[number] in text
            pins.add(digits)
        page = requests.get(told[0]["link"], timeout=10)
        assert page.status_code == 200
        assert name in page.text
    assert len(pins) == 3
    assert made["pin"] == _told(anna, made["conferenceId"])[0]["pin"]
    for api in people.values():
        api.close()


def test_an_owner_who_does_not_take_part_gets_the_numbers_only(anna: Api) -> None:
    made = anna.call("POST", anna.conferences, json=conference()).json()
    for fields in (made, *_told(anna, made["conferenceId"])):
        assert {name: fields[name] for name in NUMBERS} == NUMBERS
        assert not [name for name in OWN if name in fields]


def test_who_is_put_in_or_taken_out_gains_or_loses_the_own_pin(anna: Api) -> None:
    made = anna.call("POST", anna.conferences, json=conference()).json()
    path = f"{anna.conferences}/{made['conferenceId']}"
    anna.call("PUT", path, json=conference(participants=[_account(anna, "Anna")]))
    first = anna.call("GET", path).json()["pin"]
    anna.call("PUT", path, json=conference("Neu", participants=[_account(anna, "Anna")]))
    assert anna.call("GET", path).json()["pin"] == first
    anna.call("PUT", path, json=conference())
    assert "pin" not in anna.call("GET", path).json()


def test_no_participant_carries_a_pin_and_no_list_does(anna: Api) -> None:
    body = conference(participants=[_account(anna, "Anna"), participant()])
    made = anna.call("POST", anna.conferences, json=body).json()
    for fields in _told(anna, made["conferenceId"]):
        for person in fields["participants"]:
            assert set(person) == {
                "participantId",
                "userId",
                "displayName",
                "phoneNumber",
                "eMailAddress",
                "isModerator",
                "callOnStart",
            }
    lines = anna.call("GET", anna.conferences, params={"pagesize": 1000}).json()
    assert not [line for line in lines if set(line) & {*OWN, *NUMBERS}]


def test_who_is_listed_twice_gets_in_by_the_first_line(anna: Api) -> None:
    people = [_account(anna, "Anna"), _account(anna, "Telefon")]
    made = anna.call("POST", anna.conferences, json=conference(participants=people)).json()
    first = made["participants"][0]["participantId"]
    for fields in (made, *_told(anna, made["conferenceId"])):
        assert f"/p/{first}/" in fields["link"]
        assert fields["pin"] == made["pin"]


def test_no_pin_is_logged(anna: Api, demo: RunningServer) -> None:
    body = conference(participants=[_account(anna, "Anna")])
    made = anna.call("POST", anna.conferences, json=body).json()
    anna.call("PUT", f"{anna.conferences}/{made['conferenceId']}/start")
    log = demo.log.read_text()
    assert made["pin"] not in log
    assert made["link"] not in log
