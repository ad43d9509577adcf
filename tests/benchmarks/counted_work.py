"""Runs inside callgrind: does each of the pure functions' work once, with a mark around it.

    python -m tests.benchmarks.counted_work [JOB...]

Nothing here depends on the clock, the machine or chance, so that the same work needs the same
instructions. The first run of each job, which fills caches, is not counted.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from zoneinfo import ZoneInfo

import msgspec

from ucc_client.contract.server_record import ServerRecord
from ucc_client.domain.conference import Conference
from ucc_client.domain.invitation_plan import Announced, plan
from ucc_client.domain.merge import find_clashes
from ucc_client.domain.number_judge import judge
from ucc_client.domain.number_plan import NumberPlan
from ucc_client.domain.participant import Participant
from ucc_client.domain.search_text import TextIndex, people_text, terms
from ucc_client.domain.series_of import series_of
from ucc_client.sync.plan import plan_pull

MARK = "getppid"
"""What `os.getppid` calls in the C library, and nothing else here; the count is dumped before."""

_NOW = 1_900_000_000_000
_HOUR_MS = 3_600_000
_ZONE = ZoneInfo("Europe/Berlin")
_RULES = (
    "FREQ=WEEKLY",
    "FREQ=DAILY",
    "FREQ=WEEKLY;INTERVAL=2",
    "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    "FREQ=MONTHLY;BYDAY=2TU",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
    "FREQ=YEARLY",
)


def _people(count: int, since: int = 0) -> tuple[Participant, ...]:
    return tuple(
        Participant(
            display_name=f"Guest {number}",
            email=f"guest-{number}@example.org",
            phone_number=f"+49 30 {number:05}",
            participant_id=number + 1,
            is_moderator=number % 7 == 0,
        )
        for number in range(since, since + count)
    )


_SERIES = [
    series_of(
        Conference(
            name=f"Series {number}",
            start=_NOW - (number * 37 + 5) * 24 * _HOUR_MS,
            rule=_RULES[number % len(_RULES)],
            zone=_ZONE.key,
        ),
        _ZONE,
    )
    for number in range(70)
]
_BASE = Conference(name="Budget", start=_NOW, participants=_people(20))
_MINE = msgspec.structs.replace(_BASE, name="Budget 2", participants=_people(20, 2))
_THEIRS = msgspec.structs.replace(_BASE, start=_NOW + _HOUR_MS, participants=_people(20, 1))
_TEXTS = [f"conference {n} about budget{people_text(_people(3, n))}" for n in range(300)]
_NUMBERS = ("12", "+49 30 5550100", "0721 1234567", "0049 89 32168", "+44 20 7946 0958", "110")
_NUMBER_PLAN = NumberPlan(country_code="49", area_code="721", internal=frozenset({"12", "13"}))
_LISTED = {
    number: {
        "conferenceId": number,
        "name": f"Conference {number}",
        "startTime": _NOW + number * _HOUR_MS,
        "isActive": False,
        "isReadonly": False,
        "isTerminated": False,
    }
    for number in range(300)
}
_KNOWN = {
    number: ServerRecord(conference_id=number, summary=line, details={}, fetched_at=_NOW)
    for number, line in _LISTED.items()
    if number % 5
}


def floor() -> int:
    """Do what any Python program does: strings, tuples, a dictionary, a sort."""
    known: dict[str, tuple[int, str]] = {}
    for number in range(3000):
        name = f"name {number % 1000}"
        known[name] = (len(name), name)
    return sum(length for length, _ in sorted(known.values()))


def next_occurrence() -> object:
    """Find the next date of series."""
    return [one.next_date(_NOW) for one in _SERIES]


def merge() -> object:
    """Merge two changes of a conference with twenty people."""
    return find_clashes(_BASE, _MINE, _THEIRS)


def search() -> object:
    """Type a search, key by key, over what conferences are found by."""
    index = TextIndex(_TEXTS)
    typed = ("budget 2", "guest 17", "+49 30 0004", "nobody")
    return [index.find(terms(text[:end])) for text in typed for end in range(1, len(text) + 1)]


def mail_list() -> object:
    """Decide who gets which mail of a change."""
    return plan(Announced(conference=_BASE), Announced(conference=_THEIRS), _NOW - _HOUR_MS)


def numbers() -> object:
    """Say what numbers are."""
    return [judge(number, _NUMBER_PLAN) for number in _NUMBERS]


def sync_plan() -> object:
    """Decide what a round of sync reads."""
    return plan_pull(_LISTED, _KNOWN, now=_NOW)


JOBS: dict[str, Callable[[], object]] = {
    job.__name__: job
    for job in (floor, next_occurrence, merge, search, mail_list, numbers, sync_plan)
}


def main() -> None:
    """Do the jobs that are named, or all; each is preceded and followed by a mark."""
    mark = os.getppid
    gc.disable()
    mark()
    for name in sys.argv[1:] or JOBS:
        job = JOBS[name]
        assert job(), name
        mark()
        job()
        mark()


if __name__ == "__main__":
    main()
