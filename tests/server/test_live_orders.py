"""Orders for a running conference: whose are taken, and which can be."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.running_server import Api, participant, unmailed_conference
from tests.server.kinds import BUNDLED
from tests.server.live_desk import ANNA, BEN, CLEO, START, Desk
from ucc_client.contract.live import LiveDeed, LiveOrder
from ucc_client.server.database.engine import Database
from ucc_client.server.pbx.engine import Cause
from ucc_client.server.pbx.order_book import OrderBook
from ucc_client.server.pbx.rooms import Room
from ucc_client.server.refusals import ForbiddenError, InvalidError, NotFoundError
from ucc_client.server.services.live_orders import NoEngineError, NotRunningError

ABOUT_PEOPLE = ("mute", "unmute", "remove", "make-moderator", "make-participant", "lower-hand")


@pytest.fixture
def desk(empty: Database) -> Desk:
    made = Desk(empty)
    made.lead.hold(is_connected=True)
    return made


def test_orders_of_those_who_moderate_wait_for_who_leads_the_engine(desk: Desk) -> None:
    ben = desk.enter("Ben")
    for deed in ABOUT_PEOPLE:
        desk.order(ANNA, deed, personIds=[ben.id])
    for deed in ("mute-others", "lock", "unlock", "end"):
        desk.order(ANNA, deed)
    desk.order(ANNA, "call", number="0721 5559", name="Emil")
    assert len(desk.ordered()) == desk.woken == len(ABOUT_PEOPLE) + 5
    assert desk.ordered()[0] == LiveOrder(deed=LiveDeed.MUTE, person_ids=(ben.id,))
    assert desk.ordered()[-1].name == "Emil"


def test_others_are_refused_and_strangers_are_told_that_it_is_not_there(desk: Desk) -> None:
    ben = desk.enter("Ben")
    with pytest.raises(ForbiddenError):
        desk.order(BEN, "lock")
    with pytest.raises(NotFoundError):
        desk.order(CLEO, "lock")
    room = Room(desk.number)
    room.adopt([ben])
    ben.is_moderator = True
    room.mute(ben.id, on=True, instant=START)
    desk.write(room)
    desk.order(BEN, "lock")
    assert [one.deed for one in desk.ordered()] == ["lock"]


def test_what_does_not_run_or_has_no_engine_is_a_conflict(desk: Desk) -> None:
    with pytest.raises(NotRunningError):
        desk.order(ANNA, "lock")
    desk.enter("Ben")
    desk.lead.give_up()
    with pytest.raises(NoEngineError):
        desk.order(ANNA, "lock")
    assert NotRunningError.status == NoEngineError.status == 409
    assert desk.ordered() == []


@pytest.mark.parametrize(
    ("deed", "fields", "error"),
    [
        ("mute", {}, InvalidError),
        ("mute", {"personIds": [987_654]}, NotFoundError),
        ("mute", {"personIds": [2**70]}, NotFoundError),
        ("call", {}, InvalidError),
        ("call", {"number": "letters"}, InvalidError),
        ("call", {"number": "1" * 40}, InvalidError),
        ("call", {"number": "201", "participantId": 1}, InvalidError),
        ("call", {"number": "201", "name": "x" * 1001}, InvalidError),
        ("call", {"number": "201", "name": "\x00"}, InvalidError),
        ("call", {"participantId": 987_654}, NotFoundError),
    ],
    ids=str,
)
def test_orders_that_cannot_be_done_are_refused(
    desk: Desk, deed: str, fields: dict[str, Any], error: type[Exception]
) -> None:
    desk.enter("Ben")
    with pytest.raises(error):
        desk.order(ANNA, deed, **fields)
    assert desk.ordered() == []


def test_who_has_no_number_cannot_be_called(desk: Desk) -> None:
    ben = desk.enter("Ben")
    with pytest.raises(InvalidError):
        desk.order(ANNA, "call-again", personIds=[ben.id])
    ids = {one["displayName"]: one["participantId"] for one in desk.made["participants"]}
    with pytest.raises(InvalidError):
        desk.order(ANNA, "call", participantId=ids["Ben"])
    desk.order(ANNA, "call", participantId=ids["Dora"])
    assert [one.participant_id for one in desk.ordered()] == [ids["Dora"]]


def test_each_order_is_taken_once_and_in_its_turn(desk: Desk) -> None:
    ben = desk.enter("Ben")
    deeds = ["mute", "unmute"] * 10
    for deed in deeds:
        desk.order(ANNA, deed, personIds=[ben.id])
    book = OrderBook(desk.company.database, desk.company.clock)
    with ThreadPoolExecutor(4) as pool:
        taken = [one for some in pool.map(lambda _: book.take(), range(8)) for one in some]
    assert [one.order.deed for one in taken] == deeds
    assert desk.ordered() == []
    assert [one.name for one in taken[0].people] == ["Ben"]
    assert taken[0].own == frozenset()


def test_who_is_to_be_called_is_written_down_with_the_order_taken(desk: Desk) -> None:
    ben = desk.enter("Ben")
    ids = {one["displayName"]: one["participantId"] for one in desk.made["participants"]}
    desk.order(ANNA, "call", number=" 0721 5559 ", name="Emil")
    desk.order(ANNA, "call", participantId=ids["Dora"])
    book = OrderBook(desk.company.database, desk.company.clock)
    assert [one.people[0].name for one in book.take()] == ["Emil", "Dora"]
    told = {one.name: (one.state, one.number, one.participant_id) for one in desk.people()}
    assert told["Emil"] == ("ringing", "0721 5559", None)
    assert told["Dora"] == ("ringing", "0721 5551", ids["Dora"])
    # Who is called already is not called twice, nor is who is in.
    for name in ("Dora", "Ben"):
        desk.change_number("Ben", "0721 5552")
        desk.order(ANNA, "call", participantId=ids[name])
    assert [one.people for one in book.take()] == [(), ()]
    assert len(desk.people()) == 3
    assert ben.id in {one.id for one in desk.people()}


def test_who_had_called_in_is_called_by_the_number_that_is_known(desk: Desk) -> None:
    ben = desk.enter("Ben")
    desk.change_number("Ben", "0721 5552")
    desk.order(ANNA, "call-again", personIds=[ben.id])
    (taken,) = OrderBook(desk.company.database, desk.company.clock).take()
    assert [one.number for one in taken.people] == ["0721 5552"]
    assert desk.one(ANNA, "Ben").number == "0721 5552"


def test_whose_number_was_wrong_is_called_by_the_corrected_one(desk: Desk) -> None:
    desk.company.start(desk.made)
    (dora,) = desk.company.book.take_calls(desk.number).others
    book = OrderBook(desk.company.database, desk.company.clock)
    room = Room(desk.number)
    for cause, number in ((Cause.BUSY, "0721 5551"), (Cause.UNKNOWN_NUMBER, "0721 5553")):
        room.adopt([dora])
        room.rings(dora, "x", START)
        room.leave(dora.id, cause, START)
        desk.write(room)
        desk.change_number("Dora", "0721 5553")
        desk.order(ANNA, "call-again", personIds=[dora.id])
        (taken,) = book.take()
        assert [one.number for one in taken.people] == [number]


def test_orders_for_what_has_ended_meanwhile_are_dropped(desk: Desk) -> None:
    desk.enter("Ben")
    desk.order(ANNA, "lock")
    desk.company.book.end(desk.number)
    book = OrderBook(desk.company.database, desk.company.clock)
    assert book.take() == desk.ordered() == []


@BUNDLED
def test_over_the_wire_an_order_without_an_engine_is_a_conflict_in_words(anna: Api) -> None:
    people = [participant("Clara", "", phoneNumber="+49 30 5550100")]
    made = anna.call("POST", anna.conferences, json=unmailed_conference(participants=people))
    path = f"{anna.conferences}/{made.json()['conferenceId']}"
    answer = anna.call("POST", f"{path}/live", json={"deed": "lock"})
    assert (answer.status_code, answer.json()["code"]) == (409, "not-running")
    anna.call("PUT", f"{path}/start")
    answer = anna.call("POST", f"{path}/live", json={"deed": "lock"})
    assert (answer.status_code, answer.json()["code"]) == (409, "no-telephone")
    answer = anna.call("POST", f"{path}/live", json={"deed": "dance"})
    assert answer.status_code == 400
