"""What is typed into the search while somebody else looks for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_PATIENCE_MS = 30
"""Who looks answers sooner, mostly; then the list is laid out once for a letter and not twice."""


class TypedSearch(QObject):
    """Shows what the names alone tell, if the answer takes longer; what was found stays till then.

    `show` is given a text and the keys that were found for its begin.
    """

    def __init__(self, parent: QObject, show: Callable[[str, tuple[str, ...]], None]) -> None:
        super().__init__(parent)
        self._show = show
        self._typed, self._sought = "", ""
        self._found: tuple[str, ...] = ()
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_PATIENCE_MS)
        self._late.timeout.connect(self._show_names)

    def wait_for(self, text: str) -> None:
        """Somebody looks for this text now."""
        self._typed = text
        self._late.start()

    def hurry(self) -> None:
        """Show what is known before something is done with it."""
        if self._late.isActive():
            self._show_names()

    def answered(self, text: str, keys: tuple[str, ...]) -> None:
        """Show what was found."""
        self._late.stop()
        self._sought, self._found = text, keys
        self._show(text, keys)

    def forget(self) -> None:
        """Nobody looks any more."""
        self._late.stop()
        self._sought = ""

    def _show_names(self) -> None:
        self._late.stop()
        continued = bool(self._sought) and self._typed.startswith(self._sought)
        self._show(self._typed, self._found if continued else ())
