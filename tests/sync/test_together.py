"""Several changes that are one action: all are kept or none, and what is new is there first."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

import msgspec
import pytest

from tests.cache.conftest import BUDGET, Desk
from tests.sync.model_server import ALL, ModelServer
from ucc_client.contract.errors import RefusedError, ServerError, UnreachableError
from ucc_client.contract.extensions import Extensions
from ucc_client.contract.mapping import RawObject, overlay
from ucc_client.contract.server_record import Created
from ucc_client.domain.conference import Conference
from ucc_client.domain.past_version import Why
from ucc_client.domain.pending_change import (
    UNDO_MS,
    ChangeKind,
    ChangeState,
    PendingChange,
    Together,
)
from ucc_client.sync.engine import Engine
from ucc_client.sync.result import SyncResult

ENDED = msgspec.structs.replace(BUDGET, name="Ended")
BEGUN = msgspec.structs.replace(BUDGET, name="Begun", start=BUDGET.start + 3_600_000)
CREATE, EDIT, DELETE = ChangeKind.CREATE, ChangeKind.EDIT, ChangeKind.DELETE
LONG_MS = 200_000


class Server(ModelServer):
    """Refuses or loses what a test says, and notes the order of what it was asked."""

    def __init__(self, extensions: Extensions) -> None:
        super().__init__(extensions)
        self.fails: dict[str, ServerError] = {}
        self.done: list[str] = []

    def create(self, body: RawObject, *, key: str | None) -> Created:
        self._ask("create")
        return super().create(body, key=key)

    def update(
        self, conference_id: int, body: RawObject, *, key: str | None, revision: int | None
    ) -> None:
        self._ask("update")
        super().update(conference_id, body, key=key, revision=revision)

    def delete(self, conference_id: int, *, key: str | None, revision: int | None) -> None:
        self._ask("delete")
        super().delete(conference_id, key=key, revision=revision)

    def names(self) -> list[str]:
        return sorted(one["name"] for one in self.conferences.values())

    def _ask(self, what: str) -> None:
        if what in self.fails:
            raise self.fails[what]
        self.done.append(what)


class Table:
    """A desk with one conference that a server knows, and an engine between them."""

    def __init__(self, desk: Desk, extensions: Extensions) -> None:
        self.desk = desk
        self.server = Server(extensions)
        self._engine = Engine(self.server, desk.store, self, clock=lambda: desk.now)
        number = self.server.create(overlay(BUDGET), key=None).conference_id
        self.key = f"c{number}"
        self.sync()
        self.server.done.clear()

    def sync(self, *, hold: bool = False) -> SyncResult:
        self.desk.now += LONG_MS
        return self._engine.run(hold=hold)

    def divide(self) -> str:
        """End the conference and begin another; the parts come in the wrong order."""
        return self.together(
            [(EDIT, self.key, self.shown(self.key), ENDED), (CREATE, "", None, BEGUN)]
        )

    def together(
        self, parts: Sequence[tuple[ChangeKind, str, Conference | None, Conference | None]]
    ) -> str:
        action = str(uuid.uuid4())
        assert self.desk.cache.submit(*self.changes(action, parts))
        return action

    def changes(
        self,
        action: str,
        parts: Sequence[tuple[ChangeKind, str, Conference | None, Conference | None]],
    ) -> list[PendingChange]:
        return [
            msgspec.structs.replace(self.desk.change(*part), together=Together(action, len(parts)))
            for part in parts
        ]

    def shown(self, key: str) -> Conference:
        projected = self.desk.cache.details(key)
        assert projected is not None
        return projected.conference

    def undo(self, command_id: str) -> bool:
        return self.desk.cache.decisions.undo(command_id)

    def states(self) -> dict[ChangeKind, ChangeState]:
        return {one.kind: one.state for one in self.desk.pending()}

    def part(self, kind: ChangeKind) -> str:
        return next(one.command_id for one in self.desk.pending() if one.kind is kind)

    def names(self) -> list[str]:
        return sorted(row.name for row in self.desk.rows().values())

    def progress(self, done: int, total: int) -> None:
        assert done <= total

    def cancelled(self) -> bool:
        return False


@pytest.fixture(params=[ALL, frozenset()], ids=["with extensions", "plain"])
def table(request: pytest.FixtureRequest, desk: Desk) -> Table:
    return Table(desk, request.param)


def test_both_are_shown_at_once_and_after_opening_again(table: Table) -> None:
    table.divide()
    assert table.names() == ["Begun", "Ended"]
    before = table.desk.pending()
    table.desk.reopen()
    assert table.desk.pending() == before
    assert [one.together.parts for one in before if one.together] == [2, 2]


def test_what_is_new_is_there_before_the_old_ends_in_one_round(table: Table) -> None:
    table.divide()
    table.sync()
    assert table.server.done == ["create", "update"]
    assert (table.server.names(), table.desk.pending()) == (["Begun", "Ended"], [])


def test_an_older_change_of_the_old_one_does_not_hold_up_the_turn(table: Table) -> None:
    table.desk.edit(table.key, BUDGET, msgspec.structs.replace(BUDGET, email_body="Text"))
    table.divide()
    table.sync()
    assert table.server.done == ["create", "update", "update"]


def test_a_new_one_that_is_refused_leaves_the_old_one_as_it_is(table: Table) -> None:
    table.divide()
    table.server.fails["create"] = RefusedError(400, "no", "Too many")
    table.sync()
    table.sync()
    assert table.server.names() == ["Budget"]
    assert table.states() == {EDIT: ChangeState.WAITING, CREATE: ChangeState.REJECTED}


def test_sent_again_the_new_one_takes_the_end_of_the_old_one_along(table: Table) -> None:
    table.divide()
    table.server.fails["create"] = RefusedError(400, "no", "Too many")
    table.sync()
    table.server.fails.clear()
    assert table.desk.cache.decisions.retry(table.part(CREATE))
    table.sync()
    assert (table.server.names(), table.desk.pending()) == (["Begun", "Ended"], [])


def test_discarding_the_refused_half_takes_both_back_and_keeps_them(table: Table) -> None:
    table.divide()
    table.server.fails["create"] = RefusedError(400, "no", "Too many")
    table.sync()
    assert table.undo(table.part(CREATE))
    assert (table.names(), table.desk.pending()) == (["Budget"], [])
    kept = {one.conference.name: one.why for one in table.desk.cache.decisions.history()}
    assert kept == {"Begun": Why.DISCARDED, "Ended": Why.DISCARDED}


def test_an_end_that_is_refused_is_said_and_the_new_one_is_there(table: Table) -> None:
    action = table.divide()
    table.server.fails["update"] = RefusedError(403)
    table.sync()
    assert table.server.names() == ["Begun", "Budget"]
    assert table.states() == {EDIT: ChangeState.REJECTED}
    assert not table.undo(action), "half of it has left"
    assert table.undo(table.part(EDIT))
    assert table.names() == ["Begun", "Budget"]


def test_a_lost_answer_to_the_new_one_ends_nothing(table: Table) -> None:
    table.divide()
    table.server.fails["create"] = UnreachableError("gone", never_sent=False)
    with pytest.raises(UnreachableError):
        table.sync()
    assert table.states() == {EDIT: ChangeState.WAITING, CREATE: ChangeState.SENDING}
    assert table.server.names() == ["Budget"]
    assert not table.undo(table.part(EDIT)), "it may have left"


def test_one_undo_takes_both_back_while_they_wait_and_nothing_leaves(table: Table) -> None:
    action = table.divide()
    table.desk.now -= LONG_MS
    result = table.sync(hold=True)
    assert (table.server.done, result.skipped) == ([], 2)
    assert result.due_at == table.desk.pending()[0].created_at + UNDO_MS
    assert table.undo(action)
    assert (table.names(), table.desk.pending()) == (["Budget"], [])
    assert table.desk.cache.decisions.history() == []
    assert not table.undo(action)


def test_the_reversal_restores_the_old_before_the_new_one_goes(table: Table) -> None:
    table.divide()
    table.sync()
    begun = next(key for key, row in table.desk.rows().items() if row.name == "Begun")
    shown = table.shown(table.key)
    wanted = msgspec.structs.replace(shown, name="Budget")
    table.together([(DELETE, begun, None, None), (EDIT, table.key, shown, wanted)])
    table.server.done.clear()
    table.server.fails["update"] = RefusedError(403)
    table.sync()
    assert table.server.names() == ["Begun", "Ended"]
    table.server.fails.clear()
    assert table.desk.cache.decisions.retry(table.part(EDIT))
    table.sync()
    assert table.server.done == ["update", "delete"]
    assert (table.server.names(), table.names()) == (["Budget"], ["Budget"])


def test_where_one_conference_is_gone_nothing_of_it_is_kept(table: Table) -> None:
    parts = table.changes("a", [(CREATE, "", None, BEGUN), (EDIT, "c77", BUDGET, ENDED)])
    assert not table.desk.cache.submit(*parts)
    assert (table.names(), table.desk.pending()) == (["Budget"], [])


def test_an_action_that_comes_twice_is_done_once(table: Table) -> None:
    parts = table.changes("a", [(CREATE, "", None, BEGUN), (EDIT, table.key, BUDGET, ENDED)])
    assert table.desk.cache.submit(*parts)
    assert table.desk.cache.submit(*parts)
    assert len(table.desk.pending()) == 2
    table.sync()
    assert table.desk.cache.submit(*parts)
    assert table.desk.pending() == []


def test_a_series_that_has_not_left_yet_is_ended_in_its_creation(table: Table) -> None:
    first = table.desk.create()
    action = table.together([(EDIT, first, BUDGET, ENDED), (CREATE, "", None, BEGUN)])
    assert [one.kind for one in table.desk.pending()] == [CREATE, CREATE]
    assert not table.undo(action), "a change that is none any more is reversed instead"
    table.sync()
    assert table.server.names() == ["Begun", "Budget", "Ended"]
