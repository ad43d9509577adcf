"""What the user's change of a date becomes: one edit, or one that ends a series and begins another.

Where a server knows no rules it ends no series: there a later date begins it anew, and the dates
until then become conferences of their own, which are sent first.
"""

from __future__ import annotations

import uuid
from zoneinfo import ZoneInfo

import msgspec

from ucc_client.application.commands import (
    ChangeTogether,
    CreateConference,
    EditConference,
)
from ucc_client.domain.conference import Conference
from ucc_client.domain.series_edit import Extent, change_all, change_from, change_one, restart


class SeriesDateEdit(msgspec.Struct, frozen=True, kw_only=True):
    """A series `conference` of the key `key`, and what is wanted of the date `original`.

    `rules` tells whether the server keeps rules, `zone` is its zone; `now` is epoch milliseconds.
    """

    key: str
    conference: Conference
    original: int
    wanted: Conference
    zone: ZoneInfo
    now: int
    rules: bool


class SeriesChange(msgspec.Struct, frozen=True, kw_only=True):
    """What becomes of a series, and the conferences that begin beside it, in their order."""

    after: Conference
    begun: tuple[Conference, ...] = ()


def outcome(edit: SeriesDateEdit, extent: Extent) -> SeriesChange:
    """Return what follows from the edit when it means so much of the series."""
    series, original, wanted = edit.conference, edit.original, edit.wanted
    if extent is Extent.THIS:
        return SeriesChange(after=change_one(series, original, wanted))
    if extent is Extent.FOLLOWING and edit.rules:
        split = change_from(series, original, wanted, edit.zone)
        if split.ended is not None:
            return SeriesChange(after=split.ended, begun=(split.begun,))
    elif extent is Extent.FOLLOWING:
        anew = restart(series, original, wanted, edit.zone, now=edit.now)
        return SeriesChange(after=anew.series, begun=anew.between)
    return SeriesChange(after=change_all(series, original, wanted, edit.zone))


def command_for(edit: SeriesDateEdit, change: SeriesChange) -> EditConference | ChangeTogether:
    """Return the command that makes it so."""
    command_id = str(uuid.uuid4())
    own = EditConference(
        command_id=str(uuid.uuid4()) if change.begun else command_id,
        key=edit.key,
        base=edit.conference,
        conference=change.after,
    )
    if not change.begun:
        return own
    new = [CreateConference(command_id=str(uuid.uuid4()), conference=one) for one in change.begun]
    return ChangeTogether(command_id=command_id, key=edit.key, changes=(*new, own))
