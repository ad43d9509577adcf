"""`idempotency`: a request with a key that comes again is answered again, and done once."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
import requests
from sqlalchemy import func, select

from tests.running_server import Api, RunningServer, conference, participant
from tests.server.kinds import BUNDLED
from ucc_client.contract.extensions import IDEMPOTENCY_HEADER
from ucc_client.contract.login import TOKEN_HEADER
from ucc_client.server.database.engine import Database
from ucc_client.server.database.tables import remembered_answers


def _key(key: str | None = None, **headers: str) -> dict[str, str]:
    return {IDEMPOTENCY_HEADER: key or secrets.token_hex(8), **headers}


def _told(answer: requests.Response) -> tuple[object, ...]:
    """Return what a replay repeats."""
    names = ("ETag", "Location", "Content-Type")
    return (answer.status_code, answer.content, [answer.headers.get(name) for name in names])


def _ids(api: Api) -> list[int]:
    listed = api.call("GET", api.conferences, params={"pagesize": 1000}).json()
    return [line["conferenceId"] for line in listed]


def _own_place(api: Api) -> dict[str, Any]:
    return participant("Ich", "ich@example.org", userId=api.user_id, isModerator=True)


@BUNDLED
def test_what_is_created_twice_with_one_key_is_there_once(anna: Api) -> None:
    before, headers = len(_ids(anna)), _key()
    body = conference("Einmal", participants=[participant(), _own_place(anna)])
    first = anna.call("POST", anna.conferences, json=body, headers=headers)
    again = anna.call("POST", anna.conferences, json=body, headers=headers)
    assert first.status_code == 201
    assert first.json()["pin"]
    assert _told(again) == _told(first)
    assert len(_ids(anna)) == before + 1
    other = anna.call("POST", anna.conferences, json=body, headers=_key())
    assert other.json()["conferenceId"] != first.json()["conferenceId"]


def test_every_kind_of_request_is_replayed_after_a_restart_too(
    fresh: Callable[..., RunningServer],
) -> None:
    server = fresh()
    anna = Api(server, server.first_employee)
    requested: list[tuple[str, str, dict[str, Any], requests.Response]] = []

    def ask(method: str, path: str, **options: Any) -> requests.Response:
        answer = anna.call(method, path, **options)
        assert answer.ok, answer.text
        requested.append((method, path, options, answer))
        return answer

    body = conference("Vorher", participants=[participant(), _own_place(anna)])
    made = ask("POST", anna.conferences, json=body, headers=_key())
    path = f"{anna.conferences}/{made.json()['conferenceId']}"
    ask("PUT", path, json=conference("Nachher"), headers=_key(**{"If-Match": '"1"'}))
    ask("PUT", f"{path}/start", params={"phoneName": "SIP-10"}, headers=_key())
    ask("DELETE", path, headers=_key(**{"If-Match": '"2"'}))
    server.wait_for_mails(2)
    for restart in (False, True):
        if restart:
            server.stop()
            server.start()
        # By now the conference is gone and both revisions are out of date: the key comes first.
        for method, where, options, first in requested:
            assert _told(anna.call(method, where, **options)) == _told(first)
    assert anna.call("GET", path).status_code == 404
    assert made.json()["pin"].encode() not in server.kept()
    anna.close()


@BUNDLED
@pytest.mark.parametrize(
    "other",
    [
        {"json": conference("Anders")},
        {"headers": {"If-Match": '"1"'}},
    ],
)
def test_a_key_with_another_request_is_422_in_words(anna: Api, other: dict[str, Any]) -> None:
    made = anna.call("POST", anna.conferences, json=conference()).json()
    path = f"{anna.conferences}/{made['conferenceId']}"
    key = secrets.token_hex(8)
    first = {"json": conference("Neu"), "headers": {}}
    assert anna.call("PUT", path, **{**first, "headers": _key(key)}).status_code == 204
    asked = {**first, **other}
    asked["headers"] = _key(key, **asked["headers"])
    answer = anna.call("PUT", path, **asked)
    assert answer.status_code == 422
    assert set(answer.json()) == {"code", "message"}
    assert anna.call("GET", path).json()["name"] == "Neu"


@BUNDLED
def test_another_phone_is_another_request(anna: Api) -> None:
    made = anna.call("POST", anna.conferences, json=conference()).json()
    path, headers = f"{anna.conferences}/{made['conferenceId']}/start", _key()
    for phone, status in (("SIP-10", 204), ("SIP-10", 204), ("SIP-11", 422)):
        answer = anna.call("PUT", path, params={"phoneName": phone}, headers=headers)
        assert answer.status_code == status


@BUNDLED
def test_a_key_counts_for_one_user_one_method_and_one_path(anna: Api, ben: Api) -> None:
    headers = _key()
    made = [
        api.call("POST", api.conferences, json=conference(), headers=headers).json()
        for api in (anna, ben)
    ]
    assert made[0]["conferenceId"] != made[1]["conferenceId"]
    path = f"{anna.conferences}/{made[0]['conferenceId']}"
    assert anna.call("PUT", path, json=conference("x"), headers=headers).status_code == 204
    assert anna.call("PUT", f"{path}/start", headers=headers).status_code == 204
    assert anna.call("DELETE", path, headers=headers).status_code == 204
    assert ben.call("GET", f"{ben.conferences}/{made[1]['conferenceId']}").status_code == 200


@BUNDLED
def test_what_was_refused_is_not_remembered(anna: Api) -> None:
    made = anna.call("POST", anna.conferences, json=conference()).json()
    path, headers = f"{anna.conferences}/{made['conferenceId']}", _key()
    stale = {**headers, "If-Match": '"9"'}
    assert anna.call("PUT", path, json=conference("x"), headers=stale).status_code == 412
    assert anna.call("PUT", path, json=conference(" "), headers=headers).status_code == 400
    assert anna.call("PUT", path, json=conference("x"), headers=headers).status_code == 204
    gone = f"{anna.conferences}/987654"
    for _ in range(2):
        assert anna.call("DELETE", gone, headers=headers).status_code == 404


@BUNDLED
def test_a_replay_needs_a_token_like_the_first_time(anna: Api, ben: Api) -> None:
    headers = _key()
    anna.call("POST", anna.conferences, json=conference(), headers=headers)
    unsigned = {**headers, TOKEN_HEADER: "nobody"}
    answer = anna.call("POST", anna.conferences, json=conference(), headers=unsigned)
    assert answer.status_code == 401
    foreign = ben.call("POST", anna.conferences, json=conference(), headers=headers)
    assert foreign.status_code == 404


@BUNDLED
@pytest.mark.parametrize("key", ["x" * 256, "a\tb", "a\x7fb", "", "a\x85b"])
def test_a_key_that_cannot_be_is_400(anna: Api, key: str) -> None:
    headers = {IDEMPOTENCY_HEADER: key.encode("latin-1")}
    answer = anna.call("POST", anna.conferences, json=conference(), headers=headers)
    assert answer.status_code == 400
    longest = {IDEMPOTENCY_HEADER: secrets.token_hex(127) + "x"}
    answer = anna.call("POST", anna.conferences, json=conference(), headers=longest)
    assert answer.status_code == 201


@BUNDLED
def test_eight_at_once_with_one_key_make_one_conference(anna: Api, demo: RunningServer) -> None:
    before, headers, body = set(_ids(anna)), _key(), conference("Acht")
    sessions = [Api(demo, demo.first_employee) for _ in range(8)]
    start = Barrier(8)

    def ask(api: Api) -> requests.Response:
        start.wait(10)
        return api.call("POST", api.conferences, json=body, headers=headers)

    with ThreadPoolExecutor(8) as threads:
        answers = list(threads.map(ask, sessions))
    for session in sessions:
        session.close()
    assert len({str(_told(answer)) for answer in answers}) == 1
    assert answers[0].status_code == 201
    assert set(_ids(anna)) - before == {answers[0].json()["conferenceId"]}


def test_keys_are_kept_for_days_and_not_for_ever(empty: Database) -> None:
    from ucc_client.server.database.migrations import upgrade
    from ucc_client.server.installation import make_administrator
    from ucc_client.server.keys import Keys
    from ucc_client.server.services.once import Answer, Once, Repeatable

    hour, now = 3_600_000, [1_800_000_000_000]
    keys, database = Keys(b"k" * 32), empty
    upgrade(database)
    make_administrator(database, keys)
    once = Once(keys, lambda: now[0])
    asked = Repeatable(user_id=1, method="POST", path="managedConferences", key="k", request="r")
    with database.write() as connection:
        assert once.begin(connection, asked) is None
        once.keep(connection, asked, Answer(status=201, headers={"ETag": '"1"'}, body=b"{}"))
    for hours, kept in ((25, 1), (24, 0)):
        now[0] += hours * hour
        with database.write() as connection:
            once.forget(connection)
            count = select(func.count()).select_from(remembered_answers)
            assert connection.execute(count).scalar_one() == kept
