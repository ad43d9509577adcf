"""One transaction per request that changes something, and what follows its commit."""

from __future__ import annotations

import logging
from collections.abc import Callable

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError, SQLAlchemyError

from ucc_client.server.clock import Clock
from ucc_client.server.database.commit_groups import CommitGroups
from ucc_client.server.database.engine import Database
from ucc_client.server.services.change_log import ChangeLog
from ucc_client.server.services.notices import Notices
from ucc_client.server.services.once import Answer, Once, Repeatable

_log = logging.getLogger(__name__)

_ATTEMPTS = 3
_UNDONE = frozenset({"40001", "40P01"})
"""PostgreSQL's serialization_failure and deadlock_detected: all was undone, for another's sake."""
_TIDY_EVERY_MS = 3_600_000


class Transaction:
    """A change on its way: its connection, whom to tell after the commit, and what to do then."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.told: set[int] = set()
        self.afterwards: list[Callable[[], None]] = []


class Transactions:
    """Runs changes: done once per key, committed whole, announced afterwards.

    `tidy` forgets what else is old, now and then.
    """

    def __init__(  # noqa: PLR0917 - all of them are used by each
        self,
        database: Database,
        once: Once,
        log: ChangeLog,
        notices: Notices,
        clock: Clock,
        tidy: Callable[[Connection], None] | None = None,
    ) -> None:
        self._tidy = tidy
        self._database, self._once, self._log = database, once, log
        self._notices, self._clock = notices, clock
        self._tidied_at = 0
        self._groups = None if database.is_shared else CommitGroups(database)

    def run(self, act: Callable[[Transaction], Answer], asked: Repeatable | None = None) -> Answer:
        """Return the answer of `act`, or the one of the first time that this was asked.

        A refusal that `act` raises undoes everything and is not remembered. Raises
        KeyReusedError.
        """
        change, answer = self._committed(act, asked)
        for then in change.afterwards:
            then()
        if change.told:
            self._notices.publish(change.told)
        self._tidy_now_and_then()
        return answer

    def _committed(
        self, act: Callable[[Transaction], Answer], asked: Repeatable | None
    ) -> tuple[Transaction, Answer]:
        """Run it until it is committed: whom the database lets go of for another, tries again."""

        def once(connection: Connection) -> tuple[Transaction, Answer]:
            change = Transaction(connection)
            answer = self._once.begin(connection, asked) if asked is not None else None
            if answer is None:
                answer = act(change)
                if asked is not None:
                    self._once.keep(connection, asked, answer)
            return change, answer

        if self._groups is not None:
            return self._groups.run(once)
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                with self._database.write() as connection:
                    return once(connection)
            except OperationalError as error:
                if attempt == _ATTEMPTS or not _may_be_repeated(error):
                    raise
        raise AssertionError("the last attempt returns or raises")

    def _tidy_now_and_then(self) -> None:
        """Forget what is old, in a transaction of its own that fails nobody's request."""
        now = self._clock()
        if now - self._tidied_at < _TIDY_EVERY_MS:
            return
        self._tidied_at = now
        try:
            with self._database.write() as connection:
                self._once.forget(connection)
                self._log.forget(connection)
                if self._tidy is not None:
                    self._tidy(connection)
        except SQLAlchemyError:
            _log.warning("old answers and changes could not be cleared away; trying again later")


def _may_be_repeated(error: OperationalError) -> bool:
    return getattr(error.orig, "sqlstate", None) in _UNDONE
