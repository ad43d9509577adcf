"""How conferences look to one user, read in a transaction that somebody else has opened."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

import msgspec
from sqlalchemy import Row, Select, bindparam

from ucc_client.contract.messages import ManagedConferenceSummary
from ucc_client.server.clock import Clock
from ucc_client.server.database.reading import Reading
from ucc_client.server.database.tables import conferences
from ucc_client.server.services.conference_objects import (
    Seen,
    calling_object,
    conference_object,
    schedule_object,
    to_summary,
)
from ucc_client.server.services.conference_rows import of_series
from ucc_client.server.services.conference_rules import SORTABLE, Page
from ucc_client.server.services.dial_in import DialIns, Place
from ucc_client.server.services.participant_rows import people_of
from ucc_client.server.services.people_states import PeopleStates
from ucc_client.server.services.visibility import SEEN, SEEN_BY_IDS, viewing, visible


class ConferenceLooks(msgspec.Struct, frozen=True, kw_only=True):
    """Reads what one user may see; what is not offered, as on a plain STARFACE, is not there."""

    clock: Clock
    dial_ins: DialIns | None
    states: PeopleStates
    tells_schedule: bool
    tells_calling: bool

    def page(self, connection: Reading, user_id: int, page: Page) -> list[ManagedConferenceSummary]:
        """Return one page of the user's list."""
        wanted = {
            **viewing(user_id, self.clock()),
            "size": page.size,
            "skipped": page.number * page.size,
        }
        found = connection.execute(_list(page.sort, descending=page.descending), wanted)
        return [to_summary(row) for row in found]

    def one(self, connection: Reading, user_id: int, conference_id: int) -> Seen:
        """Return one conference. Raises NotFoundError.

        It says nothing that the clock alone changes: `QuickAnswers` keeps it until somebody
        writes.
        """
        row = visible(connection, user_id, conference_id, self.clock())
        return self.of(connection, user_id, row, people_of(connection, conference_id))

    def of(
        self, connection: Reading, user_id: int, row: Row[Any], people: Sequence[Row[Any]]
    ) -> Seen:
        """Return the conference of a row of `SEEN`; `people` are its participants' rows."""
        fields = conference_object(row, of_series(people))
        if self.tells_schedule:
            fields.update(schedule_object(row, people))
        if self.tells_calling:
            fields.update(calling_object(row))
        if self.dial_ins is not None:
            places = sorted((p for p in people if p.user_id == user_id), key=_only_on_one)
            own = next(map(_place, places), None)
            fields.update(self.dial_ins.way(connection).fields(own))
        fields.update(self.states.of_one(connection, row.id).fields(row))
        return Seen(conference_id=row.id, revision=row.revision, fields=fields)


@cache
def _list(sort: str, *, descending: bool) -> Select[Any]:
    columns = SEEN.selected_columns
    column = columns[SORTABLE[sort]]
    # No line needs the text of a mail, and all of them are read to be sorted.
    lines = SEEN_BY_IDS.with_only_columns(*(columns[name] for name in SORTABLE.values()))
    ordered = lines.order_by(column.desc() if descending else column.asc(), conferences.c.id.asc())
    return ordered.limit(bindparam("size")).offset(bindparam("skipped"))


def _only_on_one(person: Row[Any]) -> bool:
    return person.only_on is not None


def _place(person: Row[Any]) -> Place:
    return Place(participant_id=person.id, pin=person.pin, link_generation=person.link_generation)
