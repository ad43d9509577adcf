"""Says quietly, at the window's lower edge, that there is a newer version of the program."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QSettings, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton

from ucc_client.application.changes import Failed, Result
from ucc_client.application.worker_settings import LookForVersion, NewerVersion
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.settings.update_preference import UpdatePreference

_LOOKED = "updates/looked"
"""When somebody looked last, in epoch seconds."""
_DAY_S = 24 * 3600
_STEP_MS = 600_000


class NewVersion(QObject):
    """Has the worker look once a day at most; nothing is downloaded."""

    def __init__(
        self,
        window: MainWindow,
        bridge: Bridge,
        settings: QSettings,
        preference: UpdatePreference,
    ) -> None:
        super().__init__(window)
        self._window, self.bridge = window, bridge
        self._settings, self._preference = settings, preference
        self._page = ""
        self.notice = QPushButton()
        self.notice.setProperty("kind", "status")
        self.notice.setProperty("role", "link")
        self.notice.setCursor(Qt.CursorShape.PointingHandCursor)
        self.notice.setToolTip(self.tr("Opens the page of the new version in the browser."))
        self.notice.clicked.connect(self._open)
        self.notice.hide()
        window.status.addPermanentWidget(self.notice)
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._look)
        preference.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        """Look from now on, or not any more."""
        if self._preference.looks():
            self._timer.start()
            self._look()
        else:
            self._timer.stop()
            self.notice.hide()

    def _look(self) -> None:
        if self._window.offline.isChecked() or not self._is_due():
            return
        self._settings.setValue(_LOOKED, str(int(time.time())))
        self.bridge.send(LookForVersion(address=self._preference.address), self._answered)

    def _is_due(self) -> bool:
        """Tell whether a day has gone by; a clock that was set back makes it due as well."""
        try:
            looked = int(str(self._settings.value(_LOOKED) or 0))
        except ValueError:
            looked = 0
        return not 0 <= time.time() - looked < _DAY_S

    def _answered(self, result: Result) -> None:
        if isinstance(result, Failed):
            if result.trouble.is_out_of_reach:
                # A day without a network is no day on which somebody looked.
                self._settings.remove(_LOOKED)
        elif isinstance(result, NewerVersion) and self._preference.looks():
            self._page = result.page
            self.notice.setText(self.tr("Version %1 is there").replace("%1", result.version))
            self.notice.show()

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl(self._page))
        self.notice.hide()
