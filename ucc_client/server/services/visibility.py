"""Who sees which conferences, and in what state they are at this moment."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BigInteger,
    BindParameter,
    ColumnElement,
    Row,
    Select,
    and_,
    bindparam,
    case,
    exists,
    literal,
    or_,
    select,
    union,
)

from ucc_client.domain.conference import ACTIVE_AFTER_MINUTES, DEFAULT_DURATION_MINUTES
from ucc_client.domain.recurrence import Occurrence
from ucc_client.server.database.reading import Reading
from ucc_client.server.database.tables import conferences, participants
from ucc_client.server.refusals import NotFoundError


def _seen() -> tuple[Select[Any], ColumnElement[bool]]:
    viewer: BindParameter[int] = bindparam("viewer", type_=BigInteger)
    now: BindParameter[int] = bindparam("now", type_=BigInteger)
    taking_part = and_(
        participants.c.conference_id == conferences.c.id, participants.c.user_id == viewer
    )
    # Who moderates one date of a series does not change the others.
    moderates = exists().where(
        taking_part, participants.c.is_moderator, participants.c.only_on.is_(None)
    )
    active = and_(conferences.c.active_until.is_not(None), conferences.c.active_until > now)
    said = conferences.c.duration_minutes
    minutes = case((said > 0, said), else_=DEFAULT_DURATION_MINUTES) + ACTIVE_AFTER_MINUTES
    over = or_(
        conferences.c.started_at.is_not(None), conferences.c.start_time <= now - minutes * 60_000
    )
    once = conferences.c.occurrence == Occurrence.ONCE.value
    looks = select(
        conferences,
        case((active, literal(True)), else_=literal(False)).label("is_active"),
        case((and_(once, over, ~active), literal(True)), else_=literal(False)).label(
            "is_terminated"
        ),
        case(
            (or_(conferences.c.owner_id == viewer, moderates), literal(False)),
            else_=literal(True),
        ).label("is_readonly"),
    )
    return looks, or_(conferences.c.owner_id == viewer, exists().where(taking_part))


_LOOKS, _IS_SEEN = _seen()
SEEN = _LOOKS.where(_IS_SEEN)
"""What a user sees, with the states that follow from clock and role: `is_active`, `is_terminated`
and `is_readonly`. It is executed with `viewing`; writing it anew for each request would take longer
than the database does."""


def viewing(user_id: int, now: int) -> dict[str, int]:
    """Return the parameters of `SEEN`; `now` is epoch milliseconds."""
    return {"viewer": user_id, "now": now}


_ONE = SEEN.where(conferences.c.id == bindparam("conference_id"))


def visible(connection: Reading, user_id: int, conference_id: int, now: int) -> Row[Any]:
    """Return one conference as the user sees it. Raises NotFoundError."""
    row = connection.execute(
        _ONE, {**viewing(user_id, now), "conference_id": conference_id}
    ).first()
    if row is None:
        raise NotFoundError("There is no conference with this id.")
    found: Row[Any] = row
    return found


def ids_seen_by(user_id: int | BindParameter[int]) -> Select[Any]:
    """Select the ids of what the user sees, by indices alone: the way in for long lists."""
    owned = select(conferences.c.id).where(conferences.c.owner_id == user_id)
    joined = select(participants.c.conference_id).where(participants.c.user_id == user_id)
    return select(union(owned, joined).subquery().c.id)


SEEN_BY_IDS = _LOOKS.where(conferences.c.id.in_(ids_seen_by(bindparam("viewer", type_=BigInteger))))
"""The same for a list: what others see is not looked at, however much of it there is."""
