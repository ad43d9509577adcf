"""Says what was done, for as long as it can be taken back."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from ucc_client.ui.furniture import SquareButton
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import SECONDARY, SPACE, Theme, set_type


class UndoBar(QFrame):
    """A dark bar in both schemes: words, one thing to do, and a way to dismiss it."""

    wanted = Signal()
    """The button was pressed."""
    dismissed = Signal()
    """It is to go."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme, self._icons = theme, icons
        self.setProperty("kind", "undo")
        self._icon = QLabel()
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.button = QPushButton()
        self.button.clicked.connect(self.wanted)
        self._keys = QLabel()
        set_type(self._keys, SECONDARY)
        self._close = SquareButton(theme, icons, "x", self.tr("Dismiss"))
        self._close.setAutoRaise(True)
        self._close.clicked.connect(self.dismissed)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 6, 4)
        row.setSpacing(SPACE)
        row.addWidget(self._icon)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        row.addWidget(self._keys)
        row.addWidget(self._close)
        theme.changed.connect(self._tint)
        self._tint()
        self.hide()

    def show_words(self, text: str, button: str = "", keys: str = "") -> None:
        """Show a sentence, what can be done about it, and the keys that do the same."""
        is_news = self.isHidden() or text.partition(".")[0] != self.text.text().partition(".")[0]
        self.text.setText(text)
        self.button.setText(button)
        self.button.setAccessibleDescription(text)
        self.button.setVisible(bool(button))
        self._keys.setText(keys)
        self._keys.setVisible(bool(keys))
        self.setAccessibleName(text)
        self.show()
        if is_news:
            # Read out once; the seconds that count down are not news.
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _tint(self) -> None:
        words = QColor(self._theme.colours.bartext)
        icon = self._icons.icon("undo-2", words)
        self._icon.setPixmap(icon.pixmap(QSize(16, 16), self.devicePixelRatioF()))
        self._close.setIcon(self._icons.icon("x", words))
