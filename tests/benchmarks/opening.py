"""From the start of the process to the user's rows on the screen, beside a bare table."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks.listing import SIZE, fill, made
from tests.desktop.screen import Screen


class Opened(NamedTuple):
    """Seconds from the start to the first paint with rows, by round."""

    ours: list[float]
    floor: list[float]


def run(folder: Path, size: int = SIZE, rounds: int = 5) -> Opened:
    """Start both by turns; a first start of each, which warms the disk, does not count."""
    folder.mkdir(parents=True)
    fill(folder / "data", made(size))
    found = Opened([], [])
    with Screen(folder / "screen") as screen:
        # Nobody has the window read out here.
        screen.environment.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON")
        screen.environment["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"
        for number in range(rounds + 1):
            for kind, where, times in (
                ("bare", str(size), found.floor),
                ("real", str(folder / "data"), found.ours),
            ):
                file = folder / f"{kind}-{number}"
                driver = [sys.executable, "-m", "tests.benchmarks.opening_driver", str(file)]
                begin = time.clock_gettime(time.CLOCK_MONOTONIC)
                program = screen.start([*driver, kind, where], folder=Path.cwd())
                code = program.wait(120)
                assert code == 0, (kind, code, screen.log_of_programs())
                if number:
                    times.append(float(file.read_text()) - begin)
    return found
