"""Words in every language that the window speaks."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.same import same_as_english
from tests.ui.translated_texts import LANGUAGES, TRANSLATED, Text, mnemonic, read, texts

PLACES = re.compile(r"%L?\d|%n|\$[A-Z]+\$|<[^>]+>|\{\w*\}")
FORMS = {"pl": 3, "sk": 3}
"""How many there are where something is counted; two in all others."""
ENDS = ("…", ":", "?")


def test_english_and_german_are_always_there() -> None:
    assert LANGUAGES[:2] == ("en", "de")


def test_what_is_compiled_by_hand_is_all_that_is_there() -> None:
    """On Windows no shell knows `*.ts`."""
    named = set(re.findall(r"ucc_client_(\w+)\.ts", Path("README.md").read_text("utf-8")))
    assert set(LANGUAGES) - named == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    unfinished = [
        text.source
        for text in texts(language)
        if not text.finished or not all(form.strip() for form in text.forms)
    ]
    assert unfinished == []


def test_the_translations_know_every_text_of_the_sources(tmp_path: Path) -> None:
    sources = sorted(str(file) for file in Path("ucc_client/ui").rglob("*.py"))
    fresh = tmp_path / "ucc_client_de.ts"
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run([lupdate, "-silent", *sources, "-ts", fresh], check=True, timeout=60)
    said = {text.key for text in read(fresh)}
    for language in TRANSLATED:
        assert said - {text.key for text in texts(language)} == set(), language


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_fills_in_what_the_text_does(language: str) -> None:
    wrong = [
        (text.source, form)
        for text in texts(language)
        for position, form in enumerate(text.forms)
        if not _fills_in(text, form, says_one=position == 0 and language != "fr")
    ]
    assert wrong == []


def _fills_in(text: Text, form: str, *, says_one: bool) -> bool:
    """Tell whether the places are the same; what says "one" needs no number beside it."""
    wanted, there = sorted(PLACES.findall(text.source)), sorted(PLACES.findall(form))
    without = [place for place in wanted if place != "%n"]
    return there == wanted or (text.counted and says_one and there == without)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_counted_has_all_forms_of_its_language(language: str) -> None:
    counted = [text for text in texts(language) if text.counted]
    assert counted
    assert {len(text.forms) for text in counted} == {FORMS.get(language, 2)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_a_mnemonic_and_an_end_where_the_text_has_one(language: str) -> None:
    wrong = [
        (text.source, form)
        for text in texts(language)
        for form in text.forms
        if bool(mnemonic(text.source)) != bool(mnemonic(form))
        or form.count("&") != text.source.count("&")
        or any(text.source.endswith(end) != form.endswith(end) for end in ENDS)
        or text.source[:1].isspace() != form[:1].isspace()
        or text.source[-1:].isspace() != form[-1:].isspace()
    ]
    assert wrong == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_nothing_is_left_in_english_by_oversight(language: str) -> None:
    same = {text.source for text in texts(language) if text.source in text.forms}
    assert same - same_as_english(language) == set()
