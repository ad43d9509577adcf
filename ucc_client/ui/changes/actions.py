"""What the user decides about changes that wait or need a word, between window and worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ucc_client.application.changes import (
    Failed,
    NothingThere,
    Result,
    RowsChanged,
    StateChanged,
)
from ucc_client.application.commands import (
    AdoptConference,
    ResolveConflict,
    RetryChange,
    SyncNow,
    UndoChange,
)
from ucc_client.application.queries import (
    ConferenceDetails,
    Conflict,
    GetConflict,
    GetDetails,
    GetPendingChanges,
    PendingChanges,
)
from ucc_client.domain.pending_change import ChangeState, PendingChange, key_of
from ucc_client.ui.bridge import Bridge, Receiver
from ucc_client.ui.icons import Icons
from ucc_client.ui.main_window import MainWindow, now_ms
from ucc_client.ui.style import Theme
from ucc_client.ui.telling import tell
from ucc_client.ui.words import Words

if TYPE_CHECKING:
    from ucc_client.ui.changes.waiting_dialog import WaitingDialog
    from ucc_client.ui.conflict.dialog import ConflictDialog


class ChangeActions(QObject):
    """Opens the dialogs about changes and sends what was decided."""

    discarded = Signal(str)
    """The user gave up a change of the conference with this key; the history keeps it."""

    def __init__(
        self, window: MainWindow, bridge: Bridge, theme: Theme, icons: Icons, words: Words
    ) -> None:
        super().__init__(window)
        self._window, self._bridge = window, bridge
        self._theme, self._icons, self._words = theme, icons, words
        self._waiting: WaitingDialog | None = None
        self._conflict: ConflictDialog | None = None
        card = window.details.problem
        card.retry_wanted.connect(self.retry)
        card.discard_wanted.connect(self.discard)
        card.decide_wanted.connect(self.decide)
        card.choose_wanted.connect(self.choose)
        for wanted in (card.retry_wanted, card.discard_wanted):
            # The card goes, and the keyboard is to stay at the conferences.
            wanted.connect(lambda _change: window.pane.focus_conferences())
        window.waiting.triggered.connect(self.show_waiting)
        window.status.changes_wanted.connect(self.show_waiting)
        bridge.rows_changed.connect(self._rows_changed)
        bridge.state_changed.connect(self._state_changed)

    # The outbox.

    def show_waiting(self) -> None:
        """Open the list of what the server has not confirmed."""
        if self._waiting is not None:
            self._waiting.raise_()
            return
        from ucc_client.ui.changes.waiting_dialog import WaitingDialog

        dialog = WaitingDialog(self._theme, self._icons, self._words, self._window)
        dialog.open_wanted.connect(self._open)
        dialog.send_wanted.connect(self._send)
        dialog.undo_wanted.connect(self.discard)
        dialog.finished.connect(self._waiting_closed)
        self._waiting = dialog
        dialog.open()
        self._refresh()

    def _refresh(self) -> None:
        def answered(result: Result) -> None:
            if self._waiting is None:
                return
            if isinstance(result, PendingChanges):
                self._waiting.show_changes(result.changes, now_ms())
            elif isinstance(result, Failed):
                self._waiting.say(self._words.trouble(result.trouble))

        if self._waiting is not None:
            self._bridge.send(GetPendingChanges(), answered)

    def _open(self, change: PendingChange) -> None:
        self._window.pane.select(change.key)
        if self._waiting is not None:
            self._waiting.accept()

    def _send(self, change: PendingChange) -> None:
        if change.state is ChangeState.CONFLICT:
            self.decide(change)
        elif change.state in (ChangeState.WAITING, ChangeState.SENDING):
            self._bridge.send(SyncNow())
        else:
            self.retry(change)

    def _waiting_closed(self) -> None:
        self._waiting = None

    # Changes that need the user.

    def retry(self, change: PendingChange) -> None:
        """Send a change again, or make anew what is gone."""
        self._bridge.send(RetryChange(command_id=change.command_id), self._answered)

    def discard(self, change: PendingChange) -> None:
        """Take a change back; what was typed goes to the history."""

        def answered(result: Result) -> None:
            if isinstance(result, Failed | NothingThere):
                self._answered(result)
                return
            stuck = change.state is not ChangeState.WAITING
            if stuck and change.desired is not None:
                self.discarded.emit(change.key)
            self._refresh()

        self._bridge.send(UndoChange(command_id=change.command_id), answered)

    def choose(self, change: PendingChange) -> None:
        """Ask which of the candidates a creation is."""
        from ucc_client.ui.changes.candidates_dialog import CandidatesDialog

        dialog = CandidatesDialog(change, self._words, self._window)
        open_dialogs = [dialog]
        dialog.finished.connect(lambda _code: open_dialogs.clear())
        dialog.chosen.connect(
            lambda found: self._bridge.send(
                AdoptConference(command_id=change.command_id, conference_id=found), self._answered
            )
        )

        def describe(conference_id: int) -> Receiver:
            def answered(result: Result) -> None:
                if open_dialogs and isinstance(result, ConferenceDetails):
                    dialog.describe(conference_id, result.conference, complete=result.complete)

            return answered

        for candidate in change.attempt.candidates if change.attempt else ():
            self._bridge.send(GetDetails(key=key_of(candidate)), describe(candidate))
        dialog.open()

    def decide(self, change: PendingChange) -> None:
        """Open the two versions side by side."""
        if self._conflict is None:
            self._bridge.send(GetConflict(command_id=change.command_id), self._open_conflict)

    def _open_conflict(self, result: Result) -> None:
        if not isinstance(result, Conflict):
            self._answered(result)
            return
        if self._conflict is not None:
            return
        above = self._waiting or self._window
        from ucc_client.ui.conflict.dialog import ConflictDialog

        dialog = ConflictDialog(result, self._theme, self._icons, self._words, above)
        dialog.decided.connect(self._decided)
        dialog.finished.connect(self._conflict_closed)
        self._conflict = dialog
        dialog.open()

    def _decided(self, decision: ResolveConflict | UndoChange) -> None:
        """Look once more, then decide: what was decided is what was seen."""
        dialog = self._conflict
        if dialog is None:
            return
        seen = dialog.conflict

        def looked(result: Result) -> None:
            if self._conflict is not dialog:
                return
            if isinstance(result, Conflict) and result.theirs == seen.theirs:
                self._bridge.send(decision, saved)
            else:
                self._show_conflict(result)

        def saved(result: Result) -> None:
            if self._conflict is not dialog:
                return
            if isinstance(result, Failed | NothingThere):
                self._show_conflict(result)
            else:
                dialog.accept()
                self._refresh()

        self._bridge.send(GetConflict(command_id=decision.command_id), looked)

    def _show_conflict(self, result: Result) -> None:
        """Show what has become of the conflict while the dialog was open."""
        dialog = self._conflict
        if dialog is None:
            return
        if isinstance(result, Failed):
            dialog.failed(self._words.trouble(result.trouble))
        elif isinstance(result, NothingThere):
            dialog.close_with(self.tr("There is nothing to decide any more."))
        elif isinstance(result, Conflict) and result != dialog.conflict:
            dialog.show_conflict(
                result, self.tr("It has been changed again meanwhile. Please look once more.")
            )

    def _conflict_closed(self) -> None:
        self._conflict = None

    # What the worker tells.

    def _answered(self, result: Result) -> None:
        said = ""
        if isinstance(result, Failed):
            said = self._words.trouble(result.trouble)
        elif isinstance(result, NothingThere):
            said = self.tr("It is too late for that: the change has left or is done already.")
        if said and self._waiting is not None:
            self._waiting.say(said)
        elif said:
            tell(self._window, self.tr("Not done"), said)
        self._refresh()

    def _rows_changed(self, change: RowsChanged) -> None:
        self._refresh()
        dialog = self._conflict
        touched = {row.key for row in change.changed} | set(change.removed)
        if dialog is not None and dialog.conflict.change.key in touched:
            command_id = dialog.conflict.change.command_id
            self._bridge.send(GetConflict(command_id=command_id), self._look_again)

    def _look_again(self, result: Result) -> None:
        if isinstance(result, Conflict):
            self._show_conflict(result)

    def _state_changed(self, _state: StateChanged) -> None:
        self._refresh()
