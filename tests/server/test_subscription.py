"""The calendar address: all own conferences for calendar programs, revocable and never told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import icalendar
import pytest
import requests

from tests.others_calendar import read_calendar
from tests.running_server import Api, RunningServer, conference, participant
from tests.server.kinds import BUNDLED, PLAIN
from tests.server_commands.console import console_of

PASSWORD = "long enough to be one"
FIRST = 4_099_766_400_000
WEEK_MS = 7 * 24 * 3_600_000


def _path(api: Api) -> str:
    return f"/users/{api.user_id}/subscription"


def _made(api: Api) -> str:
    answer = api.call("POST", _path(api))
    assert answer.status_code == 200, answer.text
    return str(answer.json()["address"])


def _get(address: str, method: str = "GET", **headers: str) -> requests.Response:
    return requests.request(method, address, headers=headers, timeout=30)


def _create(api: Api, *people: dict[str, Any], **fields: Any) -> dict[str, Any]:
    made = api.call("POST", api.conferences, json=conference(participants=[*people], **fields))
    assert made.status_code == 201, made.text
    told: dict[str, Any] = made.json()
    return told


def _account(api: Api, **fields: Any) -> dict[str, Any]:
    return participant("Konto", "", userId=api.user_id, **fields)


def _events(address: str, name: str) -> list[icalendar.Event]:
    answer = _get(address)
    assert answer.status_code == 200, answer.text
    return [
        one
        for one in icalendar.Calendar.from_ical(answer.content).walk("VEVENT")
        if str(one["SUMMARY"]) == name
    ]


@pytest.fixture
def address(anna: Api) -> Iterator[str]:
    yield _made(anna)
    anna.call("DELETE", _path(anna))


@BUNDLED
def test_an_address_has_ones_own_and_the_conferences_that_one_is_invited_to(
    anna: Api, ben: Api, address: str
) -> None:
    own = _create(anna, participant(), name="Nur meine")
    invited = _create(ben, _account(anna), name="Eingeladen")
    _create(ben, participant(), name="Fremde")
    (alone,) = _events(address, "Nur meine")
    (there,) = _events(address, "Eingeladen")
    assert _events(address, "Fremde") == []
    seen = anna.call("GET", f"{anna.conferences}/{invited['conferenceId']}").json()
    pin = seen["pin"]
    assert f"{pin[:3]} {pin[3:]}" in str(there["DESCRIPTION"])
    assert str(there["URL"]) == seen["link"]
    assert seen["externalNumber"] in str(there["DESCRIPTION"])
    # Who has made it and does not take part has no PIN there.
    assert "PIN" not in str(alone["DESCRIPTION"])
    assert own["participants"][0]["displayName"] not in alone.to_ical().decode()


@BUNDLED
def test_a_series_stands_there_with_its_rule_and_its_different_dates_for_another_library(
    anna: Api, address: str
) -> None:
    moved = {"originalTime": FIRST + WEEK_MS, "startTime": FIRST + WEEK_MS + 3_600_000}
    _create(
        anna,
        _account(anna),
        name="Reihe",
        startTime=FIRST,
        occurrence="EVERYWEEK",
        timeZone="Europe/Berlin",
        exceptionDates=[FIRST + 2 * WEEK_MS],
        movedDates=[moved],
    )
    calendar = read_calendar(_get(address).content)
    found = [one for one in calendar.vevent_list if one.summary.value == "Reihe"]
    assert [hasattr(one, "rrule") for one in found] == [True, False]
    assert found[0].rrule.value == "FREQ=WEEKLY"
    assert hasattr(found[0], "exdate")
    assert found[1].recurrence_id.value != found[1].dtstart.value
    assert len({one.uid.value for one in found}) == 1
    zones = [
        str(one["TZID"])
        for one in icalendar.Calendar.from_ical(_get(address).content).walk("VTIMEZONE")
    ]
    assert len(zones) == len(set(zones))


@BUNDLED
def test_who_is_on_one_date_only_has_that_date(anna: Api, ben: Api, address: str) -> None:
    date = FIRST + WEEK_MS
    _create(
        ben,
        participant(),
        name="Gast",
        startTime=FIRST,
        occurrence="EVERYWEEK",
        timeZone="UTC",
        movedDates=[
            {
                "originalTime": date,
                "startTime": date,
                "participants": [participant(), _account(anna)],
            }
        ],
    )
    (only,) = _events(address, "Gast")
    assert "RRULE" not in only
    assert round(only.start.timestamp() * 1000) == date


@BUNDLED
def test_a_program_that_has_it_already_gets_nothing_until_something_changes(cleo: Api) -> None:
    # Nobody mails her meanwhile, which would be a change.
    address = _made(cleo)
    made = _create(cleo, _account(cleo), name="Vorher")
    first = _get(address)
    tag = first.headers["ETag"]
    assert first.headers["Last-Modified"]
    assert first.headers["Cache-Control"] == "private, no-cache"
    assert first.headers["Referrer-Policy"] == "no-referrer"
    assert first.headers["Content-Type"].startswith("text/calendar")
    for known in (tag, f"W/{tag}", f'"other", {tag}'):
        again = _get(address, **{"If-None-Match": known})
        assert (again.status_code, again.content) == (304, b"")
        assert again.headers["ETag"] == tag
    path = f"{cleo.conferences}/{made['conferenceId']}"
    body = conference(participants=[_account(cleo)], name="Nachher")
    assert cleo.call("PUT", path, json=body).status_code == 204
    changed = _get(address, **{"If-None-Match": tag})
    assert changed.status_code == 200
    assert _events(address, "Vorher") == []
    (entry,) = _events(address, "Nachher")
    assert entry["SEQUENCE"] == 1
    # Kept entries are told again as they were.
    assert _get(address).content == changed.content
    head = _get(address, "HEAD")
    assert (head.status_code, head.headers["ETag"]) == (200, changed.headers["ETag"])


@BUNDLED
def test_a_renewed_address_holds_and_every_earlier_one_is_gone(anna: Api, address: str) -> None:
    assert anna.call("GET", _path(anna)).json() == {"address": address}
    second = _made(anna)
    assert second != address
    assert (_get(address).status_code, _get(second).status_code) == (410, 200)
    assert anna.call("DELETE", _path(anna)).status_code == 204
    assert anna.call("DELETE", _path(anna)).status_code == 204
    assert anna.call("GET", _path(anna)).json() == {"address": ""}
    assert (_get(address).status_code, _get(second).status_code) == (410, 410)
    third = _made(anna)
    assert third not in {address, second}
    assert _get(third).status_code == 200


@BUNDLED
def test_an_answer_that_was_lost_is_given_again_and_makes_no_second_address(anna: Api) -> None:
    key = {"Idempotency-Key": "lost"}
    first = anna.call("POST", _path(anna), headers=key).json()
    assert anna.call("POST", _path(anna), headers=key).json() == first
    assert _get(first["address"]).status_code == 200


@BUNDLED
def test_an_address_of_another_user_or_with_a_wrong_secret_has_nothing(
    anna: Api, ben: Api, address: str
) -> None:
    start, _, secret = address.rpartition("/")
    others = f"{start.rpartition('/')[0]}/{ben.user_id}/{secret}"
    # More digits than Python takes for a number.
    long = f"{start}/{'9' * 5000}.x.ics"
    for wrong in (others, address[:-4], address[:-5] + ".ics", f"{start}/.ics", long):
        assert _get(wrong).status_code == 404
    assert len(secret.removesuffix(".ics").rpartition(".")[2]) == 43
    assert ben.call("GET", _path(anna)).status_code == 404


@PLAIN
def test_a_plain_server_has_no_calendar_address(anna: Api, demo: RunningServer) -> None:
    assert anna.call("GET", _path(anna)).status_code == 404
    assert _get(f"{demo.url}/calendar/1/guessed.ics").status_code == 404


def test_the_calendar_of_a_user_who_is_disabled_or_removed_is_closed(
    fresh: Callable[..., RunningServer],
) -> None:
    server = fresh()
    user = next(one for one in server.users if "administrator" not in one["roles"])
    api = Api(server, user)
    address = _made(api)
    assert _get(address).status_code == 200
    api.close()
    console = console_of(server)
    console.done("user", "disable", user["login"])
    assert _get(address).status_code == 403
    console.done("user", "remove", user["login"], "--hand-over-to", server.administrator["login"])
    assert _get(address).status_code == 410
    log = server.log.read_text()
    assert address.rpartition("/")[2].removesuffix(".ics") not in log
    assert "/calendar/{user_id}/{name} 200" in log


def test_the_address_of_one_who_is_gone_never_becomes_that_of_a_newcomer(
    fresh: Callable[..., RunningServer],
) -> None:
    server, addresses = fresh(), []
    console = console_of(server)
    for login in ("clara.neu", "dora.neu"):
        names = ("--first-name", "Neu", "--family-name", "Neu", "--email", f"{login}@example.org")
        console.done("user", "add", login, *names, "--password-stdin", typed=f"{PASSWORD}\n")
        api = Api(server, {"login": login, "password": PASSWORD})
        addresses.append(_made(api))
        api.close()
        if login == "clara.neu":
            handed = ("--hand-over-to", server.administrator["login"])
            console.done("user", "remove", login, *handed)
    gone, there = addresses
    assert (_get(gone).status_code, _get(there).status_code) == (410, 200)
