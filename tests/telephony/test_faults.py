"""What ends unexpectedly: a telephone, the engine, the process that leads."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator

import pytest

from tests.postgres import Postgres
from tests.running_server import RunningServer
from tests.server.twins import twins
from tests.telephony.site import APPLICATION, Site, hears, telephones
from tests.telephony.tones import tone
from tests.waiting import wait_until

LEADS = "this process leads the telephone engine"


@pytest.fixture(scope="module")
def pair(
    tmp_path_factory: pytest.TempPathFactory, postgres: Postgres
) -> Iterator[tuple[Site, list[RunningServer]]]:
    """Two processes on one PostgreSQL and one engine."""
    folder = tmp_path_factory.mktemp("pair")
    with contextlib.ExitStack() as stack:
        engine, phone = stack.enter_context(telephones(folder / "engine"))
        settings = ("--config", str(engine.settings(folder, APPLICATION)))
        servers = stack.enter_context(twins(folder, postgres, arguments=(settings, settings)))
        made = Site(servers[0], engine, phone)
        stack.callback(made.close)
        made.wait_listened_to()
        yield made, servers


def _leads(server: RunningServer) -> int:
    """Return how often a process has taken the lead."""
    return server.log.read_text().count(LEADS)


def test_a_telephone_that_vanishes_has_left_after_a_while(
    pair: tuple[Site, list[RunningServer]],
) -> None:
    site, _ = pair
    number, (mona, clara, _) = site.three()
    mona.vanish()
    site.wait_live(number, Mona=("left", "hung-up"), Clara=("in", ""))
    assert not clara.ended.is_set()
    site.hang_up()


def test_when_the_process_that_leads_is_killed_the_other_takes_over_within_ten_seconds(
    pair: tuple[Site, list[RunningServer]],
) -> None:
    site, servers = pair
    number, (mona, clara, _) = site.three()
    mona.hum(tone(600, 1.0))
    wait_until(lambda: hears(clara, 600), what="Clara hears Mona")
    leading = next(server for server in servers if _leads(server))
    other = next(server for server in servers if server is not leading)
    assert _leads(other) == 0
    leading.kill()
    begun = time.monotonic()
    wait_until(lambda: _leads(other), timeout=20, what="the other leads")
    assert time.monotonic() - begun <= 10
    assert hears(clara, 600)
    site.wait_listened_to()
    clara.press("*6")
    site.wait_live(number, Clara=("muted", ""))
    assert site.live(number)["Dora"] == ("in", "")
    leading.start()
    site.hang_up()


def test_an_engine_that_crashes_ends_its_calls_and_serves_again_when_it_is_back(
    pair: tuple[Site, list[RunningServer]],
) -> None:
    site, _ = pair
    number, calls = site.three()
    site.engine.kill()
    for call in calls:
        call.vanish()
    site.engine.start()
    site.wait_live(number, Mona=("left", "hung-up"), Clara=("left", "hung-up"))
    site.wait_listened_to()
    site.three()
    site.hang_up()
