"""Conferences as the command line prints them: the contract's form, or lines for people."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

import msgspec

from ucc_client.cache.conference_cache import ConferenceCache
from ucc_client.cache.projection import Projected
from ucc_client.contract.extensions import DialIn
from ucc_client.contract.mapping import RawObject, overlay
from ucc_client.contract.server_record import ServerRecord, body_for_edit

_DIAL_IN = DialIn.__struct_encode_fields__


def as_object(shown: Projected, record: ServerRecord | None) -> RawObject:
    """Return conference and summary in one object, what waits included.

    `conferenceId` is null until the server gave one; then `localId` names the row. What
    only the list has told so far has no participants, not none. `rejected` says why a
    change was refused, or what else keeps it: `conflict`, `unconfirmed`, `gone`.
    """
    row = shown.row
    details = record.details if record is not None else None
    conference: RawObject = {"name": row.name, "startTime": row.start}
    if shown.complete:
        conference = (
            body_for_edit(shown.conference, details) if details else overlay(shown.conference)
        )
    summary = record.summary if record is not None else None
    found: RawObject = {
        **(summary or {}),
        **conference,
        **{name: value for name, value in (details or {}).items() if name in _DIAL_IN},
        "conferenceId": row.conference_id,
        "isActive": row.is_active,
        "isReadonly": row.is_readonly,
        "isTerminated": row.is_terminated,
        "pending": row.state == "waiting",
    }
    if row.conference_id is None:
        found["localId"] = row.key
    if shown.problem is not None:
        found["rejected"] = shown.problem.reason or shown.problem.state.value
    return found


def everything(cache: ConferenceCache) -> list[RawObject]:
    """Return all conferences of the cache, the earliest first."""
    found = cache.everything()
    found.sort(key=lambda both: (both[0].row.start, both[0].row.name, both[0].row.key))
    return [as_object(shown, record) for shown, record in found]


def one(cache: ConferenceCache, shown: Projected) -> RawObject:
    """Return one conference."""
    return as_object(shown, cache.record(shown.row.conference_id))


def to_json(value: Any) -> str:
    """Return JSON for machines and eyes."""
    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode() + "\n"


def lines(conferences: Iterable[RawObject]) -> str:
    """Return one line a conference: id, start (UTC), name, and what is to be said of it."""
    return "".join(
        f"{found['conferenceId'] or found['localId']}\t{_moment(found['startTime'])}\t"
        f"{found['name']}{_marks(found)}\n"
        for found in conferences
    )


def _moment(start: int) -> str:
    try:
        return datetime.fromtimestamp(start / 1000, UTC).strftime("%Y-%m-%d %H:%MZ")
    except (OverflowError, ValueError, OSError):
        return str(start)


def _marks(found: RawObject) -> str:
    marks = {
        "running": found["isActive"],
        "waiting": found["pending"],
        "needs you": "rejected" in found,
        "read-only": found["isReadonly"],
    }
    said = [mark for mark, holds in marks.items() if holds]
    return f"\t({', '.join(said)})" if said else ""
