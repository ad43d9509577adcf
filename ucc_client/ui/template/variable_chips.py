"""The server's variables as chips to click; the menu beside the text has them for the keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget

from ucc_client.contract.messages import MailBodyVariable
from ucc_client.ui.style import SPACE

_LONGEST = 150
_GAP = SPACE // 2


class VariableChips(QWidget):
    """Takes as many lines as it needs."""

    chosen = Signal(str)
    """The placeholder of the chip that was clicked."""

    def __init__(self, variables: Sequence[MailBodyVariable]) -> None:
        super().__init__()
        self.chips = [self._chip(variable) for variable in variables]
        # Shown before it is in its dialog, it would be a window of its own for a moment.
        self.setFixedHeight(max((chip.sizeHint().height() for chip in self.chips), default=0))
        if not self.chips:
            self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the chips into lines."""
        super().resizeEvent(event)
        x = y = 0
        for chip in self.chips:
            size = chip.sizeHint().boundedTo(QSize(_LONGEST, 1000))
            if x and x + size.width() > self.width():
                x, y = 0, y + size.height() + _GAP
            chip.setGeometry(x, y, size.width(), size.height())
            x += size.width() + _GAP
        high = y + (self.chips[-1].height() if self.chips else 0)
        if high != self.height():
            self.setFixedHeight(high)

    def sizeHint(self) -> QSize:
        """Return the room of the widest chip; the height follows from the width."""
        return QSize(_LONGEST, self.height())

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as one chip."""
        return self.sizeHint()

    def _chip(self, variable: MailBodyVariable) -> QToolButton:
        chip = QToolButton(self)
        chip.setProperty("kind", "day")
        # A click leaves the cursor in the field that the variable is meant for.
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        name = variable.name or variable.placeholder
        elide = Qt.TextElideMode.ElideRight
        chip.setText(chip.fontMetrics().elidedText(name, elide, _LONGEST - 3 * SPACE))
        chip.setAccessibleName(name)
        chip.setToolTip(f"{name}   {variable.placeholder}")
        chip.clicked.connect(lambda: self.chosen.emit(variable.placeholder))
        return chip
