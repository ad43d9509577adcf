"""A date and a time as sounds say them. No input or output.

English is said by Asterisk's own digits, German by our own recordings, as no usual sounds of
Asterisk know how Germans say a date; every other language is English here.
"""

from __future__ import annotations

from datetime import datetime

from ucc_client.server.pbx.prompts import OWN, There

_OWN_LANGUAGES = ("de",)
_WEEK_DAYS = 7


def spoken_time(start: datetime, now: datetime, language: str, there: There) -> tuple[str, ...]:
    """Return the sounds that say when something begins; both times are in its zone.

    The day is said unless it is today, the date from the seventh day on.
    """
    days = (start.date() - now.date()).days
    if language in _OWN_LANGUAGES:
        own = _german(start, days)
        if set(own) <= set(there.get(language, ())):
            return own
    return _english(start, days)


def english_sounds() -> set[str]:
    """Return all names that English times are made of."""
    numbers = {f"digits/{number}" for number in (*range(1, 21), 30, 40, 50)}
    ordinals = {f"digits/h-{number}" for number in (*range(1, 21), 30)}
    words = {f"digits/{word}" for word in ("at", "oh", "a-m", "p-m", "tomorrow")}
    days = {f"digits/day-{day}" for day in range(_WEEK_DAYS)}
    return {*numbers, *ordinals, *words, *days, *(f"digits/mon-{month}" for month in range(12))}


def german_sounds() -> set[str]:
    """Return all names that German times are made of."""
    return {
        *(f"{OWN}day-{day}" for day in range(_WEEK_DAYS)),
        *(f"{OWN}{day}" for day in ("today", "tomorrow")),
        *(f"{OWN}date-{day}" for day in range(1, 32)),
        *(f"{OWN}month-{month}" for month in range(1, 13)),
        *(f"{OWN}hour-{hour}" for hour in range(24)),
        *(f"{OWN}minute-{minute}" for minute in range(1, 60)),
    }


def _german(start: datetime, days: int) -> tuple[str, ...]:
    minute = (f"{OWN}minute-{start.minute}",) if start.minute else ()
    return (*_german_day(start, days), f"{OWN}hour-{start.hour}", *minute)


def _german_day(start: datetime, days: int) -> tuple[str, ...]:
    if 0 <= days <= 1:
        return (f"{OWN}{('today', 'tomorrow')[days]}",)
    week_day = f"{OWN}day-{start.isoweekday() % 7}"
    if 0 < days < _WEEK_DAYS:
        return (week_day,)
    return (week_day, f"{OWN}date-{start.day}", f"{OWN}month-{start.month}")


def _english(start: datetime, days: int) -> tuple[str, ...]:
    hour, half = start.hour % 12 or 12, "a-m" if start.hour < 12 else "p-m"
    clock = ("digits/at", *_number(hour), *_minutes(start.minute), f"digits/{half}")
    return (*_english_day(start, days), *clock)


def _english_day(start: datetime, days: int) -> tuple[str, ...]:
    if days == 0:
        return ()
    if days == 1:
        return ("digits/tomorrow",)
    week_day = f"digits/day-{start.isoweekday() % 7}"
    if 0 < days < _WEEK_DAYS:
        return (week_day,)
    return (week_day, f"digits/mon-{start.month - 1}", *_ordinal(start.day))


def _minutes(minute: int) -> tuple[str, ...]:
    if minute == 0:
        return ()
    return ("digits/oh", *_number(minute)) if minute < 10 else _number(minute)


def _number(number: int) -> tuple[str, ...]:
    if number <= 20 or number % 10 == 0:
        return (f"digits/{number}",)
    return (f"digits/{number - number % 10}", f"digits/{number % 10}")


def _ordinal(number: int) -> tuple[str, ...]:
    if number <= 20 or number % 10 == 0:
        return (f"digits/h-{number}",)
    return (f"digits/{number - number % 10}", f"digits/h-{number % 10}")
