"""The dates of the coming days as the command line prints them, one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from ucc_client.cache.projection import Projected
from ucc_client.contract.mapping import RawObject
from ucc_client.domain.recurrence import LATEST, to_instant, to_wall
from ucc_client.domain.series import SeriesDate
from ucc_client.domain.series_of import changed_date, duration_of, series_of

MOST_DAYS = 3660
_MINUTE_MS = 60_000


def coming(
    conferences: Iterable[Projected], days: int, *, now: int, zone: ZoneInfo
) -> list[RawObject]:
    """Return the dates that are under way or begin within so many days, the earliest first.

    `now` is epoch milliseconds; the last day ends at this time of day in `zone`, which is also
    that of a conference that names none.
    """
    end = min(to_instant(to_wall(now, zone) + timedelta(days=days), zone), LATEST)
    found = [one for shown in conferences for one in _dates(shown, now, end, zone)]
    found.sort(key=lambda one: (one["startTime"], one["name"], str(one["conferenceId"])))
    return found


def lines(dates: Iterable[RawObject], zone: ZoneInfo) -> str:
    """Return one line a date: id, start by the clock of `zone`, name, what is to be said of it.

    That is also the start by the conference's own clock, where it shows another time.
    """
    return "".join(
        f"{one['conferenceId'] or one['localId']}\t"
        f"{_iso(one['startTime'], zone).replace('T', ' ')}\t{one['name']}{_marks(one, zone)}\n"
        for one in dates
    )


def _dates(shown: Projected, now: int, end: int, zone: ZoneInfo) -> Iterator[RawObject]:
    conference = shown.conference
    if shown.row.is_terminated and not shown.row.is_active:
        return
    series = series_of(conference, zone)
    changed = (one.duration_minutes for one in conference.changed_dates)
    longest = max(duration_of(conference), *changed, 0)
    for date in series.between(now - longest * _MINUTE_MS, end):
        minutes = duration_of(conference, date.original)
        if date.start + minutes * _MINUTE_MS > now:
            yield _date(shown, date, minutes, series.zone)


def _date(shown: Projected, date: SeriesDate, minutes: int, zone: ZoneInfo) -> RawObject:
    row, end = shown.row, date.start + minutes * _MINUTE_MS
    changed = changed_date(shown.conference, date.original)
    found: RawObject = {
        "conferenceId": row.conference_id,
        "name": changed.name if changed and changed.name else shown.conference.name,
        "startTime": date.start,
        "start": _iso(date.start, zone),
        "endTime": end,
        "end": _iso(end, zone),
        "originalTime": date.original,
        "timeZone": zone.key,
        "isMoved": date.is_moved,
        "isReadonly": row.is_readonly,
        "pending": row.state == "waiting",
    }
    if row.conference_id is None:
        found["localId"] = row.key
    return found


def _iso(instant: int, zone: ZoneInfo) -> str:
    """Return ISO 8601 with the offset that holds at that moment, to the minute."""
    within = max(min(instant, LATEST), -LATEST)
    moment = datetime.fromtimestamp(0, UTC) + timedelta(milliseconds=within)
    return moment.astimezone(zone).isoformat(timespec="minutes")


def _marks(one: RawObject, zone: ZoneInfo) -> str:
    own = ZoneInfo(one["timeZone"])
    there, here = (to_wall(one["startTime"], clock) for clock in (own, zone))
    clock = f"{there:%H:%M}" if there.date() == here.date() else f"{there:%Y-%m-%d %H:%M}"
    marks = {
        f"{clock} {own.key}": there != here,
        "moved": one["isMoved"],
        "waiting": one["pending"],
        "read-only": one["isReadonly"],
    }
    said = [mark for mark, holds in marks.items() if holds]
    return f"\t({', '.join(said)})" if said else ""
