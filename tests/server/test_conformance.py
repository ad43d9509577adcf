"""The running server, held against the table of the vendor's description, for both roles."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import requests

from tests.running_server import Api, RunningServer, conference, participant
from tests.server.contract_table import BOOL, INT, OBJECTS, OPERATIONS, TEXT, Operation
from ucc_client.contract.additions import ADDED
from ucc_client.contract.extensions import HEADER, OWN_FIELDS, Extension, announced
from ucc_client.contract.login import secret
from ucc_client.contract.messages import LoginType

PLAIN = {INT: int, TEXT: str, BOOL: bool, "object": dict}
VALUES = {
    "searchTerm": "a",
    "searchTerms": "a",
    "type": "INTERNAL",
    "assigned": "false",
    "tags": "Verlage,Presse",
    "page": "0",
    "pagesize": "2",
    "sort": "name",
    "sortdirection": "DESC",
    "lang": "de",
    "locale": "de",
    "phoneName": "SIP-10",
}
UNKNOWN = {"{me}": "987654", "{number}": "987654", "{contact}": "987654", "{conference}": "987654"}
METHODS = ("GET", "POST", "PUT", "DELETE", "PATCH")


@pytest.fixture(params=["employee", "administrator"])
def api(request: pytest.FixtureRequest, anna: Api, admin: Api) -> Api:
    return anna if request.param == "employee" else admin


def _check(value: Any, kind: str, where: str) -> None:
    """Fail unless `value` is of this kind: an object of the table, a list, a type, an enum."""
    if kind.startswith("["):
        assert isinstance(value, list), where
        for position, item in enumerate(value):
            _check(item, kind[1:-1], f"{where}[{position}]")
    elif kind in OBJECTS:
        fields = {name.rstrip("!"): (name, of) for name, of in OBJECTS[kind].items()}
        assert isinstance(value, dict), where
        assert set(value) <= set(fields), f"{where} says what the contract does not know"
        for name, (marked, of) in fields.items():
            assert name in value or not marked.endswith("!"), f"{where}.{name} is missing"
            if name in value:
                _check(value[name], of, f"{where}.{name}")
    elif kind in PLAIN:
        assert type(value) is PLAIN[kind], f"{where} is {value!r}"
    else:
        assert value in kind.split("|"), f"{where} is {value!r}"


def _vendors(answer: requests.Response) -> Any:
    """Return what a client reads that has never heard of our extensions."""
    value = answer.json()
    if not isinstance(value, dict):
        return value
    known = announced(answer.headers.get(HEADER, ""))
    extended = {
        *(OWN_FIELDS if Extension.PIN in known else ()),
        *(name for extension in known for name in ADDED.get(extension, ())),
    }
    return {name: field for name, field in value.items() if name not in extended}


def _ids(api: Api) -> dict[str, str]:
    """Return one of everything that paths name."""
    made = api.call("POST", api.conferences, json=conference("Prüfstein")).json()
    contacts = api.call("GET", "/contacts", params={"pagesize": 1}).json()["contacts"]
    return {
        "{me}": str(api.user_id),
        "{conference}": str(made["conferenceId"]),
        "{number}": str(api.call("GET", "/phonenumbers").json()[0]["id"]),
        "{contact}": contacts[0]["id"],
    }


def _filled(path: str, ids: dict[str, str]) -> str:
    for place, own in ids.items():
        path = path.replace(place, own)
    return path


def _body(api: Api, operation: Operation) -> Any:
    if "ManagedConference" in operation.parameters:
        account = participant("Konto", "konto@example.org", userId=api.user_id, isModerator=True)
        return conference("Geprüft", participants=[account, participant()])
    return api.call("GET", "/conferenceConfiguration").json()


def _call(api: Api, operation: Operation, ids: dict[str, str], **query: str) -> requests.Response:
    names = [name.lstrip("*") for name in operation.parameters.split()]
    asked = {name: VALUES[name] for name in names if name in VALUES}
    if "userId" in names:
        asked["userId"] = str(api.user_id)
    options = {"json": _body(api, operation)} if "body:" in operation.parameters else {}
    path = _filled(operation.path, ids)
    return api.call(operation.method, path, params={**asked, **query}, **options)


@pytest.mark.parametrize(
    "operation", [o for o in OPERATIONS if o.path != "/login"], ids=lambda o: f"{o.method} {o.path}"
)
def test_every_operation_answers_as_the_table_says(api: Api, operation: Operation) -> None:
    answer = _call(api, operation, _ids(api))
    administrators = operation.method == "PUT" and operation.path == "/conferenceConfiguration"
    if administrators and api.call("GET", "/users/me").json()["login"] != "admin":
        assert answer.status_code == 401
        return
    assert answer.status_code == operation.success, answer.text
    if operation.answer:
        assert answer.headers["Content-Type"].partition(";")[0] == "application/json"
        _check(_vendors(answer), operation.answer, operation.answer)
        assert answer.json(), "an empty list shows nothing"
    else:
        assert answer.content in (b"", b"null")


def test_signing_in_and_out_answers_as_the_table_says(demo: RunningServer) -> None:
    for user in (demo.first_employee, demo.administrator):
        url = f"{demo.url}/rest/login"
        template = requests.get(url, timeout=10).json()
        _check(template, "Login", "Login")
        form = LoginType(template["loginType"])
        proof = secret(form, user["login"], template["nonce"], user["password"])
        answer = requests.post(url, json={**template, "secret": proof}, timeout=10)
        assert answer.status_code == 200
        _check(answer.json(), "AuthToken", "AuthToken")
        again = requests.post(url, json={**template, "secret": proof}, timeout=10)
        assert again.status_code == 400
        headers = {"authToken": answer.json()["token"]}
        assert requests.delete(url, headers=headers, timeout=10).status_code == 204


@pytest.mark.parametrize(
    "operation",
    [o for o in OPERATIONS if any(place in o.path for place in UNKNOWN)],
    ids=lambda o: f"{o.method} {o.path}",
)
def test_what_does_not_exist_is_404(api: Api, operation: Operation) -> None:
    ids = _ids(api)
    last = [place for place in UNKNOWN if place in operation.path][-1]
    answer = _call(api, operation, {**ids, last: UNKNOWN[last]})
    assert answer.status_code == 404, answer.text
    assert set(answer.json()) == {"code", "message"}


@pytest.mark.parametrize(
    "operation",
    [o for o in OPERATIONS if o.path != "/login"],
    ids=lambda o: f"{o.method} {o.path}",
)
def test_without_a_token_it_is_401(demo: RunningServer, operation: Operation) -> None:
    path = _filled(operation.path, dict.fromkeys(UNKNOWN, "1"))
    body = {"json": conference()} if "Managed" in operation.parameters else {}
    if "body:ConferenceConfiguration" in operation.parameters:
        body = {"json": {"language": "de", "eMailSubject": "x", "eMailBody": "x"}}
    answer = requests.request(operation.method, f"{demo.url}/rest{path}", timeout=10, **body)
    assert answer.status_code == 401, answer.text


@pytest.mark.parametrize("path", sorted({o.path for o in OPERATIONS}))
def test_a_method_that_a_path_does_not_have_is_405(api: Api, path: str) -> None:
    ids = _ids(api)
    known = {o.method for o in OPERATIONS if o.path == path}
    for method in METHODS:
        if method not in known:
            assert api.call(method, _filled(path, ids)).status_code == 405, f"{method} {path}"


@pytest.mark.parametrize(
    "path",
    [
        "/functionkeysets",
        "/fmcPhones",
        "/redirects",
        "/groups",
        "/voicemailboxes",
        "/callservices",
        "/users/{me}/avatar",
        "/users/{me}/phoneconfig",
        "/users/{me}/phonenumberconfig",
        "/permissions/1/users",
        "/contacts/tags/1",
    ],
)
def test_what_is_out_of_scope_is_404(api: Api, path: str) -> None:
    assert api.call("GET", _filled(path, _ids(api))).status_code == 404


@pytest.mark.parametrize("version", [None, "1", "2"])
def test_a_missing_version_counts_as_the_second(anna: Api, version: str | None) -> None:
    answer = anna.call("GET", "/users/me", headers={"X-Version": version})
    assert answer.status_code == 200
    _check(answer.json(), "User", "User")


def test_a_plain_server_says_the_same(fresh: Callable[..., RunningServer]) -> None:
    server = fresh(arguments=("--plain-starface",))
    for user in (server.first_employee, server.administrator):
        api = Api(server, user)
        ids = _ids(api)
        for operation in (o for o in OPERATIONS if o.method == "GET" and o.path != "/login"):
            answer = _call(api, operation, ids)
            assert answer.status_code == 200, operation
            _check(answer.json(), operation.answer, operation.answer)
            assert not [name for name in answer.headers if name.lower().startswith("x-ucc")]
        api.close()
