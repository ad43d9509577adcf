"""Which conferences a filter leaves: by the user's part in them, and by when they are."""

from __future__ import annotations

import enum
from collections.abc import Collection

from ucc_client.cache.snapshot import ConferenceRow


class Filter(enum.StrEnum):
    """What is chosen above the list; those of one kind widen each other, the kinds narrow."""

    MINE = "mine"
    """The user may change it: as its owner, whom no server names, or as a moderator."""
    MODERATED = "moderated"
    INVITED = "invited"
    RUNNING = "running"
    PAST = "past"


_TIMES = frozenset({Filter.RUNNING, Filter.PAST})


def has_part(row: ConferenceRow, filters: Collection[Filter]) -> bool:
    """Tell whether the user's part in a conference is one of those that are chosen."""
    parts = {
        Filter.MINE: not row.is_readonly,
        Filter.MODERATED: row.i_moderate,
        Filter.INVITED: row.is_readonly,
    }
    chosen = [fits for part, fits in parts.items() if part in filters]
    return not chosen or any(chosen)


def is_then(filters: Collection[Filter], *, running: bool, over: bool) -> bool:
    """Tell whether a date is at one of the times that are chosen."""
    if not _TIMES.intersection(filters):
        return True
    return (Filter.RUNNING in filters and running) or (
        Filter.PAST in filters and over and not running
    )
