"""The headers of answers."""

from __future__ import annotations

from typing import Any

from ucc_client.contract.extensions import HEADER, Extension, Extensions
from ucc_client.server.api.document.operations import Operation

Json = dict[str, Any]

_TEXT: Json = {"type": "string"}
_ETAG: Json = {
    "description": "The quoted revision of the conference.",
    "required": True,
    "schema": {"type": "string", "pattern": '^"[0-9]+"$'},
    "x-ucc-extension": Extension.REVISION.value,
}


def answer_headers(status: int, told: Operation, extensions: Extensions) -> Json:
    """Return the headers that an answer with this status has."""
    headers: Json = {}
    if extensions:
        headers[HEADER] = {
            "description": "The extensions that this server offers.",
            "required": True,
            "schema": _TEXT,
        }
    if status == told.status and "Location" in told.headers:
        headers["Location"] = {
            "description": "The path of what was made.",
            "required": True,
            "schema": _TEXT,
        }
    tagged = (status == told.status and "ETag" in told.headers) or status == 412
    if tagged and Extension.REVISION in extensions:
        headers["ETag"] = _ETAG
    if status in (429, 503):
        headers["Retry-After"] = {
            "description": "Seconds to wait.",
            "required": True,
            "schema": {"type": "integer", "minimum": 1},
        }
    if status == 401:
        headers["WWW-Authenticate"] = {"required": True, "schema": _TEXT}
    return headers
