"""Whether the people of a conference get a mail once more before each date."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from ucc_client.domain.reminding import A_DAY, A_QUARTER
from ucc_client.ui.style import SPACE


class ReminderField(QWidget):
    """A choice for servers that remind; hidden until one is known to."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._minutes: list[tuple[int, ...]] = []
        self.choice = QComboBox()
        self.choice.setMinimumHeight(30)
        for text, minutes in (
            (self.tr("never"), ()),
            (self.tr("a day before"), (A_DAY,)),
            (self.tr("15 minutes before"), (A_QUARTER,)),
            (self.tr("a day and 15 minutes before"), (A_DAY, A_QUARTER)),
        ):
            self._minutes.append(minutes)
            self.choice.addItem(text)
        self.choice.setAccessibleName(self.tr("Remind by e-mail"))
        title = QLabel(self.tr("Remind by &e-mail"))
        title.setBuddy(self.choice)
        title.setProperty("role", "text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(title)
        row.addWidget(self.choice)
        self.choice.currentIndexChanged.connect(self.changed)
        self.hide()

    def show_reminders(self, minutes: tuple[int, ...]) -> None:
        """Show what is chosen: minutes before each date."""
        self.choice.setCurrentIndex(self._minutes.index(minutes))

    def reminders(self) -> tuple[int, ...]:
        """Return the minutes before each date, the earliest first."""
        return self._minutes[self.choice.currentIndex()]
