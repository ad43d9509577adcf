"""Whether the people of a conference get a mail once more before each date."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLabel

from ucc_client.domain.reminding import A_DAY, A_QUARTER


class ReminderField(QComboBox):
    """A choice for servers that remind; hidden, with its `title`, until one is known to."""

    def __init__(self) -> None:
        super().__init__()
        self._minutes: list[tuple[int, ...]] = []
        self.setMinimumHeight(30)
        for text, minutes in (
            (self.tr("nobody"), ()),
            (self.tr("by e-mail, a day before"), (A_DAY,)),
            (self.tr("by e-mail, 15 minutes before"), (A_QUARTER,)),
            (self.tr("by e-mail, a day and 15 minutes before"), (A_DAY, A_QUARTER)),
        ):
            self._minutes.append(minutes)
            self.addItem(text)
        self.setAccessibleName(self.tr("Remind people"))
        self.title = QLabel(self.tr("Re&mind"))
        self.title.setBuddy(self)
        self.title.setProperty("role", "text2")
        self.offer(offered=False)

    def offer(self, *, offered: bool) -> None:
        """Show it, or hide it with what is chosen."""
        self.setVisible(offered)
        self.title.setVisible(offered)

    def show_reminders(self, minutes: tuple[int, ...]) -> None:
        """Show what is chosen: minutes before each date."""
        self.setCurrentIndex(self._minutes.index(minutes))

    def reminders(self) -> tuple[int, ...]:
        """Return the minutes before each date, the earliest first."""
        return self._minutes[self.currentIndex()]
