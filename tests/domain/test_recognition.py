"""Whoever is known is recognised, and what was typed stays as it was typed."""

from __future__ import annotations

import pytest

from ucc_client.domain.participant import Participant
from ucc_client.domain.person import Person, Source
from ucc_client.domain.recognition import recognise

FELIX = Person(name="Felix Brandt", number="31", email="felix@example.org", source=Source.RECENT)
ACCOUNT = Person(name="Felix Brandt", email="Felix@example.org", user_id=9, source=Source.COLLEAGUE)
ANNA = Person(name="Anna Berg", number="+49 721 12-34", source=Source.CONTACT)
OTHER = Person(name="Anna Berg", email="anna@example.com", source=Source.CONTACT)
TWIN = Person(name="Anna  berg", email="anna@example.net", source=Source.CONTACT)
WHOLE = Participant(
    display_name="Felix Brandt", phone_number="31", email="felix@example.org", user_id=9
)


def told(one: Participant, *known: Person) -> Participant:
    return recognise([one], known)[0]


@pytest.mark.parametrize(
    "typed",
    [
        Participant(email="felix@example.org"),
        Participant(display_name="Felix Brandt"),
        Participant(display_name="Felix Brandt", email="felix@example.org"),
    ],
)
def test_address_or_name_bring_number_and_account(typed: Participant) -> None:
    assert told(typed, FELIX, ACCOUNT, ANNA) == WHOLE


def test_a_number_brings_the_name_however_it_is_written() -> None:
    known = told(Participant(phone_number="+497211234"), FELIX, ANNA)
    assert known == Participant(display_name="Anna Berg", phone_number="+497211234")


def test_nothing_that_was_typed_is_changed() -> None:
    typed = Participant(display_name="Lix", phone_number="99", email="FELIX@example.org")
    known = told(typed, FELIX, ACCOUNT)
    assert (known.display_name, known.phone_number, known.email) == ("Lix", "99", typed.email)


def test_a_name_that_two_people_have_says_nothing() -> None:
    typed = Participant(display_name="anna berg")
    assert told(typed, OTHER, TWIN) == typed


def test_a_number_under_another_name_says_nothing() -> None:
    typed = Participant(display_name="Clara", phone_number="+497211234")
    assert told(typed, ANNA) == typed


def test_a_stranger_comes_back_as_typed() -> None:
    typed = Participant(display_name="Nobody", email="nobody@example.org")
    assert told(typed, FELIX, ANNA) == typed
    assert told(Participant(), FELIX) == Participant()
