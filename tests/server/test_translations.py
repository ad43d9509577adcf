"""The server speaks what its texts are there in, its mails seven languages, and nothing unsaid."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import get_args

import pytest
from babel.messages.catalog import Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from tests.same import same_as_english
from ucc_client.contract.messages import Language
from ucc_client.domain.languages import NAMES
from ucc_client.server.language import mail_translation, page_languages, spoken, translation
from ucc_client.server.resources import resources

SERVER = Path(__file__).parents[2] / "ucc_client" / "server"
PLACES = re.compile(r"%\(\w+\)s|\{\w*\}")
OF_MAILS = re.compile(
    r"mail/(?!incoming|itip|letter|mailbox|replies|returns).*|moments\.py|repetition_words\.py"
)
"""What comes in is the administrator's to read."""
TRANSLATED = sorted({*get_args(Language)} - {"en"})
OF_PAGES = [language for language in page_languages(resources()) if language != "en"]
CATALOGUES = [
    *((language, "ucc-server") for language in OF_PAGES),
    *((language, "ucc-mail") for language in TRANSLATED),
]
FORMS = {"pl": 3, "sk": 3}
"""How many there are where something is counted; two in all others."""
INFLECTED = {"feminine", "every", "on"}
"""Contexts that only languages have which need them."""


def _said(domain: str) -> set[str | tuple[str, ...]]:
    """Return the texts marked in the sources and in the templates of the pages."""
    found = [
        *extract_from_dir(SERVER, [("**.py", "python")]),
        *extract_from_dir(resources() / "portal", [("**.html", "jinja2")]),
    ]
    return {
        message
        for file, _line, message, _comments, _context in found
        if message and bool(OF_MAILS.fullmatch(file)) is (domain == "ucc-mail")
    }


def _catalogue(language: str, domain: str) -> list[Message]:
    file = resources() / "translations" / "server" / language / "LC_MESSAGES" / f"{domain}.po"
    with file.open("rb") as source:
        catalogue = read_po(source, locale=language, abort_invalid=True)
    return [message for message in catalogue if message.id and not message.fuzzy]


def _words(message: Message) -> tuple[str, ...]:
    return (message.string,) if isinstance(message.string, str) else tuple(message.string)


def _texts(message: Message) -> tuple[str, ...]:
    return (message.id,) if isinstance(message.id, str) else tuple(message.id)


def _plain(messages: Iterable[Message]) -> Iterator[Message]:
    return (message for message in messages if message.context not in INFLECTED)


@pytest.mark.parametrize(("language", "domain"), CATALOGUES)
def test_every_text_has_its_words_and_every_translation_its_text(
    language: str, domain: str
) -> None:
    said, there = _said(domain), _catalogue(language, domain)
    assert len(said) > 20
    assert {message.id for message in _plain(there)} == said
    assert [m.id for m in there if not all(words.strip() for words in _words(m))] == []


@pytest.mark.parametrize(("language", "domain"), CATALOGUES)
def test_a_translation_fills_in_what_the_text_does(language: str, domain: str) -> None:
    for message in _catalogue(language, domain):
        for words in _words(message):
            assert sorted(PLACES.findall(words)) == sorted(PLACES.findall(_texts(message)[-1]))
            same = [text[:1].isspace() == words[:1].isspace() for text in _texts(message)]
            assert all(same), f"{words!r} is put right behind something, or is not"


@pytest.mark.parametrize(("language", "domain"), CATALOGUES)
def test_what_is_counted_has_all_forms_of_its_language(language: str, domain: str) -> None:
    counted = [m for m in _catalogue(language, domain) if not isinstance(m.id, str)]
    assert counted
    assert {len(_words(message)) for message in counted} == {FORMS.get(language, 2)}


@pytest.mark.parametrize("language", OF_PAGES)
def test_nothing_is_left_in_english_by_oversight(language: str) -> None:
    same = {
        text
        for message in _catalogue(language, "ucc-server")
        for text in _texts(message)
        if text in _words(message)
    }
    assert same - same_as_english(language) == set()


def test_english_and_german_are_always_there() -> None:
    assert page_languages(resources())[:2] == ("en", "de")
    assert sorted(NAMES) == sorted(get_args(Language))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("pl", {1: "minutę", 2: "minuty", 5: "minut", 12: "minut", 22: "minuty", 45: "minut"}),
        ("sk", {1: "minútu", 2: "minúty", 4: "minúty", 5: "minút", 22: "minút", 45: "minút"}),
        ("fr", {1: "minute", 2: "minutes", 45: "minutes"}),
    ],
)
def test_the_right_form_is_taken(language: str, said: dict[int, str]) -> None:
    texts = mail_translation(resources(), language)
    for count, form in said.items():
        words = texts.ngettext("lasts {minutes} minute", "lasts {minutes} minutes", count)
        assert words.split()[-1] == form


@pytest.mark.parametrize("language", ["de", "de_DE", "de-DE", "DE"])
def test_german_is_found_by_any_of_its_names(language: str) -> None:
    assert translation(resources(), language).gettext("Number") == "Rufnummer"
    assert spoken(resources(), language) == "de"


@pytest.mark.parametrize("language", ["en", "cs", "", "../../mail", "default"])
def test_what_is_not_translated_is_english(language: str) -> None:
    assert translation(resources(), language).gettext("Number") == "Number"
    assert spoken(resources(), language) == "en"
