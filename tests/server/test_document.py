"""The OpenAPI document, held against the table of the vendor's description, and its page."""

from __future__ import annotations

import re
from typing import Any

import pytest
import requests

from tests.running_server import RunningServer
from tests.server.contract_table import BOOL, INT, OBJECTS, OPERATIONS, TEXT, Operation
from ucc_client.server import limits
from ucc_client.server.api.document.document import MARK

BUNDLED = pytest.mark.parametrize("demo", ["bundled"], indirect=True)
PLAIN = pytest.mark.parametrize("demo", ["plain"], indirect=True)

SEEN_AS = {
    "ConferenceConfigurationMailBodyVariable": "MailBodyVariable",
    "ManagedConference": "ConferenceSeen",
    "RequestMetadata": "PageMetadata",
}
"""Objects that have another name in our document."""

# The vendor's fields that this server never says, all of them optional.
UNSAID = {
    "Attribute": {"additionalValues"},
    "Contact": {"jabberId"},
    "User": {"password"},
}
PLACES = {
    "{me}": "{userId}",
    "{number}": "{phoneNumberId}",
    "{contact}": "{contactId}",
    "{conference}": "{conferenceId}",
}


@pytest.fixture
def document(demo: RunningServer) -> dict[str, Any]:
    answer = requests.get(f"{demo.url}/rest/openapi.json", timeout=20)
    assert answer.status_code == 200
    told: dict[str, Any] = answer.json()
    return told


def _path(operation: Operation) -> str:
    path = operation.path
    for place, name in PLACES.items():
        path = path.replace(place, name)
    return path


def _schema(content: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = content["content"]["application/json"]["schema"]
    return found


@BUNDLED
def test_every_operation_is_described_with_its_parameters_and_statuses(
    document: dict[str, Any],
) -> None:
    for operation in OPERATIONS:
        told = document["paths"][_path(operation)][operation.method.lower()]
        names = {one["name"] for one in told["parameters"] if one["in"] == "query"}
        wanted = {name.lstrip("*") for name in operation.parameters.split() if ":" not in name}
        assert names == wanted, operation
        assert ("requestBody" in told) == ("*body:" in operation.parameters), operation
        statuses = {int(status) for status in told["responses"]}
        assert {operation.success, *operation.refusals, 500} <= statuses, operation
        is_open = operation.path == "/login" and operation.method != "DELETE"
        assert told.get("security", []) == ([] if is_open else [{"authToken": []}])


@BUNDLED
def test_what_the_vendor_does_not_have_is_marked_and_the_rest_is_not(
    document: dict[str, Any],
) -> None:
    known = {(_path(operation), operation.method.lower()) for operation in OPERATIONS}
    marked = {
        (path, method)
        for path, methods in document["paths"].items()
        for method, told in methods.items()
        if MARK in told
    }
    described = {
        (path, method) for path, methods in document["paths"].items() for method in methods
    }
    assert described - known == marked
    assert marked == {
        ("/users/{userId}/managedConferences/changes", "get"),
        ("/users/{userId}/managedConferences/preview", "post"),
        ("/users/{userId}/managedConferences/{conferenceId}/answer", "put"),
        ("/users/{userId}/managedConferences/{conferenceId}/resend", "post"),
        ("/users/{userId}/managedConferences/{conferenceId}/live", "get"),
        ("/users/{userId}/managedConferences/{conferenceId}/live", "post"),
        ("/users/{userId}/managedConferences/{conferenceId}/calls", "get"),
        ("/conferenceConfiguration/testMail", "post"),
        ("/users/{userId}/events", "get"),
        ("/users/{userId}/subscription", "get"),
        ("/users/{userId}/subscription", "post"),
        ("/users/{userId}/subscription", "delete"),
    }
    for path, method in marked:
        assert "not in the vendor's description" in document["paths"][path][method]["description"]


@BUNDLED
@pytest.mark.parametrize("name", OBJECTS)
def test_every_object_has_the_vendors_fields_and_types(document: dict[str, Any], name: str) -> None:
    told = document["components"]["schemas"][SEEN_AS.get(name, name)]
    fields = {field.rstrip("!"): kind for field, kind in OBJECTS[name].items()}
    own = {field for field, said in told["properties"].items() if MARK in said}
    assert set(told["properties"]) - own == set(fields) - UNSAID.get(name, set())
    required = {field.rstrip("!") for field in OBJECTS[name] if field.endswith("!")}
    # The scheme's own attributes have no value; the vendor asks for a name and we always say one.
    assert required - {"name"} <= set(told["required"])
    for field, kind in fields.items():
        if field in told["properties"] and kind in (INT, TEXT, BOOL):
            assert told["properties"][field]["type"] == kind, field


@BUNDLED
def test_every_answer_of_every_operation_is_described(document: dict[str, Any]) -> None:
    for methods in document["paths"].values():
        for told in methods.values():
            for status, answer in told["responses"].items():
                if int(status) >= 400 and status != "412":
                    assert _schema(answer) == {"$ref": "#/components/schemas/ErrorBody"}
                if status == "429":
                    assert "Retry-After" in answer["headers"]


@BUNDLED
def test_the_document_tells_the_limits(document: dict[str, Any]) -> None:
    schemas = document["components"]["schemas"]
    sent = schemas["ManagedConferenceRequest"]["properties"]
    assert sent["participants"]["maxItems"] == limits.PARTICIPANTS
    assert sent["name"]["maxLength"] == limits.CONFERENCE_NAME
    person = schemas["ManagedConferenceParticipantRequest"]["properties"]
    assert person["displayName"]["maxLength"] == limits.DISPLAY_NAME
    words = document["info"]["description"]
    for limit in (limits.BODY_BYTES, limits.REQUESTS_PER_SECOND, limits.PAGE_SIZE):
        assert str(limit) in words


@BUNDLED
def test_the_page_needs_nothing_from_elsewhere(demo: RunningServer) -> None:
    page = requests.get(f"{demo.url}/api-docs", timeout=10)
    assert page.status_code == 200
    policy = page.headers["Content-Security-Policy"]
    assert "script-src 'self';" in policy
    assert "default-src 'none'" in policy
    parts = re.findall(r'(?:src|href)="([^"]+)"', page.text)
    assert len(parts) == 4
    for part in parts:
        assert part.startswith("/api-docs/")
        found = requests.get(demo.url + part, timeout=10)
        assert found.status_code == 200
        assert len(found.content) > 100
        assert found.headers["X-Content-Type-Options"] == "nosniff"
    # Neither script nor style in the page itself: the policy would refuse it.
    assert not re.search(r"<style|<script>|\son\w+=|\sstyle=", page.text)


@BUNDLED
@pytest.mark.parametrize("name", ["page.html", "%2e%2e%2fpage.html", "swagger-ui.js", "x"])
def test_the_page_has_no_other_parts(demo: RunningServer, name: str) -> None:
    answer = requests.get(f"{demo.url}/api-docs/{name}", timeout=10)
    assert answer.status_code == 404


@PLAIN
def test_a_plain_server_has_neither_document_nor_page(demo: RunningServer) -> None:
    for path in ("/rest/openapi.json", "/api-docs", "/api-docs/try.js", "/schema"):
        assert requests.get(demo.url + path, timeout=10).status_code == 404
