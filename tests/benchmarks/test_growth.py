"""What `make growth` says of its figures, and the picture of them."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.benchmarks.growth import Curve, measure, table
from tests.benchmarks.growth_picture import draw


def _curve(**values: float) -> Curve:
    return Curve("sync", "first sync", "s", {int(k[1:]): v for k, v in values.items()}, {}, 1.0)


def test_the_slope_is_that_of_the_largest_sizes() -> None:
    curve = _curve(n10=1.0, n100=1.0, n1000=10.0)
    assert curve.slope == pytest.approx(1.0)
    assert curve.is_reached


def test_what_grows_faster_than_it_may_is_said() -> None:
    curve = _curve(n10=1.0, n100=50.0)
    assert not curve.is_reached
    assert "TOO FAST" in table([curve])


def test_what_is_to_be_flat_may_not_grow_like_the_conferences() -> None:
    assert not _curve(n10=1.0, n100=10.0)._replace(steepest=0.3).is_reached


@pytest.mark.usefixtures("qapp")
def test_all_sizes_are_measured_and_stand_in_the_picture(tmp_path: Path) -> None:
    found = measure(tmp_path, [20, 200], 1, ["next"])
    assert [sorted(one.ours) for one in found] == [[20, 200]]
    draw(found, tmp_path / "growth.svg")
    said = (tmp_path / "growth.svg").read_text()
    ElementTree.fromstring(said)
    texts = re.findall(r">([^<>]+)</text>", said)
    assert {"20", "200", "ours", "next dates of as many series (ms)"} <= {*map(str.strip, texts)}
