"""People are read out of what was copied somewhere, and nothing of it is lost."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucc_client.domain.participant import Participant
from ucc_client.domain.people_text import SEPARATORS, read_people

Told = tuple[str, str, str]


def told(text: str) -> list[Told]:
    return [(p.display_name, p.phone_number, p.email) for p in read_people(text)]


ANNA = ("Anna Berg", "", "anna@example.org")
BEN = ("Ben Kurz", "", "ben@example.org")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("", []),
        (" ; ,\n\t", []),
        ("Anna Berg", [("Anna Berg", "", "")]),
        ("anna@example.org", [("", "", "anna@example.org")]),
        ("12", [("", "12", "")]),
        ("Anna Berg <anna@example.org>", [ANNA]),
        ("Anna Berg anna@example.org", [ANNA]),
        ("<anna@example.org>", [("", "", "anna@example.org")]),
        ("Anna Berg +49 721 12-34", [("Anna Berg", "+49 721 12-34", "")]),
        ("12 Anna Berg", [("Anna Berg", "12", "")]),
        ("Anna Berg, 12, anna@example.org", [("Anna Berg", "12", "anna@example.org")]),
        ("Anna Berg; anna@example.org; 12", [("Anna Berg", "12", "anna@example.org")]),
        ("Anna\tBerg\tanna@example.org\t12", [("Anna Berg", "12", "anna@example.org")]),
        ("Anna Berg, 0721 1234 (mobile)", [("Anna Berg (mobile)", "0721 1234", "")]),
        ("Anna O'Neill-Lang, 12", [("Anna O'Neill-Lang", "12", "")]),
    ],
)
def test_one_person_is_read_from_a_line(text: str, people: list[Told]) -> None:
    assert told(text) == people


def test_the_line_of_a_mail_with_numbers_gives_a_person_and_who_else_is_called() -> None:
    text = "First Last <name@example.org>, +49 721 1234; 12"
    assert told(text) == [("First Last", "+49 721 1234", "name@example.org"), ("", "12", "")]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg <anna@example.org>\nBen Kurz <ben@example.org>",
        "Anna Berg <anna@example.org>\r\n\r\n  Ben Kurz <ben@example.org>\r\n",
        "Anna Berg <anna@example.org>; Ben Kurz <ben@example.org>;",
        "Anna Berg <anna@example.org>, Ben Kurz <ben@example.org>",
        '"Berg, Anna" <anna@example.org>, "Kurz, Ben" <ben@example.org>',
        "Berg, Anna <anna@example.org>; Kurz, Ben <ben@example.org>",
        "Berg, Anna <anna@example.org>, Kurz, Ben <ben@example.org>",
        "Anna Berg | anna@example.org\nBen Kurz | ben@example.org",
    ],
)
def test_the_lists_of_mail_programs_give_the_same_people(text: str) -> None:
    assert told(text) == [ANNA, BEN]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Anna, Ben, Clara", ["Anna", "Ben", "Clara"]),
        ("Berg, Anna; Kurz, Ben", ["Anna Berg", "Ben Kurz"]),
        ("von der Berg, Anna <a@example.org>", ["Anna von der Berg"]),
        ("Lang Berg, Anna Maria <anna.berg@example.org>", ["Anna Maria Lang Berg"]),
        ("Clara, Ben Kurz <ben@example.org>", ["Clara", "Ben Kurz"]),
        ("Berg, Anna (Sales) <anna.berg@example.org>", ["Anna (Sales) Berg"]),
        ('"ACME, Inc." <info@example.org>', ["ACME Inc."]),
        ("1. Anna Berg", ["1. Anna Berg"]),
        ('Anna "the Bear" Berg', ["Anna the Bear Berg"]),
        ("Anna <at home", ["Anna at home"]),
        ("no@address@here", ["no@address@here"]),
    ],
)
def test_what_is_neither_address_nor_number_stays_in_the_name(text: str, names: list[str]) -> None:
    assert [name for name, _, _ in told(text)] == names


def test_two_addresses_or_two_numbers_are_two_people() -> None:
    assert told("a@example.org b@example.org") == [
        ("", "", "a@example.org"),
        ("", "", "b@example.org"),
    ]
    assert told("12, 13") == [("", "12", ""), ("", "13", "")]


_LIKELY = st.sampled_from(
    [
        *'Anna<>,;:"|\t\n ()+-./@',
        "Berg",
        "anna@example.org",
        "+49 721 1",
        "12",
        "<b@c.de>",
        ", ",
        "\\",
    ]
)


@given(st.one_of(st.text(max_size=60), st.lists(_LIKELY, max_size=30).map("".join)))
def test_no_letter_and_no_digit_is_lost_or_invented(text: str) -> None:
    shown = [field for person in told(text) for field in person]
    assert _counted("".join(shown)) == _counted(text)
    assert Participant() not in read_people(text)


@given(st.lists(_LIKELY, max_size=30).map("".join))
def test_what_was_read_once_is_read_alike_from_lines(text: str) -> None:
    lines = "\n".join("\t".join(filter(None, fields)) for fields in told(text))
    assert _counted(lines) == _counted(text)


def _counted(text: str) -> Counter[str]:
    return Counter(c for c in text if not c.isspace() and c not in SEPARATORS)
