"""Tables of people are read by their titles, or by what stands in them."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucc_client.domain.participant import Participant
from ucc_client.domain.people_table import NoTitlesError, TableError, read_table

ANNA = Participant(display_name="Anna Berg", phone_number="12", email="anna@example.org")
BEN = Participant(display_name="Ben Kurz", phone_number="+49 30 1", email="ben@example.org")


@pytest.mark.parametrize(
    "text",
    [
        "Name,Phone,E-mail\nAnna Berg,12,anna@example.org\nBen Kurz,+49 30 1,ben@example.org\n",
        "E-Mail-Adresse;Nachname;Vorname;Firma;Durchwahl\r\n"
        "anna@example.org;Berg;Anna;ACME;12\r\nben@example.org;Kurz;Ben;ACME;+49 30 1\r\n",
        "FIRST  NAME\tLast Name\tMobile\tMail\nAnna\tBerg\t12\tanna@example.org\n"
        "Ben\tKurz\t+49 30 1\tben@example.org",
        "Telefon,Handy,Name,Mail\n12,0170 1,Anna Berg,anna@example.org\n"
        ',+49 30 1,"Ben\n Kurz",ben@example.org,too much\n\n,,,\n',
        "Anna Berg;12;anna@example.org\nBen Kurz;+49 30 1;ben@example.org",
    ],
)
def test_people_are_read_from_tables_in_english_and_german(text: str) -> None:
    assert read_table(text) == (ANNA, BEN)


def test_a_column_says_who_moderates() -> None:
    people = read_table("Name;Moderator\nAnna;ja\nBen;nein\nCleo;\n;x\n")
    assert [(p.display_name, p.is_moderator) for p in people] == [
        ("Anna", True),
        ("Ben", False),
        ("Cleo", False),
    ]


def test_a_quotation_mark_that_is_not_closed_is_said_with_its_line() -> None:
    with pytest.raises(TableError) as told:
        read_table('Name;Mail\nAnna;anna@example.org\n"Ben;ben@example.org\n')
    assert told.value.line == 3


def test_a_table_in_which_nobody_can_be_found_is_refused() -> None:
    with pytest.raises(NoTitlesError):
        read_table("Product,Colour\nChair,green\n")


def test_an_empty_table_has_nobody() -> None:
    assert read_table("") == ()
    assert read_table("\n;;\n") == ()
    assert read_table("Name;Mail\n") == ()


@given(st.text(alphabet='Name,;\t"\n\r12@.aö', max_size=80))
def test_whatever_stands_there_is_read_or_refused(text: str) -> None:
    with contextlib.suppress(TableError, NoTitlesError):
        assert Participant() not in read_table(text)
