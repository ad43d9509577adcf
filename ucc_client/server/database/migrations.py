"""Brings a database to this version's tables, by Alembic."""

from __future__ import annotations

from pathlib import Path

from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from ucc_client.server.database.engine import Database

_FOLDER = Path(__file__).parent


class NewerDatabaseError(Exception):
    """The database was written by a newer version of the server."""


def newest_step() -> str:
    """Return the name of the last migration that this version knows."""
    return _scripts().get_current_head() or ""


def step_of(connection: Connection) -> str:
    """Return the name of the last migration that the database had, empty for none."""
    return MigrationContext.configure(connection).get_current_revision() or ""


def upgrade(database: Database) -> None:
    """Run the migrations that this database lacks, all in one transaction.

    Raises NewerDatabaseError when it knows a migration that we do not.
    """
    scripts = _scripts()
    known = {script.revision for script in scripts.walk_revisions()}
    with database.write() as connection:
        context = MigrationContext.configure(connection)
        before = context.get_current_revision()
        if before is not None and before not in known:
            raise NewerDatabaseError(before)
        pending = list(scripts.iterate_revisions("head", before or "base"))
        with Operations.context(context):
            for script in reversed(pending):
                script.module.upgrade()
                context.stamp(scripts, script.revision)


def _scripts() -> ScriptDirectory:
    return ScriptDirectory(str(_FOLDER), version_locations=[str(_FOLDER / "versions")])
