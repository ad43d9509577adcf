"""Once, every day, week or month: four segments of which one holds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton

from ucc_client.domain.recurrence import Occurrence
from ucc_client.ui.style import BODY, font


class RepetitionField(QFrame):
    """The arrow keys move between the segments."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "segments")
        self.setAccessibleName(self.tr("Repetition"))
        self._buttons: dict[Occurrence, QRadioButton] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(1)
        names = {
            Occurrence.ONCE: self.tr("Once"),
            Occurrence.EVERYDAY: self.tr("Daily"),
            Occurrence.EVERYWEEK: self.tr("Weekly"),
            Occurrence.EVERYMONTH: self.tr("Monthly"),
        }
        for occurrence, name in names.items():
            button = QRadioButton(name)
            button.setProperty("kind", "segment")
            button.setAccessibleDescription(self.tr("Repetition"))
            # The chosen one is bold: its width must be there from the beginning.
            bold = QFontMetrics(font(button.font(), BODY, strong=True))
            button.setMinimumWidth(bold.horizontalAdvance(name) + 34)
            self._group.addButton(button)
            self._buttons[occurrence] = button
            row.addWidget(button)
        self._buttons[Occurrence.ONCE].setChecked(True)
        self.setFocusProxy(self._buttons[Occurrence.ONCE])
        self._group.buttonToggled.connect(self._toggled)

    def occurrence(self) -> Occurrence:
        """Return what is chosen."""
        return next(o for o, button in self._buttons.items() if button.isChecked())

    def set_occurrence(self, occurrence: Occurrence) -> None:
        """Choose a segment."""
        self._buttons[occurrence].setChecked(True)

    def _toggled(self, button: QRadioButton, checked: bool) -> None:
        if checked:
            self.setFocusProxy(button)
            self.changed.emit()
