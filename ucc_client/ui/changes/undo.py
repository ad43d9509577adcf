"""Undo: a change that has not left is taken back; one that has is reversed by a new one."""

from __future__ import annotations

import uuid

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
    CreateConference,
    RestoreVersion,
    SetModerator,
    UndoChange,
)
from ucc_client.application.queries import GetHistory, History
from ucc_client.domain.past_version import PastVersion, Why
from ucc_client.domain.pending_change import UNDO_MS
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.changes.made_change import MadeChange
from ucc_client.ui.changes.undo_bar import UndoBar
from ucc_client.ui.conference_words import ConferenceWords
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.words import Words

_SECOND_MS = 1000
_SAID_S = 4
"""How long a bar stays that offers nothing."""
_REMEMBERED = 50


class UndoActions(QObject):
    """Remembers what was done in this window, the last first, and shows the bar."""

    history_wanted = Signal(str)
    """Show the earlier versions of the conference with this key."""

    def __init__(self, window: MainWindow, bridge: Bridge, words: Words) -> None:
        super().__init__(window)
        self._window, self._bridge, self._words = window, bridge, words
        self._conference_words = ConferenceWords(words)
        self._bar: UndoBar = window.details.undo
        self._made: list[MadeChange] = []
        self._keys: dict[str, str] = {}
        self._offered: MadeChange | None = None
        self._discarded = ""
        self._left_s = 0
        self._online = False
        self._clock = QTimer(self)
        self._clock.setInterval(_SECOND_MS)
        self._clock.timeout.connect(self._tick)
        self._bar.wanted.connect(self._pressed)
        self._bar.dismissed.connect(self._hide)
        window.undo.triggered.connect(self.undo)
        window.undo.setEnabled(False)
        bridge.rows_changed.connect(self._rows_changed)
        bridge.state_changed.connect(self._state_changed)

    def forget(self) -> None:
        """Forget everything: another account is open now."""
        self._made.clear()
        self._offered, self._discarded = None, ""
        self._window.undo.setEnabled(False)
        self._hide()

    def made(self, change: MadeChange) -> None:
        """Offer to take back what was done just now."""
        self._made = [*self._made[1 - _REMEMBERED :], change]
        self._window.undo.setEnabled(True)
        self._offered, self._discarded = None, ""
        self._left_s = UNDO_MS // _SECOND_MS
        self._clock.start()
        self._say()

    def discarded(self, key: str) -> None:
        """Say where a change went that the user has discarded."""
        self._offered, self._discarded = None, key
        self._clock.stop()
        self._bar.show_words(
            self.tr("Discarded. It is kept for 30 days."), self.tr("Earlier versions …")
        )

    def undo(self) -> None:
        """Take back the last change, if it has not left yet."""
        if self._offered is not None:
            # Whoever presses the keys twice has not agreed to mails for everybody.
            self._bar.button.setFocus()
            return
        if not self._made:
            return
        change = self._made.pop()
        self._window.undo.setEnabled(bool(self._made))
        request = UndoChange(command_id=change.command.command_id)
        self._bridge.send(request, lambda result: self._taken_back(change, result))

    def _taken_back(self, change: MadeChange, result: Result) -> None:
        if isinstance(result, Failed):
            self._made.append(change)
            self._window.undo.setEnabled(True)
            self._say_briefly(self._words.trouble(result.trouble))
        elif isinstance(result, NothingThere):
            self._offer(change)
        else:
            self._window.pane.select(self._key(change.command))
            if self._made and self._left_s > 0:
                self._say()
            else:
                self._say_briefly(self.tr("Taken back; nothing of it was sent."))

    def _offer(self, change: MadeChange) -> None:
        """Offer to reverse a change that has left; what nobody knows is reversed at once."""
        if not change.at_server:
            self._reverse(change)
            return
        self._offered, self._discarded = change, ""
        self._clock.stop()
        said = [self._done(change) + ".", self.tr("It was sent already.")]
        if change.after is None:
            said.append(self.tr("Made anew, everyone is invited again and gets another PIN."))
            count = self._conference_words.told(None, change.before)
        else:
            count = self._conference_words.told(change.after, change.before)
            count += sum(self._conference_words.told(one, None) for one in change.begun)
        if change.is_final:
            self._offered = None
            self._bar.show_words(" ".join(said))
            return
        said.append(self._words.people_told_again(count))
        button = self.tr("Make it anew") if change.after is None else self.tr("Change it back")
        self._bar.show_words(" ".join(filter(None, said)), button)

    def _reverse(self, change: MadeChange) -> None:
        reversal = change.reversal(self._key(change.command))
        if reversal is None:
            self._bridge.send(GetHistory(), lambda result: self._bring_back(change, result))
            return

        def answered(result: Result) -> None:
            if isinstance(result, Done) and reversal.at_server:
                self.made(reversal)
            else:
                self._answered(result)

        self._bridge.send(reversal.command, answered)

    def _bring_back(self, change: MadeChange, result: Result) -> None:
        """Make a deleted conference anew, from what the history has of it."""
        key = self._key(change.command)
        entry = _deleted(result.entries, key) if isinstance(result, History) else None
        if entry is None:
            # Sent, and not confirmed yet: made anew now, it could be there twice.
            self._made.append(change)
            self._window.undo.setEnabled(True)
            self._say_briefly(self.tr("It is being sent just now. Try again in a moment."))
            return
        command = RestoreVersion(command_id=str(uuid.uuid4()), entry=entry.entry)
        self._bridge.send(command, self._answered)

    def _answered(self, result: Result) -> None:
        if isinstance(result, Failed):
            self._say_briefly(self._words.trouble(result.trouble))
        elif isinstance(result, NothingThere):
            self._say_briefly(self.tr("The conference is not there any more."))
        else:
            self._say_briefly(self.tr("Reversed."))

    def _pressed(self) -> None:
        if self._discarded:
            self._hide()
            self.history_wanted.emit(self._discarded)
        elif self._offered is not None:
            offered, self._offered = self._offered, None
            self._hide()
            self._reverse(offered)
        else:
            self.undo()

    def _say(self) -> None:
        change = self._made[-1]
        said = [self._done(change) + "."]
        if change.leaves_no_moderator:
            said.append(self.tr("Now only who made the conference can change it and start it."))
        if self._online:
            said.append(self.tr("Goes out in %1 s.").replace("%1", str(self._left_s)))
        else:
            said.append(self.tr("Goes out once you are online."))
        if change.at_server:
            count = self._conference_words.told(change.before, change.after)
            count += sum(self._conference_words.told(None, one) for one in change.begun)
            said.append(self._words.people_told(count))
        keys = self._window.undo.shortcut().toString(
            self._window.undo.shortcut().SequenceFormat.NativeText
        )
        self._bar.show_words(" ".join(filter(None, said)), self.tr("Undo"), keys)

    def _done(self, change: MadeChange) -> str:
        if isinstance(change.command, SetModerator):
            return self._conference_words.star(
                change.command.participant, given=change.command.is_moderator
            )
        if change.begun:
            said = self.tr("“%1” changed from a date on")
            return said.replace("%1", self._words.title(change.before.name))
        said = self.tr("“%1” deleted") if change.after is None else self.tr("“%1” changed")
        return said.replace("%1", self._words.title((change.after or change.before).name))

    def _say_briefly(self, text: str) -> None:
        self._left_s = 0
        self._bar.show_words(text)
        QTimer.singleShot(_SAID_S * _SECOND_MS, self, lambda: self._end_of(text))

    def _end_of(self, text: str) -> None:
        if self._bar.text.text() == text:
            self._hide()

    def _tick(self) -> None:
        self._left_s -= 1
        if self._left_s <= 0 or not self._made:
            self._hide()
        else:
            self._say()

    def _hide(self) -> None:
        self._clock.stop()
        self._left_s = 0
        if self._bar.isAncestorOf(self._window.focusWidget()):
            # Otherwise it went to the search, which has a Ctrl+Z of its own.
            self._window.pane.focus_conferences()
        self._bar.hide()

    def _key(self, command: ChangeCommand) -> str:
        key = command.command_id if isinstance(command, CreateConference) else command.key
        while key in self._keys:
            key = self._keys[key]
        return key

    def _rows_changed(self, change: RowsChanged) -> None:
        self._keys.update(change.renamed)

    def _state_changed(self, state: StateChanged) -> None:
        self._online = state.connection in (Connection.ONLINE, Connection.SYNCING)


def _deleted(entries: tuple[PastVersion, ...], key: str) -> PastVersion | None:
    fitting = (one for one in entries if one.key == key and one.why is Why.DELETED)
    return next(fitting, None)
