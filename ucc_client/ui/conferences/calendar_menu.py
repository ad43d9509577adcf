"""The menu that makes a calendar file of a conference."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget


class CalendarMenu(QMenu):
    """For oneself or for others: PIN and page let one in as the user."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("&Calendar file (.ics)"))
        self.setAccessibleName(self.tr("Calendar file (.ics)"))
        self.save_own = QAction(self.tr("Save for &yourself: with your PIN and page …"), self)
        self.save_others = QAction(self.tr("&Save for others: without your PIN and page …"), self)
        self.copy_own = QAction(self.tr("C&opy for yourself: with your PIN and page"), self)
        self.copy_others = QAction(self.tr("&Copy for others: without your PIN and page"), self)
        self.addActions([self.save_own, self.save_others])
        self.addSeparator()
        self.addActions([self.copy_own, self.copy_others])
