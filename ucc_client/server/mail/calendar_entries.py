"""What the database says about a conference as an entry of its people's calendars."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, bindparam, select, update

from ucc_client.domain.conference import Conference
from ucc_client.domain.date_news import along
from ucc_client.domain.invitation_plan import Announced
from ucc_client.domain.taking_part import everybody, pair_seats
from ucc_client.server.database.direct import direct, each
from ucc_client.server.database.tables import answers, participants, users
from ucc_client.server.mail.facts import CalendarEntry, MailFacts

_OWNER = select(users.c.first_name, users.c.family_name, users.c.email).where(
    users.c.id == bindparam("owner_id")
)
_ANSWERS = (
    select(answers.c.participant_id, answers.c.date, answers.c.answer)
    .join(participants, participants.c.id == answers.c.participant_id)
    .where(participants.c.conference_id == bindparam("conference_id"))
    .order_by(answers.c.participant_id, answers.c.date)
)
Answers = tuple[tuple[int, str], ...]
_FIRST_MAIL = (
    update(participants)
    .where(participants.c.id == bindparam("row_id"))
    .values(first_mail_id=bindparam("mail_id"))
)
_KEPT_ENTRY = (
    update(participants)
    .where(participants.c.id == bindparam("row_id"))
    .values(calendar_uid=bindparam("uid"), first_mail_id=bindparam("mail_id"))
)


def entry_of(connection: Connection, row: Row[Any], revision: int) -> CalendarEntry:
    """Return how calendars know the conference of a row at a revision, which are from 1."""
    owner = direct(connection).execute(_OWNER, {"owner_id": row.owner_id}).one()
    return CalendarEntry(
        uid=row.calendar_uid,
        sequence=revision - 1,
        organizer=f"{owner.first_name} {owner.family_name}".strip(),
        organizer_address=owner.email,
    )


def keep_entries(
    connection: Connection,
    before: Announced,
    people_before: Sequence[Row[Any]],
    after: Announced,
    people: Sequence[Row[Any]],
) -> bool:
    """Let who came from one date into the series, or went the other way, keep the entry.

    They have new rows, but the calendar has them already; tell whether any row was written.
    """
    old, new = ({row.id: row for row in rows} for rows in (people_before, people))
    gone = [row for row in people_before if row.id not in new]
    come = [row for row in people if row.id not in old]
    if not gone or not any(row.only_on is not None for row in (*gone, *come)):
        return False
    seats, seats_before = everybody(after.conference), everybody(before.conference)
    moved = along(before.conference, after.conference)
    kept = []
    for position, origin in pair_seats(seats, seats_before, moved).items():
        now = seats[position].person.participant_id
        was = seats_before[origin].person.participant_id
        if now != was and now is not None and was is not None:
            row = old[was]
            kept.append({"row_id": now, "uid": row.calendar_uid, "mail_id": row.first_mail_id})
    if kept:
        connection.execute(_KEPT_ENTRY, kept)
    return bool(kept)


def own_entry(
    entry: CalendarEntry | None, person: Row[Any], given: Mapping[int, Answers] | None = None
) -> CalendarEntry | None:
    """Return the entry under the name by which this participant's calendar has it.

    `given` has what people answered, by their rows' ids.
    """
    if entry is None:
        return None
    uid = person.calendar_uid or entry.uid
    return msgspec.structs.replace(entry, uid=uid, answers=(given or {}).get(person.id, ()))


def answers_of(connection: Connection, people: Sequence[Row[Any]]) -> dict[int, Answers]:
    """Return what the participants of a conference answered, by their ids.

    `people` are some of them; what no longer holds is not there.
    """
    found: dict[int, Answers] = {}
    whose = {"conference_id": people[0].conference_id} if people else None
    for row in direct(connection).execute(_ANSWERS, whose) if whose else ():
        found[row.participant_id] = (*found.get(row.participant_id, ()), (row.date, row.answer))
    return found


def roles_by_date(conference: Conference) -> dict[int, dict[int, bool]]:
    """Return who is a moderator on the dates with people of their own, by participants' ids."""
    return {
        one.original: {
            person.participant_id: person.is_moderator
            for person in one.participants
            if person.participant_id is not None
        }
        for one in conference.changed_dates
        if one.participants is not None
    }


def role_differs(roles: Mapping[int, Mapping[int, bool]], person: Row[Any]) -> tuple[int, ...]:
    """Return the originals on which somebody of the series has the other role."""
    return tuple(
        original
        for original, listed in roles.items()
        if listed.get(person.id, person.is_moderator) != person.is_moderator
    )


class FirstMails:
    """Notes which mail was the first to whom, so that later ones answer to it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._found: list[dict[str, int]] = []

    def note(self, facts: MailFacts, mail_id: int) -> None:
        """Note a mail's row; it counts for whom it is the first."""
        if facts.first_mail_id is None and not facts.is_farewell:
            self._found.append({"row_id": facts.participant_id, "mail_id": mail_id})

    def write(self) -> None:
        """Write down what was noted."""
        if self._found:
            each(self._connection, _FIRST_MAIL, self._found)
