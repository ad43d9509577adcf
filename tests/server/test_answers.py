"""Answers to invitations over the wire: given for oneself, told to all who see the conference."""

from __future__ import annotations

from typing import Any

import msgspec

from tests.running_server import Api, conference, participant
from tests.server.kinds import BUNDLED, PLAIN
from ucc_client.contract.answers import Answers
from ucc_client.domain.invitation_answer import InvitationAnswer

WEEK_MS = 7 * 24 * 3_600_000
FIRST = 4_099_766_400_000
WEEKLY = {"startTime": FIRST, "occurrence": "EVERYWEEK", "timeZone": "UTC"}


def _account(api: Api, **fields: Any) -> dict[str, Any]:
    return participant("Konto", "", userId=api.user_id, **fields)


def _create(api: Api, *people: dict[str, Any], **fields: Any) -> dict[str, Any]:
    made = api.call("POST", api.conferences, json=conference(participants=[*people], **fields))
    assert made.status_code == 201, made.text
    told: dict[str, Any] = made.json()
    return told


def _answer(api: Api, number: int, answer: str, **fields: Any) -> int:
    path = f"{api.conferences}/{number}/answer"
    return api.call("PUT", path, json={"answer": answer, **fields}).status_code


def _token(api: Api) -> str:
    told: str = api.call("GET", f"{api.conferences}/changes").json()["token"]
    return told


def _told(api: Api, number: int, token: str | None = None) -> list[tuple[int, str, int | None]]:
    """Return who answered what to which date, which `changes` and the conference tell alike."""
    one = api.call("GET", f"{api.conferences}/{number}").json()
    news = api.call("GET", f"{api.conferences}/changes", params={"since": token}).json()
    (changed,) = [c for c in news["changed"] if c["conferenceId"] == number]
    assert changed.get("answers") == one.get("answers")
    given = msgspec.convert(one, Answers).answers or ()
    return [(one.participant_id, one.answer.value, one.date) for one in given]


@BUNDLED
def test_an_answer_is_told_to_everybody_who_sees_the_conference_without_a_revision(
    anna: Api, ben: Api
) -> None:
    made = _create(anna, participant(), _account(ben))
    number, (_, place) = made["conferenceId"], made["participants"]
    path = f"{anna.conferences}/{number}"
    tag = anna.call("GET", path).headers["ETag"]
    assert "answers" not in made
    tokens = {api: _token(api) for api in (anna, ben)}
    assert _answer(ben, number, "accepted") == 204
    for api, token in tokens.items():
        assert _told(api, number, token) == [(place["participantId"], "accepted", None)]
    assert anna.call("GET", path).headers["ETag"] == tag
    assert _answer(ben, number, "declined") == 204
    assert _told(anna, number) == [(place["participantId"], "declined", None)]


@BUNDLED
def test_a_plain_participant_answers_who_may_change_nothing(anna: Api, ben: Api) -> None:
    made = _create(anna, _account(ben))
    number = made["conferenceId"]
    for answer in InvitationAnswer:
        assert _answer(ben, number, answer) == 204
    assert ben.call("PUT", f"{ben.conferences}/{number}", json=conference()).status_code == 403


@BUNDLED
def test_one_date_is_answered_by_its_original_and_one_that_is_none_is_refused(
    anna: Api, ben: Api
) -> None:
    made = _create(anna, _account(ben), **WEEKLY)
    number, (place,) = made["conferenceId"], made["participants"]
    assert _answer(ben, number, "accepted") == 204
    assert _answer(ben, number, "declined", date=FIRST + WEEK_MS) == 204
    assert _answer(ben, number, "declined", date=FIRST + 1) == 400
    assert _told(anna, number) == [
        (place["participantId"], "accepted", None),
        (place["participantId"], "declined", FIRST + WEEK_MS),
    ]


@BUNDLED
def test_what_is_no_answer_is_refused(anna: Api, ben: Api) -> None:
    number = _create(anna, _account(ben))["conferenceId"]
    for wrong in ("needs-action", "", "ACCEPTED"):
        assert _answer(ben, number, wrong) == 400
    for date in (-1, 2**80, "now"):
        assert _answer(ben, number, "accepted", date=date) == 400


@BUNDLED
def test_moved_to_another_time_a_conference_is_unanswered_renamed_it_is_not(
    anna: Api, ben: Api
) -> None:
    made = _create(anna, _account(ben))
    number, path = made["conferenceId"], f"{anna.conferences}/{made['conferenceId']}"
    _answer(ben, number, "accepted")
    anna.call("PUT", path, json={**made, "name": "Neu"})
    assert len(_told(anna, number)) == 1
    anna.call("PUT", path, json={**made, "startTime": FIRST + WEEK_MS})
    assert _told(anna, number) == []


@BUNDLED
def test_who_is_on_one_date_only_answers_for_it_without_naming_it(anna: Api, ben: Api) -> None:
    date = {"originalTime": FIRST, "startTime": FIRST, "participants": [_account(ben)]}
    made = _create(anna, participant(), movedDates=[date], **WEEKLY)
    (place,) = made["movedDates"][0]["participants"]
    assert _answer(ben, made["conferenceId"], "tentative") == 204
    told = [(place["participantId"], "tentative", None)]
    assert _told(ben, made["conferenceId"]) == told


@BUNDLED
def test_an_answer_with_a_key_is_given_once(anna: Api, ben: Api) -> None:
    number = _create(anna, _account(ben))["conferenceId"]
    path, headers = f"{ben.conferences}/{number}/answer", {"Idempotency-Key": f"a-{number}"}
    for answer, status in (("accepted", 204), ("accepted", 204), ("declined", 422)):
        done = ben.call("PUT", path, json={"answer": answer}, headers=headers)
        assert done.status_code == status
    assert [said for _, said, _ in _told(anna, number)] == ["accepted"]


@BUNDLED
def test_a_client_that_sends_the_field_back_changes_no_answer(anna: Api, ben: Api) -> None:
    made = _create(anna, _account(ben))
    number, path = made["conferenceId"], f"{anna.conferences}/{made['conferenceId']}"
    _answer(ben, number, "accepted")
    read = anna.call("GET", path).json()
    forged = [{**read["answers"][0], "answer": "declined"}]
    assert anna.call("PUT", path, json={**read, "answers": forged}).status_code == 204
    assert [said for _, said, _ in _told(anna, number)] == ["accepted"]


@PLAIN
def test_a_plain_server_takes_no_answer_and_tells_of_none(
    anna: Api,
) -> None:
    made = _create(anna, _account(anna))
    assert _answer(anna, made["conferenceId"], "accepted") == 404
    assert "answers" not in anna.call("GET", f"{anna.conferences}/{made['conferenceId']}").json()
