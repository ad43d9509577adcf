"""What the administrator sees of the mail queue, and decides about single mails."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, select, update

from ucc_client.server.clock import Clock
from ucc_client.server.database.engine import Database
from ucc_client.server.database.tables import mails
from ucc_client.server.keys import Keys, WrongKeyError
from ucc_client.server.language import N_
from ucc_client.server.mail.facts import MailFacts
from ucc_client.server.mail.states import MailState
from ucc_client.server.services.administration_error import AdministrationError

_NOT_SENT = (MailState.WAITING, MailState.FAILED, MailState.GIVEN_UP, MailState.UNCLEAR)
_UNDECIDED = (MailState.WAITING, MailState.UNCLEAR)


class MailRecord(msgspec.Struct, frozen=True, kw_only=True):
    """One mail of the queue, without what it says. Instants are epoch milliseconds.

    `over_at` is when it was sent, failed, given up or became unclear; `answer` what the mail server
    said last. A mail that came back did so at `returned_at`. `address` is empty in rows of older
    versions.
    """

    mail_id: int
    state: MailState
    kind: str
    address: str
    participant_id: int
    queued_at: int
    attempts: int
    next_attempt_at: int | None
    over_at: int | None
    answer: str
    returned_at: int | None
    returned: str


class MailRecords:
    """Reads the queue, and changes the state of single mails as their administrator says."""

    def __init__(self, database: Database, keys: Keys, clock: Clock) -> None:
        self._database, self._keys, self._clock = database, keys, clock

    def newest(
        self, limit: int, states: Collection[MailState] = (), *, only_returned: bool = False
    ) -> list[MailRecord]:
        """Return up to `limit` mails, the newest first; only those in `states`, if any is named."""
        query = select(mails).order_by(mails.c.id.desc()).limit(limit)
        if states:
            query = query.where(mails.c.state.in_(states))
        if only_returned:
            query = query.where(mails.c.returned_at.is_not(None))
        with self._database.read() as connection:
            return [self._record(row) for row in connection.execute(query)]

    def facts(self, mail_id: int) -> tuple[MailRecord, MailFacts | None]:
        """Return a mail and what it says, with its PIN; that is kept until it is sent.

        Raises AdministrationError.
        """
        with self._database.read() as connection:
            row = _known(connection, mail_id)
        return self._record(row), None if row.state == MailState.SENT else self._facts(row)

    def retry(self, mail_ids: Sequence[int]) -> None:
        """Let these mails be sent now, all or none; they have a day again.

        Raises AdministrationError for those that were sent or are just being sent.
        """
        now = self._clock()
        again = {
            "state": MailState.WAITING,
            "next_attempt_at": now,
            "tried_since": now,
            "over_at": None,
            "worker": "",
        }
        self._change(mail_ids, _NOT_SENT, again)

    def give_up(self, mail_ids: Sequence[int]) -> None:
        """Let these mails never be sent, all or none. Raises AdministrationError."""
        given_up = {"state": MailState.GIVEN_UP, "over_at": self._clock()}
        self._change(mail_ids, _UNDECIDED, given_up)

    def _change(
        self, mail_ids: Sequence[int], possible: Sequence[MailState], values: dict[str, Any]
    ) -> None:
        with self._database.write() as connection:
            for mail_id in mail_ids:
                changed = update(mails).where(mails.c.id == mail_id, mails.c.state.in_(possible))
                if connection.execute(changed.values(values)).rowcount == 0:
                    state = _known(connection, mail_id).state
                    raise AdministrationError(
                        N_("Mail {mail} is {state}: that cannot be done. Nothing was changed."),
                        mail=mail_id,
                        state=state,
                    )

    def _record(self, row: Row[Any]) -> MailRecord:
        facts = self._facts(row)
        waits = row.state == MailState.WAITING
        return MailRecord(
            mail_id=row.id,
            state=MailState(row.state),
            kind=row.kind,
            address=facts.address if facts else "",
            participant_id=row.participant_id,
            queued_at=row.queued_at,
            attempts=row.attempts,
            next_attempt_at=row.next_attempt_at if waits else None,
            over_at=row.over_at,
            answer=row.error,
            returned_at=row.returned_at,
            returned=row.returned,
        )

    def _facts(self, row: Row[Any]) -> MailFacts | None:
        if not row.facts:
            return None
        try:
            return msgspec.json.decode(self._keys.decrypt(row.facts), type=MailFacts)
        except (WrongKeyError, msgspec.MsgspecError):
            return None


def _known(connection: Connection, mail_id: int) -> Row[Any]:
    row = connection.execute(select(mails).where(mails.c.id == mail_id)).first()
    if row is None:
        raise AdministrationError(N_("There is no mail {mail}, or not any more."), mail=mail_id)
    return row
