"""Instants in words for who looks at a page: in their language, by their clock."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_skeleton, format_time

from ucc_client.server.portal.visitor import Visitor


class InstantWords:
    """Says instants, which are epoch milliseconds."""

    def __init__(self, visitor: Visitor, zone: ZoneInfo | None = None) -> None:
        self._locale = Locale.parse(visitor.language)
        self.zone = zone or visitor.zone

    def moment(self, instant: int) -> str:
        """`Mon, Nov 30, 2026, 9:00 AM`."""
        return f"{self.day(instant)}, {self.clock(instant)}"

    def day(self, instant: int) -> str:
        """`Mon, Nov 30, 2026`."""
        return str(format_skeleton("yMMMEd", self._local(instant), locale=self._locale))

    def clock(self, instant: int) -> str:
        """`9:00 AM`."""
        return format_time(self._local(instant), "short", tzinfo=self.zone, locale=self._locale)

    def _local(self, instant: int) -> datetime:
        return datetime.fromtimestamp(instant // 1000, UTC).astimezone(self.zone)
