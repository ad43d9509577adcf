"""The code of the dialogs, read behind the painted window so that none is slow to open."""

from __future__ import annotations

import importlib

from PySide6.QtCore import QObject, QTimer

DIALOGS = (
    # What the largest of them needs comes first: a step is a frame or less.
    "ucc_client.ui.participants.cell_delegate",
    "ucc_client.ui.participants.people_table",
    "ucc_client.ui.participants.group_shelf",
    "ucc_client.ui.participants.people_bar",
    "ucc_client.ui.editor.rule_dialog",
    "ucc_client.ui.editor.zone_field",
    "ucc_client.ui.editor.preview",
    "ucc_client.ui.editor.form",
    "ucc_client.ui.editor.dialog",
    "ucc_client.ui.editor.unsaved_question",
    "ucc_client.ui.sign_in.dialog",
    "ucc_client.ui.changes.waiting_dialog",
    "ucc_client.ui.changes.candidates_dialog",
    "ucc_client.ui.conflict.clash_grid",
    "ucc_client.ui.conflict.dialog",
    "ucc_client.ui.history.dialog",
    "ucc_client.ui.settings.section",
    "ucc_client.ui.settings.appearance_section",
    "ucc_client.ui.settings.sync_section",
    "ucc_client.ui.settings.dialog",
    "ucc_client.ui.template.dialog",
    "ucc_client.ui.diagnostics.report_dialog",
    "ucc_client.ui.series.question",
    "ucc_client.ui.live.call_someone",
    "ucc_client.ui.live.calls_dialog",
    "ucc_client.ui.live.end_question",
    "ucc_client.ui.subscription.dialog",
    "ucc_client.ui.shortcuts.dialog",
    "ucc_client.ui.sign_in.sign_out_question",
    "ucc_client.ui.sign_in.deletion_question",
    "ucc_client.ui.conferences.qr_popup",
    "ucc_client.ui.help.window",
)
FIRST_MS, BETWEEN_MS = 1500, 30
"""The worker starts meanwhile; between two steps the user goes first."""


class DialogsBehind(QObject):
    """Imports one module at a time; whoever opens a dialog sooner has it imported at once."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = iter(DIALOGS)
        self._timer = QTimer(self)
        self._timer.setInterval(FIRST_MS)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    def _step(self) -> None:
        name = next(self._left, None)
        if name is None:
            self._timer.stop()
            return
        importlib.import_module(name)
        self._timer.setInterval(BETWEEN_MS)
