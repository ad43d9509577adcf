"""The program as a part of the desktop: reminders, the tray, and a window that may be hidden.

All of it comes after the first paint. Whatever happens, the program has a face: a window, or an
icon in a tray that is really there.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QIcon

from ucc_client.application.alarm_requests import SetAlarmWishes
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.reminders.bus_notices import BusNotices
from ucc_client.ui.reminders.reminders import Reminders
from ucc_client.ui.settings.reminder_preference import ReminderPreference
from ucc_client.ui.tray.tray_icon import TrayIcon
from ucc_client.ui.words import Words

FACE_MS = 2_000
"""How often it is looked whether a hidden window has lost its tray."""
SELDOM_MS = 30_000
"""How often a tray is looked for beside a window that is seen: the window waits for the answer."""
TRAY_PATIENCE_MS = 10_000
"""A session that begins may start the program before its tray."""


class DesktopLife(QObject):
    """Joins reminders and tray with the window."""

    def __init__(
        self,
        window: MainWindow,
        bridge: Bridge,
        words: Words,
        preference: ReminderPreference,
        icon: str,
    ) -> None:
        """Begin; `icon` is the program's, as a file."""
        super().__init__(window)
        self._window, self._bridge, self._preference = window, bridge, preference
        bus = BusNotices(icon, self) if sys.platform.startswith("linux") else None
        self.reminders = Reminders(window, bridge, words, preference, bus)
        self.tray = TrayIcon(window, words, QIcon(icon))
        self.reminders.told.connect(self._tell)
        self.tray.open_wanted.connect(window.come_forward)
        self.tray.new_wanted.connect(self._new)
        self.tray.next_wanted.connect(self._show_date)
        self.tray.quit_wanted.connect(window.quit_wanted)
        preference.changed.connect(self._wish)
        window.stays_hidden = self.may_hide
        self._face = QTimer(self)
        self._face.timeout.connect(self._keep_a_face)
        self._look_out()
        window.installEventFilter(self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(TRAY_PATIENCE_MS)
        self._wish()

    def may_hide(self) -> bool:
        """Tell whether the window may go while the program stays."""
        return self._preference.to_tray() and self.tray.is_there()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the window comes or goes."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            QTimer.singleShot(0, self, self._look_out)
        return super().eventFilter(watched, event)

    def begin_hidden(self) -> None:
        """Wait for a tray; without one the window shows after a while."""
        self._patience.start()

    def close(self) -> None:
        """Take away icon and notices."""
        self._window.removeEventFilter(self)
        self._face.stop()
        self.reminders.close()
        self.tray.close()

    def _wish(self) -> None:
        self._bridge.keep_told(SetAlarmWishes(wishes=self._preference.wishes()))

    def _keep_a_face(self) -> None:
        self.tray.appear()
        if self._window.isVisible():
            self._look_out()
        elif self.tray.is_there():
            self._patience.stop()
        elif self._window.isEnabled() and not self._patience.isActive():
            self._window.come_forward()

    def _look_out(self) -> None:
        """Look for a tray as often as it matters; beside a window that is seen, until there is one.

        From then on Qt follows it, and nothing ticks.
        """
        if not self._window.isVisible():
            self._face.start(FACE_MS)
        elif self.tray.is_shown:
            self._face.stop()
        elif not self._face.isActive() or self._face.interval() != SELDOM_MS:
            self._face.start(SELDOM_MS)

    def _new(self) -> None:
        self._window.come_forward()
        self._window.new.trigger()

    def _show_date(self, key: str, original: int) -> None:
        self._window.come_forward()
        self._window.pane.select(key, original)

    def _tell(self, title: str, text: str) -> None:
        """Hand what needs no answer to Windows or macOS as well, which keep it in their lists."""
        if not sys.platform.startswith("linux"):
            self.tray.tell(title, text)
