"""Conferences: who sees and changes them, and which mails a change causes."""

from __future__ import annotations

import logging
import uuid
from collections.abc import Callable, Collection, Sequence
from itertools import takewhile
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update

from ucc_client.contract.additions import Additions
from ucc_client.contract.messages import ManagedConference, ManagedConferenceSummary
from ucc_client.domain.coming import dates_from
from ucc_client.domain.conference import Conference
from ucc_client.domain.invitation_plan import Announced, plan
from ucc_client.server.clock import Clock
from ucc_client.server.database.direct import direct
from ucc_client.server.database.engine import Database
from ucc_client.server.database.reading import Reading
from ucc_client.server.database.tables import conferences
from ucc_client.server.installation import zone_of_installation
from ucc_client.server.keys import Keys
from ucc_client.server.mail.calendar_entries import entry_of, keep_entries
from ucc_client.server.mail.queue import MailQueue
from ucc_client.server.refusals import ForbiddenError, InvalidError, NotFoundError, RefusalError
from ucc_client.server.services.answers import forget_of_other_times
from ucc_client.server.services.change_log import ChangeLog
from ucc_client.server.services.conference_looks import ConferenceLooks
from ucc_client.server.services.conference_objects import Seen
from ucc_client.server.services.conference_rows import (
    announced,
    conference_of,
    dates_text,
    values_of,
)
from ucc_client.server.services.conference_rules import Page, check_wanted
from ucc_client.server.services.conference_schedule import planned, runs_until
from ucc_client.server.services.dial_in import DialIns
from ucc_client.server.services.live_rows import forget_people
from ucc_client.server.services.participant_rows import (
    Saving,
    StoredRows,
    accounts_in,
    people_of,
)
from ucc_client.server.services.people_states import PeopleStates
from ucc_client.server.services.pins import renew_way_in
from ucc_client.server.services.reminders import next_reminder
from ucc_client.server.services.transactions import Transaction
from ucc_client.server.services.visibility import visible

_log = logging.getLogger(__name__)

_START_WINDOW_MS = 900_000
"""Whoever starts one so long before its date, or after, has started that date."""

Revisions = frozenset[int] | None
"""Those on which a change may be built; None: whichever there is."""


class ClashError(RefusalError):
    """Somebody else changed the conference meanwhile; `current` is how the asker sees it now."""

    status = 412
    code = "changed-meanwhile"

    def __init__(self, current: Seen) -> None:
        super().__init__("The conference was changed meanwhile.")
        self.current = current


class Conferences:
    """The conferences that one user may see, by the role table of the contract.

    Without `dial_ins` nobody is told how to get in, without `tells_schedule` nobody of more than
    `occurrence`, and without `tells_calling` nobody of its calls, as on a plain STARFACE.
    """

    def __init__(
        self,
        database: Database,
        keys: Keys,
        mails: MailQueue,
        log: ChangeLog,
        clock: Clock,
        *,
        dial_ins: DialIns | None,
        states: PeopleStates,
        tells_schedule: bool,
        tells_calling: bool,
        telephone: Callable[[], None] | None = None,
    ) -> None:
        self._telephone = telephone
        self._database, self._keys, self._mails = database, keys, mails
        self._changes, self._clock = log, clock
        self.looks = ConferenceLooks(
            clock=clock,
            dial_ins=dial_ins,
            states=states,
            tells_schedule=tells_schedule,
            tells_calling=tells_calling,
        )

    @property
    def can_call(self) -> bool:
        """Whether there is a telephone engine."""
        return self._telephone is not None

    def summaries(self, user_id: int, page: Page) -> list[ManagedConferenceSummary]:
        """Return one page of the user's list."""
        with self._database.read() as connection:
            return self.looks.page(connection, user_id, page)

    def get(self, user_id: int, conference_id: int) -> Seen:
        """Return one conference. Raises NotFoundError."""
        with self._database.snapshot() as connection:
            return self.looks.one(connection, user_id, conference_id)

    def create(
        self, change: Transaction, user_id: int, wanted: ManagedConference, said: Additions
    ) -> Seen:
        """Create a conference and queue its invitations. Raises InvalidError."""
        connection = change.connection
        check_wanted(connection, wanted, said)
        conference = planned(wanted, said, None, zone_of_installation(connection))
        doing = direct(connection)
        made = doing.execute(
            _CREATE,
            {
                "owner_id": user_id,
                "started_at": None,
                "revision": 1,
                "calendar_uid": str(uuid.uuid4()),
                "next_reminder_at": next_reminder(connection, conference, self._clock()),
                **values_of(conference, ()),
            },
        )
        conference_id = int(made.one().id)
        dates = Saving(StoredRows(connection, self._keys, conference_id), []).save(conference)
        if dates:
            connection.execute(
                update(conferences)
                .where(conferences.c.id == conference_id)
                .values(changed_dates=dates_text(dates))
            )
        row, people = _row(doing, conference_id), people_of(doing, conference_id)
        after = announced(row, people)
        told = plan(None, after, self._clock())
        entry = entry_of(connection, row, row.revision)
        self._mails.put(connection, told, after.conference, people, entry)
        self._note(change, conference_id, noticed_by={user_id, *accounts_in(people)})
        return self.looks.of(doing, user_id, row, people)

    def update(
        self,
        change: Transaction,
        user_id: int,
        conference_id: int,
        wanted: ManagedConference,
        said: Additions,
        *,
        built_on: Revisions = None,
    ) -> int:
        """Change a conference and queue the mails that follow; return its revision.

        What changes nothing raises no revision and is nobody's news. Raises NotFoundError,
        ForbiddenError, ClashError or InvalidError.
        """
        connection = change.connection
        row = self._locked(connection, user_id, conference_id)
        if row.is_readonly:
            raise ForbiddenError("Only its owner and its moderators change a conference.")
        before = people_of(connection, conference_id)
        self._check_revision(connection, user_id, row, before, built_on)
        check_wanted(connection, wanted, said)
        zone = zone_of_installation(connection)
        was = conference_of(row, before)
        conference = planned(wanted, said, was, zone)
        saving = Saving(StoredRows(connection, self._keys, conference_id), before)
        values = values_of(conference, saving.save(conference))
        changed = any(getattr(row, name) != value for name, value in values.items())
        if not (changed or saving.changed):
            return int(row.revision)
        if row.is_active and row.duration_minutes != conference.duration_minutes:
            values["active_until"] = runs_until(conference, row.started_at, ZoneInfo(zone))
        values["next_reminder_at"] = next_reminder(connection, conference, self._clock())
        revision = int(row.revision) + 1
        connection.execute(
            update(conferences)
            .where(conferences.c.id == conference_id)
            .values(**values, revision=revision)
        )
        forget_of_other_times(connection, conference_id, was, conference, revision - 1)
        people = people_of(connection, conference_id)
        self._tell_of_change(connection, announced(row, before), before, conference_id, people)
        staying = {row.owner_id, *accounts_in(people)}
        lost_by = accounts_in(before) - staying
        self._note(change, conference_id, noticed_by=staying, lost_by=lost_by)
        return revision

    def delete(
        self,
        change: Transaction,
        user_id: int,
        conference_id: int,
        built_on: Revisions = None,
    ) -> None:
        """Delete a conference with its PINs, and queue the cancellations.

        One that is over is cancelled for nobody. Raises NotFoundError, ForbiddenError or
        ClashError.
        """
        connection = change.connection
        row = self._locked(connection, user_id, conference_id)
        if row.owner_id != user_id:
            raise ForbiddenError("Only its owner deletes a conference.")
        people = people_of(connection, conference_id)
        self._check_revision(connection, user_id, row, people, built_on)
        if not row.is_terminated:
            before = announced(row, people)
            told = plan(before, None, self._clock())
            entry = entry_of(connection, row, row.revision + 1)
            self._mails.put(connection, told, before.conference, people, entry)
        connection.execute(delete(conferences).where(conferences.c.id == conference_id))
        self._note(change, conference_id, lost_by={row.owner_id, *accounts_in(people)})
        if row.is_active and self._telephone is not None:
            # Whoever is still in is let go of.
            change.afterwards.append(self._telephone)

    def start(
        self, change: Transaction, user_id: int, conference_id: int, *, by_phone: bool = False
    ) -> None:
        """Open a conference, and call those who are called at its start; one that runs goes on.

        With `by_phone` the starter's own telephone rings first. Without a telephone engine nobody
        is called. Raises NotFoundError, ForbiddenError, or InvalidError when it is over.
        """
        connection = change.connection
        row = self._locked(connection, user_id, conference_id)
        if row.is_readonly:
            raise ForbiddenError("Only its owner and its moderators start a conference.")
        if row.is_terminated:
            raise InvalidError("The conference is already finished.")
        people = people_of(connection, conference_id)
        now, zone = self._clock(), ZoneInfo(zone_of_installation(connection))
        conference = conference_of(row, people)
        if not row.is_active:
            until = runs_until(conference, now, zone)
            connection.execute(
                update(conferences)
                .where(conferences.c.id == conference_id)
                .values(started_at=now, active_until=until, is_locked=False)
            )
            forget_people(connection, conference_id)
            self._note(change, conference_id, noticed_by={row.owner_id, *accounts_in(people)})
        if self._telephone is None:
            change.afterwards.append(
                lambda: _log.info(
                    "conference %s started; nobody is called, as there is no telephone engine",
                    conference_id,
                )
            )
            return
        own = (one.id for one in people if by_phone and one.user_id == user_id)
        # What somebody starts does not begin by itself, too.
        begun_for = max(row.begun_for, _started_date(conference, now, zone))
        connection.execute(
            update(conferences)
            .where(conferences.c.id == conference_id)
            .values(to_call_since=now, rings_first=next(own, 0), begun_for=begun_for)
        )
        change.afterwards.append(self._telephone)

    def renew_way_in(
        self, change: Transaction, user_id: int, conference_id: int, participant_id: int
    ) -> None:
        """Give a participant a new PIN and a new link, which are mailed; the old ones end.

        It is no change of the conference. Raises NotFoundError or ForbiddenError.
        """
        connection = change.connection
        row = self._locked(connection, user_id, conference_id)
        if row.is_readonly:
            raise ForbiddenError("Only its owner and its moderators give out new links.")
        before = people_of(connection, conference_id)
        if participant_id not in {person.id for person in before}:
            raise NotFoundError("There is no such participant.")
        renew_way_in(connection, self._keys, participant_id)
        people = people_of(connection, conference_id)
        self._tell_of_change(connection, announced(row, before), before, conference_id, people)
        self._note(change, conference_id, noticed_by={row.owner_id, *accounts_in(people)})

    def _note(
        self,
        change: Transaction,
        conference_id: int,
        *,
        noticed_by: Collection[int] = (),
        lost_by: Collection[int] = (),
    ) -> None:
        told = self._changes.note(
            change.connection, conference_id, noticed_by=noticed_by, lost_by=lost_by
        )
        change.told |= told
        change.afterwards.append(self._mails.wake)

    def _locked(self, connection: Connection, user_id: int, conference_id: int) -> Row[Any]:
        """Return a visible conference that nobody else changes until the commit.

        The lock comes first: what is read after it is what the last change left.
        """
        own = conferences.c.id == conference_id
        connection.execute(select(conferences.c.id).where(own).with_for_update()).all()
        return visible(connection, user_id, conference_id, self._clock())

    def _check_revision(
        self,
        connection: Connection,
        user_id: int,
        row: Row[Any],
        people: Sequence[Row[Any]],
        built_on: Revisions,
    ) -> None:
        if built_on is not None and row.revision not in built_on:
            raise ClashError(self.looks.of(connection, user_id, row, people))

    def _tell_of_change(
        self,
        connection: Connection,
        before: Announced,
        people_before: Sequence[Row[Any]],
        conference_id: int,
        people: Sequence[Row[Any]],
    ) -> None:
        """Queue the mails of a change, after it; who was removed is told of what he knew."""
        row = _row(direct(connection), conference_id)
        after = announced(row, people)
        if keep_entries(connection, before, people_before, after, people):
            people = people_of(connection, conference_id)
        entry = entry_of(connection, row, row.revision)
        told = plan(before, after, self._clock())
        gone = [mail for mail in told if mail.is_farewell]
        others = [mail for mail in told if not mail.is_farewell]
        self._mails.put(connection, gone, before.conference, people_before, entry)
        self._mails.put(connection, others, after.conference, people, entry)


_CREATE = insert(conferences).returning(conferences.c.id)
_ROW = select(conferences).where(conferences.c.id == bindparam("conference_id"))


def _row(reading: Reading, conference_id: int) -> Row[Any]:
    row: Row[Any] = reading.execute(_ROW, {"conference_id": conference_id}).one()
    return row


def _started_date(conference: Conference, now: int, zone: ZoneInfo) -> int:
    """Return the start of the date that somebody means who starts one now, 0 for none."""
    dates = dates_from(conference, now - _START_WINDOW_MS, zone)
    near = takewhile(lambda date: date.start <= now + _START_WINDOW_MS, dates)
    return max((date.start for date in near), default=0)
