"""What the participant's own link opens: one person's way into one conference."""

from __future__ import annotations

import msgspec
from sqlalchemy import select

from ucc_client.domain.conference import Conference
from ucc_client.domain.mail_template import group_pin
from ucc_client.domain.recurrence import Occurrence
from ucc_client.server import links
from ucc_client.server.database.engine import Database
from ucc_client.server.database.tables import conferences, installation, participants
from ucc_client.server.keys import Keys
from ucc_client.server.services.configuration import Configuration
from ucc_client.server.services.pins import open_pin

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
        query = (
            select(
                participants,
                conferences.c.name,
                conferences.c.start_time,
                conferences.c.occurrence,
            )
            .join(conferences, conferences.c.id == participants.c.conference_id)
            .where(participants.c.id == min(participant_id, _LARGEST_ID))
        )
        with self._database.read() as connection:
            row = connection.execute(query).first()
            template = self._configuration.template(connection)
            zone = connection.scalars(select(installation.c.time_zone)).one()
        generation = row.link_generation if row is not None else 1
        if not links.is_token(self._keys, participant_id, generation, token):
            raise UnknownLinkError(template.language)
        if row is None:
            raise LinkGoneError(template.language)
        return Access(
            conference=Conference(
                name=row.name,
                start=row.start_time,
                occurrence=Occurrence(row.occurrence),
                zone=zone,
            ),
            participant_name=row.display_name,
            language=template.language,
            internal_number=template.internal_number,
            external_number=template.external_number,
            pin=group_pin(open_pin(self._keys, row.pin)),
            called=row.call_on_start,
        )
