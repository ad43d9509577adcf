"""When a new conference would begin, unless somebody says otherwise."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from ucc_client.domain.recurrence import to_instant


def next_half_hour(now: datetime) -> datetime:
    """Return the next full or half hour that leaves at least five minutes."""
    ahead = (now + timedelta(minutes=5)).replace(second=0, microsecond=0)
    return ahead + timedelta(minutes=-ahead.minute % 30)


def proposed_start(zone: ZoneInfo) -> int:
    """Return the next sensible half hour of the clock in `zone`, in epoch milliseconds."""
    return to_instant(next_half_hour(datetime.now(zone)).replace(tzinfo=None), zone)
