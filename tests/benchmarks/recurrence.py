"""When series take place, asked of 10,000 of them: ours beside dateutil and recurring-ical-events.

Everybody keeps between two questions what a program would keep, built outside the clock: ours the
`Series`, dateutil its rule sets, recurring-ical-events its query over a parsed calendar. dateutil's
own cache, on and warm, is shown beside it with what it holds: every date since each series' start,
which no program with so many series would keep. Times are of the processor, which others on the
machine disturb less. The answers are compared date by date.
"""

from __future__ import annotations

import gc
import itertools
import os
import random
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from statistics import median
from typing import NamedTuple
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events
from dateutil import rrule

from tests.benchmarks.measured import seconds
from ucc_client.contract.calendar.entries import Writing, calendar_of
from ucc_client.domain.conference import ChangedDate, Conference
from ucc_client.domain.recurrence import to_instant, to_wall
from ucc_client.domain.recurrence_rule import rule_text
from ucc_client.domain.series import Series, rule_instants
from ucc_client.domain.series_of import known_rule, nearest_occurrence, series_of

COUNT = 10_000
PEERS_COUNT = 1_000
"""So many are asked of recurring-ical-events, whose time is multiplied."""
DAYS = 30
RUNS = 5
GOAL = 50
NOW = round(datetime(2026, 11, 25, 10, 7, tzinfo=UTC).timestamp() * 1000)
END = NOW + DAYS * 86_400_000
ZONES = [ZoneInfo(name) for name in ("Europe/Berlin", "Europe/London", "America/New_York")]
RULES = (
    *["FREQ=WEEKLY"] * 4,
    *["FREQ=DAILY"] * 2,
    *["FREQ=WEEKLY;INTERVAL=2"] * 2,
    "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    "FREQ=WEEKLY;BYDAY=TU,TH",
    "FREQ=MONTHLY",
    "FREQ=MONTHLY;BYDAY=2TU",
    "FREQ=MONTHLY;BYDAY=-1FR",
    "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
    "FREQ=YEARLY",
)
"""What people plan, the common ones more often."""

Answers = list[list[int]]
"""Epoch milliseconds for each series."""


class Row(NamedTuple):
    """What was asked, and seconds: of ours in each run, dateutil's without and with its cache.

    `ical` is the third's.
    """

    what: str
    runs: list[float]
    bare: float
    cached: float
    ical: float

    @property
    def ours(self) -> float:
        """The median of our runs."""
        return median(self.runs)

    @property
    def times(self) -> float:
        """How many times as long dateutil takes with kept rules."""
        return self.bare / self.ours


def run(count: int = COUNT, peers: int = PEERS_COUNT, runs: int = RUNS) -> tuple[str, list[Row]]:
    """Measure, compare the answers, and return the table and its rows."""
    conferences = planned(count)
    ours = [series_of(one, ZONES[0]) for one in conferences]
    bare, cached = ([_rule_set(one, cache=cache) for one in ours] for cache in (False, True))
    some = min(peers, count)
    queries = [recurring_ical_events.of(_parsed(one)) for one in conferences[:some]]
    rows = []
    for what, own, theirs, third in (
        ("next date", next_dates, dateutil_next, ical_next),
        (f"dates in {DAYS} days", coming_dates, dateutil_coming, ical_coming),
    ):
        found, own_times = timed(lambda ask=own: ask(ours), runs)
        plain, (bare_time,) = timed(lambda ask=theirs: ask(bare, ours), 1)
        warm, (cached_time,) = timed(lambda ask=theirs: ask(cached, ours), 2)
        other, (ical_time,) = timed(lambda ask=third: ask(queries), 1)
        compare(what, found, plain)
        compare(what, found, warm)
        compare(what, found[:some], other)
        rows.append(Row(what, own_times, bare_time, cached_time, ical_time * count / some))
    held = sum(len(one._rrule[0]._cache or ()) for one in cached)
    return table(rows, count, held), rows


def planned(count: int) -> list[Conference]:
    """Return series of the last five years, the same in each run; some have changed dates."""
    draw = random.Random(6)
    found = []
    for number in range(count):
        zone = draw.choice(ZONES)
        text = draw.choice(RULES)
        day = datetime(2021, 11, 25) + timedelta(days=draw.randrange(5 * 365))
        start = to_instant(day.replace(hour=draw.randrange(7, 19), minute=30), zone)
        rule = known_rule(text)
        assert rule is not None
        conference = Conference(
            name=f"Series {number}",
            start=start,
            rule=rule_text(rule),
            occurrence=nearest_occurrence(rule),
            zone=zone.key,
        )
        if number % 10 == 0:
            coming = rule_instants(start, zone, rule, NOW)
            one, other = itertools.islice(coming, 2)
            changed = ChangedDate(original=other, start=other + 7_200_000)
            conference = Conference(
                **{
                    **{name: getattr(conference, name) for name in conference.__struct_fields__},
                    "exceptions": (one,),
                    "changed_dates": (changed,),
                }
            )
        found.append(conference)
    return found


def next_dates(series: Sequence[Series]) -> Answers:
    """Ask ours for the next date of each."""
    found = [one.next_date(NOW) for one in series]
    return [[] if one is None else [one.start] for one in found]


def coming_dates(series: Sequence[Series]) -> Answers:
    """Ask ours for the dates of the window."""
    return [[date.start for date in one.between(NOW, END)] for one in series]


def dateutil_next(rules: Sequence[rrule.rruleset], series: Sequence[Series]) -> Answers:
    """Ask dateutil for the next date of each, by the clock of its zone."""
    found = []
    for rule, one in zip(rules, series, strict=True):
        following = rule.after(to_wall(NOW, one.zone), inc=True)
        found.append([] if following is None else [to_instant(following, one.zone)])
    return found


def dateutil_coming(rules: Sequence[rrule.rruleset], series: Sequence[Series]) -> Answers:
    """Ask dateutil for the dates of the window."""
    return [
        [
            to_instant(wall, one.zone)
            for wall in rule.between(to_wall(NOW, one.zone), to_wall(END - 1, one.zone), inc=True)
        ]
        for rule, one in zip(rules, series, strict=True)
    ]


def ical_next(queries: Sequence[recurring_ical_events.CalendarQuery]) -> Answers:
    """Ask recurring-ical-events for the next date of each."""
    now = datetime.fromtimestamp(NOW / 1000, UTC)
    found = []
    for query in queries:
        # What is under way counts as well there.
        starts = (_instant(event) for event in query.after(now))
        found.append([next(start for start in starts if start >= NOW)])
    return found


def ical_coming(queries: Sequence[recurring_ical_events.CalendarQuery]) -> Answers:
    """Ask recurring-ical-events for the dates of the window."""
    now, end = (datetime.fromtimestamp(moment / 1000, UTC) for moment in (NOW, END))
    return [
        sorted(start for event in query.between(now, end) if (start := _instant(event)) >= NOW)
        for query in queries
    ]


def timed(ask: Callable[[], Answers], runs: int) -> tuple[Answers, list[float]]:
    """Return the answers, and the seconds that they took; of several the first does not count."""
    taken = []
    found: Answers = []
    for _ in range(max(runs, 1)):
        gc.collect()
        begin = time.process_time()
        found = ask()
        taken.append(time.process_time() - begin)
    return found, taken[1:] or taken


def compare(what: str, ours: Answers, theirs: Answers) -> None:
    """Hold one's answers to the other's, date by date."""
    assert len(ours) == len(theirs)
    for number, (one, other) in enumerate(zip(ours, theirs, strict=True)):
        assert one == other, f"{what}: series {number} has {one}, the peer {other}"


def table(rows: Sequence[Row], count: int, held: int) -> str:
    """Lay out what was measured; `held` counts the dates in dateutil's caches."""
    megabytes = held * sys.getsizeof(datetime(2026, 1, 1)) / 1e6
    lines = [
        f"{count} series, answers the same; load {os.getloadavg()[0]:.1f}",
        f"{'processor time':<18}{'ours':>10}{'dateutil':>11}{'×':>6}  goal"
        f"{'':<12}{'its warm cache':>14}{'×':>6}{'recurring-ical-events':>23}{'×':>6}",
    ]
    lines += [
        f"{row.what:<18}{seconds(row.ours):>10}{seconds(row.bare):>11}{row.times:>6.0f}"
        f"  {f'{GOAL}: reached' if row.times >= GOAL else f'{GOAL}: MISSED':<16}"
        f"{seconds(row.cached):>14}{row.cached / row.ours:>6.1f}"
        f"{seconds(row.ical):>23}{row.ical / row.ours:>6.0f}"
        for row in rows
    ]
    lines.append(f"dateutil's caches hold {held} dates, at least {megabytes:.0f} MB")
    return "\n".join(lines)


def _rule_set(series: Series, *, cache: bool) -> rrule.rruleset:
    assert series.rule is not None
    found = rrule.rruleset(cache=cache)
    first = to_wall(series.start, series.zone)
    found.rrule(rrule.rrulestr(rule_text(series.rule), dtstart=first, cache=cache))
    for one in series.exceptions:
        found.exdate(to_wall(one, series.zone))
    for original, start in series.moved:
        found.exdate(to_wall(original, series.zone))
        found.rdate(to_wall(start, series.zone))
    return found


def _parsed(conference: Conference) -> icalendar.Calendar:
    text = calendar_of(conference, ZONES[0], Writing(uid=conference.name, stamp=NOW))
    parsed = icalendar.Calendar.from_ical(text)
    assert isinstance(parsed, icalendar.Calendar)
    return parsed


def _instant(event: icalendar.Event) -> int:
    return round(event.start.timestamp() * 1000)
