"""Which date begins next is looked for once, not with every letter of a search."""

from __future__ import annotations

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from ucc_client.application.agenda import Entry, agenda
from ucc_client.application.next_date import NextDate
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.domain.recurrence import Occurrence

NOW = 1_795_600_000_000
HOUR_MS = 3_600_000


class _Watched(list[Entry]):
    looks = 0

    def __iter__(self) -> Iterator[Entry]:
        self.looks += 1
        return super().__iter__()


def _dates(*hours: int) -> _Watched:
    rows = [
        ConferenceRow(
            key=f"c{hour}",
            conference_id=hour,
            name=f"in {hour}",
            start=NOW + hour * HOUR_MS,
            occurrence=Occurrence.ONCE,
            is_active=False,
            is_terminated=hour == 3,
            is_readonly=False,
            i_moderate=False,
            people=2,
            state="",
        )
        for hour in hours
    ]
    return _Watched(agenda(rows, NOW, ZoneInfo("Europe/Berlin")))


def _name(found: Entry | None) -> str:
    return "" if found is None else found.name


def test_the_next_date_is_told_again_without_a_look_until_it_begins() -> None:
    following, dates = NextDate(), _dates(-1, 3, 5, 8)
    assert [_name(following.of(dates, NOW + minute)) for minute in range(4)] == ["in 5"] * 4
    assert dates.looks == 1
    assert _name(following.of(dates, NOW + 5 * HOUR_MS)) == "in 8"
    assert _name(following.of(dates, NOW)) == "in 5", "the clock was put back"


def test_other_dates_are_looked_through_and_none_ahead_is_an_answer() -> None:
    following, over = NextDate(), _dates(-1, 3)
    assert following.of(over, NOW) is None
    assert following.of(over, NOW + 1) is None
    assert over.looks == 1
    assert _name(following.of(_dates(2), NOW)) == "in 2"
