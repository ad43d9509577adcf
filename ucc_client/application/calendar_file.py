"""Writes one conference, or all, as a file for calendars: it tells them, and asks for no answer.

Import it when somebody wants the first file.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from pathlib import Path
from zoneinfo import ZoneInfo

from ucc_client.application.calendar_requests import (
    CalendarFile,
    FileWritten,
    GetCalendarFile,
    WayInWords,
    WriteCalendar,
)
from ucc_client.application.changes import NothingThere
from ucc_client.application.desk import OpenAccount
from ucc_client.application.written_file import write_whole
from ucc_client.cache.accounts import Account
from ucc_client.cache.projection import Projected
from ucc_client.contract.calendar.collected import collected, entry
from ucc_client.contract.calendar.component import Component
from ucc_client.contract.calendar.entries import Writing, calendar_of
from ucc_client.contract.calendar.way_in import add_way_in, calendar_text
from ucc_client.contract.extensions import DialIn
from ucc_client.domain.plain_line import one_line
from ucc_client.domain.recurrence import EARLIEST
from ucc_client.domain.series_of import known_zone, series_of

_UTC = ZoneInfo("UTC")
_MINUTE_MS = 60_000
_PROGRAM = "ucc-client"


def answer(opened: OpenAccount, query: GetCalendarFile, now: int) -> CalendarFile | NothingThere:
    """Return the file, written where it was asked for; `now` is epoch milliseconds.

    Raises `cache.errors.CacheError`.
    """
    shown = opened.cache.details(query.key)
    zone = known_zone(query.zone) or _UTC
    if shown is None or not _has_a_date(shown, zone):
        return NothingThere()
    writing = _writing(opened.account, shown, query, now)
    content = calendar_of(shown.conference, zone, writing)
    problem = None
    if query.path:
        problem = write_whole(Path(query.path), content, private=query.own)
    return CalendarFile(content=content.decode(), problem=problem)


def write_all(opened: OpenAccount, request: WriteCalendar, now: int) -> FileWritten:
    """Write all conferences; `now` is epoch milliseconds.

    Raises `cache.errors.CacheError`.
    """
    wishes = (
        (
            shown,
            GetCalendarFile(
                key=shown.row.key,
                own=request.own,
                zone=request.zone,
                note=_note(shown.dial_in, request.words, own=request.own),
                dial_in=request.dial_in,
            ),
        )
        for shown, _record in opened.cache.everything()
    )
    count, content = _collected(opened.account, wishes, request.zone, now)
    problem = write_whole(Path(request.path), content, private=request.own) if count else None
    return FileWritten(count=count, problem=problem)


def calendar(account: Account, shown: Iterable[Projected], zone: str, now: int) -> bytes:
    """Return one file with the user's own view of these conferences; `now` is epoch ms.

    Those without a date are left out; it is empty when none is left.
    """
    wishes = ((one, GetCalendarFile(key=one.row.key, own=True, zone=zone)) for one in shown)
    return _collected(account, wishes, zone, now)[1]


def uid_of(account: Account, key: str) -> str:
    """Return the name by which a calendar knows again what it has from an earlier file.

    It is the same for everybody at the server. Until the server knows the conference it is that
    of its creation here.
    """
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"{account.server}/conference/{key}"))


def _collected(
    account: Account, wishes: Iterable[tuple[Projected, GetCalendarFile]], zone: str, now: int
) -> tuple[int, bytes]:
    """Return how many have a date, and all of those."""
    default = known_zone(zone) or _UTC
    made = [
        entry(shown.conference, default, _writing(account, shown, wish, now), now)
        for shown, wish in wishes
        if _has_a_date(shown, default)
    ]
    found = [one for one in made if one.content]
    content = collected(found, ["METHOD:PUBLISH"], program=_PROGRAM) if found else b""
    return len(found), content


def _has_a_date(shown: Projected, zone: ZoneInfo) -> bool:
    return next(series_of(shown.conference, zone).dates(EARLIEST), None) is not None


def _writing(account: Account, shown: Projected, query: GetCalendarFile, now: int) -> Writing:
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

    return Writing(
        uid=uid_of(account, query.key),
        stamp=now,
        # No server tells every change; what is written later is newer.
        sequence=now // _MINUTE_MS,
        method="PUBLISH",
        program=_PROGRAM,
        furnish=furnish,
    )


def _note(dial_in: DialIn, words: WayInWords, *, own: bool) -> str:
    pin = dial_in.pin or ""
    lines = [
        (words.external, dial_in.external_number or ""),
        (words.internal, dial_in.internal_number or ""),
        (words.pin, pin if own or not pin else words.others_pin),
    ]
    said = [f"{name}: {value}" for name, value in lines if value]
    return "\n".join([*said, *([dial_in.link] if own and dial_in.link else [])])


def _for_others(dial_in: DialIn) -> DialIn:
    return DialIn(internal_number=dial_in.internal_number, external_number=dial_in.external_number)
