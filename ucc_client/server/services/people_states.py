"""What the extensions say of a conference's people beyond the conference itself.

It is read for many conferences at once, in one query for each extension.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, Select, bindparam, func, select

from ucc_client.contract.mail_state import MailState
from ucc_client.server.database.reading import Reading, Rows
from ucc_client.server.database.tables import answers, mails, participants
from ucc_client.server.services.answers import ALL_DATES
from ucc_client.server.services.conference_objects import JsonObject

Ids = Collection[int] | Select[Any]


class PeopleStates(msgspec.Struct, frozen=True, kw_only=True):
    """Reads what is offered; each of the fields says whether an extension is."""

    answers: bool = False
    mails: bool = False

    def of(self, connection: Connection, ids: Ids) -> States:
        """Read what is known of the people of some conferences."""
        return States(
            answers=_answers(connection, ids) if self.answers else {},
            mails=_mails(connection, ids) if self.mails else {},
        )

    def of_one(self, connection: Reading, conference_id: int) -> States:
        """Read what is known of the people of one, by queries that are written already."""
        own = {"conference_id": conference_id}
        return States(
            answers=_answers_in(connection.execute(_ANSWERS_OF_ONE, own)) if self.answers else {},
            mails=_mails_in(connection.execute(_MAILS_OF_ONE, own)) if self.mails else {},
        )


class States(msgspec.Struct, frozen=True, kw_only=True):
    """What is known, by conference: lists of the contract's `GivenAnswer` and `MailStatus`."""

    answers: dict[int, list[JsonObject]]
    mails: dict[int, list[JsonObject]]

    def fields(self, row: Row[Any]) -> JsonObject:
        """Return the fields of a conference that there is something to say in.

        What became of the mails is told to those who may change it, and do something about that;
        without an `is_readonly` the row is the viewer's own.
        """
        fields: JsonObject = {}
        if row.id in self.answers:
            fields["answers"] = self.answers[row.id]
        if row.id in self.mails and not getattr(row, "is_readonly", False):
            fields["mails"] = self.mails[row.id]
        return fields


def _answers(connection: Connection, ids: Ids) -> dict[int, list[JsonObject]]:
    return _answers_in(connection.execute(_answers_query(participants.c.conference_id.in_(ids))))


def _answers_query(asked: ColumnElement[bool]) -> Select[Any]:
    return (
        select(participants.c.conference_id, answers)
        .join(participants, participants.c.id == answers.c.participant_id)
        .where(asked)
        .order_by(answers.c.participant_id, answers.c.date)
    )


def _answers_in(rows: Rows) -> dict[int, list[JsonObject]]:
    found: dict[int, list[JsonObject]] = defaultdict(list)
    for row in rows:
        given: JsonObject = {
            "participantId": row.participant_id,
            "answer": row.answer,
            "answeredAt": row.answered_at,
        }
        if row.date != ALL_DATES:
            given["date"] = row.date
        found[row.conference_id].append(given)
    return found


def _mails(connection: Connection, ids: Ids) -> dict[int, list[JsonObject]]:
    """Return the newest mail of each kind to each participant who is still listed."""
    return _mails_in(connection.execute(_mails_query(participants.c.conference_id.in_(ids))))


def _mails_query(asked: ColumnElement[bool]) -> Select[Any]:
    newest = (
        select(func.max(mails.c.id))
        .join(participants, participants.c.id == mails.c.participant_id)
        .where(asked)
        .group_by(mails.c.participant_id, mails.c.kind)
    )
    return (
        select(
            mails.c.conference_id,
            mails.c.participant_id,
            mails.c.kind,
            mails.c.state,
            mails.c.queued_at,
            mails.c.over_at,
            mails.c.error,
            mails.c.returned_at,
            mails.c.returned,
        )
        .where(mails.c.id.in_(newest))
        .order_by(mails.c.participant_id, mails.c.id)
    )


_ONE = participants.c.conference_id == bindparam("conference_id")
_ANSWERS_OF_ONE, _MAILS_OF_ONE = _answers_query(_ONE), _mails_query(_ONE)


def _mails_in(rows: Rows) -> dict[int, list[JsonObject]]:
    found: dict[int, list[JsonObject]] = defaultdict(list)
    for row in rows:
        found[row.conference_id].append(_mail(row))
    return found


def _mail(row: Any) -> JsonObject:
    back = row.returned_at is not None
    mail: JsonObject = {
        "participantId": row.participant_id,
        "kind": row.kind,
        "state": MailState.RETURNED.value if back else row.state,
        "queuedAt": row.queued_at,
    }
    if (at := row.returned_at if back else row.over_at) is not None:
        mail["at"] = at
    if problem := row.returned if back else row.error:
        mail["problem"] = problem
    return mail
