"""Nobody is in a list twice unnoticed, however their number is written."""

from __future__ import annotations

from ucc_client.domain.doubles import Double, doubles
from ucc_client.domain.number_judge import judge
from ucc_client.domain.number_plan import NumberPlan
from ucc_client.domain.participant import Participant

BERLIN = NumberPlan(country_code="49", area_code="30", internal=frozenset({"12"}))


def told(*people: Participant) -> dict[int, Double]:
    return doubles(people, lambda number: judge(number, BERLIN).reached)


def test_one_account_or_one_address_is_one_person() -> None:
    anna = Participant(user_id=2, email="anna@example.org")
    assert told(anna, Participant(email=" Anna@example.org"), Participant(user_id=2)) == {
        1: Double(0, by_number=False),
        2: Double(0, by_number=False),
    }


def test_a_number_is_the_same_however_it_is_written() -> None:
    ways = ("+49 30 23125900", "030/231 259 00", "23125900", "12")
    assert told(*(Participant(phone_number=way) for way in ways)) == {
        1: Double(0, by_number=True),
        2: Double(0, by_number=True),
    }


def test_what_is_empty_is_the_same_as_nothing() -> None:
    assert told(Participant(), Participant(), Participant(display_name="Anna")) == {}
