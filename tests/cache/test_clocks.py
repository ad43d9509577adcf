"""What is kept of a series' clock, beside what the server says."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

from tests.cache import damage
from tests.cache.conftest import BUDGET, Desk
from tests.cache.damage import spoil
from ucc_client.cache import rescue
from ucc_client.contract.mapping import overlay
from ucc_client.domain.clock_guard import KeptClock
from ucc_client.domain.conference import Conference
from ucc_client.domain.recurrence import Occurrence, to_instant

BERLIN = ZoneInfo("Europe/Berlin")


def berlin(text: str) -> int:
    return to_instant(datetime.fromisoformat(text), BERLIN)


MARCH, APRIL = berlin("2027-03-22T09:00"), berlin("2027-03-29T09:00")
HOUR_MS = 3_600_000


def weekly(start: int) -> Conference:
    return msgspec.structs.replace(BUDGET, start=start, occurrence=Occurrence.EVERYWEEK)


def kept(meant: int, seen: int) -> KeptClock:
    # The desk of these tests stands in UTC.
    return KeptClock(zone="UTC", meant=meant, seen=seen, occurrence=Occurrence.EVERYWEEK)


def test_a_series_keeps_what_it_meant_over_syncs_and_starts(desk: Desk) -> None:
    desk.confirm(7, weekly(MARCH))
    assert desk.cache.kept_clock(7) == (kept(MARCH, MARCH), "")
    desk.confirm(7, weekly(APRIL))
    desk.reopen()
    # Berlin's nine o'clock: the server does not keep the clock of UTC.
    assert desk.cache.kept_clock(7) == (kept(MARCH, APRIL), "Europe/Berlin")
    assert desk.cache.kept_clocks() == ({7: kept(MARCH, APRIL)}, "Europe/Berlin")


def test_a_wish_of_the_user_teaches_nothing_of_the_server(desk: Desk) -> None:
    desk.confirm(7, weekly(MARCH))
    desk.edit("c7", weekly(MARCH), weekly(APRIL))
    (change,) = desk.pending()
    desk.begin(change.command_id)
    desk.store.edited(change, 7, {**overlay(weekly(APRIL)), "conferenceId": 7})
    assert desk.cache.kept_clock(7) == (kept(APRIL, APRIL), "")


def test_the_users_word_that_a_time_is_right_is_kept(desk: Desk) -> None:
    desk.confirm(7, weekly(MARCH))
    assert desk.cache.mean(7, MARCH + HOUR_MS)
    desk.confirm(7, weekly(MARCH))
    assert desk.cache.kept_clock(7)[0] == kept(MARCH + HOUR_MS, MARCH)
    assert not desk.cache.mean(8, MARCH)


def test_nothing_is_kept_of_what_is_no_series_has_a_zone_or_is_gone(desk: Desk) -> None:
    desk.confirm(7, BUDGET)
    desk.confirm(8, msgspec.structs.replace(weekly(MARCH), zone="Europe/Berlin"))
    desk.confirm(9, weekly(MARCH))
    desk.store.remove([9])
    assert [desk.cache.kept_clock(number)[0] for number in (7, 8, 9)] == [None] * 3


def test_it_is_carried_over_from_a_damaged_file(tmp_path: Path) -> None:
    path = tmp_path / "user-3.sqlite3"
    server = "https://conf.example.org"
    cache = damage.open_cache(path, server, 3)
    damage.fill(cache, conferences=3)
    cache.store.save_details([(7, {**overlay(weekly(MARCH)), "conferenceId": 7})])
    cache.mean(7, MARCH + HOUR_MS)
    cache.close()
    spoil(path, 0, 100)
    rescue.rescue(path, server=server, user_id=3, now=damage.NOW)
    cache = damage.open_cache(path, server, 3)
    assert cache.kept_clock(7)[0] == kept(MARCH + HOUR_MS, MARCH)
    cache.close()
