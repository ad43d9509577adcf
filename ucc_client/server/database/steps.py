"""At which step a database is, and how far this version goes; without Alembic, which loads long."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text

VERSIONS = Path(__file__).parent / "versions"
"""The migrations; a file's name begins with `m` and its revision."""


class NewerDatabaseError(Exception):
    """The database was written by a newer version of the server."""


class UnknownStepError(Exception):
    """There is no such step below the one that the database is at."""


def newest_step() -> str:
    """Return the name of the last migration that this version knows."""
    return max(file.name[1:].partition("_")[0] for file in VERSIONS.glob("m[0-9]*.py"))


def step_of(connection: Connection) -> str:
    """Return the name of the last migration that the database had, empty for none."""
    if not inspect(connection).has_table("alembic_version"):
        return ""
    return connection.scalars(text("SELECT version_num FROM alembic_version")).first() or ""
