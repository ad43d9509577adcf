"""Takes calendar entries that are pasted into the window, or dropped onto it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication

from ucc_client.application.calendar_requests import MOST_BYTES
from ucc_client.application.wish import Wish, WishKind
from ucc_client.domain.file_name import is_calendar_name
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.wishes import Wishes

_SAID_MS = 6000
_KINDS = ("text/calendar", "application/ics")
_MARKS = ("BEGIN:VCALENDAR", "BEGIN:VEVENT")
_LOOKED_AT = 2000
"""Characters of a text within which a calendar begins."""


class CalendarIntake(QObject):
    """Opens the dialog of a new conference with what an entry says."""

    def __init__(self, window: MainWindow, wishes: Wishes) -> None:
        super().__init__(window)
        self._window, self._wishes = window, wishes
        window.paste.triggered.connect(self.paste)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def paste(self) -> None:
        """Take what is in the clipboard, or say that it is no entry."""
        if not self._take(QGuiApplication.clipboard().mimeData()):
            self._window.status.showMessage(
                self.tr("There is no calendar entry in the clipboard."), _SAID_MS
            )

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Welcome calendars that are dragged over the window."""
        if isinstance(event, QDropEvent) and event.type() in (
            QEvent.Type.DragEnter,
            QEvent.Type.DragMove,
            QEvent.Type.Drop,
        ):
            return self._dragged(event)
        return False

    def _dragged(self, event: QDropEvent) -> bool:
        mime = event.mimeData()
        if not self._window.from_file.isEnabled() or not (_paths(mime) or _content(mime)):
            return False
        # A file that is moved would vanish where it came from.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if not isinstance(event, QDragEnterEvent) and event.type() is QEvent.Type.Drop:
            self._take(mime)
        return True

    def _take(self, mime: QMimeData) -> bool:
        paths, content = _paths(mime), _content(mime)
        if paths:
            self._wishes.read_file(paths[0], others=len(paths) - 1)
        elif content:
            self._wishes.fulfil(Wish(kind=WishKind.IMPORT, content=content))
        return bool(paths or content)


def _paths(mime: QMimeData) -> list[str]:
    """Return the calendar files of this computer."""
    local = (url.toLocalFile() for url in mime.urls() if url.isLocalFile())
    return [path for path in local if is_calendar_name(path)]


def _content(mime: QMimeData) -> bytes:
    """Return a calendar as it is, or as text; no more than is read of one."""
    kind = next((one for one in _KINDS if mime.hasFormat(one)), "")
    if kind:
        return bytes(mime.data(kind).data())[: MOST_BYTES + 1]
    text = mime.text() if mime.hasText() else ""
    if not any(mark in text[:_LOOKED_AT].upper() for mark in _MARKS):
        return b""
    return text[: MOST_BYTES + 1].strip().encode("utf-8", "replace")
