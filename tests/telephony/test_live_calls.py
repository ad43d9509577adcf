"""Orders over the API, done to real calls: what is muted is measured, who is removed is gone."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

import pytest

from tests.running_server import RunningServer, participant
from tests.telephony.site import APPLICATION, Site, hears, telephones
from tests.telephony.tones import tone
from tests.waiting import wait_until


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("live-site")
    with contextlib.ExitStack() as stack:
        engine, phone = stack.enter_context(telephones(folder / "engine"))
        settings = engine.settings(folder, APPLICATION, pbx_ring_seconds=5, pbx_empty_seconds=2)
        server = RunningServer(folder / "site", arguments=("--config", str(settings)))
        stack.callback(server.stop)
        made = Site(server.start(), engine, phone)
        stack.callback(made.close)
        made.wait_listened_to()
        yield made


@pytest.fixture(autouse=True)
def no_calls_left(site: Site) -> Iterator[None]:
    yield
    site.hang_up()


def seen(site: Site, number: int) -> dict[str, Any]:
    answer = site.anna.call("GET", f"{site.anna.conferences}/{number}/live")
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def one(site: Site, number: int, name: str) -> dict[str, Any]:
    return next(p for p in seen(site, number)["people"] if p["name"].startswith(name))


def order(site: Site, conference_id: int, deed: str, *names: str, **fields: Any) -> None:
    ids = [one(site, conference_id, name)["id"] for name in names]
    wanted = {"deed": deed, "personIds": ids, **fields}
    path = f"{site.anna.conferences}/{conference_id}/live"
    answer = site.anna.call("POST", path, json=wanted)
    assert answer.status_code == 202, answer.text
    assert answer.content == b""


def test_who_is_muted_by_order_is_not_heard_and_who_is_removed_is_gone(site: Site) -> None:
    number, (mona, clara, dora) = site.three()
    assert seen(site, number)["canCall"] is True
    clara.hum(tone(800, 1.0))
    wait_until(lambda: hears(dora, 800) and hears(mona, 800), what="they hear Clara")
    wait_until(lambda: one(site, number, "Clara")["state"] == "talking", what="she talks")
    order(site, number, "mute", "Clara")
    site.wait_live(number, Clara=("muted", ""))
    wait_until(lambda: 0 <= dora.hears(800) < 100, what="the muted one is not heard")
    order(site, number, "unmute", "Clara")
    wait_until(lambda: hears(dora, 800), what="she is heard again")
    order(site, number, "remove", "Clara")
    wait_until(lambda: 0 <= dora.hears(800) < 100, what="the removed one is not heard")
    clara.wait_ended(15)
    site.wait_live(number, Clara=("left", "removed"))
    assert not mona.ended.is_set()


def test_one_is_locked_and_unlocked_by_order(site: Site) -> None:
    people = [
        participant("Mona", "mona@example.org", isModerator=True),
        participant("Late", "late@example.org"),
    ]
    number, pins = site.create(*people)
    mona = site.dial()
    mona.press(f"{pins['Mona']}#")
    site.wait_live(number, Mona=("in", ""))
    order(site, number, "lock")
    wait_until(lambda: seen(site, number)["isLocked"], what="the lock")
    late = site.dial()
    late.press(f"{pins['Late']}#")
    late.wait_ended()
    order(site, number, "unlock")
    wait_until(lambda: not seen(site, number)["isLocked"], what="it is open")
    late = site.dial()
    late.press(f"{pins['Late']}#")
    site.wait_live(number, Late=("in", ""))


def test_a_new_number_is_called_and_again_and_all_are_let_go_of_at_the_end(site: Site) -> None:
    site.phone.answers["231"] = 486
    number, pins = site.create(participant("Mona", "mona@example.org", isModerator=True))
    mona = site.dial()
    mona.press(f"{pins['Mona']}#")
    site.wait_live(number, Mona=("in", ""))
    order(site, number, "call", number="231", name="Emil")
    site.wait_live(number, Emil=("failed", "busy"))
    assert one(site, number, "Emil")["number"] == "231"
    site.phone.answers["231"] = 200
    # The busy one is called again by itself in ten seconds; this is sooner.
    order(site, number, "call-again", "Emil")
    wait_until(
        lambda: site.live(number)["Emil"][0] in ("in", "talking"), timeout=8, what="Emil is in"
    )
    emil = [call for call in site.phone.all_calls if call.number == "231"][-1]
    emil.hum(tone(600, 1.0))
    wait_until(lambda: hears(mona, 600), what="Mona hears Emil")
    order(site, number, "end")
    for call in (mona, emil):
        call.wait_ended(15)
    wait_until(lambda: not seen(site, number)["isActive"], what="it is over")
    records = site.anna.call("GET", f"{site.anna.conferences}/{number}/calls").json()
    told = {
        (call["name"], call["cause"], call.get("number"), "joinedAt" in call) for call in records
    }
    assert ("Emil", "hung-up", "231", True) in told
    assert any(name.startswith("Mona") and at for name, _, number_, at in told if not number_)
    answer = site.anna.call("POST", f"{site.anna.conferences}/{number}/live", json={"deed": "lock"})
    assert answer.status_code == 409
