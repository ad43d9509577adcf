"""Parts that a test needs and a machine may lack."""

from __future__ import annotations

import os

import pytest


def require(part: str, present: bool, how: str) -> None:
    """Skip the test when `part` is missing, or fail it when UCC_REQUIRE names the part.

    `how` says how to get it. UCC_REQUIRE is a comma-separated list (`.ci/run` sets it), so that
    on a machine that has everything nothing is skipped unseen.
    """
    if present:
        return
    required = {name.strip() for name in os.environ.get("UCC_REQUIRE", "").split(",")}
    if part in required:
        pytest.fail(f"{part} is required here (UCC_REQUIRE) and missing: {how}", pytrace=False)
    pytest.skip(f"{part} is missing: {how}")
