"""A line of text gives way where a window is narrow, and is there as a whole for who asks."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from ucc_client.ui.shortened_label import ShortenedLabel

TEXT = "Offline: changes are kept here"


def test_what_has_no_room_ends_in_dots_and_is_said_as_a_whole(qtbot: QtBot) -> None:
    label = ShortenedLabel()
    qtbot.addWidget(label)
    label.setText(TEXT)
    label.resize(label.sizeHint())
    whole = label.grab().toImage()
    assert _pointed_at(label) == "", "there is room for all"
    label.resize(label.minimumSizeHint())
    assert label.width() < whole.width() / 2
    assert not label.grab().isNull()
    assert _pointed_at(label) == TEXT
    interface = QAccessible.queryAccessibleInterface(label)
    assert interface.text(QAccessible.Text.Name) == TEXT


def _pointed_at(label: ShortenedLabel) -> str:
    label.show()
    middle = label.rect().center()
    event = QHelpEvent(QEvent.Type.ToolTip, middle, label.mapToGlobal(middle))
    QApplication.sendEvent(label, event)
    return QToolTip.text()
