"""How a conference carries the fields of `contract.live.Calling` (extension `live`).

A server says those that are so; what it leaves out, or what is no yes or no, is not so.
"""

from __future__ import annotations

from typing import Any

import msgspec

from ucc_client.contract.live import Calling
from ucc_client.domain.conference import Conference

FIELDS = Calling.__struct_encode_fields__
_BY_NAME = dict(zip(Calling.__struct_fields__, FIELDS, strict=True))
"""The wire's names by those of the domain's conference, which are those of `Calling`."""


def called(conference: Conference, raw: dict[str, Any]) -> Conference:
    """Return the conference with what the JSON object says of its calls."""
    said = {name: True for name, field in _BY_NAME.items() if raw.get(field) is True}
    return msgspec.structs.replace(conference, **said) if said else conference


def calling_fields(conference: Conference, before: dict[str, Any]) -> dict[str, bool]:
    """Return the fields to send: those that are so, and those that no longer are."""
    wanted = {field: getattr(conference, name) for name, field in _BY_NAME.items()}
    return {field: value for field, value in wanted.items() if value or before.get(field)}


def as_said(said: Calling, before: Conference | None) -> dict[str, bool]:
    """Return the domain's fields as they become; what is not said is as it was, at first not so."""
    kept = Conference(name="", start=0) if before is None else before
    named = {name: getattr(said, name) for name in _BY_NAME}
    return {
        name: getattr(kept, name) if value is msgspec.UNSET else value
        for name, value in named.items()
    }
