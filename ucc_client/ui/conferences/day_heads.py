"""The names of the week's days, above their columns."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from ucc_client.ui.conferences.week_grid import WeekGrid
from ucc_client.ui.style import HEADING, SECONDARY, Theme, font
from ucc_client.ui.words import Words


class DayHeads(QWidget):
    """Follows the columns of the grid; today is in the accent's colour."""

    def __init__(self, grid: WeekGrid, theme: Theme, words: Words) -> None:
        super().__init__()
        self._grid, self._theme, self._words = grid, theme, words
        self._now = 0
        self._small = font(QApplication.font(), SECONDARY)
        self._small_today = font(QApplication.font(), SECONDARY, strong=True)
        self._large = font(QApplication.font(), HEADING, strong=True)
        grid.rescaled.connect(self.update)
        theme.changed.connect(self.update)

    def show_time(self, now: int) -> None:
        """Mark the day of `now` (epoch milliseconds)."""
        self._now = now
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of two lines."""
        lines = (self._small, self._large)
        return QSize(100, sum(QFontMetrics(one).height() for one in lines) + 12)

    def event(self, event: QEvent) -> bool:
        """Say in full which day is pointed at, and that it is shorter or longer than others."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self._grid.days[self._grid.scale.day(event.pos().x())]
            said = self._words.full_date(day.date)
            if day.hours != 24:
                said += "\n" + self._clocks(day.hours)
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint weekday and number, and where the clocks change how long the day is."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.colour("base"))
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        weekday_high = QFontMetrics(self._small).height()
        where = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for number, day in enumerate(self._grid.days):
            column = self._grid.scale.column(number)
            today = day.begin <= self._now < day.end
            indent = min(8, column.width() // 6)
            place = QRect(column.left() + indent, 5, column.width() - indent - 2, weekday_high)
            painter.setFont(self._small_today if today else self._small)
            painter.setPen(self._theme.colour("link" if today else "text2"))
            weekday = self._words.weekday(day.date)
            if painter.fontMetrics().horizontalAdvance(weekday) > place.width():
                weekday = weekday[:2]
            painter.drawText(place, where, weekday)
            if day.hours != 24:
                gone = painter.fontMetrics().horizontalAdvance(weekday + "  ")
                painter.setPen(self._theme.colour("warn"))
                painter.drawText(place.adjusted(gone, 0, 0, 0), where, f"{day.hours:g} h")
            painter.setFont(self._large)
            painter.setPen(self._theme.colour("link" if today else "text"))
            below = QRect(place.left(), 5 + weekday_high, place.width(), self.height())
            below.setBottom(self.height() - 6)
            painter.drawText(below, where, str(day.date.day))

    def _clocks(self, hours: float) -> str:
        if hours < 24:
            return self.tr("The clocks go forward on this day.")
        return self.tr("The clocks go back on this day; the hour that comes twice is drawn once.")
