"""Notices between the processes on one PostgreSQL, by its LISTEN and NOTIFY."""

from __future__ import annotations

import logging
import queue
import secrets
import threading
from collections.abc import Callable, Collection, Iterator

import psycopg
from sqlalchemy.exc import SQLAlchemyError

from ucc_client.server.database.engine import Database
from ucc_client.server.services.notices import LocalNotices

_log = logging.getLogger(__name__)

_CHANNEL = "ucc_changes"
_LIVE_CHANNEL = "ucc_live"
"""One of its own: who serves with an earlier version hears nothing that it cannot read."""
_WAKE_CHANNEL = "ucc_telephone"
"""Wakes the process that leads the telephone engine, whichever it is."""
_WAKE = -1
_LONGEST = 7000
"""PostgreSQL refuses payloads of 8000 bytes and more."""
_LOOK_SECONDS = 0.5
_RETRY_SECONDS = 1.0
_BROKEN = (psycopg.Error, SQLAlchemyError, OSError)


class SharedNotices:
    """Tells the listeners of this process itself, and by PostgreSQL those of all others.

    NOTIFY comes after the commit, from a thread of its own: within the transaction it would make
    all commits wait for each other. A process that dies in between leaves a hint untold, never a
    change: whoever looks, for the next hint or unasked, finds it.
    """

    def __init__(self, database: Database, local: LocalNotices) -> None:
        self._database, self._local = database, local
        self._own_name = secrets.token_hex(8)
        # By conference; what is about none is a change.
        self._outgoing: queue.SimpleQueue[tuple[int, frozenset[int]]] = queue.SimpleQueue()
        self._untold: dict[int, set[int]] = {}
        self.when_woken: Callable[[], None] = _nothing
        self._ending = threading.Event()
        self._threads = [
            threading.Thread(target=self._keep_on, args=(work,), name=name, daemon=True)
            for name, work in (("notices out", self._tell), ("notices in", self._hear))
        ]

    @property
    def may_be_heard(self) -> bool:
        """Whether somebody may listen: at other processes, that is not known here."""
        return True

    def publish(self, user_ids: Collection[int]) -> None:
        """Tell the listeners of these users, from any thread. It never waits."""
        self._local.publish(user_ids)
        self._outgoing.put((0, frozenset(user_ids)))

    def publish_live(self, conference_id: int, user_ids: Collection[int]) -> None:
        """Tell them that it is about who is in one running conference."""
        self._local.publish_live(conference_id, user_ids)
        self._outgoing.put((conference_id, frozenset(user_ids)))

    def wake_telephone(self) -> None:
        """Let the process that leads the telephone engine look for work, from any thread."""
        self._outgoing.put((_WAKE, frozenset()))

    def start(self) -> None:
        """Begin to tell and to hear; without a connection both are tried until there is one."""
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Tell what is left to tell, and end."""
        self._ending.set()
        self._outgoing.put((0, frozenset()))
        for thread in self._threads:
            thread.join(2 * _LOOK_SECONDS)

    def _keep_on(self, work: Callable[[psycopg.Connection], None]) -> None:
        """Do a work over one connection after the other, until the end."""
        while True:
            try:
                with self._connection() as connection:
                    work(connection)
            except _BROKEN as error:
                if not self._ending.is_set():
                    _log.warning("notices have no connection (%s)", type(error).__name__)
            if self._ending.wait(_RETRY_SECONDS):
                return

    def _connection(self) -> psycopg.Connection:
        """Open a connection that belongs to nobody else."""
        pooled = self._database.engine.raw_connection()
        connection = pooled.driver_connection
        pooled.detach()
        if not isinstance(connection, psycopg.Connection):
            raise TypeError("notices between processes need PostgreSQL")
        connection.autocommit = True
        return connection

    def _tell(self, connection: psycopg.Connection) -> None:
        while True:
            # What an earlier connection could not tell comes first, without waiting for more.
            if not self._untold:
                self._gather()
            while not self._outgoing.empty():
                self._gather()
            for conference_id, user_ids in list(self._untold.items()):
                if conference_id == _WAKE:
                    wake = "SELECT pg_notify(%s, %s)"
                    connection.execute(wake, (_WAKE_CHANNEL, self._own_name))
                    del self._untold[conference_id]
                    continue
                channel = _LIVE_CHANNEL if conference_id else _CHANNEL
                sender = f"{self._own_name}:{conference_id}" if conference_id else self._own_name
                for payload in _payloads(sender, user_ids):
                    connection.execute("SELECT pg_notify(%s, %s)", (channel, payload))
                del self._untold[conference_id]
            if self._ending.is_set():
                # Wakes the other thread, which is to end as well.
                connection.execute("SELECT pg_notify(%s, %s)", (_CHANNEL, f"{self._own_name}:"))
                return

    def _gather(self) -> None:
        conference_id, user_ids = self._outgoing.get()
        self._untold.setdefault(conference_id, set()).update(user_ids)

    def _hear(self, connection: psycopg.Connection) -> None:
        for channel in (_LIVE_CHANNEL, _WAKE_CHANNEL):
            connection.execute("LISTEN " + channel)
        connection.execute("LISTEN " + _CHANNEL)
        # What was said while nobody heard it is not known: everybody is to look.
        self._local.publish_to_all()
        while not self._ending.is_set():
            for notice in connection.notifies(timeout=_LOOK_SECONDS):
                if self._ending.is_set():
                    return
                if notice.channel == _WAKE_CHANNEL:
                    if notice.payload != self._own_name:
                        self.when_woken()
                    continue
                sender, *about, users = notice.payload.split(":")
                if sender == self._own_name or not users:
                    # Who ends says so to itself; it is no news for others.
                    continue
                told = [int(user) for user in users.split(",")]
                if about:
                    self._local.publish_live(int(about[0]), told)
                else:
                    self._local.publish(told)


def _nothing() -> None:
    """Do nothing: there is no telephone engine to lead."""


def _payloads(sender: str, user_ids: Collection[int]) -> Iterator[str]:
    """Yield `sender:1,2,3`, in as many parts as it takes."""
    part = ""
    for user_id in sorted(user_ids):
        if len(part) > _LONGEST:
            yield f"{sender}:{part}"
            part = ""
        part = f"{part},{user_id}" if part else str(user_id)
    if part:
        yield f"{sender}:{part}"
