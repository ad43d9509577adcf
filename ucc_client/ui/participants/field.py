"""A field of a participant's row, into which more than one thing may be pasted or dropped."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QLineEdit, QMenu, QSizePolicy

Taker = Callable[[QMimeData], bool]
"""Takes what was pasted or dropped; False leaves it to the field."""


class ParticipantField(QLineEdit):
    """Edits a name, a number or an address; people and files go to whom `taker` names."""

    def __init__(self, name: str, placeholder: str) -> None:
        super().__init__()
        self.taker: Taker | None = None
        self.extend_menu: Callable[[QMenu], None] | None = None
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setProperty("quiet", "true")
        self.setMinimumWidth(60)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste by whom it concerns."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_anything()
            event.accept()
            return
        super().keyPressEvent(event)

    def paste_anything(self) -> None:
        """Paste people where there are several, else text as usual."""
        if self.taker is None or not self.taker(QGuiApplication.clipboard().mimeData()):
            self.paste()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the usual menu, in which Paste means the same as by the keyboard."""
        menu = self.createStandardContextMenu()
        paste = menu.findChild(QAction, "edit-paste")
        if isinstance(paste, QAction):
            paste.triggered.disconnect()
            paste.triggered.connect(self.paste_anything)
        if self.extend_menu is not None:
            menu.addSeparator()
            self.extend_menu(menu)
        menu.exec(event.globalPos())
        menu.deleteLater()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files go to the table; text may be dropped here."""
        if event.mimeData().hasText() and not event.mimeData().hasUrls():
            super().dragEnterEvent(event)
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Let files go to the table."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragMoveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Drop people where there are several, else text as usual."""
        if self.taker is not None and self.taker(event.mimeData()):
            event.acceptProposedAction()
            return
        super().dropEvent(event)
