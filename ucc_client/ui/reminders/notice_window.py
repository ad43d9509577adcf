"""A window of our own for notices, where the desktop shows none with buttons.

It takes no focus when it comes, and goes with its last notice.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ucc_client.ui.conferences.button_row import ButtonRow
from ucc_client.ui.furniture import primary_button
from ucc_client.ui.reminders.notice import Notice, Press
from ucc_client.ui.style import BODY, DOCK_MARGIN, HEADING, SPACE, set_type

_WIDTH = 440
_EDGE = 24
"""Pixels between the window and the edge of the screen."""


class NoticeWindow(QDialog):
    """The notices below each other, at the lower right of the screen."""

    pressed = Signal(str, str)
    """The notice's tag and the `Press`."""
    dismissed = Signal(str)
    """The notice with this tag was closed without a press."""

    def __init__(self) -> None:
        super().__init__(None)
        self.setWindowTitle(self.tr("Reminders"))
        self.setWindowFlags(
            Qt.WindowType.Dialog
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowTitleHint
            | Qt.WindowType.WindowCloseButtonHint
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._cards: dict[str, _Card] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(DOCK_MARGIN, DOCK_MARGIN, DOCK_MARGIN, DOCK_MARGIN)
        self._column.setSpacing(SPACE)
        self.setFixedWidth(_WIDTH)

    def show_notice(self, notice: Notice) -> None:
        """Show a notice, in the place of the one with its tag."""
        self._remove(notice.tag)
        card = _Card(notice)
        card.pressed.connect(self._press)
        self._cards[notice.tag] = card
        self._column.addWidget(card)
        self.show()
        card.show()
        self._fit()
        # Once more when its buttons have found their lines.
        QTimer.singleShot(0, self, self._fit)
        self.raise_()

    def withdraw(self, tag: str) -> None:
        """Take a notice away, if it is there."""
        self._remove(tag)
        if not self._cards:
            self.hide()
        else:
            self._fit()

    def tags(self) -> tuple[str, ...]:
        """Return the tags of what is shown, from above."""
        return tuple(self._cards)

    def button(self, tag: str, press: Press) -> QPushButton:
        """Return a button of a notice."""
        return self._cards[tag].buttons[press]

    def reject(self) -> None:
        """Close all notices."""
        tags, self._cards = self._cards, {}
        for tag, card in tags.items():
            self._drop(card)
            self.dismissed.emit(tag)
        self.hide()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close all notices."""
        event.ignore()
        self.reject()

    def _press(self, tag: str, press: str) -> None:
        self.withdraw(tag)
        self.pressed.emit(tag, press)

    def _remove(self, tag: str) -> None:
        card = self._cards.pop(tag, None)
        if card is not None:
            self._drop(card)

    def _drop(self, card: QWidget) -> None:
        card.hide()
        self._column.removeWidget(card)
        card.deleteLater()

    def _fit(self) -> None:
        if not self._cards:
            return
        self._column.activate()
        self._column.invalidate()
        self.setFixedHeight(self._column.totalHeightForWidth(_WIDTH))
        room = self.screen().availableGeometry()
        self.move(room.right() - _WIDTH - _EDGE, max(room.bottom() - self.height() - 2 * _EDGE, 0))


class _Card(QFrame):
    """One notice with its buttons."""

    pressed = Signal(str, str)

    def __init__(self, notice: Notice) -> None:
        super().__init__()
        self.setAccessibleName(notice.title)
        title = QLabel(notice.title)
        set_type(title, HEADING, strong=True)
        text = QLabel(notice.text)
        set_type(text, BODY, role="text2")
        for label in (title, text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE)
        column.setSpacing(SPACE)
        column.addWidget(title)
        column.addWidget(text)
        self.buttons: dict[Press, QPushButton] = {}
        for number, (press, name) in enumerate(notice.buttons):
            button = primary_button(name) if number == 0 else QPushButton(name)
            button.setAutoDefault(False)
            button.setAccessibleDescription(notice.title)
            button.clicked.connect(
                lambda _checked=False, one=press: self.pressed.emit(notice.tag, one.value)
            )
            self.buttons[press] = button
        column.addWidget(ButtonRow(tuple(self.buttons.values())))
