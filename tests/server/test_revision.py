"""`revision`: a change that was built on something older than what is there does not happen."""

from __future__ import annotations

from typing import Any

import pytest

from tests.running_server import Api
from tests.running_server import unmailed as participant
from tests.running_server import unmailed_conference as conference
from tests.server.kinds import BUNDLED
from ucc_client.contract.extensions import etag

pytestmark = BUNDLED

STALE = {"If-Match": etag(7)}


def _create(api: Api, **fields: Any) -> tuple[str, dict[str, Any]]:
    answer = api.call("POST", api.conferences, json=conference(**fields))
    assert answer.status_code == 201
    assert answer.headers["ETag"] == '"1"'
    made: dict[str, Any] = answer.json()
    return f"{api.conferences}/{made['conferenceId']}", made


def _revision(api: Api, path: str) -> str:
    return api.call("GET", path).headers["ETag"]


def _account(api: Api, *, moderator: bool) -> dict[str, Any]:
    return participant("Konto", "konto@example.org", userId=api.user_id, isModerator=moderator)


@pytest.mark.parametrize(
    "fields",
    [
        {"name": "Anders"},
        {"startTime": 4_100_000_000_000},
        {"occurrence": "EVERYWEEK"},
        {"eMailBody": "Bis dann {{pin}}"},
        {"participants": []},
        {"participants": [participant(phoneNumber="+49 40 1")]},
        {"participants": [participant(), participant("Neu", "neu@example.org")]},
    ],
)
def test_each_change_raises_the_revision_and_names_it(anna: Api, fields: dict[str, Any]) -> None:
    path, _ = _create(anna)
    assert _revision(anna, path) == '"1"'
    changed = anna.call("PUT", path, json=conference(**fields))
    assert (changed.status_code, changed.headers["ETag"]) == (204, '"2"')
    assert _revision(anna, path) == '"2"'


def test_an_order_of_participants_is_part_of_the_conference(anna: Api) -> None:
    people = [participant("A", "a@x.org"), participant("B", "b@x.org")]
    path, _ = _create(anna, participants=people)
    swapped = anna.call("PUT", path, json=conference(participants=people[::-1]))
    assert swapped.headers["ETag"] == '"2"'


def test_a_change_that_changes_nothing_raises_nothing(anna: Api) -> None:
    path, made = _create(anna, participants=[participant(), _account(anna, moderator=True)])
    for body in (made, conference(participants=[participant(), _account(anna, moderator=True)])):
        for headers in ({}, {"If-Match": '"1"'}):
            answer = anna.call("PUT", path, json=body, headers=headers)
            assert (answer.status_code, answer.headers["ETag"]) == (204, '"1"')
    assert anna.call("GET", path).json() == made


def test_starting_raises_nothing(anna: Api) -> None:
    path, _ = _create(anna)
    started = anna.call("PUT", f"{path}/start")
    assert started.status_code == 204
    assert "ETag" not in started.headers
    assert _revision(anna, path) == '"1"'


def test_a_clash_is_412_with_the_conference_as_it_is_now(anna: Api) -> None:
    path, _ = _create(anna, participants=[participant(), _account(anna, moderator=True)])
    anna.call("PUT", path, json=conference("Meins"), headers={"If-Match": '"1"'})
    now = anna.call("GET", path)
    for method, options in (("PUT", {"json": conference("Deins")}), ("DELETE", {})):
        clash = anna.call(method, path, headers={"If-Match": '"1"'}, **options)
        assert clash.status_code == 412
        assert clash.headers["ETag"] == now.headers["ETag"] == '"2"'
        assert clash.headers["Content-Type"] == now.headers["Content-Type"]
        assert clash.json() == now.json()
    assert anna.call("GET", path).json() == now.json()
    assert anna.call("DELETE", path, headers={"If-Match": '"2"'}).status_code == 204


@pytest.mark.parametrize("named", ["*", '"1"', '"1" ', '"9", "1"', 'W/"1"'])
def test_what_names_the_revision_matches(anna: Api, named: str) -> None:
    path, _ = _create(anna)
    answer = anna.call("PUT", path, json=conference("Neu"), headers={"If-Match": named})
    assert answer.status_code == 204
    assert anna.call("DELETE", path, headers={"If-Match": "*"}).status_code == 204


@pytest.mark.parametrize("named", ['"2"', "1", '"x"', "", '"1'])
def test_what_does_not_name_the_revision_is_a_clash(anna: Api, named: str) -> None:
    path, _ = _create(anna)
    answer = anna.call("PUT", path, json=conference("Neu"), headers={"If-Match": named})
    assert answer.status_code == 412


@pytest.mark.parametrize(
    ("role", "edit", "delete"),
    [
        ("owner", 412, 412),
        ("moderator", 412, 403),
        ("participant", 403, 403),
        ("anyone", 404, 404),
        ("administrator", 404, 404),
    ],
)
def test_who_may_not_change_it_learns_nothing_of_its_revision(
    anna: Api, ben: Api, cleo: Api, admin: Api, role: str, edit: int, delete: int
) -> None:
    people = [_account(ben, moderator=role == "moderator")] if role != "anyone" else []
    path, made = _create(anna, participants=[participant(), *people])
    api = {"owner": anna, "anyone": cleo, "administrator": admin}.get(role, ben)
    own = f"{api.conferences}/{made['conferenceId']}"
    for answer, status in (
        (api.call("PUT", own, json=conference("Neu"), headers=STALE), edit),
        (api.call("DELETE", own, headers=STALE), delete),
    ):
        assert answer.status_code == status
        assert ("ETag" in answer.headers) is (status == 412)
    assert _revision(anna, path) == '"1"'


def test_what_the_server_alone_sets_is_not_taken_from_anybody(anna: Api) -> None:
    sent = {"revision": 99, "pin": "000000", "internalNumber": "1", "link": "http://evil.example"}
    answer = anna.call(
        "POST", anna.conferences, json=conference(participants=[_account(anna, moderator=True)])
    )
    made = answer.json()
    path = f"{anna.conferences}/{made['conferenceId']}"
    body = conference(participants=[_account(anna, moderator=True)])
    assert anna.call("PUT", path, json={**body, **sent}).headers["ETag"] == '"1"'
    assert anna.call("GET", path).json() == made
