"""Who sits where on the board, and what can be done with whom."""

from __future__ import annotations

import msgspec
import pytest

from tests.application.live_machine import BEN, NOW
from ucc_client.application.live_seats import Act, Place, Seat, acts, orders, seats
from ucc_client.contract.live import (
    LiveCause,
    LiveConference,
    LiveDeed,
    LiveOrder,
    LivePerson,
    LiveState,
)
from ucc_client.domain.participant import Participant

LIVE = LiveConference(
    conference_id=7, is_active=True, now=NOW, people=(BEN,), may_moderate=True, can_call=True
)


def like(state: LiveState, **fields: object) -> LivePerson:
    return msgspec.structs.replace(BEN, **{"state": state, "number": "12", **fields})


def board(*people: LivePerson, **fields: object) -> LiveConference:
    return msgspec.structs.replace(LIVE, **{"people": people, **fields})


def seat(live: LiveConference, *participants: Participant) -> Seat:
    return seats(live, participants)[0]


@pytest.mark.parametrize(
    ("person", "place", "first"),
    [
        (like(LiveState.TALKING), Place.IN, Act.MUTE),
        (like(LiveState.IN, is_muted=True), Place.IN, Act.UNMUTE),
        (like(LiveState.IN, hand_since=NOW), Place.IN, Act.GIVE_FLOOR),
        (like(LiveState.RINGING), Place.COMING, Act.STOP),
        (like(LiveState.WAITING), Place.COMING, Act.REMOVE),
        (like(LiveState.FAILED, cause="busy", redial_at=NOW), Place.COMING, Act.CALL_NOW),
        (like(LiveState.FAILED, cause="busy"), Place.OUT, Act.CALL_AGAIN),
        (like(LiveState.LEFT, cause="hung-up"), Place.OUT, Act.CALL_AGAIN),
    ],
)
def test_each_state_has_a_place_and_its_own_first_act(
    person: LivePerson, place: Place, first: Act
) -> None:
    live = board(person)
    assert (seat(live).place, acts(seat(live), live)[0]) == (place, first)


def test_who_does_not_moderate_can_do_nothing() -> None:
    live = board(like(LiveState.TALKING), like(LiveState.LEFT), may_moderate=False)
    assert [acts(one, live) for one in seats(live)] == [(), ()]


def test_without_a_telephone_nobody_is_called() -> None:
    live = board(like(LiveState.LEFT), can_call=False)
    missing = Participant(participant_id=4, display_name="Dora", phone_number="14")
    assert [acts(one, live) for one in seats(live, [missing])] == [(), ()]


def test_who_dialled_in_by_themselves_cannot_be_called_again() -> None:
    live = board(like(LiveState.LEFT, number=None))
    assert acts(seat(live), live) == ()


def test_a_number_that_does_not_exist_is_corrected_where_it_stands() -> None:
    wrong = like(LiveState.FAILED, cause=LiveCause.UNKNOWN_NUMBER, participant_id=4)
    live = board(wrong)
    known = Participant(participant_id=4, display_name="Ben")
    assert acts(seat(live, known), live) == (Act.CORRECT, Act.CALL_AGAIN)
    assert acts(seat(live), live) == (Act.CALL_AGAIN,)


def test_a_participant_without_a_call_is_shown_and_can_be_called() -> None:
    live = board()
    missing = seat(live, Participant(participant_id=4, display_name="Dora", phone_number="14"))
    assert (missing.place, missing.name, acts(missing, live)) == (Place.OUT, "Dora", (Act.CALL,))
    assert orders(missing, Act.CALL) == (LiveOrder(deed=LiveDeed.CALL, participant_id=4),)


def test_who_has_the_floor_is_heard_and_lowers_the_hand() -> None:
    raised = seat(board(like(LiveState.IN, hand_since=NOW)))
    assert [(one.deed, one.person_ids) for one in orders(raised, Act.GIVE_FLOOR)] == [
        (LiveDeed.UNMUTE, (1,)),
        (LiveDeed.LOWER_HAND, (1,)),
    ]


def test_nobody_jumps_when_others_talk_or_are_called_again() -> None:
    people = [
        like(LiveState.IN, id=number, name=str(number), joined_at=NOW - number)
        for number in (1, 2, 3)
    ]
    before = [one.key for one in seats(board(*people))]
    people[1] = msgspec.structs.replace(people[1], state=LiveState.TALKING, since=NOW)
    assert [one.key for one in seats(board(*reversed(people)))] == before == ["3", "2", "1"]
