"""What comes back by mail: answers of calendars, and mails that could not be delivered."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from sqlalchemy import select, update

from ucc_client.server.clock import Clock
from ucc_client.server.database.engine import Database
from ucc_client.server.database.tables import conferences, mails
from ucc_client.server.keys import Keys
from ucc_client.server.language import N_
from ucc_client.server.mail.incoming_error import NotTakenError
from ucc_client.server.mail.letter import Letter, read_letter
from ucc_client.server.mail.marks import row_of
from ucc_client.server.mail.replies import Reply, replies_in
from ucc_client.server.mail.returns import Returned, returned_in
from ucc_client.server.refusals import InvalidError
from ucc_client.server.services.answers import Answers
from ucc_client.server.services.change_log import ChangeLog
from ucc_client.server.services.invitation_answers import take_reply
from ucc_client.server.services.participant_rows import accounts_in, people_of
from ucc_client.server.services.transactions import Transaction

Publish = Callable[[Collection[int]], None]


class IncomingMail:
    """Takes in one message after the other; the same one twice is no harm.

    `publish` tells those who may notice, after the commit.
    """

    def __init__(
        self,
        database: Database,
        keys: Keys,
        log: ChangeLog,
        clock: Clock,
        publish: Publish = lambda _users: None,
    ) -> None:
        self._database, self._keys, self._log = database, keys, log
        self._clock, self._publish = clock, publish
        self._answers = Answers(log, clock)

    def take(self, raw: bytes, recipients: Sequence[str] = ()) -> str:
        """Note what a message says; return in words (marked by `N_`) what that was.

        `recipients` are the addresses it was delivered to, beside those in its headers. Raises
        NotTakenError, and then nothing was changed.
        """
        letter = read_letter(raw, recipients)
        returned = returned_in(letter, self._keys)
        replies = [] if returned is not None else replies_in(letter)
        if returned is None and not replies:
            raise NotTakenError(N_("The message is neither an answer nor a mail that came back."))
        try:
            with self._database.write() as connection:
                change = Transaction(connection)
                if returned is not None:
                    self._note_return(change, returned)
                else:
                    self._note_replies(change, letter, replies)
        except InvalidError:
            raise NotTakenError(N_("The message says what no database keeps.")) from None
        if change.told:
            self._publish(change.told)
        return N_("A mail that came back was noted.") if returned else N_("An answer was noted.")

    def _note_return(self, change: Transaction, returned: Returned) -> None:
        connection, own = change.connection, mails.c.id == returned.row_id
        row = connection.execute(select(mails.c.conference_id).where(own)).first()
        if row is None:
            raise NotTakenError(N_("The mail that came back is not remembered any more."))
        noted = {"returned_at": self._clock(), "returned": returned.reason}
        connection.execute(update(mails).where(own).values(noted))
        owner = select(conferences.c.owner_id).where(conferences.c.id == row.conference_id)
        owner_id = connection.scalar(owner)
        if owner_id is not None:
            people = accounts_in(people_of(connection, row.conference_id))
            noticed_by = {int(owner_id), *people}
            change.told |= self._log.note(connection, row.conference_id, noticed_by=noticed_by)

    def _note_replies(self, change: Transaction, letter: Letter, replies: Sequence[Reply]) -> None:
        rows = [row_of(self._keys, mark) for mark in letter.answered_marks]
        answered = [row for row in rows if row is not None]
        for reply in replies:
            take_reply(change, self._answers, reply, answered)
