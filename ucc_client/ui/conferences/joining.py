"""Takes part in what runs: by the user's own page, or else by calling the number."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from ucc_client.application.alarm_requests import NoteJoined
from ucc_client.application.changes import Result
from ucc_client.application.queries import ConferenceDetails, GetDetails
from ucc_client.contract.extensions import DialIn
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.conferences.dial_in_card import is_web
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.telling import tell
from ucc_client.ui.words import Words, filled


class Joining(QObject):
    """Asks how one gets in, and leaves the rest to the browser or the telephone program."""

    def __init__(self, window: MainWindow, bridge: Bridge, words: Words) -> None:
        super().__init__(window)
        self._window, self._bridge, self._words = window, bridge, words

    def join(self, key: str) -> None:
        """Take part in the conference with this key."""

        def answered(result: Result) -> None:
            if isinstance(result, ConferenceDetails):
                self._join(result)

        self._bridge.send(GetDetails(key=key), answered)
        self._bridge.send(NoteJoined(key=key))

    def _join(self, shown: ConferenceDetails) -> None:
        way = way_in(shown.dial_in, self._window.details.dial_in.buttons.address)
        if way is not None and QDesktopServices.openUrl(way):
            return
        running = self.tr("“%1” is running.") if shown.row.is_active else "%1"
        text = running.replace("%1", self._words.title(shown.conference.name))
        number = shown.dial_in.external_number or shown.dial_in.internal_number or ""
        if number:
            said = filled(
                self.tr("Call %1 and type your PIN %2."), number, shown.dial_in.pin or "–"
            )
        else:
            said = self.tr(
                "The server does not say here how one dials in. It stands in your invitation, "
                "or the conference calls you."
            )
        tell(self._window, self.tr("Join"), text, said)


def way_in(dial_in: DialIn, address: Callable[[DialIn, str], str]) -> QUrl | None:
    """Return what to open: the user's own page, or the `address` that calls a number."""
    if dial_in.link and is_web(dial_in.link):
        return QUrl(dial_in.link)
    called = address(dial_in, dial_in.external_number or dial_in.internal_number or "")
    return QUrl(called) if called else None
