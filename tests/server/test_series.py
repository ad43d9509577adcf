"""Series of conferences: their rules, zones, lengths, and the dates that differ."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from tests.running_server import Api
from tests.running_server import unmailed as participant
from tests.running_server import unmailed_conference as conference
from tests.server.kinds import BUNDLED, PLAIN
from ucc_client.contract.schedule import FIELDS

BERLIN = ZoneInfo("Europe/Berlin")
MONDAYS = "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"
DAY = 86_400_000


def at(*when: int, zone: ZoneInfo | Any = BERLIN) -> int:
    return round(datetime(*when, tzinfo=zone).timestamp() * 1000)  # type: ignore[misc, arg-type]


START = at(2030, 1, 7, 9)


def _create(api: Api, **fields: Any) -> dict[str, Any]:
    body = conference(**{"startTime": START, "recurrenceRule": MONDAYS, **fields})
    answer = api.call("POST", api.conferences, json=body)
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


def _path(api: Api, made: dict[str, Any]) -> str:
    return f"{api.conferences}/{made['conferenceId']}"


def _get(api: Api, made: dict[str, Any]) -> dict[str, Any]:
    read: dict[str, Any] = api.call("GET", _path(api, made)).json()
    return read


def _put(api: Api, made: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """Save what a client says that knows no extension, and `fields`; return what it became."""
    known = {name: value for name, value in made.items() if name not in FIELDS}
    answer = api.call("PUT", _path(api, made), json={**known, **fields})
    assert answer.status_code == 204, answer.text
    return _get(api, made)


@BUNDLED
def test_a_rule_is_kept_with_the_nearest_of_the_vendors_words(anna: Api) -> None:
    made = _create(anna, occurrence="EVERYDAY", durationMinutes=45, timeZone="America/New_York")
    assert made["recurrenceRule"] == MONDAYS
    assert made["occurrence"] == "EVERYWEEK"
    assert made["durationMinutes"] == 45
    assert made["timeZone"] == "America/New_York"
    assert _get(anna, made) == made


@BUNDLED
def test_who_names_no_zone_gets_the_installations(anna: Api) -> None:
    made = _create(anna)
    assert made["timeZone"] == "Europe/Berlin"
    assert _put(anna, made, timeZone="Asia/Kolkata")["timeZone"] == "Asia/Kolkata"
    assert _put(anna, made, timeZone=None)["timeZone"] == "Europe/Berlin"


@BUNDLED
def test_what_a_client_does_not_say_stays_and_null_clears_it(anna: Api) -> None:
    moved = [{"originalTime": START + 14 * DAY, "startTime": START + 15 * DAY, "name": "Spät"}]
    left_out = [START + 28 * DAY]
    made = _create(
        anna, durationMinutes=30, exceptionDates=left_out, movedDates=moved, reminders=[15]
    )
    after = _put(anna, made, name="Anders")
    assert {name: after[name] for name in FIELDS} == {name: made[name] for name in FIELDS}
    assert after["movedDates"] == moved
    cleared = _put(anna, made, **dict.fromkeys(FIELDS), occurrence="EVERYWEEK")
    assert {name: cleared.get(name) for name in FIELDS} == {
        **dict.fromkeys(FIELDS),
        "timeZone": "Europe/Berlin",
    }
    assert cleared["occurrence"] == "EVERYWEEK"


@BUNDLED
@pytest.mark.parametrize("repeats_the_rule", [False, True])
def test_a_changed_occurrence_replaces_the_rule(anna: Api, repeats_the_rule: bool) -> None:
    made = _create(anna, exceptionDates=[START + 14 * DAY])
    said = {"recurrenceRule": MONDAYS} if repeats_the_rule else {}
    after = _put(anna, made, occurrence="EVERYDAY", **said)
    assert after["occurrence"] == "EVERYDAY"
    assert "recurrenceRule" not in after
    assert "exceptionDates" not in after


@BUNDLED
def test_a_changed_start_moves_the_series_with_its_exceptions(anna: Api) -> None:
    """By the clock: what is left out in summer is left out an hour later in summer."""
    summer = at(2030, 4, 15, 9)
    made = _create(
        anna,
        recurrenceRule="FREQ=WEEKLY;UNTIL=20300430T215959Z",
        exceptionDates=[START + 7 * DAY, summer],
        movedDates=[{"originalTime": START + 14 * DAY, "startTime": START + 15 * DAY}],
    )
    after = _put(anna, made, startTime=at(2030, 1, 8, 10))
    assert after["exceptionDates"] == [at(2030, 1, 15, 10), at(2030, 4, 16, 10)]
    assert after["movedDates"] == [
        {"originalTime": at(2030, 1, 22, 10), "startTime": at(2030, 1, 23, 10)}
    ]
    assert after["recurrenceRule"] == "FREQ=WEEKLY;UNTIL=20300501T215959Z"


@BUNDLED
def test_another_zone_moves_what_is_left_out_by_its_clock(anna: Api) -> None:
    summer = at(2030, 3, 18, 9)
    made = _create(anna, occurrence="EVERYWEEK", recurrenceRule=None, exceptionDates=[summer])
    new_york = ZoneInfo("America/New_York")
    after = _put(anna, made, timeZone=new_york.key)
    # The clocks of New York change three weeks before those of Berlin.
    assert after["exceptionDates"] == [at(2030, 3, 18, 3, zone=new_york)]
    assert after["exceptionDates"] != [summer]


@BUNDLED
def test_people_of_one_date_get_their_own_pin_and_go_with_it(anna: Api) -> None:
    ben = participant("Ben", "ben@example.org")
    made = _create(anna, participants=[participant("Anna", userId=anna.user_id), ben])
    known = {one["displayName"]: one for one in made["participants"]}
    guest = participant("Gast", "gast@example.org")
    date = {
        "originalTime": START + 14 * DAY,
        "startTime": START + 14 * DAY,
        "participants": [{**known["Ben"], "isModerator": True}, guest],
    }
    after = _put(anna, made, movedDates=[date])
    assert [one["displayName"] for one in after["participants"]] == ["Anna", "Ben"]
    (told,) = after["movedDates"]
    ben_then, guest_then = told["participants"]
    assert ben_then == {**known["Ben"], "isModerator": True}
    assert not after["participants"][1]["isModerator"]
    assert guest_then["participantId"] not in {one["participantId"] for one in known.values()}
    # Said again as it was read, it is no change; moved along, everybody stays who he is.
    again = _put(anna, made, movedDates=after["movedDates"])
    assert again == after
    later = _put(anna, made, startTime=START + DAY)
    assert later["movedDates"][0]["participants"] == told["participants"]
    # Who leaves the series leaves its dates.
    alone = _put(anna, made, startTime=START + DAY, participants=[known["Anna"]])
    assert [p["displayName"] for p in alone["movedDates"][0]["participants"]] == ["Gast"]
    assert "movedDates" not in _put(anna, made, participants=[known["Anna"]], movedDates=None)


@BUNDLED
def test_who_is_on_one_date_sees_the_series_and_does_not_change_it(anna: Api, ben: Api) -> None:
    place = participant("Ben", "ben@example.org", userId=ben.user_id, isModerator=True)
    date = {"originalTime": START, "startTime": START, "participants": [place]}
    made = _create(anna, movedDates=[date], participants=[])
    seen = _get(ben, made)
    assert seen["participants"] == []
    assert seen["pin"]
    (listed,) = [
        one
        for one in ben.call("GET", ben.conferences, params={"pagesize": 1000}).json()
        if one["conferenceId"] == made["conferenceId"]
    ]
    assert listed["isReadonly"]
    assert ben.call("PUT", _path(ben, made), json=seen).status_code == 403
    token = ben.call("GET", f"{ben.conferences}/changes").json()
    (told,) = [c for c in token["changed"] if c["conferenceId"] == made["conferenceId"]]
    assert told["pin"] == seen["pin"]
    assert told["movedDates"] == seen["movedDates"]
    assert "movedDates" not in _put(anna, made, movedDates=None)
    assert ben.call("GET", _path(ben, made)).status_code == 404


@BUNDLED
@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("recurrenceRule", "FREQ=HOURLY"),
        ("recurrenceRule", "every Tuesday"),
        ("recurrenceRule", 5),
        ("recurrenceRule", "FREQ=DAILY;" * 60),
        ("timeZone", "Europe/Atlantis"),
        ("timeZone", "../../etc/passwd"),
        ("durationMinutes", 0),
        ("durationMinutes", 10_081),
        ("durationMinutes", 1.5),
        ("exceptionDates", [-1]),
        ("exceptionDates", ["tomorrow"]),
        ("exceptionDates", [1] * 1001),
        ("movedDates", [{"originalTime": 1}]),
        ("movedDates", [{"originalTime": 1, "startTime": 10**18}]),
        ("movedDates", [{"originalTime": 1, "startTime": 1}] * 501),
        ("movedDates", [{"originalTime": 1, "startTime": 1, "durationMinutes": 10_081}]),
        (
            "movedDates",
            [
                {
                    "originalTime": 1,
                    "startTime": 1,
                    "participants": [participant("X", phoneNumber="nope")],
                }
            ],
        ),
    ],
)
def test_what_cannot_be_kept_is_refused_by_its_name(anna: Api, field: str, value: Any) -> None:
    before = anna.call("GET", anna.conferences, params={"pagesize": 1000}).json()
    answer = anna.call("POST", anna.conferences, json=conference(**{field: value}))
    assert answer.status_code == 400
    assert answer.json()["code"] == "invalid"
    assert field in answer.json()["message"]
    assert anna.call("GET", anna.conferences, params={"pagesize": 1000}).json() == before


@BUNDLED
def test_a_single_conference_has_no_dates_that_differ(anna: Api) -> None:
    made = _create(anna, occurrence="ONCE", recurrenceRule=None, exceptionDates=[START])
    assert "exceptionDates" not in made


@BUNDLED
def test_a_long_conference_is_over_later_than_a_short_one(anna: Api) -> None:
    now = round(datetime.now(UTC).timestamp() * 1000)
    state = {}
    for minutes in (30, 300):
        made = _create(
            anna,
            startTime=now - 180 * 60_000,
            occurrence="ONCE",
            recurrenceRule=None,
            durationMinutes=minutes,
        )
        (listed,) = [
            one
            for one in anna.call("GET", anna.conferences, params={"pagesize": 1000}).json()
            if one["conferenceId"] == made["conferenceId"]
        ]
        state[minutes] = listed["isTerminated"]
    assert state == {30: True, 300: False}


@PLAIN
def test_a_plain_server_knows_nothing_of_it(anna: Api) -> None:
    body = conference(
        occurrence="EVERYWEEK", recurrenceRule=5, timeZone=[], movedDates="x", durationMinutes=-1
    )
    answer = anna.call("POST", anna.conferences, json=body)
    assert answer.status_code == 201
    assert not set(_get(anna, answer.json())) & set(FIELDS)
