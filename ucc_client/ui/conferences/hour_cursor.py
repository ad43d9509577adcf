"""The empty hour that is pointed at: a button that plans a conference there."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ucc_client.ui.icons import Icons
from ucc_client.ui.style import BODY, RADIUS_INNER, Theme, font

_ICON = 14


class HourCursor(QAbstractButton):
    """Follows the pointer and, once it has the focus, the arrow keys."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._short = ""
        self._pointed = False
        self._font = font(QApplication.font(), BODY - 1, strong=True)
        # A click lands on the picture below, which knows whether a drag was meant.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.update)

    def show_at(self, place: QRect, time: str, sentence: str) -> None:
        """Stand at a place and say which time it is."""
        self._short = time
        self.setGeometry(place)
        self.setAccessibleName(sentence)
        self.update()

    def set_pointed(self, pointed: bool) -> None:
        """Show itself under the pointer; with the focus it is seen anyway."""
        if self._pointed != pointed:
            self._pointed = pointed
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a dashed box, plus and time."""
        if not self._pointed and not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if self.hasFocus() else 1.0
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setBrush(self._theme.colour("base"))
        painter.setPen(QPen(self._theme.colour("accent"), width, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(box, RADIUS_INNER, RADIUS_INNER)
        colour = self._theme.colour("link")
        painter.setFont(self._font)
        painter.setPen(colour)
        wide = painter.fontMetrics().horizontalAdvance(self._short)
        if _ICON + 4 + wide > self.width() - 8 >= wide:
            # In a narrow window the time says more.
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._short)
            return
        text = self._short if wide <= self.width() - 8 else ""
        left = (self.width() - _ICON - (4 + wide if text else 0)) // 2
        icon = QRectF(left, self.height() / 2 - _ICON / 2, _ICON, _ICON)
        self._icons.paint(painter, "plus", icon, colour)
        words = QRect(left + _ICON + 4, 0, self.width() - left - _ICON - 4, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
