"""Has kept what somebody types in a dialog, so that no power cut takes more than a second of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from ucc_client.ui.editor.dialog import ConferenceDialog
    from ucc_client.ui.template.dialog import TemplateDialog

PAUSE_MS = 1000
"""How much later than it is typed something is kept, at most."""


class TypedKeeper(QObject):
    """Lives as long as its dialog; what is saved or thrown away there is forgotten."""

    def __init__(
        self,
        dialog: ConferenceDialog | TemplateDialog,
        send: Callable[[Any], object],
        kept: msgspec.Struct | None,
    ) -> None:
        """Keep by `send`, which forgets by None; `kept` is shown in `dialog` and kept already."""
        super().__init__(dialog)
        self._dialog, self._send, self._kept = dialog, send, kept
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.keep)
        dialog.typed.connect(self._typed)
        dialog.finished.connect(self._forget)

    def drafted(self) -> msgspec.Struct | None:
        """Return what is to be kept of what stands there; None when nothing of it is new."""
        raise NotImplementedError

    def keep(self) -> None:
        """Keep what stands there now, if it is anything new."""
        self._timer.stop()
        draft = self.drafted()
        if draft != self._kept:
            self._kept = draft
            self._send(draft)

    def _typed(self) -> None:
        # Not started anew by each letter: somebody may type for long.
        if not self._timer.isActive():
            self._timer.start()

    def _forget(self) -> None:
        self._timer.stop()
        self._dialog.typed.disconnect(self._typed)
        if self._kept is not None:
            self._kept = None
            self._send(None)
