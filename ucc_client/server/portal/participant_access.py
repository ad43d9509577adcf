"""What the participant's own link opens: one person's way into one conference."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import Connection, Row, select

from ucc_client.domain.conference import Conference
from ucc_client.domain.mail_template import group_pin
from ucc_client.domain.taking_part import seen_by
from ucc_client.server import links
from ucc_client.server.database.engine import Database
from ucc_client.server.database.tables import conferences, installation, participants
from ucc_client.server.keys import Keys
from ucc_client.server.services.conference_rows import conference_of
from ucc_client.server.services.configuration import Configuration
from ucc_client.server.services.participant_rows import people_of
from ucc_client.server.services.pins import open_pin
from ucc_client.server.services.reader_zones import reader_zones

_LARGEST_ID = 2**63 - 1
"""Databases know no larger number; a link with one is looked up all the same, and is wrong."""


class LinkError(Exception):
    """A link that opens nothing; `language` is the installation's, to say so in."""

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self.language = language


class UnknownLinkError(LinkError):
    """The link was never right."""


class LinkGoneError(LinkError):
    """The link was right once: the person or the conference is not there any more."""


class Access(msgspec.Struct, frozen=True, kw_only=True):
    """What one participant may know; `pin` is grouped.

    `conference` is as this person has it, without its people, and with its zone. `without` are
    those of its exceptions that take place without this person; `own_zone` is where they live,
    empty when nobody knows.
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


class ParticipantAccess:
    """Checks links and reads what they open."""

    def __init__(self, database: Database, keys: Keys, configuration: Configuration) -> None:
        self._database, self._keys, self._configuration = database, keys, configuration

    def open(self, participant_id: int, token: str) -> Access:
        """Return what the link opens. Raises UnknownLinkError or LinkGoneError."""
        own = participants.c.id == min(participant_id, _LARGEST_ID)
        with self._database.snapshot() as connection:
            row = connection.execute(select(participants).where(own)).first()
            template = self._configuration.template(connection)
            conference = None if row is None else _conference(connection, row)
            zones = reader_zones(connection, [row] if row else [], template.external_number)
        generation = row.link_generation if row is not None else 1
        if not links.is_token(self._keys, participant_id, generation, token):
            raise UnknownLinkError(template.language)
        if row is None or conference is None:
            raise LinkGoneError(template.language)
        seen = seen_by(conference, row.id, row.only_on)
        return Access(
            conference=msgspec.structs.replace(seen, participants=(), email_body=""),
            without=tuple(sorted({*seen.exceptions} - {*conference.exceptions})),
            own_zone=zones.get(row.id, ""),
            participant_name=row.display_name,
            language=template.language,
            internal_number=template.internal_number,
            external_number=template.external_number,
            pin=group_pin(open_pin(self._keys, row.pin)),
            called=row.call_on_start,
        )


def _conference(connection: Connection, person: Row[Any]) -> Conference:
    """Return the conference of a participant, with its zone.

    Its people are asked for where a date may have other ones.
    """
    wanted = select(conferences).where(conferences.c.id == person.conference_id)
    row = connection.execute(wanted).one()
    people = people_of(connection, row.id) if row.changed_dates else [person]
    found = conference_of(row, people)
    if found.zone:
        return found
    zone = connection.scalars(select(installation.c.time_zone)).one()
    return msgspec.structs.replace(found, zone=zone)
