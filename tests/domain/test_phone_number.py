from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucc_client.domain.phone_number import MAXIMUM_LENGTH, digits, is_possible


@pytest.mark.parametrize(
    "number",
    ["12", "+49 721 1234567", "0721/1234-0", "(0721) 1234567", "*21#", "0721.1234567", " 49 ", "0"],
)
def test_what_people_write_can_be_dialled(number: str) -> None:
    assert is_possible(number)


@pytest.mark.parametrize(
    "number",
    ["", " ", "+", "-", "*#", "Anna", "12a", "0721 12x", "12+34", "++49721", "١٢٣", "12,3"],
)
def test_without_a_digit_or_with_anything_strange_in_it_nothing_can_be_dialled(number: str) -> None:
    assert not is_possible(number)


def test_a_number_has_at_most_32_characters() -> None:
    assert is_possible("1" * 32)
    assert not is_possible("1" * 33)


@pytest.mark.parametrize(
    ("number", "dialled"),
    [
        ("+49 (721) 123-45", "+4972112345"),
        (" 0721/123.45 ", "072112345"),
        ("*21*12#", "*21*12#"),
        ("12", "12"),
    ],
)
def test_the_exchange_gets_a_plus_and_the_keys_of_a_telephone(number: str, dialled: str) -> None:
    assert digits(number) == dialled


@given(st.text(alphabet="0123456789+*#()/.- ", max_size=MAXIMUM_LENGTH))
def test_what_goes_to_the_exchange_is_possible_again(number: str) -> None:
    if is_possible(number):
        assert is_possible(digits(number))
        assert digits(digits(number)) == digits(number)


def test_a_country_code_may_stand_in_brackets() -> None:
    assert is_possible("(+49) 721 1234")
    assert digits("(+49) 721 1234") == "+497211234"
    assert not is_possible("49+721")
