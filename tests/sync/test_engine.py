"""The real engine, cache and HTTP against a machine of another make that fails on demand."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from tests.api.foreign_server import Asked, Said
from tests.cache.conftest import BEN, BUDGET, Desk
from tests.sync.plain_machine import USER_ID, PlainMachine
from ucc_client.api.conferences import Conferences
from ucc_client.api.session import Session
from ucc_client.api.transport import Transport
from ucc_client.contract.additions import ADDED
from ucc_client.contract.errors import (
    ServerError,
    ServerTroubleError,
    TooManyError,
    UnreachableError,
)
from ucc_client.contract.mapping import overlay
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.past_version import Why
from ucc_client.domain.pending_change import NOT_KEPT, UNDO_MS, ChangeState
from ucc_client.sync.engine import Engine
from ucc_client.sync.result import SyncResult

SETTLE_MS = 1000
RENAMED = msgspec.structs.replace(BUDGET, name="Budget 2027")


class Table:
    """A desk and a machine, with an engine between them."""

    def __init__(self, desk: Desk, machine: PlainMachine) -> None:
        self.desk = desk
        self.cache = desk.cache
        self.machine = machine
        self.stop_after: int | None = None
        self.heard: list[tuple[int, int]] = []
        session = Session(Transport(machine.server.url), "12", "x", cancelled=self.is_stopped)
        self._session = session
        self._engine = Engine(
            Conferences(session, USER_ID),
            desk.store,
            self,
            clock=lambda: desk.now,
            settle_ms=SETTLE_MS,
        )
        self._steps = 0

    def close(self) -> None:
        self._session.close()

    def sync(self, **options: Any) -> SyncResult:
        self.desk.now += SETTLE_MS
        self._steps = 0
        return self._engine.run(**{"hold": False, **options})

    def progress(self, done: int, total: int) -> None:
        self.heard.append((done, total))

    def cancelled(self) -> bool:
        self._steps += 1
        return self.stop_after is not None and self._steps > self.stop_after

    def is_stopped(self) -> bool:
        return self.stop_after is not None and self._steps > self.stop_after

    def states(self) -> list[ChangeState]:
        return [change.state for change in self.desk.pending()]

    def names_there(self) -> list[str]:
        return sorted(c["name"] for c in self.machine.conferences.values())

    def names_shown(self) -> list[str]:
        return sorted(row.name for row in self.desk.rows().values())

    def their(self, conference: Conference = BUDGET) -> int:
        """Let the machine have a conference that we know."""
        number = self.machine.put(overlay(conference))
        self.sync()
        return number

    def shown(self, number: int) -> Conference:
        projected = self.cache.details(f"c{number}")
        assert projected is not None
        return projected.conference


@pytest.fixture
def table(desk: Desk) -> Iterator[Table]:
    machine = PlainMachine()
    with machine.server.running():
        made = Table(desk, machine)
        yield made
        made.close()


def is_post(asked: Asked) -> bool:
    return asked.method == "POST"


def is_put(asked: Asked) -> bool:
    return asked.method == "PUT"


# What comes from the server.


def test_everything_on_the_server_is_in_the_cache_after_a_round(table: Table) -> None:
    for name in ("One", "Two", "Three"):
        table.machine.put(overlay(msgspec.structs.replace(BUDGET, name=name)))
    result = table.sync()
    assert result.created == 3
    assert table.names_shown() == ["One", "Three", "Two"]
    assert {row.people for row in table.desk.rows().values()} == {2}


def test_a_second_round_asks_for_the_list_and_nothing_else(table: Table) -> None:
    table.their()
    asked = len(table.machine.server.asked)
    result = table.sync()
    assert len(table.machine.server.asked) == asked + 1
    assert result == SyncResult()


def test_a_change_on_the_server_is_seen(table: Table) -> None:
    number = table.their()
    table.machine.conferences[number]["name"] = "Moved"
    table.sync()
    assert table.names_shown() == ["Moved"]


def test_a_change_that_the_list_does_not_tell_is_seen_when_the_user_looks(table: Table) -> None:
    number = table.their()
    table.machine.conferences[number]["participants"].pop()
    table.sync()
    assert len(table.shown(number).participants) == 2
    table.sync(attention={number})
    assert len(table.shown(number).participants) == 1


def test_a_conference_that_is_gone_disappears_when_the_server_says_so(table: Table) -> None:
    number = table.their()
    del table.machine.conferences[number]
    result = table.sync()
    assert result.deleted == 1
    assert table.names_shown() == []


def test_a_list_that_misses_a_conference_removes_nothing(table: Table) -> None:
    table.their()
    table.machine.before = lambda asked: Said(200, []) if "page=" in asked.path else None
    table.sync()
    assert table.names_shown() == ["Budget"]


def test_one_conference_that_cannot_be_read_holds_up_no_other(table: Table) -> None:
    bad = table.machine.put(overlay(BUDGET))
    table.machine.put(overlay(RENAMED))
    table.machine.before = lambda asked: Said(500) if asked.path.endswith(f"/{bad}") else None
    result = table.sync()
    assert [d.key for d in result.errors] == [f"c{bad}"]
    assert result.created == 1
    table.machine.before = lambda _: None
    assert table.sync().created == 1


def test_many_conferences_that_may_not_be_read_hold_up_nothing(table: Table) -> None:
    bad = [table.machine.put(overlay(BUDGET)) for _ in range(7)]
    table.machine.before = lambda asked: (
        Said(403) if asked.path.endswith(tuple(f"/{number}" for number in bad)) else None
    )
    table.desk.create(RENAMED)
    result = table.sync()
    assert {d.key for d in result.errors} == {f"c{number}" for number in bad}
    assert result.published == 1
    assert RENAMED.name in table.names_there()


def test_a_server_that_asks_for_a_pause_in_the_middle_is_left_alone(table: Table) -> None:
    for name in ("One", "Two", "Three"):
        table.desk.create(msgspec.structs.replace(BUDGET, name=name))
    table.machine.before = lambda asked: (
        Said(503, b"", {"Retry-After": "60"}) if is_post(asked) else None
    )
    with pytest.raises(ServerTroubleError) as trouble:
        table.sync()
    assert trouble.value.retry_after == 60
    assert len(table.machine.made("POST")) == 1
    assert table.states() == [ChangeState.SENDING, ChangeState.WAITING, ChangeState.WAITING]


def test_a_conference_that_is_gone_for_good_is_gone(table: Table) -> None:
    edited, deleted, seen = table.their(), table.their(), table.their()
    table.desk.edit(f"c{edited}", BUDGET, RENAMED)
    table.desk.delete(f"c{deleted}")
    table.machine.conferences.clear()
    table.machine.before = lambda asked: (
        Said(410) if asked.path.endswith((f"/{edited}", f"/{deleted}", f"/{seen}")) else None
    )
    result = table.sync()
    assert (result.gone, result.published) == (1, 1)
    assert list(table.desk.rows()) == [f"c{edited}"]


def test_a_list_that_breaks_off_changes_nothing(table: Table) -> None:
    table.their()
    table.machine.put(overlay(RENAMED))
    table.machine.before = lambda asked: Said(200, b"<html>") if "page=" in asked.path else None
    with pytest.raises(ServerError):
        table.sync()
    assert table.names_shown() == ["Budget"]


def test_a_round_ends_while_a_request_hangs_and_keeps_what_it_has(table: Table) -> None:
    for number in range(20):
        table.machine.put(overlay(msgspec.structs.replace(BUDGET, name=f"No {number}")))
    let_go = threading.Event()

    def hang(asked: Asked) -> Said | None:
        if asked.path.endswith(("/101", "/102")):
            table.stop_after = 0
            assert let_go.wait(30)
        return None

    table.machine.before = hang
    assert table.sync().cancelled
    fetched = [row for row in table.desk.rows().values() if row.people]
    assert 0 < len(fetched) < 20
    table.stop_after = None
    table.machine.before = lambda _: None
    let_go.set()
    assert table.sync().created == 20 - len(fetched)
    assert table.heard[0] == (0, 20)


# Creating.


@pytest.mark.parametrize("tells_location", [True, False])
def test_a_creation_arrives_once_and_takes_the_servers_id(
    table: Table, tells_location: bool
) -> None:
    table.machine.tells_location = tells_location
    # One of the same name and time was there before: it is not ours.
    table.their()
    key = table.desk.create()
    result = table.sync()
    assert result.published == 1
    assert len(table.machine.conferences) == 2
    assert table.desk.pending() == []
    projected = table.cache.details(key)
    assert projected is not None
    assert projected.row.conference_id == max(table.machine.conferences)
    assert table.sync() == SyncResult()
    assert len(table.machine.made("POST")) == 1


def test_two_alike_creations_both_arrive(table: Table) -> None:
    table.desk.create()
    table.desk.create()
    assert table.sync().published == 2
    assert len(table.machine.conferences) == 2
    assert len(table.desk.rows()) == 2


def test_a_creation_whose_answer_was_lost_is_found_and_not_sent_again(table: Table) -> None:
    table.their()
    key = table.desk.create()
    table.machine.silent_after = is_post
    with pytest.raises(UnreachableError):
        table.sync()
    assert table.states() == [ChangeState.SENDING]
    table.machine.silent_after = lambda _: False
    result = table.sync()
    assert result.published == 1
    assert len(table.machine.made("POST")) == 1
    assert table.names_there() == ["Budget", "Budget"]
    projected = table.cache.details(key)
    assert projected is not None
    assert projected.row.conference_id == max(table.machine.conferences)


def test_what_was_changed_after_a_lost_answer_arrives_too(table: Table) -> None:
    key = table.desk.create()
    table.machine.silent_after = is_post
    with pytest.raises(UnreachableError):
        table.sync()
    table.machine.silent_after = lambda _: False
    table.desk.edit(key, BUDGET, RENAMED)
    table.sync()
    assert table.names_there() == ["Budget 2027"]
    assert table.desk.pending() == []


def test_a_conference_with_other_people_is_not_taken_for_a_lost_one(table: Table) -> None:
    table.desk.create()
    table.machine.before = lambda asked: Said(502) if is_post(asked) else None
    table.sync()
    table.machine.before = lambda _: None
    theirs = table.machine.put(overlay(msgspec.structs.replace(BUDGET, participants=(BEN,))))
    assert table.sync().unconfirmed == 1
    assert list(table.machine.conferences) == [theirs]
    assert sorted(row.state for row in table.desk.rows().values()) == ["", "unconfirmed"]


def test_a_creation_that_is_not_found_is_sent_again_only_when_the_user_says_so(
    table: Table,
) -> None:
    key = lost_creation(table)
    assert table.sync().unconfirmed == 1
    assert table.states() == [ChangeState.UNCONFIRMED]
    table.sync()
    assert len(table.machine.made("POST")) == 1
    assert table.cache.counts() == (0, 1)
    assert table.cache.decisions.retry(key)
    assert table.sync().published == 1
    assert table.names_there() == ["Budget"]


def test_a_creation_that_arrives_very_late_is_found_all_the_same(table: Table) -> None:
    lost_creation(table)
    table.sync()
    table.sync()
    table.machine.put(overlay(BUDGET))
    table.sync()
    assert table.desk.pending() == []
    assert [row.state for row in table.desk.rows().values()] == [""]


def test_when_several_could_be_the_lost_one_the_user_is_asked(table: Table) -> None:
    key = lost_creation(table)
    ones = tuple(table.machine.put(overlay(BUDGET)) for _ in range(2))
    assert table.sync().unconfirmed == 1
    (change,) = table.desk.pending()
    assert change.attempt is not None
    assert change.attempt.candidates == ones
    assert not table.cache.decisions.adopt(key, 7)
    assert table.cache.decisions.adopt(key, ones[1])
    table.sync()
    assert table.desk.pending() == []
    assert sorted(table.desk.rows()) == ["c101", "c102"]


def test_a_look_that_breaks_off_says_nothing(table: Table) -> None:
    table.desk.create()

    def break_off(asked: Asked) -> Said | None:
        if is_post(asked):
            return Said(502)
        return Said(500) if "page=" in asked.path and table.machine.made("POST") else None

    table.machine.before = break_off
    for _ in range(4):
        with contextlib.suppress(ServerTroubleError):
            table.sync()
    (change,) = table.desk.pending()
    assert change.state is ChangeState.SENDING
    assert change.attempt is not None
    assert change.attempt.looked_at is None


def lost_creation(table: Table) -> str:
    """Send a creation into nowhere: it does not arrive, and nobody says so."""
    key = table.desk.create()
    table.machine.before = lambda asked: Said(502) if is_post(asked) else None
    assert table.sync().due_at == table.desk.now + SETTLE_MS
    table.machine.before = lambda _: None
    assert table.states() == [ChangeState.SENDING]
    return key


def test_looks_that_come_soon_after_each_other_count_as_one(table: Table) -> None:
    lost_creation(table)
    for _ in range(5):
        table.desk.now -= SETTLE_MS - 100
        table.sync()
    assert table.states() == [ChangeState.SENDING]
    assert len(table.machine.made("POST")) == 1


def test_a_creation_that_never_left_waits_and_arrives_later(table: Table, desk: Desk) -> None:
    table.desk.create()
    nowhere = Session(Transport("http://127.0.0.1:9"), "12", "x")

    class ListedThenGone(Conferences):
        def list_all(self, *, certain: bool = False) -> dict[int, Any]:
            return {}

    with pytest.raises(UnreachableError):
        Engine(ListedThenGone(nowhere, 3), desk.store, table, clock=lambda: desk.now).run()
    nowhere.close()
    assert table.states() == [ChangeState.WAITING]
    assert table.sync().published == 1


def test_a_refused_creation_is_kept_with_its_reason_and_mended_by_an_edit(table: Table) -> None:
    key = table.desk.create()
    table.machine.before = lambda asked: (
        Said(400, {"code": "X", "message": "too long"}) if is_post(asked) else None
    )
    assert table.sync().rejected == 1
    table.sync()
    assert len(table.machine.made("POST")) == 1
    projected = table.cache.details(key)
    assert projected is not None
    assert projected.problem is not None
    assert (projected.row.state, projected.problem.reason) == ("rejected", "too long")
    table.machine.before = lambda _: None
    table.desk.edit(key, BUDGET, RENAMED)
    assert table.sync().published == 1
    assert table.names_there() == ["Budget 2027"]


def test_a_creation_that_the_server_puts_off_is_sent_again(table: Table) -> None:
    table.desk.create()
    table.machine.before = lambda asked: (
        Said(429, b"", {"Retry-After": "9"}) if is_post(asked) else None
    )
    with pytest.raises(TooManyError) as caught:
        table.sync()
    assert caught.value.retry_after == 9
    table.machine.before = lambda _: None
    assert table.sync().published == 1


def test_a_creation_that_cannot_be_read_back_is_there_and_read_later(table: Table) -> None:
    table.machine.tells_location = True
    table.desk.create()
    table.machine.before = lambda asked: (
        Said(500) if asked.method == "GET" and asked.path.endswith("101") else None
    )
    assert table.sync().published == 1
    assert table.desk.rows()["c101"].name == "Budget"
    table.machine.before = lambda _: None
    table.sync()
    assert table.desk.store.records()[101].fetched_at == table.desk.now


def test_an_id_that_a_server_uses_again_is_another_conference(table: Table) -> None:
    key = table.desk.create()
    table.sync()
    table.desk.delete(key)
    table.sync()
    table.machine.last_id = 100
    again = table.desk.create()
    table.machine.silent_after = is_post
    with pytest.raises(UnreachableError):
        table.sync()
    table.machine.silent_after = lambda _: False
    assert table.sync().published == 1
    assert len(table.machine.conferences) == 1
    projected = table.cache.details(again)
    assert projected is not None
    assert projected.row.key == "c101"


# Changing.


def test_an_edit_reaches_the_server_and_keeps_what_we_do_not_know(table: Table) -> None:
    number = table.their()
    table.machine.conferences[number]["colour"] = "green"
    table.desk.edit(f"c{number}", BUDGET, RENAMED)
    assert table.sync().updated == 1
    assert table.names_there() == ["Budget 2027"]
    assert table.machine.conferences[number]["colour"] == "green"
    assert table.desk.rows()[f"c{number}"].state == ""


def test_an_edit_is_merged_with_what_somebody_else_changed_meanwhile(table: Table) -> None:
    number = table.their()
    shown = table.shown(number)
    starred = msgspec.structs.replace(
        shown, participants=(shown.participants[0], _starred(shown.participants[1]))
    )
    table.desk.edit(f"c{number}", shown, starred)
    table.machine.conferences[number]["name"] = "Theirs"
    table.sync()
    there = table.machine.conferences[number]
    assert there["name"] == "Theirs"
    assert [p["isModerator"] for p in there["participants"]] == [True, True]


def test_what_is_already_as_wanted_is_not_sent(table: Table) -> None:
    number = table.their()
    table.desk.edit(f"c{number}", table.shown(number), RENAMED)
    table.machine.conferences[number]["name"] = RENAMED.name
    table.machine.conferences[number]["participants"].pop()
    table.desk.edit(f"c{number}", RENAMED, RENAMED)
    assert table.sync().published == 2
    assert table.machine.made("PUT") == []


def test_both_renamed_it_and_the_user_decides_while_others_go_on(table: Table) -> None:
    number, other = table.their(), table.their(RENAMED)
    command = table.desk.edit(f"c{number}", table.shown(number), RENAMED)
    behind = msgspec.structs.replace(RENAMED, start=5)
    table.desk.edit(f"c{number}", RENAMED, behind)
    later = msgspec.structs.replace(table.shown(other), start=9)
    table.desk.edit(f"c{other}", table.shown(other), later)
    table.machine.conferences[number]["name"] = "Theirs"
    result = table.sync()
    assert (result.conflicts, result.published, result.skipped) == (1, 1, 1)
    assert table.desk.rows()[f"c{number}"].state == "conflict"
    assert table.machine.conferences[number]["name"] == "Theirs"
    assert table.machine.conferences[other]["startTime"] == 9
    assert table.sync().conflicts == 0
    found = table.cache.decisions.conflict(command)
    assert found is not None
    _, theirs, merged = found
    assert [(clash.field, clash.theirs) for clash in merged.clashes] == [("name", "Theirs")]
    assert table.cache.decisions.resolve(command, theirs, (), keep_both=False)
    assert table.sync().published == 2
    assert table.machine.conferences[number]["name"] == RENAMED.name
    assert table.machine.conferences[number]["startTime"] == 5


def test_a_conflict_that_they_take_back_is_none_any_more(table: Table) -> None:
    number = table.their()
    table.desk.edit(f"c{number}", table.shown(number), RENAMED)
    table.machine.conferences[number]["name"] = "Theirs"
    assert table.sync().conflicts == 1
    table.machine.conferences[number]["name"] = BUDGET.name
    assert table.sync().published == 1
    assert table.names_there() == [RENAMED.name]


def test_a_deletion_of_what_somebody_changed_since_asks_first(table: Table) -> None:
    number = table.their()
    command = table.desk.delete(f"c{number}")
    table.machine.conferences[number]["name"] = "Theirs"
    assert table.sync().conflicts == 1
    assert table.desk.rows()[f"c{number}"].name == "Theirs"
    found = table.cache.decisions.conflict(command)
    assert found is not None
    assert table.cache.decisions.resolve(command, found[1], (), keep_both=False)
    assert table.sync().published == 1
    assert table.machine.conferences == {}


def test_a_request_that_may_still_arrive_is_waited_for(table: Table) -> None:
    number = table.their()
    table.desk.edit(f"c{number}", table.shown(number), RENAMED)
    table.machine.before = lambda asked: Said(504) if is_put(asked) else None
    table.sync()
    sent_at = table.desk.now
    table.machine.before = lambda _: None
    table.desk.now -= 100
    result = table.sync()
    assert (result.skipped, result.due_at) == (1, sent_at + SETTLE_MS)
    assert len(table.machine.made("PUT")) == 1
    assert table.sync().published == 1


def test_a_server_that_does_not_keep_a_change_ends_the_trying(table: Table) -> None:
    number = table.their()
    table.desk.edit(f"c{number}", table.shown(number), RENAMED)
    table.machine.before = lambda asked: Said(204) if is_put(asked) else None
    results = [table.sync() for _ in range(4)]
    assert [(one.published, one.rejected) for one in results] == [(0, 0), (0, 0), (0, 1), (0, 0)]
    assert len(table.machine.made("PUT")) == 3
    (change,) = table.desk.pending()
    assert (change.state, change.reason) == (ChangeState.REJECTED, NOT_KEPT)
    assert table.desk.rows()[f"c{number}"].name == RENAMED.name
    assert table.cache.decisions.undo(change.command_id)
    assert table.desk.rows()[f"c{number}"].name == "Budget"
    (kept,) = table.cache.decisions.history()
    assert (kept.why, kept.conference.name) == (Why.DISCARDED, RENAMED.name)


def test_a_server_that_keeps_a_change_in_its_own_words_is_for_the_user(table: Table) -> None:
    number = table.their()
    table.desk.edit(f"c{number}", table.shown(number), RENAMED)

    def in_its_own_words(asked: Asked) -> Said | None:
        if is_put(asked):
            table.machine.conferences[number]["name"] = "BUDGET 2027!"
            return Said(204)
        return None

    table.machine.before = in_its_own_words
    assert [table.sync().conflicts for _ in range(3)] == [0, 1, 0]
    assert table.states() == [ChangeState.CONFLICT]


def test_what_an_edit_overwrote_is_kept_and_can_be_restored(table: Table) -> None:
    number = table.their()
    table.desk.edit(f"c{number}", table.shown(number), RENAMED)
    table.sync()
    (kept,) = table.cache.decisions.history()
    assert (kept.why, kept.conference.name, kept.exists) == (Why.OVERWRITTEN, "Budget", True)
    back = table.cache.decisions.restored(kept.entry, "back")
    assert back is not None
    assert table.cache.submit(back)
    table.sync()
    assert table.names_there() == ["Budget"]


def test_what_was_deleted_can_be_made_anew(table: Table) -> None:
    number = table.their()
    table.desk.delete(f"c{number}")
    table.sync()
    (kept,) = table.cache.decisions.history()
    assert (kept.why, kept.exists) == (Why.DELETED, False)
    back = table.cache.decisions.restored(kept.entry, "back")
    assert back is not None
    assert table.cache.submit(back)
    assert table.sync().published == 1
    assert table.names_there() == ["Budget"]


def test_a_change_can_be_taken_back_while_it_is_held_and_then_leaves(table: Table) -> None:
    number = table.their()
    command = table.desk.edit(f"c{number}", table.shown(number), RENAMED)
    table.desk.now -= SETTLE_MS
    result = table.sync(hold=True)
    assert (result.skipped, result.due_at) == (1, table.desk.now + UNDO_MS)
    assert table.cache.decisions.undo(command)
    assert table.cache.decisions.history() == []
    table.desk.edit(f"c{number}", table.shown(number), RENAMED)
    table.desk.now += UNDO_MS
    assert table.sync(hold=True).published == 1
    assert not table.cache.decisions.undo(command)


def test_a_creation_waits_for_nobodys_second_thoughts(table: Table) -> None:
    table.desk.create()
    table.desk.now -= SETTLE_MS
    assert table.sync(hold=True).published == 1


def test_a_clock_that_was_set_back_holds_no_change(table: Table) -> None:
    number = table.their()
    table.desk.edit(f"c{number}", table.shown(number), RENAMED)
    table.desk.now -= 86_400_000
    assert table.sync(hold=True).published == 1


def test_when_most_is_gone_at_once_the_user_is_asked_before_anything_else(table: Table) -> None:
    numbers = [table.machine.put(overlay(BUDGET)) for _ in range(6)]
    table.sync()
    table.desk.edit(f"c{numbers[5]}", table.shown(numbers[5]), RENAMED)
    for number in numbers[:5]:
        del table.machine.conferences[number]
    assert table.sync().vanished == 5
    assert table.sync().vanished == 5
    assert len(table.desk.rows()) == 6
    assert table.machine.made("PUT") == []
    result = table.sync(may_vanish=True)
    assert (result.deleted, result.published, result.vanished) == (5, 1, 0)
    assert len(table.desk.rows()) == 1


def test_ids_that_mean_other_conferences_now_are_another_database(table: Table) -> None:
    numbers = [table.machine.put(overlay(BUDGET)) for _ in range(6)]
    table.sync()
    for number in numbers:
        table.machine.conferences[number] |= {"name": "Other company", "startTime": 77}
    table.desk.edit(f"c{numbers[0]}", table.shown(numbers[0]), RENAMED)
    assert table.sync().vanished == 6
    assert table.names_shown() == ["Budget"] * 5 + [RENAMED.name]
    assert table.machine.made("PUT") == []


def test_a_list_that_shifts_while_its_pages_are_read_loses_nothing(table: Table) -> None:
    for number in range(45):
        table.machine.put(overlay(msgspec.structs.replace(BUDGET, name=f"No {number}")))
    table.machine.largest_page = 20
    table.sync()

    def shift(asked: Asked) -> Said | None:
        if "page=1&" in asked.path:
            table.machine.conferences.pop(101, None)
        return None

    table.machine.before = shift
    assert table.sync().deleted == 0
    assert len(table.desk.rows()) == 45
    assert table.sync().deleted == 1
    assert len(table.desk.rows()) == 44


def test_an_edit_whose_answer_was_lost_is_not_made_twice(table: Table) -> None:
    number = table.their()
    table.desk.edit(f"c{number}", table.shown(number), RENAMED)
    table.machine.silent_after = is_put
    with pytest.raises(UnreachableError):
        table.sync()
    table.machine.silent_after = lambda _: False
    assert table.sync().updated == 1
    assert len(table.machine.made("PUT")) == 1


def test_edits_go_in_order_and_trouble_with_one_holds_up_no_other_conference(
    table: Table,
) -> None:
    bad, good = table.their(), table.their(RENAMED)
    for number, base in ((bad, BUDGET), (good, RENAMED)):
        table.desk.edit(f"c{number}", base, msgspec.structs.replace(base, start=1))
        later = msgspec.structs.replace(base, start=2)
        table.desk.edit(f"c{number}", msgspec.structs.replace(base, start=1), later)
    table.machine.before = lambda asked: (
        Said(503) if is_put(asked) and asked.path.endswith(f"/{bad}") else None
    )
    result = table.sync()
    assert [d.key for d in result.errors] == [f"c{bad}"]
    starts = [a.body["startTime"] for a in table.machine.made("PUT") if a.path.endswith(f"{good}")]
    assert starts == [1, 2]
    assert table.machine.conferences[bad]["startTime"] == BUDGET.start
    assert table.cache.counts() == (2, 0)
    table.machine.before = lambda _: None
    table.sync()
    assert table.machine.conferences[bad]["startTime"] == 2


def test_a_refused_edit_is_kept_and_not_sent_again(table: Table) -> None:
    number = table.their()
    table.desk.edit(f"c{number}", table.shown(number), RENAMED)
    table.machine.before = lambda asked: Said(403) if is_put(asked) else None
    assert table.sync().rejected == 1
    table.sync()
    assert len(table.machine.made("PUT")) == 1
    assert table.desk.rows()[f"c{number}"].state == "rejected"
    assert table.desk.pending()[0].reason == "refused with 403"


def test_an_edit_of_what_was_deleted_elsewhere_is_kept_and_can_be_made_anew(
    table: Table,
) -> None:
    number = table.their()
    command = table.desk.edit(f"c{number}", table.shown(number), RENAMED)
    del table.machine.conferences[number]
    assert table.sync().gone == 1
    projected = table.cache.details(f"c{number}")
    assert projected is not None
    assert projected.problem is not None
    assert projected.problem.state is ChangeState.GONE
    assert projected.conference.name == RENAMED.name
    assert table.cache.decisions.retry(command)
    assert table.sync().published == 1
    assert table.names_there() == [RENAMED.name]
    assert len(table.desk.rows()) == 1


def test_what_is_gone_can_be_let_go(table: Table) -> None:
    number = table.their()
    table.desk.edit(f"c{number}", table.shown(number), RENAMED)
    del table.machine.conferences[number]
    table.sync()
    table.desk.delete(f"c{number}")
    table.sync()
    assert table.desk.pending() == []
    assert table.names_shown() == []


def test_a_repetition_of_the_future_survives_an_edit(table: Table) -> None:
    number = table.machine.put({**overlay(BUDGET), "occurrence": "EVERYYEAR"})
    table.sync()
    shown = table.shown(number)
    table.desk.edit(f"c{number}", shown, msgspec.structs.replace(shown, name="Yearly"))
    table.sync()
    assert table.machine.conferences[number]["occurrence"] == "EVERYYEAR"
    assert table.names_there() == ["Yearly"]


# Deleting.


def test_a_deletion_reaches_the_server(table: Table) -> None:
    number = table.their()
    table.desk.delete(f"c{number}")
    assert table.sync().published == 1
    assert table.machine.conferences == {}
    assert table.desk.store.records() == {}


def test_a_deletion_whose_answer_was_lost_is_done_when_it_is_gone(table: Table) -> None:
    number = table.their()
    table.desk.delete(f"c{number}")
    table.machine.silent_after = lambda asked: asked.method == "DELETE"
    with pytest.raises(UnreachableError):
        table.sync()
    table.machine.silent_after = lambda _: False
    table.sync()
    assert table.desk.pending() == []
    assert table.names_shown() == []


def test_a_refused_deletion_brings_the_conference_back_with_its_mark(table: Table) -> None:
    number = table.their()
    table.desk.delete(f"c{number}")
    table.machine.before = lambda asked: Said(403) if asked.method == "DELETE" else None
    assert table.sync().rejected == 1
    assert table.desk.rows()[f"c{number}"].state == "rejected"


def test_a_server_in_trouble_ends_the_round_and_loses_nothing(table: Table) -> None:
    table.desk.create()
    table.machine.before = lambda _: Said(500)
    with pytest.raises(ServerTroubleError):
        table.sync()
    assert table.states() == [ChangeState.WAITING]


def _starred(participant: Participant) -> Participant:
    return msgspec.structs.replace(participant, is_moderator=True)


def rows_shown(table: Table, since: int) -> list[int]:
    """Return how many rows were shown after each thing that the listener heard."""
    rows = {table.desk.heard[0].changed[0].key}
    counts = []
    for change in table.desk.heard[since:]:
        rows = {change.renamed.get(key, key) for key in rows} - set(change.removed)
        rows |= {row.key for row in change.changed}
        counts.append(len(rows))
    return counts


def test_a_creation_whose_answer_was_lost_is_never_shown_twice(table: Table) -> None:
    table.desk.create()
    table.machine.silent_after = is_post
    with pytest.raises(UnreachableError):
        table.sync()
    table.machine.silent_after = lambda _: False
    before = len(table.desk.heard)
    table.sync()
    assert set(rows_shown(table, before)) == {1}


def test_a_creation_that_is_made_in_spite_of_an_error_is_never_shown_twice(table: Table) -> None:
    table.desk.create()
    table.machine.after = lambda asked: Said(500) if is_post(asked) else None
    assert table.sync().published == 1
    assert set(rows_shown(table, 0)) == {1}
    assert len(table.machine.made("POST")) == 1


def test_a_creation_that_arrives_between_a_look_and_the_list_is_never_shown_twice(
    table: Table,
) -> None:
    lost_creation(table)
    looks = len(table.machine.made("GET"))

    def arrive_late(_: Asked) -> Said | None:
        # The look reads the list twice; the third time it is the pull.
        if len(table.machine.made("GET")) == looks + 3 and not table.machine.conferences:
            table.machine.put(overlay(BUDGET))
        return None

    table.machine.before = arrive_late
    table.desk.now -= SETTLE_MS // 2
    table.sync()
    assert table.machine.conferences
    table.sync()
    assert table.desk.pending() == []
    assert set(rows_shown(table, 0)) == {1}
    assert len(table.machine.made("POST")) == 1


def test_what_a_shifting_list_missed_is_not_taken_for_a_lost_creation(table: Table) -> None:
    theirs = table.their()
    table.desk.create()

    def miss(asked: Asked) -> Said | None:
        if "page=" in asked.path and not table.machine.made("POST"):
            return Said(200, [])
        return Said(502) if is_post(asked) else None

    table.machine.before = miss
    table.sync()
    table.machine.before = lambda _: None
    assert table.sync().unconfirmed == 1
    assert sorted(row.state for row in table.desk.rows().values()) == ["", "unconfirmed"]
    assert list(table.machine.conferences) == [theirs]


def test_a_plain_server_gets_no_field_of_an_extension(table: Table) -> None:
    scheduled = msgspec.structs.replace(
        BUDGET,
        zone="Asia/Tokyo",
        duration_minutes=90,
        rule="FREQ=DAILY;COUNT=3",
        wait_for_moderator=True,
    )
    table.desk.create(scheduled)
    table.sync()
    (posted,) = [asked for asked in table.machine.server.asked if is_post(asked)]
    assert not [name for names in ADDED.values() for name in names if name in posted.body]
    assert table.names_there() == ["Budget"]
