"""What moderators order: what it means for a room, and that it is done to the calls."""

from __future__ import annotations

import msgspec
import pytest

from tests.running_server import participant
from tests.telephony.office import CLARA, DORA, MANNER, MONA, START, Office, Shift, called, said
from tests.waiting import wait_until
from ucc_client.contract.live import LiveDeed, LiveOrder
from ucc_client.server.pbx.engine import Cause
from ucc_client.server.pbx.order_book import PATIENCE_MS
from ucc_client.server.pbx.orders import Dial, DialNow, End, HangUp, Work, work_of
from ucc_client.server.pbx.prompts import Prompt
from ucc_client.server.pbx.rooms import Mute, Person, Room, Status, Tell, TellAll

NOW = 1_000
LATER = msgspec.structs.replace(MANNER, redial_seconds=30.0, ring_seconds=30)


def _room() -> Room:
    """Return a room with Mona (1, moderator), Ben (2) and Cleo (3) in it; Dora (4) is called."""
    room = Room(7)
    for number, name in ((1, "Mona"), (2, "Ben"), (3, "Cleo")):
        call = f"call-{number}"
        person = Person(id=number, participant_id=number + 10, name=name, number="1", call=call)
        person.is_moderator = number == 1
        room.enter(person, 0)
    room.rings(Person(id=4, participant_id=14, name="Dora", number="4"), "call-4", 0)
    room.take_changes()
    return room


def _ordered(room: Room, deed: str, *ids: int, own: tuple[int, ...] = ()) -> list[Work]:
    return work_of(room, LiveOrder(deed=LiveDeed(deed), person_ids=ids), own, NOW)


def test_some_are_muted_and_heard_again() -> None:
    room = _room()
    assert _ordered(room, "mute", 2, 4, 99) == [Mute("call-2", True), Tell("call-2", Prompt.MUTED)]
    assert room.people[2].state is Status.MUTED
    assert _ordered(room, "mute", 2) == []
    assert _ordered(room, "unmute", 2, 3)[0] == Mute("call-2", False)


def test_all_others_are_muted_but_moderators_and_who_orders_it() -> None:
    room = _room()
    muted = _ordered(room, "mute-others", own=(12,))
    assert [one.call for one in muted if isinstance(one, Mute)] == ["call-3"]


def test_a_removed_one_is_out_at_once_and_hung_up_on() -> None:
    room = _room()
    assert _ordered(room, "remove", 2, 4) == [HangUp("call-2", True), HangUp("call-4", False)]
    assert (room.people[2].state, room.people[2].cause) == (Status.LEFT, "removed")
    assert (room.people[4].state, room.people[4].cause) == (Status.FAILED, "removed")
    assert _ordered(room, "remove", 2) == []
    room.leave(2, Cause.HUNG_UP, NOW)
    assert room.people[2].cause == "removed"


def test_who_is_to_be_called_again_is_not_when_removed_and_at_once_when_wanted() -> None:
    room = _room()
    room.redials(room.people[4], 9_000, 0)
    assert _ordered(room, "call-again", 4) == [DialNow(4)]
    assert _ordered(room, "remove", 4) == [DialNow(4)]
    assert room.people[4].is_over


def test_moderators_are_made_and_unmade_for_this_time() -> None:
    room = _room()
    assert _ordered(room, "make-moderator", 2) == _ordered(room, "make-participant", 1) == []
    assert (room.people[1].is_moderator, room.people[2].is_moderator) == (False, True)
    changes = room.take_changes()
    assert changes is not None
    assert [person.id for person in changes.people] == [1, 2]


def test_a_hand_is_lowered() -> None:
    room = _room()
    room.hand(3, up=True, instant=5)
    assert _ordered(room, "lower-hand", 3) == [Tell("call-3", Prompt.HAND_LOWERED)]
    assert room.people[3].hand_since == 0


def test_who_left_is_called_again_and_is_heard_then() -> None:
    room = _room()
    room.mute(2, on=True, instant=5)
    room.leave(2, Cause.HUNG_UP, 6)
    assert _ordered(room, "call-again", 2, 3) == [Dial(2)]
    person = room.people[2]
    assert (person.state, person.is_muted, person.cause) == (Status.RINGING, False, "")
    assert (person.since, person.joined_at, person.call) == (NOW, 0, "")
    room.people[3].number = ""
    room.leave(3, Cause.HUNG_UP, 6)
    assert _ordered(room, "call-again", 3) == []


def test_locking_and_ending_are_about_all() -> None:
    room = _room()
    assert _ordered(room, "lock") == [TellAll(Prompt.LOCKED_NOW)]
    assert (room.is_locked, _ordered(room, "lock")) == (True, [])
    assert _ordered(room, "unlock") == [TellAll(Prompt.UNLOCKED_NOW)]
    assert _ordered(room, "end") == [End()]


def locked(office: Office) -> bool:
    """Tell whether the last that was said to all is that it is locked."""
    return bool(office.engine.announced) and office.engine.announced[-1][1] == (
        "sound:confbridge-locked",
    )


def test_what_is_ordered_is_done_to_the_calls(office: Office) -> None:
    made = office.company.create(startTime=START, participants=[CLARA, DORA, MONA])
    mona, clara, dora = (office.enter(name) for name in ("Mona", "Clara", "Dora"))
    office.order(made, "mute", "Clara")
    wait_until(lambda: clara.is_muted, what="Clara is muted")
    office.wait_live(Clara=("muted", ""))
    office.order(made, "unmute", "Clara")
    wait_until(lambda: not clara.is_muted, what="she is heard again")
    office.order(made, "mute-others")
    wait_until(lambda: clara.is_muted and dora.is_muted, what="both are muted")
    assert not mona.is_muted
    dora.press("*5")
    wait_until(lambda: said(mona, Prompt.SOMEBODY_RAISES), what="Mona hears of the hand")
    office.order(made, "lower-hand", "Dora")
    wait_until(lambda: said(dora, Prompt.HAND_LOWERED), what="the hand is down")
    office.order(made, "remove", "Dora")
    office.wait_live(Dora=("left", "removed"), Clara=("muted", ""))
    wait_until(lambda: said(dora, Prompt.REMOVED) and not dora.room, what="she is told")
    wait_until(dora.is_over, what="her call ends")
    office.wait_live(Dora=("left", "removed"))
    office.order(made, "lock")
    wait_until(lambda: locked(office), what="lock")
    office.order(made, "make-moderator", "Clara")
    wait_until(lambda: office.company.moderates("Clara"), what="Clara moderates")
    clara.press("*7")
    wait_until(
        lambda: not locked(office),
        what="Clara, a moderator now, unlocks",
    )


def test_who_was_removed_may_come_again_and_is_one_person(office: Office) -> None:
    made = office.company.create(startTime=START, participants=[CLARA, MONA])
    office.enter("Mona")
    clara = office.enter("Clara")
    office.order(made, "remove", "Clara")
    wait_until(clara.is_over, what="her call ends")
    office.enter("Clara")
    office.wait_live(Clara=("in", ""))
    with office.company.database.read() as connection:
        count = connection.exec_driver_sql("SELECT count(*) FROM live_people").scalar()
    assert count == 2


def test_a_number_and_a_participant_are_called_and_who_left_is_called_again(
    office: Office,
) -> None:
    for number in ("0721201", "0721202"):
        office.engine.let(number, 200)
    dora = called("Dora", "0721 202") | {"callOnStart": False}
    made = office.company.create(startTime=START, participants=[MONA, dora])
    office.enter("Mona")
    office.order(made, "call", number="0721 201", name="Emil")
    office.wait_live(Emil=("in", ""))
    people = {one["displayName"]: one["participantId"] for one in made["participants"]}
    office.order(made, "call", participantId=people["Dora"])
    office.wait_live(Dora=("in", ""))
    first = office.company.ids()["Dora"]
    office.order(made, "call", participantId=people["Dora"])
    # Orders are done one after the other: when this one is, she was not called a second time.
    office.order(made, "mute", "Emil")
    office.wait_live(Emil=("muted", ""))
    office.engine.called("0721202").hang_up()
    office.wait_live(Dora=("left", "hung-up"))
    office.order(made, "call-again", "Dora")
    office.wait_live(Dora=("in", ""))
    assert office.company.ids()["Dora"] == first
    emil = office.engine.called("0721201")
    emil.hang_up()
    office.wait_live(Emil=("left", "hung-up"))
    office.order(made, "call-again", "Emil")
    wait_until(lambda: office.engine.called("0721201") is not emil, what="a second call")
    numbers = [line.number for line in office.engine._all_lines]
    assert (numbers.count("0721201"), numbers.count("0721202")) == (2, 2)


def test_who_is_called_again_right_after_a_removal_stays_when_the_first_call_ends(
    office: Office,
) -> None:
    office.engine.let("0721201", 200)
    made = office.company.create(startTime=START, participants=[MONA])
    office.enter("Mona")
    office.order(made, "call", number="0721 201", name="Emil")
    office.wait_live(Emil=("in", ""))
    first = office.engine.called("0721201")
    office.order(made, "remove", "Emil")
    office.wait_live(Emil=("left", "removed"))
    office.order(made, "call-again", "Emil")
    office.wait_live(Emil=("in", ""))
    first.hang_up()
    office.order(made, "lock")
    wait_until(lambda: office.company.is_locked(made), what="the lock, and what came before it")
    assert office.company.live()["Emil"] == ("in", "")
    office.engine.called("0721201").hang_up()
    office.wait_live(Emil=("left", "hung-up"))


@pytest.mark.parametrize("office", [LATER], indirect=True)
def test_who_is_called_again_right_after_a_removal_rings_on_when_the_first_call_ends(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.engine.let("0721201", 180)
    made = office.company.create(startTime=START, participants=[MONA])
    office.enter("Mona")

    async def slow(call: str) -> None:
        pass

    monkeypatch.setattr(office.engine, "hang_up", slow)
    office.order(made, "call", number="0721 201", name="Emil")
    office.wait_live(Emil=("ringing", ""))
    first = office.engine.called("0721201")
    office.order(made, "remove", "Emil")
    office.wait_live(Emil=("failed", "removed"))
    office.order(made, "call-again", "Emil")
    wait_until(lambda: office.engine.called("0721201") is not first, what="a second call")
    monkeypatch.undo()
    first.hang_up()
    office.order(made, "lock")
    wait_until(lambda: office.company.is_locked(made), what="the lock, and what came before it")
    assert office.company.live()["Emil"] == ("ringing", "")


def test_a_wrong_number_that_is_corrected_is_called_again_by_the_right_one(office: Office) -> None:
    office.engine.let("0721207", 200)
    made = office.company.create(startTime=START, participants=[MONA, called("Dora", "0721 206")])
    office.enter("Mona")
    office.start(made)
    office.wait_live(Dora=("failed", "unknown-number"))
    people = [
        one | {"phoneNumber": "0721 207"} if one["displayName"] == "Dora" else one
        for one in made["participants"]
    ]
    office.company.change(made, participants=people)
    office.order(made, "call-again", "Dora")
    office.wait_live(Dora=("in", ""))
    assert [line.number for line in office.engine._all_lines][-1] == "0721207"


@pytest.mark.parametrize("office", [LATER], indirect=True)
def test_who_rings_is_removed_and_not_called_any_more(office: Office) -> None:
    office.engine.let("0721203", 486)
    made = office.company.create(startTime=START, participants=[called("Busy", "0721 203"), MONA])
    office.enter("Mona")
    office.start(made)
    wait_until(lambda: office.company.live().get("Busy") == ("failed", "busy"), what="it is busy")
    office.order(made, "remove", "Busy")
    office.wait_live(Busy=("failed", "removed"))
    office.order(made, "lock")
    wait_until(lambda: locked(office), what="lock")
    assert len([line for line in office.engine._all_lines if line.number == "0721203"]) == 1
    assert office.company.live()["Busy"] == ("failed", "removed")


@pytest.mark.parametrize("office", [LATER], indirect=True)
def test_who_is_removed_before_his_turn_is_not_called(office: Office) -> None:
    office.engine.let("31", 180)
    office.engine.let("21", 200)
    office.engine.let("22", 200)
    anna = participant("Anna", "anna@example.org") | {"userId": 1}
    made = office.company.create(
        startTime=START, participants=[called("P21", "21"), called("P22", "22"), anna]
    )
    office.start(made, rings=True)
    annas = office.engine.called("31")
    office.wait_live(P21=("ringing", ""), P22=("ringing", ""))
    office.order(made, "remove", "P21")
    office.wait_live(P21=("failed", "removed"))
    annas.hang_up()
    office.wait_live(P22=("in", ""), P21=("failed", "removed"))
    assert [line.number for line in office.engine._all_lines] == ["31", "22"]


@pytest.mark.parametrize("office", [LATER], indirect=True)
def test_who_is_called_again_before_his_turn_is_called_once(office: Office) -> None:
    office.engine.let("31", 180)
    office.engine.let("21", 200)
    office.engine.let("22", 200)
    anna = participant("Anna", "anna@example.org") | {"userId": 1}
    made = office.company.create(
        startTime=START, participants=[called("P21", "21"), called("P22", "22"), anna]
    )
    office.start(made, rings=True)
    annas = office.engine.called("31")
    office.wait_live(P21=("ringing", ""), P22=("ringing", ""))
    office.order(made, "remove", "P21")
    office.wait_live(P21=("failed", "removed"))
    office.order(made, "call-again", "P21")
    office.wait_live(P21=("in", ""))
    annas.hang_up()
    office.wait_live(P22=("in", ""), P21=("in", ""))
    assert [line.number for line in office.engine._all_lines] == ["31", "21", "22"]


@pytest.mark.parametrize("office", [LATER], indirect=True)
def test_a_busy_one_who_is_removed_and_called_again_at_once_is_called_once(office: Office) -> None:
    office.engine.let("0721209", 486)
    made = office.company.create(startTime=START, participants=[called("Busy", "0721 209"), MONA])
    office.enter("Mona")
    office.start(made)
    office.wait_live(Busy=("failed", "busy"))
    office.engine.let("0721209", 200)
    office.company.order(made, "remove", "Busy")
    office.order(made, "call-again", "Busy")
    office.wait_live(Busy=("in", ""))
    office.order(made, "lock")
    wait_until(lambda: office.company.is_locked(made), what="the lock")
    assert [line.number for line in office.engine._all_lines].count("0721209") == 2
    assert office.shift.calls_made == {"busy": 1, "answered": 1}
    office.engine.called("0721209").hang_up()
    office.wait_live(Busy=("left", "hung-up"))


@pytest.mark.parametrize("office", [LATER], indirect=True)
def test_a_busy_one_who_calls_in_is_not_called_again(office: Office) -> None:
    office.engine.let("0721208", 486)
    made = office.company.create(startTime=START, participants=[called("Busy", "0721 208"), MONA])
    office.start(made)
    office.wait_live(Busy=("failed", "busy"))
    busy = office.company.ids()["Busy"]
    office.enter("Busy")
    office.order_of(made, "call-again", busy)
    office.order(made, "lock")
    wait_until(lambda: office.company.is_locked(made), what="the lock")
    assert [line.number for line in office.engine._all_lines].count("0721208") == 1


def test_an_end_hangs_up_all_and_ends_the_conference(office: Office) -> None:
    office.engine.let("0721204", 180)
    made = office.company.create(
        startTime=START, participants=[CLARA, MONA, called("Late", "0721 204")]
    )
    mona, clara = office.enter("Mona"), office.enter("Clara")
    office.start(made)
    office.wait_live(Late=("ringing", ""))
    office.order(made, "end")
    for line in (mona, clara, office.engine.called("0721204")):
        wait_until(line.is_over, what="the call ends")
    office.company.now += 1
    wait_until(lambda: not office.company.is_active(made), what="it is over")
    wait_until(lambda: not office.engine.opened, what="the room is closed")


@pytest.mark.parametrize("office", [LATER], indirect=True)
def test_a_deleted_conference_is_hung_up_on_those_who_ring_too(office: Office) -> None:
    office.engine.let("0721205", 180)
    made = office.company.create(startTime=START, participants=[called("Late", "0721 205")])
    office.start(made)
    late = office.engine.called("0721205")
    office.wait_live(Late=("ringing", ""))
    office.company.delete(made)
    office.shift.look_soon()
    wait_until(late.is_over, what="it rings no more")


@pytest.mark.parametrize("late", [False, True])
def test_orders_outlive_a_change_of_who_leads_but_not_long(office: Office, *, late: bool) -> None:
    made = office.company.create(startTime=START, participants=[CLARA, MONA])
    office.enter("Mona")
    clara = office.enter("Clara")
    office.wait_live(Clara=("in", ""), Mona=("in", ""))
    office.shift.end()
    office.company.order(made, "mute", "Clara")
    office.company.now += PATIENCE_MS + 1 if late else 5_000
    office.shift = Shift(office.engine, office.company)
    if late:
        office.order(made, "lock")
        wait_until(lambda: office.engine.announced, what="lock")
        assert not clara.is_muted
    else:
        wait_until(lambda: clara.is_muted, what="Clara is muted")
