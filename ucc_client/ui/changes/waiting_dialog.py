"""What the user did and the server has not confirmed: to look at, send and take back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from ucc_client.domain.pending_change import ChangeKind, ChangeState, PendingChange
from ucc_client.ui.changes.change_words import ChangeWords
from ucc_client.ui.changes.waiting_model import Column, WaitingModel
from ucc_client.ui.furniture import furnish, hint, lines_table
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import BODY, SPACE, Theme, set_type
from ucc_client.ui.words import Words

_LINES = 6


class WaitingDialog(QDialog):
    """Shows what it is given and says what the user wants with one change."""

    open_wanted = Signal(object)
    """Select the conference of this `PendingChange`."""
    send_wanted = Signal(object)
    undo_wanted = Signal(object)

    def __init__(
        self, theme: Theme, icons: Icons, words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Waiting changes"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._change_words = ChangeWords(words)
        self.model = WaitingModel(theme, icons, words, self)
        self.table = lines_table(self.model, self.tr("Waiting changes"), Column.WHAT)
        self._title, self._text = QLabel(), hint()
        self._message = hint(role="warn")
        self.open_button = QPushButton(self.tr("&Open"))
        self.send = QPushButton()
        self.undo = QPushButton(self.tr("&Undo"))
        self.close_button = QPushButton(self.tr("Close"))
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(self._show_current)
        self.table.doubleClicked.connect(lambda: self._say(self.open_wanted))
        self.open_button.clicked.connect(lambda: self._say(self.open_wanted))
        self.send.clicked.connect(lambda: self._say(self.send_wanted))
        self.undo.clicked.connect(lambda: self._say(self.undo_wanted))
        self.close_button.clicked.connect(self.reject)
        self.resize(self.sizeHint().boundedTo(self.screen().availableSize() - QSize(16, 48)))
        self._show_current()

    def sizeHint(self) -> QSize:
        """Return a size for some lines."""
        return QSize(760, 520)

    def show_changes(self, changes: Sequence[PendingChange], now: int) -> None:
        """Show the outbox as of `now`, keeping the place."""
        row = self.table.currentIndex().row()
        current = self.current()
        self.model.show(changes, now)
        found = self.model.row_of(current.command_id) if current else -1
        wanted = found if found >= 0 else min(max(row, 0), self.model.rowCount() - 1)
        self.table.setCurrentIndex(self.model.index(wanted, Column.WHAT))
        self._show_current()

    def current(self) -> PendingChange | None:
        """Return the change that is selected."""
        return self.model.line_at(self.table.currentIndex().row())

    def say(self, text: str) -> None:
        """Say why something was not done."""
        self._message.setText(text)
        self._message.show()

    def _say(self, wanted: object) -> None:
        change = self.current()
        if change is not None:
            self._message.hide()
            wanted.emit(change)  # type: ignore[attr-defined]

    def _show_current(self) -> None:
        change = self.current()
        for button in (self.open_button, self.send, self.undo):
            button.setEnabled(change is not None)
        if change is None:
            self._title.setText(self.tr("Nothing waits."))
            self._text.setText(self.tr("The server has everything that you did."))
            self.send.setText(self.tr("Send &now"))
            return
        words = self._change_words
        lines = words.details(change)
        if len(lines) > _LINES:
            more = self.tr("and %n more", None, len(lines) - _LINES)
            lines = [*lines[:_LINES], more]
        self._title.setText(words.title(change))
        self._text.setText("\n".join([words.explanation(change), *(f"– {one}" for one in lines)]))
        self.send.setText(words.retry(change))
        stuck = change.state is not ChangeState.WAITING
        kept = self.tr("&Keep it") if change.kind is ChangeKind.DELETE else self.tr("&Discard")
        self.undo.setText(kept if stuck else self.tr("&Undo"))
        self.undo.setEnabled(change.state is not ChangeState.SENDING)

    def _lay_out(self) -> None:
        set_type(self._title, BODY, strong=True)
        for label in (self._title, self._text, self._message):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._message.hide()
        inner = QVBoxLayout()
        inner.setSpacing(SPACE)
        inner.addWidget(self.table, 1)
        inner.addWidget(self._title)
        inner.addWidget(self._text)
        inner.addWidget(self._message)
        furnish(self, inner, (self.open_button, self.send, self.undo), (self.close_button,))
