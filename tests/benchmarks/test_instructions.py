"""The pure functions need no more instructions than they did, as shares of a floor's."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from tests.benchmarks.counted_work import JOBS
from tests.benchmarks.instructions import FLOOR, LIMITS, PYTHON, count, too_dear
from tests.required import require


@pytest.mark.timeout(400)
@pytest.mark.skipif(sys.version_info[:2] != PYTHON, reason="the shares are those of Python 3.11")
def test_no_function_needs_more_instructions_than_its_share(tmp_path: Path) -> None:
    require("valgrind", shutil.which("valgrind") is not None, "apt-get install valgrind")
    counts = count(tmp_path)
    assert too_dear(counts) == {}, counts


def test_every_job_but_the_floor_has_a_limit() -> None:
    assert {FLOOR, *LIMITS} == set(JOBS)


def test_what_needs_twice_as_many_is_too_dear() -> None:
    counts = {FLOOR: 1_000_000} | {name: round(0.7e6 * limit) for name, limit in LIMITS.items()}
    assert too_dear(counts) == {}
    counts["merge"] *= 2
    assert list(too_dear(counts)) == ["merge"]
