"""`managedConferences`: what is kept, how it is listed, and who may do what."""

from __future__ import annotations

from typing import Any

import pytest

from tests.running_server import Api, RunningServer, conference, participant


def _create(api: Api, **fields: Any) -> dict[str, Any]:
    answer = api.call("POST", api.conferences, json=conference(**fields))
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


def _one(api: Api, made: dict[str, Any]) -> str:
    return f"{api.conferences}/{made['conferenceId']}"


def _account(api: Api, *, moderator: bool) -> dict[str, Any]:
    return participant("Konto", "konto@example.org", userId=api.user_id, isModerator=moderator)


def test_what_is_created_can_be_read_again(anna: Api) -> None:
    body = conference(
        "Jour fixe ☎",
        occurrence="EVERYMONTH",
        eMailBody="Bis dann {{pin}}",
        participants=[participant("Jörg", "joerg@example.org", phoneNumber="+49 40 1")],
    )
    answer = anna.call("POST", anna.conferences, json=body)
    assert answer.status_code == 201
    made = answer.json()
    assert answer.headers["Location"].endswith(f"/{made['conferenceId']}")
    read = anna.call("GET", _one(anna, made)).json()
    # The mail leaves meanwhile.
    assert {**read, "mails": ()} == {**made, "mails": ()}
    for field in ("name", "occurrence", "eMailBody", "startTime"):
        assert read[field] == body[field]
    person = read["participants"][0]
    assert isinstance(person.pop("participantId"), int)
    assert person == body["participants"][0]


def test_a_change_keeps_the_ids_of_those_who_stay(anna: Api) -> None:
    made = _create(anna, participants=[participant("A", "a@x.org"), participant("B", "b@x.org")])
    ids = {p["displayName"]: p["participantId"] for p in made["participants"]}
    body = conference(
        participants=[
            participant("B", "new@x.org", participantId=ids["B"]),
            participant("A renamed", "a@x.org"),
            participant("C", "c@x.org"),
        ]
    )
    assert anna.call("PUT", _one(anna, made), json=body).status_code == 204
    after = anna.call("GET", _one(anna, made)).json()["participants"]
    assert [p["participantId"] for p in after[:2]] == [ids["B"], ids["A"]]
    assert after[2]["participantId"] not in ids.values()


def test_a_deleted_conference_is_gone(anna: Api) -> None:
    made = _create(anna)
    assert anna.call("DELETE", _one(anna, made)).status_code == 204
    assert anna.call("GET", _one(anna, made)).status_code == 404
    assert anna.call("DELETE", _one(anna, made)).status_code == 404


@pytest.mark.parametrize("outside", [{}, {"userId": None}, {"userId": 0}, {"userId": -1}])
def test_an_outside_person_may_be_named_in_four_ways(anna: Api, outside: dict[str, Any]) -> None:
    person = participant()
    del person["userId"]
    made = _create(anna, participants=[{**person, **outside}])
    assert made["participants"][0]["userId"] == 0


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": "  "},
        {"name": None},
        {"occurrence": "SOMETIMES"},
        {"startTime": "tomorrow"},
        {"startTime": -1},
        {"startTime": 10**18},
        {"participants": [participant(phoneNumber="call me")]},
        {"participants": [participant(phoneNumber="1" * 33)]},
        {"participants": [participant(callOnStart=True)]},
        {"participants": [participant(email="nobody")]},
        {"participants": [participant(userId=987_654)]},
        {"participants": [participant(userId=2**70)]},
        {"participants": "nobody"},
        {"name": "nul\x00"},
    ],
)
def test_what_cannot_be_kept_is_400_with_words(anna: Api, wrong: dict[str, Any]) -> None:
    answer = anna.call("POST", anna.conferences, json=conference(**{"name": "x", **wrong}))
    assert answer.status_code == 400, answer.text
    assert set(answer.json()) == {"code", "message"}


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b'{"name": "x"}', b"\xff"])
def test_what_is_no_conference_is_400(anna: Api, body: bytes) -> None:
    answer = anna.call(
        "POST", anna.conferences, data=body, headers={"Content-Type": "application/json"}
    )
    assert answer.status_code == 400
    assert set(answer.json()) == {"code", "message"}


def test_the_list_is_paged_and_sorted(cleo: Api) -> None:
    made = [_create(cleo, name=f"Seite {n}", startTime=4_000_000_000_000 - n) for n in range(5)]
    ids = [m["conferenceId"] for m in made]

    def page(**query: Any) -> list[int]:
        answer = cleo.call("GET", cleo.conferences, params=query)
        assert answer.status_code == 200
        return [s["conferenceId"] for s in answer.json() if s["conferenceId"] in ids]

    everything = cleo.call("GET", cleo.conferences, params={"pagesize": 1000}).json()
    assert page(pagesize=1000, sort="conferenceId") == ids
    assert page(pagesize=1000, sort="conferenceId", sortdirection="DESC") == ids[::-1]
    assert page(pagesize=1000, sort="startTime", sortdirection="ASC") == ids[::-1]
    pages = [
        cleo.call("GET", cleo.conferences, params={"page": n, "pagesize": 2}).json()
        for n in range(len(everything) // 2 + 2)
    ]
    assert [s for page in pages for s in page] == everything
    assert pages[-1] == []


@pytest.mark.parametrize(
    "query",
    [
        {"sortdirection": "UP"},
        {"sortdirection": "asc"},
        {"page": -1},
        {"page": "x"},
        {"pagesize": 0},
        {"pagesize": 1001},
        {"sort": "participants"},
    ],
)
def test_a_list_that_cannot_be_is_400(anna: Api, query: dict[str, Any]) -> None:
    assert anna.call("GET", anna.conferences, params=query).status_code == 400


def test_a_summary_has_just_the_contracts_fields(anna: Api) -> None:
    summaries = anna.call("GET", anna.conferences, params={"pagesize": 1000}).json()
    assert summaries
    for summary in summaries:
        assert set(summary) == {
            "conferenceId",
            "name",
            "startTime",
            "isActive",
            "isReadonly",
            "isTerminated",
        }


ROLES = [
    # role, sees, readonly, edit and start, delete
    ("owner", True, False, 204, 204),
    ("moderator", True, False, 204, 403),
    ("participant", True, True, 403, 403),
    ("anyone", False, None, 404, 404),
    ("administrator", False, None, 404, 404),
]


@pytest.mark.parametrize(("role", "sees", "readonly", "edit", "delete"), ROLES)
def test_the_role_table(
    anna: Api,
    ben: Api,
    cleo: Api,
    admin: Api,
    role: str,
    sees: bool,
    readonly: bool | None,
    edit: int,
    delete: int,
) -> None:
    people = {
        "moderator": [_account(ben, moderator=True)],
        "participant": [_account(ben, moderator=False)],
    }.get(role, [])
    made = _create(anna, participants=[participant(), *people])
    api = {"owner": anna, "anyone": cleo, "administrator": admin}.get(role, ben)
    listed = {
        s["conferenceId"]: s["isReadonly"]
        for s in api.call("GET", api.conferences, params={"pagesize": 1000}).json()
    }
    assert (made["conferenceId"] in listed) is sees
    assert listed.get(made["conferenceId"]) is readonly
    assert api.call("GET", _one(api, made)).status_code == (200 if sees else 404)
    body = conference("changed", participants=[participant(), *people])
    assert api.call("PUT", _one(api, made), json=body).status_code == edit
    assert api.call("PUT", f"{_one(api, made)}/start").status_code == edit
    assert api.call("DELETE", _one(api, made)).status_code == delete


def _state(api: Api, made: dict[str, Any]) -> tuple[bool, bool]:
    query = {"pagesize": 1000, "sort": "conferenceId", "sortdirection": "DESC"}
    listed = api.call("GET", api.conferences, params=query).json()
    line = next(s for s in listed if s["conferenceId"] == made["conferenceId"])
    return line["isActive"], line["isTerminated"]


@pytest.mark.parametrize("query", [{}, {"phoneName": "SIP-10"}, {"phoneName": ""}])
def test_a_started_conference_is_active_and_nobody_is_called(
    anna: Api, demo: RunningServer, query: dict[str, str]
) -> None:
    made = _create(anna)
    assert _state(anna, made) == (False, False)
    for _ in range(2):
        answer = anna.call("PUT", f"{_one(anna, made)}/start", params=query)
        assert answer.status_code == 204
        assert answer.content == b""
        assert _state(anna, made) == (True, False)
    said = f"conference {made['conferenceId']} started; nobody is called"
    assert said in demo.log.read_text()


def test_what_is_over_cannot_be_started_but_a_series_can(anna: Api) -> None:
    over = _create(anna, startTime=1_600_000_000_000)
    answer = anna.call("PUT", f"{_one(anna, over)}/start")
    assert answer.status_code == 400
    assert set(answer.json()) == {"code", "message"}
    assert _state(anna, over) == (False, True)
    series = _create(anna, startTime=1_600_000_000_000, occurrence="EVERYWEEK")
    assert anna.call("PUT", f"{_one(anna, series)}/start").status_code == 204
    assert _state(anna, series) == (True, False)
    assert anna.call("PUT", f"{anna.conferences}/987654/start").status_code == 404
    assert anna.call("GET", f"{_one(anna, series)}/start").status_code == 405


def test_another_users_path_is_404_whoever_asks(anna: Api, ben: Api, admin: Api) -> None:
    made = _create(anna, participants=[_account(ben, moderator=True)])
    for api in (ben, admin):
        foreign = f"/users/{anna.user_id}/managedConferences"
        assert api.call("GET", foreign).status_code == 404
        assert api.call("POST", foreign, json=conference()).status_code == 404
        assert api.call("GET", f"{foreign}/{made['conferenceId']}").status_code == 404
        assert api.call("DELETE", f"{foreign}/{made['conferenceId']}").status_code == 404
    assert anna.call("GET", "/users/987654/managedConferences").status_code == 404


def test_unknown_paths_are_404_and_unknown_methods_405(anna: Api) -> None:
    assert anna.call("GET", "/voicemailboxes").status_code == 404
    assert anna.call("GET", "/nothing").status_code == 404
    assert anna.call("PATCH", anna.conferences).status_code == 405
    assert anna.call("DELETE", anna.conferences).status_code == 405
    assert anna.call("GET", f"{anna.conferences}/{2**70}").status_code == 404
    assert anna.call("GET", f"{anna.conferences}/abc").status_code == 404


def test_the_template_is_read_by_all_and_changed_by_administrators_only(
    anna: Api, admin: Api
) -> None:
    template = anna.call("GET", "/conferenceConfiguration").json()
    assert template["language"] == "de"
    for variable in template["variables"]:
        assert variable["placeholder"] in template["eMailSubject"] + template["eMailBody"]
    refused = anna.call(
        "PUT", "/conferenceConfiguration", params={"userId": admin.user_id}, json=template
    )
    assert refused.status_code == 401
    saved = admin.call(
        "PUT", "/conferenceConfiguration", params={"userId": admin.user_id}, json=template
    )
    assert saved.status_code == 200
    assert anna.call("GET", "/conferenceConfiguration").json() == template
    wrong = {**template, "internalNumberId": 987_654}
    assert admin.call("PUT", "/conferenceConfiguration", json=wrong).status_code == 400
    unknown = {"userId": 987_654}
    answer = admin.call("PUT", "/conferenceConfiguration", params=unknown, json=template)
    assert answer.status_code == 404


def test_there_are_default_texts_per_locale(anna: Api) -> None:
    def texts(locale: str) -> dict[str, str]:
        query = {"locale": locale}
        answer = anna.call("GET", "/conferenceConfiguration/defaults", params=query)
        assert answer.status_code == 200
        found: dict[str, str] = answer.json()
        return found

    assert texts("de") == texts("de_DE") != texts("en")
    assert texts("xx") == texts("en")
    assert "PIN" in texts("de")["eMailBody"]


def test_users_can_be_searched(anna: Api, demo: RunningServer) -> None:
    family = demo.first_employee["name"].split()[-1]
    found = anna.call("GET", "/users", params={"searchTerm": family.lower()}).json()
    assert anna.user_id in [u["id"] for u in found]
    assert len(anna.call("GET", "/users").json()) == len(demo.users)
    assert anna.call("GET", f"/users/{anna.user_id}").status_code == 200
    assert anna.call("GET", "/users/987654").status_code == 404
