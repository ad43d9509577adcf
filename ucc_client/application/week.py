"""A week as a calendar draws it: which dates lie on its days, and which stand side by side.

Heights are minutes of the clock on the wall, so that nine o'clock is at one height on all days. A
day on which the clocks go forward has an hour without anything in it; where they go back, both
passes of the hour are drawn at one height. Nothing is drawn shorter than it lasts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec

from ucc_client.application.row_series import (
    duration_ms,
    has_dates_to_come,
    lasts_ms,
    longest_ms,
    name_on,
    row_series,
)
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.domain.recurrence import to_instant, to_wall

DAYS = 7
DAY_MINUTES = 24 * 60
SNAP_MINUTES = 15
LEAST_MINUTES = 25
"""What is shorter is drawn this high: a line of text."""
_MINUTE_MS = 60_000


class Day(msgspec.Struct, frozen=True):
    """A day with its first instant and that of the next one (epoch milliseconds)."""

    date: date
    begin: int
    end: int

    @property
    def hours(self) -> float:
        """How long it is: 23 or 25 where the clocks change."""
        return (self.end - self.begin) / 3_600_000


class WeekDate(msgspec.Struct, frozen=True):
    """A date of a conference, in epoch milliseconds; `original` is when its rule would have it."""

    row: ConferenceRow
    start: int
    end: int
    original: int

    @property
    def name(self) -> tuple[str, int]:
        """What it is known by, as long as its conference is."""
        return self.row.key, self.original

    @property
    def title(self) -> str:
        """What the conference is called on this date."""
        return name_on(self.row, self.original)


class Piece(msgspec.Struct, frozen=True):
    """The part of a date on one day (an index), from `top` to `bottom` in minutes of the clock.

    It has the `lane` of `lanes` side by side. `begins` and `ends` are false where midnight cuts it.
    """

    date: WeekDate
    day: int
    top: int
    bottom: int
    begins: bool = True
    ends: bool = True
    lane: int = 0
    lanes: int = 1


class More(msgspec.Struct, frozen=True):
    """Dates for which a day has no room: they share the last of its `lanes`."""

    dates: tuple[WeekDate, ...]
    day: int
    top: int
    bottom: int
    lanes: int


def week_of(day: date, first_weekday: int) -> date:
    """Return the first day of the week that `day` lies in; `first_weekday` is 1 for Monday."""
    return day - timedelta(days=(day.isoweekday() - first_weekday) % DAYS)


def days_of(first: date, zone: ZoneInfo) -> tuple[Day, ...]:
    """Return the seven days from `first` on."""
    midnights = [
        to_instant(datetime.combine(first + timedelta(days=n), datetime.min.time()), zone)
        for n in range(DAYS + 1)
    ]
    return tuple(
        Day(first + timedelta(days=n), midnights[n], midnights[n + 1]) for n in range(DAYS)
    )


def dates_in(row: ConferenceRow, begin: int, end: int, zone: ZoneInfo) -> tuple[WeekDate, ...]:
    """Return the row's dates of which a part lies between two instants."""
    lasts = duration_ms(row)
    if not has_dates_to_come(row) and not row.moved and not row.exceptions:
        fits = row.start < end and row.start + lasts > begin
        return (WeekDate(row, row.start, row.start + lasts, row.start),) if fits else ()
    found = row_series(row, zone).between(begin - longest_ms(row) + 1, end)
    dates = (
        WeekDate(row, one.start, one.start + lasts_ms(row, one.original), one.original)
        for one in found
    )
    return tuple(one for one in dates if one.end > begin)


def pieces_of(one: WeekDate, days: Sequence[Day], zone: ZoneInfo) -> list[Piece]:
    """Cut a date at the midnights."""
    pieces = []
    for number, day in enumerate(days):
        if one.start >= day.end or one.end <= day.begin:
            continue
        top = _minute(one.start, zone) if one.start >= day.begin else 0
        bottom = _minute(one.end, zone) if one.end < day.end else DAY_MINUTES
        lasts = (min(one.end, day.end) - max(one.start, day.begin)) // _MINUTE_MS
        bottom = min(max(bottom, top + max(lasts, LEAST_MINUTES)), DAY_MINUTES)
        top = min(top, DAY_MINUTES - LEAST_MINUTES)
        pieces.append(Piece(one, number, top, bottom, one.start >= day.begin, one.end <= day.end))
    return pieces


def laid_by_day(
    pieces: Iterable[Piece], most: int
) -> Iterator[tuple[Sequence[Piece], Sequence[More]]]:
    """Give pieces that overlap lanes of their own, at most so many on a day; a day at a time."""
    days: list[list[Piece]] = [[] for _ in range(DAYS)]
    for piece in pieces:
        days[piece.day].append(piece)
    for members in days:
        laid: list[Piece] = []
        crowded: list[More] = []
        members.sort(key=lambda p: (p.top, -p.bottom, p.date.title, p.date.name))
        for cluster in _clusters(members):
            placed, lanes = _lanes(cluster, most)
            if lanes <= most:
                laid += [_in_lane(piece, lane, lanes) for piece, lane in placed]
                continue
            laid += [_in_lane(piece, lane, most) for piece, lane in placed if lane < most - 1]
            rest = [piece for piece, lane in placed if lane >= most - 1]
            crowded += [_more(group, most) for group in _clusters(rest)]
        yield laid, crowded


def skipped(day: Day, zone: ZoneInfo) -> tuple[int, int] | None:
    """Return from which minute to which the clocks skip on a day, None where they do not."""
    if day.end - day.begin >= DAY_MINUTES * _MINUTE_MS:
        return None
    gone = [m for m in range(0, DAY_MINUTES, SNAP_MINUTES) if not _exists(day.date, m, zone)]
    return (gone[0], gone[-1] + SNAP_MINUTES) if gone else None


def instant_at(day: date, minute: int, zone: ZoneInfo) -> int:
    """Return the instant at a minute of a day's clock; below 0 and from 1440 on of other days.

    A time that the clocks skip is moved forward by the gap, one that comes twice is the first.
    """
    midnight = datetime.combine(day, datetime.min.time())
    return to_instant(midnight + timedelta(minutes=minute), zone)


def _exists(day: date, minute: int, zone: ZoneInfo) -> bool:
    wall = datetime.combine(day, datetime.min.time()) + timedelta(minutes=minute)
    return to_wall(to_instant(wall, zone), zone) == wall


def _minute(instant: int, zone: ZoneInfo) -> int:
    wall = to_wall(instant, zone)
    return wall.hour * 60 + wall.minute


def _clusters(pieces: Iterable[Piece]) -> list[list[Piece]]:
    """Group pieces of one day, in their order, that overlap each other in a chain."""
    clusters: list[list[Piece]] = []
    end = -1
    for piece in pieces:
        if not clusters or piece.top >= end:
            clusters.append([])
            end = piece.bottom
        clusters[-1].append(piece)
        end = max(end, piece.bottom)
    return clusters


def _lanes(cluster: Sequence[Piece], most: int) -> tuple[list[tuple[Piece, int]], int]:
    """Put each piece into the first lane that is free, and count the lanes.

    All beyond the last that has room count as one: hundreds at once are not told apart.
    """
    ends: list[int] = []
    placed = []
    lanes = 0
    for piece in cluster:
        lane = next((n for n, end in enumerate(ends) if end <= piece.top), len(ends))
        if lane < most:
            ends[lane : lane + 1] = [piece.bottom]
        lanes = max(lanes, lane + 1)
        placed.append((piece, lane))
    return placed, lanes


def _in_lane(piece: Piece, lane: int, lanes: int) -> Piece:
    return msgspec.structs.replace(piece, lane=lane, lanes=lanes)


def _more(pieces: Sequence[Piece], lanes: int) -> More:
    return More(
        dates=tuple(piece.date for piece in pieces),
        day=pieces[0].day,
        top=pieces[0].top,
        bottom=max(piece.bottom for piece in pieces),
        lanes=lanes,
    )
