"""`live`: who is in a conference by telephone, and how much of it whom is told."""

from __future__ import annotations

import pytest

from tests.running_server import Api, participant
from tests.server.kinds import BUNDLED
from tests.server.live_desk import ANNA, BEN, CLEO, START, Desk
from ucc_client.contract.live import LiveState
from ucc_client.server.database.engine import Database
from ucc_client.server.pbx.engine import Cause
from ucc_client.server.pbx.lead import LEAD_MS, Lead
from ucc_client.server.pbx.rooms import Person, Room
from ucc_client.server.refusals import NotFoundError


@pytest.fixture
def desk(empty: Database) -> Desk:
    return Desk(empty)


def test_who_is_in_and_who_is_called_is_told_and_numbers_only_to_moderators(desk: Desk) -> None:
    desk.company.start(desk.made)
    desk.company.book.take_calls(desk.number)
    desk.company.now += 60_000
    desk.enter("Ben")
    seen = desk.seen_by(ANNA)
    assert (seen.is_active, seen.started_at, seen.now) == (True, START, START + 60_000)
    assert seen.ends_at == START + 45 * 60_000
    assert seen.may_moderate
    dora, ben = seen.people
    assert (dora.name, dora.state, dora.number) == ("Dora", LiveState.RINGING, "0721 5551")
    assert (dora.since, dora.joined_at, dora.cause) == (START, None, None)
    assert (ben.name, ben.state, ben.number) == ("Ben", LiveState.IN, None)
    assert (ben.joined_at, ben.is_self) == (START + 60_000, False)
    theirs = desk.seen_by(BEN)
    assert not theirs.may_moderate
    assert [one.number for one in theirs.people] == [None, None]
    assert [one.is_self for one in theirs.people] == [False, True]


def test_strangers_are_told_that_it_is_not_there(desk: Desk) -> None:
    desk.company.start(desk.made)
    for user_id, number in ((CLEO, desk.number), (ANNA, desk.number + 1)):
        with pytest.raises(NotFoundError):
            desk.live.get(user_id, number)


def test_who_is_made_a_moderator_for_this_time_may_moderate_until_the_call_ends(
    desk: Desk,
) -> None:
    ben = desk.enter("Ben")
    room = Room(desk.number)
    room.adopt([ben])
    assert not desk.seen_by(BEN).may_moderate
    _moderator(desk, ben, on=True)
    assert desk.seen_by(BEN).may_moderate
    room.leave(ben.id, Cause.HUNG_UP, START)
    desk.write(room)
    assert not desk.seen_by(BEN).may_moderate


def test_how_a_call_went_is_told_with_its_moments(desk: Desk) -> None:
    desk.company.start(desk.made)
    (dora,) = desk.company.book.take_calls(desk.number).others
    room = Room(desk.number)
    room.adopt([dora])
    room.rings(dora, "first", START)
    room.redials(dora, START + 10_000, START)
    desk.write(room)
    assert desk.one(ANNA, "Dora").redial_at == START + 10_000
    room.rings(dora, "second", START + 10_000)
    room.enter(dora, START + 20_000)
    dora.hand_since = START + 20_500
    room.mute(dora.id, on=True, instant=START + 21_000)
    desk.write(room)
    told = desk.one(ANNA, "Dora")
    assert (told.state, told.is_muted, told.joined_at) == (LiveState.MUTED, True, START + 20_000)
    assert (told.redial_at, told.hand_since) == (None, START + 20_500)
    room.leave(dora.id, Cause.HUNG_UP, START + 30_000)
    desk.write(room)
    told = desk.one(ANNA, "Dora")
    assert (told.state, told.cause, told.since) == (LiveState.LEFT, "hung-up", START + 30_000)
    room.rings(dora, "second", START + 40_000)
    desk.write(room)
    assert desk.one(ANNA, "Dora").joined_at is None


def test_of_one_that_does_not_run_nobody_is_told(desk: Desk) -> None:
    desk.enter("Ben")
    desk.company.now += 48 * 3_600_000
    seen = desk.seen_by(ANNA)
    assert not seen.is_active
    assert (seen.people, seen.started_at, seen.ends_at, seen.is_locked) == ((), None, None, False)


def test_calling_is_offered_while_a_process_leads_an_engine(desk: Desk) -> None:
    assert not desk.seen_by(ANNA).can_call
    lead = Lead(desk.company.database, desk.company.clock)
    assert lead.hold()
    assert not desk.seen_by(ANNA).can_call
    assert lead.hold(is_connected=True)
    assert desk.seen_by(ANNA).can_call
    desk.company.now += LEAD_MS
    assert not desk.seen_by(ANNA).can_call
    lead.hold(is_connected=True)
    lead.give_up()
    assert not desk.seen_by(ANNA).can_call


@BUNDLED
def test_a_started_conference_is_told_over_the_wire(anna: Api) -> None:
    made = anna.call("POST", anna.conferences, json=_soon()).json()
    path = f"{anna.conferences}/{made['conferenceId']}"
    assert anna.call("GET", f"{path}/live").json()["isActive"] is False
    assert anna.call("PUT", f"{path}/start").status_code == 204
    told = anna.call("GET", f"{path}/live").json()
    assert told["isActive"] is True
    assert told["mayModerate"] is True
    assert (told["people"], told["canCall"]) == ([], False)
    assert "endsAt" not in told


def _soon() -> dict[str, object]:
    return {
        "name": "Live",
        "startTime": 4_099_766_400_000,
        "occurrence": "ONCE",
        "eMailBody": "",
        "participants": [participant("Clara", "", phoneNumber="+49 30 5550100")],
    }


def _moderator(desk: Desk, person: Person, *, on: bool) -> None:
    room = Room(desk.number)
    room.adopt([person])
    person.is_moderator = on
    room.mute(person.id, on=True, instant=START)
    desk.write(room)
