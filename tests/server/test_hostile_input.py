"""What nobody sends by mistake is refused in the contract's words, and never a 500."""

from __future__ import annotations

from typing import Any

import pytest
import requests

from tests.running_server import Api, RunningServer, conference, participant

HUGE = 2**70


@pytest.mark.parametrize("number", [0, 2**63, HUGE])
def test_a_link_with_a_number_that_no_database_keeps_is_404(
    demo: RunningServer, number: int
) -> None:
    assert requests.get(f"{demo.url}/p/{number}/token", timeout=10).status_code == 404


@pytest.mark.parametrize("locale", ["x" * 5000, "../../de", "", "\x00", "ß"])
def test_a_strange_locale_gets_the_english_texts(anna: Api, locale: str) -> None:
    path = "/conferenceConfiguration/defaults"
    english = anna.call("GET", path, params={"locale": "en"}).json()
    answer = anna.call("GET", path, params={"locale": locale})
    assert answer.status_code == 200
    assert answer.json() == english


@pytest.mark.parametrize("path", [f"/users/{HUGE}", f"/users/{HUGE}/managedConferences"])
def test_a_user_with_such_a_number_is_404(anna: Api, path: str) -> None:
    assert anna.call("GET", path).status_code == 404


@pytest.mark.parametrize("field", ["internalNumberId", "externalNumberId"])
@pytest.mark.parametrize("number", [0, -1, 2**63, HUGE])
def test_a_conference_number_that_no_database_keeps_is_400(
    admin: Api, field: str, number: int
) -> None:
    body = {**admin.call("GET", "/conferenceConfiguration").json(), field: number}
    assert admin.call("PUT", "/conferenceConfiguration", json=body).status_code == 400


@pytest.mark.parametrize(
    "address", ["https://[", "[00.bF]", "http://:80", "a b", "ftp://x", "host:port"]
)
def test_a_web_address_that_is_none_is_400(admin: Api, address: str) -> None:
    body = {**admin.call("GET", "/conferenceConfiguration").json(), "serverAddress": address}
    assert admin.call("PUT", "/conferenceConfiguration", json=body).status_code == 400


@pytest.mark.parametrize(
    "query", ["page=null", "page=1&page=2", "pagesize=", "sort=", "sortdirection=", "page=1.5"]
)
def test_a_page_that_is_not_clear_is_400(anna: Api, query: str) -> None:
    for path in (anna.conferences, "/contacts", "/contacts/tags"):
        assert anna.call("GET", f"{path}?{query}").status_code == 400


@pytest.mark.parametrize("assigned", ["null", "1", "TRUE", ""])
def test_assigned_is_true_or_false(anna: Api, assigned: str) -> None:
    assert anna.call("GET", f"/phonenumbers?assigned={assigned}").status_code == 400


@pytest.mark.parametrize("name", ["\\ud800", "\\ud83d", "\\udc00 \\ud800"])
def test_half_a_character_is_400(anna: Api, name: str) -> None:
    body = f'{{"name": "{name}", "startTime": 0, "occurrence": "ONCE", "participants": []}}'
    answer = anna.call(
        "POST", anna.conferences, data=body, headers={"Content-Type": "application/json"}
    )
    assert answer.status_code == 400


@pytest.mark.parametrize("term", ["%00", "%ff%fe", "%25", "_", "'", "a" * 3000])
def test_any_search_is_answered(anna: Api, term: str) -> None:
    assert anna.call("GET", f"/users?searchTerm={term}").status_code == 200


@pytest.mark.parametrize(
    "body",
    [
        {"loginType": "Internal", "nonce": "x" * 100_000, "secret": "y" * 100_000},
        {"loginType": "Internal", "nonce": "\x00", "secret": "\x00:\x00"},
        {"loginType": "Internal", "nonce": ""},
        {"loginType": "Internal", "nonce": "x", "secret": "no colon"},
        {"loginType": "ActiveDirectory", "nonce": "x", "secret": "eA=="},
        {"loginType": "None", "nonce": "x", "secret": "x:y"},
    ],
)
def test_a_sign_in_that_cannot_be_is_400(demo: RunningServer, body: dict[str, Any]) -> None:
    answer = requests.post(f"{demo.url}/rest/login", json=body, timeout=10)
    assert answer.status_code == 400
    assert set(answer.json()) == {"code", "message"}


def test_a_body_of_many_megabytes_is_413(anna: Api) -> None:
    answer = anna.call(
        "POST",
        anna.conferences,
        data=b" " * 12_000_000,
        headers={"Content-Type": "application/json"},
    )
    assert answer.status_code == 413


@pytest.mark.parametrize("deep", [100, 10_000, 400_000])
@pytest.mark.parametrize("bracket", ["[", '{"a":'])
@pytest.mark.parametrize("place", ["", '{"name": ', '{"participants": [{"x": '])
def test_json_of_any_depth_is_refused_in_words(
    anna: Api, demo: RunningServer, deep: int, bracket: str, place: str
) -> None:
    for method, path in (("POST", anna.conferences), ("POST", "/login")):
        answer = anna.call(
            method,
            path,
            data=place + bracket * deep,
            headers={"Content-Type": "application/json"},
        )
        assert answer.status_code in (400, 413)
        assert set(answer.json()) == {"code", "message"}
    assert anna.call("GET", "/users/me").status_code == 200


def test_deep_json_that_is_whole_and_in_an_unknown_field_is_no_trouble(anna: Api) -> None:
    deep = "[" * 50_000 + "]" * 50_000
    body = (
        '{"name": "deep", "startTime": 4099766400000, "occurrence": "ONCE", "participants": [],'
        f' "unknown": {deep}}}'
    )
    answer = anna.call(
        "POST", anna.conferences, data=body, headers={"Content-Type": "application/json"}
    )
    assert answer.status_code in (201, 400, 413)
    assert anna.call("GET", "/users/me").status_code == 200


@pytest.mark.parametrize("number", ["1e400", "-1e400", "9" * 5000, "0.5", "-0", "NaN", "Infinity"])
def test_a_number_that_no_date_is_is_refused(anna: Api, number: str) -> None:
    body = f'{{"name": "x", "startTime": {number}, "occurrence": "ONCE", "participants": []}}'
    answer = anna.call(
        "POST", anna.conferences, data=body, headers={"Content-Type": "application/json"}
    )
    assert answer.status_code == (201 if number == "-0" else 400)


def test_a_hall_full_of_people_is_400(anna: Api) -> None:
    people = [participant(email="") for _ in range(5001)]
    answer = anna.call("POST", anna.conferences, json=conference(participants=people))
    assert answer.status_code == 400
    assert "5000" in answer.json()["message"]
