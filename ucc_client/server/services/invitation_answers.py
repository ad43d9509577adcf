"""Finds who answers by mail, and to what; nothing else follows from it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, or_, select

from ucc_client.domain.series import Series, rule_instants
from ucc_client.domain.series_of import series_of
from ucc_client.server.database.tables import conferences, mails, participants
from ucc_client.server.installation import zone_of_installation
from ucc_client.server.language import N_
from ucc_client.server.mail import headers
from ucc_client.server.mail.incoming_error import NotTakenError
from ucc_client.server.mail.replies import Reply
from ucc_client.server.services.answers import Answers
from ucc_client.server.services.conference_rows import conference_of
from ucc_client.server.services.participant_rows import people_of
from ucc_client.server.services.transactions import Transaction


def take_reply(
    change: Transaction, answers: Answers, reply: Reply, answered_mails: Iterable[int]
) -> None:
    """Record an answer as that of the one who gives it. Raises NotTakenError.

    Who answers is known by the address, or by the mail that is answered: its Message-ID is known
    to nobody else.
    """
    connection = change.connection
    conference, people = _conference(connection, reply.uid)
    answering = _answering(connection, people, reply, answered_mails)
    if not answering:
        raise NotTakenError(N_("The answer comes from nobody who is invited."))
    date = _original(connection, conference, people, reply)
    recorded = [
        answers.record(
            change, one.id, reply.answer, reply.stamp, date=date, sequence=reply.sequence
        )
        for one in answering
    ]
    if not any(recorded):
        raise NotTakenError(
            N_("The answer is to an earlier time or another date, or older than another one.")
        )


def _conference(connection: Connection, uid: str) -> tuple[Row[Any], list[Row[Any]]]:
    own = select(participants.c.conference_id).where(participants.c.calendar_uid == uid)
    named = or_(conferences.c.calendar_uid == uid, conferences.c.id.in_(own))
    # Locked: nobody removes who answers, and two answers come one after the other.
    found = connection.execute(select(conferences).where(named).with_for_update()).first()
    if found is None:
        raise NotTakenError(N_("There is no such conference any more, or there never was."))
    return found, people_of(connection, found.id)


def _answering(
    connection: Connection, people: Sequence[Row[Any]], reply: Reply, answered: Iterable[int]
) -> list[Row[Any]]:
    """Return the rows of those who answer: one, or several who share an address."""
    invited = [one for one in people if _uid(connection, one) == reply.uid]
    address = reply.address.casefold()
    found = [one for one in invited if address in _addresses(one.email)]
    if found:
        return found
    asked = select(mails.c.participant_id).where(mails.c.id.in_(list(answered)))
    told = set(connection.scalars(asked))
    return [one for one in invited if one.id in told]


def _uid(connection: Connection, person: Row[Any]) -> str:
    """Return by which name this participant's calendar knows the conference."""
    if person.calendar_uid:
        return str(person.calendar_uid)
    asked = select(conferences.c.calendar_uid).where(conferences.c.id == person.conference_id)
    return str(connection.scalar(asked))


def _addresses(email: str) -> set[str]:
    known = {email.strip().casefold()}
    with contextlib.suppress(ValueError):
        known.add(headers.wire_address(email).casefold())
    return known - {""}


def _original(
    connection: Connection, conference: Row[Any], people: Sequence[Row[Any]], reply: Reply
) -> int | None:
    """Return the original of the date that is answered to, None for all of them."""
    if reply.date is None:
        return None
    default = ZoneInfo(zone_of_installation(connection))
    series = series_of(conference_of(conference, people), default)
    try:
        original = _at(series, reply.date)
    except (ValueError, OverflowError, OSError):
        original = None
    if original is None:
        raise NotTakenError(N_("The conference has no such date."))
    return original


def _at(series: Series, date: datetime) -> int | None:
    moment = date if date.tzinfo else date.replace(tzinfo=series.zone)
    second = int(moment.timestamp())
    first = next(rule_instants(series.start, series.zone, series.rule, second * 1000), None)
    return first if first is not None and first // 1000 == second else None
