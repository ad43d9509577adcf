from __future__ import annotations

from datetime import datetime

import pytest

from ucc_client.domain.recurrence_rule import parse_rule
from ucc_client.domain.rule_shape import Described, Shape, describe

TUESDAY = datetime(2026, 12, 1, 9)


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("FREQ=DAILY", Described(shape=Shape.DAYS, interval=1)),
        ("FREQ=DAILY;INTERVAL=3;COUNT=4", Described(shape=Shape.DAYS, interval=3)),
        (
            "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR",
            Described(shape=Shape.WORKDAYS, interval=1, weekdays=(0, 1, 2, 3, 4)),
        ),
        (
            "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
            Described(shape=Shape.WORKDAYS, interval=1, weekdays=(0, 1, 2, 3, 4)),
        ),
        ("FREQ=WEEKLY", Described(shape=Shape.WEEKDAYS, interval=1, weekdays=(1,))),
        (
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH",
            Described(shape=Shape.WEEKDAYS, interval=2, weekdays=(1, 3)),
        ),
        ("FREQ=MONTHLY", Described(shape=Shape.MONTH_DAY, interval=1, day=1)),
        (
            "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=15",
            Described(shape=Shape.MONTH_DAY, interval=2, day=15),
        ),
        (
            "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1",
            Described(shape=Shape.MONTH_DAY_CLAMPED, interval=1, day=31),
        ),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", Described(shape=Shape.MONTH_LAST_DAY, interval=1)),
        (
            "FREQ=MONTHLY;BYDAY=-1FR",
            Described(shape=Shape.MONTH_WEEKDAY, interval=1, weekdays=(4,), nth=-1),
        ),
        (
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
            Described(shape=Shape.MONTH_LAST_WORKDAY, interval=1),
        ),
        ("FREQ=YEARLY", Described(shape=Shape.YEAR_DAY, interval=1, day=1, month=12)),
        (
            "FREQ=YEARLY;BYMONTHDAY=24;BYMONTH=12",
            Described(shape=Shape.YEAR_DAY, interval=1, day=24, month=12),
        ),
    ],
)
def test_the_shapes_that_people_have_words_for_are_recognised(
    rule: str, expected: Described
) -> None:
    assert describe(parse_rule(rule), TUESDAY) == expected


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;BYDAY=MO",
        "FREQ=DAILY;BYMONTH=1",
        "FREQ=WEEKLY;BYMONTH=1",
        "FREQ=MONTHLY;BYMONTHDAY=1,15",
        "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
        "FREQ=MONTHLY;BYMONTHDAY=-3",
        "FREQ=YEARLY;BYMONTHDAY=1",
        "FREQ=YEARLY;BYDAY=20MO",
    ],
)
def test_what_has_no_words_says_so(rule: str) -> None:
    assert describe(parse_rule(rule), TUESDAY).shape is Shape.OTHER
