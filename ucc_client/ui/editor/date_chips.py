"""The next dates side by side, those to look at twice in another colour."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ucc_client.ui.furniture import hint
from ucc_client.ui.style import SPACE

MOST = 6
"""How many dates are shown."""
_COLUMNS = 3
_PADDING = 18
"""What the style sheet puts around the words of a chip."""


class Chip(msgspec.Struct, frozen=True):
    """The words of a date; `special` marks it, `why` says more when the pointer rests there."""

    text: str
    special: bool = False
    why: str = ""


class DateChips(QWidget):
    """As many columns as the longest date leaves room for, three at most."""

    def __init__(self) -> None:
        super().__init__()
        self.chips = [hint(role="chip") for _ in range(MOST)]
        for chip in self.chips:
            chip.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE // 2)
        self._columns = 0
        self._widest = 0
        self._arrange()

    def show_dates(self, dates: Sequence[Chip]) -> None:
        """Show these instead of those before."""
        self._widest = 0
        for position, chip in enumerate(self.chips):
            chip.setVisible(position < len(dates))
            if position < len(dates):
                date = dates[position]
                chip.setText(date.text)
                chip.setToolTip(date.why)
                chip.setProperty("role", "chipwarn" if date.special else "chip")
                chip.style().polish(chip)
                width = chip.fontMetrics().horizontalAdvance(date.text) + _PADDING
                self._widest = max(self._widest, width)
        self.setVisible(bool(dates))
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Return the room for one column."""
        return QSize(self._widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as fit now."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        room = self.width() + self._grid.spacing()
        fitting = room // max(self._widest + self._grid.spacing(), 1)
        columns = min(max(fitting, 1), _COLUMNS)
        if columns == self._columns:
            return
        self._columns = columns
        for position, chip in enumerate(self.chips):
            self._grid.addWidget(chip, position // columns, position % columns)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, int(column < columns))
