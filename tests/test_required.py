from __future__ import annotations

import pytest

from tests.required import require


def test_a_missing_part_skips_the_test_and_says_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("UCC_REQUIRE", raising=False)
    with pytest.raises(pytest.skip.Exception, match="xvfb is missing: apt install xvfb"):
        require("xvfb", present=False, how="apt install xvfb")


def test_a_missing_part_that_is_required_fails_the_test(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UCC_REQUIRE", "postgresql, xvfb")
    with pytest.raises(pytest.fail.Exception, match="xvfb is required here"):
        require("xvfb", present=False, how="apt install xvfb")


def test_another_required_part_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UCC_REQUIRE", "postgresql")
    with pytest.raises(pytest.skip.Exception):
        require("xvfb", present=False, how="apt install xvfb")


def test_a_part_that_is_there_lets_the_test_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UCC_REQUIRE", "xvfb")
    require("xvfb", present=True, how="apt install xvfb")
