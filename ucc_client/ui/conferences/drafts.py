"""Has kept what is typed in the dialogs, and offers at the next start what was not saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from ucc_client.application.changes import Result
from ucc_client.application.draft_requests import Drafts, DropDraft, GetDrafts
from ucc_client.domain.conference import as_new
from ucc_client.domain.draft import Draft
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.editor.draft_keeper import DraftKeeper
from ucc_client.ui.editor.unsaved_question import UnsavedQuestion
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
        self._box: UnsavedQuestion | None = None

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
        name = draft.wanted.name.strip()
        box = UnsavedQuestion(
            self.tr("“%1” was not saved when the program ended.").replace("%1", name)
            if name
            else self.tr("A conference without a name was not saved when the program ended."),
            self._window,
        )
        goes_on: list[Draft] = []
        box.wanted.connect(lambda: goes_on.append(draft))
        box.thrown_away.connect(
            lambda: self._bridge.send(DropDraft(draft_id=draft.draft_id)),
        )

        def answered() -> None:
            self._box = None
            if goes_on:
                # Its dialog asks on when it closes.
                self.wanted.emit(draft)
            else:
                self._ask_next()

        box.finished.connect(answered)
        self._box = box
        box.open()


def new_draft(draft: Draft) -> Draft:
    """Return the draft as that of a new conference: the one it was about is gone."""
    wanted = as_new(draft.wanted)
    return msgspec.structs.replace(draft, key="", base=None, original=None, wanted=wanted)
