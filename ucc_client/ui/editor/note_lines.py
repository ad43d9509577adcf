"""Sentences that want attention, each a paragraph of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from ucc_client.ui.furniture import hint
from ucc_client.ui.style import SPACE


class NoteLines(QWidget):
    """Takes no room while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self._labels: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE // 2)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def say(self, sentences: Sequence[str]) -> None:
        """Say these instead of those before."""
        while len(self._labels) < len(sentences):
            label = hint(role="warn")
            label.setWordWrap(True)
            # Names of conferences are anybody's words.
            label.setTextFormat(Qt.TextFormat.PlainText)
            self._labels.append(label)
            self._column.addWidget(label)
        for position, label in enumerate(self._labels):
            label.setText(sentences[position] if position < len(sentences) else "")
            label.setVisible(position < len(sentences))
        self.setVisible(bool(sentences))

    def text(self) -> str:
        """Return what is said, a line for each sentence."""
        return "\n".join(label.text() for label in self._labels if label.text())
