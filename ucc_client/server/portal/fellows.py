"""Who else takes part: names, and nothing by which one could call or write."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, bindparam, func, select

from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.series_of import changed_date
from ucc_client.server.database.tables import participants, users

_SHOWN = 12
_WAY_IN = re.compile(r"@|(\d[\s()/.+-]*){5}")
"""Part of a mail address or of a number, which some people are called by."""


class Fellow(msgspec.Struct, frozen=True, kw_only=True):
    """One of the others; `is_host` for whose conference it is."""

    name: str
    is_moderator: bool = False
    is_host: bool = False


class Fellows(msgspec.Struct, frozen=True, kw_only=True):
    """The others, moderators first; `more` are those who are not named here.

    `absent_host` is whose conference it is without taking part, empty otherwise.
    """

    named: tuple[Fellow, ...] = ()
    more: int = 0
    absent_host: str = ""


def may_be_named(name: str) -> bool:
    """Tell whether a name is one, and no address or number by which one could write or call."""
    return bool(name.strip()) and not _WAY_IN.search(name)


_HOST = select(users.c.first_name, users.c.family_name).where(users.c.id == bindparam("owner_id"))
_TAKING_PART = (participants.c.conference_id == bindparam("conference_id")) & (
    participants.c.only_on.is_(None)
)
_FIRST = (
    select(
        participants.c.id,
        participants.c.user_id,
        participants.c.display_name,
        participants.c.is_moderator,
    )
    .where(_TAKING_PART)
    .order_by(participants.c.is_moderator.desc(), participants.c.position)
    .limit(2 * _SHOWN)
)
_COUNT = select(func.count()).select_from(participants).where(_TAKING_PART)


def of_series(connection: Connection, conference: Row[Any], reader: Row[Any]) -> Fellows:
    """Return who is with the reader on the dates that are as the series; thousands are counted."""
    own = {"conference_id": conference.id}
    people = [
        Participant(
            participant_id=row.id,
            user_id=row.user_id,
            display_name=row.display_name,
            is_moderator=row.is_moderator,
        )
        for row in connection.execute(_FIRST, own)
    ]
    listed = reader.id in {one.participant_id for one in people}
    unseen = connection.scalars(_COUNT, own).one() - len(people)
    found = _fellows(connection, conference, reader, people)
    # The reader is among those who were counted only, or is not among the others already.
    return msgspec.structs.replace(found, more=found.more + unseen - (0 if listed else 1))


def of_date(
    connection: Connection,
    row: Row[Any],
    reader: Row[Any],
    conference: Conference,
    original: int | None,
) -> Fellows:
    """Return who is with the reader on one date of the series `conference`."""
    changed = changed_date(conference, original)
    own = changed.participants if changed else None
    return _fellows(connection, row, reader, conference.participants if own is None else own)


def _fellows(
    connection: Connection, row: Row[Any], reader: Row[Any], people: Iterable[Participant]
) -> Fellows:
    found = [
        Fellow(
            name=one.display_name.strip(),
            is_moderator=one.is_moderator,
            is_host=one.user_id == row.owner_id,
        )
        for one in people
        if one.participant_id != reader.id
    ]
    host = ""
    if reader.user_id != row.owner_id and not any(one.is_host for one in found):
        owner = connection.execute(_HOST, {"owner_id": row.owner_id}).one()
        host = f"{owner.first_name} {owner.family_name}".strip()
    named = sorted(
        (one for one in found if may_be_named(one.name)),
        key=lambda one: (not one.is_host, not one.is_moderator),
    )[:_SHOWN]
    return Fellows(named=tuple(named), more=len(found) - len(named), absent_host=host)
