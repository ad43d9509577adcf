"""Keeps what participants' calendars answer; nothing else follows from it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import Connection, Row, delete, func, insert, or_, select

from ucc_client.domain.series import Series, rule_instants
from ucc_client.domain.series_of import series_of
from ucc_client.server.database.tables import answers, conferences, mails, participants
from ucc_client.server.installation import zone_of_installation
from ucc_client.server.language import N_
from ucc_client.server.mail import headers
from ucc_client.server.mail.incoming_error import NotTakenError
from ucc_client.server.mail.replies import Reply
from ucc_client.server.services.conference_rows import conference_of
from ucc_client.server.services.participant_rows import accounts_in, people_of

ALL_DATES = 0


def keep_answer(
    connection: Connection, reply: Reply, answered_mails: Iterable[int], now: int
) -> tuple[int, set[int]]:
    """Keep an answer in place of an older one; return its conference, and who may notice.

    Who answers is known by the address, or by the mail that is answered: its Message-ID is known
    to nobody else. `now` is epoch milliseconds. Raises NotTakenError.
    """
    conference, people = _conference(connection, reply.uid)
    answering = _answering(connection, people, reply, answered_mails)
    if not answering:
        raise NotTakenError(N_("The answer comes from nobody who is invited."))
    original = _original(connection, conference, people, reply)
    # Nobody answers what was not asked yet, or answers tomorrow: that would outdo all later ones.
    reply = msgspec.structs.replace(
        reply, sequence=min(reply.sequence, conference.revision - 1), stamp=min(reply.stamp, now)
    )
    newer = [one for one in answering if _is_newer(connection, one.id, original, reply)]
    if not newer:
        raise NotTakenError(N_("The answer is to an older invitation, or older than another one."))
    for person in newer:
        same = (answers.c.participant_id == person.id, answers.c.original == original)
        connection.execute(delete(answers).where(*same))
        connection.execute(
            insert(answers).values(
                participant_id=person.id,
                original=original,
                attendance=reply.attendance,
                sequence=reply.sequence,
                stamp=reply.stamp,
                received_at=now,
            )
        )
    return conference.id, {conference.owner_id, *accounts_in(people)}


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
) -> int:
    """Return the original of the date that is answered to, 0 for all of them."""
    if reply.date is None:
        return ALL_DATES
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


def _is_newer(connection: Connection, participant_id: int, original: int, reply: Reply) -> bool:
    mailed = connection.scalar(
        select(func.max(mails.c.sequence)).where(mails.c.participant_id == participant_id)
    )
    if reply.sequence < (mailed or 0):
        return False
    kept = connection.execute(
        select(answers.c.sequence, answers.c.stamp).where(
            answers.c.participant_id == participant_id, answers.c.original == original
        )
    ).first()
    return kept is None or (reply.sequence, reply.stamp) >= (kept.sequence, kept.stamp)
