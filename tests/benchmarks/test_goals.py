"""The rows with a goal say how ours stands to the floor or a peer, in a table and as JSON."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.benchmarks.goals import GOALS, Row, table, write
from tests.benchmarks.memory import pss_mb


def test_a_duration_is_compared_with_the_floor_and_a_rate_with_the_peer() -> None:
    start = Row("start-10000", [0.2, 0.3, 0.9], [0.2, 0.2])
    rate = Row("server-one", [1000], [9000], {"radicale": 50})
    series = Row("recurrence-next", [0.1], peers={"dateutil": 4.0})
    assert (start.ratio, start.is_reached) == (pytest.approx(1.5), True)
    assert (rate.ratio, rate.is_reached) == (20, True)
    assert (series.ratio, series.is_reached) == (40, False)


def test_an_absolute_goal_looks_at_ours_alone() -> None:
    assert Row("gui-wait-p99", [17], [9]).is_reached is False
    assert Row("sync-nothing-10000", [40], [2]).is_reached is True


def test_without_the_peer_nothing_is_called_reached() -> None:
    row = Row("server-one", [1000], [9000])
    assert (row.ratio, row.is_reached) == (None, None)
    assert "not compared" in table([row])


def test_the_file_has_every_key_of_every_row(tmp_path: Path) -> None:
    rows = [Row(name, [1.0], [1.0]) for name in GOALS]
    write(rows, tmp_path / "build" / "bench.json", "a machine")
    found = json.loads((tmp_path / "build" / "bench.json").read_text())
    assert set(found) == {"commit", "machine", "versions", "rows"}
    assert [row["name"] for row in found["rows"]] == list(GOALS)
    keys = {"name", "unit", "ours", "floor", "peers", "ratio", "against", "goal", "direction"}
    assert all(set(row) == keys for row in found["rows"])


def test_a_peer_counts_with_the_median_of_its_rounds(tmp_path: Path) -> None:
    rate = Row("server-one", [1000], [9000], {"radicale": [50, 20, 90]})
    assert rate.ratio == 20
    write([rate], tmp_path / "bench.json", "a machine", {"radicale": "3.9"})
    found = json.loads((tmp_path / "bench.json").read_text())
    assert found["rows"][0]["peers"] == {"radicale": 50}
    assert found["versions"]["radicale"] == "3.9"


def test_the_memory_of_a_process_is_more_than_nothing() -> None:
    assert pss_mb(os.getpid()) > 5
