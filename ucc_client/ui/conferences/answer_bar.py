"""The user's own answer to somebody else's invitation."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ucc_client.application.people_states import states_on
from ucc_client.application.queries import ConferenceDetails
from ucc_client.domain.invitation_answer import InvitationAnswer
from ucc_client.domain.participant import Participant
from ucc_client.ui.conferences.button_row import ButtonRow
from ucc_client.ui.furniture import hint
from ucc_client.ui.icons import Icons
from ucc_client.ui.participants.state_words import ICONS
from ucc_client.ui.style import SPACE, Theme
from ucc_client.ui.words import Words

_MARGIN = 16


class AnswerBar(QFrame):
    """Hidden where nobody is asked; the button of the answer that holds is pressed."""

    answered = Signal(object, object)
    """The `InvitationAnswer`, and the original of the one date that is meant, None for all."""

    def __init__(self, theme: Theme, icons: Icons, words: Words) -> None:
        super().__init__()
        self._theme, self._icons, self._words = theme, icons, words
        self._date: int | None = None
        self._online, self._waits = False, False
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Your answer"))
        self._title = hint(self.tr("Your answer"), "text")
        self.buttons = {
            InvitationAnswer.ACCEPTED: QPushButton(self.tr("Acce&pt")),
            InvitationAnswer.TENTATIVE: QPushButton(self.tr("&Maybe")),
            InvitationAnswer.DECLINED: QPushButton(self.tr("Decli&ne")),
        }
        self.extent = QComboBox()
        # Its words come, and change, long after it is asked how wide it is.
        self.extent.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.extent.setAccessibleName(self.tr("Which dates you answer for"))
        self._why = hint(self.tr("Possible again once the server is reached."))
        self._why.setWordWrap(True)
        for answer, button in self.buttons.items():
            button.setCheckable(True)
            button.toggled.connect(lambda checked, one=answer: self._toggled(one, checked))
        self._line = ButtonRow(tuple(self.buttons.values()))
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(SPACE)
        row.addWidget(self._title)
        row.addWidget(self._line, 1)
        row.addWidget(self.extent, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, SPACE, _MARGIN, SPACE)
        column.addLayout(row)
        column.addWidget(self._why)
        theme.changed.connect(self._tint)
        self._said: InvitationAnswer | None = None
        self._tint()
        self.hide()

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as the widest part: they stand below each other then."""
        widest = max(part.minimumSizeHint().width() for part in self._parts())
        return QSize(widest + 2 * _MARGIN, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put heading, buttons and dates below each other where they have no room in a line."""
        super().resizeEvent(event)
        needed = sum(part.sizeHint().width() + SPACE for part in self._parts()) + 2 * _MARGIN
        fits = event.size().width() >= needed
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if fits else directions.TopToBottom)

    def show_answer(
        self,
        details: ConferenceDetails,
        original: int | None,
        user_id: int | None,
        date: int | None,
    ) -> None:
        """Show what the user has said about the date that is shown, or nothing.

        `original` names the date; `date` does so, too, where it is one of several. Who has made a
        conference is not asked: that is who comes first in it and moderates.
        """
        people = details.conference.participants
        places = [one for one in people if user_id is not None and one.user_id == user_id]
        asked = bool(places) and not _made_it(people, user_id)
        self.setVisible(
            asked
            and details.answers is not None
            and details.row.conference_id is not None
            and not details.row.is_terminated
        )
        states = states_on(original, details.answers, None)
        given = [states[id_] for one in places if (id_ := one.participant_id or 0) in states]
        self._said = next((one.answer.answer for one in given if one.answer), None)
        self._waits = False
        if self.isHidden():
            return  # What nobody sees need not be filled for each conference that is looked at.
        self._offer_extents(date)
        self._offer()

    def show_connection(self, *, online: bool) -> None:
        """Let answer, or say why not."""
        self._online = online
        self._offer()

    def failed(self) -> None:
        """Let the user try again; what was said before still holds."""
        self._waits = False
        self._offer()

    def _parts(self) -> tuple[QWidget, ...]:
        return self._title, self._line, self.extent

    def _offer_extents(self, date: int | None) -> None:
        """Let choose between all dates and the one that is shown; a choice stays for a date."""
        self.extent.setVisible(date is not None)
        if date is None or (self._date == date and self.extent.count()):
            return
        self._date = date
        self.extent.clear()
        self.extent.addItem(self.tr("for all dates"), None)
        day = self._words.weekday_and_day(date)
        self.extent.addItem(self.tr("only for %1").replace("%1", day), date)

    def _toggled(self, answer: InvitationAnswer, checked: bool) -> None:
        """Give an answer; who presses the one that holds changes nothing."""
        if not checked:
            self._offer()
            return
        self._waits = True
        self._offer()
        date = self.extent.currentData() if not self.extent.isHidden() else None
        self.answered.emit(answer, date)

    def _offer(self) -> None:
        for answer, button in self.buttons.items():
            # The server's word counts, not the click.
            with QSignalBlocker(button):
                button.setChecked(answer is self._said)
            button.setEnabled(self._online and not self._waits)
        self.extent.setEnabled(self._online and not self._waits)
        self._why.setVisible(not self._online)

    def _tint(self) -> None:
        for answer, button in self.buttons.items():
            icon, role = ICONS[answer]
            colour = self._theme.colour(role)
            self._icons.lead(button, icon, colour, disabled=self._theme.colour("border"))


def _made_it(people: tuple[Participant, ...], user_id: int | None) -> bool:
    first = people[0]
    return first.user_id == user_id and first.is_moderator
