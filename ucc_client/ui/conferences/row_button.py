"""The button in a row of the list: join what runs, start what is due."""

from __future__ import annotations

import enum

from PySide6.QtCore import QObject, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QApplication

from ucc_client.application.agenda import Entry, Group
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import BODY, RADIUS, Theme, font

_SOON_MS = 15 * 60_000
_ICON = 14
_AROUND = 44
"""Edges, icon and gaps."""
_WORDLESS = 34
_NAME_LEAST = 32
"""So many letters wide is a line with the time and a piece of the name."""


class Deed(enum.Enum):
    """What a row offers to do."""

    JOIN = "join"
    START = "start"


def deed_of(item: Entry, now: int) -> Deed | None:
    """Return what is due as of `now` (epoch milliseconds), None for most rows."""
    row = item.row
    if row.is_active:
        return Deed.JOIN
    is_due = item.group is Group.TODAY and item.when - now <= _SOON_MS
    may = row.i_moderate and not row.is_readonly and row.conference_id is not None
    return Deed.START if is_due and may else None


class RowButton(QObject):
    """Painted at the right edge of a row, as wide as its words."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme, self._icons = theme, icons
        self._font = font(QApplication.font(), BODY, strong=True)
        self._names = {Deed.JOIN: self.tr("Join"), Deed.START: self.tr("Start")}

    def place(self, inner: QRect, deed: Deed) -> QRect:
        """Return its place at the right of a row's contents."""
        metrics = QFontMetrics(self._font)
        width = metrics.horizontalAdvance(self._names[deed]) + _AROUND
        if inner.width() - width < _NAME_LEAST * metrics.averageCharWidth():
            # The conference's name needs the room more than the button's does.
            width = _WORDLESS
        height = metrics.height() + 12
        top = inner.center().y() - height // 2
        return QRect(inner.right() - width, top, width, height)

    def paint(self, painter: QPainter, place: QRect, deed: Deed, *, hovered: bool) -> None:
        """Paint it: green where people talk already, else with the accent's edge."""
        live = deed is Deed.JOIN
        fill = self._theme.colour("live" if live else "base")
        ink = QColor("#FFFFFF") if live else self._theme.colour("link")
        if hovered:
            fill = fill.lighter(112) if live else self._theme.colour("hover")
        painter.setBrush(fill)
        painter.setPen(QPen(fill if live else self._theme.colour("ctl"), 1))
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        wordless = place.width() == _WORDLESS
        left = place.left() + (12 if not wordless else (_WORDLESS - _ICON) // 2)
        icon = QRectF(left, place.center().y() - _ICON / 2 + 0.5, _ICON, _ICON)
        self._icons.paint(painter, "phone-incoming" if live else "play", icon, ink)
        if wordless:
            return
        painter.setPen(ink)
        painter.setFont(self._font)
        words = place.adjusted(12 + _ICON + 6, 0, -6, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._names[deed])


class DeedWords(QObject):
    """Says how a row's button is pressed without a mouse."""

    def sentence(self, deed: Deed | None) -> str:
        """Name the keys; empty for a row without a button."""
        if deed is None:
            return ""
        if deed is Deed.JOIN:
            return self.tr("Ctrl+J joins it.")
        return self.tr("Ctrl+Enter starts it and calls everyone who is to be called.")
