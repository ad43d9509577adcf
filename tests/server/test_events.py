"""`events`: whoever listens hears soon that there is something new, and never what."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

import requests

from tests.running_server import Api, RunningServer
from tests.running_server import unmailed as participant
from tests.running_server import unmailed_conference as conference
from tests.server.kinds import BUNDLED
from tests.server.listening import Listener
from tests.waiting import wait_until
from ucc_client.contract.login import TOKEN_HEADER
from ucc_client.server.api.news import HEARTBEAT_SECONDS, event_stream
from ucc_client.server.services.notices import LocalNotices


def _account(api: Api) -> dict[str, Any]:
    return participant("Konto", "konto@example.org", userId=api.user_id)


def _create(api: Api, **fields: Any) -> str:
    made = api.call("POST", api.conferences, json=conference(**fields)).json()
    return f"{api.conferences}/{made['conferenceId']}"


@BUNDLED
def test_a_stream_is_said_to_be_one_and_begins_with_ready(anna: Api, demo: RunningServer) -> None:
    with Listener(demo, anna) as heard:
        assert heard.answer.status == 200
        headers = heard.answer.headers
        assert (headers["Content-Type"] or "").startswith("text/event-stream")
        assert headers["Cache-Control"] == "no-store"
        assert headers["X-Accel-Buffering"] == "no"


@BUNDLED
def test_every_change_is_heard_by_all_who_see_it_and_nobody_else(
    anna: Api, ben: Api, cleo: Api, admin: Api, demo: RunningServer
) -> None:
    with (
        Listener(demo, anna) as owner,
        Listener(demo, ben) as other,
        Listener(demo, cleo) as outsider,
        Listener(demo, admin) as administrator,
    ):
        path = _create(anna, participants=[participant(), _account(ben)])
        told = ["ready", "changed"]
        for step in (
            lambda: anna.call("PUT", path, json=conference("x", participants=[_account(ben)])),
            lambda: anna.call("PUT", f"{path}/start"),
            lambda: anna.call("DELETE", path),
        ):
            owner.wait_for(*told)
            other.wait_for(*told)
            assert step().status_code == 204
            told.append("changed")
        owner.wait_for(*told)
        other.wait_for(*told)
        assert outsider.events == administrator.events == ["ready"]


@BUNDLED
def test_who_is_taken_out_hears_it_once_more(anna: Api, ben: Api, demo: RunningServer) -> None:
    path = _create(anna, participants=[participant(), _account(ben)])
    with Listener(demo, ben) as heard:
        anna.call("PUT", path, json=conference())
        heard.wait_for("ready", "changed")
        with Listener(demo, anna) as owner:
            anna.call("PUT", path, json=conference("Ohne Ben"))
            owner.wait_for("ready", "changed")
        assert heard.events == ["ready", "changed"]


@BUNDLED
def test_what_changes_nothing_makes_no_noise(anna: Api, demo: RunningServer) -> None:
    path = _create(anna)
    key = {"Idempotency-Key": f"noise {path}"}
    with Listener(demo, anna) as heard:
        anna.call("PUT", path, json=conference("Laut"), headers=key)
        heard.wait_for("ready", "changed")
        assert anna.call("PUT", path, json=conference("Laut")).status_code == 204
        assert anna.call("PUT", path, json=conference("Laut"), headers=key).status_code == 204
        assert anna.call("PUT", path, json=conference(" ")).status_code == 400
        assert anna.call("PUT", path, json=conference("Lauter")).status_code == 204
        heard.wait_for("ready", "changed", "changed")


@BUNDLED
def test_only_the_own_stream_opens_and_only_with_a_token(
    anna: Api, ben: Api, demo: RunningServer
) -> None:
    path = f"/users/{anna.user_id}/events"
    assert ben.call("GET", path).status_code == 404
    assert anna.call("GET", path, headers={TOKEN_HEADER: "nobody"}).status_code == 401
    assert requests.get(f"{demo.url}/rest{path}", timeout=10).status_code == 401
    assert anna.call("POST", path).status_code == 405


@BUNDLED
def test_who_has_signed_out_hears_no_more(anna: Api, demo: RunningServer) -> None:
    listening = Api(demo, demo.first_employee)
    with Listener(demo, listening) as heard:
        assert listening.call("DELETE", "/login").status_code == 204
        _create(anna)
        wait_until(heard.ended.is_set, timeout=2, what="the end of the stream")
        assert heard.events == ["ready"]
    listening.close()


@BUNDLED
def test_a_silent_stream_beats_and_ends_after_signing_out(demo: RunningServer) -> None:
    """The only slow test here: it waits for two heartbeats."""
    user = demo.user("Greta")
    staying, leaving = Api(demo, user), Api(demo, user)
    with Listener(demo, staying) as heard, Listener(demo, leaving) as cut:
        assert leaving.call("DELETE", "/login").status_code == 204
        patience = HEARTBEAT_SECONDS + 5
        wait_until(cut.ended.is_set, timeout=patience, what="the end of the stream")
        assert cut.comments == []
        wait_until(lambda: heard.comments, timeout=5, what="a heartbeat")
        assert heard.events == ["ready"]
        assert not heard.ended.is_set()
    for api in (staying, leaving):
        api.close()


def test_an_open_stream_does_not_hold_up_the_end(fresh: Callable[..., RunningServer]) -> None:
    server = fresh()
    api = Api(server, server.first_employee)
    with Listener(server, api) as one, Listener(server, api) as other:
        begun = time.monotonic()
        assert server.stop() == 0
        assert time.monotonic() - begun < 2
        for heard in (one, other):
            wait_until(heard.ended.is_set, timeout=2, what="the end of the stream")
    api.close()
    assert "Cancel" not in server.log.read_text()
    assert "Traceback" not in server.log.read_text()


@BUNDLED
def test_many_listeners_leave_room_for_everybody_else(anna: Api, demo: RunningServer) -> None:
    streams = [Listener(demo, anna) for _ in range(60)]
    for heard in streams:
        heard.wait_for("ready")
    begun = time.monotonic()
    _create(anna)
    assert time.monotonic() - begun < 2
    for heard in streams:
        heard.wait_for("ready", "changed", timeout=5)
        heard.__exit__(None, None, None)


def test_changes_close_together_are_one_event() -> None:
    async def listen() -> list[bytes]:
        notices = LocalNotices()
        stream = event_stream(notices, 7, lambda: True, heartbeat=30)
        heard = [await anext(stream)]
        for _ in range(3):
            notices.publish({7, 8})
        notices.publish({8})
        heard.append(await anext(stream))
        notices.close()
        heard += [event async for event in stream]
        return heard

    assert asyncio.run(listen()) == [b"event: ready\ndata:\n\n", b"event: changed\ndata:\n\n"]


def test_who_is_in_is_an_event_of_its_own_with_the_conferences_id() -> None:
    asked: list[bool] = []

    def signed_in() -> bool:
        asked.append(True)
        return True

    async def listen() -> list[bytes]:
        notices = LocalNotices()
        stream = event_stream(notices, 7, signed_in, heartbeat=30)
        heard = [await anext(stream)]
        for conference_id in (12, 5, 12):
            notices.publish_live(conference_id, {7, 8})
        notices.publish_live(6, {8})
        heard += [await anext(stream), await anext(stream)]
        notices.publish_live(5, {7})
        heard.append(await anext(stream))
        notices.publish({7})
        notices.publish_live(5, {7})
        heard += [await anext(stream), await anext(stream)]
        await stream.aclose()  # type: ignore[attr-defined]
        return heard[1:]

    live = [b"event: live\ndata: 5\n\n", b"event: live\ndata: 12\n\n"]
    changed = b"event: changed\ndata:\n\n"
    assert asyncio.run(listen()) == [*live, live[0], changed, live[0]]
    # The second of those that follow each other closely asks nobody.
    assert len(asked) == 2


def test_whoever_publishes_after_the_end_is_not_disturbed() -> None:
    notices = LocalNotices()
    notices.publish({7})

    async def listen() -> None:
        with notices.subscription(7):
            pass

    asyncio.run(listen())
    notices.publish({7})
