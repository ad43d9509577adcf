"""What `make bench` says of series, with few of them."""

from __future__ import annotations

import pytest

from tests.benchmarks import recurrence


def test_all_three_give_the_same_dates() -> None:
    said, _ = recurrence.run(count=60, peers=20, runs=1)
    assert "60 series, answers the same" in said
    assert said.count("goal") == 1
    assert "next date" in said
    assert "dates in 30 days" in said


def test_an_answer_that_differs_is_not_measured_silently() -> None:
    with pytest.raises(AssertionError, match="series 1 has"):
        recurrence.compare("next date", [[1], [2]], [[1], [3]])


def test_the_series_are_of_all_kinds_and_some_have_changed_dates() -> None:
    found = recurrence.planned(400)
    assert {one.rule for one in found} == set(recurrence.RULES)
    assert sum(bool(one.changed_dates and one.exceptions) for one in found) == 40
