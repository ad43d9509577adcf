"""Opens the dialog for a conference, and hands over what is saved there."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from ucc_client.application.changes import Done, Failed, NothingThere, Result
from ucc_client.application.commands import CreateConference, EditConference
from ucc_client.application.queries import ConferenceDetails, Defaults, GetDefaults, GetDetails
from ucc_client.application.series_change import SeriesChange, SeriesDateEdit
from ucc_client.domain.conference import Conference, as_new
from ucc_client.domain.draft import Draft
from ucc_client.domain.series_of import is_series
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.changes.made_change import MadeChange
from ucc_client.ui.conferences.drafts import UnsavedDrafts, new_draft
from ucc_client.ui.conferences.spontaneous import Spontaneous
from ucc_client.ui.editor.date_insight import DateInsight
from ucc_client.ui.editor.mail_source import MailSource, changing, creating
from ucc_client.ui.icons import Icons
from ucc_client.ui.main_window import MainWindow, now_ms
from ucc_client.ui.participants.desk import PeopleDesk
from ucc_client.ui.series.editing import SeriesEditing, begun_key
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

if TYPE_CHECKING:
    from ucc_client.ui.editor.dialog import ConferenceDialog


class Planning(QObject):
    """What is typed there is kept as a draft until it is saved or thrown away."""

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
        series: SeriesEditing,
        spontaneous: Spontaneous,
    ) -> None:
        super().__init__(window)
        self._window, self._bridge = window, bridge
        self._theme, self._icons, self._words = theme, icons, words
        self._insight, self._series, self._spontaneous = insight, series, spontaneous
        self._mails = MailSource(bridge, self)
        self._people = PeopleDesk(bridge.send)
        self.rules = False
        """What the server keeps of a series, as far as that is known."""
        self.drafts = UnsavedDrafts(window, bridge, words)
        self.drafts.wanted.connect(self._go_on)

    def ask_rules(self) -> None:
        """Ask what the server keeps of a series."""
        self._bridge.send(GetDefaults(), self._learn_rules)

    def plan(self, conference: Conference, draft: Draft | None = None) -> None:
        """Open the dialog for a new conference, going on with a draft if there is one."""
        dialog = self._dialog(conference)
        command_id = draft.draft_id if draft else str(uuid.uuid4())
        dialog.save_wanted.connect(lambda wanted: self._create(dialog, command_id, wanted))
        dialog.show_mails_by(self._mails, creating)
        self._spontaneous.offer(dialog, command_id)
        self._bridge.send(GetDefaults(), lambda result: self._take_defaults(dialog, result))
        self._watch(dialog, Draft(draft_id=command_id, wanted=conference), draft)
        dialog.open()

    def edit(
        self, shown: ConferenceDetails, original: int | None, draft: Draft | None = None
    ) -> None:
        """Open the dialog for a conference, or for the date `original` of a series."""
        if original is not None and is_series(shown.conference):
            self._edit_series(shown, original, draft)
            return
        dialog = self._dialog(shown.conference, key=shown.row.key)
        command_id = draft.draft_id if draft else str(uuid.uuid4())
        dialog.show_mails_by(
            self._mails, lambda wanted: changing(shown.row.key, shown.conference, wanted)
        )
        self._bridge.send(GetDefaults(), lambda result: self._take_defaults(dialog, result))
        dialog.save_wanted.connect(lambda wanted: self._change(dialog, command_id, shown, wanted))
        self._watch(dialog, _begun(command_id, shown), draft)
        dialog.open()

    def _edit_series(self, shown: ConferenceDetails, original: int, draft: Draft | None) -> None:
        """Open the dialog for a date of a series; what is meant is asked when it is saved."""
        edit = self._series.begin(shown, original, now_ms())
        dialog = self._dialog(edit.wanted, key=shown.row.key)

        def say(result: Result | None = None) -> None:
            if result is not None:
                self._take_defaults(dialog, result)
            if isValid(dialog):
                dialog.show_as_date(
                    self._series.heading(edit),
                    self._series.scope(msgspec.structs.replace(edit, rules=self.rules)),
                    lambda wanted: self._series.previewed(edit, wanted),
                )

        def save(wanted: Conference) -> None:
            if wanted == edit.wanted and shown.row.state != "rejected":
                dialog.saved()
                return
            wished = msgspec.structs.replace(edit, wanted=wanted, rules=self.rules)
            self._series.ask(wished, lambda change: answer(wished, change), dialog.resume, dialog)

        def answer(wished: SeriesDateEdit, change: SeriesChange) -> None:
            at_server = shown.row.conference_id is not None
            self._save(dialog, self._series.made(wished, change, at_server=at_server))

        say()
        dialog.show_mails_by(
            self._mails,
            lambda wanted: self._series.offers(
                msgspec.structs.replace(edit, wanted=wanted, rules=self.rules)
            ),
        )
        self._bridge.send(GetDefaults(), say)
        dialog.save_wanted.connect(save)
        begun = msgspec.structs.replace(_begun(str(uuid.uuid4()), shown), original=original)
        self._watch(dialog, begun, draft)
        dialog.open()

    def _watch(self, dialog: ConferenceDialog, begun: Draft, draft: Draft | None) -> None:
        self.drafts.watch(dialog, draft or begun, restored=draft is not None)

    def _go_on(self, draft: Draft) -> None:
        """Open the dialog as it was when the program ended."""
        base = draft.base
        if base is None:
            self._plan_anew(draft)
            return

        def answered(result: Result) -> None:
            if not isinstance(result, ConferenceDetails) or result.row.is_readonly:
                self._window.status.showMessage(self._gone(), 10_000)
                self._plan_anew(new_draft(draft))
                return
            self._window.pane.select(result.row.key)
            # From what was seen then: what others changed since is for the merge.
            self.edit(msgspec.structs.replace(result, conference=base), draft.original, draft)

        self._bridge.send(GetDetails(key=draft.key), answered)

    def _plan_anew(self, draft: Draft) -> None:
        self.plan(Conference(name="", start=draft.wanted.start), draft)

    def _dialog(self, conference: Conference, key: str = "") -> ConferenceDialog:
        # The dialog's code is read behind the first paint.
        from ucc_client.ui.editor.dialog import ConferenceDialog  # noqa: PLC0415

        dialog = ConferenceDialog(
            conference,
            self._theme,
            self._icons,
            self._words,
            new=not key,
            now=now_ms(),
            rules=self.rules,
            search=self._people.search,
            desk=self._people,
            insight=self._insight,
            key=key,
            parent=self._window,
        )
        dialog.form.calling.follow(self._window.details.live)
        return dialog

    def _create(self, dialog: ConferenceDialog, command_id: str, conference: Conference) -> None:
        def answered(result: Result) -> None:
            if isinstance(result, Failed):
                self._tell(dialog, result)
                return
            _close(dialog)
            self._window.pane.select(command_id)
            self._window.pane.focus_conferences()

        command = CreateConference(command_id=command_id, conference=conference)
        self._bridge.send(command, answered)

    def _change(
        self,
        dialog: ConferenceDialog,
        command_id: str,
        shown: ConferenceDetails,
        conference: Conference,
    ) -> None:
        if conference == shown.conference and shown.row.state != "rejected":
            dialog.saved()
            return
        command = EditConference(
            command_id=command_id,
            key=shown.row.key,
            base=shown.conference,
            conference=conference,
        )
        at_server = shown.row.conference_id is not None
        change = MadeChange(
            command=command, before=shown.conference, after=conference, at_server=at_server
        )
        self._save(dialog, change)

    def _save(self, dialog: ConferenceDialog, change: MadeChange) -> None:
        def answered(result: Result) -> None:
            if isinstance(result, Failed):
                self._tell(dialog, result)
                return
            if isinstance(result, NothingThere):
                self._save_as_new(dialog)
                return
            _close(dialog)
            if isinstance(result, Done):
                self.made.emit(change)
                if change.begun and self.rules:
                    self._window.pane.select(begun_key(change))

        self._bridge.send(change.command, answered)

    def _tell(self, dialog: ConferenceDialog, failure: Failed) -> None:
        """Say why it is not kept; below the window where the dialog was closed meanwhile."""
        if isValid(dialog):
            dialog.failed(failure)
        else:
            self._window.status.showMessage(self._words.trouble(failure.trouble), 10_000)

    def _save_as_new(self, dialog: ConferenceDialog) -> None:
        """Let what is typed there make a new conference: the one it was about is gone."""
        if not isValid(dialog):
            return
        command_id = str(uuid.uuid4())
        dialog.save_wanted.disconnect()
        dialog.save_wanted.connect(lambda wanted: self._create(dialog, command_id, as_new(wanted)))
        dialog.failed(self._gone())

    def _gone(self) -> str:
        return self.tr("The conference that you changed is gone. Saving makes a new one.")

    def _take_defaults(self, dialog: ConferenceDialog, result: Result) -> None:
        self._learn_rules(result)
        # Somebody may have closed it already.
        if isinstance(result, Defaults) and isValid(dialog):
            dialog.take_defaults(result)

    def _learn_rules(self, result: Result) -> None:
        if isinstance(result, Defaults):
            self.rules = result.rules


def _close(dialog: ConferenceDialog) -> None:
    """Close a dialog whose content is kept, unless the user was faster."""
    if isValid(dialog):
        dialog.saved()


def _begun(draft_id: str, shown: ConferenceDetails) -> Draft:
    """Return the draft of a change in which nothing was typed yet."""
    return Draft(
        draft_id=draft_id, key=shown.row.key, base=shown.conference, wanted=shown.conference
    )
