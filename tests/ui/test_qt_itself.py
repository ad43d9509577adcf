"""What we need of Qt's binding, since not every release has it."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal


class Emitter(QObject):
    said = Signal()


def test_emitting_a_signal_costs_no_reference_to_true() -> None:
    """PySide6 6.12.0 loses one at each emit, and Python 3.11 dies when none is left."""
    emitter = Emitter()
    before = sys.getrefcount(True)
    for _ in range(20):
        emitter.said.emit()
    assert sys.getrefcount(True) > before - 10
