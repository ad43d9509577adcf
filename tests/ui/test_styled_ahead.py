"""What is not seen yet is styled in steps, whatever becomes of it between them."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ucc_client.ui.styled_ahead import styled_ahead


def test_what_goes_between_two_steps_holds_up_nothing(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    labels = [QLabel(str(number)) for number in range(30)]
    for label in labels:
        column.addWidget(label)
    steps = styled_ahead(page)
    next(steps)
    shiboken6.delete(labels[20])
    assert len(list(steps)) >= 1
    assert labels[29].testAttribute(Qt.WidgetAttribute.WA_WState_Polished)
