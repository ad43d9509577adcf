"""Gives and takes the moderator's star: on all dates of a series, or as the user says."""

from __future__ import annotations

import uuid
from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject

from ucc_client.application.commands import SetModerator
from ucc_client.application.queries import ConferenceDetails
from ucc_client.application.series_change import SeriesChange, SeriesDateEdit
from ucc_client.domain.participant import Participant
from ucc_client.domain.series_edit import Extent
from ucc_client.domain.series_of import is_series
from ucc_client.ui.changes.made_change import MadeChange
from ucc_client.ui.main_window import MainWindow, now_ms
from ucc_client.ui.series.editing import SeriesEditing, with_star


class Stars(QObject):
    """Asks in a menu where a series can differ by its dates; `make` sends a change."""

    def __init__(
        self, window: MainWindow, series: SeriesEditing, make: Callable[[MadeChange], None]
    ) -> None:
        super().__init__(window)
        self._details, self._series, self._make = window.details, series, make

    def give(
        self, shown: ConferenceDetails, person: Participant, *, given: bool, rules: bool
    ) -> None:
        """Give or take somebody's star as shown; `rules` are what the server keeps."""
        original = self._details.date(now_ms())
        if original is not None and rules and is_series(shown.conference):
            begun = self._series.begin(shown, original, now_ms(), rules=True)
            edit = with_star(begun, person, given=given)
            self._ask(shown, edit, person, given=given)
        else:
            self._give_all(shown, person, given=given)

    def _ask(
        self, shown: ConferenceDetails, edit: SeriesDateEdit, person: Participant, *, given: bool
    ) -> None:
        people = shown.conference.participants

        def answer(extent: Extent, change: SeriesChange) -> None:
            same_dates = change.after.changed_dates == shown.conference.changed_dates
            if extent is Extent.ALL and person in people and same_dates:
                self._give_all(shown, person, given=given)
            else:
                at_server = shown.row.conference_id is not None
                self._make(self._series.made(edit, change, at_server=at_server))

        self._series.ask_briefly(edit, answer, self._details.place_of(person))

    def _give_all(self, shown: ConferenceDetails, person: Participant, *, given: bool) -> None:
        people = tuple(
            msgspec.structs.replace(one, is_moderator=given) if one == person else one
            for one in shown.conference.participants
        )
        self._make(
            MadeChange(
                command=SetModerator(
                    command_id=str(uuid.uuid4()),
                    key=shown.row.key,
                    participant=person,
                    is_moderator=given,
                ),
                before=shown.conference,
                after=msgspec.structs.replace(shown.conference, participants=people),
                at_server=shown.row.conference_id is not None,
            )
        )
