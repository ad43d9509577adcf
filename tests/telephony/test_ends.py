"""What ends a conference in which somebody is still, and what is said before."""

from __future__ import annotations

import msgspec
import pytest

from tests.telephony.office import CLARA, DORA, MANNER, MONA, START, Office, Shift
from tests.waiting import wait_until
from ucc_client.server.pbx.end_rules import EndRules
from ucc_client.server.pbx.ends import WARNING_MS, Ending, Step
from ucc_client.server.pbx.engine import Cause
from ucc_client.server.pbx.outgoing import Manner
from ucc_client.server.pbx.prompts import Prompt, media, names
from ucc_client.server.pbx.rooms import Person, Room

MINUTE = 60_000


def with_rules(**rules: int) -> Manner:
    return msgspec.structs.replace(MANNER, ends=EndRules(**rules))


def announced(office: Office, prompt: Prompt) -> int:
    sounds = tuple(media(names(prompt, "en", {})))
    return sum(said == sounds for _, said in list(office.engine.announced))


def room_with(*moderators: bool) -> Room:
    room = Room(7)
    for number, is_moderator in enumerate(moderators, 1):
        room.enter(Person(id=number, participant_id=number, is_moderator=is_moderator), 1000)
    return room


def test_without_rules_nothing_ends() -> None:
    ending, room = Ending(EndRules()), room_with(True, False)
    room.leave(1, Cause.HUNG_UP, 2000)
    assert [ending.look(room, 0, now) for now in (1, START)] == [None, None]


def test_so_long_after_the_last_moderator_unless_one_comes_back() -> None:
    ending, room = Ending(EndRules(leaderless_seconds=60)), room_with(True, False)
    assert ending.look(room, None, START) is None
    room.leave(1, Cause.HUNG_UP, START)
    assert ending.look(room, None, START) is Step.SAY_LEADERLESS
    assert ending.look(room, None, START + MINUTE - 1) is None
    room.enter(Person(id=3, participant_id=3, is_moderator=True), START)
    assert ending.look(room, None, START + MINUTE) is None
    room.leave(3, Cause.HUNG_UP, START)
    assert ending.look(room, None, START + 2 * MINUTE) is Step.SAY_LEADERLESS
    assert ending.look(room, None, START + 3 * MINUTE) is Step.END


def test_one_that_no_moderator_was_in_goes_on() -> None:
    ending = Ending(EndRules(leaderless_seconds=0))
    assert ending.look(room_with(False, False), None, START) is None
    taken_over = Ending(EndRules(leaderless_seconds=0), was_led=True)
    assert taken_over.look(room_with(False, False), None, START) is Step.END


def test_the_planned_end_is_warned_of_once_and_not_late() -> None:
    rules, room = EndRules(overtime_minutes=10), room_with(True)
    due = START + 10 * MINUTE
    ending = Ending(rules)
    looks = [due - WARNING_MS - 1, due - WARNING_MS, due - WARNING_MS + 1, due - 1, due]
    assert [ending.look(room, START, now) for now in looks] == [
        None,
        Step.SAY_SOON,
        None,
        None,
        Step.END,
    ]
    assert Ending(rules).look(room, START, due - 2 * MINUTE) is None
    assert Ending(rules).look(room, None, due) is None


@pytest.mark.parametrize("office", [with_rules(leaderless_seconds=60)], indirect=True)
def test_when_the_last_moderator_is_gone_for_long_enough_all_are_let_go_of(office: Office) -> None:
    made = office.company.create(startTime=START, participants=[CLARA, DORA, MONA])
    mona, clara, dora = office.enter("Mona"), office.enter("Clara"), office.enter("Dora")
    mona.hang_up()
    wait_until(lambda: announced(office, Prompt.LEADERLESS), what="it is said")
    office.company.now += MINUTE
    wait_until(lambda: clara.is_over() and dora.is_over(), what="they are let go of")
    assert announced(office, Prompt.ENDED) == 1
    office.company.now += 1
    wait_until(lambda: not office.company.is_active(made), what="it is over")
    office.wait_live(Clara=("left", "hung-up"), Dora=("left", "hung-up"))


@pytest.mark.parametrize("office", [with_rules(overtime_minutes=10)], indirect=True)
def test_the_planned_end_ends_it_though_another_process_took_over(office: Office) -> None:
    made = office.company.create(startTime=START, durationMinutes=30, participants=[CLARA, MONA])
    mona, clara = office.enter("Mona"), office.enter("Clara")
    office.company.now = START + 35 * MINUTE
    office.shift.look_soon()
    wait_until(lambda: announced(office, Prompt.ENDS_SOON), what="the warning")
    office.shift.end()
    office.shift = Shift(office.engine, office.company, with_rules(overtime_minutes=10))
    assert not clara.is_over()
    office.company.now = START + 40 * MINUTE
    wait_until(lambda: clara.is_over() and mona.is_over(), what="they are let go of")
    office.company.now += 1
    wait_until(lambda: not office.company.is_active(made), what="it is over")
