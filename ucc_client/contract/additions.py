"""What a body says of a conference beyond the vendor's description, extension by extension."""

from __future__ import annotations

from typing import Any

import msgspec

from ucc_client.contract import calling, schedule
from ucc_client.contract.extensions import Extension, Extensions
from ucc_client.contract.live import Calling
from ucc_client.contract.schedule import Schedule

ADDED: dict[Extension, tuple[str, ...]] = {
    Extension.RECURRENCE_RULE: schedule.FIELDS,
    Extension.LIVE: calling.FIELDS,
}
"""The fields by the extension that brings them."""


class Additions(msgspec.Struct, frozen=True):
    """The fields that were said; what was not is UNSET."""

    schedule: Schedule = Schedule()
    calling: Calling = Calling()


def additions_in(body: dict[str, Any]) -> Additions:
    """Return what a JSON object says; raises msgspec.ValidationError."""
    return Additions(msgspec.convert(body, Schedule), msgspec.convert(body, Calling))


def understood(body: dict[str, Any], extensions: Extensions) -> dict[str, Any]:
    """Return a body without what a server with these extensions does not know."""
    unknown = {
        name for extension, names in ADDED.items() if extension not in extensions for name in names
    }
    return {name: value for name, value in body.items() if name not in unknown}
