"""Which time zone a telephone number tells, and when it tells none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucc_client.server.services.number_zones import country_of_number, zone_of_number


@pytest.mark.parametrize(
    ("number", "country", "zone"),
    [
        ("+49 721 123456", "", "Europe/Berlin"),
        ("+44 20 7183 8750", "", "Europe/London"),
        ("+1 (212) 555-1234", "", "America/New_York"),
        ("+1 415 555 1234", "", "America/Los_Angeles"),
        ("+91 80 1234 5678", "", "Asia/Calcutta"),
        ("0721 123456", "DE", "Europe/Berlin"),
        # In national form it could be anywhere.
        ("0721 123456", "", ""),
        # Internal numbers, free ones, satellites, what is no number, and none.
        ("21", "DE", ""),
        ("900", "", ""),
        ("+1 800 555 1234", "", ""),
        ("+800 1234 5678", "", ""),
        ("*21#", "DE", ""),
        ("+49 1", "", ""),
        ("", "DE", ""),
    ],
)
def test_a_number_tells_its_zone_when_there_is_only_one(
    number: str, country: str, zone: str
) -> None:
    assert zone_of_number(number, country) == zone


@pytest.mark.parametrize(
    ("number", "country"),
    [
        ("+49 30 23125900", "DE"),
        ("+1 416 555 1234", "CA"),
        ("030 23125900", ""),
        ("+800 1234 5678", ""),
        ("", ""),
    ],
)
def test_a_country_is_told_by_a_number_with_its_code(number: str, country: str) -> None:
    assert country_of_number(number) == country


@given(st.text(max_size=40), st.sampled_from(["", "DE", "US"]))
def test_any_text_is_taken(text: str, country: str) -> None:
    zone_of_number(text, country)
    country_of_number(text)
