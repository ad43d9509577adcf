from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.screen import Screen, missing
from tests.required import require


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    """A private screen; its last picture and all logs lie in the test's folder below `screen`."""
    absent = missing()
    require("xvfb", not absent, f"install {', '.join(absent)} (see .ci/run)")
    folder = tmp_path / "screen"
    with Screen(folder) as screen:
        yield screen
        screen.screenshot(folder / "last.png")
