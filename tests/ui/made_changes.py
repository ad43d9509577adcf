"""Changes of every kind and state, as the worker would tell them."""

from __future__ import annotations

from typing import Any

import msgspec

from tests.ui.cached_account import ANNA, BEN, START
from ucc_client.application.queries import Conflict
from ucc_client.domain.conference import Conference
from ucc_client.domain.merge import find_clashes
from ucc_client.domain.pending_change import Attempt, ChangeKind, ChangeState, PendingChange

BUDGET = Conference(name="Budget", start=START, participants=(ANNA, BEN))


def changed(**fields: Any) -> Conference:
    """Return the budget conference with other fields."""
    return msgspec.structs.replace(BUDGET, **fields)


def change(state: ChangeState, kind: ChangeKind = ChangeKind.EDIT, **fields: Any) -> PendingChange:
    """Return a change of the budget conference."""
    values: dict[str, Any] = {
        "command_id": f"{kind}-{state}",
        "kind": kind,
        "key": "c7",
        "created_at": START - 60_000,
        "base": None if kind is ChangeKind.CREATE else BUDGET,
        "desired": None if kind is ChangeKind.DELETE else changed(name="Budget 2"),
        "state": state,
    }
    return PendingChange(**{**values, **fields})


def found_twice() -> PendingChange:
    """Return a creation that two conferences on the server could be."""
    attempt = Attempt(sent_at=START, candidates=(8, 9))
    return change(ChangeState.UNCONFIRMED, ChangeKind.CREATE, attempt=attempt)


def conflict(mine: Conference | None, theirs: Conference) -> Conflict:
    """Return what the worker says of two versions of the budget conference."""
    kind = ChangeKind.DELETE if mine is None else ChangeKind.EDIT
    clashes = () if mine is None else find_clashes(BUDGET, mine, theirs).clashes
    return Conflict(
        change=change(ChangeState.CONFLICT, kind, desired=mine),
        base=BUDGET,
        mine=mine,
        theirs=theirs,
        clashes=clashes,
    )
