"""How a conference's calls go: said by a client, kept, told, and unknown to a plain server."""

from __future__ import annotations

from typing import Any

import pytest

from tests.running_server import Api
from tests.running_server import unmailed as participant
from tests.running_server import unmailed_conference as conference
from tests.server.kinds import BUNDLED, PLAIN
from ucc_client.contract.calling import FIELDS

SAID = dict.fromkeys(FIELDS, True)


def _create(api: Api, **fields: Any) -> dict[str, Any]:
    answer = api.call("POST", api.conferences, json=conference(**fields))
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


def _path(api: Api, made: dict[str, Any]) -> str:
    return f"{api.conferences}/{made['conferenceId']}"


def _get(api: Api, made: dict[str, Any]) -> dict[str, Any]:
    return dict(api.call("GET", _path(api, made)).json())


def _put(api: Api, made: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """Save what a client says that does not know the fields, and `fields`."""
    known = {name: value for name, value in made.items() if name not in FIELDS}
    answer = api.call("PUT", _path(api, made), json={**known, **fields})
    assert answer.status_code == 204, answer.text
    return _get(api, made)


def _of_calls(made: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in made.items() if name in FIELDS}


@BUNDLED
def test_what_is_said_of_calls_is_kept_and_what_is_not_so_is_absent(anna: Api) -> None:
    made = _create(anna, **SAID)
    assert _of_calls(made) == SAID
    assert _of_calls(_get(anna, made)) == SAID
    assert _of_calls(_create(anna)) == {}
    assert _of_calls(_create(anna, **dict.fromkeys(FIELDS, False))) == {}


@BUNDLED
def test_a_client_that_does_not_know_the_fields_leaves_them_and_one_is_changed_alone(
    anna: Api,
) -> None:
    made = _create(anna, **SAID)
    after = _put(anna, made, name="Anders")
    assert (after["name"], _of_calls(after)) == ("Anders", SAID)
    fewer = _put(anna, made, waitForModerator=False)
    assert _of_calls(fewer) == {name: True for name in FIELDS if name != "waitForModerator"}


@BUNDLED
@pytest.mark.parametrize("field", FIELDS)
def test_a_change_of_it_is_news_with_its_revision_and_no_mail(anna: Api, field: str) -> None:
    made = _create(anna, participants=[participant()])
    token = anna.call("GET", f"{anna.conferences}/changes").json()["token"]
    _put(anna, made, **{field: True})
    news = anna.call("GET", f"{anna.conferences}/changes", params={"since": token}).json()
    (told,) = news["changed"]
    assert (told["conferenceId"], told["revision"]) == (made["conferenceId"], 2)
    assert _of_calls(told) == {field: True}


@BUNDLED
@pytest.mark.parametrize("value", [None, 1, "true", []])
def test_what_is_neither_yes_nor_no_is_refused(anna: Api, value: Any) -> None:
    for field in FIELDS:
        body = conference(**{field: value})
        answer = anna.call("POST", anna.conferences, json=body)
        assert answer.status_code == 400
        assert field in answer.json()["message"]


@PLAIN
def test_a_plain_server_knows_nothing_of_it(anna: Api) -> None:
    made = _create(anna, **dict.fromkeys(FIELDS, "x"))
    assert not set(_get(anna, made)) & set(FIELDS)
    assert not set(_put(anna, made, **SAID)) & set(FIELDS)
