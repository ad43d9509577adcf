"""Dates and repetitions in the seven languages of the mails, as their readers write them."""

from __future__ import annotations

from datetime import datetime
from typing import get_args
from zoneinfo import ZoneInfo

import pytest

from ucc_client.contract.messages import Language
from ucc_client.domain.conference import Conference
from ucc_client.domain.recurrence import Occurrence, to_instant
from ucc_client.server.moments import Moments
from ucc_client.server.resources import resources

BERLIN, LONDON = ZoneInfo("Europe/Berlin"), ZoneInfo("Europe/London")
START = to_instant(datetime(2026, 12, 1, 9, 30), BERLIN)
RULES = {
    "every Tuesday": "FREQ=WEEKLY",
    "every Wednesday": "FREQ=WEEKLY;BYDAY=WE",
    "some days": "FREQ=WEEKLY;INTERVAL=5;BYDAY=TU,WE,SU;COUNT=22",
    "a month": "FREQ=MONTHLY;INTERVAL=3;BYDAY=2WE;UNTIL=20270331T100000Z",
    "a year": "FREQ=YEARLY;INTERVAL=4",
}
SAID = {
    "en": {
        "every Tuesday": "every Tuesday",
        "every Wednesday": "every Wednesday",
        "some days": "every 5 weeks on Tuesday, Wednesday, and Sunday, 22 times",
        "a month": "every 3 months on the second Wednesday until March 31, 2027",
        "a year": "every 4 years on December 1",
    },
    "de": {
        "every Tuesday": "jeden Dienstag",
        "every Wednesday": "jeden Mittwoch",
        "some days": "alle 5 Wochen am Dienstag, Mittwoch und Sonntag, 22-mal",
        "a month": "alle 3 Monate am zweiten Mittwoch bis 31. März 2027",
        "a year": "alle 4 Jahre am 1. Dezember",
    },
    "es": {
        "every Tuesday": "cada martes",
        "every Wednesday": "cada miércoles",
        "some days": "cada 5 semanas el martes, el miércoles y el domingo, 22 veces",
        "a month": "cada 3 meses el segundo miércoles hasta el 31 de marzo de 2027",
        "a year": "cada 4 años el 1 de diciembre",
    },
    "fr": {
        "every Tuesday": "tous les mardis",
        "every Wednesday": "tous les mercredis",
        "some days": "toutes les 5 semaines le mardi, le mercredi et le dimanche, 22 fois",
        "a month": "tous les 3 mois le deuxième mercredi jusqu’au 31 mars 2027",
        "a year": "tous les 4 ans le 1er décembre",
    },
    "nl": {
        "every Tuesday": "elke dinsdag",
        "every Wednesday": "elke woensdag",
        "some days": "elke 5 weken op dinsdag, woensdag en zondag, 22 keer",
        "a month": "elke 3 maanden op de tweede woensdag tot en met 31 maart 2027",
        "a year": "elke 4 jaar op 1 december",
    },
    "pl": {
        "every Tuesday": "w każdy wtorek",
        "every Wednesday": "w każdą środę",
        "some days": "co 5 tygodni we wtorek, w środę i w niedzielę, 22 razy",
        "a month": "co 3 miesiące w drugą środę do 31 marca 2027",
        "a year": "co 4 lata 1 grudnia",
    },
    "sk": {
        "every Tuesday": "každý utorok",
        "every Wednesday": "každú stredu",
        "some days": "každých 5 týždňov v utorok, v stredu a v nedeľu, 22-krát",
        "a month": "každé 3 mesiace druhú stredu do 31. marca 2027",
        "a year": "každé 4 roky 1. decembra",
    },
}
WHEN = {
    "en": "Tuesday, December 1, 2026: 9:30 – 10:30 AM (Berlin time), 8:30 – 9:30 AM in London",
    "de": "Dienstag, 1. Dezember 2026: "
    "09:30–10:30 Uhr (Zeitzone Berlin), in London 08:30–09:30 Uhr",
    "es": "martes, 1 de diciembre de 2026: 9:30–10:30 h (hora de Berlín), 8:30–9:30 h en Londres",
    "fr": "mardi 1er décembre 2026: 09:30–10:30 (Berlin, heure locale), 08:30–09:30 (Londres)",
    "nl": "dinsdag 1 december 2026: 09:30–10:30 uur (tijd in Berlijn), 08:30–09:30 uur in Londen",
    "pl": "wtorek, 1 grudnia 2026: 09:30–10:30 (Berlin, czas lokalny), 08:30–09:30 (Londyn)",
    "sk": "utorok 1. decembra 2026: 9:30–10:30 (Berlín, miestny čas), 8:30–9:30 (Londýn)",
}


def _moments(language: str, rule: str = "") -> Moments:
    conference = Conference(
        name="",
        start=START,
        occurrence=Occurrence.EVERYDAY if rule else Occurrence.ONCE,
        zone="Europe/Berlin",
        duration_minutes=60,
        rule=rule,
    )
    return Moments(
        conference, language, default_zone=BERLIN, own_zone=LONDON, resources=resources()
    )


def test_no_language_is_left_out() -> None:
    assert set(SAID) == set(WHEN) == set(get_args(Language))


@pytest.mark.parametrize("language", SAID)
@pytest.mark.parametrize("rule", RULES)
def test_a_repetition_is_said_as_one_says_it(language: str, rule: str) -> None:
    when = _moments(language, RULES[rule]).next(START)
    assert when.repetition == SAID[language][rule]


@pytest.mark.parametrize("language", WHEN)
def test_a_time_is_said_as_one_says_it(language: str) -> None:
    when = _moments(language).next(START)
    # Between the two times of an interval, the Unicode data have spaces that look like none.
    said = " ".join(f"{when.date}: {when.time}".split())
    assert said == WHEN[language]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fr", "Mardi 1er décembre 2026\xa0: n’a pas lieu"),
        ("nl", "Dinsdag 1 december 2026: gaat niet door"),
        ("de", "Dienstag, 1. Dezember 2026: findet nicht statt"),
    ],
)
def test_a_line_begins_with_a_capital_letter(language: str, line: str) -> None:
    moments = _moments(language)
    note = {"fr": "n’a pas lieu", "nl": "gaat niet door", "de": "findet nicht statt"}[language]
    assert moments.noted(moments.day(START), note) == line
