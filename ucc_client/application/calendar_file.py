"""Writes a conference as a file for calendars: it tells them, and asks for no answer.

Import it when somebody wants the first file.
"""

from __future__ import annotations

import contextlib
import errno
import os
import uuid
from collections.abc import Iterable
from pathlib import Path
from zoneinfo import ZoneInfo

from ucc_client.application.calendar_requests import CalendarFile, GetCalendarFile, WriteProblem
from ucc_client.application.changes import NothingThere
from ucc_client.application.desk import OpenAccount
from ucc_client.cache.accounts import Account
from ucc_client.cache.projection import Projected
from ucc_client.contract.calendar.component import Component
from ucc_client.contract.calendar.entries import Writing, calendar_of
from ucc_client.contract.calendar.joined import joined
from ucc_client.contract.calendar.way_in import add_way_in, calendar_text
from ucc_client.contract.extensions import DialIn
from ucc_client.domain.plain_line import one_line
from ucc_client.domain.recurrence import EARLIEST
from ucc_client.domain.series_of import known_zone, series_of

_UTC = ZoneInfo("UTC")
_MINUTE_MS = 60_000
_PROBLEMS = {
    errno.ENOENT: WriteProblem.NO_FOLDER,
    errno.ENOTDIR: WriteProblem.NO_FOLDER,
    errno.EACCES: WriteProblem.FORBIDDEN,
    errno.EPERM: WriteProblem.FORBIDDEN,
    errno.EROFS: WriteProblem.FORBIDDEN,
    errno.ENOSPC: WriteProblem.FULL,
    errno.EDQUOT: WriteProblem.FULL,
}


def answer(opened: OpenAccount, query: GetCalendarFile, now: int) -> CalendarFile | NothingThere:
    """Return the file, written where it was asked for; `now` is epoch milliseconds.

    Raises `cache.errors.CacheError`.
    """
    shown = opened.cache.details(query.key)
    zone = known_zone(query.zone) or _UTC
    if shown is None or next(series_of(shown.conference, zone).dates(EARLIEST), None) is None:
        return NothingThere()
    content = _content(opened.account, shown, query, zone, now)
    problem = _write(Path(query.path), content) if query.path else None
    return CalendarFile(content=content.decode(), problem=problem)


def calendar(opened: OpenAccount, keys: Iterable[str], zone: str, now: int) -> bytes:
    """Return one file with the user's own view of these conferences; `now` is epoch ms.

    Those without a date are left out; without any it is empty. Raises `cache.errors.CacheError`.
    """
    found = (answer(opened, GetCalendarFile(key=one, own=True, zone=zone), now) for one in keys)
    return joined(one.content.encode() for one in found if isinstance(one, CalendarFile))


def uid_of(account: Account, key: str) -> str:
    """Return the name by which a calendar knows again what it has from an earlier file.

    It is the same for everybody at the server. Until the server knows the conference it is that
    of its creation here.
    """
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"{account.server}/conference/{key}"))


def _content(
    account: Account, shown: Projected, query: GetCalendarFile, zone: ZoneInfo, now: int
) -> bytes:
    told = shown.dial_in if query.own else _for_others(shown.dial_in)

    def furnish(event: Component, _original: int | None) -> None:
        if query.note:
            event.text("DESCRIPTION", calendar_text(query.note))
        if shown.row.i_moderate and account.email.isascii() and account.email:
            # Who publishes an entry is its organizer (RFC 5546, 3.2.1).
            event.value("ORGANIZER", f"mailto:{account.email}", CN=one_line(account.name))
        event.value("STATUS", "CONFIRMED")
        event.value("TRANSP", "OPAQUE")
        numbers = [told.external_number or "", told.internal_number or ""]
        add_way_in(event, told.link or "", numbers, told.pin or "", query.dial_in)

    writing = Writing(
        uid=uid_of(account, query.key),
        stamp=now,
        # No server tells every change; what is written later is newer.
        sequence=now // _MINUTE_MS,
        method="PUBLISH",
        program="ucc-client",
        furnish=furnish,
    )
    return calendar_of(shown.conference, zone, writing)


def _for_others(dial_in: DialIn) -> DialIn:
    return DialIn(internal_number=dial_in.internal_number, external_number=dial_in.external_number)


def _write(path: Path, content: bytes) -> WriteProblem | None:
    """Write all or nothing; return what kept from it."""
    unfinished = path.with_name(f".{uuid.uuid4().hex}.part")
    try:
        unfinished.write_bytes(content)
        os.replace(unfinished, path)
    except OSError as error:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
        return _PROBLEMS.get(error.errno or 0, WriteProblem.OTHER)
    return None
