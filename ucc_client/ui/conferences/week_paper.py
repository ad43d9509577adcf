"""What lies below the week's blocks: days, hours, and the line of the present."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QApplication

from ucc_client.application.week import DAY_MINUTES, Day, skipped
from ucc_client.domain.recurrence import to_wall
from ucc_client.ui.conferences.week_scale import WeekScale
from ucc_client.ui.style import SECONDARY, Theme, font
from ucc_client.ui.words import Words

_DOT = 4
_NEAR = 20
_TODAY_ALPHA = 0.05
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def gutter(words: Words) -> int:
    """Return the width of the column with the hours."""
    metrics = QFontMetrics(font(QApplication.font(), SECONDARY, strong=True))
    noon, evening = (to_wall(0, words.zone).replace(hour=h, minute=0) for h in (12, 20))
    return 20 + max(metrics.horizontalAdvance(words.clock(wall)) for wall in (noon, evening))


class WeekPaper:
    """Paints the week that it is given."""

    def __init__(self, theme: Theme, words: Words) -> None:
        self._theme, self._words = theme, words
        self._font = font(QApplication.font(), SECONDARY - 1)
        self._now_font = font(QApplication.font(), SECONDARY - 1, strong=True)
        self._weekdays = {day.value for day in words.locale.weekdays()}

    def paint(
        self, painter: QPainter, rect: QRect, scale: WeekScale, days: Sequence[Day], now: int
    ) -> None:
        """Paint `rect` of it, as of `now` (epoch milliseconds)."""
        painter.fillRect(rect, self._theme.colour("base"))
        for number, day in enumerate(days):
            self._paint_day(painter, scale, number, day, now)
        self._paint_lines(painter, scale, _hour_of(now, days, self._words))
        today = next((n for n, day in enumerate(days) if day.begin <= now < day.end), None)
        if today is not None:
            self._paint_now(painter, scale, today, now)

    def _paint_day(
        self, painter: QPainter, scale: WeekScale, number: int, day: Day, now: int
    ) -> None:
        column = scale.column(number)
        if day.begin <= now < day.end:
            shade = self._theme.colour("accent")
            shade.setAlphaF(_TODAY_ALPHA)
            painter.fillRect(column, shade)
        elif day.date.isoweekday() not in self._weekdays:
            painter.fillRect(column, self._theme.colour("panel"))
        gone = skipped(day, self._words.zone)
        if gone is not None:
            top, bottom = (scale.y(minute) for minute in gone)
            hatched = QBrush(self._theme.colour("border"), Qt.BrushStyle.BDiagPattern)
            painter.fillRect(QRect(column.left(), top, column.width(), bottom - top), hatched)

    def _paint_lines(self, painter: QPainter, scale: WeekScale, hidden: int) -> None:
        painter.setFont(self._font)
        line = self._theme.colour("line")
        left, right = scale.edges[0], scale.edges[-1]
        for hour in range(24):
            y = scale.y(hour * 60)
            painter.setPen(line)
            painter.drawLine(left - 4, y, right, y)
            if hour and hour != hidden:
                painter.setPen(self._theme.colour("text3"))
                wall = to_wall(0, self._words.zone).replace(hour=hour, minute=0)
                self._hour(painter, left, y, self._words.clock(wall))
        painter.setPen(line)
        for edge in scale.edges[:-1]:
            painter.drawLine(edge, 0, edge, scale.y(DAY_MINUTES))

    def _paint_now(self, painter: QPainter, scale: WeekScale, today: int, now: int) -> None:
        wall = self._words.wall(now)
        y = scale.y(wall.hour * 60 + wall.minute)
        red = self._theme.colour("danger")
        column = scale.column(today)
        painter.setFont(self._now_font)
        high = painter.fontMetrics().height()
        behind = QRect(0, y - high // 2 - 2, scale.edges[0] - 5, high + 4)
        painter.fillRect(behind, self._theme.colour("base"))
        painter.setPen(red)
        self._hour(painter, scale.edges[0], y, self._words.time(now))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(red, 2))
        painter.drawLine(column.left(), y, column.right(), y)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(red)
        painter.drawEllipse(QRectF(column.left() - _DOT, y - _DOT, 2 * _DOT, 2 * _DOT))

    def _hour(self, painter: QPainter, left: int, y: int, text: str) -> None:
        high = painter.fontMetrics().height()
        painter.drawText(QRect(0, y - high // 2, left - 9, high), _RIGHT, text)


def _hour_of(now: int, days: Sequence[Day], words: Words) -> int:
    """Return the full hour beside which the present is written, -1 where it is not."""
    if not days or not days[0].begin <= now < days[-1].end:
        return -1
    wall = words.wall(now)
    near = wall.minute <= _NEAR or wall.minute >= 60 - _NEAR
    return (wall.hour + (wall.minute > 30)) if near else -1
