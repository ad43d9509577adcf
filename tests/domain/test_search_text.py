"""A conference is found by what is in it, however a number is typed."""

from __future__ import annotations

import pytest

from ucc_client.domain.participant import Participant
from ucc_client.domain.search_text import TextIndex, is_in, people_text, terms

PEOPLE = (
    Participant(display_name="Clara Größe", email="Clara.G@Example.org"),
    Participant(display_name="Ben", phone_number="+49 (30) 23125-114"),
    Participant(display_name="Emma", phone_number="0711 4567 89"),
    Participant(display_name="Felix", phone_number="0044 1632 960014"),
    Participant(display_name="Greta", phone_number="12"),
)
TEXT = "Budget Q1 2027".casefold() + people_text(PEOPLE)


@pytest.mark.parametrize(
    "sought",
    [
        "",
        "  ",
        "clara",
        "GRÖSSE",
        "clara budget",
        "clara.g@example",
        "example.org ben",
        "+49 30 23125114",
        "+493023125114",
        "+49 30",
        "0049 30 231",
        "030 23125",
        "03023125-114",
        "(030) 23125",
        "23125 114",
        "23125",
        "+49 711 4567",
        "0711/456789",
        "+44 1632",
        "01632 960014",
        "004416",
        "clara 0711 45",
        "q1 2027",
        "12",
        "budget +49 30 2",
    ],
)
def test_it_is_found(sought: str) -> None:
    assert is_in(TEXT, terms(sought))


@pytest.mark.parametrize(
    "sought",
    [
        "dora",
        "clara dora",
        "+49 40",
        "030 99",
        "0711 99",
        "budget 99",
        "participants",
    ],
)
def test_it_is_not_found(sought: str) -> None:
    assert not is_in(TEXT, terms(sought))


@pytest.mark.parametrize(
    "sought",
    [
        *("", "budget", "clara budget", "030 231", "+49 30 23125", "12", "nobody", "q1 12"),
        *("030 00", "budget 030 2", "0049 3023", "nowhere 030"),
    ],
)
def test_many_texts_are_searched_as_each_is(sought: str) -> None:
    texts = [TEXT, "sales 12", "budget 030 231", "", people_text(PEOPLE), "nobody's q1"]
    fitting = [place for place, text in enumerate(texts) if is_in(text, terms(sought))]
    assert list(TextIndex(texts).find(terms(sought))) == fitting
