"""List | Week: which picture of the conferences is shown."""

from __future__ import annotations

import enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton

from ucc_client.ui.segment import Segment


class View(enum.StrEnum):
    """How the conferences are shown; the words are those of the settings."""

    LIST = "list"
    WEEK = "week"


class ViewChoice(QFrame):
    """Two segments; the arrow keys move between them."""

    chosen = Signal(object)
    """The `View` that the user wants."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "segments")
        self.setAccessibleName(self.tr("View"))
        self._buttons: dict[View, QRadioButton] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(1)
        names = {
            View.LIST: (self.tr("List"), self.tr("List (Ctrl+2)")),
            View.WEEK: (self.tr("Week"), self.tr("Week (Ctrl+3)")),
        }
        for view, (name, tip) in names.items():
            button = Segment(name)
            button.setToolTip(tip)
            self._group.addButton(button)
            self._buttons[view] = button
            row.addWidget(button)
        self._buttons[View.LIST].setChecked(True)
        self._group.buttonToggled.connect(self._toggled)

    def view(self) -> View:
        """Return what is chosen."""
        return next(view for view, button in self._buttons.items() if button.isChecked())

    def choose(self, view: View) -> None:
        """Choose a segment."""
        self._buttons[view].setChecked(True)

    def _toggled(self, _button: QRadioButton, checked: bool) -> None:
        if checked:
            self.chosen.emit(self.view())
