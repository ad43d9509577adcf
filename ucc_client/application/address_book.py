"""The server's people, read now and then and kept, so that they are there offline too."""

from __future__ import annotations

import logging

import msgspec

from ucc_client.api.directory import Directory
from ucc_client.cache.conference_cache import ConferenceCache
from ucc_client.contract.directory import number_plan
from ucc_client.contract.errors import NotAServerError, RefusedError, ServerTroubleError

PEOPLE_READ = "people_read"
NUMBER_PLAN = "number_plan"
LASTS_MS = 3_600_000
"""How long the address book is good before it is read again."""

_AT_ONCE = 250
"""So many conferences are held at once: room that was taken stays with the process."""

_log = logging.getLogger(__name__)


def refresh(directory: Directory, cache: ConferenceCache, now: int) -> None:
    """Read people and the numbers of the block when they are old; `now` is epoch milliseconds.

    A server that does not give them leaves what was known. Raises what a server out of
    reach raises, and `cache.errors.CacheError`.
    """
    if not is_due(cache, PEOPLE_READ, LASTS_MS, now):
        return
    try:
        cache.keep_people(directory.people())
    except (RefusedError, NotAServerError, ServerTroubleError) as error:
        _log.warning("no address book: %s", type(error).__name__)
    try:
        plan = number_plan(directory.numbers())
        cache.remember(NUMBER_PLAN, msgspec.json.encode(plan).decode())
    except (RefusedError, NotAServerError, ServerTroubleError) as error:
        _log.warning("no numbers: %s", type(error).__name__)
    cache.remember(PEOPLE_READ, str(now))


def is_due(cache: ConferenceCache, name: str, lasts_ms: int, now: int) -> bool:
    """Tell whether what was read at the moment that the fact `name` says is to be read again."""
    before = cache.fact(name)
    return before is None or not 0 <= now - int(before) < lasts_ms


def own_number(cache: ConferenceCache, user_id: int) -> str:
    """Return the number with which somebody has entered this user, empty when nobody has."""
    known = sorted(cache.store.confirmed_ids())
    for start in range(0, len(known), _AT_ONCE):
        for record in cache.store.records(known[start : start + _AT_ONCE]).values():
            for participant in record.conference().participants:
                if participant.user_id == user_id and participant.phone_number:
                    return participant.phone_number
    return ""
