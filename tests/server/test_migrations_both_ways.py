"""Each step of the tables leads up and down, with something in them, on both databases."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Integer,
    LargeBinary,
    MetaData,
    insert,
    inspect,
    select,
)

from ucc_client.server.database.engine import Database
from ucc_client.server.database.migrations import (
    BASE,
    downgrade,
    state,
    upgrade,
)
from ucc_client.server.database.steps import (
    VERSIONS,
    NewerDatabaseError,
    UnknownStepError,
    newest_step,
)
from ucc_client.server.database.tables import metadata

Rows = dict[str, list[dict[str, Any]]]

SHORT_LIVED = {"nonces", "failed_sign_ins"}
"""A step may empty these: what is in them is worth nothing after a quarter of an hour."""


def _shape(database: Database) -> dict[str, Any]:
    """Return what the database says of its tables, columns, keys and indexes."""
    shape: dict[str, Any] = {}
    with database.read() as connection:
        looked = inspect(connection)
        for table in looked.get_table_names():
            shape[table] = (
                [(c["name"], str(c["type"]), c["nullable"]) for c in looked.get_columns(table)],
                looked.get_pk_constraint(table)["constrained_columns"],
                sorted(
                    (i["name"] or "", str(i["column_names"])) for i in looked.get_indexes(table)
                ),
                sorted(str(u["column_names"]) for u in looked.get_unique_constraints(table)),
                sorted(
                    (str(f["constrained_columns"]), f["referred_table"], str(f["options"]))
                    for f in looked.get_foreign_keys(table)
                ),
            )
    return shape


def _value(column: Column[Any]) -> object:
    if column.name == "only_on":
        # Who is on one date only has no place in older tables, and goes with the step back.
        return None
    if column.foreign_keys or isinstance(column.type, BigInteger | Integer):
        return 1
    if isinstance(column.type, Boolean):
        return True
    return b"sealed" if isinstance(column.type, LargeBinary) else column.name[:8]


def _fill(database: Database) -> None:
    """Put a row into each table, with the value 1 wherever one row refers to another."""
    found = MetaData()
    with database.write() as connection:
        found.reflect(connection)
        for table in found.sorted_tables:
            if table.name != "alembic_version":
                row = {column.name: _value(column) for column in table.columns}
                connection.execute(insert(table).values(row))


def _rows(database: Database) -> Rows:
    found = MetaData()
    with database.read() as connection:
        found.reflect(connection)
        return {
            table.name: [dict(row._mapping) for row in connection.execute(select(table))]
            for table in found.sorted_tables
            if table.name not in {"alembic_version", *SHORT_LIVED}
        }


def _kept(before: Rows, after: Rows) -> Rows:
    """Return of `before` what both versions have a place for."""
    return {
        table: [
            {name: value for name, value in row.items() if name in after[table][0]} for row in rows
        ]
        for table, rows in before.items()
        if table in after
    }


def _steps(database: Database) -> list[str]:
    return [step.revision for step in state(database).pending]


def test_every_step_back_leaves_the_tables_of_the_version_before_and_its_rows(
    empty: Database,
) -> None:
    steps = _steps(empty)
    upgrade(empty)
    shapes = {}
    # Down first, with nothing in it: what each version looks like.
    for revision in reversed(steps):
        shapes[revision] = _shape(empty)
        downgrade(empty, _before(steps, revision))
    assert _shape(empty) == {}
    upgrade(empty)
    with empty.read() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    _fill(empty)
    for revision in reversed(steps):
        assert state(empty).current == revision
        assert _shape(empty) == shapes[revision]
        full = _rows(empty)
        downgrade(empty, _before(steps, revision))
        if revision != steps[0]:
            left = _rows(empty)
            assert left
            assert left == _kept(full, left)


def test_every_step_forward_keeps_what_was_written_before_it(empty: Database) -> None:
    steps = _steps(empty)
    for revision in steps:
        upgrade(empty)
        downgrade(empty, revision)
        _fill(empty)
        before = _rows(empty)
        upgrade(empty)
        after = _rows(empty)
        assert all(len(after[table]) == 1 for table in before)
        assert _kept(before, after) == before
        with empty.read() as connection:
            assert compare_metadata(MigrationContext.configure(connection), metadata) == []
        downgrade(empty, BASE)


def test_a_database_tells_where_it_is_and_what_it_lacks(empty: Database) -> None:
    steps = state(empty).pending
    assert state(empty).current is None
    assert steps[0].title == "The first tables."
    assert upgrade(empty) == steps
    assert upgrade(empty) == ()
    assert state(empty).current == steps[-1].revision
    assert state(empty).pending == ()
    assert downgrade(empty, steps[0].revision) == steps[:0:-1]
    assert state(empty).pending == steps[1:]


def test_a_step_that_is_not_there_is_refused_and_nothing_changes(empty: Database) -> None:
    upgrade(empty)
    before = _shape(empty)
    with pytest.raises(UnknownStepError):
        downgrade(empty, "0000")
    with empty.write() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    for attempt in (lambda: downgrade(empty, BASE), lambda: upgrade(empty), lambda: state(empty)):
        with pytest.raises(NewerDatabaseError):
            attempt()
    assert _shape(empty) == before


def test_of_several_that_start_at_once_one_makes_the_tables(empty: Database) -> None:
    done: list[int] = []
    threads = [threading.Thread(target=lambda: done.append(len(upgrade(empty)))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert sorted(done)[:3] == [0, 0, 0]
    assert sorted(done)[3] > 0


def _before(steps: list[str], revision: str) -> str:
    place = steps.index(revision)
    return steps[place - 1] if place else BASE


def test_the_newest_step_is_known_without_alembic() -> None:
    scripts = ScriptDirectory(str(VERSIONS.parent), version_locations=[str(VERSIONS)])
    assert newest_step() == scripts.get_current_head()
