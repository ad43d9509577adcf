"""The mail queue: written in the transaction of the change, sent after its commit."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, insert

from ucc_client.domain.conference import Conference
from ucc_client.domain.invitation_plan import PlannedMail
from ucc_client.domain.taking_part import Views
from ucc_client.server.clock import Clock
from ucc_client.server.database.direct import each
from ucc_client.server.database.tables import mails
from ucc_client.server.installation import zone_of_installation
from ucc_client.server.keys import Keys
from ucc_client.server.mail.calendar_entries import (
    FirstMails,
    answers_of,
    own_entry,
    role_differs,
    roles_by_date,
)
from ucc_client.server.mail.facts import CalendarEntry, MailFacts
from ucc_client.server.mail.precedence import Precedence
from ucc_client.server.mail.states import MailState
from ucc_client.server.services.configuration import Configuration, Template
from ucc_client.server.services.pins import open_pin
from ucc_client.server.services.reader_languages import reader_languages
from ucc_client.server.services.reader_zones import reader_zones


class MailQueue:
    """Puts messages in; wakes the worker that takes them out."""

    def __init__(self, keys: Keys, configuration: Configuration, clock: Clock) -> None:
        self._keys, self._configuration, self._clock = keys, configuration, clock
        self.awake, self.precedence = threading.Event(), Precedence()

    def put(
        self,
        connection: Connection,
        planned: Sequence[PlannedMail],
        conference: Conference,
        people: Sequence[Row[Any]],
        entry: CalendarEntry | None,
    ) -> None:
        """Queue these mails in the caller's transaction, with their PINs; see `facts`."""
        now = self._clock()
        told, rows = [], []
        for facts, person in self.facts(connection, planned, conference, people, entry):
            pin = "" if facts.is_farewell else open_pin(self._keys, person.pin)
            written = msgspec.json.encode(msgspec.structs.replace(facts, pin=pin))
            told.append(facts)
            whose = {"conference_id": person.conference_id, "participant_id": person.id}
            rows.append({**_waiting(facts, now), **whose, "facts": self._keys.encrypt(written)})
        if not rows:
            return
        first = FirstMails(connection)
        for facts, made in zip(told, each(connection, _PUT, rows), strict=True):
            first.note(facts, made.id)
        first.write()

    def put_alone(self, connection: Connection, facts: MailFacts) -> None:
        """Queue one mail that belongs to no conference."""
        written = self._keys.encrypt(msgspec.json.encode(facts))
        row = {**_waiting(facts, self._clock()), "facts": written}
        connection.execute(insert(mails).values(row))

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
        given = answers_of(connection, readers) if entry is not None else {}
        own_zones = reader_zones(connection, readers, template.external_number)
        languages = reader_languages(connection, readers)
        for mail, row in zip(planned, readers, strict=True):
            seen = views.of(mail.position)
            without = tuple(one for one in seen.exceptions if one not in left_out)
            texts = self._configuration.read_by(
                template, languages.get(row.id), conference.email_body
            )
            facts = self._facts(mail, seen, row, texts)
            yield (
                msgspec.structs.replace(
                    facts,
                    without=without,
                    own_zone=own_zones.get(row.id, ""),
                    entry=own_entry(entry, row, given),
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
            waits=conference.wait_for_moderator and not person.is_moderator,
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
            body=template.body,
            server_address=template.server_address,
            internal_number=template.internal_number,
            external_number=template.external_number,
        )

    def wake(self) -> None:
        """Tell the worker, after the commit, that there may be something to send."""
        self.precedence.note()
        self.awake.set()


_PUT = insert(mails).returning(mails.c.id, sort_by_parameter_order=True)


def _waiting(facts: MailFacts, now: int) -> dict[str, Any]:
    """Return the columns of a mail that nobody has tried to send yet."""
    return {
        "queued_at": now,
        "kind": facts.kind.value,
        "state": MailState.WAITING.value,
        "attempts": 0,
        "tried_since": now,
        "next_attempt_at": now,
        "error": "",
    }
