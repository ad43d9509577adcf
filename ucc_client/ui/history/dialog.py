"""What conferences were before: to look at, to compare with now, and to restore."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ucc_client.domain.conference import Conference
from ucc_client.domain.past_version import PastVersion
from ucc_client.ui.conference_words import ConferenceWords
from ucc_client.ui.furniture import furnish, hint, lines_table, primary_button
from ucc_client.ui.history.model import Column, HistoryModel
from ucc_client.ui.style import BODY, HEADING, SPACE, Theme, set_type
from ucc_client.ui.words import Words

_PEOPLE = 40
_LINES = 12


class HistoryDialog(QDialog):
    """Lists versions and shows one of them beside what differs from now."""

    current_changed = Signal(object)
    """The `PastVersion` that is looked at; answer with `show_present`."""
    restore_wanted = Signal(object)

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Earlier versions"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._words, self._conference_words = words, ConferenceWords(words)
        self.model = HistoryModel(words, self)
        self.table = lines_table(self.model, self.tr("Earlier versions"), Column.NAME)
        self._name, self._when, self._people = QLabel(), hint(), hint()
        self._differs_title, self._differs = QLabel(), hint()
        self._message = hint(role="text2")
        self.restore = primary_button(self.tr("&Restore"))
        self.close_button = QPushButton(self.tr("Close"))
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(self._select)
        self.restore.clicked.connect(self._restore)
        self.close_button.clicked.connect(self.reject)
        self.restore.setEnabled(False)
        self.resize(self.sizeHint().boundedTo(self.screen().availableSize() - QSize(16, 48)))

    def sizeHint(self) -> QSize:
        """Return a size that fits 1280 × 720."""
        return QSize(940, 520)

    def show_entries(self, entries: Sequence[PastVersion], now: int, key: str = "") -> None:
        """Show these versions as of `now`; begin with the newest of `key`."""
        before = self.current()
        self.model.show(entries, now)
        row = self.model.row_of(before.entry) if before else -1
        row = row if row >= 0 else self.model.first_of(key)
        self.table.setCurrentIndex(self.model.index(row, Column.NAME))
        if not entries:
            self._select()

    def current(self) -> PastVersion | None:
        """Return the version that is selected."""
        return self.model.line_at(self.table.currentIndex().row())

    def show_present(self, entry: PastVersion, present: Conference | None) -> None:
        """Say what restoring `entry` changes; `present` is None for what is not there."""
        if self.current() != entry:
            return
        words = self._conference_words
        then = entry.conference
        if present is None:
            self._differs_title.setText(self.tr("Not there any more"))
            self._differs.setText(
                self.tr(
                    "Restored, it is another conference: everyone is invited again and gets "
                    "another PIN."
                )
            )
        else:
            lines = words.differences(present, then)
            self._differs_title.setText(self.tr("What restoring changes"))
            if len(lines) > _LINES:
                more = self.tr("and %n more", None, len(lines) - _LINES)
                lines = [*lines[:_LINES], more]
            shown = "\n".join(f"–  {line}" for line in lines)
            self._differs.setText(shown or self.tr("Nothing: it is like this now."))
        same = present is not None and not words.differences(present, then)
        self.restore.setEnabled(not same)
        told = 0 if same else words.told(present, then)
        self._message.setText(self._words.people_told_again(told))

    def say(self, text: str) -> None:
        """Say how restoring went."""
        self._message.setText(text)

    def _select(self) -> None:
        entry = self.current()
        self.restore.setEnabled(False)
        self._message.clear()
        self._differs_title.clear()
        self._differs.clear()
        if entry is None:
            self._name.setText(self.tr("Nothing is kept."))
            self._when.setText(
                self.tr(
                    "What you change, delete or discard is kept here for 30 days, so that it "
                    "can be brought back."
                )
            )
            self._people.clear()
            return
        conference, words = entry.conference, self._words
        self._name.setText(words.title(conference.name))
        repetition = words.repetition_of(conference)
        self._when.setText(f"{words.moment_of(conference)} · {repetition}")
        people = [
            f"{'★' if p.is_moderator else '☆'}  {self._conference_words.person(p)}"
            for p in conference.participants[:_PEOPLE]
        ]
        if len(conference.participants) > _PEOPLE:
            rest = len(conference.participants) - _PEOPLE
            people.append(self.tr("and %n more", None, rest))
        self._people.setText("\n".join(people))
        self.current_changed.emit(entry)

    def _restore(self) -> None:
        entry = self.current()
        if entry is not None:
            self.restore.setEnabled(False)
            self.restore_wanted.emit(entry)

    def _lay_out(self) -> None:
        set_type(self._name, HEADING, strong=True)
        set_type(self._differs_title, BODY, strong=True)
        labels = (self._name, self._when, self._people, self._differs_title, self._differs)
        preview = QWidget()
        preview.setProperty("kind", "base")
        shown = QVBoxLayout(preview)
        shown.setContentsMargins(16, 12, 16, 12)
        shown.setSpacing(SPACE)
        for label in labels:
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self._name, self._when, self._differs_title, self._differs, self._people):
            shown.addWidget(label)
        shown.addStretch(1)
        around = QScrollArea()
        around.setWidget(preview)
        around.setWidgetResizable(True)
        around.setProperty("kind", "reading")
        around.setAccessibleName(self.tr("Preview"))
        card = QFrame()
        card.setProperty("kind", "field")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(around)
        both = QSplitter()
        both.setChildrenCollapsible(False)
        both.addWidget(self.table)
        both.addWidget(card)
        both.setStretchFactor(0, 3)
        both.setStretchFactor(1, 2)
        both.setSizes([580, 320])
        inner = QHBoxLayout()
        inner.addWidget(both)
        furnish(self, inner, (self._message,), (self.close_button, self.restore))
