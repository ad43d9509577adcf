"""The mail queue: written in the transaction of the change, sent after its commit."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, insert, select, update

from ucc_client.domain.conference import Conference
from ucc_client.domain.invitation_plan import PlannedMail
from ucc_client.domain.taking_part import Views
from ucc_client.server.clock import Clock
from ucc_client.server.database.engine import Database, inserted_id
from ucc_client.server.database.held import hold
from ucc_client.server.database.tables import mails
from ucc_client.server.installation import zone_of_installation
from ucc_client.server.keys import Keys
from ucc_client.server.mail import headers
from ucc_client.server.mail.calendar_entries import (
    FirstMails,
    own_entry,
    role_differs,
    roles_by_date,
)
from ucc_client.server.mail.facts import CalendarEntry, MailFacts
from ucc_client.server.mail.message import Renderer
from ucc_client.server.mail.senders import NotSentError, Sender
from ucc_client.server.services.configuration import Configuration, Template
from ucc_client.server.services.pins import open_pin
from ucc_client.server.services.reader_zones import reader_zones

_log = logging.getLogger(__name__)

FIRST_RETRY_MS = 30_000
LAST_RETRY_MS = 3_600_000
GIVE_UP_MS = 24 * 3_600_000
_IDLE_SECONDS = 15.0
_PATIENCE_SECONDS = 1.0


class MailQueue:
    """Puts messages in; wakes the worker that takes them out."""

    def __init__(self, keys: Keys, configuration: Configuration, clock: Clock) -> None:
        self._keys, self._configuration, self._clock = keys, configuration, clock
        self.awake = threading.Event()

    def put(
        self,
        connection: Connection,
        planned: Sequence[PlannedMail],
        conference: Conference,
        people: Sequence[Row[Any]],
        entry: CalendarEntry,
    ) -> None:
        """Queue these mails in the caller's transaction, with their PINs; see `facts`."""
        now = self._clock()
        first = FirstMails(connection)
        for facts, person in self.facts(connection, planned, conference, people, entry):
            pin = "" if facts.is_farewell else open_pin(self._keys, person.pin)
            written = msgspec.json.encode(msgspec.structs.replace(facts, pin=pin))
            made = connection.execute(
                insert(mails).values(
                    queued_at=now,
                    facts=self._keys.encrypt(written),
                    state="waiting",
                    attempts=0,
                    next_attempt_at=now,
                    error="",
                )
            )
            first.note(facts, inserted_id(made))
        first.write()

    def facts(
        self,
        connection: Connection,
        planned: Sequence[PlannedMail],
        conference: Conference,
        people: Sequence[Row[Any]],
        entry: CalendarEntry | None = None,
    ) -> Iterator[tuple[MailFacts, Row[Any]]]:
        """Yield what each mail says but the PIN, and the row of the one who reads it.

        `people` are the rows of everybody in the conference, also of those on one date only; they
        are found by their ids, and the conference is the one in which the plan counts. `entry` is
        what calendars know it by.
        """
        if not planned:
            return
        if not conference.zone:
            conference = msgspec.structs.replace(conference, zone=zone_of_installation(connection))
        template = self._configuration.template(connection)
        views, rows = Views(conference), {row.id: row for row in people}
        readers = [rows[views.seats[mail.position].person.participant_id] for mail in planned]
        left_out = set(conference.exceptions)
        roles = roles_by_date(conference)
        own_zones = reader_zones(connection, readers, template.external_number)
        for mail, row in zip(planned, readers, strict=True):
            seen = views.of(mail.position)
            without = tuple(one for one in seen.exceptions if one not in left_out)
            facts = self._facts(mail, seen, row, template)
            yield (
                msgspec.structs.replace(
                    facts,
                    without=without,
                    own_zone=own_zones.get(row.id, ""),
                    entry=own_entry(entry, row),
                    role_differs=role_differs(roles, row),
                    first_mail_id=row.first_mail_id,
                ),
                row,
            )

    def _facts(
        self,
        mail: PlannedMail,
        conference: Conference,
        person: Row[Any],
        template: Template,
    ) -> MailFacts:
        return MailFacts(
            kind=mail.kind,
            reasons=mail.reasons,
            participant_id=person.id,
            link_generation=person.link_generation,
            name=person.display_name,
            address=person.email,
            called=person.call_on_start,
            is_moderator=person.is_moderator,
            pin="",
            conference_name=conference.name,
            start=conference.start,
            occurrence=conference.occurrence,
            zone=conference.zone,
            rule=conference.rule,
            duration_minutes=conference.duration_minutes,
            exceptions=conference.exceptions,
            changed_dates=tuple(
                msgspec.structs.replace(one, participants=None) for one in conference.changed_dates
            ),
            dates=mail.dates,
            language=template.language,
            subject=template.subject,
            body=conference.email_body.strip() or template.body,
            server_address=template.server_address,
            internal_number=template.internal_number,
            external_number=template.external_number,
        )

    def wake(self) -> None:
        """Tell the worker, after the commit, that there may be something to send."""
        self.awake.set()


class MailWorker:
    """One thread that sends what is due, and tries again later what could not be sent.

    Of several processes each has one. A message is in one hand at a time, and free again at once
    when its process dies; its mail server may have had it by then, so it can come a second time
    with the same Message-ID. Never is one lost.

    `sent` and `failed` (given up) count what this process did since its start.
    """

    def __init__(
        self,
        database: Database,
        queue: MailQueue,
        renderer: Renderer,
        sender: Sender,
        clock: Clock,
    ) -> None:
        self._database, self._queue = database, queue
        self._renderer, self._sender, self._clock = renderer, sender, clock
        self.sent = self.failed = 0
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, name="mail", daemon=True)

    @property
    def alive(self) -> bool:
        """Tell whether it works, or waits for work."""
        return self._thread.is_alive()

    def start(self) -> None:
        """Begin with what an earlier run left waiting."""
        self._thread.start()

    def stop(self) -> None:
        """End after the message in hand, or without it when its mail server is silent.

        Its row waits on then, and the next start sends the same message again.
        """
        self._ending.set()
        self._queue.awake.set()
        self._thread.join(_PATIENCE_SECONDS)

    def _run(self) -> None:
        self._forget_pauses()
        while not self._ending.is_set():
            self._queue.awake.clear()
            try:
                while not self._ending.is_set() and self._send_next():
                    pass
            except Exception:  # noqa: BLE001
                # Whatever it was (a locked database, a full disk): the queue is kept.
                _log.exception("the mail queue could not be worked on; trying again")
            # A connection that lies idle is cut by the other side, unseen until the next mail.
            self._sender.close()
            self._queue.awake.wait(_IDLE_SECONDS)

    def _forget_pauses(self) -> None:
        """Try everything at once: a restart often mends what stood in the way."""
        waiting = select(mails.c.id).where(mails.c.state == "waiting")
        with self._database.write() as connection:
            # But not what another process has in hand, for which this would wait.
            free = waiting.with_for_update(skip_locked=True)
            connection.execute(
                update(mails).where(mails.c.id.in_(free)).values(next_attempt_at=self._clock())
            )

    def _send_next(self) -> bool:
        """Send the oldest message that is due and in nobody's hand; False when there is none."""
        due = (
            select(mails)
            .where(mails.c.state == "waiting", mails.c.next_attempt_at <= self._clock())
            .order_by(mails.c.id)
            .limit(1)
            .with_for_update(skip_locked=True)
        )
        with hold(self._database) as held:
            row = held.take(due)
            if row is None:
                return False
            held.finish(update(mails).where(mails.c.id == row.id).values(self._send(row)))
        return True

    def _send(self, row: Row[Any]) -> dict[str, object]:
        """Send a message; returns what is to be noted in its row."""
        try:
            facts = msgspec.json.decode(self._renderer.keys.decrypt(row.facts), type=MailFacts)
            message = self._renderer.message(row.id, row.queued_at, facts)
        except Exception as error:  # noqa: BLE001
            # One message that cannot be written must not stand in the way of all others. Its
            # traceback could quote it.
            return self._put_off(row, f"cannot be written: {type(error).__name__}", final=True)
        try:
            self._sender.send(row.id, headers.wire_address(facts.address), message)
        except NotSentError as error:
            return self._put_off(row, str(error), final=error.final)
        except Exception as error:  # noqa: BLE001 - as above
            return self._put_off(row, f"cannot be sent: {type(error).__name__}", final=False)
        self.sent += 1
        return {"state": "sent", "facts": b"", "error": "", "attempts": row.attempts + 1}

    def _put_off(self, row: Row[Any], error: str, *, final: bool) -> dict[str, object]:
        now = self._clock()
        final = final or now - row.queued_at > GIVE_UP_MS
        _log.warning("mail %s not sent (attempt %s): %s", row.id, row.attempts + 1, error)
        self.failed += final
        pause = min(FIRST_RETRY_MS * 2 ** min(row.attempts, 20), LAST_RETRY_MS)
        return {
            "state": "failed" if final else "waiting",
            "error": error[:500],
            "attempts": row.attempts + 1,
            "next_attempt_at": now + pause,
        }
