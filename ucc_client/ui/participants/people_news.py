"""Tells in the line below what was done to people, and what follows from it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from ucc_client.domain.participant import Participant
from ucc_client.ui.participants.rows import ParticipantRows


class PeopleNews(QObject):
    """Says who is gone and how they come back, how many are chosen, and when nobody moderates."""

    def __init__(self, rows: ParticipantRows) -> None:
        super().__init__(rows)
        self._rows = rows
        rows.removed.connect(self._removed)
        rows.starred.connect(self._starred)
        rows.chosen.connect(self._chosen)

    def _removed(self, gone: Sequence[Participant], before: Sequence[Participant]) -> None:
        said = self.tr("%n people were removed.", None, len(gone))
        if len(gone) == 1:
            name = gone[0].display_name or gone[0].email or gone[0].phone_number
            said = self.tr("%1 was removed.").replace("%1", name)
        undo = (self.tr("&Undo"), lambda: self._rows.replace_all(before))
        lost = any(one.is_moderator for one in gone) and self._nobody_moderates()
        if lost:
            self._rows.line.tell(f"{said} {self._what_follows()}", [undo], icon="star", role="warn")
        else:
            self._rows.line.tell(said, [undo])

    def _starred(self) -> None:
        if self._nobody_moderates():
            self._rows.line.tell(self._what_follows(), icon="star", role="warn")

    def _chosen(self) -> None:
        count = len(self._rows.selection)
        if count > 1:
            said = self.tr("%n people are chosen: what you do to one is done to all.", None, count)
            self._rows.line.tell(said, icon="users")
        else:
            self._rows.line.say_nothing()

    def _nobody_moderates(self) -> bool:
        people = self._rows.participants()
        return bool(people) and not any(one.is_moderator for one in people)

    def _what_follows(self) -> str:
        return self.tr(
            "Nobody moderates now: only who made the conference can change it and start it."
        )
