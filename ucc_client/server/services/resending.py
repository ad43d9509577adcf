"""Invites people again who are invited already."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, select, update

from ucc_client.contract.mail_state import Resend, Resent
from ucc_client.domain.conference import Conference
from ucc_client.domain.invitation_plan import PlannedMail, plan
from ucc_client.domain.taking_part import everybody
from ucc_client.server.allowance import Allowance
from ucc_client.server.clock import Clock
from ucc_client.server.database.tables import conferences, mails
from ucc_client.server.mail.calendar_entries import entry_of
from ucc_client.server.mail.queue import MailQueue
from ucc_client.server.mail.states import MailState
from ucc_client.server.refusals import ForbiddenError, InvalidError
from ucc_client.server.services.change_log import ChangeLog
from ucc_client.server.services.conference_rows import announced
from ucc_client.server.services.mail_news import editors
from ucc_client.server.services.participant_rows import people_of
from ucc_client.server.services.transactions import Transaction
from ucc_client.server.services.visibility import visible

_ON_THEIR_WAY = (MailState.WAITING, MailState.SENDING)


class Resending:
    """Queues invitations in the words and with the times of now.

    To whom a mail is on its way already no other goes; one that waits for its next attempt is
    tried at once.
    """

    def __init__(
        self, mails: MailQueue, log: ChangeLog, allowance: Allowance, clock: Clock
    ) -> None:
        self._mails, self._changes = mails, log
        self._allowance, self._clock = allowance, clock

    def send(self, change: Transaction, user_id: int, conference_id: int, asked: Resend) -> Resent:
        """Invite again whom the user names, or all with an address.

        Raises NotFoundError, ForbiddenError, TooManyMailsError, or InvalidError for a conference
        that is over and for somebody who cannot be invited.
        """
        connection = change.connection
        own = conferences.c.id == conference_id
        connection.execute(select(conferences.c.id).where(own).with_for_update()).all()
        row = visible(connection, user_id, conference_id, self._clock())
        if row.is_readonly:
            raise ForbiddenError("Only its owner and its moderators send invitations again.")
        if row.is_terminated:
            raise InvalidError("The conference is already finished.")
        people = people_of(connection, conference_id)
        known = announced(row, people)
        planned = self._planned(known.conference, plan(None, known, self._clock()), asked)
        self._allowance.take(user_id)
        busy = self._on_their_way(connection, people)
        new = [mail for person, mail in planned.items() if person not in busy]
        entry = entry_of(connection, row, row.revision)
        self._mails.put(connection, new, known.conference, people, entry)
        waiting = [person for person in planned if person in busy]
        connection.execute(
            update(mails)
            .where(mails.c.participant_id.in_(waiting), mails.c.state == MailState.WAITING)
            .values(next_attempt_at=self._clock())
        )
        change.told |= self._changes.note(
            connection, conference_id, noticed_by=editors(connection, conference_id)
        )
        change.afterwards.append(self._mails.wake)
        return Resent(queued=len(new), waiting=len(waiting))

    def _planned(
        self, conference: Conference, invitations: Sequence[PlannedMail], asked: Resend
    ) -> dict[int, PlannedMail]:
        """Return the invitations by participant."""
        seats = everybody(conference)
        by_person = {seats[mail.position].person.participant_id or 0: mail for mail in invitations}
        if asked.participant_ids is None:
            return by_person
        missing = [one for one in asked.participant_ids if one not in by_person]
        if missing:
            raise InvalidError(
                f"participantIds: nobody with the id {missing[0]} can be invited to what is still "
                "to come."
            )
        return {one: by_person[one] for one in dict.fromkeys(asked.participant_ids)}

    def _on_their_way(self, connection: Connection, people: Sequence[Row[Any]]) -> set[int]:
        query = select(mails.c.participant_id).where(
            mails.c.participant_id.in_([person.id for person in people]),
            mails.c.state.in_(_ON_THEIR_WAY),
        )
        return set(connection.scalars(query))
