"""Catches our mistakes in the window: they are written down, said once, and one may start anew."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

from ucc_client.ui.main_window import MainWindow

_log = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class BugWatch(QObject):
    """Speaks of the first mistake only: others often follow from it."""

    restart_wanted = Signal()
    report_wanted = Signal()
    _met = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._told = False
        # A mistake on another thread is told on the window's own.
        self._met.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Hear of exceptions that nobody caught, on any thread, and of what Qt says."""
        sys.excepthook = self.meet
        threading.excepthook = self._meet_on_thread
        qInstallMessageHandler(_write_down)

    def meet(
        self, kind: type[BaseException], error: BaseException, where: TracebackType | None
    ) -> None:
        """Write a mistake down, and say so."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, where)
            return
        # Places only: what a conference is called stands in values.
        frames = "".join(traceback.format_list(traceback.extract_tb(where)))
        _log.error("a mistake in the window: %s: %s\n%s", kind.__name__, _told(str(error)), frames)
        self._met.emit()

    def _meet_on_thread(self, met: threading.ExceptHookArgs) -> None:
        # Which is how a thread may end.
        if met.exc_value is not None and not issubclass(met.exc_type, SystemExit):
            self.meet(met.exc_type, met.exc_value, met.exc_traceback)

    def _tell(self) -> None:
        if self._told:
            return
        self._told = True
        self._window.keep_layout()
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415

        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Something went wrong"))
        box.setText(self.tr("Something went wrong that should not have."))
        box.setInformativeText(
            self.tr(
                "What you saved is safe, and what waits is still sent. If the window does not do "
                "what you expect, start it again; what you are typing is offered again then."
            )
        )
        buttons: tuple[tuple[str, QMessageBox.ButtonRole, Callable[[], None]], ...] = (
            (self.tr("&Start again"), QMessageBox.ButtonRole.AcceptRole, self.restart_wanted.emit),
            (self.tr("&Report …"), QMessageBox.ButtonRole.ActionRole, self.report_wanted.emit),
        )
        for text, role, deed in buttons:
            box.addButton(text, role).clicked.connect(deed)
        stay = box.addButton(self.tr("&Go on"), QMessageBox.ButtonRole.RejectRole)
        box.setEscapeButton(stay)
        box.setDefaultButton(stay)
        box.open()


def _write_down(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    if sys.stderr is not None:
        sys.stderr.write(f"{message}\n")
    level = _LEVELS.get(kind)
    if level is not None:
        _log.log(level, "Qt: %s", _told(message))


def _told(text: str) -> str:
    """Return what may stand in the log."""
    # Most starts have nothing to write.
    from ucc_client.domain.scrubbing import scrubbed  # noqa: PLC0415

    return scrubbed(text)
