"""Takes people who are pasted or dropped, and says what came of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QObject
from shiboken6 import isValid

from ucc_client.application.people_requests import FileTrouble, PeopleRead, ReadPeople
from ucc_client.domain.participant import Participant
from ucc_client.domain.people_text import read_people
from ucc_client.ui.participants.desk import PeopleDesk
from ucc_client.ui.participants.file_words import FileWords
from ucc_client.ui.participants.people_line import Offer
from ucc_client.ui.participants.row import ParticipantRow
from ucc_client.ui.participants.rows import ParticipantRows

MOST_PEOPLE = 1_000
"""So many people are taken in at once, no more."""
_LONGEST_TEXT = 200_000
_CARDS = ("text/vcard", "text/x-vcard", "text/directory")
_NAMED = 3
"""So many of the people who are known are named."""


class PeopleIntake(QObject):
    """Puts people into the rows; whoever is known is offered to be completed, not changed."""

    def __init__(self, rows: ParticipantRows, desk: PeopleDesk | None) -> None:
        super().__init__(rows)
        self._rows, self._desk = rows, desk
        self._words = FileWords(self)
        rows.taker = self.take
        # What was told is of yesterday when somebody goes on, and undoing would undo more.
        rows.edited.connect(rows.line.forget_news)

    def take(self, mime: QMimeData, row: ParticipantRow | None, into_name: bool) -> bool:
        """Take several people, or one with more than a name into a blank row; else False.

        `into_name` tells that the text would go into the name otherwise.
        """
        if self._take_files(mime, row):
            return True
        text = mime.text()
        if not text.strip() or len(text) > _LONGEST_TEXT:
            return False
        people = read_people(text)
        if not people:
            return False
        if len(people) == 1 and row is not None:
            fits = into_name and row.is_blank() and _says_more(people[0])
            if not fits:
                return False
        self.add(people, row)
        return True

    def add(self, people: Sequence[Participant], row: ParticipantRow | None = None) -> None:
        """Add people behind `row`, or in its place when it is blank; say so, and offer more."""
        self._add(people, row, ())

    def read_files(self, paths: Sequence[str]) -> None:
        """Add who stands in these files of this computer."""
        if self._desk is not None and paths:
            wish = ReadPeople(paths=tuple(paths))
            self._desk.read(wish, lambda read: self._take_read(read, None))

    def _take_files(self, mime: QMimeData, row: ParticipantRow | None) -> bool:
        paths = tuple(url.toLocalFile() for url in mime.urls() if url.isLocalFile())
        card = next((kind for kind in _CARDS if mime.hasFormat(kind)), "")
        if self._desk is None or not (paths or card):
            return False
        text = "" if paths else bytes(mime.data(card).data()).decode("utf-8", "replace")
        self._desk.read(ReadPeople(paths=paths, text=text), lambda read: self._take_read(read, row))
        return True

    def _take_read(self, read: PeopleRead, row: ParticipantRow | None) -> None:
        if not isValid(self):
            return
        if read.people:
            there = row is not None and isValid(row) and row in self._rows.rows()
            self._add(read.people, row if there else None, read.troubles)
        elif read.troubles:
            said = self._words.sentences(read.troubles)
            self._rows.line.tell(said, icon="triangle-alert", role="danger")

    def _add(
        self,
        people: Sequence[Participant],
        row: ParticipantRow | None,
        troubles: Sequence[FileTrouble],
    ) -> None:
        before = self._rows.participants()
        taken = tuple(people[:MOST_PEOPLE])
        self._rows.insert(taken, row)
        said = self.tr("%n people were added.", None, len(taken))
        if len(people) > len(taken):
            left = self.tr("%n more are too many at once.", None, len(people) - len(taken))
            said = f"{said} {left}"
        if troubles:
            said = f"{said} {self._words.sentences(troubles)}"
        undo = (self.tr("&Undo"), lambda: self._rows.replace_all(before))
        icon, role = ("triangle-alert", "warn") if troubles else ("check", "text2")
        self._rows.line.tell(said, [undo], icon=icon, role=role)
        if self._desk is not None:
            self._desk.recognise(taken, lambda known: self._offer(said, taken, known, undo))

    def _offer(
        self,
        said: str,
        typed: Sequence[Participant],
        known: Sequence[Participant],
        undo: Offer,
    ) -> None:
        # The dialog may be gone when the answer comes, or its user be doing something else.
        if not isValid(self) or not self._rows.line.is_telling(said):
            return
        found = {a: b for a, b in zip(typed, known, strict=True) if a != b}
        if not found:
            return
        told = [_addition(a, b) for a, b in found.items()]
        more = len(told) - _NAMED
        listed = "; ".join(told[:_NAMED]) + (f"; … (+{more})" if more > 0 else "")
        known_words = self.tr("%n of them are known:", None, len(found))
        fill_in = (self.tr("&Fill in"), lambda: self._rows.fill_in(found))
        self._rows.line.tell(f"{said} {known_words} {listed}", [fill_in, undo])


def _says_more(person: Participant) -> bool:
    return bool(person.email or person.phone_number)


def _addition(typed: Participant, known: Participant) -> str:
    """Return what is known of somebody in addition: `Felix Brandt (31, felix@example.org)`."""
    parts = [
        after
        for before, after in (
            (typed.display_name, known.display_name),
            (typed.phone_number, known.phone_number),
            (typed.email, known.email),
        )
        if after != before
    ]
    name = typed.display_name or typed.email or typed.phone_number
    return f"{name} ({', '.join(parts)})" if parts else name
