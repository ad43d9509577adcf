"""The menu of what can be taken away as a file."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget


class ExportMenu(QMenu):
    """All conferences, for oneself or for others, and everybody whom one knows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("&Export"))
        self.setAccessibleName(self.tr("Export"))
        self.own = QAction(
            self.tr("All conferences for &yourself: with your PINs and pages …"), self
        )
        self.others = QAction(
            self.tr("&All conferences for others: without your PINs and pages …"), self
        )
        self.book = QAction(self.tr("Address &book …"), self)
        self.addActions([self.own, self.others])
        self.addSeparator()
        self.addAction(self.book)
