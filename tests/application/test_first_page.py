"""The page that the first paint shows is the begin of the list, whatever the clock did since."""

from __future__ import annotations

import random
from zoneinfo import ZoneInfo

import pytest

from ucc_client.application.agenda import Group, agenda
from ucc_client.application.first_page import KEPT, first_page, first_rows
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.domain.recurrence import Occurrence

BERLIN = ZoneInfo("Europe/Berlin")
NOW = 1_790_000_000_000
HOUR = 3_600_000
DAY = 24 * HOUR


def _rows(seed: int, size: int) -> list[ConferenceRow]:
    chance = random.Random(seed)
    return [
        ConferenceRow(
            key=f"c{number}",
            conference_id=number,
            name=f"Conference {number}",
            start=NOW + chance.randrange(-60 * DAY, 60 * DAY, HOUR),
            occurrence=chance.choice(list(Occurrence)),
            is_active=chance.random() < 0.01,
            is_terminated=chance.random() < 0.05,
            is_readonly=False,
            i_moderate=True,
            people=3,
            state="",
            rule=chance.choice(["", "", "FREQ=WEEKLY;INTERVAL=2", "FREQ=DAILY;COUNT=20"]),
            zone=chance.choice(["", "America/New_York"]),
        )
        for number in range(size)
    ]


@pytest.mark.parametrize("later", [0, 1, 5 * HOUR, DAY, 3 * DAY])
@pytest.mark.parametrize("first_weekday", [1, 7])
@pytest.mark.parametrize("seed", range(4))
def test_the_page_is_the_begin_of_the_list(seed: int, first_weekday: int, later: int) -> None:
    rows = _rows(seed, 900)
    now = NOW + later
    page = first_page(first_rows(rows, NOW, BERLIN), now, BERLIN, first_weekday=first_weekday)
    whole = agenda(rows, now, BERLIN, first_weekday)
    if page is None:
        # The calendar is so full that this page is over.
        assert later >= DAY
        return
    assert page == whole[: len(page)]
    assert len(page) >= 40


def test_of_few_conferences_the_page_has_all() -> None:
    rows = _rows(1, KEPT // 9)
    kept = first_rows(rows, NOW, BERLIN)
    assert kept.until is None
    now = NOW + 400 * DAY
    assert first_page(kept, now, BERLIN) == agenda(rows, now, BERLIN)


def test_when_the_page_is_over_there_is_none() -> None:
    kept = first_rows(_rows(1, 900), NOW, BERLIN)
    assert first_page(kept, NOW + 300 * DAY, BERLIN) is None


def test_a_clock_that_was_set_back_or_another_zone_knows_no_page() -> None:
    kept = first_rows(_rows(1, 900), NOW, BERLIN)
    assert first_page(kept, NOW - 1, BERLIN) is None
    assert first_page(kept, NOW, ZoneInfo("Asia/Tokyo")) is None


def test_of_folded_groups_nothing_is_seen_so_they_make_no_page() -> None:
    kept = first_rows(_rows(1, 900), NOW, BERLIN)
    shown = set(Group) - {Group.RUNNING}
    assert first_page(kept, NOW, BERLIN, folded=shown) is None
