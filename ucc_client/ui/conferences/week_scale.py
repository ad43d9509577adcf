"""Where days and minutes are in the week's picture, in pixels."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
from PySide6.QtCore import QPoint, QRect

from ucc_client.application.week import DAY_MINUTES, DAYS

_GAP = 2
_EMPTY_WEEKEND = 0.55


class WeekScale(msgspec.Struct, frozen=True):
    """The left edges of the days, and that of what is right of them; an hour is `hour` high."""

    edges: tuple[int, ...]
    hour: int

    def y(self, minute: float) -> int:
        """Return the height of a minute of the day."""
        return round(minute * self.hour / 60)

    def minute(self, y: int, step: int) -> int:
        """Return the minute at a height, down to a whole `step`."""
        found = int(y * 60 / self.hour) // step * step
        return min(max(found, 0), DAY_MINUTES - step)

    def day(self, x: int) -> int:
        """Return the day at a place, the nearest one outside of them."""
        return max(0, min(DAYS - 1, sum(x >= edge for edge in self.edges) - 1))

    def at(self, place: QPoint, step: int) -> tuple[int, int] | None:
        """Return day and minute at a place, None beside the days."""
        if not self.edges[0] <= place.x() < self.edges[-1] or place.y() < 0:
            return None
        return self.day(place.x()), self.minute(place.y(), step)

    def column(self, day: int) -> QRect:
        """Return all of a day."""
        left, right = self.edges[day], self.edges[day + 1]
        return QRect(left, 0, right - left, self.y(DAY_MINUTES))

    def box(self, day: int, top: int, bottom: int, lane: int = 0, lanes: int = 1) -> QRect:
        """Return the place of something on a day, in one of some lanes."""
        left, right = self.edges[day] + _GAP, self.edges[day + 1] - _GAP - 2
        width = (right - left) / lanes
        x = round(left + lane * width)
        high = max(self.y(bottom) - self.y(top) - 1, 12)
        gap = _GAP if lane < lanes - 1 else 0
        return QRect(x, self.y(top) + 1, round(left + (lane + 1) * width) - x - gap, high)


def scale(width: int, gutter: int, hour: int, narrow: Iterable[int]) -> WeekScale:
    """Divide a width among the days; the `narrow` ones, without any date, get less."""
    shares = [_EMPTY_WEEKEND if day in set(narrow) else 1.0 for day in range(DAYS)]
    room = max(width - gutter, DAYS)
    edges = [gutter + round(room * sum(shares[:n]) / sum(shares)) for n in range(DAYS + 1)]
    return WeekScale(edges=tuple(edges), hour=hour)
