"""An id of somebody else's tells nothing: the answer is the one for an id that nobody has."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest
import requests

from tests.running_server import Api, RunningServer, conference, participant, unmailed_conference

NOBODYS = 987_654_321


@pytest.fixture
def bens(ben: Api) -> int:
    """Ben's conference, in which Anna has no part."""
    made = ben.call("POST", ben.conferences, json=unmailed_conference("Vertraulich"))
    number = made.headers["Location"].rsplit("/", 1)[1]
    return int(number)


def _told(answer: requests.Response) -> tuple[int, Any, set[str]]:
    """Return what an answer tells, the passing of time apart."""
    names = {name.lower() for name in answer.headers}
    return answer.status_code, answer.content, names


REQUESTS: list[tuple[str, str, dict[str, Any]]] = [
    ("GET", "", {}),
    ("PUT", "", {"json": conference()}),
    ("PUT", "", {"json": {"name": 5}}),
    ("DELETE", "", {}),
    ("DELETE", "", {"headers": {"If-Match": '"1"'}}),
    ("PUT", "/start", {}),
    ("PUT", "/start", {"params": {"phoneName": "Ben"}}),
]


@pytest.mark.parametrize(("method", "after", "options"), REQUESTS)
def test_somebody_elses_conference_is_answered_like_none(
    anna: Api, bens: int, method: str, after: str, options: dict[str, Any]
) -> None:
    theirs = anna.call(method, f"{anna.conferences}/{bens}{after}", **options)
    none = anna.call(method, f"{anna.conferences}/{NOBODYS}{after}", **options)
    assert _told(theirs) == _told(none)
    assert theirs.status_code in (400, 404)


@pytest.mark.parametrize(
    "after",
    ["", "/{conference}", "/changes", "/{conference}/start", "?page=x", "/../phoneconfig/phones"],
)
@pytest.mark.parametrize("method", ["GET", "PUT", "POST", "DELETE"])
def test_somebody_elses_path_is_answered_like_nobodys(
    anna: Api, ben: Api, bens: int, method: str, after: str
) -> None:
    def ask(user: int) -> requests.Response:
        path = f"/users/{user}/managedConferences{after.format(conference=bens)}"
        return anna.call(method, path, json=conference())

    assert _told(ask(ben.user_id)) == _told(ask(NOBODYS))


@pytest.mark.parametrize(
    "path", ["/permissions/users/{}", "/users/{}/events", "/users/{}/phoneconfig/phones"]
)
def test_what_is_somebodys_own_is_answered_like_nobodys(anna: Api, ben: Api, path: str) -> None:
    theirs, nobodys = (anna.call("GET", path.format(user)) for user in (ben.user_id, NOBODYS))
    assert _told(theirs) == _told(nobodys)
    assert theirs.status_code >= 400


@pytest.mark.parametrize("user", ["own", "ben", "admin", "nobody", "-1", "0"])
def test_whoevers_id_is_in_the_query_the_template_is_not_changed(
    anna: Api, ben: Api, admin: Api, user: str
) -> None:
    ids = {"own": anna.user_id, "ben": ben.user_id, "admin": admin.user_id, "nobody": NOBODYS}
    template = anna.call("GET", "/conferenceConfiguration").json()
    changed = {**template, "eMailSubject": "changed"}
    answer = anna.call(
        "PUT", "/conferenceConfiguration", params={"userId": ids.get(user, user)}, json=changed
    )
    assert answer.status_code == 401
    assert anna.call("GET", "/conferenceConfiguration").json() == template


def test_ids_in_a_body_move_nothing(anna: Api, ben: Api, bens: int) -> None:
    before = ben.call("GET", f"{ben.conferences}/{bens}").json()
    theirs = before["participants"][0]["participantId"]
    body = conference(
        "Meine",
        conferenceId=bens,
        ownerId=ben.user_id,
        userId=ben.user_id,
        participants=[participant(participantId=theirs)],
    )
    made = anna.call("POST", anna.conferences, json=body)
    assert made.status_code == 201
    own = made.json()
    assert own["conferenceId"] != bens
    assert own["participants"][0]["participantId"] != theirs
    changed = anna.call("PUT", f"{anna.conferences}/{own['conferenceId']}", json=body)
    assert changed.status_code in (204, 400)
    assert ben.call("GET", f"{ben.conferences}/{bens}").json() == before
    again = anna.call("GET", f"{anna.conferences}/{own['conferenceId']}").json()
    assert again["participants"][0]["participantId"] != theirs


def test_a_participant_with_an_id_that_nobody_has_says_no_more_than_the_address_book(
    anna: Api,
) -> None:
    # Users can be looked up by everybody who is signed in; what cannot be is not created.
    people = [participant(userId=NOBODYS)]
    answer = anna.call("POST", anna.conferences, json=conference(participants=people))
    assert answer.status_code in (201, 400)
    assert "Traceback" not in answer.text


def test_a_key_of_somebody_elses_request_is_unused_for_me(
    demo: RunningServer, anna: Api, ben: Api
) -> None:
    key = {"Idempotency-Key": "one-key-for-two"}
    ben.call("POST", ben.conferences, json=unmailed_conference("Vertraulich"), headers=key)
    own = anna.call("POST", anna.conferences, json=conference("Meine"), headers=key)
    assert own.status_code == 201
    assert own.json()["name"] == "Meine"


def test_it_takes_as_long_to_find_nothing_as_not_to_show_it(
    fresh: Callable[..., RunningServer],
) -> None:
    server = fresh()
    employees = [user for user in server.users if "administrator" not in user["roles"]]
    anna, ben = (Api(server, user) for user in employees[:2])
    made = ben.call("POST", ben.conferences, json=unmailed_conference("Vertraulich"))
    bens = int(made.headers["Location"].rsplit("/", 1)[1])
    paths = [
        (f"{anna.conferences}/{bens}", f"{anna.conferences}/{NOBODYS}"),
        (f"{ben.conferences}/{bens}", f"/users/{NOBODYS}/managedConferences/{bens}"),
    ]
    for pair in paths:
        seconds: tuple[list[float], list[float]] = ([], [])
        for _ in range(60):
            for path, taken in zip(pair, seconds, strict=True):
                began = time.perf_counter()
                assert anna.call("GET", path).status_code == 404
                taken.append(time.perf_counter() - began)
        first, second = (min(taken) for taken in seconds)
        # Rendering a conference would take longer than this.
        assert abs(first - second) < max(0.003, min(first, second)), (first, second)
    anna.close()
    ben.close()
