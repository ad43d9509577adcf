"""All dates of the list in their order, kept so while conferences come, change and go.

A first sync brings thousands in a row of change-sets; each costs what is new in it, and hardly
anything for what is there already.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Set

from ucc_client.application.agenda import Entry, by_key, order


class PlacedDates:
    """The dates in the list's order, and those of each conference.

    The list of them is another one after each change: whoever learned of it may keep it.
    """

    def __init__(self, placed: list[Entry] | None = None) -> None:
        self.all: list[Entry] = placed or []
        self.of: dict[str, list[Entry]] = by_key(self.all)
        """The dates of each conference by its key, in their order."""

    def change(self, came: Iterable[Entry], gone: Set[str]) -> None:
        """Leave out the conferences that are `gone`, then take in what `came`."""
        fresh = sorted(came, key=order)
        kept = self.all
        if not gone.isdisjoint(self.of):
            kept = [one for one in kept if one.row.key not in gone]
            for key in gone:
                self.of.pop(key, None)
        self.all = merged(kept, fresh)
        for item in fresh:
            self.of.setdefault(item.row.key, []).append(item)


def merged(placed: list[Entry], fresh: list[Entry]) -> list[Entry]:
    """Return dates of both lists, each in the list's order, as one in that order.

    It is quick where what is fresh mostly follows each other, as in the order in which a sync
    brings it, and never slower than to sort.
    """
    places = list(map(order, fresh))
    whole: list[Entry] = []
    begin = at = 0
    while at < len(fresh):
        place = bisect.bisect_left(placed, places[at], lo=begin, key=order)
        whole += placed[begin:place]
        until = len(fresh)
        if place < len(placed):
            until = bisect.bisect_left(places, order(placed[place]), lo=at + 1)
        whole += fresh[at:until]
        begin, at = place, until
    whole += placed[begin:]
    return whole
