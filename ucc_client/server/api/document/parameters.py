"""What the parameters of requests may be."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ucc_client.contract.extensions import IDEMPOTENCY_HEADER, Extension, Extensions
from ucc_client.contract.login import VERSION, VERSION_HEADER
from ucc_client.server import limits
from ucc_client.server.api.admission import VERSIONS
from ucc_client.server.services.conference_rules import SORTABLE
from ucc_client.server.services.contacts import CONTACT_SORTS, TAG_SORTS
from ucc_client.server.services.directory import NUMBER_TYPES

Json = dict[str, Any]

_ID = {"type": "integer", "minimum": 1, "maximum": limits.LARGEST_ID}
_NAMES = {
    "user_id": "userId",
    "conference_id": "conferenceId",
    "number_id": "phoneNumberId",
    "contact_id": "contactId",
}
_SORTS = {
    "listConferences": [*SORTABLE],
    "listContacts": [*CONTACT_SORTS],
    "listTags": [*TAG_SORTS],
}
_TOLD: dict[str, Json] = {
    "userId": {"schema": _ID, "description": "The own id; another user's is answered with 404."},
    "conferenceId": {"schema": _ID},
    "phoneNumberId": {"schema": _ID},
    "contactId": {"schema": {"type": "string", "minLength": 1}, "example": "1"},
    "page": {
        "schema": {"type": "integer", "minimum": 0, "default": 0},
        "description": "Counts from 0.",
    },
    "pagesize": {
        "schema": {
            "type": "integer",
            "minimum": 1,
            "maximum": limits.PAGE_SIZE,
            "default": limits.DEFAULT_PAGE_SIZE,
        }
    },
    "sort": {"schema": {"type": "string"}},
    "sortdirection": {"schema": {"type": "string", "enum": ["ASC", "DESC"], "default": "ASC"}},
    "type": {"schema": {"type": "string", "enum": [*NUMBER_TYPES]}},
    "assigned": {
        "schema": {"type": "boolean"},
        "description": "Only numbers that somebody has, or only those that nobody has.",
    },
    "tags": {
        "schema": {"type": "array", "items": {"type": "string"}},
        "style": "form",
        "explode": False,
        "description": "Names or ids of tags; contacts with one of them are listed.",
    },
    "searchTerm": {"schema": {"type": "string"}, "example": "berg"},
    "searchTerms": {"schema": {"type": "string"}, "example": "verlag"},
    "lang": {"schema": {"type": "string", "default": "en"}, "example": "de"},
    "locale": {"schema": {"type": "string", "default": "en"}, "example": "de"},
    "phoneName": {
        "schema": {"type": "string"},
        "description": "Which of the own phones is called first, where there is an engine to call.",
    },
    "since": {
        "schema": {"type": "string"},
        "description": "The `token` of the last answer; without it everything is told.",
    },
}
_ON_BEHALF: Json = {
    "schema": {"type": "string"},
    "description": "On whose behalf; another one than the own takes the administrator permission.",
}
_HEADERS: dict[str, tuple[Extension, Json]] = {
    "If-Match": (
        Extension.REVISION,
        {
            "schema": {"type": "string"},
            "example": "*",
            "description": "The `ETag` on which the request is built; 412 when it is another now.",
        },
    ),
    IDEMPOTENCY_HEADER: (
        Extension.IDEMPOTENCY,
        {
            "schema": {
                "type": "string",
                "minLength": 1,
                "maxLength": limits.IDEMPOTENCY_KEY,
                "pattern": "^[^\\x00-\\x1f\\x7f-\\x9f]+$",
            },
            "description": "A request with a key is done once; repeated within 24 hours it gets "
            "the answer of the first time.",
        },
    ),
}


def parameter(operation_id: str, raw: Json) -> Json:
    """Return a parameter with the contract's name, its limits, and what it means."""
    name = str(_NAMES.get(raw["name"], raw["name"]))
    if raw["in"] == "query" and name == "userId":
        told = _ON_BEHALF if "ontact" in operation_id or "Tags" in operation_id else {"schema": _ID}
    else:
        told = _TOLD[name]
    merged = {"name": name, "in": raw["in"], "required": raw["in"] == "path", **told}
    if name == "sort":
        merged["schema"] = {"type": "string", "enum": _SORTS[operation_id]}
    return merged


def header_parameters(sends: Iterable[str], extensions: Extensions) -> list[Json]:
    """Return the request headers of an operation that this server listens to."""
    version = {
        "name": VERSION_HEADER,
        "in": "header",
        "required": False,
        "schema": {"type": "string", "enum": [*VERSIONS], "default": VERSION},
        "description": "Missing counts as 2; another one is refused with 400.",
    }
    own = []
    for name in sends:
        extension, told = _HEADERS[name]
        if extension in extensions:
            mark = {"x-ucc-extension": extension.value}
            own.append({"name": name, "in": "header", "required": False, **told, **mark})
    return [version, *own]
