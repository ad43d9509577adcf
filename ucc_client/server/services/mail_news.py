"""Lets what became of mails appear among the changes of those who may do something about it."""

from __future__ import annotations

import time
from collections.abc import Callable

from sqlalchemy import Connection, func, or_, select

from ucc_client.server.database.engine import Database
from ucc_client.server.database.tables import changes, conferences, mails, participants
from ucc_client.server.services.change_log import ChangeLog
from ucc_client.server.services.notices import Notices

_MARGIN_MS = 60_000
"""A mail that was over so long before the last change may not have been told of."""
_OFTEN_S = 1.0


class MailNews:
    """Notes changes and announces them, for many mails of a conference at once.

    They raise no revision. All methods belong to one thread; `clock` returns seconds.
    """

    def __init__(
        self,
        database: Database,
        log: ChangeLog,
        notices: Notices,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._database, self._log, self._notices = database, log, notices
        self._clock = clock
        self._touched: set[int] = set()
        self._looks_back = False
        self._next = 0.0

    def touched(self, conference_id: int) -> None:
        """Note that mails of a conference came to another state; 0 is none."""
        if conference_id:
            self._touched.add(conference_id)

    def look_back(self) -> None:
        """Note those that an earlier run, or another process, had no time to tell of."""
        self._looks_back = True

    def tell_now_and_then(self) -> None:
        """Tell of them unless that was done only just."""
        if self._clock() >= self._next:
            self.tell()

    def tell(self) -> None:
        """Tell of all that were noted; what cannot be told now is told the next time."""
        if self._looks_back:
            self._touched |= self._lately()
            self._looks_back = False
        for conference_id in sorted(self._touched):
            # One transaction each: the log asks for the users' rows in their order.
            with self._database.write() as connection:
                concerned = editors(connection, conference_id)
                told = self._log.note(connection, conference_id, noticed_by=concerned)
            self._touched.discard(conference_id)
            if told:
                self._notices.publish(told)
        self._next = self._clock() + _OFTEN_S

    def _lately(self) -> set[int]:
        with self._database.read() as connection:
            last = connection.scalar(select(func.max(changes.c.at)))
            if last is None:
                return set()
            since = last - _MARGIN_MS
            over = or_(mails.c.over_at >= since, mails.c.returned_at >= since)
            return set(connection.scalars(select(mails.c.conference_id).where(over))) - {0}


def editors(connection: Connection, conference_id: int) -> set[int]:
    """Return the owner and the moderators with an account; nobody when it is gone."""
    owner = select(conferences.c.owner_id).where(conferences.c.id == conference_id)
    moderators = select(participants.c.user_id).where(
        participants.c.conference_id == conference_id,
        participants.c.is_moderator,
        participants.c.only_on.is_(None),
        participants.c.user_id.is_not(None),
    )
    found = connection.scalars(owner).all()
    return {*found, *connection.scalars(moderators)} if found else set()
