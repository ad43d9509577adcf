"""What the extensions say of a conference's people beyond the conference itself.

It is read for many conferences at once, in one query for each extension.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, select

from ucc_client.server.database.tables import answers, participants
from ucc_client.server.services.answers import ALL_DATES
from ucc_client.server.services.conference_objects import JsonObject

Ids = Collection[int] | Select[Any]


class PeopleStates(msgspec.Struct, frozen=True, kw_only=True):
    """Reads what is offered; each of the fields says whether an extension is."""

    answers: bool

    def of(self, connection: Connection, ids: Ids) -> dict[int, JsonObject]:
        """Return the fields by conference, of those of which there is something to say."""
        fields: dict[int, JsonObject] = defaultdict(dict)
        if self.answers:
            for conference_id, given in _answers(connection, ids).items():
                fields[conference_id]["answers"] = given
        return fields


def _answers(connection: Connection, ids: Ids) -> dict[int, list[JsonObject]]:
    """Return the answers by conference, as a list of `GivenAnswer`."""
    query = (
        select(participants.c.conference_id, answers)
        .join(participants, participants.c.id == answers.c.participant_id)
        .where(participants.c.conference_id.in_(ids))
        .order_by(answers.c.participant_id, answers.c.date)
    )
    found: dict[int, list[JsonObject]] = defaultdict(list)
    for row in connection.execute(query):
        given: JsonObject = {
            "participantId": row.participant_id,
            "answer": row.answer,
            "answeredAt": row.answered_at,
        }
        if row.date != ALL_DATES:
            given["date"] = row.date
        found[row.conference_id].append(given)
    return found
