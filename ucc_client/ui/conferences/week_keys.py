"""Which date comes next when an arrow key is pressed in the week."""

from __future__ import annotations

from collections.abc import Sequence

from ucc_client.ui.conferences.week_block import WeekBlock
from ucc_client.ui.conferences.week_more import MoreButton

Stop = WeekBlock | MoreButton


def neighbour(here: Stop, stops: Sequence[Stop], step: tuple[int, int]) -> Stop | None:
    """Return the stop to go to, None at the edge; `step` is sideways and down, one of them 0.

    Down and up follow the clock, from one day's end to the next one's begin; sideways it goes to
    the nearest time of the next day that has anything.
    """
    sideways, down = step
    ordered = sorted(stops, key=_place)
    if down:
        position = ordered.index(here) + down
        return ordered[position] if 0 <= position < len(ordered) else None
    day, top, _lane = _place(here)
    beside = [stop for stop in ordered if (_place(stop)[0] - day) * sideways > 0]
    if not beside:
        return None
    nearest = min((_place(stop)[0] for stop in beside), key=lambda one: abs(one - day))
    return min(
        (stop for stop in beside if _place(stop)[0] == nearest),
        key=lambda stop: (abs(_place(stop)[1] - top), _place(stop)[2]),
    )


def _place(stop: Stop) -> tuple[int, int, int]:
    if isinstance(stop, MoreButton):
        return stop.crowd.day, stop.crowd.top, stop.crowd.lanes
    piece = stop.piece
    return (0, 0, 0) if piece is None else (piece.day, piece.top, piece.lane)
