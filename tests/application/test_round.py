"""One round with the real server, seen by whom each change of the rows makes ask for more."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.running_server import Api, RunningServer, conference
from ucc_client.application.cache_answers import answer
from ucc_client.application.connector import Credentials, connect
from ucc_client.application.desk import OpenAccount
from ucc_client.application.queries import ConferenceDetails, GetDetails
from ucc_client.application.round import Wanted, run_round
from ucc_client.cache.conference_cache import ConferenceCache
from ucc_client.cache.projection import CacheChange
from ucc_client.sync.schedule import DEFAULT_TIMING


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RunningServer]:
    running = RunningServer(tmp_path / "server").start()
    yield running
    running.stop()


class Onlooker:
    """Lets the round go on, and asks for the details of each row at once."""

    def __init__(self) -> None:
        self.cache: ConferenceCache | None = None
        self.seen: list[ConferenceDetails] = []

    def progress(self, done: int, total: int) -> None:
        pass

    def cancelled(self) -> bool:
        return False

    def heard(self, change: CacheChange) -> None:
        assert self.cache is not None
        for row in change.changed:
            shown = answer(self.cache, GetDetails(key=row.key))
            assert isinstance(shown, ConferenceDetails)
            self.seen.append(shown)


def test_who_asks_for_details_as_the_first_rows_come_is_told_what_the_server_can(
    server: RunningServer, tmp_path: Path
) -> None:
    anna = Api(server, server.first_employee)
    anna.call("POST", anna.conferences, json=conference("Runde"))
    anna.close()
    signed_in = connect(
        lambda: Credentials(
            server=server.url,
            account_server=server.url,
            login=server.first_employee["login"],
            password=server.first_employee["password"],
        )
    )
    onlooker = Onlooker()
    cache = onlooker.cache = ConferenceCache(
        tmp_path / "cache.sqlite3",
        server=server.url,
        user_id=signed_in.account.user_id,
        clock=lambda: time.time_ns() // 1_000_000,
        listener=onlooker.heard,
    )
    wanted = Wanted(frozenset(), DEFAULT_TIMING, may_vanish=False)
    opened = OpenAccount(signed_in.account, cache)
    run_round(signed_in, opened, onlooker, lambda: time.time_ns() // 1_000_000, wanted)
    signed_in.session.close()
    cache.close()
    assert "Runde" in {one.conference.name for one in onlooker.seen}
    # Nobody tells the window later that it has to ask again.
    assert [one.conference.name for one in onlooker.seen if one.answers is None] == []
    assert [one.conference.name for one in onlooker.seen if one.mails is None] == []
