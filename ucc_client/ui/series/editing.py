"""Edits a series from one of its dates: the dialog, the question, and what is sent."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ucc_client.application.commands import ChangeTogether, CreateConference
from ucc_client.application.queries import ConferenceDetails
from ucc_client.application.series_change import (
    SeriesChange,
    SeriesDateEdit,
    command_for,
    outcome,
)
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.series_edit import (
    Extent,
    change_from,
    extents,
    from_date,
    is_for_all,
    repeats_otherwise,
)
from ucc_client.ui.changes.made_change import MadeChange
from ucc_client.ui.editor.mail_source import MailOffer
from ucc_client.ui.series.extent_words import ExtentWords
from ucc_client.ui.words import Words


class SeriesEditing(QObject):
    """Asks which dates are meant, where there is a choice."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._words = words
        self._extent_words = ExtentWords(words)

    def begin(
        self, shown: ConferenceDetails, original: int, now: int, *, rules: bool = False
    ) -> SeriesDateEdit:
        """Return the edit of a date before anything is changed; `now` is epoch milliseconds.

        `rules` tells what the server keeps, which may be learned later.
        """
        seen = from_date(shown.conference, original, self._words.zone)
        return SeriesDateEdit(
            key=shown.row.key,
            conference=shown.conference,
            original=original,
            wanted=seen,
            zone=self._words.zone,
            now=now,
            rules=rules,
        )

    def heading(self, edit: SeriesDateEdit) -> str:
        """Return the editor's title."""
        return self._extent_words.heading(edit)

    def scope(self, edit: SeriesDateEdit) -> str:
        """Say in the editor for which dates its fields will hold."""
        return self._extent_words.scope(edit, asks=len(self._offered(edit)) > 1)

    def previewed(self, edit: SeriesDateEdit, wanted: Conference) -> Conference:
        """Return the dates from the edited one on, as they are when `wanted` holds for them."""
        return change_from(edit.conference, edit.original, wanted, edit.zone).begun

    def ask(
        self,
        edit: SeriesDateEdit,
        answer: Callable[[SeriesChange], None],
        cancelled: Callable[[], None],
        parent: QWidget,
        *,
        always: bool = False,
    ) -> None:
        """Ask how much of the series is meant; where there is only one answer, if `always`."""
        offered = self._offered(edit)
        changes = {extent: outcome(edit, extent) for extent in offered}
        if len(offered) == 1 and not always:
            answer(changes[offered[0]])
            return
        # Only now: the first paint waits for no dialog.
        from ucc_client.ui.series.question import Choice, SeriesQuestion  # noqa: PLC0415

        words = self._extent_words
        choices = [
            Choice(extent, words.name(edit, extent), words.consequence(edit, extent, change))
            for extent, change in changes.items()
        ]
        preferred = Extent.THIS if Extent.THIS in offered else Extent.ALL
        question = SeriesQuestion(
            words.question(edit), choices, preferred, words.note(edit), parent
        )
        question.chosen.connect(lambda extent: answer(changes[extent]))
        question.rejected.connect(cancelled)
        question.open()

    def offers(self, edit: SeriesDateEdit) -> list[MailOffer]:
        """Return what saving may mean, the likeliest first, with what would be sent."""
        return [
            MailOffer(
                self._extent_words.name(edit, extent), command_for(edit, outcome(edit, extent))
            )
            for extent in self._offered(edit)
        ]

    def ask_briefly(
        self, edit: SeriesDateEdit, answer: Callable[[Extent, SeriesChange], None], place: QPoint
    ) -> None:
        """Offer the answers in a menu at a place of the screen, all dates first."""
        menu = QMenu(self._parent)
        menu.setAccessibleName(self._extent_words.question(edit))
        menu.aboutToHide.connect(menu.deleteLater)
        for extent in reversed(self._offered(edit)):
            action = QAction(self._extent_words.short(edit, extent), menu)
            action.triggered.connect(
                lambda _checked=False, one=extent: answer(one, outcome(edit, one))
            )
            menu.addAction(action)
        menu.setActiveAction(menu.actions()[0])
        menu.popup(place)

    def made(self, edit: SeriesDateEdit, change: SeriesChange, *, at_server: bool) -> MadeChange:
        """Return the change that makes it so."""
        return MadeChange(
            command=command_for(edit, change),
            before=edit.conference,
            after=change.after,
            begun=change.begun,
            at_server=at_server,
        )

    def _offered(self, edit: SeriesDateEdit) -> tuple[Extent, ...]:
        return extents(
            edit.conference,
            edit.original,
            edit.zone,
            now=edit.now,
            rules=edit.rules,
            otherwise=is_for_all(edit.conference, edit.wanted)
            or repeats_otherwise(edit.conference, edit.original, edit.wanted, edit.zone),
        )


def with_star(edit: SeriesDateEdit, person: Participant, *, given: bool) -> SeriesDateEdit:
    """Return the edit that gives or takes a star on the date."""
    people = tuple(
        msgspec.structs.replace(one, is_moderator=given) if one == person else one
        for one in edit.wanted.participants
    )
    wanted = msgspec.structs.replace(edit.wanted, participants=people)
    return msgspec.structs.replace(edit, wanted=wanted)


def begun_key(change: MadeChange) -> str:
    """Return the key of the first conference that begins with a change, empty without any."""
    command = change.command
    parts = command.changes if isinstance(command, ChangeTogether) else ()
    return next((one.command_id for one in parts if isinstance(one, CreateConference)), "")
