"""Asks a question whose answer the next line needs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QMessageBox
from shiboken6 import isValid


def answer_to(box: QMessageBox) -> QAbstractButton | None:
    """Show `box`, wait, and return the button that was pressed; the box goes afterwards.

    None where the window that asks went meanwhile, and the box with it. Only that window is kept
    waiting: the help stands beside it and can be read.
    """
    box.setWindowModality(Qt.WindowModality.WindowModal)
    box.exec()
    if not isValid(box):
        return None
    pressed = box.clickedButton()
    box.deleteLater()
    return pressed
