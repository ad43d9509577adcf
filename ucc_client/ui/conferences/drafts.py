"""Has kept what is typed in the dialogs, and offers at the next start what was not saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox
from shiboken6 import isValid

from ucc_client.application.changes import Result
from ucc_client.application.draft_requests import Drafts, DropDraft, GetDrafts
from ucc_client.domain.conference import as_new
from ucc_client.domain.draft import Draft
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.editor.draft_keeper import DraftKeeper
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.words import Words

if TYPE_CHECKING:
    from ucc_client.ui.editor.dialog import ConferenceDialog


class UnsavedDrafts(QObject):
    """Asks about each draft once; who answers later is asked again at the next start."""

    wanted = Signal(object)
    """A `Draft` to go on with."""

    def __init__(self, window: MainWindow, bridge: Bridge, words: Words) -> None:
        super().__init__(window)
        self._window, self._bridge, self._words = window, bridge, words
        self._keepers: list[DraftKeeper] = []
        self._asked: set[str] = set()
        self._waiting: list[Draft] = []
        self._box: QMessageBox | None = None

    def look(self) -> None:
        """Ask about what the user of the account that is open did not save."""
        self._bridge.send(GetDrafts(), self._found)

    def watch(self, dialog: ConferenceDialog, draft: Draft, *, restored: bool) -> None:
        """Keep what is typed in a dialog that is about to open."""
        keeper = DraftKeeper(dialog, draft, self._bridge.send, restored=restored)
        self._asked.add(draft.draft_id)
        self._keepers = [one for one in self._keepers if isValid(one)]
        self._keepers.append(keeper)
        dialog.finished.connect(self._ask_next)

    def keep_now(self) -> None:
        """Keep what is typed this very moment: the program ends."""
        for one in self._keepers:
            if isValid(one):
                one.keep()

    def _found(self, result: Result) -> None:
        if not isinstance(result, Drafts):
            return
        fresh = [one for one in result.drafts if one.draft_id not in self._asked]
        self._asked.update(one.draft_id for one in fresh)
        self._waiting += fresh
        self._ask_next()

    def _ask_next(self) -> None:
        if self._box is not None or not self._waiting:
            return
        draft = self._waiting.pop(0)
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Not saved yet"))
        # What is shown is what somebody typed.
        box.setTextFormat(Qt.TextFormat.PlainText)
        name = draft.wanted.name.strip()
        box.setText(
            self.tr("“%1” was not saved when the program ended.").replace("%1", name)
            if name
            else self.tr("A conference without a name was not saved when the program ended.")
        )
        box.setInformativeText(
            self.tr("What you typed is still here. Nothing of it was sent to anybody.")
        )
        go_on = box.addButton(self.tr("&Go on typing"), QMessageBox.ButtonRole.AcceptRole)
        drop = box.addButton(self.tr("&Throw away"), QMessageBox.ButtonRole.DestructiveRole)
        later = box.addButton(self.tr("&Later"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(go_on)
        box.setEscapeButton(later)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def answered() -> None:
            self._box = None
            if box.clickedButton() is go_on:
                self.wanted.emit(draft)
                return
            if box.clickedButton() is drop:
                self._bridge.send(DropDraft(draft_id=draft.draft_id))
            self._ask_next()

        box.finished.connect(answered)
        self._box = box
        box.open()


def new_draft(draft: Draft) -> Draft:
    """Return the draft as that of a new conference: the one it was about is gone."""
    wanted = as_new(draft.wanted)
    return msgspec.structs.replace(draft, key="", base=None, original=None, wanted=wanted)
