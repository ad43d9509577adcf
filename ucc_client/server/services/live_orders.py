"""Takes orders of moderators for a running conference; who leads the engine does them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any

import msgspec
from sqlalchemy import Row, insert

from ucc_client.contract.live import LiveDeed, LiveOrder
from ucc_client.domain.phone_number import is_possible
from ucc_client.server import limits
from ucc_client.server.clock import Clock
from ucc_client.server.database.telephone_tables import live_orders
from ucc_client.server.refusals import ForbiddenError, InvalidError, NotFoundError, RefusalError
from ucc_client.server.services.live import calls_of, can_call, may_moderate
from ucc_client.server.services.participant_rows import people_of
from ucc_client.server.services.transactions import Transaction
from ucc_client.server.services.visibility import visible

_ABOUT_PEOPLE = frozenset(
    {
        LiveDeed.MUTE,
        LiveDeed.UNMUTE,
        LiveDeed.REMOVE,
        LiveDeed.MAKE_MODERATOR,
        LiveDeed.MAKE_PARTICIPANT,
        LiveDeed.LOWER_HAND,
        LiveDeed.CALL_AGAIN,
    }
)


class NotRunningError(RefusalError):
    """The conference does not run, so that nothing can be done in it."""

    status = 409
    code = "not-running"

    def __init__(self) -> None:
        super().__init__("The conference does not run.")


class NoEngineError(RefusalError):
    """No telephone engine works that could do it."""

    status = 409
    code = "no-telephone"

    def __init__(self) -> None:
        super().__init__("There is no telephone engine that works just now.")


class LiveOrders:
    """Writes orders down; `wake` lets the leading process look for them."""

    def __init__(self, clock: Clock, wake: Callable[[], None]) -> None:
        self._clock, self._wake = clock, wake

    def give(self, change: Transaction, user_id: int, conference_id: int, order: LiveOrder) -> None:
        """Have something done in a conference.

        Raises NotFoundError for a conference or people who are not there, ForbiddenError,
        NotRunningError, NoEngineError, or InvalidError for what cannot be dialled.
        """
        connection, now = change.connection, self._clock()
        row = visible(connection, user_id, conference_id, now)
        people = people_of(connection, conference_id)
        calls = calls_of(connection, row)
        own = {person.id for person in people if person.user_id == user_id}
        if not may_moderate(row, calls, own):
            raise ForbiddenError("Only its owner and its moderators give orders in a conference.")
        if not row.is_active:
            raise NotRunningError
        if not can_call(connection, now):
            raise NoEngineError
        if order.deed in _ABOUT_PEOPLE:
            _check_people(order, calls, people)
        elif order.deed is LiveDeed.CALL:
            _check_call(order, people)
        connection.execute(
            insert(live_orders).values(
                conference_id=conference_id,
                user_id=user_id,
                ordered_at=now,
                content=msgspec.json.encode(order).decode(),
            )
        )
        change.afterwards.append(self._wake)


def _check_people(order: LiveOrder, calls: Sequence[Row[Any]], people: Sequence[Row[Any]]) -> None:
    named = {call.id: call for call in calls if call.id in order.person_ids}
    if not order.person_ids:
        raise InvalidError("personIds: nobody is named.")
    if set(order.person_ids) - named.keys():
        raise NotFoundError("personIds: somebody of these is not there.")
    if order.deed is LiveDeed.CALL_AGAIN:
        numbers = {person.id: person.phone_number for person in people}
        for call in named.values():
            if not is_possible(call.number or numbers.get(call.participant_id, "")):
                raise InvalidError("personIds: of somebody there is no number to call.")


def _check_call(order: LiveOrder, people: Collection[Row[Any]]) -> None:
    if (order.number is None) == (order.participant_id is None):
        raise InvalidError("Either a number or a participantId says who is to be called.")
    if len(order.name) > limits.DISPLAY_NAME or "\x00" in order.name:
        raise InvalidError(f"name has at most {limits.DISPLAY_NAME} characters.")
    number = order.number
    if order.participant_id is not None:
        found = [one.phone_number for one in people if one.id == order.participant_id]
        if not found:
            raise NotFoundError("participantId: there is no such participant.")
        number = found[0]
    if not is_possible(number or ""):
        raise InvalidError("number cannot be dialled.")
