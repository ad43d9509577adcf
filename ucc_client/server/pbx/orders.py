"""What moderators order in running conferences: what it means for a room, and its doing."""

from __future__ import annotations

import asyncio
from collections.abc import Collection

import msgspec

from ucc_client.contract.live import LiveDeed, LiveOrder
from ucc_client.server.clock import Clock
from ucc_client.server.pbx.closing import Closing
from ucc_client.server.pbx.engine import Cause, Engine
from ucc_client.server.pbx.lines import Lines
from ucc_client.server.pbx.open_rooms import OpenRooms
from ucc_client.server.pbx.order_book import OrderBook, Taken
from ucc_client.server.pbx.outgoing import Outgoing
from ucc_client.server.pbx.prompts import Prompt
from ucc_client.server.pbx.rooms import Deed, Person, Room
from ucc_client.server.pbx.speech import Speech, attempt
from ucc_client.server.pbx.stay import Stay

_SAYING_SECONDS = 3.0


class HangUp(msgspec.Struct, frozen=True):
    """End somebody's call; who `was_inside` is told why."""

    call: str
    was_inside: bool


class Dial(msgspec.Struct, frozen=True):
    """Call somebody who is written down as ringing."""

    person_id: int


class DialNow(msgspec.Struct, frozen=True):
    """Do not wait any longer before a busy one is called again."""

    person_id: int


class End(msgspec.Struct, frozen=True):
    """End the conference for all."""


Work = Deed | HangUp | Dial | DialNow | End


def work_of(room: Room, order: LiveOrder, own: Collection[int], now: int) -> list[Work]:
    """Return what an order means, and note it in the room. No input or output.

    Of people who are gone meanwhile it means nothing. `own` are the participants that the orderer
    is.
    """
    match order.deed:
        case LiveDeed.LOCK | LiveDeed.UNLOCK:
            return list(room.lock(on=order.deed is LiveDeed.LOCK))
        case LiveDeed.END:
            return [End()]
        case LiveDeed.MUTE_OTHERS:
            others = [
                one for one in room.inside if not one.is_moderator and one.participant_id not in own
            ]
            return [deed for one in others for deed in room.mute(one.id, on=True, instant=now)]
    named = (room.people.get(one) for one in order.person_ids)
    people = [one for one in named if one is not None]
    return [work for one in people for work in _work_about(room, one, order.deed, now)]


def _work_about(room: Room, person: Person, deed: LiveDeed, now: int) -> list[Work]:
    match deed:
        case LiveDeed.MUTE | LiveDeed.UNMUTE:
            return list(room.mute(person.id, on=deed is LiveDeed.MUTE, instant=now))
        case LiveDeed.LOWER_HAND:
            return list(room.hand(person.id, up=False, instant=now))
        case LiveDeed.MAKE_MODERATOR | LiveDeed.MAKE_PARTICIPANT:
            room.appoint(person.id, moderator=deed is LiveDeed.MAKE_MODERATOR)
            return []
        case LiveDeed.REMOVE:
            return _removed(room, person, now)
        case LiveDeed.CALL_AGAIN:
            return _called_again(room, person, now)
    return []


def _removed(room: Room, person: Person, now: int) -> list[Work]:
    if person.is_over:
        return []
    waits_for_redial = bool(person.redial_at)
    work: list[Work] = [HangUp(person.call, person.is_inside)] if person.call else []
    room.leave(person.id, Cause.REMOVED, now)
    # Who sleeps until then learns that nobody is to be called.
    return [DialNow(person.id)] if waits_for_redial else work


def _called_again(room: Room, person: Person, now: int) -> list[Work]:
    if person.redial_at:
        return [DialNow(person.id)]
    if not person.is_over or not person.number:
        return []
    person.is_muted = False
    room.rings(person, "", now)
    return [Dial(person.id)]


class Orders:
    """Does what was ordered, in the process that leads."""

    def __init__(
        self,
        engine: Engine,
        book: OrderBook,
        clock: Clock,
        *,
        rooms: OpenRooms,
        lines: Lines,
        speech: Speech,
        stay: Stay,
        outgoing: Outgoing,
        closing: Closing,
    ) -> None:
        self._engine, self._book, self._clock = engine, book, clock
        self._rooms, self._lines, self._speech = rooms, lines, speech
        self._stay, self._outgoing, self._closing = stay, outgoing, closing

    async def look(self) -> None:
        """Do what was ordered since the last look."""
        ordered = await asyncio.to_thread(self._book.take)
        for taken in ordered:
            await self._carry_out(taken)
        if ordered:
            await self._rooms.save()

    async def _carry_out(self, taken: Taken) -> None:
        room = self._room(taken)
        if taken.order.deed is LiveDeed.CALL:
            for person in taken.people:
                self._outgoing.call(room, person)
            return
        for work in work_of(room, taken.order, taken.own, self._clock()):
            await self._do(room, work)

    def _room(self, taken: Taken) -> Room:
        """Return the room, made to know those whom the order is about."""
        is_new = taken.conference_id not in self._rooms.by_id
        room = self._rooms.room(taken.conference_id)
        if is_new:
            room.wishes, room.is_locked = taken.wishes, taken.is_locked
        for person in taken.people:
            known = room.people.setdefault(person.id, person)
            known.number = person.number or known.number
        return room

    async def _do(self, room: Room, work: Work) -> None:
        match work:
            case HangUp(call, was_inside):
                self._lines.spawn(self._hang_up(room, call, was_inside=was_inside))
            case Dial(person_id):
                self._outgoing.call(room, room.people[person_id])
            case DialNow(person_id):
                self._outgoing.redial_now(person_id)
            case End():
                if not room.is_over:
                    room.is_over = True
                    self._lines.spawn(self._closing.end(room))
            case _:
                await self._stay.do(room, [work])

    async def _hang_up(self, room: Room, call: str, *, was_inside: bool) -> None:
        """Take somebody out at once, say so, and end the call."""
        if was_inside:
            await attempt(self._engine.part(str(room.conference_id), call))
            await self._speech.tell(call, Prompt.REMOVED)
            await asyncio.sleep(_SAYING_SECONDS)
        await attempt(self._engine.hang_up(call))
