"""However often dialogs are opened and closed, nothing of them stays.

`python -m tests.benchmarks.use` opens a hundred and looks at the memory.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.benchmarks.opened_dialogs import Left, open_and_close, openers
from tests.ui.cached_account import fill_cache
from tests.ui.conftest import PATIENCE, Opened
from ucc_client.ui.dialogs_behind import DIALOGS

_ROUNDS = 4
_OF_THE_TEST = ("Record", "_Context")
"""What pytest-qt notes of Qt's warnings."""


@pytest.mark.timeout(300)
def test_dialogs_that_were_closed_leave_nothing_behind(
    program: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_cache(tmp_path, ["Budget"])
    opened = program()
    window = opened.window
    qtbot.waitUntil(lambda: bool(window.pane.list.currentIndex().isValid()), timeout=PATIENCE)
    qtbot.waitUntil(window.edit.isEnabled, timeout=PATIENCE)
    # Their code is read behind the painted window, and stays.
    qtbot.waitUntil(lambda: {*DIALOGS} <= {*sys.modules}, timeout=PATIENCE)
    found = openers(window)
    for name, opener in found.items():
        # What is made once and kept is there afterwards.
        open_and_close(window, opener, name)
    first, second = (_grown(window, found) for _ in range(2))
    # What leaks grows each time; what the program or the tests make meanwhile, once.
    growing = {name: count for name, count in first.items() if second[name]}
    assert not growing, f"of {_ROUNDS} rounds: {first.most_common(20)}, {second.most_common(20)}"


def _grown(window: QWidget, found: Mapping[str, Callable[[], object]]) -> Counter[str]:
    """Open and close them some times; returns what there is more of, by twice as many at least."""
    before = Left()
    for _ in range(_ROUNDS):
        for name, opener in found.items():
            open_and_close(window, opener, name)
    widgets, objects = Left().since(before)
    assert not widgets, f"of {_ROUNDS} rounds: {widgets}"
    # One small thing for a page of the guide is Qt's binding's.
    return Counter(
        {
            name: count
            for name, count in objects.items()
            if count >= 2 * _ROUNDS and name not in _OF_THE_TEST
        }
    )
