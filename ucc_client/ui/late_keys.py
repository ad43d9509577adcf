"""Keys that were pressed while a list was shown, and come in when its field was left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QCompleter, QWidget

_TYPED = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.InputMethod,
    }
)


class LateKeys(QObject):
    """Gives what is typed to who has the focus, not to the field that a list was shown for.

    While a completer's list is shown, the system sends the keys to the window of the list. Whoever
    types faster than the program follows leaves the field by Tab, and what comes next was still
    sent there: Qt would put it into the field that was left. With a screen reader nearly everybody
    is that fast, as Qt asks it about each key before it goes on.
    """

    def __init__(self, completer: QCompleter, *fields: QWidget) -> None:
        """Watch over the fields that this completer, which owns it, shows its list for."""
        super().__init__(completer)
        for field in fields:
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand on what comes to a field that has not the focus."""
        if event.type() in _TYPED and isinstance(watched, QWidget) and not watched.hasFocus():
            focused = QApplication.focusWidget()
            if focused is not None:
                QApplication.sendEvent(focused, event)
                return True
        return super().eventFilter(watched, event)
