"""Has kept what somebody types in a dialog, so that no power cut takes more than a second of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, QTimer

from ucc_client.application.draft_requests import DropDraft, KeepDraft
from ucc_client.domain.draft import Draft

if TYPE_CHECKING:
    from ucc_client.ui.editor.dialog import ConferenceDialog

PAUSE_MS = 1000
"""How much later than it is typed something is kept, at most."""


class DraftKeeper(QObject):
    """Lives as long as its dialog; what is saved or thrown away there is forgotten."""

    def __init__(
        self,
        dialog: ConferenceDialog,
        draft: Draft,
        send: Callable[[KeepDraft | DropDraft], None],
        *,
        restored: bool = False,
    ) -> None:
        """Keep what is typed in `dialog` as `draft`, which is shown there when it is `restored`."""
        super().__init__(dialog)
        self._dialog, self._draft, self._send = dialog, draft, send
        self._kept: Draft | None = draft if restored else None
        if restored:
            _show(dialog, draft)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.keep)
        dialog.typed.connect(self._typed)
        dialog.finished.connect(self._forget)

    @property
    def draft_id(self) -> str:
        """Which draft it is."""
        return self._draft.draft_id

    def keep(self) -> None:
        """Keep what stands there now, if it is anything new."""
        self._timer.stop()
        wanted = self._dialog.unsaved()
        if wanted is None:
            self._drop()
            return
        day, moment = self._dialog.form.unreadable()
        draft = msgspec.structs.replace(self._draft, wanted=wanted, date=day, time=moment)
        if draft != self._kept:
            self._kept = draft
            self._send(KeepDraft(draft=draft))

    def _typed(self) -> None:
        # Not started anew by each letter: somebody may type for long.
        if not self._timer.isActive():
            self._timer.start()

    def _forget(self) -> None:
        self._timer.stop()
        self._dialog.typed.disconnect(self._typed)
        self._drop()

    def _drop(self) -> None:
        if self._kept is not None:
            self._kept = None
            self._send(DropDraft(draft_id=self.draft_id))


def _show(dialog: ConferenceDialog, draft: Draft) -> None:
    dialog.fill(draft.wanted)
    if draft.date:
        dialog.form.date.type_in(draft.date)
    if draft.time:
        dialog.form.time.setEditText(draft.time)
    dialog.form.name.setFocus()
