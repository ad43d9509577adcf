"""People in a room and what their keys do, without a telephone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucc_client.server.pbx.engine import Cause
from ucc_client.server.pbx.prompts import Prompt
from ucc_client.server.pbx.rooms import (
    INSIDE,
    KEY_SECONDS,
    OVER,
    Deed,
    LetIn,
    Mute,
    Person,
    Room,
    Status,
    Tell,
    TellAll,
)
from ucc_client.server.pbx.wishes import Wishes


def person(number: int, *, is_moderator: bool = False) -> Person:
    return Person(id=number, participant_id=number, is_moderator=is_moderator, call=f"c{number}")


def room_with(*people: Person) -> Room:
    room = Room(7)
    for one in people:
        room.enter(one, 1000)
    return room


def press(room: Room, who: int, keys: str, now: float = 1.0) -> list[Deed]:
    return [deed for key in keys for deed in room.press(who, key, now, 2000)]


def states(room: Room) -> dict[int, Status]:
    return {one.id: one.state for one in room.people.values()}


def test_the_first_hears_that_he_is_alone_and_all_hear_who_comes_next() -> None:
    room = Room(7)
    assert room.enter(person(1), 1000) == [Tell("c1", Prompt.ALONE)]
    assert room.enter(person(2), 1000) == [TellAll(Prompt.SOMEBODY_ENTERS)]
    assert states(room) == {1: Status.IN, 2: Status.IN}


def test_star_six_mutes_oneself_and_again_unmutes() -> None:
    room = room_with(person(1), person(2))
    assert press(room, 2, "*6") == [Mute("c2", True), Tell("c2", Prompt.MUTED)]
    assert states(room) == {1: Status.IN, 2: Status.MUTED}
    assert press(room, 2, "*6") == [Mute("c2", False), Tell("c2", Prompt.UNMUTED)]
    assert states(room)[2] is Status.IN


def test_star_one_of_a_moderator_mutes_all_others_and_nobody_elses_does() -> None:
    room = room_with(person(1, is_moderator=True), person(2), person(3))
    assert press(room, 2, "*1") == []
    press(room, 2, "*6")
    muted = [deed for deed in press(room, 1, "*1") if isinstance(deed, Mute)]
    assert muted == [Mute("c3", True)]
    assert states(room) == {1: Status.IN, 2: Status.MUTED, 3: Status.MUTED}


def test_star_seven_of_a_moderator_locks_the_door_for_all_but_moderators() -> None:
    room = room_with(person(1, is_moderator=True), person(2))
    assert press(room, 2, "*7") == []
    assert press(room, 1, "*7") == [TellAll(Prompt.LOCKED_NOW)]
    assert (room.admits(is_moderator=False), room.admits(is_moderator=True)) == (False, True)
    changes = room.take_changes()
    assert changes is not None
    assert changes.is_locked is True
    assert press(room, 1, "*7") == [TellAll(Prompt.UNLOCKED_NOW)]
    assert room.admits(is_moderator=False)


def test_star_five_raises_a_hand_which_the_moderators_hear_and_again_lowers_it() -> None:
    room = room_with(person(1, is_moderator=True), person(2), person(3))
    assert press(room, 2, "*5") == [
        Tell("c2", Prompt.HAND_RAISED),
        Tell("c1", Prompt.SOMEBODY_RAISES),
    ]
    assert room.people[2].hand_since == 2000
    room.take_changes()
    assert press(room, 2, "*5") == [Tell("c2", Prompt.HAND_LOWERED)]
    assert room.people[2].hand_since == 0
    changes = room.take_changes()
    assert changes is not None
    assert [one.id for one in changes.people] == [2]
    press(room, 3, "*5")
    room.leave(3, Cause.HUNG_UP, 9000)
    assert room.people[3].hand_since == 0


def test_until_a_moderator_is_in_all_others_wait_and_then_they_are_let_in() -> None:
    room = Room(7, wishes=Wishes(waits=True))
    clara, dora, mona = person(1), person(2), person(3, is_moderator=True)
    assert room.must_wait(clara)
    room.wait(clara, 1000)
    assert (room.admitted(), room.inside, room.is_empty) == ([], [], False)
    assert press(room, 1, "*6") == []
    assert not room.must_wait(mona)
    assert room.enter(mona, 2000) == [LetIn("c1")]
    assert not room.must_wait(clara)
    assert room.enter(clara, 2001) == [TellAll(Prompt.SOMEBODY_ENTERS)]
    room.leave(3, Cause.HUNG_UP, 3000)
    assert not room.must_wait(dora)
    room.leave(1, Cause.HUNG_UP, 4000)
    assert room.must_wait(dora)


def test_who_waits_and_is_made_a_moderator_or_gives_up_is_no_failure() -> None:
    room = Room(7, wishes=Wishes(waits=True))
    room.wait(person(1), 1000)
    room.wait(person(2), 1000)
    room.people[1].is_moderator = True
    assert room.admitted() == [LetIn("c1")]
    room.leave(2, Cause.HUNG_UP, 2000)
    assert states(room) == {1: Status.WAITING, 2: Status.LEFT}


@pytest.mark.parametrize("keys", ["6", "66", "*46", "#6", "**"])
def test_a_digit_without_its_star_does_nothing(keys: str) -> None:
    assert press(room_with(person(1), person(2)), 1, keys) == []


def test_a_star_is_forgotten_after_a_while() -> None:
    room = room_with(person(1), person(2))
    press(room, 1, "*", now=1.0)
    assert press(room, 1, "6", now=1.1 + KEY_SECONDS) == []


def test_who_talks_is_told_and_since_when_he_is_in_stays() -> None:
    room = room_with(person(1), person(2))
    room.speak(1, talks=True, now=5000)
    assert (room.people[1].state, room.people[1].since) == (Status.TALKING, 1000)
    room.speak(1, talks=False, now=6000)
    assert room.people[1].state is Status.IN
    press(room, 1, "*6")
    room.speak(1, talks=True, now=7000)
    assert room.people[1].state is Status.MUTED


def test_who_was_in_has_left_and_who_was_only_called_could_not_be_reached() -> None:
    room = room_with(person(1))
    room.rings(person(2), "c2", 1000)
    room.leave(1, Cause.HUNG_UP, 9000)
    assert not room.is_empty
    room.leave(2, Cause.BUSY, 9000)
    assert states(room) == {1: Status.LEFT, 2: Status.FAILED}
    assert (room.people[2].cause, room.people[1].since) == ("busy", 9000)
    assert room.is_empty


def test_what_changed_is_told_once_and_again_when_it_was_put_back() -> None:
    room = room_with(person(1), person(2))
    taken = room.take_changes()
    assert taken is not None
    assert [one.id for one in taken.people] == [1, 2]
    assert room.take_changes() is None
    press(room, 1, "*6")
    room.put_back(taken)
    again = room.take_changes()
    assert again is not None
    assert [(one.id, one.is_muted) for one in again.people] == [(1, True), (2, False)]


_STEPS = st.tuples(
    st.sampled_from(["enter", "leave", "*", "5", "6", "1", "7", "talk", "hush"]), st.integers(1, 4)
)


@given(st.lists(_STEPS, max_size=60))
def test_whatever_happens_a_muted_one_is_in_and_nobody_gone_is_spoken_to(
    steps: list[tuple[str, int]],
) -> None:
    room, people = Room(7), {n: person(n, is_moderator=n < 3) for n in range(1, 5)}
    for now, (what, who) in enumerate(steps, 1):
        deeds: list[Deed] = []
        if what == "enter" and who not in {one.id for one in room.inside}:
            deeds = room.enter(people[who], now)
        elif what == "leave":
            room.leave(who, Cause.HUNG_UP, now)
        elif what in ("talk", "hush"):
            room.speak(who, talks=what == "talk", now=now)
        else:
            deeds = room.press(who, what, float(now), now)
        inside = {one.call for one in room.inside}
        assert {deed.call for deed in deeds if isinstance(deed, Mute | Tell)} <= inside
        for one in room.people.values():
            assert one.state in INSIDE | OVER
            assert (one.state is Status.MUTED) == (one.is_inside and one.is_muted)
