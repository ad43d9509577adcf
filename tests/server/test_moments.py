"""Dates, times and repetitions in words, as mails and pages say them."""

from __future__ import annotations

from datetime import datetime
from typing import Any, get_args
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucc_client.contract.messages import Language
from ucc_client.domain.conference import ChangedDate, Conference
from ucc_client.domain.recurrence import Occurrence, to_instant
from ucc_client.server.moments import Moments, When, call_note
from ucc_client.server.resources import resources

BERLIN = ZoneInfo("Europe/Berlin")


def _when(
    start: datetime,
    occurrence: Occurrence = Occurrence.ONCE,
    language: str = "de",
    now: datetime = datetime(2026, 11, 23, 13, 0),
    zone: ZoneInfo = BERLIN,
) -> When:
    conference = Conference(name="", start=to_instant(start, zone), occurrence=occurrence)
    return _moments(conference, language, zone).next(to_instant(now, zone))


def _moments(
    conference: Conference,
    language: str = "en",
    zone: ZoneInfo = BERLIN,
    own_zone: ZoneInfo | None = None,
) -> Moments:
    return Moments(
        conference, language, default_zone=zone, own_zone=own_zone, resources=resources()
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
            "jeden Montag",
            "every Monday",
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
    weekly = Conference(name="", start=start, occurrence=Occurrence.EVERYWEEK)
    when = _moments(weekly, "de", tokyo).next(start)
    assert when == When(
        date="Dienstag, 1. Dezember 2026",
        here="07:30 Uhr (Zeitzone Tokio)",
        begin="07:30 Uhr (Zeitzone Tokio)",
        repetition="jeden Dienstag",
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
    conference = Conference(name="", start=start, occurrence=occurrence)
    when = _moments(conference, language, ZoneInfo(zone)).next(now)
    assert when.date
    assert "{" not in when.time + when.repetition
    assert bool(when.repetition) == (occurrence is not Occurrence.ONCE)


RULES = [
    ("FREQ=DAILY;INTERVAL=2", "every other day", "jeden zweiten Tag"),
    ("FREQ=DAILY;INTERVAL=3", "every 3 days", "alle 3 Tage"),
    (
        "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
        "every working day",
        "jeden Werktag (Montag bis Freitag)",
    ),
    (
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20270331T070000Z",
        "every other Tuesday until March 31, 2027",
        "jeden zweiten Dienstag bis 31. März 2027",
    ),
    (
        "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=12",
        "every week on Tuesday and Thursday, 12 times",
        "jede Woche am Dienstag und Donnerstag, 12-mal",
    ),
    (
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH",
        "every other week on Tuesday and Thursday",
        "jede zweite Woche am Dienstag und Donnerstag",
    ),
    ("FREQ=WEEKLY;INTERVAL=3", "every 3 weeks on Tuesday", "alle 3 Wochen am Dienstag"),
    ("FREQ=WEEKLY;COUNT=1", "every Tuesday, once", "jeden Dienstag, einmal"),
    ("FREQ=MONTHLY;BYMONTHDAY=-1", "every month on the last day", "jeden Monat am letzten Tag"),
    (
        "FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU",
        "every other month on the second Tuesday",
        "jeden zweiten Monat am zweiten Dienstag",
    ),
    (
        "FREQ=MONTHLY;INTERVAL=3;BYDAY=-2FR",
        "every 3 months on the last but one Friday",
        "alle 3 Monate am vorletzten Freitag",
    ),
    (
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        "every month on the last working day",
        "jeden Monat am letzten Werktag (Montag bis Freitag)",
    ),
    ("FREQ=YEARLY", "every year on December 1", "jedes Jahr am 1. Dezember"),
    (
        "FREQ=YEARLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=-1",
        "every other year on the last day of February",
        "jedes zweite Jahr am letzten Tag im Februar",
    ),
    ("FREQ=YEARLY;INTERVAL=4", "every 4 years on December 1", "alle 4 Jahre am 1. Dezember"),
    (
        "FREQ=MONTHLY;BYDAY=2TU,4TU",
        "by the rule FREQ=MONTHLY;BYDAY=2TU,4TU",
        "nach der Regel FREQ=MONTHLY;BYDAY=2TU,4TU",
    ),
]


@pytest.mark.parametrize(("rule", "english", "german"), RULES)
def test_a_rule_is_said_in_a_sentence(rule: str, english: str, german: str) -> None:
    start = to_instant(datetime(2026, 12, 1, 9, 0), BERLIN)
    conference = Conference(name="", start=start, rule=rule)
    assert _moments(conference).next(start).repetition == english
    assert _moments(conference, "de").next(start).repetition == german


def _at(day: int, hour: int = 9, minute: int = 0) -> int:
    return to_instant(datetime(2026, 12, day, hour, minute), BERLIN)


def _weekly(**fields: Any) -> Conference:
    known = {"name": "Stand-up", "start": _at(1), "rule": "FREQ=WEEKLY"}
    return Conference(**{**known, "zone": "Europe/Berlin", "duration_minutes": 60, **fields})


def _plain(text: str) -> str:
    return " ".join(text.replace("\u2009", "").split())


def test_the_next_date_is_after_what_is_left_out_and_where_it_was_moved() -> None:
    left_out = _weekly(exceptions=(_at(1), _at(8)))
    assert _moments(left_out).next(_at(1)).date == "Tuesday, December 15, 2026"
    moved = _weekly(changed_dates=(ChangedDate(original=_at(1), start=_at(3, 14)),))
    when = _moments(moved).next(_at(1))
    assert (when.date, _plain(when.time)) == (
        "Thursday, December 3, 2026",
        "2:00–3:00 PM (Berlin time)",
    )


def test_a_date_under_way_is_the_next_until_its_own_end() -> None:
    longer = _weekly(
        changed_dates=(ChangedDate(original=_at(1), start=_at(1), duration_minutes=180),)
    )
    assert _moments(longer).next(_at(1, 11, 59)).date == "Tuesday, December 1, 2026"
    assert _moments(longer).next(_at(1, 12)).date == "Tuesday, December 8, 2026"


@pytest.mark.parametrize(
    ("language", "minutes", "time"),
    [
        ("en", 60, "9:00–10:00 AM (Berlin time)"),
        ("en", 240, "9:00 AM – 1:00 PM (Berlin time)"),
        ("de", 90, "09:00–10:30 Uhr (Zeitzone Berlin)"),
        ("en", 0, "9:00 AM (Berlin time)"),
    ],
)
def test_an_end_is_said_where_somebody_said_how_long(
    language: str, minutes: int, time: str
) -> None:
    when = _moments(_weekly(duration_minutes=minutes), language).next(_at(1))
    assert _plain(when.time).replace(" – ", "–") == time.replace(" – ", "–")


@pytest.mark.parametrize(
    ("zone", "english", "german"),
    [
        ("Europe/London", ", 8:00–9:00 AM in London", ", in London 08:00–09:00 Uhr"),
        ("Europe/Paris", "", ""),
        (
            "Pacific/Auckland",
            ", 9:00–10:00 PM in Auckland",
            ", in Auckland 21:00–22:00 Uhr",
        ),
    ],
)
def test_where_the_readers_clock_differs_both_times_are_said(
    zone: str, english: str, german: str
) -> None:
    for language, words in (
        ("en", "9:00–10:00 AM (Berlin time)" + english),
        ("de", "09:00–10:00 Uhr (Zeitzone Berlin)" + german),
    ):
        when = _moments(_weekly(), language, own_zone=ZoneInfo(zone)).next(_at(1))
        assert _plain(when.time) == words


def test_another_day_at_the_readers_place_is_named() -> None:
    late = _weekly(start=_at(1, 18))
    for language, words in (
        ("en", "6:00–7:00 PM (Berlin time), 6:00–7:00 AM on Wednesday in Auckland"),
        ("de", "18:00–19:00 Uhr (Zeitzone Berlin), in Auckland am Mittwoch 06:00–07:00 Uhr"),
    ):
        moments = _moments(late, language, own_zone=ZoneInfo("Pacific/Auckland"))
        assert _plain(moments.next(_at(1)).time) == words


def test_the_readers_clock_counts_on_that_date_not_today() -> None:
    start = to_instant(datetime(2026, 3, 1, 9, 0), BERLIN)
    moments = _moments(_weekly(start=start), own_zone=ZoneInfo("America/New_York"))
    # Two weeks of March have five hours between Berlin and New York, not six.
    between, after = (to_instant(datetime(2026, 3, day, 0, 0), BERLIN) for day in (15, 29))
    assert "4:00–5:00 AM in New York" in _plain(moments.next(between).time)
    assert "3:00–4:00 AM in New York" in _plain(moments.next(after).time)


def test_a_series_that_is_over_says_which_was_its_last_date() -> None:
    when = _moments(_weekly(rule="FREQ=WEEKLY;COUNT=2")).next(_at(20))
    assert when.with_repetition == "Tuesday, December 8, 2026 (this was the last date)"
    none = _moments(_weekly(rule="FREQ=WEEKLY;COUNT=1", exceptions=(_at(1),))).next(_at(1))
    assert none.over == "there is no date any more"


def test_a_date_moved_beyond_those_shown_is_missed_where_it_was() -> None:
    far = to_instant(datetime(2027, 6, 1, 9, 0), BERLIN)
    one = _weekly(changed_dates=(ChangedDate(original=_at(8), start=far),))
    missed = [line for line in _moments(one, "de").lines(_at(1)) if line.is_missed]
    assert [line.text for line in missed] == [
        "Dienstag, 8. Dezember 2026: verlegt auf Dienstag, 1. Juni 2027, 09:00–10:00 Uhr"
    ]


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
