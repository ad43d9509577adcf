"""The recurrence examples of RFC 5545, 3.8.5.3, that lie in our scope, with the dates it prints.

All are at nine in New York. Those by hour, minute, day or week of the year are outside.
"""

from __future__ import annotations

import itertools
from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest

from ucc_client.domain.recurrence import to_instant, to_wall
from ucc_client.domain.recurrence_rule import parse_rule
from ucc_client.domain.series import Series

NEW_YORK = ZoneInfo("America/New_York")

EXAMPLES = {
    "daily for 10 occurrences": (
        "1997-09-02",
        "FREQ=DAILY;COUNT=10",
        "1997-09: 2-11.",
    ),
    "daily until 24 December": (
        "1997-09-02",
        "FREQ=DAILY;UNTIL=19971224T000000Z",
        "1997-09: 2-30; 1997-10: 1-31; 1997-11: 1-30; 1997-12: 1-23.",
    ),
    "every other day": (
        "1997-09-02",
        "FREQ=DAILY;INTERVAL=2",
        "1997-09: 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30; 1997-10: 2 4 6 8 10 12 14 16 18 20 22 "
        "24 26 28 30; 1997-11: 1 3 5 7",
    ),
    "every 10 days, 5 occurrences": (
        "1997-09-02",
        "FREQ=DAILY;INTERVAL=10;COUNT=5",
        "1997-09: 2 12 22; 1997-10: 2 12.",
    ),
    "every day in January, for 3 years": (
        "1998-01-01",
        "FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA",
        "1998-01: 1-31; 1999-01: 1-31; 2000-01: 1-31.",
    ),
    "every day in January, for 3 years, by days": (
        "1998-01-01",
        "FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1",
        "1998-01: 1-31; 1999-01: 1-31; 2000-01: 1-31.",
    ),
    "weekly for 10 occurrences": (
        "1997-09-02",
        "FREQ=WEEKLY;COUNT=10",
        "1997-09: 2 9 16 23 30; 1997-10: 7 14 21 28; 1997-11: 4.",
    ),
    "weekly until 24 December": (
        "1997-09-02",
        "FREQ=WEEKLY;UNTIL=19971224T000000Z",
        "1997-09: 2 9 16 23 30; 1997-10: 7 14 21 28; 1997-11: 4 11 18 25; 1997-12: 2 9 16 23.",
    ),
    "every other week": (
        "1997-09-02",
        "FREQ=WEEKLY;INTERVAL=2;WKST=SU",
        "1997-09: 2 16 30; 1997-10: 14 28; 1997-11: 11 25; 1997-12: 9 23; 1998-01: 6 20; "
        "1998-02: 3 17",
    ),
    "Tuesday and Thursday for five weeks": (
        "1997-09-02",
        "FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH",
        "1997-09: 2 4 9 11 16 18 23 25 30; 1997-10: 2.",
    ),
    "Tuesday and Thursday for five weeks, counted": (
        "1997-09-02",
        "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH",
        "1997-09: 2 4 9 11 16 18 23 25 30; 1997-10: 2.",
    ),
    "every other week on three days until 24 December": (
        "1997-09-01",
        "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR",
        "1997-09: 1 3 5 15 17 19 29; 1997-10: 1 3 13 15 17 27 29 31; 1997-11: 10 12 14 24 26 28; "
        "1997-12: 8 10 12 22.",
    ),
    "every other week on Tuesday and Thursday": (
        "1997-09-02",
        "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH",
        "1997-09: 2 4 16 18 30; 1997-10: 2 14 16.",
    ),
    "the first Friday, for 10 occurrences": (
        "1997-09-05",
        "FREQ=MONTHLY;COUNT=10;BYDAY=1FR",
        "1997-09: 5; 1997-10: 3; 1997-11: 7; 1997-12: 5; 1998-01: 2; 1998-02: 6; 1998-03: 6; "
        "1998-04: 3; 1998-05: 1; 1998-06: 5.",
    ),
    "the first Friday until 24 December": (
        "1997-09-05",
        "FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR",
        "1997-09: 5; 1997-10: 3; 1997-11: 7; 1997-12: 5.",
    ),
    "every other month the first and last Sunday": (
        "1997-09-07",
        "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU",
        "1997-09: 7 28; 1997-11: 2 30; 1998-01: 4 25; 1998-03: 1 29; 1998-05: 3 31.",
    ),
    "the second-to-last Monday, for 6 months": (
        "1997-09-22",
        "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO",
        "1997-09: 22; 1997-10: 20; 1997-11: 17; 1997-12: 22; 1998-01: 19; 1998-02: 16.",
    ),
    "the third-to-last day of the month": (
        "1997-09-28",
        "FREQ=MONTHLY;BYMONTHDAY=-3",
        "1997-09: 28; 1997-10: 29; 1997-11: 28; 1997-12: 29; 1998-01: 29; 1998-02: 26",
    ),
    "the 2nd and 15th, for 10 occurrences": (
        "1997-09-02",
        "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15",
        "1997-09: 2 15; 1997-10: 2 15; 1997-11: 2 15; 1997-12: 2 15; 1998-01: 2 15.",
    ),
    "the first and last day, for 10 occurrences": (
        "1997-09-30",
        "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1",
        "1997-09: 30; 1997-10: 1 31; 1997-11: 1 30; 1997-12: 1 31; 1998-01: 1 31; 1998-02: 1.",
    ),
    "every 18 months on the 10th to 15th": (
        "1997-09-10",
        "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15",
        "1997-09: 10-15; 1999-03: 10-13.",
    ),
    "every Tuesday, every other month": (
        "1997-09-02",
        "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU",
        "1997-09: 2 9 16 23 30; 1997-11: 4 11 18 25; 1998-01: 6 13 20 27; 1998-03: 3 10 17 24 31",
    ),
    "yearly in June and July": (
        "1997-06-10",
        "FREQ=YEARLY;COUNT=10;BYMONTH=6,7",
        "1997-06: 10; 1997-07: 10; 1998-06: 10; 1998-07: 10; 1999-06: 10; 1999-07: 10; "
        "2000-06: 10; 2000-07: 10; 2001-06: 10; 2001-07: 10.",
    ),
    "every other year in January, February and March": (
        "1997-03-10",
        "FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3",
        "1997-03: 10; 1999-01: 10; 1999-02: 10; 1999-03: 10; 2001-01: 10; 2001-02: 10; "
        "2001-03: 10; 2003-01: 10; 2003-02: 10; 2003-03: 10.",
    ),
    "every 20th Monday of the year": (
        "1997-05-19",
        "FREQ=YEARLY;BYDAY=20MO",
        "1997-05: 19; 1998-05: 18; 1999-05: 17",
    ),
    "every Thursday in March": (
        "1997-03-13",
        "FREQ=YEARLY;BYMONTH=3;BYDAY=TH",
        "1997-03: 13 20 27; 1998-03: 5 12 19 26; 1999-03: 4 11 18 25",
    ),
    "every Thursday in summer": (
        "1997-06-05",
        "FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8",
        "1997-06: 5 12 19 26; 1997-07: 3 10 17 24 31; 1997-08: 7 14 21 28; 1998-06: 4 11 18 25; "
        "1998-07: 2 9 16 23 30; 1998-08: 6 13 20 27",
    ),
    "every Friday the 13th": (
        "1997-09-02",
        "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
        "1998-02: 13; 1998-03: 13; 1998-11: 13; 1999-08: 13; 2000-10: 13",
    ),
    "the first Saturday after the first Sunday": (
        "1997-09-13",
        "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13",
        "1997-09: 13; 1997-10: 11; 1997-11: 8; 1997-12: 13; 1998-01: 10; 1998-02: 7; 1998-03: 7; "
        "1998-04: 11; 1998-05: 9; 1998-06: 13",
    ),
    "the first Tuesday after a Monday in November, every 4 years": (
        "1996-11-05",
        "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
        "1996-11: 5; 2000-11: 7; 2004-11: 2",
    ),
    "the third of Tuesdays to Thursdays": (
        "1997-09-04",
        "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3",
        "1997-09: 4; 1997-10: 7; 1997-11: 6.",
    ),
    "the second-to-last working day": (
        "1997-09-29",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
        "1997-09: 29; 1997-10: 30; 1997-11: 27; 1997-12: 30; 1998-01: 29; 1998-02: 26; 1998-03: 30",
    ),
    "weeks that begin on Monday": (
        "1997-08-05",
        "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO",
        "1997-08: 5 10 19 24.",
    ),
    "weeks that begin on Sunday": (
        "1997-08-05",
        "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU",
        "1997-08: 5 17 19 31.",
    ),
    "a day that February does not have": (
        "2007-01-15",
        "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5",
        "2007-01: 15 30; 2007-02: 15; 2007-03: 15 30.",
    ),
}
"""First day, rule, and the days by month; a full stop is the end of the series."""


def _days(text: str) -> list[str]:
    found = []
    for part in text.rstrip(".").split("; "):
        month, _, days = part.partition(": ")
        for one in days.split():
            first, _, last = one.partition("-")
            found += [f"{month}-{day:02}" for day in range(int(first), int(last or first) + 1)]
    return found


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_of_the_rfc_has_the_dates_that_it_prints(name: str) -> None:
    first, rule, printed = EXAMPLES[name]
    expected = _days(printed)
    start = to_instant(datetime.fromisoformat(f"{first}T09:00"), NEW_YORK)
    series = Series(start=start, zone=NEW_YORK, rule=parse_rule(rule))
    walls = [to_wall(one.start, NEW_YORK) for one in itertools.islice(series.dates(0), 120)]
    assert {wall.time() for wall in walls} == {time(9)}
    shown = [wall.date().isoformat() for wall in walls]
    is_whole = printed.endswith(".")
    assert (shown if is_whole else shown[: len(expected)]) == expected
