"""Changes that come at the same time share a transaction of SQLite, and so one wait for the disk.

SQLite has one writer at a time, and the longest part of a change is the wait until it is on the
disk. Whoever gets the turn carries out what has been asked for meanwhile, each in a savepoint of
its own, and all are answered after the one commit. `docs/decisions/0025-commits-in-groups.md`.
"""

from __future__ import annotations

import contextvars
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection

from ucc_client.server.database.engine import Database
from ucc_client.server.refusals import RefusalError

_T = TypeVar("_T")

_MOST = 32
_SECONDS = 0.03
"""How much one group takes in: who was first in it waits for the last."""


class CommitGroups:
    """Runs changes in groups; each is done whole or not at all, and durable when `run` returns."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._turn = threading.Lock()
        self._waiting: deque[_Asked[Any]] = deque()

    @property
    def waiting(self) -> int:
        """How many wait for their turn."""
        return len(self._waiting)

    def run(self, act: Callable[[Connection], _T]) -> _T:
        """Return what `act` does; what it raises undoes it, and nothing else.

        It may be called in another thread (with the context of this one), and again, when what was
        done was undone for the sake of others. Raises DatabaseBusyError.
        """
        own = _Asked(act)
        self._waiting.append(own)
        # Who leads has patience of its own, in which nobody who waits here gets a turn.
        with self._turn:
            while not own.is_over:
                self._lead()
        return own.outcome()

    def _lead(self) -> None:
        taken: list[_Asked[Any]] = []
        try:
            with self._database.write() as connection:
                self._carry_out(connection, taken)
        except Exception as error:  # noqa: BLE001 - raised where it was asked for
            if len(taken) > 1:
                # Whose error it is, shows itself when each is done alone.
                for one in taken:
                    self._alone(one)
                return
            # The turn did not come, and they have waited for it as long as one waits.
            for one in taken or self._take_all():
                one.fail(error)
        for one in taken:
            one.is_over = True

    def _carry_out(self, connection: Connection, taken: list[_Asked[Any]]) -> None:
        if len(self._waiting) == 1:
            taken.append(self._waiting.popleft())
            taken[0].carry_out(connection)
            return
        end = time.monotonic() + _SECONDS
        while self._waiting and len(taken) < _MOST and time.monotonic() < end:
            one = self._waiting.popleft()
            taken.append(one)
            connection.exec_driver_sql("SAVEPOINT one")
            try:
                one.carry_out(connection)
            except RefusalError as refusal:
                one.error = refusal
                connection.exec_driver_sql("ROLLBACK TO one")
            connection.exec_driver_sql("RELEASE one")

    def _alone(self, one: _Asked[Any]) -> None:
        try:
            with self._database.write() as connection:
                one.carry_out(connection)
        except Exception as error:  # noqa: BLE001 - as above
            one.error = error
        one.is_over = True

    def _take_all(self) -> list[_Asked[Any]]:
        return [self._waiting.popleft() for _ in range(len(self._waiting))]


class _Asked(Generic[_T]):
    """A change on its way."""

    def __init__(self, act: Callable[[Connection], _T]) -> None:
        self._act, self._context = act, contextvars.copy_context()
        self._results: list[_T] = []
        self.error: Exception | None = None
        self.is_over = False

    def carry_out(self, connection: Connection) -> None:
        """Do it; raises what it raises."""
        self.error = None
        self._results = [self._context.run(self._act, connection)]

    def fail(self, error: Exception) -> None:
        """Let this be what came of it."""
        self.error, self.is_over = error, True

    def outcome(self) -> _T:
        """Return what came of it, or raise it."""
        if self.error is not None:
            raise self.error
        return self._results[0]
