"""What `tests.benchmarks.use` calls growth."""

from __future__ import annotations

from tests.benchmarks.use import STEPS, too_much


def test_memory_that_stays_as_it_was_is_no_growth() -> None:
    assert too_much({key: {"own": 90.0} for key in STEPS}) == []


def test_a_tenth_more_after_dialogs_is_growth() -> None:
    found = {key: {"own": 90.0} for key in STEPS}
    found["after a hundred more"] = {"own": 99.0}
    assert too_much(found) == ["after a hundred more"]
