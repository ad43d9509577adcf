"""The dialog's page: form and people, and what saving does beside them, or below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ucc_client.ui.folding_row import FoldingRow
from ucc_client.ui.furniture import hint, vertical_rule
from ucc_client.ui.style import BODY, DIALOG_MARGIN, SPACE, set_type

_SIDE_WIDTH = 300
_SIDE_HEIGHT = 180
"""Where it is below the form, on a small screen."""
_ANY_WIDTH = 10_000
_FOLDED_MARGIN = 12
"""There a scroll bar is beside the form."""


class EditorPage(QScrollArea):
    """Scrolls where a screen is too small for it."""

    def __init__(self, form: QWidget, people: QWidget, preview: QWidget) -> None:
        super().__init__()
        self.count = hint()
        """How many people there are, beside the heading."""
        column = QWidget()
        self._column = QVBoxLayout(column)
        self._column.setSpacing(12)
        self._column.addWidget(form)
        title = QLabel(self.tr("Participants"))
        set_type(title, BODY, strong=True)
        heading = QHBoxLayout()
        heading.setSpacing(SPACE)
        heading.addWidget(title)
        heading.addWidget(self.count, 1)
        self._column.addLayout(heading)
        self._column.addWidget(people, 1)
        self._side = _side(preview)
        self._fold(folded=False)
        row = FoldingRow(column, self._side, stretches=(5, 2), spacing=0)
        row.folded.connect(lambda folded: self._fold(folded=folded))
        self.setWidget(row)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def _fold(self, *, folded: bool) -> None:
        around = _FOLDED_MARGIN if folded else DIALOG_MARGIN
        self._column.setContentsMargins(around, DIALOG_MARGIN, around, 12)
        self._side.setMaximumWidth(_ANY_WIDTH if folded else _SIDE_WIDTH)


def _side(preview: QWidget) -> QWidget:
    """Return a preview that scrolls by itself, behind a line."""
    side = QScrollArea()
    side.setWidget(preview)
    side.setWidgetResizable(True)
    side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    side.setFrameShape(QFrame.Shape.NoFrame)
    least = max(_SIDE_WIDTH * 3 // 4, preview.minimumSizeHint().width())
    side.setMinimumSize(least, _SIDE_HEIGHT)
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(vertical_rule())
    row.addWidget(side)
    return box
