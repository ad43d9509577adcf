"""Who is written down as being, or having been, in a conference by telephone."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, delete, exists, select

from ucc_client.server.database.telephone_tables import live_people

OVER = ("left", "failed")
"""The states of those who are not in any more."""


def forget_people(connection: Connection, conference_id: int, participant_id: int = 0) -> None:
    """Forget who was in a conference, or how often one person was; not who is in just now."""
    forgotten = delete(live_people).where(
        live_people.c.conference_id == conference_id,
        live_people.c.state.in_(OVER),
        live_people.c.redial_at == 0,
    )
    if participant_id:
        forgotten = forgotten.where(live_people.c.participant_id == participant_id)
    connection.execute(forgotten)


def forget_superseded(connection: Connection, call_ids: Collection[int]) -> None:
    """Forget of these who is not in any more by this call, but is by another one."""
    other = live_people.alias()
    is_here = exists(
        select(other.c.id).where(
            other.c.conference_id == live_people.c.conference_id,
            other.c.participant_id == live_people.c.participant_id,
            other.c.state.not_in(OVER),
        )
    )
    connection.execute(
        delete(live_people).where(
            live_people.c.id.in_(call_ids),
            live_people.c.participant_id != 0,
            live_people.c.state.in_(OVER),
            live_people.c.redial_at == 0,
            is_here,
        )
    )
