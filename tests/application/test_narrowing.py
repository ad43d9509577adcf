"""What is left of the conferences is told by their names and by what else was found."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from ucc_client.application.agenda import agenda
from ucc_client.application.found_conferences import NOT_FOUND
from ucc_client.application.narrowing import Narrowing
from ucc_client.application.queries import FoundConferences
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.domain.recurrence import Occurrence

NOW = 1_795_600_000_000
ROWS = [
    ConferenceRow(
        key=f"c{number}",
        conference_id=number,
        name=f"Budget {number}",
        start=NOW + number * 3_600_000,
        occurrence=Occurrence.ONCE,
        is_active=False,
        is_terminated=False,
        is_readonly=False,
        i_moderate=False,
        people=2,
        state="",
    )
    for number in range(12)
]
ENTRIES = agenda(ROWS, NOW, ZoneInfo("Europe/Berlin"))
KEYS = st.sets(st.sampled_from([*(row.key for row in ROWS), "c77"]))


@given(
    fitting=KEYS, asked=st.lists(st.sampled_from(["", "1", "budget", "bud 1", "none"]), min_size=1)
)
def test_what_fits_is_left_whether_it_is_named_or_the_others_are(
    fitting: set[str], asked: list[str]
) -> None:
    others = {row.key for row in ROWS} - fitting
    named, rest = FoundConferences(keys=tuple(fitting)), tuple(others)
    narrowing = Narrowing()
    for text in asked:
        for found in (NOT_FOUND, named, FoundConferences(keys=rest, others=True)):
            narrowing.search(text, found)
            expected = [
                item
                for item in ENTRIES
                if all(word in item.name.casefold() for word in text.split())
                or (found != NOT_FOUND and item.row.key in fitting)
            ]
            assert narrowing.entries(ENTRIES) == expected


def test_of_the_two_what_is_shorter_is_told() -> None:
    assert FoundConferences.parted(("c1",), ("c2",)) == FoundConferences(keys=("c1",))
    assert FoundConferences.parted(("c1", "c2"), ()) == FoundConferences(others=True)
    assert FoundConferences.parted((), ()) == NOT_FOUND
