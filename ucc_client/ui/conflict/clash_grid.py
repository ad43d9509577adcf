"""Clashes side by side: before, mine and theirs, and a choice in each line."""

from __future__ import annotations

import html
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ucc_client.domain.conference import Conference
from ucc_client.domain.merge import Clash
from ucc_client.ui.conference_words import ConferenceWords
from ucc_client.ui.furniture import hint
from ucc_client.ui.style import BODY, SPACE, set_type

_FIELD, _BEFORE, _MINE, _THEIRS = range(4)


class ChoiceCell(QFrame):
    """A value to choose by a click anywhere in it, or by its radio button."""

    def __init__(self, value: str, other: str, name: str) -> None:
        super().__init__()
        self.setProperty("kind", "choice")
        self.radio = QRadioButton()
        self.radio.setAccessibleName(f"{name}: {value}")
        self.radio.toggled.connect(self._show_chosen)
        text = QLabel(emphasised(value, other))
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 12, 12)
        row.setSpacing(SPACE)
        row.addWidget(self.radio, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1, Qt.AlignmentFlag.AlignTop)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose this value."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.radio.setChecked(True)
            self.radio.setFocus()

    def _show_chosen(self, chosen: bool) -> None:
        self.setProperty("chosen", "true" if chosen else "false")
        self.style().polish(self)


class ClashGrid(QFrame):
    """One line for each clash; mine is chosen to begin with."""

    changed = Signal()

    def __init__(self, words: ConferenceWords) -> None:
        super().__init__()
        self.setProperty("kind", "field")
        self._words = words
        self._lines: list[tuple[ChoiceCell, ChoiceCell]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(1, 1, 1, 1)
        self._grid.setSpacing(0)
        self._grid.setColumnStretch(_FIELD, 3)
        self._grid.setColumnStretch(_BEFORE, 4)
        self._grid.setColumnStretch(_MINE, 5)
        self._grid.setColumnStretch(_THEIRS, 5)
        self.all_mine = QPushButton(self.tr("All &mine"))
        self.all_theirs = QPushButton(self.tr("All &theirs"))
        self.all_mine.clicked.connect(lambda: self._choose_all(_MINE))
        self.all_theirs.clicked.connect(lambda: self._choose_all(_THEIRS))
        self._add(_heading(""), 0, _FIELD)
        self._add(_heading(self.tr("Before")), 0, _BEFORE)
        self._mine, self._theirs = self.tr("Mine"), self.tr("Theirs")
        self._add(_heading(self._mine, self.all_mine), 0, _MINE)
        self._add(_heading(self._theirs, self.all_theirs), 0, _THEIRS)

    def show_clashes(
        self, clashes: Sequence[Clash], mine: Conference, theirs: Conference, base: Conference
    ) -> None:
        """Show these clashes instead of those before."""
        for position in range(self._grid.count() - 1, 3, -1):
            item = self._grid.takeAt(position)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._lines = []
        for row, clash in enumerate(clashes, start=1):
            name = self._words.clash(clash)
            was = self._words.clashing(clash, clash.base, base)
            ours = self._words.clashing(clash, clash.mine, mine)
            others = self._words.clashing(clash, clash.theirs, theirs)
            field, before = _cell(name, strong=True), _cell(was, role="text2")
            own = ChoiceCell(ours, was, f"{name}, {self._mine}")
            their = ChoiceCell(others, was, f"{name}, {self._theirs}")
            group = QButtonGroup(field)
            for cell in (own, their):
                group.addButton(cell.radio)
            own.radio.setChecked(True)
            own.radio.toggled.connect(lambda _checked: self.changed.emit())
            self._lines.append((own, their))
            for widget, column in zip((field, before, own, their), range(4), strict=True):
                self._add(widget, row, column)
        for button in (self.all_mine, self.all_theirs):
            button.setVisible(len(clashes) > 1)
        radios = [cell.radio for line in self._lines for cell in line]
        for one, two in pairwise([self.all_mine, self.all_theirs, *radios]):
            QWidget.setTabOrder(one, two)

    def taking_theirs(self) -> tuple[int, ...]:
        """Return the positions of the clashes in which theirs is chosen."""
        return tuple(n for n, (_, their) in enumerate(self._lines) if their.radio.isChecked())

    def focus_first(self) -> None:
        """Let the keyboard begin in the first line."""
        if self._lines:
            self._lines[0][0].radio.setFocus()

    def cells(self) -> list[tuple[ChoiceCell, ChoiceCell]]:
        """Return mine and theirs of each line."""
        return list(self._lines)

    def _choose_all(self, column: int) -> None:
        for own, their in self._lines:
            (own if column == _MINE else their).radio.setChecked(True)

    def _add(self, widget: QWidget, row: int, column: int) -> None:
        self._grid.addWidget(widget, row, column)


def _heading(text: str, button: QPushButton | None = None) -> QFrame:
    frame = QFrame()
    frame.setProperty("kind", "choice")
    frame.setProperty("head", "true")
    label = QLabel(text)
    set_type(label, BODY, strong=True)
    row = QHBoxLayout(frame)
    row.setContentsMargins(16, 8, 8, 8)
    row.addWidget(label, 1)
    if button is not None:
        button.setAutoDefault(False)
        row.addWidget(button)
    return frame


def _cell(text: str, *, strong: bool = False, role: str = "") -> QFrame:
    frame = QFrame()
    frame.setProperty("kind", "choice")
    label = hint(text, role) if role else QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    set_type(label, BODY, strong=strong)
    label.setWordWrap(True)
    column = QVBoxLayout(frame)
    column.setContentsMargins(16, 12, 12, 12)
    column.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
    return frame


def emphasised(value: str, other: str) -> str:
    """Return `value` as HTML with the words in bold that differ from `other`."""
    mine, theirs = value.split(" "), other.split(" ")
    ahead = 0
    while ahead < min(len(mine), len(theirs)) and mine[ahead] == theirs[ahead]:
        ahead += 1
    behind = 0
    rest = min(len(mine), len(theirs)) - ahead
    while behind < rest and mine[-1 - behind] == theirs[-1 - behind]:
        behind += 1
    end = len(mine) - behind
    parts = (mine[:ahead], mine[ahead:end], mine[end:])
    before, bold, after = (html.escape(" ".join(part)) for part in parts)
    return " ".join(filter(None, (before, f"<b>{bold}</b>" if bold else "", after)))
