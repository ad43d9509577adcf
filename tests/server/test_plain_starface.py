"""What both kinds of server say of themselves: ours its extensions, a plain one nothing."""

from __future__ import annotations

from typing import Any

import requests

from tests.running_server import Api, RunningServer, conference, participant
from tests.server.kinds import BUNDLED, PLAIN
from ucc_client.contract.additions import ADDED
from ucc_client.contract.extensions import (
    HEADER,
    IDEMPOTENCY_HEADER,
    OWN_FIELDS,
    Extension,
    announced,
)
from ucc_client.contract.login import TOKEN_HEADER


def _every_answer(api: Api, demo: RunningServer) -> list[requests.Response]:
    """Return answers of all kinds: done, refused, unknown, not allowed, not understood."""
    body = conference(participants=[participant("Ich", userId=api.user_id, isModerator=True)])
    made = api.call("POST", api.conferences, json=body)
    path = f"{api.conferences}/{made.json()['conferenceId']}"
    nobody = {TOKEN_HEADER: "nobody"}
    return [
        made,
        requests.get(f"{demo.url}/rest/login", timeout=10),
        requests.post(f"{demo.url}/rest/login", json={}, timeout=10),
        requests.get(f"{demo.url}/rest", timeout=10),
        api.call("GET", api.conferences),
        api.call("GET", path),
        api.call("PUT", path, json=conference()),
        api.call("PUT", f"{path}/start"),
        api.call("PUT", path, json={}),
        api.call("PUT", path, data=b"{"),
        api.call("PATCH", path),
        api.call("GET", f"{api.conferences}/987654"),
        api.call("GET", f"{api.conferences}/abc"),
        api.call("GET", "/nothing"),
        api.call("GET", "/users/me", headers=nobody),
        api.call("DELETE", path),
    ]


@BUNDLED
def test_every_answer_names_the_extensions(anna: Api, demo: RunningServer) -> None:
    for answer in _every_answer(anna, demo):
        assert announced(answer.headers[HEADER]) == frozenset(Extension)
        assert answer.headers["Cache-Control"] == "no-store"


@BUNDLED
def test_pages_for_people_name_nothing(anna: Api, demo: RunningServer) -> None:
    body = conference(participants=[participant("Ich", userId=anna.user_id)])
    link = anna.call("POST", anna.conferences, json=body).json()["link"]
    for url in (link, f"{demo.url}/static/portal.css", f"{demo.url}/restaurant"):
        assert HEADER not in requests.get(url, timeout=10).headers


@PLAIN
def test_a_plain_server_leaves_no_header_and_no_field_over(anna: Api, demo: RunningServer) -> None:
    for answer in _every_answer(anna, demo):
        names = {name.lower() for name in answer.headers}
        assert not [name for name in names if name.startswith("x-")]
        assert "etag" not in names
        assert answer.headers["Cache-Control"] == "no-store"
        if answer.content and isinstance(answer.json(), dict):
            added = {name for names in ADDED.values() for name in names}
            assert not set(answer.json()) & {*OWN_FIELDS, *added}


@PLAIN
def test_a_plain_server_has_no_further_path(anna: Api) -> None:
    for path in (f"{anna.conferences}/changes", f"/users/{anna.user_id}/events"):
        assert anna.call("GET", path).status_code == 404
    # It answers as it does for any word in place of an id.
    preview, other = (
        anna.call("POST", f"{anna.conferences}/{word}", json=conference())
        for word in ("preview", "preview2")
    )
    assert (preview.status_code, preview.json()) == (405, other.json())
    assert anna.call("GET", f"{anna.conferences}/preview").status_code == 404


@PLAIN
def test_a_plain_server_does_not_listen_to_headers_it_does_not_know(anna: Api) -> None:
    headers = {IDEMPOTENCY_HEADER: "x" * 300, "If-Match": '"9"'}
    made: list[dict[str, Any]] = [
        anna.call("POST", anna.conferences, json=conference(), headers=headers).json()
        for _ in range(2)
    ]
    assert made[0]["conferenceId"] != made[1]["conferenceId"]
    path = f"{anna.conferences}/{made[0]['conferenceId']}"
    for name in ("Eins", "Zwei"):
        body = conference(name)
        assert anna.call("PUT", path, json=body, headers=headers).status_code == 204
        assert anna.call("GET", path).json()["name"] == name
    assert anna.call("DELETE", path, headers=headers).status_code == 204
    assert anna.call("DELETE", path, headers=headers).status_code == 404
