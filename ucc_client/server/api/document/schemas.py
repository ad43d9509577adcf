"""The objects of requests and answers, with limits, meanings and examples laid over the types."""

from __future__ import annotations

import copy
import re
from typing import Any

from ucc_client.contract.extensions import Extensions
from ucc_client.server.api.document.field_facts import (
    ALWAYS,
    EXAMPLES,
    EXTENDED,
    FACTS,
    MARK,
    NEVER_NULL,
    SAID,
)

Json = dict[str, Any]

_PLACE = "#/components/schemas/"
_REQUEST = "Request"


def finish_schemas(document: Json, extensions: Extensions) -> None:
    """Rework `components.schemas` in place; what requests and answers share becomes two."""
    schemas: Json = document["components"]["schemas"]
    _let_say_more(schemas, extensions)
    bodies = [
        operation["requestBody"]
        for methods in document["paths"].values()
        for operation in methods.values()
        if "requestBody" in operation
    ]
    sent = _reached(bodies, schemas)
    renamed = {name: name + _REQUEST for name in sent if schemas[name].get("type") == "object"}
    requests = {renamed[name]: _point(schemas[name], renamed) for name in renamed}
    for body in bodies:
        body["required"] = True
        for content in body["content"].values():
            content["schema"] = _point(content["schema"], renamed)
    for name, schema in requests.items():
        _lay_over(schema, name.removesuffix(_REQUEST))
        if name in EXAMPLES:
            schema["examples"] = [EXAMPLES[name]]
    for name, schema in schemas.items():
        _as_answered(schema, name, extensions)
    schemas.update(requests)
    used = _reached(document["paths"], schemas)
    document["components"]["schemas"] = {
        name: schema for name, schema in sorted(schemas.items()) if name in used
    }


def _let_say_more(schemas: Json, extensions: Extensions) -> None:
    """Add the extensions' fields to what may be said of a conference: handlers read them."""
    told = schemas["ConferenceSeen"]["properties"]
    said = schemas["ManagedConference"]["properties"]
    for field, extension in SAID.items():
        if extension in extensions:
            said[field] = {**copy.deepcopy(told[field]), MARK: extension.value}
            if field in NEVER_NULL:
                _without_null(said[field])


def _reached(part: Any, schemas: Json) -> set[str]:
    """Return the names of the schemas that `part` refers to, through others too."""
    found: set[str] = set()
    waiting = [part]
    while waiting:
        for name in re.findall(rf"'{_PLACE}([^']+)'", repr(waiting.pop())):
            if name not in found:
                found.add(name)
                waiting.append(schemas[name])
    return found


def _point(part: Any, renamed: dict[str, str]) -> Any:
    """Return a copy whose references go to the renamed schemas."""
    if isinstance(part, dict):
        return {
            key: _PLACE + renamed.get(value.removeprefix(_PLACE), value.removeprefix(_PLACE))
            if key == "$ref"
            else _point(value, renamed)
            for key, value in part.items()
        }
    if isinstance(part, list):
        return [_point(one, renamed) for one in part]
    return copy.deepcopy(part)


def _as_answered(schema: Json, name: str, extensions: Extensions) -> None:
    """Say of an answer's object that it has what it has, and leaves out what is not known."""
    properties: Json = schema.get("properties", {})
    for field, extension in EXTENDED.get(name, {}).items():
        if extension not in extensions:
            del properties[field]
            continue
        properties[field][MARK] = extension.value
    always = set(ALWAYS.get(name, ()))
    for field, told in properties.items():
        if not _without_null(told):
            always.add(field)
    if properties:
        schema["required"] = sorted(always)
    _lay_over(schema, name)


def _without_null(told: Json) -> bool:
    """Say of a field that it is never null; return whether it could be."""
    kinds = told.get("oneOf", [])
    if {"type": "null"} not in kinds:
        return False
    (kept,) = (kind for kind in kinds if kind != {"type": "null"})
    del told["oneOf"]
    told.update(kept)
    return True


def _lay_over(schema: Json, name: str) -> None:
    for field, facts in FACTS.get(name, {}).items():
        told = schema["properties"][field]
        target = next((kind for kind in told.get("oneOf", ()) if kind.get("type") != "null"), told)
        for key, value in facts.items():
            (told if key == "description" else target)[key] = value
