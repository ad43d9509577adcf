"""Who is in a running conference by telephone: names, and nothing by which one could call."""

from __future__ import annotations

import msgspec
from sqlalchemy import Connection, select

from ucc_client.server.database.telephone_tables import live_people
from ucc_client.server.portal.fellows import may_be_named

_SHOWN = 30
_IN = ("in", "talking", "muted")


class Present(msgspec.Struct, frozen=True, kw_only=True):
    """Who is in, as they came; `more` are those who are not named here."""

    named: tuple[str, ...] = ()
    more: int = 0


def present_in(connection: Connection, conference_id: int) -> Present:
    """Return who is in a conference just now."""
    inside = select(live_people.c.name).where(
        live_people.c.conference_id == conference_id, live_people.c.state.in_(_IN)
    )
    names = connection.scalars(inside.order_by(live_people.c.joined_at, live_people.c.id)).all()
    named = [name.strip() for name in names if may_be_named(name)]
    return Present(named=tuple(named[:_SHOWN]), more=len(names) - len(named[:_SHOWN]))
