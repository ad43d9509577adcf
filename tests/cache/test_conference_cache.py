from __future__ import annotations

import threading

import msgspec
import pytest

from tests.cache.conftest import ANNA, BEN, BUDGET, Desk, line_of
from ucc_client.cache.conference_cache import ConferenceCache
from ucc_client.cache.errors import WrongAccountError
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.contract.mapping import overlay
from ucc_client.domain.past_version import Why
from ucc_client.domain.pending_change import Attempt, ChangeKind, ChangeState

LATER = msgspec.structs.replace(BUDGET, start=BUDGET.start + 3_600_000)
RENAMED = msgspec.structs.replace(BUDGET, name="Budget 2027")


def states(desk: Desk) -> list[tuple[ChangeKind, ChangeState]]:
    return [(change.kind, change.state) for change in desk.pending()]


def test_a_creation_waits_in_the_outbox_and_shows_in_the_list(desk: Desk) -> None:
    key = desk.create()
    row = desk.rows()[key]
    assert (row.conference_id, row.name, row.people, row.state) == (None, "Budget", 2, "waiting")
    assert row.i_moderate
    assert desk.store.records() == {}
    assert desk.heard[-1].changed == (row,)
    assert desk.cache.counts() == (1, 0)


def test_everything_is_there_after_opening_again(desk: Desk) -> None:
    desk.create()
    desk.confirm(7)
    desk.edit("c7", BUDGET, RENAMED)
    before = desk.rows(), desk.pending(), desk.store.records()
    desk.reopen()
    assert (desk.rows(), desk.pending(), desk.store.records()) == before


def test_an_edit_shows_at_once_and_leaves_what_the_server_said_alone(desk: Desk) -> None:
    desk.confirm(7)
    said = desk.store.records()
    desk.edit("c7", BUDGET, RENAMED)
    assert desk.rows()["c7"].name == "Budget 2027"
    assert desk.rows()["c7"].state == "waiting"
    assert desk.store.records() == said


def test_a_waiting_edit_shows_on_top_of_what_the_server_says_next(desk: Desk) -> None:
    desk.confirm(7)
    desk.edit("c7", BUDGET, RENAMED)
    desk.confirm(7, LATER)
    row = desk.rows()["c7"]
    assert (row.name, row.start) == ("Budget 2027", LATER.start)


def test_a_deletion_hides_the_conference_and_keeps_what_the_server_said(desk: Desk) -> None:
    desk.confirm(7)
    desk.delete("c7")
    assert desk.rows() == {}
    assert desk.heard[-1].removed == ("c7",)
    assert 7 in desk.store.records()
    desk.store.deleted(desk.pending()[0].command_id, 7)
    assert desk.store.records() == {}
    assert desk.pending() == []


def test_a_command_that_comes_twice_is_done_once(desk: Desk) -> None:
    change = desk.change(ChangeKind.CREATE, desired=BUDGET)
    assert desk.cache.submit(change)
    assert desk.cache.submit(change)
    assert len(desk.pending()) == 1
    desk.begin(change.command_id)
    desk.store.created(change.command_id, 7, {"name": "Budget"}, complete=True)
    assert desk.cache.submit(change)
    assert desk.pending() == []
    assert list(desk.rows()) == ["c7"]


def test_an_edit_of_an_unsent_creation_becomes_part_of_it(desk: Desk) -> None:
    key = desk.create()
    desk.edit(key, BUDGET, RENAMED)
    assert states(desk) == [(ChangeKind.CREATE, ChangeState.WAITING)]
    assert desk.pending()[0].desired == RENAMED


def test_deleting_an_unsent_creation_takes_it_back(desk: Desk) -> None:
    key = desk.create()
    desk.delete(key)
    assert desk.pending() == []
    assert desk.rows() == {}


def test_what_happens_to_a_creation_under_way_waits_behind_it(desk: Desk) -> None:
    key = desk.create()
    desk.begin(key, before=(1, 2))
    desk.edit(key, BUDGET, RENAMED)
    assert states(desk) == [
        (ChangeKind.CREATE, ChangeState.SENDING),
        (ChangeKind.EDIT, ChangeState.WAITING),
    ]
    assert desk.pending()[0].attempt == Attempt(before=(1, 2), sent_at=desk.now)
    assert desk.rows()[key].name == "Budget 2027"


def test_a_created_conference_takes_the_servers_id_and_its_changes_follow(desk: Desk) -> None:
    key = desk.create()
    desk.begin(key)
    desk.edit(key, BUDGET, RENAMED)
    details = {"name": "Budget", "startTime": BUDGET.start, "occurrence": "ONCE"}
    desk.store.created(key, 7, details, complete=True)
    assert [(c.kind, c.key) for c in desk.pending()] == [(ChangeKind.EDIT, "c7")]
    assert list(desk.rows()) == ["c7"]
    assert desk.heard[-1].renamed == {key: "c7"}
    assert desk.heard[-1].removed == (key,)
    assert [row.key for row in desk.heard[-1].changed] == ["c7"]


def test_a_window_that_still_knows_the_local_key_means_the_same_conference(desk: Desk) -> None:
    key = desk.create()
    desk.begin(key)
    desk.store.created(key, 7, {"name": "Budget"}, complete=True)
    shown = desk.cache.details(key)
    assert shown is not None
    assert shown.row.key == "c7"
    desk.delete(key)
    assert [c.key for c in desk.pending()] == ["c7"]


def test_a_creation_that_certainly_never_left_waits_again(desk: Desk) -> None:
    key = desk.create()
    desk.begin(key)
    desk.store.not_sent(key)
    assert states(desk) == [(ChangeKind.CREATE, ChangeState.WAITING)]
    desk.edit(key, BUDGET, RENAMED)
    assert len(desk.pending()) == 1


def test_a_rejected_edit_keeps_its_reason_and_its_contents(desk: Desk) -> None:
    desk.confirm(7)
    command = desk.edit("c7", BUDGET, RENAMED)
    desk.store.reject(command, "only for moderators")
    shown = desk.cache.details("c7")
    assert shown is not None
    assert (shown.row.state, shown.row.name) == ("rejected", "Budget 2027")
    assert shown.problem is not None
    assert shown.problem.reason == "only for moderators"
    assert desk.cache.counts() == (0, 1)


def test_a_new_edit_takes_the_place_of_a_rejected_one_and_carries_it_on(desk: Desk) -> None:
    desk.confirm(7)
    desk.store.reject(desk.edit("c7", BUDGET, RENAMED), "no")
    both = msgspec.structs.replace(RENAMED, start=LATER.start)
    desk.edit("c7", RENAMED, both)
    (change,) = desk.pending()
    assert (change.base, change.desired) == (BUDGET, both)
    assert change.state is ChangeState.WAITING


def test_a_rejected_creation_is_mended_by_an_edit(desk: Desk) -> None:
    key = desk.create()
    desk.begin(key)
    desk.store.reject(key, "the name is taken")
    assert desk.rows()[key].state == "rejected"
    desk.edit(key, BUDGET, RENAMED)
    assert states(desk) == [(ChangeKind.CREATE, ChangeState.WAITING)]
    assert desk.rows()[key].state == "waiting"


def test_an_edit_made_meanwhile_mends_a_creation_that_is_rejected(desk: Desk) -> None:
    key = desk.create()
    desk.begin(key)
    desk.edit(key, BUDGET, RENAMED)
    desk.store.reject(key, "no")
    assert states(desk) == [(ChangeKind.CREATE, ChangeState.WAITING)]
    assert desk.pending()[0].desired == RENAMED


def test_a_deletion_made_meanwhile_ends_a_creation_that_is_rejected(desk: Desk) -> None:
    key = desk.create()
    desk.begin(key)
    desk.delete(key)
    desk.store.reject(key, "no")
    assert desk.pending() == []
    assert desk.rows() == {}


def test_a_rejected_deletion_shows_the_conference_again(desk: Desk) -> None:
    desk.confirm(7)
    desk.store.reject(desk.delete("c7"), "only the owner")
    assert desk.rows()["c7"].state == "rejected"


def test_what_was_typed_survives_that_the_conference_was_deleted_elsewhere(desk: Desk) -> None:
    desk.confirm(7)
    command = desk.edit("c7", BUDGET, RENAMED)
    desk.store.gone(command, 7)
    assert desk.rows()["c7"].name == "Budget 2027"
    assert desk.rows()["c7"].state == "gone"


@pytest.mark.parametrize("state", ["waiting", "rejected"])
def test_what_was_typed_is_seen_also_between_the_news_of_a_deletion_and_the_next_sync(
    desk: Desk, state: str
) -> None:
    desk.confirm(7)
    command = desk.edit("c7", BUDGET, RENAMED)
    if state == "rejected":
        desk.store.reject(command, "no")
    desk.store.remove([7])
    desk.reopen()
    row = desk.rows()["c7"]
    assert (row.name, row.state) == ("Budget 2027", state)
    # And it can be thrown away, or changed again.
    desk.edit("c7", RENAMED, msgspec.structs.replace(RENAMED, email_body="Come all"))
    assert "c7" in desk.rows()
    for change in desk.pending():
        assert desk.cache.decisions.undo(change.command_id)
    assert desk.rows() == {}


def test_what_was_typed_is_not_seen_behind_an_own_deletion(desk: Desk) -> None:
    desk.confirm(7)
    desk.edit("c7", BUDGET, RENAMED)
    deletion = desk.delete("c7")
    assert desk.rows() == {}
    desk.store.deleted(deletion, 7)
    assert desk.rows() == {}


def test_what_was_typed_and_deleted_before_it_was_sent_can_be_restored(desk: Desk) -> None:
    desk.confirm(7)
    desk.edit("c7", BUDGET, RENAMED)
    desk.store.deleted(desk.delete("c7"), 7)
    (kept,) = desk.cache.decisions.history()
    assert (kept.why, kept.conference.name) == (Why.DELETED, "Budget 2027")


def test_what_was_typed_outlives_the_decision_to_delete_all_the_same(desk: Desk) -> None:
    desk.confirm(7)
    desk.edit("c7", BUDGET, RENAMED)
    deletion = desk.delete("c7")
    theirs = msgspec.structs.replace(BUDGET, email_body="Come all")
    desk.store.conflict(deletion, 7, {**overlay(theirs), "conferenceId": 7})
    assert desk.cache.decisions.resolve(deletion, theirs, (), keep_both=False)
    (change,) = desk.pending()
    assert change.base == theirs
    assert desk.cache.decisions.undo(deletion)
    assert desk.rows()["c7"].name == "Budget 2027"
    shown = desk.cache.details("c7")
    assert shown is not None
    assert shown.conference.email_body == "Come all"


def test_what_is_typed_once_more_about_what_was_deleted_elsewhere_stays_there_too(
    desk: Desk,
) -> None:
    desk.confirm(7)
    desk.store.gone(desk.edit("c7", BUDGET, RENAMED), 7)
    again = desk.edit("c7", RENAMED, msgspec.structs.replace(RENAMED, email_body="Come all"))
    assert desk.rows()["c7"].name == "Budget 2027"
    assert desk.rows()["c7"].state == "gone"
    assert [change.command_id for change in desk.pending()] == [again]
    assert desk.cache.decisions.retry(again)
    (anew,) = desk.pending()
    assert anew.kind is ChangeKind.CREATE
    assert anew.desired is not None
    assert (anew.desired.name, anew.desired.email_body) == ("Budget 2027", "Come all")


def test_what_is_there_again_is_changed_as_ever(desk: Desk) -> None:
    desk.confirm(7)
    desk.store.gone(desk.edit("c7", BUDGET, RENAMED), 7)
    desk.confirm(7)
    desk.edit("c7", RENAMED, msgspec.structs.replace(RENAMED, email_body="Come all"))
    assert desk.rows()["c7"].state == "waiting"
    (change,) = desk.pending()
    assert change.base == BUDGET


def test_nothing_can_be_changed_that_is_not_there(desk: Desk) -> None:
    assert not desk.cache.submit(desk.change(ChangeKind.EDIT, "c7", BUDGET, RENAMED))
    assert not desk.cache.submit(desk.change(ChangeKind.DELETE, "c7"))
    assert desk.pending() == []


def test_a_conference_that_was_only_listed_is_not_complete(desk: Desk) -> None:
    desk.store.save_summaries({7: line_of({"conferenceId": 7, "name": "Budget", "startTime": 5})})
    shown = desk.cache.details("c7")
    assert shown is not None
    assert not shown.complete
    desk.confirm(7)
    shown = desk.cache.details("c7")
    assert shown is not None
    assert shown.complete


def test_the_stars_that_wait_are_told_by_position(desk: Desk) -> None:
    desk.confirm(7)
    starred = msgspec.structs.replace(
        BUDGET, participants=(ANNA, msgspec.structs.replace(BEN, is_moderator=True))
    )
    desk.edit("c7", BUDGET, starred)
    shown = desk.cache.details("c7")
    assert shown is not None
    assert shown.waiting == (1,)


def test_a_line_that_changed_makes_the_details_old(desk: Desk) -> None:
    details = desk.confirm(7)
    assert desk.store.records()[7].fetched_at == desk.now
    desk.store.save_summaries({7: line_of(details)})
    assert desk.store.records()[7].fetched_at == desk.now
    desk.store.save_summaries({7: {**line_of(details), "name": "Budget, moved"}})
    assert desk.store.records()[7].fetched_at == 0


def test_a_thousand_conferences_come_in_one_transaction(desk: Desk) -> None:
    lines = {
        number: line_of({"conferenceId": number, "name": f"No {number}", "startTime": number})
        for number in range(1, 1001)
    }
    desk.store.save_summaries(lines)
    assert len(desk.heard) == 1
    assert len(desk.rows()) == 1000


def test_a_cache_of_somebody_else_is_not_touched(desk: Desk) -> None:
    desk.create()
    with pytest.raises(WrongAccountError):
        ConferenceCache(
            desk.path,
            server="https://other.example.org",
            user_id=3,
            clock=lambda: 0,
            listener=desk.heard.append,
        )
    assert len(desk.pending()) == 1


def test_commands_done_long_ago_are_forgotten(desk: Desk) -> None:
    desk.confirm(7)
    change = desk.change(ChangeKind.EDIT, "c7", BUDGET, RENAMED)
    desk.cache.submit(change)
    desk.store.edited(change, 7, {"name": "Budget 2027"})
    desk.now += 31 * 86_400_000
    desk.reopen()
    assert desk.cache.submit(change)
    assert len(desk.pending()) == 1


def test_a_change_made_while_all_rows_are_told_is_told_after_them(desk: Desk) -> None:
    desk.confirm(7)
    told: list[set[str]] = []
    changing = threading.Thread(target=desk.create)

    def tell(rows: tuple[ConferenceRow, ...]) -> None:
        heard = len(desk.heard)
        changing.start()
        changing.join(0.2)
        assert changing.is_alive()
        assert len(desk.heard) == heard
        told.append({row.key for row in rows})

    desk.cache.tell_rows(tell)
    changing.join(10)
    assert told == [{"c7"}]
    assert len(desk.heard[-1].changed) == 1
