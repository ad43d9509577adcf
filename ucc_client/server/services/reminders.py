"""Reminders by mail: queued once per date and person, at their moments and not long after.

When a conference is next to be looked at stands in its row (`next_reminder_at`), so that any
number of processes share the work, and a restart forgets nothing.
"""

from __future__ import annotations

import logging
import threading
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, delete, insert, select, update

from ucc_client.domain.conference import Conference
from ucc_client.domain.date_news import DateNews
from ucc_client.domain.invitation_plan import MailKind, PlannedMail
from ucc_client.domain.reminding import DueReminder, due, next_moment
from ucc_client.domain.taking_part import Views
from ucc_client.server.clock import Clock
from ucc_client.server.database.engine import Database
from ucc_client.server.database.tables import conferences, sent_reminders
from ucc_client.server.installation import zone_of_installation
from ucc_client.server.mail.queue import MailQueue
from ucc_client.server.services.conference_rows import conference_of
from ucc_client.server.services.participant_rows import people_of

_log = logging.getLogger(__name__)

_LOOK_SECONDS = 5.0
_PATIENCE_SECONDS = 1.0
_SET_BACK_MS = 60_000
"""A clock that shows so much less than at the last look was set back."""
_REMEMBERED_MS = 90 * 86_400_000
"""Long enough for a clock that ran ahead meanwhile."""


def next_reminder(connection: Connection, conference: Conference, now: int) -> int | None:
    """Return what belongs into the column `next_reminder_at` of a conference that is saved."""
    if not conference.reminders:
        return None
    return next_moment(conference, ZoneInfo(zone_of_installation(connection)), now)


class Reminders:
    """Queues what is due, conference by conference, each in a transaction of its own."""

    def __init__(self, database: Database, mails: MailQueue, clock: Clock) -> None:
        self._database, self._mails, self._clock = database, mails, clock
        self._last_look: int | None = None

    def look(self) -> int:
        """Queue the reminders whose moments have come; return how many."""
        now, before = self._clock(), self._last_look
        self._last_look = now
        queued = self._queue_all(now) if self._is_any_due(now) else 0
        if before is None or now < before - _SET_BACK_MS:
            # What was put off while the clock ran ahead may be near again.
            self._look_ahead(now)
        if queued:
            self._mails.wake()
        return queued

    def _is_any_due(self, now: int) -> bool:
        """Look without keeping others from writing."""
        waiting = select(conferences.c.id).where(conferences.c.next_reminder_at <= now).limit(1)
        with self._database.read() as connection:
            return connection.execute(waiting).first() is not None

    def _queue_all(self, now: int) -> int:
        queued = 0
        while (one := self._next(now)) is not None:
            queued += one
        old = sent_reminders.c.start_time < now - _REMEMBERED_MS
        with self._database.write() as connection:
            connection.execute(delete(sent_reminders).where(old))
        return queued

    def _next(self, now: int) -> int | None:
        """Work on the conference that waits longest; None when none does."""
        waiting = (
            select(conferences)
            .where(conferences.c.next_reminder_at <= now)
            .order_by(conferences.c.next_reminder_at, conferences.c.id)
            .limit(1)
            .with_for_update(skip_locked=True)
        )
        with self._database.write() as connection:
            row = connection.execute(waiting).first()
            return None if row is None else self._remind(connection, row, now)

    def _remind(self, connection: Connection, row: Row[Any], now: int) -> int:
        people = people_of(connection, row.id)
        conference = conference_of(row, people)
        zone = ZoneInfo(zone_of_installation(connection))
        queued = 0
        for reminder in due(conference, zone, row.next_reminder_at, now):
            planned = _planned(connection, conference, reminder)
            # No entry for calendars: they have the date, and their own alarms.
            self._mails.put(connection, planned, conference, people, None)
            queued += len(planned)
        connection.execute(
            update(conferences)
            .where(conferences.c.id == row.id)
            .values(next_reminder_at=next_moment(conference, zone, now))
        )
        return queued

    def _look_ahead(self, now: int) -> None:
        with self._database.read() as connection:
            wanted = select(conferences.c.id).where(conferences.c.reminders != "")
            found = connection.scalars(wanted.order_by(conferences.c.id)).all()
            zone = ZoneInfo(zone_of_installation(connection))
        for conference_id in found:
            own = conferences.c.id == conference_id
            with self._database.write() as connection:
                row = connection.execute(select(conferences).where(own).with_for_update()).first()
                if row is None or (row.next_reminder_at or now + 1) <= now:
                    continue
                moment = next_moment(conference_of(row, ()), zone, now)
                connection.execute(update(conferences).where(own).values(next_reminder_at=moment))


def _planned(
    connection: Connection, conference: Conference, reminder: DueReminder
) -> list[PlannedMail]:
    """Return the mails to those who are on this date and were not reminded; notes who is."""
    date, minutes = reminder.date, reminder.minutes
    views = Views(conference)
    reminded = set(
        connection.scalars(
            select(sent_reminders.c.participant_id).where(
                sent_reminders.c.start_time == date.start, sent_reminders.c.minutes == minutes
            )
        )
    )
    planned, notes = [], []
    for position, seat in enumerate(views.seats):
        person = seat.person
        if seat.date is None:
            is_on = date.original not in views.of(position).exceptions
        else:
            is_on = seat.date == date.original
        if not is_on or not person.email.strip() or person.participant_id in reminded:
            continue
        news = DateNews(original=date.original, start=date.start, reasons=())
        planned.append(PlannedMail(MailKind.REMINDER, position, date=seat.date, dates=(news,)))
        notes.append(
            {
                "participant_id": person.participant_id,
                "start_time": date.start,
                "minutes": minutes,
            }
        )
    if notes:
        connection.execute(insert(sent_reminders), notes)
    return planned


class ReminderWorker:
    """One thread that looks every few seconds."""

    def __init__(self, reminders: Reminders) -> None:
        self._reminders = reminders
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, name="reminders", daemon=True)

    def start(self) -> None:
        """Begin with what came due while nobody looked, unless that is long ago."""
        self._thread.start()

    def stop(self) -> None:
        """End after the conference in hand."""
        self._ending.set()
        self._thread.join(_PATIENCE_SECONDS)

    def _run(self) -> None:
        while not self._ending.is_set():
            try:
                self._reminders.look()
            except Exception:  # noqa: BLE001
                # Whatever it was (a locked database, a full disk): the next look is soon.
                _log.exception("reminders could not be looked for; trying again")
            self._ending.wait(_LOOK_SECONDS)
