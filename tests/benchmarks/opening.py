"""From the start of the process to the user's rows on the screen, beside a bare table."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks.listing import SIZE, fill, made
from tests.desktop.screen import Screen


class Opened(NamedTuple):
    """Seconds from the start to the first paint with rows, by round."""

    ours: list[float]
    floor: list[float]


def run(
    folder: Path,
    size: int = SIZE,
    rounds: int = 5,
    beside: Callable[[Screen, int], None] | None = None,
) -> Opened:
    """Start both by turns; a first start of each, which warms the disk, does not count.

    `beside` is done in each round on the same screen, which is a watched one; it gets the round's
    number, 0 for the one that does not count.
    """
    folder.mkdir(parents=True)
    fill(folder / "data", made(size))
    found = Opened([], [])
    with Screen(folder / "screen", is_watched=beside is not None) as screen:
        # Nobody has the window read out here.
        screen.environment.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON")
        for number in range(rounds + 1):
            for kind, where, times in (
                ("bare", str(size), found.floor),
                ("real", str(folder / "data"), found.ours),
            ):
                file = folder / f"{kind}-{number}"
                painted_at = open_one(screen, file, kind, where)
                if number:
                    times.append(painted_at)
            if beside is not None:
                beside(screen, number)
    return found


def open_one(screen: Screen, file: Path, kind: str, where: str) -> float:
    """Start one of the two and let it leave when it was painted; returns the seconds until then."""
    driver = [sys.executable, "-m", "tests.benchmarks.opening_driver", str(file), kind, where]
    begin = time.clock_gettime(time.CLOCK_MONOTONIC)
    # The desktop's bus is left alone: what a tray or a portal takes is not the list's.
    program = screen.start(
        driver, environment={"DBUS_SESSION_BUS_ADDRESS": "disabled:"}, folder=Path.cwd()
    )
    code = program.wait(120)
    assert code == 0, (kind, code, screen.log_of_programs())
    return float(file.read_text()) - begin
