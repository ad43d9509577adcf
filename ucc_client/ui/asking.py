"""Asks a question whose answer the next line needs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QMessageBox


def answer_to(box: QMessageBox) -> QAbstractButton | None:
    """Show `box`, wait, and return the button that was pressed; the box goes afterwards.

    Only the window that asks is kept waiting: the help stands beside it and can be read.
    """
    box.setWindowModality(Qt.WindowModality.WindowModal)
    box.exec()
    pressed = box.clickedButton()
    box.deleteLater()
    return pressed
