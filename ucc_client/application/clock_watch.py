"""Which conferences the server will start at another time than is meant."""

from __future__ import annotations

import msgspec

from ucc_client.application.desk import EXTENSIONS
from ucc_client.cache.conference_cache import ConferenceCache
from ucc_client.cache.projection import Projected
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.contract.extensions import Extension, announced
from ucc_client.domain.clock_guard import ClockShift, KeptClock, next_is_shifted, next_shift


def shift_of(cache: ConferenceCache, shown: Projected) -> ClockShift | None:
    """Return the first date that will be shifted, None where none is or nobody here may mend it.

    A server that keeps rules keeps the zone, too. Raises `cache.errors.CacheError`.
    """
    row = shown.row
    if row.conference_id is None or not shown.complete or not _may_be_shifted(cache, row):
        return None
    kept, shown_zone = cache.kept_clock(row.conference_id)
    known = _as_meant(kept, row)
    return None if known is None else next_shift(known, row.start, shown_zone, cache.now())


def shifted(cache: ConferenceCache) -> tuple[str, ...]:
    """Return the keys of the conferences whose next date will be shifted.

    As long as the server showed no clock of its own this costs nothing. Raises
    `cache.errors.CacheError`.
    """
    kept, shown_zone = cache.kept_clocks()
    if not kept:
        return ()
    now = cache.now()
    found = []
    for row in cache.rows():
        known = _as_meant(kept.get(row.conference_id or 0), row)
        if known is None or not next_is_shifted(known, row.start, shown_zone, now):
            continue
        if _may_be_shifted(cache, row):
            found.append(row.key)
    return tuple(found)


def _may_be_shifted(cache: ConferenceCache, row: ConferenceRow) -> bool:
    if row.is_readonly or row.is_terminated or row.zone:
        return False
    return Extension.RECURRENCE_RULE not in announced(cache.fact(EXTENSIONS) or "")


def _as_meant(kept: KeptClock | None, row: ConferenceRow) -> KeptClock | None:
    if kept is None or kept.occurrence is not row.occurrence:
        return None
    if row.start != kept.seen:
        # What the user typed and the server does not know yet is what is meant.
        return msgspec.structs.replace(kept, meant=row.start)
    return kept
