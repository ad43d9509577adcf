"""Who sits where in a running conference, and what a moderator can do with each of them."""

from __future__ import annotations

import enum
from collections.abc import Sequence

import msgspec

from ucc_client.contract.live import (
    LiveCause,
    LiveConference,
    LiveDeed,
    LiveOrder,
    LivePerson,
    LiveState,
)
from ucc_client.domain.participant import Participant
from ucc_client.domain.phone_number import is_possible


class Place(enum.Enum):
    """The groups of the board, from above."""

    IN = enum.auto()
    COMING = enum.auto()
    OUT = enum.auto()


class Act(enum.Enum):
    """What can be done with somebody."""

    GIVE_FLOOR = enum.auto()
    """Unmute whose hand is raised, and lower it."""
    MUTE = enum.auto()
    UNMUTE = enum.auto()
    STOP = enum.auto()
    """End a call that rings, or the wait for the next one."""
    CALL_NOW = enum.auto()
    CALL_AGAIN = enum.auto()
    CALL = enum.auto()
    """Call somebody who was not called yet."""
    CORRECT = enum.auto()
    """Change the number in the conference."""
    REMOVE = enum.auto()
    MAKE_MODERATOR = enum.auto()
    MAKE_PARTICIPANT = enum.auto()


class Seat(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody on the board: a call, or a participant without one.

    `key` stays the same as long as they are on the board. `number` is empty where it is not known.
    """

    key: str
    name: str
    number: str
    place: Place
    is_moderator: bool
    person: LivePerson | None = None
    participant: Participant | None = None

    @property
    def is_self(self) -> bool:
        """Whether it is the user."""
        return self.person is not None and self.person.is_self


def place_of(person: LivePerson) -> Place:
    """Return the group of a call."""
    match person.state:
        case LiveState.IN | LiveState.TALKING | LiveState.MUTED:
            return Place.IN
        case LiveState.RINGING | LiveState.WAITING:
            return Place.COMING
        case LiveState.FAILED if person.redial_at is not None:
            return Place.COMING
        case _:
            return Place.OUT


def seats(live: LiveConference, participants: Sequence[Participant] = ()) -> tuple[Seat, ...]:
    """Return the board from above; who stays in a group keeps their place in it.

    Those in follow each other as they came, the others as they were called, and who was neither
    called nor came is last.
    """
    known = {one.participant_id: one for one in participants if one.participant_id is not None}
    there = [_seat(one, known.get(one.participant_id or 0)) for one in live.people]
    called = {one.participant_id for one in live.people}
    missing = [
        Seat(
            key=f"p{number}",
            name=one.display_name or one.email or one.phone_number,
            number=one.phone_number if live.may_moderate else "",
            place=Place.OUT,
            is_moderator=one.is_moderator,
            participant=one,
        )
        for number, one in known.items()
        if number not in called
    ]
    return tuple(sorted([*there, *missing], key=_order))


def count_in(live: LiveConference) -> int:
    """Return how many are in."""
    return sum(place_of(one) is Place.IN for one in live.people)


def talking(live: LiveConference) -> tuple[LivePerson, ...]:
    """Return who talks."""
    return tuple(one for one in live.people if one.state is LiveState.TALKING)


def myself(live: LiveConference) -> LivePerson | None:
    """Return the user's own call while it is in or on the way; None without one."""
    mine = (one for one in live.people if one.is_self and place_of(one) is not Place.OUT)
    return next(mine, None)


def is_in(live: LiveConference) -> bool:
    """Tell whether the user is in, or waits there for a moderator."""
    own = myself(live)
    return own is not None and (place_of(own) is Place.IN or own.state is LiveState.WAITING)


def acts(seat: Seat, live: LiveConference) -> tuple[Act, ...]:
    """Return what the viewer can do, what is likely first; nothing without the right."""
    if not live.may_moderate:
        return ()
    person = seat.person
    if person is None:
        can = live.can_call and is_possible(seat.number)
        return (Act.CALL,) if can else ()
    if seat.place is Place.IN:
        return _of_those_in(person, seat)
    if person.state is LiveState.WAITING:
        return (Act.REMOVE, _star(seat))
    if seat.place is Place.COMING:
        ringing = person.state is LiveState.RINGING
        return (Act.STOP,) if ringing or not live.can_call else (Act.CALL_NOW, Act.STOP)
    wrong = person.cause == LiveCause.UNKNOWN_NUMBER and seat.participant is not None
    again = (Act.CALL_AGAIN,) if live.can_call and person.number else ()
    return ((Act.CORRECT,) if wrong else ()) + again


def orders(seat: Seat, act: Act) -> tuple[LiveOrder, ...]:
    """Return what has to be ordered for it, in this order; nothing for what is no order."""
    if act is Act.CALL and seat.participant is not None:
        known = seat.participant.participant_id
        return (LiveOrder(deed=LiveDeed.CALL, participant_id=known),)
    if seat.person is None:
        return ()
    ids = (seat.person.id,)
    return tuple(LiveOrder(deed=deed, person_ids=ids) for deed in _DEEDS.get(act, ()))


_DEEDS = {
    Act.GIVE_FLOOR: (LiveDeed.UNMUTE, LiveDeed.LOWER_HAND),
    Act.MUTE: (LiveDeed.MUTE,),
    Act.UNMUTE: (LiveDeed.UNMUTE,),
    Act.STOP: (LiveDeed.REMOVE,),
    Act.REMOVE: (LiveDeed.REMOVE,),
    Act.CALL_NOW: (LiveDeed.CALL_AGAIN,),
    Act.CALL_AGAIN: (LiveDeed.CALL_AGAIN,),
    Act.MAKE_MODERATOR: (LiveDeed.MAKE_MODERATOR,),
    Act.MAKE_PARTICIPANT: (LiveDeed.MAKE_PARTICIPANT,),
}


def _of_those_in(person: LivePerson, seat: Seat) -> tuple[Act, ...]:
    voice = Act.UNMUTE if person.is_muted or person.state is LiveState.MUTED else Act.MUTE
    if person.is_self:
        return (voice, _star(seat))
    if person.hand_since is not None:
        return (Act.GIVE_FLOOR, voice, Act.REMOVE, _star(seat))
    return (voice, Act.REMOVE, _star(seat))


def _star(seat: Seat) -> Act:
    return Act.MAKE_PARTICIPANT if seat.is_moderator else Act.MAKE_MODERATOR


def _seat(person: LivePerson, participant: Participant | None) -> Seat:
    return Seat(
        key=str(person.id),
        name=person.name,
        number=person.number or "",
        place=place_of(person),
        is_moderator=person.is_moderator,
        person=person,
        participant=participant,
    )


def _order(seat: Seat) -> tuple[int, int, int]:
    person = seat.person
    if person is None:
        known = seat.participant
        number = 0 if known is None or known.participant_id is None else known.participant_id
        return (seat.place.value, 1, number)
    return (seat.place.value, 0, (person.joined_at or 0) * (seat.place is Place.IN) or person.id)
