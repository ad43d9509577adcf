"""What the participant's own link opens: one person's way into one conference."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import Connection, Row, select

from ucc_client.domain.coming import dates_from
from ucc_client.domain.conference import Conference
from ucc_client.domain.invitation_answer import InvitationAnswer
from ucc_client.domain.mail_template import group_pin
from ucc_client.domain.taking_part import seen_by
from ucc_client.server import links
from ucc_client.server.clock import Clock
from ucc_client.server.database.engine import Database
from ucc_client.server.database.tables import answers, conferences, installation, participants
from ucc_client.server.keys import Keys
from ucc_client.server.limits import LARGEST_ID
from ucc_client.server.mail.calendar_entries import entry_of, own_entry
from ucc_client.server.mail.facts import CalendarEntry
from ucc_client.server.portal import fellows
from ucc_client.server.portal.fellows import Fellows
from ucc_client.server.portal.present import Present, present_in
from ucc_client.server.services.conference_rows import conference_of
from ucc_client.server.services.configuration import Configuration, Template, base_url
from ucc_client.server.services.participant_rows import people_of
from ucc_client.server.services.pins import open_pin
from ucc_client.server.services.reader_zones import reader_zones

_GENERATIONS_OF_THE_GONE = 10
"""Of how many links of somebody removed is still said that they held once."""


class LinkError(Exception):
    """A link that opens nothing; `language` is the installation's, to say so in."""

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self.language = language


class UnknownLinkError(LinkError):
    """The link was never right."""


class LinkGoneError(LinkError):
    """The link was right once: it was replaced, or the person or the conference is gone."""


class Access(msgspec.Struct, frozen=True, kw_only=True):
    """What one participant may know; `pin` is grouped, instants are epoch milliseconds.

    `conference` is as this person has it, without its people, and with its zone. `without` are
    those of its exceptions that take place without this person; `own_zone` is where they live,
    empty when nobody knows. `running_since` is None unless the conference is running. `answers` are
    this person's, by the original of a date, or by `ALL_DATES`; by its `entry` calendars know it.
    `language` is the template's.
    """

    conference: Conference
    without: tuple[int, ...] = ()
    own_zone: str = ""
    participant_name: str
    language: str
    internal_number: str
    external_number: str
    pin: str
    called: bool
    running_since: int | None = None
    answers: dict[int, InvitationAnswer] = {}
    entry: CalendarEntry = CalendarEntry(uid="", sequence=0)
    link: str = ""
    fellows: Fellows = Fellows()
    present: Present = Present()


class ParticipantAccess:
    """Checks links and reads what they open."""

    def __init__(
        self,
        database: Database,
        keys: Keys,
        configuration: Configuration,
        own_url: str,
        clock: Clock,
    ) -> None:
        self._database, self._keys, self._configuration = database, keys, configuration
        self._own_url, self._clock = own_url, clock

    def open(self, participant_id: int, token: str) -> Access:
        """Return what the link opens. Raises UnknownLinkError or LinkGoneError."""
        with self._database.snapshot() as connection:
            template = self._configuration.template(connection)
            person = self._person(connection, participant_id, token, template.language)
            return self._read(connection, person, template)

    def _read(self, connection: Connection, person: Row[Any], template: Template) -> Access:
        wanted = select(conferences).where(conferences.c.id == person.conference_id)
        row = connection.execute(wanted).one()
        conference, now = _conference(connection, row, person), self._clock()
        seen = seen_by(conference, person.id, person.only_on)
        entry = entry_of(connection, row, row.revision)
        is_running = (row.active_until or 0) > now
        return Access(
            conference=msgspec.structs.replace(seen, participants=(), email_body=""),
            without=tuple(sorted({*seen.exceptions} - {*conference.exceptions})),
            own_zone=reader_zones(connection, [person], template.external_number).get(
                person.id, ""
            ),
            participant_name=person.display_name,
            language=template.language,
            internal_number=template.internal_number,
            external_number=template.external_number,
            pin=group_pin(open_pin(self._keys, person.pin)),
            called=person.call_on_start,
            running_since=row.started_at if is_running else None,
            answers={
                one.date: InvitationAnswer(one.answer)
                for one in connection.execute(
                    select(answers).where(answers.c.participant_id == person.id)
                )
            },
            entry=own_entry(entry, person) or entry,
            link=links.url(
                base_url(template.server_address, self._own_url),
                self._keys,
                person.id,
                person.link_generation,
            ),
            fellows=self._fellows(connection, row, person, conference, now),
            present=present_in(connection, row.id) if is_running else Present(),
        )

    def check(self, connection: Connection, participant_id: int, token: str) -> None:
        """Do nothing for a link that holds. Raises UnknownLinkError or LinkGoneError."""
        language = self._configuration.template(connection).language
        self._person(connection, participant_id, token, language)

    def _person(
        self, connection: Connection, participant_id: int, token: str, language: str
    ) -> Row[Any]:
        own = participants.c.id == min(participant_id, LARGEST_ID)
        person = connection.execute(select(participants).where(own)).first()
        newest = _GENERATIONS_OF_THE_GONE if person is None else person.link_generation
        generation = links.generation_of(self._keys, participant_id, newest, token)
        if generation is None:
            raise UnknownLinkError(language)
        if person is None or generation != person.link_generation:
            raise LinkGoneError(language)
        return person

    def _fellows(
        self,
        connection: Connection,
        row: Row[Any],
        person: Row[Any],
        conference: Conference,
        now: int,
    ) -> Fellows:
        if not row.changed_dates:
            return fellows.of_series(connection, row, person)
        original = person.only_on
        if original is None:
            mine = seen_by(conference, person.id, None)
            date = next(dates_from(mine, now, ZoneInfo(conference.zone)), None)
            original = date.original if date else None
        return fellows.of_date(connection, row, person, conference, original)


def _conference(connection: Connection, row: Row[Any], person: Row[Any]) -> Conference:
    """Return a conference with its zone.

    Its people are asked for where a date may have other ones.
    """
    people = people_of(connection, row.id) if row.changed_dates else [person]
    found = conference_of(row, people)
    if found.zone:
        return found
    zone = connection.scalars(select(installation.c.time_zone)).one()
    return msgspec.structs.replace(found, zone=zone)
