"""Whose mail is looked at: somebody's who is called, or somebody's who dials in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout

from ucc_client.ui.segment import Segment


class ReaderChoice(QFrame):
    """Two segments; the arrow keys move between them."""

    chosen = Signal()
    """Another reader was chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "segments")
        self.setAccessibleName(self.tr("Read by"))
        self.called = Segment(self.tr("Who is called"))
        self.dials_in = Segment(self.tr("Who dials in"))
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(1)
        for button in (self.called, self.dials_in):
            group.addButton(button)
            row.addWidget(button)
        self.called.setChecked(True)
        self.called.toggled.connect(self.chosen)

    def is_called(self) -> bool:
        """Tell whether it is somebody who is called."""
        return self.called.isChecked()
