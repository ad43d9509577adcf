"""Asks how much of a series is meant: one date, it and the following ones, or all."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ucc_client.domain.series_edit import Extent
from ucc_client.ui.furniture import furnish, hint, primary_button
from ucc_client.ui.style import HEADING, SPACE, set_type

_INDENT = 20


class Choice(msgspec.Struct, frozen=True):
    """An answer: its name, and what follows from it."""

    extent: Extent
    name: str
    consequence: str


class SeriesQuestion(QDialog):
    """The arrow keys choose, Enter saves."""

    chosen = Signal(object)
    """The `Extent` that is meant."""

    def __init__(
        self,
        title: str,
        choices: Sequence[Choice],
        preferred: Extent,
        note: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change a series"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = QLabel(title)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        set_type(heading, HEADING, strong=True)
        inner = QVBoxLayout()
        inner.setSpacing(SPACE // 2)
        inner.addWidget(heading)
        self.buttons: dict[Extent, QRadioButton] = {}
        self._group = QButtonGroup(self)
        for choice in choices:
            inner.addSpacing(SPACE)
            self._add(inner, choice)
        if note:
            inner.addSpacing(SPACE)
            inner.addWidget(_wrapped(note, "text3"))
        inner.addStretch(1)
        self.buttons[preferred].setChecked(True)
        self.save = primary_button(self.tr("&Save"))
        self.save.clicked.connect(self._choose)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        furnish(self, inner, (), (self.cancel, self.save))
        self.save.setAutoDefault(True)
        self.cancel.setAutoDefault(True)  # Enter presses it while the keyboard is there
        self.save.setDefault(True)
        self.buttons[preferred].setFocus()

    def sizeHint(self) -> QSize:
        """Return a width for sentences, and the height that they need."""
        layout = self.layout()
        height = layout.totalHeightForWidth(520) if layout is not None else 300
        return QSize(520, height)

    def _add(self, inner: QVBoxLayout, choice: Choice) -> None:
        button = QRadioButton(choice.name)
        button.setAccessibleDescription(choice.consequence)
        self.buttons[choice.extent] = button
        self._group.addButton(button)
        inner.addWidget(button)
        if choice.consequence:
            said = _wrapped(choice.consequence, "text2")
            said.setContentsMargins(_INDENT, 0, 0, 0)
            inner.addWidget(said)

    def _choose(self) -> None:
        extent = next(one for one, button in self.buttons.items() if button.isChecked())
        self.chosen.emit(extent)
        self.accept()


def _wrapped(text: str, role: str) -> QLabel:
    label = hint(text, role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
