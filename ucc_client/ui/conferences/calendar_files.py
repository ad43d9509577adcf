"""Saves and copies a conference as a file that every calendar reads."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from ucc_client.application.calendar_requests import CalendarFile, GetCalendarFile
from ucc_client.application.changes import Failed, Result
from ucc_client.application.queries import ConferenceDetails, GetDetails
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.exports.saving import SavedWords, ask_place
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.telling import tell
from ucc_client.ui.words import Words

_SAID_MS = 6000
_ENDING = "ics"
_KIND = "text/calendar"


class CalendarFiles(QObject):
    """Between the menu and the worker, which writes: nothing here waits for a disk."""

    def __init__(self, window: MainWindow, bridge: Bridge, words: Words) -> None:
        super().__init__(window)
        self._window, self._bridge, self._words = window, bridge, words
        self._copied = ""
        self._saving = SavedWords(self)
        menu = window.calendar
        menu.save_own.triggered.connect(lambda: self._begin(self._save, own=True))
        menu.save_others.triggered.connect(lambda: self._begin(self._save, own=False))
        menu.copy_own.triggered.connect(lambda: self._begin(self._copy, own=True))
        menu.copy_others.triggered.connect(lambda: self._begin(self._copy, own=False))
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.leave_text)

    def _begin(
        self, go_on: Callable[[ConferenceDetails, GetCalendarFile], None], *, own: bool
    ) -> None:
        """Ask what is known of the selected conference, then go on."""

        def answered(result: Result) -> None:
            if not isinstance(result, ConferenceDetails):
                self._refuse(result)
                return
            buttons = self._window.details.dial_in.buttons
            wish = GetCalendarFile(
                key=result.row.key,
                own=own,
                zone=self._words.zone.key,
                note="\n".join(buttons.told(result.dial_in, own=own)),
                dial_in=self.tr("Dial in:"),
            )
            go_on(result, wish)

        key = self._window.pane.current_key()
        if key:
            self._bridge.send(GetDetails(key=key), answered)

    def _save(self, shown: ConferenceDetails, wish: GetCalendarFile) -> None:
        def chosen(path: str) -> None:
            written = GetCalendarFile(
                key=wish.key,
                own=wish.own,
                zone=wish.zone,
                note=wish.note,
                dial_in=wish.dial_in,
                path=path,
            )
            self._bridge.send(written, lambda result: self._saved(path, result))

        ask_place(
            self._window,
            self.tr("Save as calendar file"),
            [(self.tr("Calendar files"), _ENDING)],
            (shown.conference.name, self.tr("Conference")),
            chosen,
        )

    def _saved(self, path: str, result: Result) -> None:
        if not isinstance(result, CalendarFile):
            self._refuse(result)
        elif result.problem is None:
            self._say(self._saving.saved(path))
        else:
            self._warn(self._saving.why_not(result.problem), path)

    def _copy(self, _shown: ConferenceDetails, wish: GetCalendarFile) -> None:
        def answered(result: Result) -> None:
            if not isinstance(result, CalendarFile):
                self._refuse(result)
                return
            content = QMimeData()
            content.setData(_KIND, result.content.encode())
            content.setText(result.content)
            QGuiApplication.clipboard().setMimeData(content)
            self._copied = QGuiApplication.clipboard().text()
            self._say(self.tr("The calendar file is in the clipboard."))

        self._bridge.send(wish, answered)

    def leave_text(self) -> None:
        """Leave only text in the clipboard: what Python made there would outlive it, and crash."""
        clipboard = QGuiApplication.clipboard()
        if self._copied and clipboard.text() == self._copied:
            clipboard.setText(self._copied)

    def _refuse(self, result: Result) -> None:
        if isinstance(result, Failed):
            self._warn(self._words.trouble(result.trouble))
        else:
            self._warn(self.tr("The conference is gone, or has no date any more."))

    def _say(self, text: str) -> None:
        self._window.status.showMessage(text, _SAID_MS)

    def _warn(self, text: str, path: str = "") -> None:
        tell(
            self._window,
            self.tr("Calendar file"),
            self.tr("There is no calendar file."),
            "\n".join(one for one in (text, path) if one),
            warns=True,
        )
