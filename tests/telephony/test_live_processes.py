"""Two processes, one engine: an order to the one that does not lead is done, and told there."""

from __future__ import annotations

import contextlib
import time

import pytest

from tests.postgres import Postgres
from tests.running_server import Api
from tests.server.listening import Listener
from tests.server.twins import twins
from tests.telephony.site import APPLICATION, Site, hears, telephones
from tests.telephony.tones import tone
from tests.waiting import wait_until
from ucc_client.server.pbx.switchboard import _LOOK_SECONDS


def test_an_order_to_the_process_that_does_not_lead_is_done_at_once_and_told_there(
    tmp_path_factory: pytest.TempPathFactory,
    postgres: Postgres,
) -> None:
    folder = tmp_path_factory.mktemp("live-pair")
    with contextlib.ExitStack() as stack:
        engine, phone = stack.enter_context(telephones(folder / "engine"))
        settings = ("--config", str(engine.settings(folder, APPLICATION)))
        servers = stack.enter_context(twins(folder, postgres, arguments=(settings, settings)))
        pair = Site(servers[0], engine, phone)
        stack.callback(pair.close)
        pair.wait_listened_to()
        number, (_, clara, dora) = pair.three()
        clara.hum(tone(800, 1.0))
        wait_until(lambda: hears(dora, 800), what="Dora hears Clara")
        leads = "this process leads the telephone engine"
        other = next(one for one in servers if leads not in one.log.read_text())
        api = Api(other, servers[0].first_employee)
        stack.callback(api.close)
        path = f"{api.conferences}/{number}/live"

        def state() -> str:
            people = api.call("GET", path).json()["people"]
            return next(one["state"] for one in people if one["name"].startswith("Clara"))

        people = api.call("GET", path).json()["people"]
        who = next(one["id"] for one in people if one["name"].startswith("Clara"))

        def took(deed: str) -> float:
            """Return the seconds from an order until it is seen done."""
            begun = time.monotonic()
            answer = api.call("POST", path, json={"deed": deed, "personIds": [who]})
            assert answer.status_code == 202, answer.text
            wait_until(lambda: (state() == "muted") == (deed == "mute"), what=f"{deed} is done")
            return time.monotonic() - begun

        with Listener(other, api) as heard:
            took("mute")
            wait_until(lambda: "live" in heard.events, what="who listens there is told")
        # Each is ordered right after a look: unless it is woken, who leads sleeps for longer then.
        soon = _LOOK_SECONDS / 2
        wait_until(
            lambda: took("unmute") < soon or took("mute") < soon,
            timeout=30,
            what="an order is done before who leads would have looked by itself",
        )
        if state() != "muted":
            took("mute")
        wait_until(lambda: 0 <= dora.hears(800) < 100, what="she is not heard")
        pair.hang_up()
