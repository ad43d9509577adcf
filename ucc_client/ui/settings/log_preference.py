"""How much is written into the log, kept with the window's settings."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, Signal

from ucc_client.application.log_detail import LogDetail

DETAIL = "privacy/log"


class LogPreference(QObject):
    """As usual until the user chooses."""

    changed = Signal()

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings

    def detail(self) -> LogDetail:
        """Return what holds."""
        kept = str(self._settings.value(DETAIL) or "")
        return next((one for one in LogDetail if one.value == kept), LogDetail.USUAL)

    def choose(self, detail: LogDetail) -> None:
        """Keep what the user chose."""
        if detail is not self.detail():
            self._settings.setValue(DETAIL, detail.value)
            self.changed.emit()
