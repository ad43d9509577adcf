"""What typing and scrolling are measured with is a cache as a sync leaves it."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.listing import fill, made
from ucc_client.cache.accounts import Accounts
from ucc_client.cache.conference_cache import ConferenceCache
from ucc_client.cache.snapshot import read_rows


def test_the_measured_conferences_are_there_and_found_by_their_people(tmp_path: Path) -> None:
    conferences = made(24)
    fill(tmp_path, conferences)
    accounts = Accounts(tmp_path)
    (account,) = accounts.known()
    database = accounts.database_of(account)
    assert {row.name for row in read_rows(database)} == {one.name for one in conferences}
    cache = ConferenceCache(
        database,
        server=account.server,
        user_id=account.user_id,
        clock=lambda: 0,
        listener=lambda _: None,
    )
    assert cache.part("guest-7-")[0] == ("c8",)
    cache.close()
