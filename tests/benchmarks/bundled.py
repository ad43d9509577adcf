"""Whether the bundle of the client starts as fast as its sources: `make bench-bundle`.

    python -m tests.benchmarks.bundled build/bundle/ucc-client/ucc-client

Both by turns, on a screen of their own, until the first window is painted. The list is that of
1,000 conferences, read without a network. The first round warms the disk and does not count.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from statistics import median

from tests.benchmarks.first_window import first_window
from tests.benchmarks.listing import fill, made
from tests.benchmarks.measured import say
from tests.desktop.screen import Screen

_CONFERENCES = 1000


def main() -> int:
    """Measure, and print seconds and the ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", type=Path, help="the bundle's program")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="ucc-bench-") as name:
        folder = Path(name)
        commands = {"sources": [sys.executable, "-m", "ucc_client"]}
        commands["bundle"] = [str(options.program.absolute())]
        for kind in commands:
            fill(folder / kind, made(_CONFERENCES))
        found: dict[str, list[float]] = {kind: [] for kind in commands}
        with Screen(folder / "screen", is_watched=True) as screen:
            for number in range(options.rounds + 1):
                for kind, command in commands.items():
                    given = [*command, "--data", str(folder / kind), "--offline"]
                    seen = first_window(screen, given)
                    if number:
                        found[kind].append(seen.seconds)
    for kind, seconds in found.items():
        spread = f"{min(seconds):.2f} to {max(seconds):.2f}"
        say(f"{kind:<8}{median(seconds):>6.2f} s to the first window ({spread})")
    say(f"ratio   {median(found['bundle']) / median(found['sources']):>6.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
