"""The participants of one conference, to read, with a star to toggle."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from ucc_client.application.people_states import NOTHING, PersonState, states_on
from ucc_client.application.queries import ConferenceDetails
from ucc_client.domain.participant import Participant
from ucc_client.ui.participants.state_words import ICONS, StateWords

AnyIndex = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The table's columns."""

    STAR = 0
    NAME = 1
    NUMBER = 2
    WAY_IN = 3
    ANSWER = 4


SECOND_LINE = Qt.ItemDataRole.UserRole + 1
WAITING = Qt.ItemDataRole.UserRole + 2
WAY_IN_ICON = Qt.ItemDataRole.UserRole + 3
ANSWER_ICON = Qt.ItemDataRole.UserRole + 4
"""An icon and its colour's role, None for none."""
IN_TROUBLE = Qt.ItemDataRole.UserRole + 5
"""Whether the second line needs somebody."""


_OF_STATES = (
    SECOND_LINE,
    ANSWER_ICON,
    IN_TROUBLE,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


class ParticipantsModel(QAbstractTableModel):
    """Shows `ConferenceDetails`; a star that is toggled goes out as a signal."""

    moderator_wanted = Signal(object, bool)
    """The `Participant`, and whether they are to moderate."""

    def __init__(self, words: StateWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state_words = words
        self._states: dict[int, PersonState] = {}
        self._now = 0
        self._participants: tuple[Participant, ...] = ()
        self._waiting: frozenset[int] = frozenset()
        self._user_id: int | None = None
        self._changeable = self._numbers_below = False

    def put_numbers_below(self, *, below: bool) -> None:
        """Show numbers as second line of the way in, where they have no column."""
        if below != self._numbers_below:
            self._numbers_below = below
            if not self._participants:
                return
            last = self.index(self.rowCount() - 1, Column.WAY_IN)
            self.dataChanged.emit(self.index(0, Column.WAY_IN), last)

    def way_in_texts(self) -> tuple[str, ...]:
        """Return all that can be said of a way in."""
        return (
            self.tr("Way in"),
            self.tr("Will be called"),
            self.tr("Dials in"),
            self.tr("No way in!"),
        )

    def show(
        self,
        details: ConferenceDetails | None,
        user_id: int | None,
        original: int | None = None,
        now: int = 0,
    ) -> None:
        """Show these details, or nothing.

        Answers are those to the date with this `original`; both are epoch milliseconds.
        """
        self.beginResetModel()
        said = (details.answers, details.mails) if details else (None, None)
        self._states, self._now = states_on(original, *said), now
        self._participants = details.conference.participants if details else ()
        self._waiting = frozenset(details.waiting) if details else frozenset()
        self._changeable = details is not None and not details.row.is_readonly
        self._user_id = user_id
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of participants."""
        return 0 if parent is not None and parent.isValid() else len(self._participants)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return a column's name; the star's is for screen readers only."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        names = {
            Column.STAR: self.tr("Moderator"),
            Column.NAME: self.tr("Name"),
            Column.NUMBER: self.tr("Number"),
            Column.WAY_IN: self.tr("Way in"),
            Column.ANSWER: self.tr("Answer"),
        }
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if section == Column.STAR else names[Column(section)]
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return names[Column(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, and how a screen reader says it."""
        person = self._participants[index.row()]
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(person, column)
        if column is Column.ANSWER and role in _OF_STATES:
            return self._of_state(self.state_of(person), role)
        if role == SECOND_LINE:
            if column is Column.NAME:
                return person.email or self.tr("no address")
            below = self._numbers_below and column is Column.WAY_IN
            return person.phone_number if below else ""
        if role == WAITING:
            return index.row() in self._waiting
        if role == WAY_IN_ICON:
            if person.call_on_start:
                return "phone-incoming"
            return "hash" if person.email else "triangle-alert"
        if role == Qt.ItemDataRole.CheckStateRole and column is Column.STAR:
            return Qt.CheckState.Checked if person.is_moderator else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._sentence(person, column)
        return None

    def person(self, row: int) -> Participant:
        """Return the participant of a row."""
        return self._participants[row]

    def people(self) -> tuple[Participant, ...]:
        """Return all of them, in their order."""
        return self._participants

    def state_of(self, person: Participant) -> PersonState:
        """Return what is known of somebody's answer and mails."""
        return self._states.get(person.participant_id or 0, NOTHING)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Stars can be toggled where the conference may be changed."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == Column.STAR and self._changeable:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def row_of(self, person: Participant) -> int:
        """Return somebody's row, -1 when nobody has it."""
        return self._participants.index(person) if person in self._participants else -1

    def toggle(self, row: int) -> None:
        """Ask for the opposite of what the star shows."""
        if self._changeable and 0 <= row < len(self._participants):
            person = self._participants[row]
            self.moderator_wanted.emit(person, not person.is_moderator)

    def _of_state(self, state: PersonState, role: int) -> Any:
        words = self._state_words
        answer = state.answer.answer if state.answer else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return words.explanation(state, self._now)
        if role == ANSWER_ICON:
            return ICONS.get(answer) if answer else None
        if role == IN_TROUBLE:
            return state.is_in_trouble
        mail = words.mail(state.mail, self._now)
        if role == SECOND_LINE:
            return mail
        return ", ".join(filter(None, (words.answer(answer), mail)))

    def _text(self, person: Participant, column: Column) -> str:
        if column is Column.NAME:
            name = person.display_name or person.email or person.phone_number
            mine = self._user_id is not None and person.user_id == self._user_id
            return self.tr("%1 (you)").replace("%1", name) if mine else name
        if column is Column.NUMBER:
            return person.phone_number or "–"
        if column is Column.WAY_IN:
            if person.call_on_start:
                return self.tr("Will be called")
            return self.tr("Dials in") if person.email else self.tr("No way in!")
        if column is Column.ANSWER:
            state = self.state_of(person)
            return self._state_words.answer(state.answer.answer if state.answer else None)
        return ""

    def _sentence(self, person: Participant, column: Column) -> str:
        if column is Column.STAR:
            return self.tr("Moderator") if person.is_moderator else self.tr("Not a moderator")
        if column is Column.NAME:
            return ", ".join(t for t in (self._text(person, column), person.email) if t)
        below = self._numbers_below and column is Column.WAY_IN
        number = person.phone_number if below else ""
        return ", ".join(t for t in (self._text(person, column), number) if t)
