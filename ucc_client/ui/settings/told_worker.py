"""Tells the worker what the user prefers of it, at once and whenever it is started anew."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ucc_client.application.log_detail import LogDetail, write_in_window
from ucc_client.application.worker_settings import SetLogDetail, SetPace
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.settings.preferences import Preferences
from ucc_client.ui.settings.sync_preference import CHOICES


class ToldWorker(QObject):
    """Says nothing as long as everything is as usual: a worker begins so."""

    def __init__(self, bridge: Bridge, preferences: Preferences) -> None:
        super().__init__(bridge)
        self._bridge, self._preferences = bridge, preferences
        self._minutes = CHOICES[0]
        self._detail = LogDetail.USUAL
        for one in (preferences.syncing, preferences.logging):
            one.changed.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        minutes = self._preferences.syncing.minutes()
        detail = self._preferences.logging.detail()
        if minutes != self._minutes:
            self._minutes = minutes
            self._bridge.keep_told(SetPace(usual_s=60.0 * minutes))
        if detail is not self._detail:
            self._detail = detail
            write_in_window(detail)
            self._bridge.keep_told(SetLogDetail(detail=detail))
