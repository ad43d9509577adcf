"""The dates for which a day of the week has no room, behind one button."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from ucc_client.application.week import More
from ucc_client.ui.style import BODY, RADIUS_INNER, Theme, font
from ucc_client.ui.words import Words

_MOST = 40
"""How many a menu names; the list has them all."""


class MoreButton(QAbstractButton):
    """Says how many there are; its menu names them."""

    chosen = Signal(object)
    """A `WeekDate`."""

    def __init__(self, crowd: More, theme: Theme, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.crowd = crowd
        self._theme, self._words = theme, words
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        count = len(crowd.dates)
        day = words.weekday_and_day(crowd.dates[0].start)
        said = self.tr("%n more conferences on %1", None, count).replace("%1", day)
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.clicked.connect(self._offer)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint `+12` in a quiet box."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if self.hasFocus() else 1.0
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setBrush(self._theme.colour("panel"))
        painter.setPen(QPen(self._theme.colour("accent" if self.hasFocus() else "ctl"), width))
        painter.drawRoundedRect(box, RADIUS_INNER, RADIUS_INNER)
        painter.setFont(font(QApplication.font(), BODY - 1, strong=True))
        painter.setPen(self._theme.colour("text2"))
        where = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        text = f"+{len(self.crowd.dates)}"
        painter.drawText(self.rect().adjusted(0, 4, 0, 0), where, text)

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(self.accessibleName())
        menu.aboutToHide.connect(menu.deleteLater)
        for date in self.crowd.dates[:_MOST]:
            time = self._words.time(date.start)
            name = self._words.title(date.title).replace("&", "&&")
            action = QAction(f"{time}  {name}", menu)
            action.triggered.connect(lambda _checked=False, one=date: self.chosen.emit(one))
            menu.addAction(action)
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
