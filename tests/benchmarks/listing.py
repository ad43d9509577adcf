"""Typing in the search and scrolling, with ten thousand conferences, beside a bare list."""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from tests.desktop.screen import Screen
from ucc_client.application.kept_first_rows import keep_first_rows
from ucc_client.cache.accounts import Account, Accounts
from ucc_client.cache.conference_cache import ConferenceCache
from ucc_client.contract.mapping import overlay
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.recurrence import Occurrence
from ucc_client.domain.search_text import people_text

SIZE = 10_000
ROUNDS = 3
SETTLED_MS = 3000
"""By then the window is there, and its worker knows the cache."""
_ACCOUNT = Account(
    server="https://conf.example.org",
    login="12",
    user_id=3,
    name="Anna Berg",
    email="anna@example.org",
    number="12",
)
_ABOUT = ("Budget", "Sales call", "Team round", "Supplier day", "Kick-off", "Ward meeting")
_REPETITIONS = (
    *(Occurrence.ONCE,) * 5,
    Occurrence.EVERYWEEK,
    Occurrence.EVERYMONTH,
)
_HOUR_MS = 3_600_000


class Times(NamedTuple):
    """Seconds: until each input was shown, of each frame, and the longest stretch of work."""

    shown: list[float]
    frames: list[float]
    processor: list[float]
    longest: float


def run(folder: Path, size: int = SIZE, rounds: int = ROUNDS) -> str:
    """Measure both lists by turns; returns a table, milliseconds, and how they compare."""
    folder.mkdir(parents=True)
    conferences = made(size)
    fill(folder / "data", conferences)
    rows = [
        [one.name, f"{one.name.casefold()}\n{people_text(one.participants)}"] for one in conferences
    ]
    (folder / "rows.json").write_text(json.dumps(rows))
    found: dict[str, list[dict[str, Any]]] = {"bare": [], "real": []}
    for number in range(rounds):
        for kind, source in (("bare", "rows.json"), ("real", "data")):
            found[kind].append(measured(folder / f"{kind}-{number}", kind, folder / source))
    lines = [f"{'milliseconds with ' + format(size, ',') + ' conferences':<48}" + _HEAD]
    for job, input_ in (("typing", "key"), ("scrolling", "turn of the wheel")):
        bare, real = (_pooled([one[job] for one in found[kind]]) for kind in ("bare", "real"))
        lines += _compared(f"{job}: from {input_} to picture", bare.shown, real.shown)
        lines += _compared(f"{job}: a frame", bare.frames, real.frames)
        lines += _compared(f"{job}: a frame, processor only", bare.processor, real.processor)
        # Each round has the same inputs: the least of each is what a busy machine adds nothing to.
        least = [_least([one[job]["inputs"] for one in found[kind]]) for kind in ("bare", "real")]
        lines += _compared(f"{job}: all work of a {input_.split()[0]}, least of rounds", *least)
        lines.append(
            f"{job + ': longest stretch of work':<48}{_ms(bare.longest):>39}{_ms(real.longest):>26}"
        )
    return "\n".join(lines)


_HEAD = "".join(
    f"{word:>13}" for word in ("bare p50", "p95", "p99", "own p50", "p99", "× p50", "× p99")
)


def made(size: int) -> list[Conference]:
    """Return conferences of every kind, from a while ago until a while ahead."""
    now = time.time_ns() // 1_000_000
    first = now - now % _HOUR_MS - size // 4 * _HOUR_MS
    anna = Participant(
        display_name="Anna Berg", email="anna@example.org", user_id=3, is_moderator=True
    )
    return [
        Conference(
            name=f"{_ABOUT[number % len(_ABOUT)]} {number}",
            start=first + number * _HOUR_MS,
            occurrence=_REPETITIONS[number % len(_REPETITIONS)],
            participants=(anna, *_guests(number)),
        )
        for number in range(size)
    ]


def _guests(number: int) -> list[Participant]:
    return [
        Participant(
            display_name=f"Guest {guest} of {number}",
            email=f"guest-{number}-{guest}@example.org",
            phone_number=f"+49 30 {number:05}{guest}",
        )
        for guest in range(4)
    ]


def fill(data: Path, conferences: Sequence[Conference]) -> None:
    """Let a data folder know these conferences, as after a sync with their server."""
    accounts = Accounts(data)
    accounts.remember(_ACCOUNT)
    cache = ConferenceCache(
        accounts.database_of(_ACCOUNT),
        server=_ACCOUNT.server,
        user_id=_ACCOUNT.user_id,
        clock=lambda: time.time_ns() // 1_000_000,
        listener=lambda _: None,
    )
    try:
        numbered = enumerate(conferences, start=1)
        cache.store.apply_changes(
            [(number, {**overlay(one), "conferenceId": number}) for number, one in numbered],
            (),
            "all",
        )
        keep_first_rows(cache, time.time_ns() // 1_000_000)
    finally:
        cache.close()


def measured(
    folder: Path, kind: str, source: Path, settled_ms: int = SETTLED_MS, texts: int = 0
) -> dict[str, Any]:
    """Let one of the two be used; returns what the driver noted.

    It begins after `settled_ms`. With a number of `texts` only so many are typed, and nothing is
    scrolled.
    """
    file = folder / "times.json"
    with Screen(folder / "screen") as screen:
        driver = [sys.executable, "-m", "tests.benchmarks.list_driver", str(file), kind]
        driver += [str(source), str(settled_ms), str(texts)]
        # Whoever has the window read out has other times; nobody does here.
        screen.environment.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON")
        screen.environment["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"
        program = screen.start(driver, folder=Path.cwd())
        assert program.wait(180) == 0, screen.log_of_programs()
    found: dict[str, Any] = json.loads(file.read_text())
    return found


def _pooled(rounds: Sequence[dict[str, Any]]) -> Times:
    return Times(
        shown=[one for each in rounds for one in each["shown"]],
        frames=[one for each in rounds for one in each["frames"]],
        processor=[one for each in rounds for one in each["processor"]],
        longest=max(each["longest"] for each in rounds),
    )


def _least(rounds: Sequence[Sequence[float]]) -> list[float]:
    return [min(each) for each in zip(*rounds, strict=True)]


def _compared(what: str, bare: Sequence[float], own: Sequence[float]) -> list[str]:
    cells = [*_figures(bare), *_figures(own)]
    ratios = [f"{cells[n + 3] / cells[n]:.2f}" for n in (0, 2)]
    shown = [_ms(cells[n]) for n in (0, 1, 2, 3, 5)]
    return [f"{what:<48}" + "".join(f"{one:>13}" for one in (*shown, *ratios))]


def _figures(times: Sequence[float]) -> tuple[float, float, float]:
    """Return the median, and below what 95 and 99 of a hundred lie."""
    ordered = sorted(times)
    at = [ordered[min(len(ordered) - 1, int(len(ordered) * part))] for part in (0.95, 0.99)]
    return statistics.median(ordered), at[0], at[1]


def _ms(value: float) -> str:
    return f"{value * 1000:.2f}"
