"""Whether the server will start a conference at another time than is meant."""

from __future__ import annotations

import msgspec

from ucc_client.application.desk import EXTENSIONS
from ucc_client.cache.conference_cache import ConferenceCache
from ucc_client.cache.projection import Projected
from ucc_client.contract.extensions import Extension, announced
from ucc_client.domain.clock_guard import ClockShift, next_shift


def shift_of(cache: ConferenceCache, shown: Projected) -> ClockShift | None:
    """Return the first date that will be shifted, None where none is or nobody here may mend it.

    A server that keeps rules keeps the zone, too. Raises `cache.errors.CacheError`.
    """
    row, conference = shown.row, shown.conference
    if row.conference_id is None or row.is_readonly or row.is_terminated or not shown.complete:
        return None
    if conference.zone or Extension.RECURRENCE_RULE in announced(cache.fact(EXTENSIONS) or ""):
        return None
    kept, shown_zone = cache.kept_clock(row.conference_id)
    if kept is None or kept.occurrence is not conference.occurrence:
        return None
    if conference.start != kept.seen:
        # What the user typed and the server does not know yet is what is meant.
        kept = msgspec.structs.replace(kept, meant=conference.start)
    return next_shift(kept, conference.start, shown_zone, cache.now())
