"""What is typed as a number is understood as somebody at the exchange would understand it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucc_client.domain.number_judge import judge
from ucc_client.domain.number_plan import NumberDoubt, NumberKind, NumberPlan
from ucc_client.domain.phone_number import MAXIMUM_LENGTH

KARLSRUHE = NumberPlan(
    country_code="49", area_code="721", exit_code="0", internal=frozenset({"12", "13", "4711"})
)
UNKNOWN = NumberPlan()


@pytest.mark.parametrize(
    ("number", "kind", "reached", "region"),
    [
        ("12", NumberKind.INTERNAL, "12", ""),
        (" 47 11 ", NumberKind.INTERNAL, "4711", ""),
        ("0721 1234567", NumberKind.NATIONAL, "+49 721 1234567", "DE"),
        ("(0721) 12345-67", NumberKind.NATIONAL, "+49 721 1234567", "DE"),
        ("+49 721 1234567", NumberKind.NATIONAL, "+49 721 1234567", "DE"),
        ("+41 44 668 18 00", NumberKind.INTERNATIONAL, "+41 44 668 18 00", "CH"),
        ("0041446681800", NumberKind.INTERNATIONAL, "+41 44 668 18 00", "CH"),
        ("+39 06 1234567", NumberKind.INTERNATIONAL, "+39 06 123 4567", "IT"),
        ("1234567", NumberKind.LOCAL, "+49 721 1234567", "DE"),
        ("*21#", NumberKind.CODE, "*21#", ""),
    ],
)
def test_the_kind_of_a_number_and_who_is_reached(
    number: str, kind: NumberKind, reached: str, region: str
) -> None:
    told = judge(number, KARLSRUHE)
    assert (told.kind, told.reached, told.region) == (kind, reached, region)
    assert told.doubt is NumberDoubt.NONE
    assert told.number == number


@pytest.mark.parametrize(
    ("number", "doubt", "meant"),
    [
        ("+49 0721 1234567", NumberDoubt.ZERO_AFTER_COUNTRY, "+49 721 1234567"),
        ("+49 (0)721 1234567", NumberDoubt.ZERO_AFTER_COUNTRY, "+49 721 1234567"),
        ("0049 0721 1234567", NumberDoubt.ZERO_AFTER_COUNTRY, "+49 721 1234567"),
        ("0 0721 1234567", NumberDoubt.EXIT_CODE, "+49 721 1234567"),
        ("0 0041 44 668 18 00", NumberDoubt.EXIT_CODE, "+41 44 668 18 00"),
        ("14", NumberDoubt.NO_SUCH_EXTENSION, "14"),
        ("+49 7", NumberDoubt.TOO_SHORT, ""),
        ("+1 212 555 0123 456", NumberDoubt.TOO_LONG, ""),
        ("+999 12345", NumberDoubt.NOT_ASSIGNED, ""),
        ("112", NumberDoubt.EMERGENCY, "112"),
        ("0900 1 234567", NumberDoubt.COSTLY, "+49 900 1 234567"),
        ("call me", NumberDoubt.IMPOSSIBLE, ""),
    ],
)
def test_what_is_suspicious_is_told_with_what_is_probably_meant(
    number: str, doubt: NumberDoubt, meant: str
) -> None:
    told = judge(number, KARLSRUHE)
    assert (told.doubt, told.reached) == (doubt, meant)


def test_where_the_server_does_not_say_where_it_is_only_the_plus_is_understood() -> None:
    assert judge("0721 1234567", UNKNOWN).reached == ""
    assert judge("0721 1234567", UNKNOWN).kind is NumberKind.NATIONAL
    assert judge("0041 44 6681800", UNKNOWN).kind is NumberKind.INTERNATIONAL
    assert judge("+41 44 6681800", UNKNOWN).reached == "+41 44 668 18 00"
    assert judge("14", UNKNOWN).doubt is NumberDoubt.NONE
    assert judge("14", UNKNOWN).kind is NumberKind.INTERNAL


def test_nothing_is_said_of_nothing() -> None:
    assert judge("  ", KARLSRUHE).kind is NumberKind.UNKNOWN
    assert judge("  ", KARLSRUHE).doubt is NumberDoubt.NONE


@given(
    st.text(alphabet="0123456789+*#()/.- a", max_size=MAXIMUM_LENGTH + 2),
    st.sampled_from(
        [KARLSRUHE, UNKNOWN, NumberPlan(country_code="x"), NumberPlan(country_code="1")]
    ),
)
def test_whatever_is_typed_is_judged(number: str, plan: NumberPlan) -> None:
    told = judge(number, plan)
    assert told.number == number
    again = judge(told.reached, plan)
    if told.reached and told.kind in (NumberKind.NATIONAL, NumberKind.INTERNATIONAL):
        assert again.doubt in (NumberDoubt.NONE, NumberDoubt.COSTLY, NumberDoubt.EMERGENCY)
