"""A time of day to type in many ways, or to pick by the half hour."""

from __future__ import annotations

import datetime
import re

from PySide6.QtCore import QLocale, QTime, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit

from ucc_client.ui.words import Words

_TYPED = re.compile(
    r"^(?P<hour>\d{1,2})(?:\s*[:.h]\s*(?P<minute>\d{1,2}))?\s*(?P<half>am|pm|uhr)?$"
)
_BARE = re.compile(r"^(?P<hour>\d{1,2})(?P<minute>\d{2})\s*(?P<half>am|pm|uhr)?$")


def parse_time(text: str) -> datetime.time | None:
    """Read `9`, `9:30`, `9.30`, `930`, `0930`, `9 Uhr` or `9:30 pm`."""
    typed = text.strip().casefold().replace("\u202f", " ")
    match = _TYPED.match(typed) or _BARE.match(typed)
    if match is None:
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["half"] in ("am", "pm"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match["half"] == "pm" else 0)
    return datetime.time(hour, minute) if hour < 24 and minute < 60 else None


class TimeField(QComboBox):
    """An editable list of half hours."""

    time_changed = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self.field = QLineEdit()
        """The part that one types into."""
        self._time: datetime.time | None = datetime.time(9)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(self.tr("Time"))
        self.setLineEdit(self.field)
        self.field.setAccessibleName(self.tr("Time"))
        self.setCompleter(None)  # type: ignore[arg-type]
        for half_hours in range(48):
            self.addItem(self._text(datetime.time(half_hours // 2, half_hours % 2 * 30)))
        self.editTextChanged.connect(self._read)
        self.field.editingFinished.connect(self._rewrite)
        self.setMaxVisibleItems(12)

    def time(self) -> datetime.time | None:
        """Return the time, or None while what stands there is none."""
        return self._time

    def set_time(self, moment: datetime.time) -> None:
        """Show this time."""
        wanted = moment.replace(second=0, microsecond=0)
        # Choosing the list's line writes that line's time, which is then replaced.
        self.setCurrentIndex(wanted.hour * 2 + wanted.minute // 30)
        self.setEditText(self._text(wanted))
        # A text that stood there already is no news to anybody.
        self._time = wanted

    def _read(self, text: str) -> None:
        self._time = parse_time(text)
        self.time_changed.emit()

    def _rewrite(self) -> None:
        if self._time is not None and self.field.text() != self._text(self._time):
            self.setEditText(self._text(self._time))

    def _text(self, moment: datetime.time) -> str:
        return self._words.locale.toString(
            QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat
        )
