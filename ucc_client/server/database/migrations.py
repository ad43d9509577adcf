"""Brings a database to this version's tables, or back to earlier ones, by Alembic."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import Script, ScriptDirectory
from sqlalchemy import Connection

from ucc_client.server.database.engine import Database
from ucc_client.server.database.steps import VERSIONS, NewerDatabaseError, UnknownStepError

BASE = "base"
"""The name of the step before the first: no tables at all."""


class Step(msgspec.Struct, frozen=True):
    """One migration: its revision, and in a line what it brings."""

    revision: str
    title: str


class State(msgspec.Struct, frozen=True):
    """Where a database is: its step, None when it is empty, and the steps that it lacks."""

    current: str | None
    pending: tuple[Step, ...]


def state(database: Database) -> State:
    """Tell where a database is; nothing is changed. Raises NewerDatabaseError."""
    scripts = _scripts()
    with database.read() as connection:
        current = _current(MigrationContext.configure(connection), scripts)
    missing = [_step(script) for script in _above(scripts, current)]
    return State(current=current, pending=tuple(missing))


def upgrade(database: Database) -> tuple[Step, ...]:
    """Run the migrations that this database lacks, all in one transaction; return them.

    Of several processes one does it, the others wait and find it done. Raises NewerDatabaseError
    when the database knows a migration that we do not.
    """
    scripts = _scripts()
    with database.prepare() as connection:
        context = MigrationContext.configure(connection)
        missing = _above(scripts, _current(context, scripts))
        with Operations.context(context):
            for script in missing:
                script.module.upgrade()
                context.stamp(scripts, script.revision)
    return tuple(_step(script) for script in missing)


def downgrade(database: Database, target: str) -> tuple[Step, ...]:
    """Take back the migrations after `target`, all in one transaction; return them, newest first.

    What only they could keep is lost; `BASE` takes everything. Only while nobody serves the
    database: who did would find the tables gone. Raises UnknownStepError or NewerDatabaseError.
    """
    scripts = _scripts()
    with database.prepare() as connection:
        context = MigrationContext.configure(connection)
        undone = _down_to(scripts, _current(context, scripts), target)
        with Operations.context(context):
            for script in undone:
                script.module.downgrade()
                before = script.down_revision
                context.stamp(scripts, before if isinstance(before, str) else BASE)
        _forget_version_table(connection, target)
    return tuple(_step(script) for script in undone)


def knows(revision: str) -> bool:
    """Tell whether this version has a step of that name."""
    return revision in {script.revision for script in _scripts().walk_revisions()}


def undone_by(database: Database, target: str) -> tuple[Step, ...]:
    """Return the steps that a downgrade to `target` would take back; nothing is changed.

    Raises UnknownStepError or NewerDatabaseError.
    """
    scripts = _scripts()
    with database.read() as connection:
        current = _current(MigrationContext.configure(connection), scripts)
    return tuple(_step(script) for script in _down_to(scripts, current, target))


def _scripts() -> ScriptDirectory:
    return ScriptDirectory(str(VERSIONS.parent), version_locations=[str(VERSIONS)])


def _current(context: MigrationContext, scripts: ScriptDirectory) -> str | None:
    current = context.get_current_revision()
    if current is not None and current not in {s.revision for s in scripts.walk_revisions()}:
        raise NewerDatabaseError(current)
    return current


def _above(scripts: ScriptDirectory, current: str | None) -> list[Script]:
    """Return the steps after the current one, oldest first."""
    return list(scripts.iterate_revisions("head", current or BASE))[::-1]


def _down_to(scripts: ScriptDirectory, current: str | None, target: str) -> Sequence[Script]:
    """Return the steps from the current one to the one after `target`, newest first."""
    done = [] if current is None else list(scripts.iterate_revisions(current, BASE))
    if target == BASE:
        return done
    revisions = [script.revision for script in done]
    if target not in revisions:
        raise UnknownStepError(target)
    return done[: revisions.index(target)]


def _forget_version_table(connection: Connection, target: str) -> None:
    if target == BASE:
        connection.exec_driver_sql("DROP TABLE IF EXISTS alembic_version")


def _step(script: Script) -> Step:
    return Step(revision=script.revision, title=(script.doc or "").split("\n")[0])
