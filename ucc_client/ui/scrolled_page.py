"""What a dialog shows, which scrolls where a screen is too small for it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

_LEAST = 120
"""As low as it gets: a field or two with what is said of them."""


class ScrolledPage(QScrollArea):
    """Wants the room of its content, and gets by with less height; Tab brings into view."""

    def __init__(self, content: QLayout) -> None:
        super().__init__()
        self.inner = QWidget()
        self.inner.setLayout(content)
        self.setWidget(self.inner)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return the content's own."""
        return self.inner.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Be as wide as the content with a scroll bar, and low."""
        least = self.inner.minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(least.width() + bar, min(least.height(), _LEAST))

    def heightForWidth(self, width: int) -> int:
        """Return the content's height where nothing scrolls."""
        inner = self.inner
        return (
            inner.heightForWidth(width) if inner.hasHeightForWidth() else inner.sizeHint().height()
        )
