from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucc_client.contract.mapping import (
    conference_from_wire,
    conference_to_wire,
    decode_conference,
    overlay,
)
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.recurrence import Occurrence


def participant(**changes: Any) -> dict[str, Any]:
    return {
        "displayName": "Anna",
        "phoneNumber": "12",
        "isModerator": True,
        "callOnStart": False,
        "userId": 7,
        "participantId": 3,
        "eMailAddress": "anna@example.org",
    } | changes


def conference(*participants: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return {
        "conferenceId": 12,
        "name": "Weekly",
        "startTime": 1_795_000_000_000,
        "occurrence": "EVERYWEEK",
        "eMailBody": "Hello",
        "participants": list(participants),
    } | changes


people = st.builds(
    Participant,
    display_name=st.text(),
    phone_number=st.text(),
    email=st.text(),
    is_moderator=st.booleans(),
    call_on_start=st.booleans(),
    user_id=st.none() | st.integers(1, 2**40),
    participant_id=st.none() | st.integers(1, 2**40),
)
conferences = st.builds(
    Conference,
    name=st.text(),
    start=st.integers(-(2**53), 2**53),
    occurrence=st.sampled_from(Occurrence),
    email_body=st.text(),
    participants=st.lists(people, max_size=4).map(tuple),
)


@given(conferences)
def test_a_conference_survives_the_wire(one: Conference) -> None:
    assert conference_from_wire(conference_to_wire(one, conference_id=5)) == one


@given(conferences)
def test_a_new_conference_survives_as_a_json_object(one: Conference) -> None:
    assert decode_conference(msgspec.json.decode(msgspec.json.encode(overlay(one)))) == one


@given(conferences, conferences)
def test_over_another_conference_ours_is_what_remains(one: Conference, other: Conference) -> None:
    assert decode_conference(overlay(one, overlay(other))) == one


def test_what_we_say_is_read_from_the_wire() -> None:
    assert decode_conference(conference(participant())) == Conference(
        name="Weekly",
        start=1_795_000_000_000,
        occurrence=Occurrence.EVERYWEEK,
        email_body="Hello",
        participants=(
            Participant(
                display_name="Anna",
                phone_number="12",
                email="anna@example.org",
                is_moderator=True,
                user_id=7,
                participant_id=3,
            ),
        ),
    )


@pytest.mark.parametrize("outside", [{}, {"userId": None}, {"userId": 0}, {"userId": -1}])
def test_an_outside_person_is_one_whichever_way_the_server_says_it(outside: dict[str, Any]) -> None:
    raw = participant()
    del raw["userId"]
    (read,) = decode_conference(conference(raw | outside)).participants
    assert read.user_id is None


@pytest.mark.parametrize("way", [None, 0, -1])
def test_an_edit_keeps_the_servers_own_way_of_saying_outside(way: int | None) -> None:
    before = conference(participant(userId=way))
    edited = msgspec.structs.replace(decode_conference(before), name="Monthly")
    assert overlay(edited, before)["participants"][0]["userId"] == way


def test_a_server_that_leaves_the_user_id_out_gets_0() -> None:
    raw = participant()
    del raw["userId"]
    before = conference(raw)
    assert overlay(decode_conference(before), before)["participants"][0]["userId"] == 0


def test_an_account_that_became_an_outside_person_is_sent_as_0() -> None:
    before = conference(participant(userId=7))
    read = decode_conference(before)
    outside = msgspec.structs.replace(read.participants[0], user_id=None)
    edited = msgspec.structs.replace(read, participants=(outside,))
    assert overlay(edited, before)["participants"][0]["userId"] == 0


def test_a_new_outside_person_is_sent_with_user_id_0() -> None:
    body = overlay(Conference(name="x", start=1, participants=(Participant(display_name="B"),)))
    assert body["participants"][0]["userId"] == 0
    assert "participantId" not in body["participants"][0]
    assert "conferenceId" not in body


def test_an_address_may_be_absent_or_null() -> None:
    without = participant()
    del without["eMailAddress"]
    for raw in (without, participant(eMailAddress=None)):
        assert decode_conference(conference(raw)).participants[0].email == ""


def test_unknown_fields_survive_an_edit() -> None:
    before = conference(
        participant(language="de", nested={"a": [1]}), timeZone="Europe/Berlin", locked=None
    )
    edited = msgspec.structs.replace(decode_conference(before), name="Monthly")
    assert overlay(edited, before) == before | {"name": "Monthly"}


def test_unknown_fields_stay_with_their_own_participant() -> None:
    before = conference(
        participant(participantId=1, colour="red"), participant(participantId=2, colour="blue")
    )
    read = decode_conference(before)
    swapped = msgspec.structs.replace(read, participants=read.participants[::-1])
    after = overlay(swapped, before)
    assert [(p["participantId"], p["colour"]) for p in after["participants"]] == [
        (2, "blue"),
        (1, "red"),
    ]


def test_who_is_removed_is_gone_and_who_is_new_inherits_nothing() -> None:
    before = conference(participant(colour="red"))
    new = Participant(display_name="Anna", email="anna@example.org", user_id=7)
    read = msgspec.structs.replace(decode_conference(before), participants=(new,))
    (sent,) = overlay(read, before)["participants"]
    assert "colour" not in sent
    assert "participantId" not in sent


def test_a_conference_without_participants_may_say_null() -> None:
    before = conference(participants=None)
    body = overlay(Conference(name="x", start=1), before)
    assert body["participants"] == []


@pytest.mark.parametrize(
    "broken",
    [
        conference(startTime="tomorrow"),
        conference(name=None),
        conference(occurrence="EVERYYEAR"),
        conference({"displayName": "Anna"}),
    ],
)
def test_what_is_no_conference_says_so(broken: dict[str, Any]) -> None:
    with pytest.raises(msgspec.ValidationError):
        decode_conference(broken)
