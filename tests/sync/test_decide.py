"""The matrix of what two people can do to one conference, decided without any server."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from tests.cache.conftest import ANNA, BEN, BUDGET
from ucc_client.domain.conference import Conference
from ucc_client.domain.pending_change import Attempt, ChangeKind, ChangeState, PendingChange
from ucc_client.sync.decide import Ask, Delete, Gone, Nothing, Put, Wait, decide, is_missing

NOW, SETTLE = 1_000_000, 1000


def changed(thing: Any, **fields: object) -> Any:
    return msgspec.structs.replace(thing, **fields)


RENAMED = changed(BUDGET, name="Mine")
THEIRS = changed(BUDGET, name="Theirs")
MOVED = changed(BUDGET, start=BUDGET.start + 1)
BEN_STARRED = changed(BUDGET, participants=(ANNA, changed(BEN, is_moderator=True)))
WITHOUT_BEN = changed(BUDGET, participants=(ANNA,))


def edit(desired: Conference, **fields: Any) -> PendingChange:
    made = PendingChange(
        command_id="e", kind=ChangeKind.EDIT, key="c7", created_at=0, base=BUDGET, desired=desired
    )
    return changed(made, **fields)


DELETION = PendingChange(
    command_id="d", kind=ChangeKind.DELETE, key="c7", created_at=0, base=BUDGET, desired=BUDGET
)


def decided(change: PendingChange, theirs: Conference | None, **options: Any) -> object:
    return decide(change, theirs, **{"now": NOW, "settle_ms": SETTLE, "guarded": False, **options})


@pytest.mark.parametrize(
    ("mine", "theirs", "action"),
    [
        (RENAMED, BUDGET, Put(RENAMED)),
        (RENAMED, RENAMED, Nothing()),
        (RENAMED, None, Gone()),
        (RENAMED, THEIRS, Ask()),
        (RENAMED, MOVED, Put(changed(RENAMED, start=MOVED.start))),
        (MOVED, changed(BUDGET, start=5), Ask()),
        # Remove against toggle, toggle against remove: the removal holds.
        (WITHOUT_BEN, BEN_STARRED, Put(WITHOUT_BEN)),
        (BEN_STARRED, WITHOUT_BEN, Nothing()),
        (BUDGET, THEIRS, Nothing()),
    ],
)
def test_an_edit_meets_what_the_server_has(
    mine: Conference, theirs: Conference | None, action: object
) -> None:
    assert decided(edit(mine), theirs) == action


def test_different_stars_of_two_people_both_hold() -> None:
    anna_down = changed(BUDGET, participants=(changed(ANNA, is_moderator=False), BEN))
    both = (changed(ANNA, is_moderator=False), changed(BEN, is_moderator=True))
    assert decided(edit(anna_down), BEN_STARRED) == Put(changed(BUDGET, participants=both))


@pytest.mark.parametrize(
    ("theirs", "action"),
    [
        (None, Nothing()),
        (BUDGET, Delete()),
        (BEN_STARRED, Ask()),
        (MOVED, Ask()),
        # New ids and another order are nobody's work.
        (changed(BUDGET, participants=(BEN, changed(ANNA, participant_id=9))), Delete()),
    ],
)
def test_a_deletion_meets_what_the_server_has(theirs: Conference | None, action: object) -> None:
    assert decided(DELETION, theirs) == action


def test_a_deletion_of_what_we_ourselves_had_changed_asks_nobody() -> None:
    seen = changed(DELETION, desired=RENAMED)
    assert decided(seen, RENAMED) == decided(seen, BUDGET) == Delete()


def lost(desired: Conference) -> PendingChange:
    return edit(desired, state=ChangeState.SENDING, attempt=Attempt(sent_at=NOW - 10))


def test_after_a_lost_answer_nothing_is_sent_while_the_request_may_still_arrive() -> None:
    assert decided(lost(RENAMED), BUDGET) == Wait(NOW - 10 + SETTLE)
    assert decided(lost(RENAMED), RENAMED) == Nothing()
    assert decided(lost(RENAMED), BUDGET, now=NOW - 10 + SETTLE) == Put(RENAMED)


def test_where_revisions_guard_a_late_request_does_no_harm() -> None:
    assert decided(lost(RENAMED), BUDGET, guarded=True) == Put(RENAMED)


def test_a_clock_that_was_set_back_holds_nothing_up() -> None:
    assert decided(lost(RENAMED), BUDGET, now=NOW - 3_600_000) == Put(RENAMED)


def test_an_edit_that_a_server_does_not_keep_is_noticed_and_trimming_is_not() -> None:
    assert is_missing(edit(RENAMED), BUDGET)
    assert not is_missing(edit(RENAMED), RENAMED)
    assert not is_missing(edit(changed(BUDGET, name=" Mine ")), RENAMED)
    assert not is_missing(edit(RENAMED), changed(RENAMED, start=5))


def test_a_server_that_spells_a_number_its_own_way_has_kept_it() -> None:
    spelled = (ANNA, changed(BEN, phone_number="+49 (721) 33-9", email="Ben@Example.org"))
    kept = (ANNA, changed(BEN, phone_number="+49721339", email="ben@example.org"))
    wanted = edit(changed(BUDGET, participants=spelled))
    assert not is_missing(wanted, changed(BUDGET, participants=kept))
    assert is_missing(wanted, BUDGET)
