"""What ends unexpectedly: a telephone, the engine, the process that leads."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator

import pytest

from tests.postgres import Postgres
from tests.running_server import RunningServer
from tests.server.twins import twins
from tests.telephony.cable import Cable
from tests.telephony.site import APPLICATION, Site, hears, telephones
from tests.telephony.tones import tone
from tests.waiting import wait_until

BROKEN = "the telephone engine c"
LEADS = "this process leads the telephone engine"


@pytest.fixture(scope="module")
def pair(
    tmp_path_factory: pytest.TempPathFactory, postgres: Postgres
) -> Iterator[tuple[Site, list[RunningServer]]]:
    """Two processes on one PostgreSQL and one engine."""
    folder = tmp_path_factory.mktemp("pair")
    with contextlib.ExitStack() as stack:
        engine, phone = stack.enter_context(telephones(folder / "engine"))
        cable = Cable(int(engine.url.rstrip("/").rpartition(":")[2]))
        stack.callback(cable.close)
        settings = ("--config", str(engine.settings(folder, APPLICATION, port=cable.port)))
        servers = stack.enter_context(twins(folder, postgres, arguments=(settings, settings)))
        made = Site(servers[0], engine, phone)
        made.cable = cable
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
    try:
        begun = time.monotonic()
        wait_until(lambda: _leads(other), timeout=20, what="the other leads")
        assert time.monotonic() - begun <= 10
        assert hears(clara, 600)
        site.wait_listened_to()
        clara.press("*6")
        site.wait_live(number, Clara=("muted", ""))
        assert site.live(number)["Dora"] == ("in", "")
    finally:
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
    mona, clara = (site.enter(number, name) for name in ("Mona", "Clara"))
    mona.hum(tone(700, 1.0))
    wait_until(lambda: hears(clara, 700), what="who calls again is in, and heard")
    site.hang_up()


def test_when_the_events_of_the_engine_break_off_calls_go_on_and_what_was_missed_is_found(
    pair: tuple[Site, list[RunningServer]],
) -> None:
    site, servers = pair
    number, (mona, clara, dora) = site.three()
    mona.hum(tone(500, 1.0))
    wait_until(lambda: hears(clara, 500), what="Clara hears Mona")
    before = [one.log.read_text().count(BROKEN) for one in servers]
    assert site.cable
    with site.cable.pulled_out():
        dora.hang_up()
        wait_until(
            lambda: [one.log.read_text().count(BROKEN) for one in servers] != before,
            timeout=30,
            what="it is noticed",
            dump=servers[0].log.read_text,
        )
        assert hears(clara, 500)
    site.wait_live(number, Dora=("left", "hung-up"))
    clara.press("*6")
    site.wait_live(number, Clara=("muted", ""))
    site.hang_up()
