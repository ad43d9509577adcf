"""A rule is a sentence in each language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import BERLIN
from ucc_client.application.queries import Overlap
from ucc_client.domain.conference import Conference
from ucc_client.domain.recurrence import Occurrence, to_instant
from ucc_client.domain.recurrence_rule import parse_rule
from ucc_client.domain.rule_shape import Shape, describe
from ucc_client.domain.series import Series
from ucc_client.domain.series_of import series_of
from ucc_client.ui.editor.date_notes import DateNotes
from ucc_client.ui.words import Words

FIRST = datetime(2026, 12, 1, 9)
"""A Tuesday."""

SAID = [
    ("FREQ=DAILY", "Every day", "Jeden Tag"),
    ("FREQ=DAILY;INTERVAL=2", "Every other day", "Jeden zweiten Tag"),
    ("FREQ=DAILY;INTERVAL=3", "Every 3 days", "Alle 3 Tage"),
    ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "Every working day", "Jeden Werktag (Montag bis Freitag)"),
    ("FREQ=WEEKLY", "Every Tuesday", "Jeden Dienstag"),
    (
        "FREQ=WEEKLY;INTERVAL=2;UNTIL=20270331T215959Z",
        "Every other Tuesday until 31 March 2027",
        "Jeden zweiten Dienstag bis 31. März 2027",
    ),
    ("FREQ=WEEKLY;INTERVAL=3", "Every 3 weeks on Tuesday", "Alle 3 Wochen am Dienstag"),
    (
        "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=10",
        "Every week on Tuesday and Thursday, 10 times",
        "Jede Woche am Dienstag und Donnerstag, 10-mal",
    ),
    (
        "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=1",
        "Every week on Tuesday and Thursday, once",
        "Jede Woche am Dienstag und Donnerstag, einmal",
    ),
    (
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,WE,FR",
        "Every other week on Tuesday, Wednesday and Friday",
        "Jede zweite Woche am Dienstag, Mittwoch und Freitag",
    ),
    (
        "FREQ=WEEKLY;INTERVAL=4;BYDAY=TU,TH",
        "Every 4 weeks on Tuesday and Thursday",
        "Alle 4 Wochen am Dienstag und Donnerstag",
    ),
    ("FREQ=MONTHLY", "Every month on day 1", "Jeden Monat am 1."),
    ("FREQ=MONTHLY;BYMONTHDAY=15", "Every month on day 15", "Jeden Monat am 15."),
    (
        "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=28,29,30,31;BYSETPOS=-1",
        "Every other month on day 31",
        "Jeden zweiten Monat am 31.",
    ),
    ("FREQ=MONTHLY;BYMONTHDAY=-1", "Every month on the last day", "Jeden Monat am letzten Tag"),
    (
        "FREQ=MONTHLY;BYDAY=2TU",
        "Every month on the second Tuesday",
        "Jeden Monat am zweiten Dienstag",
    ),
    (
        "FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR",
        "Every 3 months on the last Friday",
        "Alle 3 Monate am letzten Freitag",
    ),
    (
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        "Every month on the last working day",
        "Jeden Monat am letzten Werktag (Montag bis Freitag)",
    ),
    ("FREQ=YEARLY", "Every year on 1 December", "Jedes Jahr am 1. Dezember"),
    (
        "FREQ=YEARLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=29",
        "Every other year on 29 February",
        "Jedes zweite Jahr am 29. Februar",
    ),
    (
        "FREQ=YEARLY;INTERVAL=5;BYMONTH=2;BYMONTHDAY=-1",
        "Every 5 years on the last day of February",
        "Alle 5 Jahre am letzten Tag im Februar",
    ),
    (
        "FREQ=YEARLY;BYDAY=20MO",
        "By the rule FREQ=YEARLY;BYDAY=20MO",
        "Nach der Regel FREQ=YEARLY;BYDAY=20MO",
    ),
    (
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "By the rule FREQ=YEARLY;BYMONTHDAY=30;BYMONTH=2",
        "Nach der Regel FREQ=YEARLY;BYMONTHDAY=30;BYMONTH=2",
    ),
    ("FREQ=HOURLY", "By the rule FREQ=HOURLY", "Nach der Regel FREQ=HOURLY"),
]


@pytest.fixture
def spoken(qapp: QApplication, resources: Path, language: str) -> Iterator[Words]:
    translator = QTranslator(qapp)
    assert translator.load(f"ucc_client_{language}", str(resources / "translations"))
    qapp.installTranslator(translator)
    yield Words(QLocale("de_DE" if language == "de" else "en_GB"), BERLIN)
    qapp.removeTranslator(translator)


def _conference(rule: str) -> Conference:
    return Conference(
        name="", start=to_instant(FIRST, BERLIN), occurrence=Occurrence.EVERYMONTH, rule=rule
    )


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_rule_is_said_as_people_say_it(spoken: Words, language: str) -> None:
    said = [(rule, spoken.repetition_of(_conference(rule))) for rule, _, _ in SAID]
    assert said == [(rule, de if language == "de" else en) for rule, en, de in SAID]


def test_every_shape_is_in_the_table() -> None:
    rules = [parse_rule(rule) for rule, _, _ in SAID if "HOURLY" not in rule]
    assert {describe(rule, FIRST).shape for rule in rules} == set(Shape)


def test_what_shorter_months_do_is_said_with_the_time(words: Words) -> None:
    last = to_instant(datetime(2027, 1, 31, 10, 30), BERLIN)

    def sentence(**fields: object) -> str:
        conference = Conference(name="", start=last, **fields)  # type: ignore[arg-type]
        return words.repetition_sentence(series_of(conference, BERLIN))

    assert sentence(occurrence=Occurrence.EVERYMONTH).endswith(
        "on day 31 at 10:30. In shorter months on the last day."
    )
    assert sentence(rule="FREQ=MONTHLY;BYMONTHDAY=31").endswith("Shorter months are left out.")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Overlaps with “Budget” (09:00–10:00) on 1 Dec."),
        ("de", "Überschneidet sich am 1. Dez. mit „Budget“ (09:00–10:00)."),
    ],
)
def test_a_date_amid_a_sentence_keeps_its_full_stop(
    spoken: Words, language: str, said: str
) -> None:
    day = to_instant(datetime(2026, 12, 1, 9), BERLIN)
    found = Overlap(date=day, key="c1", name="Budget", start=day, end=day + 3_600_000)
    series = Series(start=day, zone=BERLIN)
    assert DateNotes(spoken).overlaps([found], series) == [said]
