"""Drags a widget as the pointer does: the events go to what was pressed, wherever they are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


def drag(widget: QWidget, by: QPoint) -> None:
    """Press in the middle of a widget, carry it by so many pixels, and let go."""
    # What is still to be laid out would move the widget away under the pointer.
    QApplication.processEvents()
    begin = widget.mapToGlobal(widget.rect().center())
    kinds = QEvent.Type
    _send(widget, kinds.MouseButtonPress, begin, (_LEFT, _LEFT))
    for place in (begin + QPoint(9, 9), begin + by):
        _send(widget, kinds.MouseMove, place, (_NONE, _LEFT))
    _send(widget, kinds.MouseButtonRelease, begin + by, (_LEFT, _NONE))


def _send(
    widget: QWidget,
    kind: QEvent.Type,
    place: QPoint,
    buttons: tuple[Qt.MouseButton, Qt.MouseButton],
) -> None:
    local = QPointF(widget.mapFromGlobal(place))
    button, held = buttons
    event = QMouseEvent(kind, local, QPointF(place), button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)
