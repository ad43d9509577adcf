"""The mails that saving a conference would cause. Nothing is written for it, and no PIN is made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import SimpleNamespace
from typing import Any

import msgspec
from sqlalchemy import Row

from ucc_client.contract.additions import Additions
from ucc_client.contract.messages import ManagedConference
from ucc_client.contract.preview import UNKNOWN_PIN, MailPreview, PreviewedMail
from ucc_client.domain.invitation_plan import plan
from ucc_client.domain.plain_line import one_line
from ucc_client.server import limits
from ucc_client.server.clock import Clock
from ucc_client.server.database.engine import Database
from ucc_client.server.installation import zone_of_installation
from ucc_client.server.keys import Keys
from ucc_client.server.mail.facts import MailFacts
from ucc_client.server.mail.message import Renderer
from ucc_client.server.mail.queue import MailQueue
from ucc_client.server.refusals import ForbiddenError
from ucc_client.server.services.conference_rows import announced, values_of
from ucc_client.server.services.conference_rules import check_wanted
from ucc_client.server.services.conference_schedule import planned
from ucc_client.server.services.participant_rows import Saving, people_of
from ucc_client.server.services.pins import open_pin
from ucc_client.server.services.visibility import visible


class PaperRows:
    """The rows as they would be; who is new has a negative id and no PIN."""

    def __init__(self, before: Sequence[Row[Any]]) -> None:
        self._rows: dict[int, dict[str, Any]] = {row.id: dict(row._mapping) for row in before}
        self._new = 0

    def insert(self, values: Mapping[str, Any]) -> int:
        """Write somebody new; return the row's id."""
        self._new -= 1
        unknown = {
            "id": self._new,
            "pin": b"",
            "pin_lookup": "",
            "link_generation": 1,
            "calendar_uid": "",
            "first_mail_id": None,
        }
        self._rows[self._new] = {**unknown, **values}
        return self._new

    def change(self, row_id: int, values: Mapping[str, Any]) -> None:
        """Write somebody who stays."""
        self._rows[row_id].update(values)

    def remove(self, ids: Sequence[int]) -> None:
        """Remove who leaves."""
        for row_id in ids:
            del self._rows[row_id]

    def people(self) -> list[Any]:
        """Return all of them, to be read as rows of the database are."""
        ordered = sorted(self._rows.values(), key=_place)
        return [SimpleNamespace(**row) for row in ordered]


class MailPreviews:
    """Renders mails that are not sent, for those who might save what would cause them."""

    def __init__(
        self, database: Database, keys: Keys, mails: MailQueue, renderer: Renderer, clock: Clock
    ) -> None:
        self._database, self._keys, self._mails = database, keys, mails
        self._renderer, self._clock = renderer, clock

    def of(self, user_id: int, wanted: ManagedConference, said: Additions) -> MailPreview:
        """Return the mails of creating this conference, or of changing the one whose id it has.

        Raises NotFoundError, ForbiddenError or InvalidError, as saving would.
        """
        now = self._clock()
        with self._database.snapshot() as connection:
            row, people = None, list[Row[Any]]()
            if wanted.conference_id is not None:
                row = visible(connection, user_id, wanted.conference_id, now)
                if row.is_readonly:
                    raise ForbiddenError("Only its owner and its moderators change a conference.")
                people = people_of(connection, wanted.conference_id)
            check_wanted(connection, wanted, said)
            before = None if row is None else announced(row, people)
            was = None if before is None else before.conference
            conference = planned(wanted, said, was, zone_of_installation(connection))
            rows = PaperRows(people)
            dates = Saving(rows, people).save(conference)
            coming: list[Any] = rows.people()
            after = announced(_row(values_of(conference, dates)), coming)
            told = sorted(plan(before, after, now), key=lambda mail: not mail.is_farewell)
            shown = told[: limits.PREVIEWED_MAILS]
            gone = [mail for mail in shown if mail.is_farewell]
            staying = [mail for mail in shown if not mail.is_farewell]
            facts = [
                *(self._mails.facts(connection, gone, before.conference, people) if before else ()),
                *self._mails.facts(connection, staying, after.conference, coming),
            ]
        # Whose PIN it is says the row that there is, not the one that is asked for.
        own = {person.id: person.pin for person in people if person.user_id == user_id}
        return MailPreview(
            mails=tuple(self._written(one, own.get(person.id), now) for one, person in facts),
            more=len(told) - len(shown),
        )

    def _written(self, facts: MailFacts, own_pin: bytes | None, now: int) -> PreviewedMail:
        """Return one mail; without the asker's `own_pin` neither PIN nor link is told."""
        if own_pin is None:
            pin, link = UNKNOWN_PIN, self._renderer.hidden_link(facts)
        else:
            pin, link = open_pin(self._keys, own_pin), self._renderer.link(facts)
        subject, text = self._renderer.texts(msgspec.structs.replace(facts, pin=pin), now, link)
        known = facts.participant_id > 0
        return PreviewedMail(
            kind=facts.kind,
            is_farewell=facts.is_farewell,
            participant_id=facts.participant_id if known else None,
            display_name=facts.name,
            e_mail_address=facts.address,
            language=facts.language,
            subject=one_line(subject),
            text=text.strip() + "\n",
        )


def _place(row: Mapping[str, Any]) -> tuple[int, bool, int]:
    """Order rows as the database does; who is new comes after those who were there."""
    return row["position"], row["id"] < 0, abs(row["id"])


def _row(values: Mapping[str, Any]) -> Any:
    return SimpleNamespace(**values)
