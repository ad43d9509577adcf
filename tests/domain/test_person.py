from __future__ import annotations

from ucc_client.domain.person import Person, Source, search

CLARA = Person(name="Clara Köhler-Lang", email="clara@example.org", source=Source.RECENT)
BEN = Person(name="Ben Kurz", email="ben.kurz@example.org", user_id=4, source=Source.COLLEAGUE)
CONTACT = Person(name="Bertram Lang", number="+49 (721) 330-12", source=Source.CONTACT)


def names(text: str, limit: int = 20) -> list[str]:
    return [person.name.split()[0] for person in search(text, (CLARA, BEN, CONTACT), limit)]


def test_every_word_begins_a_word_of_the_name_or_of_the_address() -> None:
    assert names("KÖH") == ["Clara"]
    assert names("lang") == ["Clara", "Bertram"]
    assert names("lang ber") == ["Bertram"]
    assert names("kurz") == ["Ben"]
    assert names("example") == ["Clara", "Ben"]
    assert names("öhler") == []


def test_a_number_is_found_by_its_digits_however_it_is_written() -> None:
    assert names("72133") == ["Bertram"]
    assert names("330-12") == ["Bertram"]


def test_no_text_finds_everybody_up_to_the_limit() -> None:
    assert names("") == ["Clara", "Ben", "Bertram"]
    assert names(" ", 2) == ["Clara", "Ben"]


def test_a_person_is_there_once_and_as_what_comes_first() -> None:
    recent = Person(name="Ben", number="12", user_id=4, source=Source.RECENT)
    again = Person(name="Clara K.", email="Clara@Example.org ", source=Source.CONTACT)
    second = Person(name="Clara K.", number="9", email="clara@example.org", source=Source.CONTACT)
    assert search("", (CLARA, recent, BEN, again, second), 20) == (CLARA, recent, second)


def test_who_has_an_account_is_not_hidden_by_an_entry_without_one() -> None:
    outside = Person(name="Ben Kurz", email="ben.kurz@example.org", source=Source.RECENT)
    assert search("kurz", (outside, BEN), 20) == (outside, BEN)
