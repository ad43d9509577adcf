"""Writes files that a user takes away; what is long on a thread of its own.

Nothing else that the window asks waits for ten thousand conferences to be written. What writes is
imported when somebody wants the first file.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from ucc_client.application.calendar_requests import (
    CalendarFile,
    FileWritten,
    GetCalendarFile,
    WriteCalendar,
)
from ucc_client.application.changes import Failed, NothingThere, Result, Trouble
from ucc_client.application.desk import OpenAccount
from ucc_client.application.people_requests import WritePeople
from ucc_client.application.troubles import trouble_of
from ucc_client.cache.errors import CacheError

_log = logging.getLogger(__name__)

ExportRequest = WriteCalendar | WritePeople
"""What is written for the user, and takes its time."""


def one_conference(
    opened: OpenAccount, query: GetCalendarFile, now: int
) -> CalendarFile | NothingThere:
    """Return one conference as a file; raises `cache.errors.CacheError`."""
    from ucc_client.application import calendar_file  # noqa: PLC0415 - as the module says

    return calendar_file.answer(opened, query, now)


def begin(
    opened: OpenAccount | None, request: ExportRequest, now: int, answer: Callable[[Result], None]
) -> None:
    """Write a file and answer later; `now` is epoch milliseconds."""
    if opened is None:
        answer(Failed(trouble=Trouble.NOT_SIGNED_IN))
        return

    def run() -> None:
        answer(_result(opened, request, now))

    threading.Thread(target=run, name="export", daemon=True).start()


def _result(opened: OpenAccount, request: ExportRequest, now: int) -> Result:
    try:
        return _written(opened, request, now)
    except CacheError as error:
        _log.warning("%s failed: %s", type(request).__name__, error)
        return Failed(trouble=trouble_of(error), detail=str(error))
    except Exception as error:  # noqa: BLE001
        # The window must hear of our mistakes, or it would wait for ever.
        _log.exception("%s met a bug", type(request).__name__)
        return Failed(trouble=Trouble.BUG, detail=type(error).__name__)


def _written(opened: OpenAccount, request: ExportRequest, now: int) -> FileWritten:
    if isinstance(request, WriteCalendar):
        from ucc_client.application import calendar_file  # noqa: PLC0415 - as the module says

        return calendar_file.write_all(opened, request, now)
    from ucc_client.application import people_writing  # noqa: PLC0415 - as the module says

    return people_writing.write(request, opened.cache.people())
