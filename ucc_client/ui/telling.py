"""Tells what came of something: it is read and put away, and nothing waits for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def tell(
    parent: QWidget, title: str, text: str, more: str = "", *, warns: bool = False
) -> QMessageBox:
    """Show a message above `parent` and return it; it goes when it is closed.

    Only `parent`'s window is kept waiting: the help stands beside it. What is said is plain text,
    for it may be a stranger's.
    """
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Warning if warns else QMessageBox.Icon.Information)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setInformativeText(more)
    box.open()
    return box
