"""What a user does with conferences: look at one, make, change, delete, give the star."""

from __future__ import annotations

import uuid
from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from ucc_client.application.changes import (
    Connection,
    Done,
    Failed,
    NothingThere,
    Result,
    RowsChanged,
    StateChanged,
)
from ucc_client.application.commands import (
    ChangeCommand,
    DeleteConference,
    EditConference,
)
from ucc_client.application.queries import (
    ConferenceDetails,
    GetDetails,
)
from ucc_client.cache.accounts import Account
from ucc_client.domain.conference import Conference, as_new
from ucc_client.domain.participant import Participant
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.changes.made_change import MadeChange
from ucc_client.ui.conferences.deeds import Deeds
from ucc_client.ui.conferences.deletion_question import DeletionQuestion, remaining
from ucc_client.ui.conferences.following import Following
from ucc_client.ui.conferences.moving import Moving
from ucc_client.ui.conferences.planning import Planning
from ucc_client.ui.conferences.spontaneous import Spontaneous
from ucc_client.ui.conferences.stars import Stars
from ucc_client.ui.editor.date_insight import DateInsight
from ucc_client.ui.editor.proposed_start import proposed_start
from ucc_client.ui.icons import Icons
from ucc_client.ui.main_window import MainWindow, now_ms
from ucc_client.ui.participants.own_line import with_own_line
from ucc_client.ui.series.editing import SeriesEditing
from ucc_client.ui.style import Theme
from ucc_client.ui.telling import tell
from ucc_client.ui.words import Words

_PATIENCE_MS = 120
"""How long details may take before the list's words stand in for them."""


class ConferenceActions(QObject):
    """Between the window's wishes and the worker."""

    made = Signal(object)
    """A `MadeChange` that can be taken back."""

    def __init__(
        self,
        window: MainWindow,
        bridge: Bridge,
        theme: Theme,
        icons: Icons,
        words: Words,
        *,
        insight: DateInsight,
    ) -> None:
        super().__init__(window)
        self._window, self._bridge = window, bridge
        self._words = words
        self._question = DeletionQuestion(words, window)
        self._series = SeriesEditing(words, window)
        self._stars = Stars(window, self._series, self._make)
        self._deeds = Deeds(window, bridge, words)
        self._planning = Planning(
            window,
            bridge,
            theme,
            icons,
            words,
            insight=insight,
            series=self._series,
            spontaneous=Spontaneous(window, bridge, self._deeds.start),
        )
        self._planning.made.connect(self.made)
        self.drafts = self._planning.drafts
        self._moving = Moving(window, bridge, self._series, self._make)
        self._following = Following(window)
        self._account: Account | None = None
        self._was_online = False
        self._shown: ConferenceDetails | None = None
        self._wanted = ""
        pane, details = window.pane, window.details
        pane.selected.connect(self._select)
        pane.opened.connect(lambda _key: self.edit())
        pane.new_wanted.connect(self.new)
        pane.new_at_wanted.connect(self.new_at)
        pane.moved.connect(lambda date, to: self._moving.move(date, to, rules=self.rules))
        pane.deletion_wanted.connect(lambda _key: self.delete())
        details.edit_wanted.connect(self.edit)
        details.deletion_wanted.connect(self.delete)
        details.new_wanted.connect(self.new)
        details.duplicate_wanted.connect(self.duplicate)
        details.start_wanted.connect(self.start)
        details.moderator_wanted.connect(self._set_moderator)
        window.new.triggered.connect(self.new)
        window.edit.triggered.connect(self.edit)
        window.duplicate.triggered.connect(self.duplicate)
        window.start.triggered.connect(self.start)
        window.delete.triggered.connect(self.delete)
        bridge.rows_changed.connect(self._rows_changed)
        bridge.state_changed.connect(self._state_changed)

    @property
    def rules(self) -> bool:
        """Whether the server keeps rules, as far as that is known."""
        return self._planning.rules

    def use_account(self, account: Account | None) -> None:
        """Act for this account from now on."""
        self._account, self._planning.rules = account, False
        if account is not None:
            self._planning.ask_rules()
            self.drafts.look()
        self._select(self._window.pane.current_key())

    def know_account(self, account: Account | None) -> None:
        """Take what is known of the account by now; what is shown stays as it is."""
        self._account = account

    def new(self) -> None:
        """Open the dialog for a new conference, the user as first participant and moderator."""
        self.new_at(proposed_start(self._words.zone))

    def new_at(self, start: int) -> None:
        """Open the dialog for a new conference at a time (epoch milliseconds)."""
        self.propose(Conference(name="", start=start))

    def propose(self, proposed: Conference) -> None:
        """Open the dialog for a new conference like this one, and with the user."""
        if self._account is None:
            return
        people = with_own_line(self._account, proposed.participants)
        self._planning.plan(msgspec.structs.replace(proposed, participants=people))

    def duplicate(self) -> None:
        """Open the dialog for a new conference like the one that is shown."""
        shown = self._shown
        if self._account is None or shown is None or not shown.complete:
            return
        start = proposed_start(self._words.zone)
        self._planning.plan(msgspec.structs.replace(as_new(shown.conference), start=start))

    def edit(self) -> None:
        """Open the dialog for the conference that is shown."""
        shown = self._shown
        if shown is None or shown.row.is_readonly or not shown.complete:
            return
        self._following.show_now()
        self._planning.edit(shown, self._window.details.date(now_ms()))

    def delete(self) -> None:
        """Ask, then delete the conference that is shown."""
        shown = self._shown
        if shown is None or shown.row.is_readonly:
            return
        self._following.show_now()
        original = self._window.details.date(now_ms())
        extent = self._question.ask(shown.conference, original, rules=self.rules)
        if extent is None:
            return
        left = remaining(shown.conference, original or 0, extent, self._words.zone)
        command_id = str(uuid.uuid4())
        command: ChangeCommand = DeleteConference(command_id=command_id, key=shown.row.key)
        if left is not None:
            command = EditConference(
                command_id=command_id, key=shown.row.key, base=shown.conference, conference=left
            )
        self._send(command, shown, left)

    def start(self) -> None:
        """Start the conference that is shown; this rings people's phones, so it never waits."""
        shown = self._shown
        if shown is None or shown.row.is_readonly or shown.row.conference_id is None:
            return
        self._deeds.start(shown.row.key)

    def _set_moderator(self, participant: Participant, is_moderator: bool) -> None:
        # Where others were still to be seen, somebody of theirs was clicked on.
        if not self._following.show_now() and self._shown is not None:
            self._stars.give(self._shown, participant, given=is_moderator, rules=self.rules)

    def _send(
        self, command: ChangeCommand, shown: ConferenceDetails, after: Conference | None
    ) -> None:
        change = MadeChange(
            command=command,
            before=shown.conference,
            after=after,
            at_server=shown.row.conference_id is not None,
        )
        self._make(change)

    def _make(self, change: MadeChange, failed: Callable[[], None] = lambda: None) -> None:
        def answered(result: Result) -> None:
            if not isinstance(result, Done):
                failed()
            if isinstance(result, Failed):
                said = self._words.trouble(result.trouble)
                tell(self._window, self.tr("Not saved"), said, warns=True)
            elif isinstance(result, Done):
                self.made.emit(change)

        self._bridge.send(change.command, answered)

    def _select(self, key: str) -> None:
        self._wanted = key
        self._following.forget()
        row = self._window.model.row_of(key) if key else None
        self._allow(row is not None and not row.is_readonly)
        for one in (self._window.duplicate, self._window.calendar, self._window.save_people):
            one.setEnabled(row is not None)
        self._window.join.setEnabled(row is not None and row.is_active)
        if row is None:
            self._shown = None
            self._window.details.show_details(None, None, now_ms())
            return
        if self._shown is not None and self._shown.row.key != key:
            self._shown = None
        QTimer.singleShot(_PATIENCE_MS, self, lambda: self._stand_in(key))
        self._bridge.send(GetDetails(key=key), lambda result: self._show(key, result))

    def _stand_in(self, key: str) -> None:
        row = self._window.model.row_of(key)
        if self._following.waits():
            QTimer.singleShot(_PATIENCE_MS, self, lambda: self._stand_in(key))
        elif key == self._wanted and self._shown is None and row is not None:
            self._window.details.show_row(row, now_ms())

    def _show(self, key: str, result: Result) -> None:
        if key != self._wanted or isinstance(result, Failed | NothingThere):
            return
        if isinstance(result, ConferenceDetails):
            self._shown = result
            user_id = self._account.user_id if self._account else None
            self._following.show(result, user_id)
            self._allow(not result.row.is_readonly)

    def _allow(self, changeable: bool) -> None:
        for action in (self._window.edit, self._window.delete, self._window.start):
            action.setEnabled(changeable)
        self._window.pane.allow_removal(changeable)

    def _state_changed(self, state: StateChanged) -> None:
        is_online = state.connection is Connection.ONLINE
        if is_online and not self._was_online:
            # The server may be another, or have become newer, since it was last reached.
            self._planning.ask_rules()
        self._was_online = is_online

    def _rows_changed(self, change: RowsChanged) -> None:
        self._window.apply_rows(change)
        key = self._window.pane.current_key()
        touched = {row.key for row in change.changed} | set(change.removed) | set(change.renamed)
        if key != self._wanted or key in touched:
            self._select(key)
