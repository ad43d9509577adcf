"""The people in one conference, and what their keys do. No input or output.

Instants are epoch milliseconds; `now` of keys is in seconds of a clock that goes forward only.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from copy import copy

import msgspec

from ucc_client.server.pbx.engine import Cause
from ucc_client.server.pbx.prompts import Prompt
from ucc_client.server.pbx.wishes import Wishes

KEY_SECONDS = 4.0
"""So long after `*` a digit belongs to it."""


class Status(enum.StrEnum):
    """What somebody does."""

    RINGING = "ringing"
    WAITING = "waiting"
    IN = "in"
    TALKING = "talking"
    MUTED = "muted"
    LEFT = "left"
    FAILED = "failed"


INSIDE = frozenset({Status.IN, Status.TALKING, Status.MUTED})
OVER = frozenset({Status.LEFT, Status.FAILED})


class Person(msgspec.Struct, kw_only=True):
    """One call of somebody, by its row's id. `number` is empty for who called himself.

    `participant_id` is 0 for who is none of the conference's people. Of the moments (`joined_at`,
    `redial_at` and `hand_since`) 0 is none.
    """

    id: int
    participant_id: int
    name: str = ""
    number: str = ""
    is_moderator: bool = False
    call: str = ""
    is_muted: bool = False
    cause: str = ""
    since: int = 0
    joined_at: int = 0
    redial_at: int = 0
    hand_since: int = 0
    state: Status = Status.RINGING

    @property
    def is_inside(self) -> bool:
        """Tell whether they are in the room."""
        return self.state in INSIDE

    @property
    def is_over(self) -> bool:
        """Tell whether they are not in and are not called (again)."""
        return self.state in OVER and not self.redial_at

    @property
    def waits_for_call(self) -> bool:
        """Tell whether they are to be called (again), and their telephone does not ring yet."""
        return bool(self.redial_at) or (self.state is Status.RINGING and not self.call)

    @property
    def was_spared(self) -> bool:
        """Tell whether they were to be called and never were."""
        return self.is_over and not self.cause


class Mute(msgspec.Struct, frozen=True):
    """Let nobody hear this call, or let all hear it again."""

    call: str
    on: bool


class Tell(msgspec.Struct, frozen=True):
    """Say something to one call."""

    call: str
    prompt: Prompt


class TellAll(msgspec.Struct, frozen=True):
    """Say something to all in the room."""

    prompt: Prompt


class LetIn(msgspec.Struct, frozen=True):
    """Let a call in that waits for a moderator."""

    call: str


Deed = Mute | Tell | TellAll | LetIn


class Changes(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be written down of a room: people as they are now, and the lock if it changed."""

    conference_id: int
    people: tuple[Person, ...]
    is_locked: bool | None = None


class Room:
    """Who is in, who is called, who is gone; says what is to be done.

    Of one that `is_over` all are let go of, and nobody is called any more.
    """

    def __init__(
        self, conference_id: int, *, is_locked: bool = False, wishes: Wishes | None = None
    ) -> None:
        self.conference_id, self.is_locked = conference_id, is_locked
        self.wishes = wishes or Wishes()
        self.is_over = False
        self.people: dict[int, Person] = {}
        self._changed: set[int] = set()
        self._lock_changed = False
        self._stars: dict[int, float] = {}

    def take_changes(self) -> Changes | None:
        """Return what changed since the last time; None for nothing."""
        if not self._changed and not self._lock_changed:
            return None
        taken = Changes(
            conference_id=self.conference_id,
            people=tuple(copy(self.people[one]) for one in sorted(self._changed)),
            is_locked=self.is_locked if self._lock_changed else None,
        )
        self._changed, self._lock_changed = set(), False
        return taken

    def put_back(self, changes: Changes) -> None:
        """Have something written later, as it could not be now."""
        self._changed |= {person.id for person in changes.people}
        self._lock_changed |= changes.is_locked is not None

    @property
    def inside(self) -> list[Person]:
        """Those in the room."""
        return [person for person in self.people.values() if person.is_inside]

    @property
    def waiting(self) -> list[Person]:
        """Those who wait for a moderator."""
        return [person for person in self.people.values() if person.state is Status.WAITING]

    @property
    def is_empty(self) -> bool:
        """Tell whether nobody is in and nobody is called."""
        return all(person.is_over for person in self.people.values())

    def admits(self, *, is_moderator: bool) -> bool:
        """Tell whether somebody who calls in may enter; a lock does not hold moderators up."""
        return is_moderator or not self.is_locked

    def must_wait(self, person: Person) -> bool:
        """Tell whether somebody has to wait: it has not begun before a moderator is in.

        Those who are in stay when the moderator leaves, and others come in to them.
        """
        return self.wishes.waits and not person.is_moderator and not self.inside

    def wait(self, person: Person, now: int) -> None:
        """Notice that somebody waits."""
        self.people[person.id] = person
        self._now(person, Status.WAITING, now)

    def admitted(self) -> list[Deed]:
        """Return that those come in who wait and need not any more."""
        return [LetIn(one.call) for one in self.waiting if not self.must_wait(one)]

    def adopt(self, people: Iterable[Person]) -> None:
        """Know people who are there already."""
        self.people.update({person.id: person for person in people})

    def superseded_by(self, person: Person) -> list[Person]:
        """Return those who need not be called (again): `person` is the same, and is here.

        Whose telephone rings already is none of them.
        """
        return [
            one
            for one in self.people.values()
            if one.waits_for_call
            and one.participant_id
            and one.participant_id == person.participant_id
        ]

    def spare(self, person_id: int, now: int) -> None:
        """Notice that somebody is not called (again): of who never was nothing is told."""
        person = self.people[person_id]
        if person.redial_at:
            self.leave(person_id, Cause.BUSY, now)
        elif not person.is_over:
            self._changed.add(person_id)
            self._now(person, Status.FAILED, now)

    def rings(self, person: Person, call: str, now: int) -> None:
        """Notice that somebody is called (again)."""
        self.people[person.id] = person
        person.call, person.cause, person.redial_at, person.since = call, "", 0, now
        self._changed.add(person.id)
        self._now(person, Status.RINGING, now)

    def redials(self, person: Person, redial_at: int, now: int) -> None:
        """Notice that a busy one is called again at some time."""
        person.call, person.cause, person.redial_at = "", Cause.BUSY.value, redial_at
        self._changed.add(person.id)
        self._now(person, Status.FAILED, now)

    def enter(self, person: Person, now: int) -> list[Deed]:
        """Let somebody in."""
        others = [one for one in self.inside if one is not person]
        self.people[person.id] = person
        self._settle(person, now)
        admitted = self.admitted()
        if admitted:
            return admitted
        return [TellAll(Prompt.SOMEBODY_ENTERS) if others else Tell(person.call, Prompt.ALONE)]

    def press(self, person_id: int, digit: str, now: float, instant: int) -> list[Deed]:
        """Hear a key of somebody inside: `*5` hand, `*6` own mute, `*1` all others', `*7` lock."""
        person = self.people.get(person_id)
        if person is None or not person.is_inside:
            return []
        if digit == "*":
            self._stars[person_id] = now
            return []
        starred = self._stars.pop(person_id, None)
        if starred is None or now - starred > KEY_SECONDS:
            return []
        return self._starred(person, digit, instant)

    def mute(self, person_id: int, *, on: bool, instant: int) -> list[Deed]:
        """Mute somebody inside, or let them be heard again."""
        person = self.people[person_id]
        if person.is_muted == on or not person.is_inside:
            return []
        person.is_muted = on
        self._settle(person, instant)
        return [Mute(person.call, on), Tell(person.call, Prompt.MUTED if on else Prompt.UNMUTED)]

    def hand(self, person_id: int, *, up: bool, instant: int) -> list[Deed]:
        """Raise or lower somebody's hand; the moderators are told of one that is raised."""
        person = self.people[person_id]
        if bool(person.hand_since) == up or not person.is_inside:
            return []
        person.hand_since = instant if up else 0
        self._changed.add(person_id)
        if not up:
            return [Tell(person.call, Prompt.HAND_LOWERED)]
        others = [one for one in self.inside if one.is_moderator and one is not person]
        return [
            Tell(person.call, Prompt.HAND_RAISED),
            *(Tell(one.call, Prompt.SOMEBODY_RAISES) for one in others),
        ]

    def appoint(self, person_id: int, *, moderator: bool) -> None:
        """Make somebody a moderator of this conference for this time, or a plain participant."""
        self.people[person_id].is_moderator = moderator
        self._changed.add(person_id)

    def lock(self, *, on: bool) -> list[Deed]:
        """Lock the room for who calls in, or unlock it."""
        if self.is_locked == on:
            return []
        self.is_locked, self._lock_changed = on, True
        return [TellAll(Prompt.LOCKED_NOW if on else Prompt.UNLOCKED_NOW)]

    def speak(self, person_id: int, *, talks: bool, now: int) -> None:
        """Notice that somebody talks, or ended to."""
        person = self.people.get(person_id)
        if person is None or person.is_muted or not person.is_inside:
            return
        self._now(person, Status.TALKING if talks else Status.IN, now)

    def leave(self, person_id: int, cause: Cause, now: int) -> None:
        """Notice the end of a call; who was not in yet could not be reached."""
        person = self.people.get(person_id)
        self._stars.pop(person_id, None)
        if person is None or person.is_over:
            return
        was_here = person.is_inside or person.state is Status.WAITING
        person.cause, person.hand_since, person.redial_at = cause.value, 0, 0
        self._changed.add(person_id)
        self._now(person, Status.LEFT if was_here else Status.FAILED, now)

    def _starred(self, person: Person, digit: str, instant: int) -> list[Deed]:
        if digit == "5":
            return self.hand(person.id, up=not person.hand_since, instant=instant)
        if digit == "6":
            return self.mute(person.id, on=not person.is_muted, instant=instant)
        if digit == "1" and person.is_moderator:
            return self._mute_others(person, instant)
        if digit == "7" and person.is_moderator:
            return self.lock(on=not self.is_locked)
        return []

    def _mute_others(self, moderator: Person, instant: int) -> list[Deed]:
        found: list[Deed] = []
        for person in self.inside:
            if person is not moderator:
                found += self.mute(person.id, on=True, instant=instant)
        return found

    def _settle(self, person: Person, now: int) -> None:
        self._now(person, Status.MUTED if person.is_muted else Status.IN, now)

    def _now(self, person: Person, state: Status, now: int) -> None:
        # How long somebody is in is told, not how long he is silent.
        before = person.state, person.since, person.joined_at
        stays = person.state is state or {person.state, state} <= INSIDE
        if not stays or person.since == 0:
            person.since = now
        if state is Status.RINGING:
            person.joined_at = 0
        elif state in INSIDE and not person.joined_at:
            person.joined_at = now
        person.state = state
        # What an entry wrote down already need not be written again.
        if before != (person.state, person.since, person.joined_at):
            self._changed.add(person.id)
