"""The mail texts that come along: complete, for people, and with one address only."""

from __future__ import annotations

import re
from typing import get_args

import pytest

from ucc_client.contract.messages import Language
from ucc_client.domain.mail_template import (
    Variable,
    for_reader,
    part_faults,
    unknown_in,
    variables_in,
)
from ucc_client.server.default_texts import load
from ucc_client.server.resources import resources

LANGUAGES = sorted(file.stem for file in (resources() / "mail").glob("*.txt"))


def test_there_is_one_in_each_language_that_a_template_can_have() -> None:
    assert sorted(get_args(Language)) == LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_uses_every_variable_and_no_unknown_one(language: str) -> None:
    texts = load(resources(), language)
    whole = texts.e_mail_subject + texts.e_mail_body
    assert variables_in(whole) == set(Variable)
    assert unknown_in(whole) == []
    assert Variable.CONFERENCE_NAME in variables_in(texts.e_mail_subject)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pin_stands_on_a_line_of_its_own_with_the_word(language: str) -> None:
    lines = load(resources(), language).e_mail_body.splitlines()
    (line,) = (line for line in lines if "{{pin}}" in line)
    # In French there is a space before the colon.
    assert re.fullmatch(r"    PIN\xa0?: +\{\{pin\}\}", line)
    assert any("#" in line for line in lines), "how it is ended"


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_is_called_reads_what_to_do_should_that_fail(language: str) -> None:
    body = load(resources(), language).e_mail_body
    called, dials_in = (for_reader(body, called=one).splitlines() for one in (True, False))
    assert part_faults(body) == []
    (fallback,) = set(called) - set(dials_in)
    assert "PIN" in fallback
    assert called.index(fallback) == called.index("{{callNote}}") + 1
    assert len(set(dials_in) - set(called)) == 1
    for lines in (called, dials_in):
        assert {"{{pin}}", "{{externalNumber}}"} <= {
            word for line in lines for word in line.split()
        }
        assert "\n\n\n" not in "\n".join(lines)


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


@pytest.mark.parametrize("locale", ["en", "en_GB", "it", "", "xx", "../portal/portal", "de/../de"])
def test_everything_else_is_english(locale: str) -> None:
    assert load(resources(), locale).e_mail_body.startswith("Hello")
