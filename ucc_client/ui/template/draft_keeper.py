"""Has kept what an administrator types, so that nothing takes more than a second of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ucc_client.application.draft_requests import DropTemplateDraft, KeepTemplateDraft
from ucc_client.cache.template_draft import TemplateDraft
from ucc_client.contract.messages import ConferenceConfiguration

if TYPE_CHECKING:
    from ucc_client.ui.template.dialog import TemplateDialog

PAUSE_MS = 1000
"""How much later than it is typed something is kept, at most."""


class TemplateDraftKeeper(QObject):
    """Lives as long as its dialog; what is saved or thrown away there is forgotten."""

    def __init__(
        self,
        dialog: TemplateDialog,
        base: ConferenceConfiguration,
        send: Callable[[KeepTemplateDraft | DropTemplateDraft], object],
        *,
        kept: TemplateDraft | None,
    ) -> None:
        """Keep what is typed over `base`, the server's; `kept` is shown there already."""
        super().__init__(dialog)
        self._dialog, self._base, self._send = dialog, base, send
        self._kept = kept
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.keep)
        dialog.typed.connect(self._typed)
        dialog.finished.connect(self._forget)

    def keep(self) -> None:
        """Keep what stands there now, if it is anything new."""
        self._timer.stop()
        wanted = self._dialog.unsaved()
        if wanted is None:
            self._drop()
            return
        draft = TemplateDraft(wanted=wanted, base=self._base)
        if draft != self._kept:
            self._kept = draft
            self._send(KeepTemplateDraft(draft=draft))

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
            self._send(DropTemplateDraft())
