"""A change that needs the user: what happened, what was kept, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from ucc_client.domain.pending_change import ChangeKind, ChangeState, PendingChange
from ucc_client.ui.changes.change_words import ChangeWords
from ucc_client.ui.conferences.action_card import ActionCard
from ucc_client.ui.conferences.marks import Marks
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

_KINDS = {
    ChangeState.REJECTED: "failure",
    ChangeState.CONFLICT: "decide",
    ChangeState.UNCONFIRMED: "attention",
    ChangeState.GONE: "attention",
}


class ProblemCard(ActionCard):
    """Hidden while there is no problem; every signal carries the `PendingChange`."""

    retry_wanted = Signal(object)
    discard_wanted = Signal(object)
    decide_wanted = Signal(object)
    choose_wanted = Signal(object)
    """Say which of the candidates it is."""
    edit_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons, words: Words) -> None:
        super().__init__(theme, icons, "circle-alert", "danger")
        self._words, self._marks = ChangeWords(words), Marks()
        self._change: PendingChange | None = None
        self.decide = QPushButton(self.tr("&Decide …"))
        self.choose = QPushButton(self.tr("It is this o&ne …"))
        self.retry = QPushButton()
        self.edit = QPushButton(self.tr("E&dit …"))
        self.discard = QPushButton(self.tr("Di&scard"))
        self.decide.clicked.connect(lambda: self.decide_wanted.emit(self._change))
        self.choose.clicked.connect(lambda: self.choose_wanted.emit(self._change))
        self.retry.clicked.connect(lambda: self.retry_wanted.emit(self._change))
        self.edit.clicked.connect(self.edit_wanted)
        self.discard.clicked.connect(lambda: self.discard_wanted.emit(self._change))
        buttons = (self.decide, self.choose, self.retry, self.edit, self.discard)
        for button in buttons:
            button.hide()
        self._lay_out(*buttons)

    def show_problem(self, change: PendingChange | None) -> None:
        """Show this change, or nothing."""
        self._change = change
        mark = None if change is None else self._marks.of(change.state.value)
        if change is None or mark is None:
            self.hide()
            return
        self.setProperty("kind", _KINDS.get(change.state, "attention"))
        self.style().polish(self)
        self._icon.show_icon(mark.icon, mark.colour)
        self._title.setText(self._words.title(change))
        self._title.setProperty("role", mark.colour)
        self._title.style().polish(self._title)
        self._text.setText(self._words.explanation(change))
        self.setAccessibleName(self._words.title(change))
        in_conflict = change.state is ChangeState.CONFLICT
        deletion = change.kind is ChangeKind.DELETE
        self._offer(
            {
                self.decide: in_conflict,
                self.choose: bool(self._words.candidates(change)),
                self.retry: not in_conflict,
                self.edit: change.state is ChangeState.REJECTED and not deletion,
                self.discard: not in_conflict,
            }
        )
        self.retry.setText(self._words.retry(change))
        self.discard.setText(self.tr("&Keep it") if deletion else self.tr("Di&scard"))
        self.discard.setToolTip(
            "" if deletion else self.tr("It is kept for 30 days, below Earlier versions")
        )
        self.show()

    def _offer(self, wanted: dict[QPushButton, bool]) -> None:
        """Show these buttons only; at no moment more of them, or the window would grow."""
        for button, is_wanted in wanted.items():
            if not is_wanted:
                button.hide()
        for button, is_wanted in wanted.items():
            if is_wanted:
                button.show()
