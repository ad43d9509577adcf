"""Completes a participant's name from colleagues, address book and recent conferences."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QCompleter, QListView, QStyledItemDelegate

from ucc_client.domain.people_group import PeopleGroup
from ucc_client.domain.people_text import read_people
from ucc_client.domain.person import Person
from ucc_client.ui.late_keys import LateKeys
from ucc_client.ui.participants.row import ParticipantRow

_SHOWN = 8
_AROUND = 12
"""Edges and padding of the list."""


PeopleReceiver = Callable[[Sequence[Person]], None]
PeopleSearch = Callable[[str, PeopleReceiver], None]
"""Asks for the people who fit a text; the receiver is called later, on the GUI thread."""


class NameCompleter(QObject):
    """Offers people below the name field; taking one fills number and address too.

    The first is marked already where letters were typed, so that Enter takes it. What was pasted,
    and what says everything by itself, is left as it is until one is chosen with the arrow keys.
    """

    group_taken = Signal(object)
    """A `PeopleGroup` is meant, not a person."""
    proposed = Signal(str)
    """The name of whom Enter would take; empty when it leaves what was typed."""

    def __init__(self, row: ParticipantRow, search: PeopleSearch) -> None:
        super().__init__(row)
        self._row, self._search = row, search
        self._model = QStandardItemModel(self)
        self._found: list[PeopleGroup | Person] = []
        self._before = self._answered = ""
        self.groups: Callable[[str], Sequence[PeopleGroup]] = lambda text: ()
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_SHOWN)
        self._completer.setWrapAround(False)
        self._completer.setWidget(row.name)
        self._completer.activated[QModelIndex].connect(self._taken)  # type: ignore[index]
        self._popup = QListView()
        self._popup.setAccessibleName(self.tr("People found"))
        self._popup.setMinimumWidth(540)
        self._popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._popup.setProperty("kind", "people-found")
        self._popup.setSpacing(1)
        self._completer.setPopup(self._popup)
        self._completer.highlighted[QModelIndex].connect(self._chosen)  # type: ignore[index]
        # The completer puts a delegate of its own in, which knows nothing of the style sheet.
        self._popup.setItemDelegate(QStyledItemDelegate(self._popup))
        self._popup.installEventFilter(self)
        LateKeys(self._completer, row.name)
        row.name.textEdited.connect(self._typed)
        row.focused.connect(self._remember)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Propose nobody any more when the list goes."""
        if event.type() == QEvent.Type.Hide:
            self.proposed.emit("")
        return super().eventFilter(watched, event)

    def _remember(self) -> None:
        self._before = self._row.name.text()

    def _typed(self, text: str) -> None:
        # Who types adds a letter at a time; what comes in at once was pasted or dropped.
        by_hand = len(text) <= len(self._before) + 1
        self._before = text
        if not text.strip():
            self._popup.hide()
            return
        proposing = by_hand and not _is_complete(text)
        self._search(text.strip(), lambda people: self._show(text, people, proposing=proposing))

    def _show(self, text: str, people: Sequence[Person], *, proposing: bool) -> None:
        if self._row.name.text() != text or not self._row.name.hasFocus():
            return
        self._answered = text
        self._found = [*self.groups(text), *people]
        self._model.clear()
        for one in self._found:
            item = self._group_item(one) if isinstance(one, PeopleGroup) else self._item(one)
            self._model.appendRow(item)
        if not self._found:
            self._popup.hide()
            return
        lines = min(len(self._found), _SHOWN)
        line = self._popup.sizeHintForRow(0) + 2 * self._popup.spacing()
        # Qt does not reckon with the margins, and cuts the last one off.
        self._popup.setMinimumHeight(lines * line + _AROUND)
        self._completer.complete()
        said = self.tr("%n people found; the arrow keys choose.", None, len(self._found))
        if proposing:
            first = self._completer.completionModel().index(0, 0)
            # Selected without a word: it is said together with how many there are.
            self._completer.blockSignals(True)
            self._popup.selectionModel().setCurrentIndex(
                first, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self._completer.blockSignals(False)
            who = first.data(Qt.ItemDataRole.AccessibleTextRole)
            said = f"{said} {self.tr('Enter takes %1.').replace('%1', who)}"
        self.proposed.emit(_name_of(self._found[0]) if proposing else "")
        self._say(said)

    def _chosen(self, index: QModelIndex) -> None:
        chosen = 0 <= index.row() < len(self._found)
        self.proposed.emit(_name_of(self._found[index.row()]) if chosen else "")
        if chosen:
            self._say(index.data(Qt.ItemDataRole.AccessibleTextRole))

    def _group_item(self, group: PeopleGroup) -> QStandardItem:
        count = self.tr("group of %n people", None, len(group.people))
        item = QStandardItem(f"{group.name}   {count}")
        item.setData(f"{group.name}, {count}", Qt.ItemDataRole.AccessibleTextRole)
        names = ", ".join(one.display_name or one.email for one in group.people[:_SHOWN])
        item.setData(names, Qt.ItemDataRole.ToolTipRole)
        item.setEditable(False)
        return item

    def _say(self, text: str) -> None:
        """Have it read out: a screen reader does not find the list, which Qt leaves out."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._row.name, text))

    def _item(self, person: Person) -> QStandardItem:
        source = {
            "recent": self.tr("recently invited"),
            "colleague": self.tr("colleague"),
            "contact": self.tr("address book"),
        }.get(person.source, "")
        parts = [part for part in (person.name, person.number, person.email) if part]
        item = QStandardItem("   ".join(parts))
        item.setData(", ".join([*parts, source]), Qt.ItemDataRole.AccessibleTextRole)
        item.setData(source, Qt.ItemDataRole.ToolTipRole)
        item.setEditable(False)
        return item

    def _taken(self, index: QModelIndex) -> None:
        # Whoever types faster than people are found meant nobody of the list that is there yet,
        # and Qt would take the first even where none is shown as chosen.
        is_late = self._row.name.text() != self._answered
        if is_late or not self._popup.selectionModel().isSelected(index):
            return
        person = self._found[index.row()]
        if isinstance(person, PeopleGroup):
            self.group_taken.emit(person)
            return
        before = self._row.participant()
        self._row.take(
            msgspec.structs.replace(
                before,
                display_name=person.name,
                phone_number=person.number,
                email=person.email,
                user_id=person.user_id,
            )
        )


def _is_complete(text: str) -> bool:
    """Tell whether a text is a whole number or address, which nobody has to be found for."""
    return any(one.phone_number or one.email for one in read_people(text))


def _name_of(found: PeopleGroup | Person) -> str:
    return found.name or (found.email or found.number if isinstance(found, Person) else "")
