"""What keys and the mouse do with whole rows of participants."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from ucc_client.ui.participants.row import ParticipantRow
from ucc_client.ui.participants.rows import ParticipantRows

_UP_OR_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class RowGestures(QObject):
    """Walks, chooses, moves and removes rows; with Ctrl or Shift, a click chooses several."""

    def __init__(self, rows: ParticipantRows) -> None:
        super().__init__(rows)
        self._rows = rows
        self._came_from: ParticipantRow | None = None
        rows.made.connect(self._watch)
        for row in rows.rows():
            self._watch(row)

    def _watch(self, row: ParticipantRow) -> None:
        row.installEventFilter(self)
        for control in row.fields():
            control.installEventFilter(self)
        for field in row.text_fields():
            field.extend_menu = lambda menu: self._extend(menu, row)
        row.grip.dragged.connect(lambda height: self._rows.drag(row, height))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear keys and clicks before the field does."""
        row = _row_of(watched)
        if isinstance(event, QFocusEvent) and event.reason() is Qt.FocusReason.MouseFocusReason:
            # The focus comes before the click that brings it.
            self._came_from = self._rows.current()
        if row is not None and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                return self._pressed(row, watched, event)
        elif row is not None and event.type() == QEvent.Type.MouseButtonPress:
            if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
                return self._clicked(row, event)
        elif (
            row is not None
            and isinstance(event, QContextMenuEvent)
            and not isinstance(watched, QLineEdit)
        ):
            menu = QMenu(row)
            self._extend(menu, row)
            menu.exec(event.globalPos())
            menu.deleteLater()
            return True
        return False

    def _pressed(self, row: ParticipantRow, watched: QObject, event: QKeyEvent) -> bool:
        keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        step = _UP_OR_DOWN.get(Qt.Key(event.key()))
        if step is not None and keys == Qt.KeyboardModifier.AltModifier:
            self._rows.move_chosen(step)
        elif step is not None and keys == Qt.KeyboardModifier.ShiftModifier:
            self._rows.walk(watched, step, choosing=True)
        elif step is not None and keys == Qt.KeyboardModifier.NoModifier:
            self._rows.walk(watched, step, choosing=False)
        elif event.key() == Qt.Key.Key_Delete and (
            keys == Qt.KeyboardModifier.AltModifier or not isinstance(watched, QLineEdit)
        ):
            self._rows.remove_current()
        elif event.key() == Qt.Key.Key_Escape and len(self._rows.selection):
            self._rows.choose_none()
        else:
            return False
        return True

    def _clicked(self, row: ParticipantRow, event: QMouseEvent) -> bool:
        keys = event.modifiers()
        came_from, self._came_from = self._came_from or self._rows.current(), None
        if keys & Qt.KeyboardModifier.ControlModifier:
            self._rows.choose_too(row, came_from)
        elif keys & Qt.KeyboardModifier.ShiftModifier:
            self._rows.choose_up_to(row, came_from)
        else:
            if row not in self._rows.selection:
                self._rows.choose_none()
            return False
        return True

    def _extend(self, menu: QMenu, row: ParticipantRow) -> None:
        """Put what can be done with the row, or with all that are chosen, into a menu."""
        star = menu.addAction(self.tr("Moderator"), row.star.click)
        star.setCheckable(True)
        star.setChecked(row.star.isChecked())
        call = menu.addAction(self.tr("Call on start"), row.call.click)
        call.setCheckable(True)
        call.setChecked(row.call.isChecked())
        menu.addSeparator()
        up = menu.addAction(self.tr("Move up"), lambda: self._rows.move_chosen(-1))
        up.setShortcut("Alt+Up")
        down = menu.addAction(self.tr("Move down"), lambda: self._rows.move_chosen(1))
        down.setShortcut("Alt+Down")
        menu.addSeparator()
        remove = menu.addAction(self.tr("Remove"), self._rows.remove_current)
        remove.setShortcut("Alt+Delete")


def _row_of(watched: QObject) -> ParticipantRow | None:
    widget = watched if isinstance(watched, QWidget) else None
    while widget is not None and not isinstance(widget, ParticipantRow):
        widget = widget.parentWidget()
    return widget
