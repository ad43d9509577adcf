"""Tells those who see a running conference that there is something new about who is in."""

from __future__ import annotations

import logging
import threading
import time
from collections import defaultdict
from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from ucc_client.server.database.engine import Database
from ucc_client.server.database.tables import conferences, participants
from ucc_client.server.refusals import RefusalError
from ucc_client.server.services.notices import Notices

_log = logging.getLogger(__name__)

GAP_SECONDS = 0.25
"""Of one conference is told at most so often: who talks changes several times in a second."""
_PATIENCE_SECONDS = 2.0


class LiveNews:
    """Gathers what changes, and tells it from a thread of its own."""

    def __init__(self, database: Database, notices: Notices) -> None:
        self._database, self._notices = database, notices
        self._pending: set[int] = set()
        self._told_at: dict[int, float] = {}
        self._changed = threading.Condition()
        self._is_ending = False
        self._thread = threading.Thread(target=self._run, name="live news", daemon=True)

    def tell(self, conference_ids: Collection[int]) -> None:
        """Have it told that these changed, from any thread. It never waits."""
        with self._changed:
            self._pending.update(conference_ids)
            self._changed.notify()

    def start(self) -> None:
        """Begin to tell."""
        self._thread.start()

    def stop(self) -> None:
        """Tell no more."""
        with self._changed:
            self._is_ending = True
            self._changed.notify()
        self._thread.join(_PATIENCE_SECONDS)

    def _run(self) -> None:
        while (due := self._wait()) is not None:
            if not self._notices.may_be_heard:
                continue
            try:
                seen_by = _viewers(self._database, due)
            except (SQLAlchemyError, RefusalError) as error:
                # They look again by themselves now and then.
                _log.warning("nobody was told who is in (%s)", type(error).__name__)
                continue
            for conference_id, user_ids in seen_by.items():
                self._notices.publish_live(conference_id, user_ids)

    def _wait(self) -> set[int] | None:
        """Return what is to be told now, None at the end."""
        with self._changed:
            while not self._is_ending:
                now = time.monotonic()
                due = {one for one in self._pending if now - self._told(one) >= GAP_SECONDS}
                if due:
                    self._pending -= due
                    recent = {k: v for k, v in self._told_at.items() if now - v < GAP_SECONDS}
                    self._told_at = recent | dict.fromkeys(due, now)
                    return due
                waits = (self._told(one) + GAP_SECONDS - now for one in self._pending)
                self._changed.wait(min(waits, default=None))
        return None

    def _told(self, conference_id: int) -> float:
        return self._told_at.get(conference_id, float("-inf"))


def _viewers(database: Database, conference_ids: Collection[int]) -> dict[int, set[int]]:
    """Return who sees which of the conferences."""
    owners = select(conferences.c.id, conferences.c.owner_id).where(
        conferences.c.id.in_(conference_ids)
    )
    members = select(participants.c.conference_id, participants.c.user_id).where(
        participants.c.conference_id.in_(conference_ids), participants.c.user_id.is_not(None)
    )
    found: dict[int, set[int]] = defaultdict(set)
    with database.read() as connection:
        for query in (owners, members):
            for conference_id, user_id in connection.execute(query):
                found[conference_id].add(user_id)
    return found
