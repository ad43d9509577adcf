"""The participants of the details: who they are, what they answered, whom the mails reached."""

from __future__ import annotations

import enum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from ucc_client.application.people_states import states_on, tally_of
from ucc_client.application.queries import ConferenceDetails
from ucc_client.domain.participant import Participant
from ucc_client.ui.furniture import hint
from ucc_client.ui.icons import Icons
from ucc_client.ui.participants.people_table import PeopleTable
from ucc_client.ui.participants.state_words import StateWords
from ucc_client.ui.participants.table_model import Column, ParticipantsModel
from ucc_client.ui.style import BODY, SPACE, WINDOW_MARGIN, Theme, set_type
from ucc_client.ui.words import Words


class Circle(enum.Enum):
    """Which of the participants are meant."""

    ALL = enum.auto()
    CHOSEN = enum.auto()
    MISSED = enum.auto()
    """Those whom the mail did not reach, as far as anybody knows."""


class Shrinking(QLabel):
    """Words that end in dots where there is no room; the window may be as narrow as it likes."""

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as need be."""
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what fits."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        fitted = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, fitted)
        painter.end()


class PeoplePanel(QWidget):
    """A heading with the counts, and the table."""

    again_wanted = Signal(object)
    """To whom the invitation is to be sent again: choices, each a `Circle` and its people."""

    save_wanted = Signal(object)
    """Who is to be saved as a file."""

    def __init__(self, model: ParticipantsModel, theme: Theme, icons: Icons, words: Words) -> None:
        super().__init__()
        self._words = StateWords(words)
        self._online, self._may_send = False, False
        self._model = model
        self.table = PeopleTable(model, theme, icons)
        self.table.extend_menu = self._extend
        column = QVBoxLayout(self)
        self._column = column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(self._heading())
        around = QHBoxLayout()
        around.setContentsMargins(WINDOW_MARGIN - SPACE, 0, WINDOW_MARGIN - SPACE, 0)
        around.addWidget(self.table)
        column.addLayout(around, 1)

    def use_room(self, *, compact: bool) -> None:
        """Use little or much room for each of them."""
        space = SPACE // 2 if compact else SPACE
        self._column.setSpacing(space)
        self.table.use_room(compact=compact)

    def show_people(
        self, details: ConferenceDetails, original: int | None, user_id: int | None, now: int
    ) -> None:
        """Show the people of a date, whose conference is in `details`, as of `now`."""
        row = self.table.currentIndex().row()
        self._model.show(details, user_id, original, now)
        if 0 <= row < self._model.rowCount():
            self.table.setCurrentIndex(self._model.index(row, Column.STAR))
        people = details.conference.participants
        self.count.setText(str(len(people)) if details.complete else "…")
        tally = tally_of(people, states_on(original, details.answers, details.mails))
        self.summary.setText(self._words.summary(tally))
        self.trouble.setText(self._words.troubled(tally.troubled))
        for label in (self.summary, self.trouble):
            label.setVisible(bool(label.text()))
            label.setToolTip(label.text())
        self.table.show_answers(details.answers is not None or details.mails is not None)
        self._may_send = (
            details.mails is not None
            and details.complete
            and details.row.conference_id is not None
            and not (details.row.is_readonly or details.row.is_terminated)
            and any(person.email for person in people)
        )
        self._offer()

    def show_connection(self, *, online: bool) -> None:
        """Offer to send, or say why not."""
        self._online = online
        self._offer()

    def chosen(self) -> list[Participant]:
        """Return those whose rows are selected, in their order."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self._model.person(row) for row in rows]

    def _extend(self, menu: QMenu, row: int) -> None:
        """Offer what can be done with the one of a row, or with all that are selected."""
        meant, chosen = self._model.person(row), self.chosen()
        people = chosen if meant in chosen else [meant]
        menu.addSeparator()
        save = menu.addAction(self.tr("Save as a file …"))
        save.triggered.connect(lambda: self.save_wanted.emit(people))
        if self._may_send:
            self._offer_again(menu, [one for one in people if one.email])

    def _offer_again(self, menu: QMenu, people: list[Participant]) -> None:
        again = QAction(self.tr("Send the invitation again …"), menu)
        again.setEnabled(self._online and bool(people))
        if not people:
            again.setToolTip(self.tr("There is no e-mail address."))
        elif not self._online:
            again.setToolTip(self._why_not())
        again.triggered.connect(lambda: self.again_wanted.emit([(Circle.CHOSEN, people)]))
        menu.setToolTipsVisible(True)
        menu.addSeparator()
        menu.addAction(again)

    def _offer(self) -> None:
        self.again.setVisible(self._may_send)
        self.again.setEnabled(self._online)
        said = self.tr("Sends the invitation again to all, or to some of them")
        said = said if self._online else self._why_not()
        self.again.setToolTip(said)
        self.again.setAccessibleDescription(said)

    def _why_not(self) -> str:
        return self.tr("The server sends them: possible again once it is reached.")

    def _want_again(self) -> None:
        """Let choose between all, those that are selected, and those it did not reach."""
        everybody = [person for person in self._model.people() if person.email]
        chosen = [person for person in self.chosen() if person.email]
        missed = [one for one in everybody if self._model.state_of(one).is_in_trouble]
        choices = [(Circle.ALL, everybody)]
        if 1 < len(chosen) < len(everybody):
            choices.append((Circle.CHOSEN, chosen))
        if missed and missed not in (chosen, everybody):
            choices.append((Circle.MISSED, missed))
        self.again_wanted.emit(choices)

    def _heading(self) -> QHBoxLayout:
        heading = QLabel(self.tr("Participants"))
        set_type(heading, BODY, strong=True)
        self.count, self.summary, self.trouble = hint(), Shrinking(), Shrinking()
        set_type(self.summary, BODY - 1, role="text2")
        set_type(self.trouble, BODY - 1, role="danger")
        self.again = QPushButton(self.tr("Send a&gain …"))
        self.again.setAccessibleName(self.tr("Send invitations again"))
        self.again.setProperty("kind", "status")
        self.again.setProperty("role", "link")
        self.again.clicked.connect(self._want_again)
        row = QHBoxLayout()
        row.setContentsMargins(WINDOW_MARGIN, SPACE, WINDOW_MARGIN, 0)
        row.setSpacing(SPACE)
        for label in (heading, self.count, self.summary, self.trouble):
            row.addWidget(label)
        row.addStretch(1)
        row.addWidget(self.again)
        for widget in (self.summary, self.trouble, self.again):
            widget.hide()
        return row
