"""Asks which of the server's conferences is the one whose answer was lost."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ucc_client.domain.conference import Conference
from ucc_client.domain.pending_change import PendingChange
from ucc_client.ui.changes.change_words import ChangeWords
from ucc_client.ui.conference_words import ConferenceWords
from ucc_client.ui.furniture import furnish, hint, primary_button
from ucc_client.ui.style import HEADING, SPACE, set_type
from ucc_client.ui.words import Words

_PEOPLE = 8


class CandidatesDialog(QDialog):
    """Lists the candidates of a creation; what is not known yet is filled in as it comes."""

    chosen = Signal(int)
    """The server's id of the conference that it is."""

    def __init__(self, change: PendingChange, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Which one is it?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._words, self._conference_words = words, ConferenceWords(words)
        title = QLabel(self.tr("Which one is “%1”?").replace("%1", ChangeWords(words).name(change)))
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        set_type(title, HEADING, strong=True)
        text = hint(
            self.tr("The one you choose is taken for yours, and nothing is sent a second time.")
        )
        text.setWordWrap(True)
        self.list = QListWidget()
        self.list.setProperty("kind", "lines")
        self.list.setAccessibleName(self.tr("Conferences on the server"))
        self.list.setWordWrap(True)
        attempt = change.attempt
        for conference_id in attempt.candidates if attempt else ():
            item = QListWidgetItem(self.tr("Number %1").replace("%1", str(conference_id)))
            item.setData(Qt.ItemDataRole.UserRole, conference_id)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(lambda _item: self._choose())
        self.choose = primary_button(self.tr("&It is this one"))
        self.choose.clicked.connect(self._choose)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        inner = QVBoxLayout()
        inner.setSpacing(SPACE)
        for widget in (title, text, self.list):
            inner.addWidget(widget)
        furnish(self, inner, (), (self.cancel, self.choose))
        self.list.setFocus()

    def sizeHint(self) -> QSize:
        """Return a size for a handful of candidates."""
        return QSize(560, 380)

    def describe(self, conference_id: int, conference: Conference, *, complete: bool) -> None:
        """Say name, date and people of a candidate."""
        people = [self._conference_words.person(p) for p in conference.participants]
        shown = people[:_PEOPLE]
        if len(people) > _PEOPLE:
            shown.append(self.tr("%n more", None, len(people) - _PEOPLE))
        who = self._words.listing(shown) if people else self.tr("nobody")
        number = self.tr("Number %1").replace("%1", str(conference_id))
        when = f"{self._words.moment_of(conference)} · {number}"
        lines = [self._words.title(conference.name), when]
        if complete:
            lines.append(who)
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.data(Qt.ItemDataRole.UserRole) == conference_id:
                item.setText("\n".join(lines))

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
            self.accept()
