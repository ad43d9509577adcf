"""Dates, times and repetitions in words, as mails and pages say them."""

from __future__ import annotations

from datetime import datetime
from typing import get_args
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucc_client.contract.messages import Language
from ucc_client.domain.recurrence import Occurrence, to_instant
from ucc_client.server.moments import When, call_note, when_texts
from ucc_client.server.resources import resources

BERLIN = ZoneInfo("Europe/Berlin")


def _when(
    start: datetime,
    occurrence: Occurrence = Occurrence.ONCE,
    language: str = "de",
    now: datetime = datetime(2026, 11, 23, 13, 0),
    zone: ZoneInfo = BERLIN,
) -> When:
    return when_texts(
        to_instant(start, zone),
        occurrence,
        zone,
        language,
        to_instant(now, zone),
        resources=resources(),
    )


@pytest.mark.parametrize(
    ("language", "date", "time"),
    [
        ("de", "Montag, 30. November 2026", "09:00 Uhr (Zeitzone Berlin)"),
        ("en", "Monday, November 30, 2026", "9:00 AM (Berlin time)"),
    ],
)
def test_a_single_one_has_a_date_and_a_time_with_its_zone(
    language: str, date: str, time: str
) -> None:
    when = _when(datetime(2026, 11, 30, 9, 0), language=language)
    assert (when.date, " ".join(when.time.split()), when.repetition) == (date, time, "")
    assert when.with_repetition == date


@pytest.mark.parametrize(
    ("occurrence", "german", "english", "date"),
    [
        (Occurrence.EVERYDAY, "jeden Tag", "every day", "Dienstag, 24. November 2026"),
        (
            Occurrence.EVERYWEEK,
            "jede Woche am Montag",
            "every week on Monday",
            "Montag, 30. November 2026",
        ),
        (
            Occurrence.EVERYMONTH,
            "jeden Monat am 2.",
            "every month on day 2",
            "Mittwoch, 2. Dezember 2026",
        ),
    ],
)
def test_a_series_says_how_it_goes_on_and_when_it_is_next(
    occurrence: Occurrence, german: str, english: str, date: str
) -> None:
    start = datetime(2026, 11, 2, 9, 0)
    when = _when(start, occurrence)
    assert (when.date, when.repetition) == (date, german)
    assert when.with_repetition == f"{date} ({german})"
    assert _when(start, occurrence, "en").repetition == english


def test_a_month_without_the_day_is_mentioned() -> None:
    when = _when(datetime(2026, 10, 31, 9, 0), Occurrence.EVERYMONTH)
    assert when.date == "Montag, 30. November 2026"
    assert when.repetition == "jeden Monat am 31., in kürzeren Monaten am letzten Tag"


def test_a_single_one_that_is_over_keeps_its_date() -> None:
    assert _when(datetime(2026, 11, 20, 9, 0)).date == "Freitag, 20. November 2026"


def test_the_date_is_the_one_in_the_conferences_zone() -> None:
    tokyo = ZoneInfo("Asia/Tokyo")
    start = to_instant(datetime(2026, 11, 30, 23, 30), BERLIN)
    when = when_texts(start, Occurrence.EVERYWEEK, tokyo, "de", start, resources=resources())
    assert when == When(
        date="Dienstag, 1. Dezember 2026",
        time="07:30 Uhr (Zeitzone Tokio)",
        repetition="jede Woche am Dienstag",
    )


def test_a_series_keeps_its_time_when_the_clocks_change() -> None:
    when = _when(datetime(2026, 10, 1, 9, 0), Occurrence.EVERYDAY)
    assert when.time == "09:00 Uhr (Zeitzone Berlin)"


@given(
    zone=st.sampled_from(["UTC", "Etc/UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata"]),
    language=st.sampled_from(get_args(Language)),
    occurrence=st.sampled_from(Occurrence),
    start=st.integers(0, 4_102_444_800_000),
    now=st.integers(0, 4_102_444_800_000),
)
def test_there_are_words_for_every_language_of_the_template(
    zone: str, language: str, occurrence: Occurrence, start: int, now: int
) -> None:
    when = when_texts(start, occurrence, ZoneInfo(zone), language, now, resources=resources())
    assert when.date
    assert "{" not in when.time + when.repetition
    assert bool(when.repetition) == (occurrence is not Occurrence.ONCE)


@pytest.mark.parametrize(
    ("called", "language", "words"),
    [
        (True, "de", "Sie werden angerufen"),
        (False, "de", "Bitte wählen Sie sich zum Beginn der Konferenz ein."),
        (True, "en", "You will be called"),
        (False, "en", "Please dial in"),
    ],
)
def test_it_is_said_who_calls_whom(called: bool, language: str, words: str) -> None:
    assert call_note(called, language, resources=resources()).startswith(words)
