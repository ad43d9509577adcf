"""`python -m tests.benchmarks.instructions`: what the pure functions cost, counted by callgrind.

The instructions of the processor are the same on a busy machine as on a quiet one. What differs is
the Python that does the work, so they are compared with the floor's of the same run.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.benchmarks.counted_work import JOBS, MARK
from tests.benchmarks.measured import say

FLOOR = "floor"
PYTHON = (3, 11)
"""Other versions need other shares of what their floor does."""
LIMITS = {
    "next_occurrence": 0.60,
    "merge": 0.31,
    "search": 1.85,
    "mail_list": 0.22,
    "numbers": 0.37,
    "sync_plan": 0.60,
}
"""How many times the floor's instructions each job may need.

A third more than it needed in November 2026, with the dearer of two builds of Python: they differ
by up to a fifth. Who has made something that is worth more raises its limit, and says why.
"""
_SUM = re.compile(r"^totals: (\d+)", re.MULTILINE)


def count(folder: Path, jobs: Sequence[str] = tuple(JOBS)) -> dict[str, int]:
    """Return the instructions of each job, in one run; `folder` gets what callgrind writes."""
    folder.mkdir(parents=True, exist_ok=True)
    command = ["valgrind", "--tool=callgrind", f"--dump-before={MARK}"]
    command += [f"--callgrind-out-file={folder / 'callgrind.out'}"]
    done = subprocess.run(
        [*command, sys.executable, "-m", "tests.benchmarks.counted_work", *jobs],
        env={**os.environ, "PYTHONHASHSEED": "0"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    # The first dump is of the imports; then come what filled the caches, and what counts, by turns.
    dumps = sorted(folder.glob("callgrind.out.*"), key=lambda file: int(file.suffix[1:]))
    sums = [int(found[1]) for file in dumps if (found := _SUM.search(file.read_text()))]
    assert len(sums) == 2 * len(jobs) + 1, (len(sums), done.stderr)
    return dict(zip(jobs, sums[2::2], strict=True))


def too_dear(counts: Mapping[str, int]) -> dict[str, str]:
    """Return what needs more instructions than it may, and how many times the floor's."""
    shares = {name: found / counts[FLOOR] for name, found in counts.items() if name != FLOOR}
    return {
        name: f"{share:.2f} × the floor, at most {LIMITS[name]}"
        for name, share in shares.items()
        if share > LIMITS[name]
    }


def main() -> int:
    """Count, and print a table; 1 when something is too dear."""
    with tempfile.TemporaryDirectory(prefix="ucc-callgrind-") as folder:
        found = count(Path(folder))
    for name, instructions in found.items():
        limit = f"  at most {LIMITS[name]}" if name in LIMITS else ""
        say(f"{name:<18}{instructions:>12,}{instructions / found[FLOOR]:>8.3f}{limit}")
    return 1 if too_dear(found) else 0


if __name__ == "__main__":
    sys.exit(main())
