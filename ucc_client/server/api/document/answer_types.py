"""Types that only the OpenAPI document needs: what answers are made of, written in one piece.

At run time answers are written field by field or are encoded already (see
`services/conference_objects`); these say of which of the contract's types they are the union.
"""

from __future__ import annotations

from typing import Any

import msgspec

from ucc_client.contract.answers import Answers
from ucc_client.contract.extensions import Changes, DialIn
from ucc_client.contract.mail_state import Mails
from ucc_client.contract.messages import ManagedConference, ManagedConferenceSummary, WireType
from ucc_client.contract.schedule import MovedDate


class Revision(WireType, frozen=True, kw_only=True):
    """What `changes` says of a conference beyond the conference itself."""

    revision: int


class ScheduleFields(WireType, frozen=True, kw_only=True):
    """What the contract's `Schedule` has, for a document that knows absent and null only."""

    recurrence_rule: str | None = None
    exception_dates: tuple[int, ...] | None = None
    moved_dates: tuple[MovedDate, ...] | None = None
    time_zone: str | None = None
    duration_minutes: int | None = None
    reminders: tuple[int, ...] | None = None


class CallingFields(WireType, frozen=True, kw_only=True):
    """What the contract's `Calling` has, for a document that knows absent only."""

    wait_for_moderator: bool | None = None
    announce_names: bool | None = None
    starts_by_itself: bool | None = None


def _union(name: str, doc: str, *types: type[WireType], **changed: Any) -> type[msgspec.Struct]:
    """Return a type with the fields of all `types`; `changed` gives fields another type."""
    fields = {
        field.name: (
            field.name,
            changed.get(field.name, field.type),
            msgspec.field(name=field.encode_name, default=field.default),
        )
        for one in types
        for field in msgspec.structs.fields(one)
    }
    return msgspec.defstruct(name, fields.values(), namespace={"__doc__": doc}, kw_only=True)


ConferenceSeen = _union(
    "ConferenceSeen",
    "A conference as the viewer sees it.",
    ManagedConference,
    ScheduleFields,
    CallingFields,
    DialIn,
    Answers,
    Mails,
)
ChangedConference = _union(
    "ChangedConference",
    "A conference and its line in the list in one object.",
    ManagedConference,
    ManagedConferenceSummary,
    ScheduleFields,
    CallingFields,
    DialIn,
    Answers,
    Mails,
    Revision,
)
News = _union(
    "News",
    "What changed since a token; without one everything that the viewer sees.",
    Changes,
    changed=list[ChangedConference],  # type: ignore[valid-type]
)
