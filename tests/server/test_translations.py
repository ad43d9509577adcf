"""Every text of the server is German, too, and nothing is translated that nobody says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from ucc_client.server.language import spoken, translation
from ucc_client.server.resources import resources

SERVER = Path(__file__).parents[2] / "ucc_client" / "server"
PLACES = re.compile(r"%\(\w+\)s|\{\w*\}")


def _said() -> set[str]:
    """Return the texts marked in the sources and in the templates of the pages."""
    found = [
        *extract_from_dir(SERVER, [("**.py", "python")]),
        *extract_from_dir(resources() / "portal", [("**.html", "jinja2")]),
    ]
    return {str(message) for _file, _line, message, _comments, _context in found if message}


def _german() -> dict[str, str]:
    file = resources() / "translations" / "server" / "de" / "LC_MESSAGES" / "ucc-server.po"
    with file.open("rb") as source:
        catalog = read_po(source, locale="de", abort_invalid=True)
    return {str(m.id): str(m.string) for m in catalog if m.id and not m.fuzzy}


def test_every_text_has_its_german_words_and_every_translation_its_text() -> None:
    said, german = _said(), _german()
    assert len(said) > 20
    assert set(german) == said
    assert [text for text, words in german.items() if not words.strip()] == []


def test_a_translation_fills_in_what_the_text_does() -> None:
    for text, words in _german().items():
        assert sorted(PLACES.findall(words)) == sorted(PLACES.findall(text)), text


@pytest.mark.parametrize("language", ["de", "de_DE", "de-DE", "DE"])
def test_german_is_found_by_any_of_its_names(language: str) -> None:
    assert translation(resources(), language).gettext("Date") == "Datum"
    assert spoken(resources(), language) == "de"


@pytest.mark.parametrize("language", ["en", "fr", "", "../../mail", "default"])
def test_what_is_not_translated_is_english(language: str) -> None:
    assert translation(resources(), language).gettext("Date") == "Date"
    assert spoken(resources(), language) == "en"
