"""What comes first in the list, kept so that the first paint reads a page instead of everything.

It is exact for as long as nothing changes the rows, for the cache forgets it with any change of
them (`cache.first_rows`), whatever the clock does meanwhile: a row that is not in it has no date
until `FirstRows.until`, and dates only go by.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from zoneinfo import ZoneInfo

from ucc_client.application.agenda import Entry, Group, agenda
from ucc_client.cache.first_rows import FirstRows
from ucc_client.cache.snapshot import ConferenceRow

KEPT = 200
"""So many dates to come are kept at least: what is over by the next start is not shown any more."""
_SHOWN = 40
"""So many lines are more than a screen shows."""


def first_rows(rows: Iterable[ConferenceRow], now: int, zone: ZoneInfo) -> FirstRows:
    """Return what comes first as of `now` (epoch milliseconds) for who is in `zone`."""
    placed = agenda(rows, now, zone)
    to_come = [one for one in placed if one.group is not Group.PAST]
    if len(placed) <= KEPT:
        kept, until = placed, None
    else:
        kept = to_come[:KEPT]
        until = max((one.when for one in kept if one.group is not Group.RUNNING), default=now)
        # All that runs, and all that begin at the last instant.
        kept = [one for one in to_come if one.group is Group.RUNNING or one.when <= until]
    unique = {one.row.key: one.row for one in kept}
    return FirstRows(zone=str(zone), made_at=now, until=until, rows=tuple(unique.values()))


def first_page(
    kept: FirstRows,
    now: int,
    zone: ZoneInfo,
    *,
    first_weekday: int = 1,
    folded: Collection[Group] = (),
) -> list[Entry] | None:
    """Return the first dates of the list as of `now`; None where they cannot be known by these.

    Of groups that are `folded` nothing is seen, so that others have to be there. The page is all
    there is where `kept.until` is None.
    """
    if kept.zone != str(zone) or now < kept.made_at:
        return None
    placed = agenda(kept.rows, now, zone, first_weekday)
    if kept.until is None:
        return placed
    page = [
        one
        for one in placed
        if one.group is Group.RUNNING or (one.group is not Group.PAST and one.when <= kept.until)
    ]
    seen = sum(one.group not in folded for one in page)
    return page if seen >= _SHOWN else None
