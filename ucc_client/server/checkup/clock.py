"""Whether this machine's clock can be right, and the zone of all conferences is known."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import select, text
from sqlalchemy.exc import SQLAlchemyError

from ucc_client.server.checkup.finding import Finding
from ucc_client.server.database.engine import Database
from ucc_client.server.database.tables import installation
from ucc_client.server.language import N_

_PART = "clock"
_NOTICEABLE_MS = 5_000
_WRONG_MS = 60_000
_UNTOUCHED_BEFORE_MS = 1_735_689_600_000
"""2025: a clock before it was never set."""


def check_clock(data: Path, database: Database, now: int) -> Iterator[Finding]:
    """Compare `now` (epoch milliseconds) with the files' times and with the database's clock."""
    newest = max((_changed_at(file) for file in data.glob("*")), default=0)
    if now < _UNTOUCHED_BEFORE_MS or now < newest - _WRONG_MS:
        words = N_("it is behind what was written before; set it, best by NTP")
        yield Finding(_PART, "failed", words)
    else:
        yield Finding(_PART, "ok", N_("it is not behind what was written before"))
    try:
        with database.read() as connection:
            if database.is_shared:
                query = text("SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint)")
                yield _beside(now, int(connection.execute(query).scalar_one()))
            zone = connection.scalars(select(installation.c.time_zone)).first()
    except SQLAlchemyError:
        return  # said of the database
    if zone is not None:
        yield _zone(zone)


def _beside(now: int, there: int) -> Finding:
    seconds = {"seconds": f"{abs(now - there) / 1000:.1f}"}
    if abs(now - there) < _NOTICEABLE_MS:
        return Finding(_PART, "ok", N_("{seconds} s from the database's clock"), seconds)
    words = N_("{seconds} s from the database's clock; set both by NTP")
    return Finding(_PART, "failed" if abs(now - there) > _WRONG_MS else "warning", words, seconds)


def _zone(name: str) -> Finding:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        words = N_("the time zone {zone} is not known here; install tzdata")
        return Finding(_PART, "failed", words, {"zone": name})
    return Finding(_PART, "ok", N_("conferences take place in {zone}"), {"zone": name})


def _changed_at(file: Path) -> int:
    try:
        return file.stat().st_mtime_ns // 1_000_000
    except FileNotFoundError:
        return 0  # a journal that came and went
