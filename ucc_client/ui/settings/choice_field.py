"""A long list to choose from, which one may also search by typing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit

from ucc_client.ui.late_keys import LateKeys


class ChoiceField(QComboBox):
    """Holds one of its choices; one types any part of a name to find it."""

    chosen = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._code = ""
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.field = QLineEdit()
        """The part that one types into."""
        self.setLineEdit(self.field)
        self.setAccessibleName(name)
        self.field.setAccessibleName(name)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        LateKeys(completer, self, self.field)
        self.setMaxVisibleItems(14)
        self.setMinimumHeight(30)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(20)
        self.activated.connect(self._take)
        completer.activated.connect(self._take)
        self.field.editingFinished.connect(self._take)

    def code(self) -> str:
        """Return the code of what is chosen."""
        return self._code

    def offer(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer these codes with their names; `chosen` stays so even if it is none of them."""
        self.clear()
        for code, name in choices:
            self.addItem(name, code)
        self.choose(chosen)

    def choose(self, code: str) -> None:
        """Show a choice, without a signal."""
        self._code = code
        position = self.findData(code)
        self.setCurrentIndex(position)
        self.setEditText(self.itemText(position) if position >= 0 else code)

    def _take(self) -> None:
        """Take what stands there; what is no choice is put back to the one before."""
        typed = self.currentText().strip()
        position = self.findText(typed, Qt.MatchFlag.MatchFixedString)
        if position < 0 and typed:
            # One that begins so, when it is the only one.
            found = [n for n in range(self.count()) if self._begins(n, typed)]
            position = found[0] if len(found) == 1 else -1
        before = self._code
        self.choose(str(self.itemData(position)) if position >= 0 else before)
        if self._code != before:
            self.chosen.emit()

    def _begins(self, position: int, typed: str) -> bool:
        return self.itemText(position).casefold().startswith(typed.casefold())
