"""Moves a date that was dragged in the week, the same way as the dialog would."""

from __future__ import annotations

import uuid
from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject

from ucc_client.application.changes import Result
from ucc_client.application.commands import EditConference
from ucc_client.application.queries import ConferenceDetails, GetDetails
from ucc_client.application.series_change import SeriesChange
from ucc_client.application.week import WeekDate
from ucc_client.domain.series_of import is_series
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.changes.made_change import MadeChange
from ucc_client.ui.main_window import MainWindow, now_ms
from ucc_client.ui.series.editing import SeriesEditing
from ucc_client.ui.telling import tell

Make = Callable[[MadeChange, Callable[[], None]], None]


class Moving(QObject):
    """Asks which dates of a series are meant; `make` sends a change, or calls back if it fails."""

    def __init__(
        self, window: MainWindow, bridge: Bridge, series: SeriesEditing, make: Make
    ) -> None:
        super().__init__(window)
        self._window, self._bridge = window, bridge
        self._series, self._make = series, make

    def move(self, date: WeekDate, start: int, *, rules: bool) -> None:
        """Let a date begin at `start` (epoch milliseconds); `rules` are what the server keeps."""

        def answered(result: Result) -> None:
            if isinstance(result, ConferenceDetails) and result.complete:
                self._move(result, date, start, rules=rules)
                return
            self._window.pane.put_back()
            tell(
                self._window,
                self.tr("Not moved"),
                self.tr("Its participants are not known here yet. Try again after the next sync."),
            )

        self._bridge.send(GetDetails(key=date.row.key), answered)

    def _move(self, shown: ConferenceDetails, date: WeekDate, start: int, *, rules: bool) -> None:
        back = self._window.pane.put_back
        at_server = shown.row.conference_id is not None
        if not is_series(shown.conference):
            after = msgspec.structs.replace(shown.conference, start=start)
            command = EditConference(
                command_id=str(uuid.uuid4()),
                key=shown.row.key,
                base=shown.conference,
                conference=after,
            )
            change = MadeChange(
                command=command, before=shown.conference, after=after, at_server=at_server
            )
            self._make(change, back)
            return
        edit = self._series.begin(shown, date.original, now_ms(), rules=rules)
        wanted = msgspec.structs.replace(edit.wanted, start=start)
        wished = msgspec.structs.replace(edit, wanted=wanted)

        def answer(change: SeriesChange) -> None:
            self._make(self._series.made(wished, change, at_server=at_server), back)

        self._series.ask(wished, answer, back, self._window, always=True)
