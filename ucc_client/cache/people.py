"""Whom the cache knows: the server's people, and those of the user's own conferences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec
import sqlalchemy as sa

from ucc_client.cache.tables import confirmed, people, projection
from ucc_client.contract.people import OUTSIDE_USER_IDS
from ucc_client.domain.conference import Conference
from ucc_client.domain.person import Person, Source


class _Line(msgspec.Struct, frozen=True, rename="camel"):
    """A participant as the wire has it, read leniently and without the rest."""

    display_name: str | None = None
    phone_number: str | None = None
    e_mail_address: str | None = msgspec.field(name="eMailAddress", default=None)
    user_id: int | None = None


class _Details(msgspec.Struct, frozen=True):
    participants: tuple[_Line, ...] | None = None


_decoder = msgspec.json.Decoder(_Details)


def replace(connection: sa.Connection, found: Iterable[Person]) -> None:
    """Keep the server's people instead of those of last time."""
    connection.execute(people.delete())
    rows = [{"position": n, **msgspec.structs.asdict(one)} for n, one in enumerate(found)]
    if rows:
        connection.execute(
            people.insert(), [{**row, "source": row["source"].value} for row in rows]
        )


def load(connection: sa.Connection) -> Iterator[Person]:
    """Yield the server's people in its order."""
    for row in connection.execute(sa.select(people).order_by(people.c.position)):
        yield Person(
            name=row.name,
            number=row.number,
            email=row.email,
            user_id=row.user_id,
            source=Source(row.source),
        )


def recent(connection: sa.Connection) -> Iterator[Person]:
    """Yield who takes part in confirmed conferences, the latest conferences first."""
    query = (
        sa.select(confirmed.c.details)
        .join(projection, projection.c.conference_id == confirmed.c.conference_id)
        .where(confirmed.c.details.is_not(None))
        .order_by(projection.c.start.desc())
    )
    for details in connection.execute(query).scalars():
        try:
            lines = _decoder.decode(details).participants or ()
        except msgspec.DecodeError:
            # Another server's way of saying something: no reason to know nobody at all.
            continue
        for line in lines:
            yield Person(
                name=line.display_name or "",
                number=line.phone_number or "",
                email=line.e_mail_address or "",
                user_id=None if line.user_id in OUTSIDE_USER_IDS else line.user_id,
                source=Source.RECENT,
            )


def in_conference(conference: Conference) -> Iterator[Person]:
    """Yield who takes part in one conference, as one that waits in the outbox."""
    for one in conference.participants:
        yield Person(
            name=one.display_name,
            number=one.phone_number,
            email=one.email,
            user_id=one.user_id,
            source=Source.RECENT,
        )
