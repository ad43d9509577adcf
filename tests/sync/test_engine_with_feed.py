"""The real engine and cache against a model of a server that tells what changed."""

from __future__ import annotations

import msgspec
import pytest

from tests.cache.conftest import BUDGET, Desk
from tests.sync.model_server import ALL, ModelServer
from ucc_client.contract.mapping import overlay
from ucc_client.sync.engine import Engine
from ucc_client.sync.result import SyncResult


class Table:
    """A desk and a server with a feed of changes, and an engine between them."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.server = ModelServer(ALL)
        self._engine = Engine(self.server, desk.store, self, clock=lambda: desk.now)

    def sync(self, *, may_vanish: bool = False) -> SyncResult:
        return self._engine.run(hold=False, may_vanish=may_vanish)

    def known(self, count: int) -> list[int]:
        """Let the server have so many conferences that we know."""
        numbers = [
            self.server.create(
                overlay(msgspec.structs.replace(BUDGET, name=f"No {number}")), key=None
            ).conference_id
            for number in range(count)
        ]
        self.sync()
        return [number for number in numbers if number is not None]

    def progress(self, done: int, total: int) -> None:
        assert done <= total

    def cancelled(self) -> bool:
        return False


@pytest.fixture
def table(desk: Desk) -> Table:
    return Table(desk)


def test_ones_own_deletions_are_no_disappearance(table: Table) -> None:
    for number in table.known(12)[:8]:
        table.desk.delete(f"c{number}")
    result = table.sync()
    assert (result.published, result.vanished, result.deleted) == (8, 0, 0)
    assert table.sync() == SyncResult()
    assert len(table.desk.rows()) == 4


def test_when_somebody_else_deletes_most_at_once_the_user_is_asked_first(table: Table) -> None:
    for number in table.known(12)[:8]:
        table.server.delete(number, key=None, revision=None)
    assert table.sync().vanished == 8
    assert len(table.desk.rows()) == 12
    assert table.sync(may_vanish=True).deleted == 8
    assert len(table.desk.rows()) == 4
