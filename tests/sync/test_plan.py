from __future__ import annotations

import msgspec
import pytest

from ucc_client.contract.mapping import RawObject
from ucc_client.contract.server_record import ServerRecord
from ucc_client.domain.pending_change import ChangeKind, ChangeState, PendingChange
from ucc_client.sync.plan import (
    DETAILS_LAST_MS,
    NEAR_DETAILS_LAST_MS,
    is_another,
    plan_pull,
    plan_push,
    too_many,
)

NOW = 1_000_000_000_000
DAY = 86_400_000
FAR = NOW + 9 * DAY


def line(number: int, *, name: str = "Budget", start: int = NOW) -> RawObject:
    return {"conferenceId": number, "name": name, "startTime": start}


def known(number: int, **fields: object) -> ServerRecord:
    record = ServerRecord(
        conference_id=number, summary=line(number), details=line(number), fetched_at=NOW
    )
    return msgspec.structs.replace(record, **fields)


def change(sequence: int, key: str, kind: ChangeKind, **fields: object) -> PendingChange:
    made = PendingChange(
        command_id=str(sequence), kind=kind, key=key, created_at=NOW, sequence=sequence
    )
    return msgspec.structs.replace(made, **fields)


def test_when_nothing_changed_nothing_is_fetched() -> None:
    plan = plan_pull({1: line(1)}, {1: known(1)}, now=NOW)
    assert (plan.summaries, plan.fetch) == ({}, ())


def test_new_and_changed_lines_are_kept_and_their_details_fetched() -> None:
    listed = {1: line(1, name="New name"), 2: line(2), 3: line(3)}
    plan = plan_pull(listed, {1: known(1), 3: known(3)}, now=NOW)
    assert plan.summaries == {1: listed[1], 2: listed[2]}
    assert plan.fetch == (2, 1)


def test_details_are_fetched_again_when_they_are_old_or_looked_at() -> None:
    listed = {number: line(number, start=FAR) for number in (1, 2, 3)}
    records = {number: known(number, summary=listed[number]) for number in listed}
    old = NOW - DETAILS_LAST_MS - 1
    records[1] = known(1, summary=listed[1], fetched_at=old)
    assert plan_pull(listed, records, now=NOW, attention={3}).fetch == (3, 1)


def test_details_of_what_starts_within_a_day_are_fetched_again_sooner() -> None:
    listed = {1: line(1, start=NOW + DAY - 1), 2: line(2, start=NOW + DAY), 3: line(3, start=5)}
    before = NOW - NEAR_DETAILS_LAST_MS - 1
    records = {n: known(n, summary=listed[n], fetched_at=before) for n in listed}
    assert plan_pull(listed, records, now=NOW).fetch == (1,)


def test_a_series_that_is_told_by_its_first_date_counts_by_its_next() -> None:
    first = NOW + 2 * 3_600_000 - 14 * DAY
    listed = {1: line(1, start=first), 2: line(2, start=first)}
    details = {1: {**listed[1], "occurrence": "EVERYWEEK"}, 2: listed[2]}
    old = NOW - NEAR_DETAILS_LAST_MS - 1
    records = {
        number: known(number, summary=listed[number], details=details[number], fetched_at=old)
        for number in listed
    }
    assert plan_pull(listed, records, now=NOW).fetch == (1,)


def test_what_was_read_by_a_clock_that_was_set_back_since_is_read_again() -> None:
    listed = {1: line(1, start=FAR)}
    records = {1: known(1, summary=listed[1], fetched_at=NOW + DAY)}
    assert plan_pull(listed, records, now=NOW).fetch == (1,)


def test_what_is_missing_in_the_list_is_asked_for_by_itself() -> None:
    assert plan_pull({}, {1: known(1)}, now=NOW).fetch == (1,)


def test_the_nearest_dates_come_first() -> None:
    listed = {
        1: line(1, start=NOW + 9 * DAY),
        2: line(2, start=NOW - DAY),
        3: line(3, start=NOW + 2),
    }
    assert plan_pull(listed, {}, now=NOW).fetch == (3, 2, 1)


def test_each_conferences_changes_go_in_their_order() -> None:
    changes = [
        change(3, "a", ChangeKind.EDIT),
        change(1, "a", ChangeKind.CREATE),
        change(2, "c7", ChangeKind.DELETE),
    ]
    sent = [[c.sequence for c in chain] for chain in plan_push(changes)]
    assert sent == [[1, 3], [2]]


def test_a_rejected_change_stays_and_what_follows_it_goes() -> None:
    rejected = change(1, "c7", ChangeKind.EDIT, state=ChangeState.REJECTED)
    assert plan_push([rejected, change(2, "c7", ChangeKind.DELETE)]) == [
        [change(2, "c7", ChangeKind.DELETE)]
    ]


def test_nothing_goes_to_a_conference_whose_creation_was_rejected() -> None:
    rejected = change(1, "a", ChangeKind.CREATE, state=ChangeState.REJECTED)
    assert plan_push([rejected, change(2, "a", ChangeKind.EDIT)]) == []


@pytest.mark.parametrize("state", [ChangeState.CONFLICT, ChangeState.WAITING])
def test_what_follows_a_change_in_question_waits_behind_it(state: ChangeState) -> None:
    first, second = change(1, "c7", ChangeKind.EDIT, state=state), change(2, "c7", ChangeKind.EDIT)
    assert plan_push([second, first]) == [[first, second]]


def test_an_edit_of_what_is_gone_stays_at_home() -> None:
    assert plan_push([change(1, "c7", ChangeKind.EDIT, state=ChangeState.GONE)]) == []


@pytest.mark.parametrize(
    ("vanished", "known", "asks"),
    [(4, 4, False), (5, 25, False), (5, 24, True), (10, 50, False), (11, 50, True), (0, 0, False)],
)
def test_the_user_is_asked_when_more_than_a_fifth_and_at_least_five_are_gone(
    vanished: int, known: int, asks: bool
) -> None:
    assert too_many(vanished, known) is asks


def test_an_id_with_another_name_and_another_start_is_another_conference() -> None:
    assert is_another(known(1), line(1, name="Other", start=NOW + 1))
    assert not is_another(known(1), line(1, name="Other"))
    assert not is_another(known(1), line(1, start=NOW + 1))
