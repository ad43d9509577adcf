"""What a round of sync reads and sends, decided before anything is done."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from zoneinfo import ZoneInfo

import msgspec

from ucc_client.contract.mapping import RawObject
from ucc_client.contract.server_record import ServerRecord, read_summary
from ucc_client.domain.pending_change import ChangeKind, ChangeState, PendingChange
from ucc_client.domain.recurrence import Occurrence, next_start

_UTC = ZoneInfo("UTC")
_REPETITIONS = tuple(Occurrence)
"""No set: what a server says may be a list, which none has."""
_MINUTE_MS = 60_000
_DAY_MS = 24 * 60 * _MINUTE_MS
DETAILS_LAST_MS = _DAY_MS
"""Lists do not tell who takes part: what was fetched is fetched again after this long."""
NEAR_MS = _DAY_MS
NEAR_DETAILS_LAST_MS = 15 * _MINUTE_MS
"""What starts within a day is fetched again sooner."""


class PullPlan(msgspec.Struct, frozen=True):
    """What to read: `summaries` that are new or changed, then `fetch` one by one, in order."""

    summaries: dict[int, RawObject]
    fetch: tuple[int, ...]


def plan_pull(
    listed: Mapping[int, RawObject],
    known: Mapping[int, ServerRecord],
    *,
    now: int,
    attention: Collection[int] = (),
) -> PullPlan:
    """Decide what to read, the nearest dates first.

    Details are fetched of what is new, changed, old, soon to start, or looked at by the user
    (`attention`). What was known and is not listed is fetched too: only the server's 404 removes
    it, since a list shifts while its pages are read. `now` is epoch milliseconds.
    """
    summaries = {
        number: line
        for number, line in listed.items()
        if not is_bare(line) and (number not in known or known[number].summary != line)
    }
    starts = {number: _start(line) for number, line in listed.items()}
    wanted = {
        number
        for number, start in starts.items()
        if number in summaries
        or number in attention
        or number not in known
        or is_bare(listed[number])
        or _is_old(known[number], start, now)
    }
    missing = known.keys() - listed.keys()
    starts |= {number: known[number].line().start_time for number in missing}
    ahead = sorted(wanted | missing, key=lambda number: nearness(starts[number], now, number))
    return PullPlan(summaries, tuple(ahead))


def _is_old(record: ServerRecord, start: int, now: int) -> bool:
    age = now - record.fetched_at
    if not 0 <= age <= DETAILS_LAST_MS:
        # Read in the future: the clock was set back since, and says nothing of the age.
        return True
    return age > NEAR_DETAILS_LAST_MS and _starts_soon(record, start, now)


def _starts_soon(record: ServerRecord, start: int, now: int) -> bool:
    occurrence = (record.details or {}).get("occurrence")
    repeats = Occurrence(occurrence) if occurrence in _REPETITIONS else Occurrence.ONCE
    # An hour more or less for a clock change is no harm here.
    following = next_start(start, repeats, _UTC, now)
    return following is not None and following - now < NEAR_MS


def is_bare(line: RawObject) -> bool:
    """Tell whether nothing but the id of a line could be read; the conference may say more."""
    return len(line) == 1 and "conferenceId" in line


def nearness(start: int, now: int, number: int) -> tuple[int, int]:
    """Return a key that sorts the nearest dates first, the newest ids first among equals."""
    return abs(start - now), -number


def is_another(record: ServerRecord, line: RawObject) -> bool:
    """Tell whether an id seems to have been given to another conference: name and start differ."""
    if is_bare(line):
        return False
    known, found = record.line(), read_summary(line)
    return known.name != found.name and known.start_time != found.start_time


def too_many(vanished: int, known: int) -> bool:
    """Tell whether so many conferences are gone at once that somebody should be asked first."""
    return vanished >= 5 and vanished * 5 > known


def plan_push(pending: Iterable[PendingChange]) -> list[list[PendingChange]]:
    """Return what to send, one list a conference, each in the order of the user's actions.

    What was rejected or is gone stays, and what follows it goes; behind a creation or a conflict
    that needs the user nothing can. What belongs together comes in its turn.
    """
    chains: dict[str, list[PendingChange]] = {}
    for change in sorted(pending, key=lambda change: change.sequence):
        if change.kind is ChangeKind.CREATE or change.state not in (
            ChangeState.REJECTED,
            ChangeState.GONE,
        ):
            chains.setdefault(change.key, []).append(change)
    leaving = [chain for chain in chains.values() if chain[0].state is not ChangeState.REJECTED]
    return sorted(leaving, key=lambda chain: max(change.turn for change in chain))


def _start(line: RawObject) -> int:
    return read_summary(line).start_time
