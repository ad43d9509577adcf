"""A picture that a mobile phone reads, to call from there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from ucc_client.ui.furniture import furnish, hint
from ucc_client.ui.style import HEADING, SPACE, set_type

_EDGE = 4
"""Modules of white around the code (ISO/IEC 18004)."""
_SIZE = 260


class QrCode(QWidget):
    """Black on white in either colour scheme: cameras read no other."""

    def __init__(self, text: str) -> None:
        super().__init__()
        # Only here: the window starts without it.
        import segno  # noqa: PLC0415

        self.modules: list[Sequence[int]] = list(segno.make(text, error="m", micro=False).matrix)
        self.setFixedSize(QSize(_SIZE, _SIZE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw each module as a whole number of pixels."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        count = len(self.modules) + 2 * _EDGE
        size = self.width() // count
        begin = (self.width() - size * count) // 2 + size * _EDGE
        for y, row in enumerate(self.modules):
            for x, dark in enumerate(row):
                if dark:
                    place = QRect(begin + x * size, begin + y * size, size, size)
                    painter.fillRect(place, QColor("black"))


class QrPopup(QDialog):
    """Shows the code, and in words what it does."""

    def __init__(self, address: str, number: str, *, has_pin: bool, parent: QWidget | None) -> None:
        """Show `address`, which calls `number` or, without one, opens the user's page."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Join by mobile phone"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = QLabel(self.tr("Point your phone's camera here"))
        set_type(heading, HEADING, strong=True)
        if not number:
            said = self.tr("It opens your page of the conference.")
        elif has_pin:
            said = self.tr("It calls %1 and then dials your PIN.").replace("%1", number)
        else:
            said = self.tr("It calls %1.").replace("%1", number)
        self.code = QrCode(address)
        self.code.setAccessibleName(self.tr("QR code"))
        self.code.setAccessibleDescription(said)
        explained = hint(said)
        explained.setWordWrap(True)
        explained.setTextFormat(Qt.TextFormat.PlainText)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        column = QVBoxLayout()
        column.setSpacing(SPACE)
        for widget in (heading, explained):
            column.addWidget(widget)
        column.addSpacing(SPACE)
        column.addWidget(self.code, 0, Qt.AlignmentFlag.AlignHCenter)
        left = []
        if has_pin or not number:
            left = [hint(self.tr("It is yours alone."), "text3")]
        furnish(self, column, left, (self.close_button,))
        self.setMinimumWidth(360)
        self.close_button.setFocus()
