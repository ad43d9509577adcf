"""The participant's page: what it shows, that it escapes everything, and in which language."""

from __future__ import annotations

import re
from datetime import datetime
from html.parser import HTMLParser
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucc_client.domain.conference import ChangedDate, Conference
from ucc_client.domain.invitation_answer import InvitationAnswer
from ucc_client.domain.recurrence import Occurrence, to_instant
from ucc_client.server.portal.assets import Assets
from ucc_client.server.portal.fellows import Fellow, Fellows
from ucc_client.server.portal.participant import ParticipantPages, Shown
from ucc_client.server.portal.participant_access import Access
from ucc_client.server.resources import resources

BERLIN = ZoneInfo("Europe/Berlin")
NOW = to_instant(datetime(2026, 11, 30, 8, 0), BERLIN)
MINUTE = 60_000


class _Page(HTMLParser):
    """What a browser would see: words, links, the tags and their attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.html = html
        self.words: list[str] = []
        self.links: list[str] = []
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.language = ""
        self.feed(html)
        self.text = " ".join(" ".join(self.words).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        values = {name: value or "" for name, value in attrs}
        if tag == "a" and values["href"].startswith("tel:"):
            self.links.append(values["href"])
        if tag == "html":
            self.language = values["lang"]

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def _pages(now: int = NOW) -> ParticipantPages:
    return ParticipantPages(resources(), Assets(resources()), lambda: now)


def _page(*, now: int = NOW, language: str = "de", said: str = "", **facts: Any) -> _Page:
    conference: dict[str, Any] = {
        "name": "Jour fixe",
        "start": to_instant(datetime(2026, 11, 30, 9, 0), BERLIN),
        "zone": "Europe/Berlin",
    }
    of_conference = set(Conference.__struct_fields__)
    conference |= {name: value for name, value in facts.items() if name in of_conference}
    access = {
        "conference": Conference(**conference),
        "participant_name": "Clara Voß",
        "language": "de",
        "fellows": Fellows(),
        "internal_number": "900",
        "external_number": "+49 30 23125900",
        "pin": "482 913",
        "called": False,
        **{name: value for name, value in facts.items() if name not in of_conference},
    }
    shown = Shown(language=language, address="secret", answers=True, said=said)
    return _Page(_pages(now).page(Access(**access), shown))


def test_it_says_what_when_and_how_in_german() -> None:
    page = _page()
    assert page.language == "de"
    for words in (
        "Telefonkonferenz Sprache: Deutsch English",
        "Montag, 30. November 2026 09:00 Uhr (Zeitzone Berlin)",
        "Beginnt heute",
        "Bitte wählen Sie sich zum Beginn der Konferenz ein.",
        "Rufnummer +49 30 23125900",
        "Von intern 900",
        "Ihre PIN 482 913 #",
        "Nur für Clara Voß",
    ):
        assert words in page.text


def test_it_says_it_in_english_too() -> None:
    page = _page(language="en", called=True, occurrence=Occurrence.EVERYWEEK)
    assert page.language == "en"
    for words in (
        "Monday, November 30, 2026 9:00 AM (Berlin time) every Monday",
        "You will be called when the conference starts.",
        "Your PIN 482 913 #",
    ):
        assert words in page.text


def test_a_language_that_it_does_not_speak_becomes_english_throughout() -> None:
    page = _page(language="it")
    assert page.language == "en"
    assert "Monday, November 30, 2026" in page.text


def test_a_tap_dials_and_types_the_pin() -> None:
    page = _page()
    assert page.links == [
        "tel:+493023125900,,482913%23",
        "tel:+493023125900,,482913%23",
        "tel:900,,482913%23",
    ]


@pytest.mark.parametrize(
    ("external", "internal", "links"),
    [("", "900", ["tel:900,,482913%23"] * 2), ("", "", [])],
)
def test_a_number_that_is_not_set_is_not_there(
    external: str, internal: str, links: list[str]
) -> None:
    page = _page(external_number=external, internal_number=internal)
    assert page.links == links
    assert "482 913" in page.text


@pytest.mark.parametrize(
    ("minutes_after_its_start", "date"),
    [(0, "30. November"), (59, "30. November"), (61, "7. Dezember")],
)
def test_who_is_late_still_finds_the_date_under_way(
    minutes_after_its_start: int, date: str
) -> None:
    start = to_instant(datetime(2026, 11, 2, 9, 0), BERLIN)
    under_way = to_instant(datetime(2026, 11, 30, 9, 0), BERLIN)
    page = _page(
        start=start,
        occurrence=Occurrence.EVERYWEEK,
        now=under_way + minutes_after_its_start * MINUTE,
    )
    assert f"Montag, {date} 2026" in page.text


def test_a_series_shows_its_next_six_dates_and_what_is_different_among_them() -> None:
    first = to_instant(datetime(2026, 11, 30, 9, 0), BERLIN)
    week = 7 * 24 * 60 * MINUTE
    moved = ChangedDate(original=first + 2 * week, start=first + 2 * week + 25 * 60 * MINUTE)
    page = _page(
        occurrence=Occurrence.EVERYWEEK,
        duration_minutes=30,
        exceptions=(first + week, first + 3 * week),
        without=(first + 3 * week,),
        changed_dates=(moved,),
        own_zone="Europe/London",
    )
    dates = page.text.partition("Nächste Termine ")[2].partition(" Nur für")[0]
    # Each has its own answer beside it.
    assert re.sub(r" \w+, [\w. ]+: Antworten Ja Vielleicht Nein", "", dates) == (
        "Montag, 30. November 2026 "
        "Montag, 7. Dezember 2026 findet nicht statt "
        "Dienstag, 15. Dezember 2026 10:00–10:30 Uhr, in London 09:00–09:30 Uhr "
        "statt Montag, 14. Dezember 2026 "
        "Montag, 21. Dezember 2026 ohne Sie "
        "Montag, 28. Dezember 2026 "
        "Montag, 4. Januar 2027 "
        "Montag, 11. Januar 2027 "
        "Montag, 18. Januar 2027"
    )
    assert page.tags.count("s") == 2
    assert "09:00–09:30 Uhr (Zeitzone Berlin) in London 08:00–08:30 Uhr" in page.text


def test_a_series_that_is_over_says_so_instead_of_dates_to_come() -> None:
    page = _page(rule="FREQ=WEEKLY;COUNT=2", now=NOW + 30 * 24 * 60 * MINUTE)
    assert "Montag, 7. Dezember 2026 09:00 Uhr (Zeitzone Berlin) das war der letzte" in page.text
    assert "Nächste Termine" not in page.text
    assert "Sie ist vorbei" in page.text
    assert "form" not in page.tags
    assert page.links == []


@pytest.mark.parametrize(
    ("minutes", "days", "words"),
    [
        (8 * 60, 0, "Beginnt heute"),
        (33 * 60, 0, "Beginnt morgen"),
        (1, 13, "Beginnt in 13 Tagen"),
        (-5, 0, "Sie beginnt jetzt"),
        (-61, 0, "Sie ist vorbei"),
    ],
)
def test_how_long_it_still_takes_is_said_in_words_that_stay_true(
    minutes: int, days: int, words: str
) -> None:
    page = _page(start=NOW + (minutes + days * 24 * 60) * MINUTE)
    assert words in page.text


@pytest.mark.parametrize("minutes", [-59, 0, 30, 75])
def test_a_running_conference_is_told_with_the_date_on_which_it_was_started(minutes: int) -> None:
    first = to_instant(datetime(2026, 11, 30, 9, 0), BERLIN)
    page = _page(
        start=first,
        occurrence=Occurrence.EVERYWEEK,
        running_since=first + min(minutes, 2) * MINUTE,
        now=first + minutes * MINUTE,
    )
    assert "Montag, 30. November 2026 09:00 Uhr (Zeitzone Berlin)" in page.text
    assert "Sie läuft gerade" in page.text
    assert "zum Beginn" not in page.text


def test_a_next_date_that_is_otherwise_says_what_it_was() -> None:
    first = to_instant(datetime(2026, 11, 30, 9, 0), BERLIN)
    moved = ChangedDate(original=first, start=first + 26 * 60 * MINUTE, name="Planung")
    page = _page(start=first, occurrence=Occurrence.EVERYWEEK, changed_dates=(moved,))
    said = page.text.partition("Jour fixe ")[2].partition(" Beginnt")[0]
    assert "Dienstag, 1. Dezember 2026 11:00 Uhr (Zeitzone Berlin)" in said
    assert "statt Montag, 30. November 2026, „Planung“" in said


def test_answers_are_marked_and_those_to_one_date_beside_it() -> None:
    first = to_instant(datetime(2026, 11, 30, 9, 0), BERLIN)
    page = _page(
        occurrence=Occurrence.EVERYWEEK,
        answers={0: InvitationAnswer.ACCEPTED, first: InvitationAnswer.DECLINED},
    )
    pressed = re.findall(r'value="(\w+)"[^>]*aria-pressed="true"', page.html)
    assert pressed == ["accepted", "declined"]
    assert "Montag, 30. November 2026: Nein Ja" in page.text


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("accepted", "Danke. Sie haben zugesagt."),
        ("no-such-date", "Nichts wurde geändert"),
        ("<b>anything</b>", ""),
    ],
)
def test_what_was_done_is_said_in_own_words_only(said: str, words: str) -> None:
    page = _page(said=said)
    assert words in page.text
    assert "anything" not in page.html


def test_the_others_are_there_by_name_with_what_they_do() -> None:
    fellows = Fellows(
        named=(
            Fellow(name="Anna Berg", is_moderator=True, is_host=True),
            Fellow(name="Ben", is_moderator=True),
            Fellow(name="Emma"),
        ),
        more=2,
    )
    page = _page(fellows=fellows)
    assert (
        "Mit Ihnen Anna Berg moderiert, hat Sie eingeladen Ben moderiert Emma und 2 weitere"
        in page.text
    )
    page = _page(fellows=Fellows(absent_host="Anna Berg"), language="en")
    assert "Anna Berg invited you." in page.text


def test_who_has_one_date_only_sees_no_others() -> None:
    assert "Nächste Termine" not in _page().text
    assert "ol" not in _page().tags


def test_it_needs_neither_scripts_nor_styles_of_its_own() -> None:
    page = _page()
    assert not {"style", "img", "iframe"} & set(page.tags)
    assert "style" not in page.attributes
    assert not any(name.startswith("on") for name in page.attributes)
    assert re.findall(r"<script\b([^>]*)>(.*?)</script>", page.html, re.S) == [
        (f' src="{Assets(resources()).url("participant.js")}" defer', "")
    ]
    hidden = re.findall(r'<(?:button|strong|span)[^>]*class="(?:copy|own-time)"[^>]*>', page.html)
    assert len(hidden) == 3
    assert all(" hidden" in tag for tag in hidden), "what needs a script waits for one"


# Jinja ends lines as it likes; a browser folds white space anyway.
_words = st.text(
    st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\x85\u2028\u2029")
)


@given(name=_words, person=_words, other=_words)
def test_no_text_becomes_markup(name: str, person: str, other: str) -> None:
    def page_of(name: str, person: str, other: str) -> _Page:
        fellows = Fellows(named=(Fellow(name=other),), more=2, absent_host=f"({other})")
        return _page(name=name, participant_name=person, fellows=fellows)

    page = page_of(name, person, other)
    assert page.tags == page_of("a", "b", "c").tags
    assert page.attributes == page_of("a", "b", "c").attributes
    for text in (name, person, other):
        assert " ".join(text.split()) in page.text


@pytest.mark.parametrize(
    "text", ["<b>x</b>", "%(name)s {0} {{ pin }}", "{% raw %}", "&amp;", "'\">"]
)
def test_texts_that_look_like_a_template_stay_as_they_are(text: str) -> None:
    page = _page(name=text, participant_name=text)
    assert page.text.count(text) == 3, "title, heading and for whom"


@pytest.mark.parametrize(
    ("language", "gone", "unknown"),
    [
        ("de", "Diese Einladung gilt nicht mehr", "Dieser Link ist nicht vollständig"),
        ("en", "This invitation does not hold any more", "This link is not complete"),
        ("it", "This invitation does not hold any more", "This link is not complete"),
    ],
)
def test_a_link_that_opens_nothing_is_explained(language: str, gone: str, unknown: str) -> None:
    pages = _pages()
    for html, words in ((pages.gone(language), gone), (pages.unknown(language), unknown)):
        page = _Page(html)
        assert words in page.text
        assert page.language == ("de" if language == "de" else "en")


def test_both_colour_schemes_are_styled_and_the_targets_large() -> None:
    style = Assets(resources()).content("portal.css").decode()
    assert "prefers-color-scheme: dark" in style
    defined = set(re.findall(r"(--\w+):", style.partition("@media")[0]))
    dark = style.partition("prefers-color-scheme: dark")[2].partition("* {")[0]
    assert set(re.findall(r"(--\w+):", dark)) == defined
    assert set(re.findall(r"var\((--\w+)\)", style)) == defined
    for selector in (r"\.call", r"dd a", r"button, \.button", r"summary", r"\.copy"):
        rule = re.search(rf"^{selector} {{(.*?)}}", style, re.MULTILINE | re.DOTALL)
        assert rule
        height = re.search(r"min-height: (\d+)px", rule.group(1))
        assert height
        assert int(height.group(1)) >= 44
