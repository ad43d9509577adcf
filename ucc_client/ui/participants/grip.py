"""The handle by which a participant's row is dragged to another place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent

from ucc_client.ui.furniture import IconLabel
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import Theme


class Grip(IconLabel):
    """For the mouse only: Alt+Up and Alt+Down do the same by the keyboard."""

    dragged = Signal(int)
    """How high the mouse is, in global pixels."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__(theme, icons, "grip-vertical", "border")
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(self.tr("Drag to move; Alt+↑ and Alt+↓ do the same"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell where it is dragged to."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(event.globalPosition().toPoint().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self.setCursor(Qt.CursorShape.OpenHandCursor)
