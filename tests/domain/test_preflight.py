"""What is said of an own conference while there is time to mend it."""

from __future__ import annotations

from typing import Any

from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.preflight import Doubt, concerns

ANNA = Participant(
    display_name="Anna", user_id=3, phone_number="12", email="a@b.example", is_moderator=True
)
BEN = Participant(display_name="Ben", email="ben@b.example")


def _doubts(*people: Participant, **known: Any) -> list[Doubt]:
    conference = Conference(name="Budget", start=0, participants=people)
    return [one.doubt for one in concerns(conference, user_id=3, **known)]


def test_nothing_is_said_of_what_is_well() -> None:
    assert _doubts(ANNA, BEN) == []
    called = Participant(display_name="Cleo", phone_number="12", call_on_start=True)
    assert _doubts(ANNA, called) == []
    assert _doubts(ANNA, BEN, is_readonly=True) == [], "there is nothing that one had to change"


def test_each_thing_is_named_with_those_whom_it_concerns() -> None:
    plain = Participant(display_name="Anna", user_id=3, email="a@b.example")
    assert _doubts(plain, BEN) == [Doubt.NO_MODERATOR, Doubt.NO_OWN_PHONE]
    assert _doubts(plain, BEN, own_number="12") == [Doubt.NO_MODERATOR]
    assert _doubts(ANNA, BEN, reachable=False, sent=False) == [Doubt.UNREACHABLE, Doubt.NOT_SENT]
    lost = Participant(display_name="Dora", phone_number="12")
    found = concerns(Conference(name="", start=0, participants=(ANNA, lost, BEN)), user_id=3)
    assert [(one.doubt, one.people) for one in found] == [(Doubt.NO_WAY_IN, ("Dora",))]
    assert _doubts(ANNA, lost, is_readonly=True) == [Doubt.READ_ONLY, Doubt.NO_WAY_IN]


def test_of_one_that_is_ended_nothing_else_matters() -> None:
    assert _doubts(BEN, is_terminated=True, reachable=False) == [Doubt.TERMINATED]
