"""Finds conferences by what is in them; what was read from the file once is remembered."""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa

from ucc_client.cache.confirmed import load
from ucc_client.cache.outbox import Outbox
from ucc_client.cache.tables import confirmed, projection
from ucc_client.domain.conference import Conference
from ucc_client.domain.search_text import is_in, people_text, terms

_AT_ONCE = 500


class SearchIndex:
    """Texts of confirmed conferences by their id, each as of when it was fetched."""

    def __init__(self) -> None:
        self._texts: dict[int, tuple[int, str]] = {}

    def part(
        self, connection: sa.Connection, box: Outbox, sought: str
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the keys of the conferences that have everything that is sought, and the others.

        Both are empty where nothing is sought.
        """
        wanted = terms(sought)
        if not wanted:
            return (), ()
        rows = connection.execute(
            sa.select(
                projection.c.key,
                projection.c.name,
                projection.c.conference_id,
                sa.func.coalesce(confirmed.c.fetched_at, 0).label("fetched_at"),
            ).outerjoin(confirmed, confirmed.c.conference_id == projection.c.conference_id)
        ).all()
        self._learn(connection, [(row.conference_id, row.fetched_at) for row in rows])
        waiting: dict[str, str] = {}
        for change in box.load():
            if change.desired is not None:
                waiting[change.key] = _text_of(change.desired)
        parted: tuple[list[str], list[str]] = [], []
        for row in rows:
            name, known = row.name.casefold(), self._texts.get(row.conference_id, (0, ""))[1]
            fits = is_in(name + waiting.get(row.key, "") + known, wanted)
            parted[not fits].append(row.key)
        return tuple(parted[0]), tuple(parted[1])

    def _learn(self, connection: sa.Connection, seen: Iterable[tuple[int | None, int]]) -> None:
        """Read what is new; what has to be fetched again may be as it was and is read anew."""
        stale = [
            number
            for number, fetched_at in seen
            if number is not None
            and (fetched_at == 0 or self._texts.get(number, (0, ""))[0] != fetched_at)
        ]
        for begin in range(0, len(stale), _AT_ONCE):
            records = load(connection, stale[begin : begin + _AT_ONCE])
            for number, record in records.items():
                self._texts[number] = (record.fetched_at, _text_of(record.conference()))


def _text_of(conference: Conference) -> str:
    """Return what a changed conference is found by, and each of its dates."""
    dates = conference.changed_dates
    people = [*conference.participants, *(p for one in dates for p in one.participants or ())]
    names = "\n".join(one.name.casefold() for one in dates)
    return f"{people_text(people)}\n{names}"
