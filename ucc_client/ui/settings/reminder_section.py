"""The part of the preferences about reminders, the tray and the start of the session."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ucc_client.domain.alarm import MOMENTS, Wishes
from ucc_client.ui.furniture import hint
from ucc_client.ui.style import SPACE


class ReminderSection(QWidget):
    """One box for each choice."""

    def __init__(self, wishes: Wishes, *, to_tray: bool, at_login: bool) -> None:
        super().__init__()
        names = {
            15: self.tr("1&5 minutes before"),
            5: self.tr("5 &minutes before"),
            0: self.tr("&at the start"),
        }
        self.moments = {m: QCheckBox(names[m]) for m in MOMENTS}
        self.nag = QCheckBox(self.tr("Re&peat every two minutes from the start until I join"))
        self.missed = QCheckBox(self.tr("Tell me at the next start &what I missed"))
        self.check = QCheckBox(self.tr("Look o&ver my own conferences a quarter of an hour before"))
        self.to_tray = QCheckBox(self.tr("&Keep running in the tray when the window is closed"))
        self.at_login = QCheckBox(self.tr("S&tart hidden when I log in"))
        tray = hint(self.tr("Where the desktop has no tray, the window stays as it is."))
        tray.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        for minutes, box in self.moments.items():
            box.setChecked(minutes in wishes.minutes)
            row.addWidget(box)
        row.addStretch(1)
        column.addLayout(row)
        for box, checked in (
            (self.nag, wishes.nag),
            (self.missed, wishes.missed),
            (self.check, wishes.check),
            (self.to_tray, to_tray),
            (self.at_login, at_login),
        ):
            box.setChecked(checked)
            column.addWidget(box)
        column.addWidget(tray)

    def wishes(self) -> Wishes:
        """Return what is chosen."""
        return Wishes(
            minutes=tuple(m for m, box in self.moments.items() if box.isChecked()),
            nag=self.nag.isChecked(),
            missed=self.missed.isChecked(),
            check=self.check.isChecked(),
        )
