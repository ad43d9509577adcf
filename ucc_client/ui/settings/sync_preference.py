"""How often a server is asked that does not tell by itself, kept with the window's settings."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, Signal

MINUTES = "sync/minutes"
CHOICES = (1, 5, 15, 60)
"""Minutes; the first until the user chooses."""


class SyncPreference(QObject):
    """Each minute until the user chooses."""

    changed = Signal()

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings

    def minutes(self) -> int:
        """Return what holds."""
        kept = str(self._settings.value(MINUTES) or "")
        return next((one for one in CHOICES if str(one) == kept), CHOICES[0])

    def choose(self, minutes: int) -> None:
        """Keep what the user chose."""
        if minutes != self.minutes():
            self._settings.setValue(MINUTES, str(minutes))
            self.changed.emit()
