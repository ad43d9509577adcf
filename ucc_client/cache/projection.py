"""What the user sees: what the server confirmed, with the user's own changes on top."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from operator import attrgetter
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import sqlalchemy as sa

from ucc_client.cache import confirmed, facts, first_rows
from ucc_client.cache.among import among
from ucc_client.cache.errors import DamagedError
from ucc_client.cache.outbox import Outbox
from ucc_client.cache.snapshot import (
    COLUMNS,
    ConferenceRow,
    Exceptions,
    Moved,
    OwnDates,
    packed,
    unpacked,
)
from ucc_client.cache.tables import confirmed as confirmed_table
from ucc_client.cache.tables import projection
from ucc_client.contract.answers import GivenAnswer
from ucc_client.contract.extensions import DialIn
from ucc_client.contract.mail_state import MailStatus
from ucc_client.contract.server_record import ServerRecord
from ucc_client.domain.conference import (
    ACTIVE_AFTER_MINUTES,
    DEFAULT_DURATION_MINUTES,
    Conference,
)
from ucc_client.domain.merge import merge, pair
from ucc_client.domain.pending_change import (
    NEEDS_THE_USER,
    ChangeKind,
    PendingChange,
    id_in,
)
from ucc_client.domain.recurrence import Occurrence, next_start
from ucc_client.domain.series import rule_instants
from ucc_client.domain.series_of import known_rule, known_zone

NEAR_MS = 15 * 60_000
_UTC = ZoneInfo("UTC")
_IN_ORDER = attrgetter(*COLUMNS)
_INSERT = (
    f"INSERT INTO projection ({', '.join(COLUMNS)})"  # noqa: S608 - our own names
    f" VALUES ({', '.join('?' * len(COLUMNS))})"
)
ACTIVE_LASTS_MS = 60_000
"""What runs is looked at again after so long."""


class Projected(msgspec.Struct, frozen=True, kw_only=True):
    """One conference as the user sees it; the fields are those of `ConferenceDetails`."""

    row: ConferenceRow
    conference: Conference
    complete: bool
    waiting: tuple[int, ...]
    problem: PendingChange | None
    dial_in: DialIn
    answers: tuple[GivenAnswer, ...]
    mails: tuple[MailStatus, ...]


class CacheChange(msgspec.Struct, frozen=True, kw_only=True):
    """What a transaction did to the rows; `renamed` maps old keys to new ones."""

    changed: tuple[ConferenceRow, ...] = ()
    removed: tuple[str, ...] = ()
    renamed: dict[str, str] = {}

    def __bool__(self) -> bool:
        """Tell whether there is anything to show anew."""
        return bool(self.changed or self.removed or self.renamed)


def project(
    key: str, record: ServerRecord | None, changes: Sequence[PendingChange], *, user_id: int
) -> Projected | None:
    """Return the conference `key` with `changes` on top, or None when it is not there (any more).

    What needs the user is shown as the user made it, with its mark; a deletion that does is not
    shown as done. `user_id` is the account whose star counts.
    """
    before = None if record is None else record.conference()
    conference = _with(changes, before)
    if conference is None:
        return None
    return Projected(
        row=_row(key, record, changes, conference, user_id),
        conference=conference,
        complete=record is None or record.details is not None,
        waiting=_unconfirmed_stars(before, conference) if changes else (),
        problem=_problem(changes),
        dial_in=DialIn() if record is None else record.dial_in(),
        answers=() if record is None else record.answers(),
        mails=() if record is None else record.mails(),
    )


def _with(changes: Sequence[PendingChange], before: Conference | None) -> Conference | None:
    for change in changes:
        before = _applied(change, before)
    return before


def _problem(changes: Sequence[PendingChange]) -> PendingChange | None:
    return next((change for change in changes if change.state in NEEDS_THE_USER), None)


def _row(
    key: str,
    record: ServerRecord | None,
    changes: Sequence[PendingChange],
    conference: Conference,
    user_id: int,
) -> ConferenceRow:
    line = None if record is None else record.line()
    problem = _problem(changes)
    return ConferenceRow(
        key=key,
        conference_id=id_in(key),
        name=conference.name,
        start=conference.start,
        occurrence=conference.occurrence,
        is_active=line is not None and line.is_active,
        is_terminated=line is not None and line.is_terminated,
        is_readonly=line is not None and line.is_readonly,
        i_moderate=any(p.user_id == user_id and p.is_moderator for p in conference.participants),
        people=len(conference.participants),
        state=problem.state.value if problem else "waiting" if changes else "",
        zone=conference.zone,
        rule=conference.rule,
        duration_minutes=conference.duration_minutes,
        exceptions=conference.exceptions,
        moved=tuple((one.original, one.start) for one in conference.changed_dates),
        own_dates=tuple(
            (one.original, one.duration_minutes, one.name)
            for one in conference.changed_dates
            if one.duration_minutes or one.name
        ),
    )


def _applied(change: PendingChange, conference: Conference | None) -> Conference | None:
    match change.kind:
        case ChangeKind.CREATE:
            return change.desired
        case ChangeKind.DELETE:
            return conference if change.state in NEEDS_THE_USER else None
    if change.base is None or change.desired is None:
        return conference
    if conference is None:
        # Deleted elsewhere: what the user typed is still theirs.
        return change.desired
    return merge(change.base, change.desired, conference)


def _unconfirmed_stars(before: Conference | None, shown: Conference) -> tuple[int, ...]:
    known = () if before is None else before.participants
    pairs = pair(shown.participants, known)
    return tuple(
        position
        for position, participant in enumerate(shown.participants)
        if position not in pairs or known[pairs[position]].is_moderator != participant.is_moderator
    )


def load_one(connection: sa.Connection, box: Outbox, key: str, user_id: int) -> Projected | None:
    """Project one conference from what this transaction sees."""
    conference_id = id_in(key)
    ids = () if conference_id is None else (conference_id,)
    record = next(iter(confirmed.load(connection, ids).values()), None)
    return project(key, record, box.load(key), user_id=user_id)


def rows(connection: sa.Connection) -> tuple[ConferenceRow, ...]:
    """Return all rows of the table."""
    return tuple(decoded_row(found) for found in connection.execute(sa.select(projection)))


def refresh(
    connection: sa.Connection,
    box: Outbox,
    keys: Collection[str],
    *,
    user_id: int,
    records: Mapping[int, ServerRecord] | None = None,
) -> CacheChange:
    """Bring the rows of `keys` in line with what they follow from; returns what that changed.

    `records` are those of `keys`, where the caller has them.
    """
    if records is None:
        records = confirmed.load(connection, ids_in(keys))
    changes: dict[str, list[PendingChange]] = {}
    for change in box.load():
        changes.setdefault(change.key, []).append(change)
    before = _rows_of(connection, keys)
    changed, removed = [], []
    for key in keys:
        record, on_top = records.get(id_in(key) or 0), changes.get(key, ())
        conference = _with(on_top, None if record is None else record.conference())
        if conference is None:
            if key in before:
                removed.append(key)
        else:
            # Said even when the row is as before: its participants may have changed.
            changed.append(_row(key, record, on_top, conference, user_id))
    stale = [row for row in changed if row != before.get(row.key)]
    if gone := [(key,) for key in (*removed, *(row.key for row in stale if row.key in before))]:
        connection.exec_driver_sql("DELETE FROM projection WHERE key = ?", gone)
    if stale:
        connection.exec_driver_sql(_INSERT, [_values(row) for row in stale])
    if stale or removed:
        facts.forget(connection, first_rows.FACT)
    return CacheChange(changed=tuple(changed), removed=tuple(removed))


def ids_in(keys: Collection[str]) -> set[int]:
    """Return the server's ids in some keys."""
    return {number for number in map(id_in, keys) if number is not None}


def stale_ids(connection: sa.Connection, now: int) -> set[int]:
    """Return the ids of what runs, and of what ran out since it was read; `now` is epoch ms."""
    said = sa.func.nullif(projection.c.duration_minutes, 0)
    minutes = sa.func.coalesce(said, DEFAULT_DURATION_MINUTES) + ACTIVE_AFTER_MINUTES
    over_at = projection.c.start + minutes * 60_000
    ran_out = sa.and_(
        projection.c.occurrence == Occurrence.ONCE.value,
        projection.c.is_terminated == 0,
        over_at <= now,
        confirmed_table.c.fetched_at < over_at,
    )
    runs = sa.and_(
        projection.c.is_active == 1, confirmed_table.c.fetched_at <= now - ACTIVE_LASTS_MS
    )
    query = (
        sa.select(projection.c.conference_id)
        .join(confirmed_table, confirmed_table.c.conference_id == projection.c.conference_id)
        .where(sa.or_(ran_out, runs))
    )
    return set(connection.execute(query).scalars())


def running(connection: sa.Connection) -> frozenset[int]:
    """Return the ids of the conferences that run."""
    query = sa.select(projection.c.conference_id).where(projection.c.is_active == 1)
    return frozenset(one for one in connection.execute(query).scalars() if one is not None)


def is_near(connection: sa.Connection, now: int) -> bool:
    """Tell whether a conference runs, or starts within a quarter of an hour of `now`."""
    columns = (
        projection.c.start,
        projection.c.occurrence,
        projection.c.is_active,
        projection.c.rule,
        projection.c.zone,
        projection.c.moved,
    )
    once = projection.c.occurrence == Occurrence.ONCE.value
    might = sa.or_(
        projection.c.is_active == 1,
        projection.c.moved != "",
        sa.and_(
            projection.c.start <= now + NEAR_MS,
            sa.or_(sa.not_(once), projection.c.rule != "", projection.c.start >= now - NEAR_MS),
        ),
    )
    query = sa.select(*columns).where(might)
    return any(
        active or _starts_near(start, Occurrence(occurrence), rule, zone, moved, now)
        for start, occurrence, active, rule, zone, moved in connection.execute(query)
    )


def _starts_near(  # noqa: PLR0917 - one row
    start: int, occurrence: Occurrence, rule: str, zone: str, moved: str, now: int
) -> bool:
    # An hour more or less for a clock change is no harm here, nor is a date that was left out.
    own = known_zone(zone) or _UTC
    if known := known_rule(rule):
        following = next(rule_instants(start, own, known, now - NEAR_MS), None)
    else:
        following = next_start(start, occurrence, own, now - NEAR_MS)
    near = [to for _original, to in unpacked(moved, Moved) if to >= now - NEAR_MS]
    return min([*near, now + NEAR_MS + 1 if following is None else following]) <= now + NEAR_MS


def _rows_of(connection: sa.Connection, keys: Collection[str]) -> dict[str, ConferenceRow]:
    query = sa.select(projection).where(among(projection.c.key, keys))
    return {row.key: decoded_row(row) for row in connection.execute(query)}


def decoded_row(found: sa.Row[Any]) -> ConferenceRow:
    """Return a row of the table; raises DamagedError."""
    try:
        return _decoded(found)
    except ValueError as error:
        raise DamagedError("a row cannot be read") from error


def _decoded(found: sa.Row[Any]) -> ConferenceRow:
    return ConferenceRow(
        key=found.key,
        conference_id=found.conference_id,
        name=found.name,
        start=found.start,
        occurrence=Occurrence(found.occurrence),
        is_active=bool(found.is_active),
        is_terminated=bool(found.is_terminated),
        is_readonly=bool(found.is_readonly),
        i_moderate=bool(found.i_moderate),
        people=found.people,
        state=found.state,
        zone=found.zone,
        rule=found.rule,
        duration_minutes=found.duration_minutes,
        exceptions=unpacked(found.exceptions, Exceptions),
        moved=unpacked(found.moved, Moved),
        own_dates=unpacked(found.own_dates, OwnDates),
    )


def _values(row: ConferenceRow) -> tuple[Any, ...]:
    return tuple(packed(value) if isinstance(value, tuple) else value for value in _IN_ORDER(row))
