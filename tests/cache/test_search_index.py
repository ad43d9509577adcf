"""Conferences are found by their people, as the cache knows them now."""

from __future__ import annotations

import msgspec

from tests.cache.conftest import BEN, BUDGET, Desk
from ucc_client.domain.conference import ChangedDate
from ucc_client.domain.participant import Participant

CLARA = Participant(display_name="Clara", email="clara@example.org", phone_number="030 231 25")


def found(desk: Desk, text: str) -> tuple[str, ...]:
    return desk.cache.part(text)[0]


def test_a_conference_is_found_by_who_was_fetched_with_it(desk: Desk) -> None:
    desk.confirm(7)
    desk.confirm(8, msgspec.structs.replace(BUDGET, name="Sales", participants=(CLARA,)))
    assert found(desk, "ben") == ("c7",)
    assert found(desk, "+49 30 23125") == ("c8",)
    assert set(found(desk, "e")) == {"c7", "c8"}
    assert found(desk, "") == ()


def test_what_the_server_says_next_takes_the_place_of_what_was_known(desk: Desk) -> None:
    desk.confirm(7)
    assert found(desk, "anna") == ("c7",)
    desk.now += 1000
    desk.confirm(7, msgspec.structs.replace(BUDGET, participants=(BEN, CLARA)))
    assert found(desk, "anna") == ()
    assert found(desk, "clara@") == ("c7",)


def test_what_waits_to_be_sent_is_found_too(desk: Desk) -> None:
    key = desk.create(msgspec.structs.replace(BUDGET, participants=(CLARA,)))
    assert found(desk, "clara") == (key,)
    desk.confirm(7)
    desk.edit("c7", BUDGET, msgspec.structs.replace(BUDGET, participants=(CLARA,)))
    assert set(found(desk, "clara")) == {key, "c7"}
    desk.delete("c7")
    assert found(desk, "clara") == (key,)


def test_people_of_a_single_date_are_found(desk: Desk) -> None:
    date = ChangedDate(original=BUDGET.start, start=BUDGET.start, participants=(CLARA,))
    key = desk.create(msgspec.structs.replace(BUDGET, changed_dates=(date,)))
    assert found(desk, "clara") == (key,)


def test_those_that_do_not_fit_are_told_besides(desk: Desk) -> None:
    desk.confirm(7)
    desk.confirm(8, msgspec.structs.replace(BUDGET, participants=(CLARA,)))
    assert desk.cache.part("clara") == (("c8",), ("c7",))
    assert desk.cache.part("nobody") == ((), ("c7", "c8"))
    assert desk.cache.part(" ") == ((), ())
