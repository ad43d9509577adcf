from __future__ import annotations

import pytest

from ucc_client.domain.recurrence_rule import (
    Frequency,
    RecurrenceRule,
    RuleDay,
    UnsupportedRuleError,
    parse_rule,
    rule_text,
)


def test_a_rule_is_read_part_by_part() -> None:
    rule = parse_rule("RRULE:FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR,2TU;COUNT=10;WKST=SU")
    assert rule == RecurrenceRule(
        frequency=Frequency.MONTHLY,
        interval=2,
        days=(RuleDay(1, 2), RuleDay(4, -1)),
        count=10,
        week_start=6,
    )


@pytest.mark.parametrize(
    "text",
    [
        "FREQ=DAILY",
        "FREQ=WEEKLY;UNTIL=20270331T070000Z;INTERVAL=2;BYDAY=TU",
        "FREQ=MONTHLY;BYMONTHDAY=-1",
        "FREQ=MONTHLY;COUNT=12;BYMONTHDAY=28,29,30,31;BYSETPOS=-1",
        "FREQ=YEARLY;BYDAY=1SU;BYMONTH=4",
        "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;WKST=SU",
    ],
)
def test_a_rule_that_was_read_is_written_as_it_was(text: str) -> None:
    assert rule_text(parse_rule(text)) == text


def test_an_end_on_a_day_takes_in_the_whole_day() -> None:
    rule = parse_rule("FREQ=DAILY;UNTIL=20261231")
    assert rule.until == parse_rule("FREQ=DAILY;UNTIL=20261231T235959Z").until


@pytest.mark.parametrize(
    "text",
    [
        "",
        "FREQ",
        "FREQ=HOURLY",
        "INTERVAL=2",
        "FREQ=DAILY;FREQ=DAILY",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=1e3",
        "FREQ=DAILY;COUNT=3;UNTIL=20261231",
        "FREQ=DAILY;UNTIL=20261331",
        "FREQ=DAILY;UNTIL=20261231T090000",
        "FREQ=DAILY;BYHOUR=9",
        "FREQ=YEARLY;BYWEEKNO=20",
        "FREQ=WEEKLY;BYDAY=2TU",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;BYMONTHDAY=3",
        "FREQ=MONTHLY;BYMONTHDAY=0",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=MONTHLY;BYSETPOS=1",
        "FREQ=MONTHLY;BYMONTHDAY=١",
    ],
)
def test_what_is_outside_the_practical_part_is_refused(text: str) -> None:
    with pytest.raises(UnsupportedRuleError):
        parse_rule(text)
