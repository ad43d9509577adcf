"""The icon in the tray: what comes next, a new conference, and the way back to the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from ucc_client.application.agenda import Entry
from ucc_client.ui.main_window import MainWindow, now_ms
from ucc_client.ui.words import Words, filled

_TICK_MS = 30_000


class TrayIcon(QObject):
    """Is seen wherever the desktop has a tray, also when that comes later."""

    open_wanted = Signal()
    next_wanted = Signal(str, object)
    """Key and original of the date that is named."""
    new_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, window: MainWindow, words: Words, icon: QIcon) -> None:
        super().__init__(window)
        self._window, self._words = window, words
        self._entry: Entry | None = None
        self.menu = QMenu()
        self.following = QAction(self)
        self.following.triggered.connect(self._open_next)
        new = QAction(self.tr("&New conference …"), self)
        new.triggered.connect(self.new_wanted)
        self.new = new
        shown = QAction(self.tr("&Open UCC Client"), self)
        shown.triggered.connect(self.open_wanted)
        leave = QAction(self.tr("&Quit"), self)
        leave.triggered.connect(self.quit_wanted)
        self.menu.addAction(self.following)
        self.menu.addSeparator()
        self.menu.addActions([new, shown])
        self.menu.addSeparator()
        self.menu.addAction(leave)
        self._picture = icon
        self._icon: QSystemTrayIcon | None = None
        self.menu.aboutToShow.connect(self.refresh)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.refresh)
        for signal in (window.model.modelReset, window.model.layoutChanged):
            signal.connect(self._model_changed)
        self.refresh()
        self.appear()

    def appear(self) -> None:
        """Go into the tray, once there is one; from then on Qt follows it wherever it goes."""
        if self._icon is not None or not self.is_there():
            return
        self._icon = QSystemTrayIcon(self._picture, self)
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._activated)
        self.refresh()
        self._icon.show()
        self._timer.start(_TICK_MS)

    @property
    def is_shown(self) -> bool:
        """Whether it has gone into a tray, and goes again into each that comes; asks nobody."""
        return self._icon is not None

    def tell(self, title: str, text: str) -> None:
        """Let the system say something that needs no answer."""
        if self._icon is not None:
            self._icon.showMessage(title, text)

    @staticmethod
    def is_there() -> bool:
        """Tell whether the desktop has a tray just now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def close(self) -> None:
        """Take the icon away."""
        self._timer.stop()
        if self._icon is not None:
            self._icon.hide()
        self.menu.deleteLater()

    def _model_changed(self) -> None:
        """Say what is something else now; a search only shows other lines."""
        other = self._window.model.following(now_ms()) is not self._entry
        if other or self.new.isEnabled() != self._window.new.isEnabled():
            self.refresh()

    def refresh(self) -> None:
        """Say what comes next, as of now."""
        now = now_ms()
        self._entry = self._window.model.following(now)
        said = self._next(now)
        self.following.setText(said.replace("&", "&&"))
        self.following.setEnabled(self._entry is not None)
        self.new.setEnabled(self._window.new.isEnabled())
        if self._icon is not None:
            self._icon.setToolTip(f"UCC Client\n{said}")

    def _next(self, now: int) -> str:
        entry = self._entry
        if entry is None:
            return self.tr("No conference ahead")
        when = self._words.relative(entry.when, now) or self._words.weekday_and_day(entry.when)
        name = self._words.title(entry.name)
        return filled(self.tr("Next: %1, %2 (%3)"), name, self._words.time(entry.when), when)

    def _open_next(self) -> None:
        if self._entry is not None:
            self.next_wanted.emit(self._entry.row.key, self._entry.original)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        ):
            self.open_wanted.emit()
