"""What happens to conferences when an account goes: somebody takes them over, or they were over.

Nobody is mailed. In conferences that are not over the place goes, and its PIN and link with it; in
those that are over the name stays, without an account.
"""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import Connection, Row, delete, select, update

from ucc_client.server.database.tables import conferences, participants, users
from ucc_client.server.language import N_
from ucc_client.server.services.administration_error import AdministrationError
from ucc_client.server.services.change_log import ChangeLog
from ucc_client.server.services.visibility import SEEN, ids_seen_by, viewing


class Removal(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a removed user's conferences, counted."""

    handed_over: int = 0
    deleted: int = 0
    places_removed: int = 0


def remove_user(
    connection: Connection, log: ChangeLog, user: Row[Any], heir: Row[Any] | None, now: int
) -> Removal:
    """Remove an account and let its conferences go on with `heir`. Raises AdministrationError.

    Without an heir its conferences that are over are deleted; one that is not stands in the way.
    `now` is epoch milliseconds.
    """
    _lock(connection, user.id)
    seen = connection.execute(SEEN.order_by(conferences.c.id), viewing(user.id, now)).all()
    own = [row for row in seen if row.owner_id == user.id]
    ahead = [row for row in own if not row.is_terminated]
    if heir is None and ahead:
        raise AdministrationError(
            N_(
                "“{login}” owns {count} conferences that are not over. Nothing was changed. "
                "Name with --hand-over-to who takes them over."
            ),
            login=user.login,
            count=len(ahead),
        )
    going = [] if heir is not None else own
    for row in going:
        lost_by = _accounts(connection, row.id)
        connection.execute(delete(conferences).where(conferences.c.id == row.id))
        log.note(connection, row.id, noticed_by=(), lost_by=lost_by)
    places = 0
    for row in seen:
        if row not in going:
            places += _leave(connection, log, user.id, row, heir)
    connection.execute(delete(users).where(users.c.id == user.id))
    return Removal(
        handed_over=0 if heir is None else len(own), deleted=len(going), places_removed=places
    )


def _lock(connection: Connection, user_id: int) -> None:
    """Lock all that is touched, in one order: conferences, then the users who see them."""
    ids = ids_seen_by(user_id)
    touched = select(conferences.c.id).where(conferences.c.id.in_(ids)).order_by(conferences.c.id)
    connection.execute(touched.with_for_update()).all()
    owners = select(conferences.c.owner_id).where(conferences.c.id.in_(ids))
    people = select(participants.c.user_id).where(
        participants.c.conference_id.in_(ids), participants.c.user_id.is_not(None)
    )
    who = users.c.id.in_(owners) | users.c.id.in_(people)
    connection.execute(select(users.c.id).where(who).order_by(users.c.id).with_for_update()).all()


def _leave(
    connection: Connection, log: ChangeLog, user_id: int, row: Row[Any], heir: Row[Any] | None
) -> int:
    """Take the user out of one conference; returns how many places went."""
    place = (participants.c.conference_id == row.id, participants.c.user_id == user_id)
    if row.is_terminated:
        connection.execute(update(participants).where(*place).values(user_id=None))
        places = 0
    else:
        places = connection.execute(delete(participants).where(*place)).rowcount
    owner = heir.id if heir is not None and row.owner_id == user_id else row.owner_id
    connection.execute(
        update(conferences)
        .where(conferences.c.id == row.id)
        .values(owner_id=owner, revision=conferences.c.revision + 1)
    )
    log.note(connection, row.id, noticed_by=_accounts(connection, row.id))
    return places


def _accounts(connection: Connection, conference_id: int) -> set[int]:
    query = select(participants.c.user_id).where(participants.c.conference_id == conference_id)
    owner = select(conferences.c.owner_id).where(conferences.c.id == conference_id)
    found = {*connection.scalars(query), *connection.scalars(owner)}
    return {user_id for user_id in found if user_id is not None}
