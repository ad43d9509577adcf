"""What participants answer to their invitations, by whichever way it comes.

An answer raises no revision and causes no mail; those who see the conference find it among their
changes. When the conference moves to other times, the answers to the earlier ones go.
"""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, delete, insert, select, update

from ucc_client.domain.conference import Conference
from ucc_client.domain.invitation_answer import InvitationAnswer
from ucc_client.domain.series_of import is_series, series_of
from ucc_client.server.clock import Clock
from ucc_client.server.database.tables import answers, conferences, participants
from ucc_client.server.installation import zone_of_installation
from ucc_client.server.services.change_log import ChangeLog
from ucc_client.server.services.conference_rows import conference_of
from ucc_client.server.services.participant_rows import accounts_in, people_of
from ucc_client.server.services.transactions import Transaction

ALL_DATES = 0
"""Stands in the column `date` for an answer to all that a participant is on."""


class Answers:
    """Writes down answers; of two the one that was given later holds."""

    def __init__(self, log: ChangeLog, clock: Clock) -> None:
        self._changes, self._clock = log, clock

    def record(
        self,
        change: Transaction,
        participant_id: int,
        answer: InvitationAnswer,
        moment: int,
        *,
        date: int | None = None,
        sequence: int | None = None,
    ) -> bool:
        """Write down an answer and note the change, as the last step of a transaction.

        `moment` is when it was given, in epoch milliseconds; one in the future counts as now.
        `date` is the original of one date of a series, None for all of them. `sequence` is the
        iCalendar SEQUENCE that was answered to, None for the conference as it is. False when
        nothing was written: there is no such participant or date, a later answer is there, or it
        answers to other times than those of today.
        """
        connection = change.connection
        row = _locked(connection, participant_id)
        if row is None or (sequence is not None and sequence < row.answers_from):
            return False
        people = people_of(connection, row.id)
        person = next((one for one in people if one.id == participant_id), None)
        if person is None:
            return False
        conference = conference_of(row, people)
        if date is not None and not _is_on(person, conference, date, connection):
            return False
        if date is None or person.only_on is not None or not is_series(conference):
            date = ALL_DATES
        moment = min(moment, self._clock())
        if not _write(connection, participant_id, date, answer, moment):
            return False
        seen_by = {row.owner_id, *accounts_in(people)}
        change.told |= self._changes.note(connection, row.id, noticed_by=seen_by)
        return True


def forget_of_other_times(
    connection: Connection, conference_id: int, before: Conference, after: Conference, sequence: int
) -> None:
    """Forget the answers that a change of the conference leaves without their times.

    `sequence` is its iCalendar SEQUENCE after the change. When a single date moves, only the
    answers to that date go.
    """
    everybody = select(participants.c.id).where(participants.c.conference_id == conference_id)
    theirs = answers.c.participant_id.in_(everybody)
    if _times(before) != _times(after):
        connection.execute(delete(answers).where(theirs))
        connection.execute(
            update(conferences)
            .where(conferences.c.id == conference_id)
            .values(answers_from=sequence)
        )
        return
    was = {one.original: one.start for one in before.changed_dates}
    now = {one.original: one.start for one in after.changed_dates}
    moved = [one for one in {*was, *now} if was.get(one, one) != now.get(one, one)]
    if not moved:
        return
    connection.execute(delete(answers).where(theirs, answers.c.date.in_(moved)))
    there_only = everybody.where(participants.c.only_on.in_(moved))
    connection.execute(delete(answers).where(answers.c.participant_id.in_(there_only)))


def _locked(connection: Connection, participant_id: int) -> Row[Any] | None:
    """Return the conference of a participant, which nobody else changes until the commit."""
    of_whom = select(participants.c.conference_id).where(participants.c.id == participant_id)
    query = select(conferences).where(conferences.c.id == of_whom.scalar_subquery())
    return connection.execute(query.with_for_update()).first()


def _is_on(person: Row[Any], conference: Conference, date: int, connection: Connection) -> bool:
    """Tell whether there is such a date, and whether this participant is on it."""
    if person.only_on is not None:
        return bool(person.only_on == date)
    zone = ZoneInfo(zone_of_installation(connection))
    if not series_of(conference, zone).has(date):
        return False
    listed = {one.original: one.participants for one in conference.changed_dates}.get(date)
    return listed is None or any(one.participant_id == person.id for one in listed)


def _write(
    connection: Connection, participant_id: int, date: int, answer: InvitationAnswer, moment: int
) -> bool:
    own = (answers.c.participant_id == participant_id, answers.c.date == date)
    known = connection.execute(select(answers.c.answered_at).where(*own)).first()
    said = {"answer": answer.value, "answered_at": moment}
    if known is None:
        values = {"participant_id": participant_id, "date": date, **said}
        connection.execute(insert(answers).values(values))
        return True
    if known.answered_at > moment:
        return False
    connection.execute(update(answers).where(*own).values(said))
    return True


def _times(conference: Conference) -> tuple[object, ...]:
    return conference.start, conference.occurrence, conference.rule, conference.zone
