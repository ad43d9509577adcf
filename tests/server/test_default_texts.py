"""The mail texts that come along: complete, for people, and with one address only."""

from __future__ import annotations

import re

import pytest

from ucc_client.domain.mail_template import Variable, variables_in
from ucc_client.server.default_texts import load
from ucc_client.server.resources import resources

LANGUAGES = sorted(file.stem for file in (resources() / "mail").glob("*.txt"))


def test_there_are_english_and_german_ones() -> None:
    assert LANGUAGES == ["de", "en"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_uses_every_variable_and_no_unknown_one(language: str) -> None:
    texts = load(resources(), language)
    whole = texts.e_mail_subject + texts.e_mail_body
    assert variables_in(whole) == set(Variable)
    assert len(re.findall(r"\{\{", whole)) == len(
        re.findall("|".join(re.escape(v.placeholder) for v in Variable), whole)
    )
    assert Variable.CONFERENCE_NAME in variables_in(texts.e_mail_subject)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pin_stands_on_a_line_of_its_own_with_the_word(language: str) -> None:
    lines = load(resources(), language).e_mail_body.splitlines()
    assert [line.split() for line in lines if "{{pin}}" in line] == [["PIN:", "{{pin}}"]]
    assert any("#" in line for line in lines), "how it is ended"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_own_link_is_the_only_address(language: str) -> None:
    texts = load(resources(), language)
    assert texts.e_mail_body.count("{{webLink}}") == 1
    assert re.search(r"^\{\{webLink\}\}$", texts.e_mail_body, re.MULTILINE)
    assert not re.search(r"https?:|www\.|@", texts.e_mail_subject + texts.e_mail_body)


@pytest.mark.parametrize("language", LANGUAGES)
def test_lines_fit_a_plain_mail(language: str) -> None:
    assert max(len(line) for line in load(resources(), language).e_mail_body.splitlines()) <= 78


@pytest.mark.parametrize("locale", ["de", "de_DE", "de-AT", "DE"])
def test_a_locale_finds_its_language(locale: str) -> None:
    assert load(resources(), locale).e_mail_body.startswith("Guten Tag")


@pytest.mark.parametrize("locale", ["en", "en_GB", "fr", "", "xx", "../portal/portal", "de/../de"])
def test_everything_else_is_english(locale: str) -> None:
    assert load(resources(), locale).e_mail_body.startswith("Hello")
