"""What has been acknowledged: how every conference has to be in the end."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass, field
from random import Random

from ucc_client.application.commands import (
    ChangeCommand,
    ChangeTogether,
    CreateConference,
    DeleteConference,
    EditConference,
    SetModerator,
)
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant

_START = 4_099_766_400_000
_HOUR_MS = 3_600_000


@dataclass
class Entry:
    """One conference as it has to be; `changes` counts what its people may be told of."""

    number: int
    key: str
    name: str
    is_starred: bool = False
    is_deleted: bool = False
    changes: int = 0


@dataclass
class Ledger:
    """The conferences of one run, which carry their number in their names."""

    random: Random
    user_id: int
    entries: list[Entry] = field(default_factory=list)

    def alive(self) -> list[Entry]:
        return [entry for entry in self.entries if not entry.is_deleted]

    def division(self, entry: Entry, shown: Conference) -> tuple[tuple[Entry, ...], ChangeCommand]:
        """Return one conference renamed and another made, in one action."""
        begun, creation = self.creation()
        ended, edit = self._renaming(Entry(**vars(entry)), shown)
        ended.changes += 1
        action = str(uuid.UUID(int=self.random.getrandbits(128), version=4))
        return (ended, begun), ChangeTogether(
            command_id=action, key=entry.key, changes=(edit, creation)
        )

    def creation(self) -> tuple[Entry, CreateConference]:
        """Return the next conference, and the command that makes it; nothing is noted yet."""
        number = len(self.entries)
        command_id = str(uuid.UUID(int=self.random.getrandbits(128), version=4))
        conference = Conference(
            name=f"Crash {number}",
            start=_START + number * _HOUR_MS,
            participants=(
                Participant(display_name="Me", user_id=self.user_id, is_moderator=True),
                Participant(display_name="Clara", email=address(number)),
            ),
        )
        command = CreateConference(command_id=command_id, conference=conference)
        return Entry(number, command_id, conference.name), command

    def change(self, entry: Entry, shown: Conference) -> tuple[Entry, ChangeCommand]:
        """Return how a conference will be, and a command that makes it so."""
        command_id = str(uuid.UUID(int=self.random.getrandbits(128), version=4))
        kind = self.random.choices(("star", "name", "delete"), (5, 4, 2))[0]
        after = Entry(**vars(entry))
        after.changes += 1
        if kind == "delete":
            after.is_deleted = True
            return after, DeleteConference(command_id=command_id, key=entry.key)
        if kind == "star":
            after.is_starred = not entry.is_starred
            clara = next(person for person in shown.participants if person.email)
            return after, SetModerator(
                command_id=command_id,
                key=entry.key,
                participant=clara,
                is_moderator=after.is_starred,
            )
        return self._renaming(after, shown)

    def _renaming(self, after: Entry, shown: Conference) -> tuple[Entry, EditConference]:
        command_id = str(uuid.UUID(int=self.random.getrandbits(128), version=4))
        after.name = f"Crash {after.number} r{self.random.getrandbits(32)}"
        renamed = Conference(
            name=after.name,
            start=shown.start,
            occurrence=shown.occurrence,
            email_body=shown.email_body,
            participants=shown.participants,
        )
        return after, EditConference(
            command_id=command_id, key=after.key, base=shown, conference=renamed
        )

    def note(self, entry: Entry) -> None:
        """It was acknowledged."""
        if entry.number == len(self.entries):
            self.entries.append(entry)
        else:
            self.entries[entry.number] = entry


def address(number: int) -> str:
    """Return whom only this conference tells."""
    return f"clara-{number}@example.org"


def number_in(name: str) -> int | None:
    """Return which conference of a run has this name, None when it is none."""
    found = re.fullmatch(r"Crash (\d+)(?: r\d+)?", name)
    return int(found.group(1)) if found else None
