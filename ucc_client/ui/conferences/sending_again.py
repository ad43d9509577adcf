"""Sends invitations again, after saying what that does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from ucc_client.application.changes import Failed, NothingThere, Result, Trouble
from ucc_client.application.commands import SendAgain
from ucc_client.application.queries import SentAgain
from ucc_client.domain.participant import Participant
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.conferences.people_panel import Circle
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.telling import tell
from ucc_client.ui.words import Words

People = Sequence[Participant]
Choices = Sequence[tuple[Circle, People]]


class SendingAgain(QObject):
    """Asks first, and says what came of it."""

    def __init__(self, window: MainWindow, bridge: Bridge, words: Words) -> None:
        super().__init__(window)
        self._window, self._bridge, self._words = window, bridge, words
        window.details.people.again_wanted.connect(self._ask)

    def _ask(self, choices: Choices) -> None:
        key = self._window.pane.current_key()
        box, meant = question(choices, self._window)

        def chosen(button: QPushButton) -> None:
            people = meant.get(button)
            if people is not None:
                self._send(key, people)

        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.buttonClicked.connect(chosen)
        box.open()

    def _send(self, key: str, people: People) -> None:
        ids = [one.participant_id for one in people]
        known = tuple(one for one in ids if one is not None)
        self._bridge.send(SendAgain(key=key, participant_ids=known), self._sent)

    def _sent(self, result: Result) -> None:
        if isinstance(result, SentAgain):
            # The table shows the rest; only what is not to be seen there is said.
            if not result.queued:
                self._say(
                    self.tr("Nothing new was sent."),
                    self.tr("The mails to these people are still waiting and go out as they are."),
                )
            return
        if isinstance(result, NothingThere):
            return
        failure = result if isinstance(result, Failed) else Failed(trouble=Trouble.BUG)
        offline = failure.trouble.is_out_of_reach
        self._say(
            self.tr("The invitations were not sent again."),
            self.tr("The server cannot be reached. Try again when you are online.")
            if offline
            else failure.detail or self._words.trouble(failure.trouble),
            warns=True,
        )

    def _say(self, text: str, more: str, *, warns: bool = False) -> None:
        tell(self._window, self.tr("Send invitations again"), text, more, warns=warns)


class _Question(QObject):
    """The words of the question."""

    def box(
        self, choices: Choices, parent: QWidget
    ) -> tuple[QMessageBox, dict[QPushButton, People]]:
        box = QMessageBox(parent)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Send invitations again"))
        first = choices[0][1]
        names = {
            Circle.ALL: self.tr("To &all: %1"),
            Circle.CHOSEN: self.tr("Only the &selected: %1"),
            Circle.MISSED: self.tr("Only where it &failed: %1"),
        }
        if len(choices) > 1:
            box.setText(self.tr("To whom is the invitation to be sent again?"))
        elif len(first) == 1:
            name = first[0].display_name or first[0].email
            text = self.tr("Send %1 the invitation again?")
            box.setText(text.replace("%1", " ".join(name.split())[:80]))
        else:
            box.setText(self.tr("Send %n people the invitation again?", None, len(first)))
        box.setInformativeText(
            self.tr(
                "They get a mail with the time, the numbers and their PIN as they are now. "
                "Calendars that have the conference already only refresh it."
            )
        )
        meant: dict[QPushButton, People] = {}
        accepted = QMessageBox.ButtonRole.AcceptRole
        for circle, people in choices:
            name = self.tr("&Send") if len(choices) == 1 else names[circle]
            name = name.replace("%1", str(len(people)))
            meant[box.addButton(name, accepted)] = people
        keep = box.addButton(self.tr("&Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        return box, meant


def question(choices: Choices, parent: QWidget) -> tuple[QMessageBox, dict[QPushButton, People]]:
    """Return the question, and to whom each of its buttons sends."""
    return _Question().box(choices, parent)
