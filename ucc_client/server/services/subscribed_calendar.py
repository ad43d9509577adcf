"""All conferences of a user as the calendar that other programs read again and again.

Each entry is the one that the invitation has brought, by its UID. What is read anew is cheap: of a
calendar in which nothing changed only that is found out, and of one in which something did, only
the changed entries are written.
"""

from __future__ import annotations

import gettext
import hashlib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import Row, bindparam, func, select

from ucc_client import __version__
from ucc_client.contract.calendar.collected import Entry, collected, entry
from ucc_client.contract.calendar.component import Component
from ucc_client.contract.calendar.entries import Writing
from ucc_client.domain.invitation_answer import InvitationAnswer
from ucc_client.domain.mail_template import group_pin
from ucc_client.server import links
from ucc_client.server.clock import Clock
from ucc_client.server.database.engine import Database
from ucc_client.server.database.tables import changes, installation, users
from ucc_client.server.keys import Keys
from ucc_client.server.language import translation
from ucc_client.server.moments import call_note
from ucc_client.server.services.calendar_addresses import CalendarAddresses
from ucc_client.server.services.dial_in import DialIns, Way
from ucc_client.server.services.kept_entries import KeptEntries
from ucc_client.server.services.pins import open_pin
from ucc_client.server.services.user_entries import UserEntry, user_entries
from ucc_client.server.way_in_text import add_own_way_in

_REFRESH = "PT15M"
_STATE = select(
    select(installation.c.epoch).scalar_subquery().label("epoch"),
    select(installation.c.time_zone).scalar_subquery().label("zone"),
    users.c.change_counter,
    select(func.max(changes.c.at))
    .where(changes.c.user_id == bindparam("user_id"))
    .scalar_subquery()
    .label("changed_at"),
).where(users.c.id == bindparam("user_id"))


class Calendar(msgspec.Struct, frozen=True, kw_only=True):
    """A user's calendar; `content` is None for who has it already.

    `changed_at` is when something in it changed last, in epoch milliseconds, None where nobody
    knows. `tag` names its very bytes.
    """

    user_id: int
    tag: str
    changed_at: int | None
    content: bytes | None


class _Reader(msgspec.Struct, frozen=True):
    """For whom an entry is written; `year` is the present one."""

    language: str
    way: Way
    zone: ZoneInfo
    year: int


class SubscribedCalendars:
    """Writes calendars, and keeps what it wrote for the next time."""

    def __init__(  # noqa: PLR0917 - all of them are used by each
        self,
        database: Database,
        keys: Keys,
        addresses: CalendarAddresses,
        dial_ins: DialIns,
        resources: Path,
        clock: Clock,
    ) -> None:
        self._database, self._keys, self._addresses = database, keys, addresses
        self._dial_ins, self._resources, self._clock = dial_ins, resources, clock
        self._kept = KeptEntries()

    def check(self, user_id: int, token: str) -> None:
        """Do nothing for an address that holds. Raises AddressError."""
        with self._database.snapshot() as connection:
            self._addresses.user(connection, user_id, token)

    def read(self, user_id: int, token: str, is_known: Callable[[str], bool]) -> Calendar:
        """Return what is at the address; `is_known` tells which tag the asker has.

        Raises AddressError.
        """
        now = self._clock()
        with self._database.snapshot() as connection:
            user = self._addresses.user(connection, user_id, token)
            state = connection.execute(_STATE, {"user_id": user.id}).one()
            year = datetime.fromtimestamp(now / 1000, UTC).year
            way = self._dial_ins.way(connection)
            reader = _Reader(user.language, way, ZoneInfo(state.zone), year)
            tag = _tag(user, state, reader)
            known = is_known(tag)
            found = [] if known else user_entries(connection, user.id, now)
        return Calendar(
            user_id=user.id,
            tag=tag,
            changed_at=state.changed_at,
            content=None if known else self._content(user.id, reader, found),
        )

    def _content(self, user_id: int, reader: _Reader, found: list[UserEntry]) -> bytes:
        name = translation(self._resources, reader.language).gettext("Conferences")
        lines = [
            f"NAME:{name}",
            f"X-WR-CALNAME:{name}",
            f"REFRESH-INTERVAL;VALUE=DURATION:{_REFRESH}",
            f"X-PUBLISHED-TTL:{_REFRESH}",
        ]
        way = reader.way
        # An entry that was written from the same facts is the same.
        facts = (reader.language, way.base, *sorted(way.numbers.items()), reader.zone, reader.year)
        texts = translation(self._resources, reader.language)
        midyear = round(datetime(reader.year, 7, 1, tzinfo=UTC).timestamp() * 1000)

        def write(one: UserEntry) -> Entry:
            return self._entry(one, reader, texts, midyear)

        written = self._kept.all(user_id, facts, found, write)
        return collected(written, lines)

    def _entry(
        self, one: UserEntry, reader: _Reader, texts: gettext.NullTranslations, midyear: int
    ) -> Entry:
        numbers = reader.way.numbers
        place, pin, link, note = one.place, "", "", ""
        if place is not None:
            pin = group_pin(open_pin(self._keys, place.pin))
            link = links.url(
                reader.way.base, self._keys, place.participant_id, place.link_generation
            )
            note = call_note(one.called, reader.language, resources=self._resources)

        given = dict(one.answers)

        def furnish(event: Component, original: int | None) -> None:
            answer = given.get(original or 0) or given.get(0)
            maybe = answer == InvitationAnswer.TENTATIVE.value
            declined = answer == InvitationAnswer.DECLINED.value
            event.value("STATUS", "TENTATIVE" if maybe else "CONFIRMED")
            event.value("TRANSP", "TRANSPARENT" if declined else "OPAQUE")
            add_own_way_in(
                event,
                texts,
                note,
                numbers.get("externalNumber", ""),
                numbers.get("internalNumber", ""),
                pin,
                link,
            )

        writing = Writing(uid=one.uid, stamp=one.changed_at, sequence=one.sequence, furnish=furnish)
        return entry(one.conference, reader.zone, writing, midyear)


def _tag(user: Row[Any], state: Any, reader: _Reader) -> str:
    """Name all that a calendar follows from: the entity tag without its quotes."""
    parts = (
        __version__,
        user.id,
        state.epoch,
        state.change_counter,
        reader.language,
        reader.way.base,
        sorted(reader.way.numbers.items()),
        reader.zone.key,
        reader.year,
    )
    return hashlib.sha256(msgspec.json.encode(parts)).hexdigest()[:32]
