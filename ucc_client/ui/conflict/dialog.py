"""Two people changed one conference: what each made of it, and the user's decision."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ucc_client.application.commands import ResolveConflict, UndoChange
from ucc_client.application.queries import Conflict
from ucc_client.domain.conference import Conference
from ucc_client.domain.merge import find_clashes
from ucc_client.ui.conference_words import ConferenceWords
from ucc_client.ui.conflict.clash_grid import ClashGrid
from ucc_client.ui.furniture import IconLabel, furnish, hint, primary_button
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import BODY, CAPTION, DIALOG_MARGIN, HEADING, SPACE, Theme, set_type
from ucc_client.ui.words import Words

_LINES = 7


class ConflictDialog(QDialog):
    """Shows a `Conflict`; only true clashes ask, everything else has been joined."""

    decided = Signal(object)
    """The `ResolveConflict` or `UndoChange` that the user wants."""

    def __init__(
        self,
        conflict: Conflict,
        theme: Theme,
        icons: Icons,
        words: Words,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._words, self._conference_words = words, ConferenceWords(words)
        self.conflict = conflict
        self.grid = ClashGrid(self._conference_words)
        self.grid.changed.connect(self._show_result)
        self._title, self._text = QLabel(), hint()
        self._notice = hint(role="warn")
        self._joined_title, self._joined = QLabel(), QVBoxLayout()
        self._result_name, self._result_when, self._result_mails = QLabel(), hint(), hint()
        self.both = QPushButton(self.tr("&Keep both as two conferences"))
        self.later = QPushButton(self.tr("Decide &later"))
        self.save = primary_button(self.tr("&Save decision"))
        self.both.clicked.connect(self._keep_both)
        self.later.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)
        self._lay_out(theme, icons)
        self.show_conflict(conflict)
        self.resize(self.sizeHint().boundedTo(self.screen().availableSize() - QSize(16, 48)))

    def sizeHint(self) -> QSize:
        """Return a size that fits 1280 × 720."""
        return QSize(900, 560) if self.conflict.mine else QSize(620, 320)

    def show_conflict(self, conflict: Conflict, notice: str = "") -> None:
        """Show this state of the conflict, and say what has become of the one before."""
        self.conflict = conflict
        name = self._words.title((conflict.mine or conflict.theirs).name)
        self.setWindowTitle(self.tr("Two versions – %1").replace("%1", name))
        self._notice.setText(notice)
        self._notice.setVisible(bool(notice))
        deletion = conflict.mine is None
        self.grid.setVisible(not deletion)
        self._result.setVisible(not deletion)
        if conflict.mine is None:
            self._show_deletion(conflict, name)
            return
        self._title.setText(self.tr("You and somebody else changed “%1”").replace("%1", name))
        self._text.setText(
            self.tr("%n fields differ.", None, len(conflict.clashes))
            + " "
            + self.tr("Everything else fits together and is kept. Nothing is sent until you save.")
        )
        self.grid.show_clashes(conflict.clashes, conflict.mine, conflict.theirs, conflict.base)
        self._fill_joined(self._merged_lines(conflict, conflict.mine))
        self._joined_title.setText(self.tr("Joined without asking"))
        self._show_result()
        self.grid.focus_first()

    def close_with(self, text: str) -> None:
        """Say that there is nothing to decide any more."""
        self._notice.setText(text)
        self._notice.show()
        for button in (self.save, self.both):
            button.setEnabled(False)
        self.grid.setEnabled(False)
        self.later.setText(self.tr("Close"))
        self.later.setFocus()

    def failed(self, text: str) -> None:
        """Say why the decision is not kept; the choices stand as they were."""
        self._notice.setText(text)
        self._notice.show()

    def _show_deletion(self, conflict: Conflict, name: str) -> None:
        self._title.setText(self.tr("Delete “%1” all the same?").replace("%1", name))
        self._text.setText(
            self.tr(
                "Somebody changed it before your deletion reached the server. It is still there, "
                "and nothing is sent until you decide."
            )
        )
        self._joined_title.setText(self.tr("What was changed"))
        lines = self._conference_words.differences(conflict.base, conflict.theirs)
        self._fill_joined([(line, "") for line in lines])
        self.save.setText(self.tr("&Delete all the same"))
        self.both.setText(self.tr("&Keep it"))
        told = self._conference_words.told(conflict.theirs, None)
        self.save.setToolTip(self._words.people_told(told))
        self.both.setFocus()

    def _show_result(self) -> None:
        result = self._decided()
        if result is None:
            return
        self._result_name.setText(self._words.title(result.name))
        people = self._words.people(len(result.participants))
        moderators = self._words.moderators(sum(p.is_moderator for p in result.participants))
        when = self._words.moment_of(result)
        repetition = self._words.repetition_of(result)
        self._result_when.setText(f"{when} · {repetition} · {people}, {moderators}")
        told = self._conference_words.told(self.conflict.theirs, result)
        self._result_mails.setText(
            self._words.people_told(told) if told else self.tr("Nobody gets a mail.")
        )

    def _decided(self) -> Conference | None:
        conflict = self.conflict
        if conflict.mine is None:
            return None
        taken = self.grid.taking_theirs()
        return find_clashes(conflict.base, conflict.mine, conflict.theirs, taken).conference

    def _merged_lines(self, conflict: Conflict, mine: Conference) -> list[tuple[str, str]]:
        """Return what each side changed and nobody contradicts, and who did it."""
        words = self._conference_words
        everywhere = range(len(conflict.clashes))
        # With theirs in every clash, what is new against theirs is ours alone; and the other way.
        with_theirs = find_clashes(conflict.base, mine, conflict.theirs, everywhere).conference
        with_mine = find_clashes(conflict.base, mine, conflict.theirs).conference
        own = words.differences(conflict.theirs, with_theirs)
        others = words.differences(mine, with_mine)
        return [
            *((line, self.tr("by you")) for line in own),
            *((line, self.tr("by somebody else")) for line in others),
        ]

    def _save(self) -> None:
        self.decided.emit(
            ResolveConflict(
                command_id=self.conflict.change.command_id,
                theirs=self.conflict.theirs,
                take_theirs=self.grid.taking_theirs() if self.conflict.mine else (),
            )
        )

    def _keep_both(self) -> None:
        command_id = self.conflict.change.command_id
        if self.conflict.mine is None:
            self.decided.emit(UndoChange(command_id=command_id))
        else:
            self.decided.emit(
                ResolveConflict(command_id=command_id, theirs=self.conflict.theirs, keep_both=True)
            )

    def _fill_joined(self, lines: list[tuple[str, str]]) -> None:
        while (item := self._joined.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._joined_title.setVisible(bool(lines))
        for text, who in lines[:_LINES]:
            label = hint(f"✓  {text}   {who}" if who else f"–  {text}", "text2")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            self._joined.addWidget(label)
        if len(lines) > _LINES:
            more = self.tr("and %n more", None, len(lines) - _LINES)
            self._joined.addWidget(hint(more, "text3"))
        self._joined.addStretch(1)

    def _lay_out(self, theme: Theme, icons: Icons) -> None:
        set_type(self._title, HEADING, strong=True)
        set_type(self._joined_title, BODY, strong=True)
        set_type(self._result_name, HEADING, strong=True)
        labels = (self._title, self._text, self._notice, self._result_name, self._result_when)
        for label in labels:
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        head = QHBoxLayout()
        head.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._title, self._text, self._notice):
            words.addWidget(label)
        head.addWidget(IconLabel(theme, icons, "split", "conflict"), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self._lay_out_result()
        joined = QVBoxLayout()
        joined.setSpacing(SPACE // 2)
        joined.addWidget(self._joined_title)
        joined.addLayout(self._joined)
        joined.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(20)
        below.addLayout(joined, 1)
        below.addWidget(self._result, 1, Qt.AlignmentFlag.AlignTop)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(DIALOG_MARGIN, 16, DIALOG_MARGIN, 12)
        inner.setSpacing(16)
        inner.addLayout(head)
        inner.addWidget(self.grid)
        inner.addLayout(below)
        inner.addStretch(1)
        around = QScrollArea()
        around.setWidget(content)
        around.setWidgetResizable(True)
        around.setFrameShape(QScrollArea.Shape.NoFrame)
        around.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout()
        column.addWidget(around)
        furnish(self, column, (self.both,), (self.later, self.save))
        column.setContentsMargins(0, 0, 0, 0)

    def _lay_out_result(self) -> None:
        self._result = QFrame()
        self._result.setProperty("kind", "card")
        card = QVBoxLayout(self._result)
        card.setContentsMargins(16, 12, 16, 12)
        card.setSpacing(2)
        caption = QLabel(self.tr("Result"))
        set_type(caption, CAPTION + 1, role="text2")
        for label in (caption, self._result_name, self._result_when, self._result_mails):
            card.addWidget(label)
