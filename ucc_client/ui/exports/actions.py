"""Takes away conferences and people as files: the worker writes, nothing here waits for a disk."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from ucc_client.application.calendar_requests import WayInWords, WriteCalendar
from ucc_client.application.changes import Failed, Result
from ucc_client.application.people_requests import WritePeople
from ucc_client.application.queries import ConferenceDetails, GetDetails
from ucc_client.domain.participant import Participant
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.exports.people_kinds import PeopleKinds
from ucc_client.ui.exports.saving import SavedWords, ask_place
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.telling import tell
from ucc_client.ui.words import Words

_SAID_MS = 6000


class Exports(QObject):
    """Between the menus and the worker."""

    def __init__(self, window: MainWindow, bridge: Bridge, words: Words) -> None:
        super().__init__(window)
        self._window, self._bridge, self._words = window, bridge, words
        self._said, self._kinds = SavedWords(self), PeopleKinds(self)
        menu = window.export
        menu.own.triggered.connect(lambda: self._save_all(own=True))
        menu.others.triggered.connect(lambda: self._save_all(own=False))
        menu.book.triggered.connect(self._save_book)
        window.save_people.triggered.connect(self._save_everybody)
        window.details.page.people.save_wanted.connect(self.save_people)

    def save_people(self, people: Sequence[Participant], name: str = "") -> None:
        """Ask where these people are to go; `name` is that of the file, if it has one."""
        self._ask_people(tuple(people), name or self.tr("Participants"))

    def _save_all(self, *, own: bool) -> None:
        words = WayInWords(
            external=self.tr("Dial in"),
            internal=self.tr("Inside the company"),
            pin=self.tr("PIN"),
            others_pin=self.tr("your own, as in your invitation"),
        )

        def chosen(path: str) -> None:
            self._window.status.showMessage(self.tr("The file is being written …"))
            request = WriteCalendar(
                own=own,
                zone=self._words.zone.key,
                words=words,
                dial_in=self.tr("Dial in:"),
                path=path,
            )
            nothing = self.tr("There is no conference with a date.")
            self._bridge.send(request, lambda result: self._written(path, nothing, result))

        name = self.tr("Conferences")
        ask_place(
            self._window,
            self.tr("Save all conferences"),
            [(self.tr("Calendar files"), "ics")],
            (name, name),
            chosen,
        )

    def _save_book(self) -> None:
        self._ask_people(None, self.tr("Address book"))

    def _save_everybody(self) -> None:
        def answered(result: Result) -> None:
            if isinstance(result, ConferenceDetails) and result.complete:
                self.save_people(result.conference.participants, result.conference.name)
            elif isinstance(result, Failed):
                self._warn(self._words.trouble(result.trouble))
            else:
                self._warn(self.tr("Its participants are not known here yet."))

        key = self._window.pane.current_key()
        if key:
            self._bridge.send(GetDetails(key=key), answered)

    def _ask_people(self, people: tuple[Participant, ...] | None, name: str) -> None:
        def chosen(path: str) -> None:
            request = WritePeople(path=path, titles=self._kinds.titles(), people=people)
            nothing = self.tr("There is nobody to be saved.")
            self._bridge.send(request, lambda result: self._written(path, nothing, result))

        ask_place(
            self._window,
            self.tr("Save people"),
            self._kinds.kinds(),
            (name, self.tr("Participants")),
            chosen,
        )

    def _written(self, path: str, nothing: str, result: Result) -> None:
        self._window.status.clearMessage()
        trouble = self._said.failure(result, nothing, self._trouble)
        if trouble:
            self._warn(trouble, path)
        else:
            self._window.status.showMessage(self._said.saved(path), _SAID_MS)

    def _trouble(self, failed: Failed) -> str:
        return self._words.trouble(failed.trouble)

    def _warn(self, text: str, path: str = "") -> None:
        tell(
            self._window,
            self.tr("Export"),
            self.tr("There is no file."),
            "\n".join(one for one in (text, path) if one),
            warns=True,
        )
