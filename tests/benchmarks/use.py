"""`python -m tests.benchmarks.use`: the memory after a first sync, an hour, and a hundred dialogs.

The hour is a short one: sixty syncs, six hundred conferences looked at, sixty searches, one after
the other. It ends with 1 when what window and worker have allocated themselves grew by more than it
may.
"""

from __future__ import annotations

import argparse
import itertools
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.benchmarks.measured import say
from tests.benchmarks.syncing import Syncing
from tests.desktop.screen import Screen
from tests.desktop.screen import missing as screen_lacks

SIZE = 10_000
STEPS = (
    "after the first sync",
    "after an hour of use",
    "after a hundred dialogs",
    "after a hundred more",
)
GROWTH = {
    "after an hour of use": 1.4,
    "after a hundred dialogs": 1.05,
    "after a hundred more": 1.02,
}
"""How many times the memory of the step before it may be.

The hour looks at conferences and searches for the first time, which fills what is kept of them; the
first hundred dialogs fill the heap's gaps. The second hundred shows whether something stays.
"""


def run(folder: Path, size: int = SIZE) -> dict[str, Any]:
    """Use the real window with a server of its own; returns what the driver noted."""
    file = folder / "noted.json"
    with Syncing(folder, size).server("bundled") as server, Screen(folder / "screen") as screen:
        user = server.first_employee
        # Whoever has the window read out has other figures; nobody does here.
        screen.environment.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON")
        driver = [sys.executable, "-m", "tests.benchmarks.use_driver", str(file)]
        driver += [str(folder / "data"), server.url, user["login"]]
        program = screen.start(driver, said=f"{user['password']}\n", folder=Path.cwd())
        assert program.wait(900) == 0, screen.log_of_programs()
    found: dict[str, Any] = json.loads(file.read_text())
    return found


def too_much(found: dict[str, Any]) -> list[str]:
    """Return the steps in which the memory grew by more than it may."""
    pairs = itertools.pairwise(STEPS)
    return [
        step for before, step in pairs if found[step]["own"] > found[before]["own"] * GROWTH[step]
    ]


def main() -> int:
    """Measure and print; 1 when it grew too much."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.use", description=__doc__)
    parser.add_argument("--size", type=int, default=SIZE, help="conferences (10000)")
    options = parser.parse_args()
    if absent := screen_lacks():
        say(f"there is no screen: install {', '.join(absent)}")
        return 1
    with tempfile.TemporaryDirectory(prefix="ucc-use-") as folder:
        found = run(Path(folder), options.size)
    grown = too_much(found)
    for step in STEPS:
        whole, own = found[step]["whole"], found[step]["own"]
        said = "  GREW" if step in grown else ""
        say(f"{step:<28}{whole:>8.1f} MB, {own:.1f} of it allocated{said}")
    left = ", ".join(f"{count} {name}" for name, count in found["objects left"].items())
    say(f"left of the dialogs: {found['widgets left']} widgets, {left or 'no object'}")
    return 1 if grown else 0


if __name__ == "__main__":
    sys.exit(main())
