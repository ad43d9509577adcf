"""Opens an installation for a command: what is there, and nothing is made."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import msgspec
from sqlalchemy import make_url, select
from sqlalchemy.exc import ArgumentError

from ucc_client.server.command_line.error import CommandError
from ucc_client.server.command_line.options import flags_of
from ucc_client.server.database import tables
from ucc_client.server.database.engine import Database
from ucc_client.server.database.steps import newest_step, step_of
from ucc_client.server.keys import Keys, WrongKeyError, load_or_create
from ucc_client.server.language import N_
from ucc_client.server.settings.settings import Installation, installation_of
from ucc_client.server.settings.sources import gather


class Opened(msgspec.Struct, frozen=True, kw_only=True):
    """An installation whose key fits and whose database has today's tables."""

    installation: Installation
    database: Database
    keys: Keys


def located(options: argparse.Namespace) -> tuple[Installation, Path]:
    """Return where the installation is and its settings file. Raises ConfigurationError."""
    held, file = gather(flags_of(options), os.environ)
    return installation_of(held), file


@contextmanager
def opened(options: argparse.Namespace) -> Iterator[Opened]:
    """Open the installation that the options mean. Raises CommandError or WrongKeyError."""
    installation, _file = located(options)
    check_there(installation)
    with closing(Database(installation.database_url)) as database:
        with database.read() as connection:
            is_ready = step_of(connection) == newest_step()
        if not is_ready:
            _check_step(installation, database)
        yield Opened(
            installation=installation, database=database, keys=fitting_keys(installation, database)
        )


def _check_step(installation: Installation, database: Database) -> None:
    """Raise CommandError or NewerDatabaseError unless the database has this version's tables."""
    # Only where it is used: Alembic takes a quarter of a second to load.
    from ucc_client.server.database.migrations import state  # noqa: PLC0415

    found = state(database)
    if found.current is None:
        raise nothing_there(installation)
    if found.pending:
        raise CommandError(
            N_(
                "The database is at step {step}, and this version needs step {needed}. "
                "Nothing was changed. Make a backup, then run “ucc-server migrate”."
            ),
            step=found.current,
            needed=found.pending[-1].revision,
        )


def check_there(installation: Installation) -> None:
    """Raise CommandError where there is no installation that could be opened."""
    file = sqlite_file(installation.database_url)
    if file is not None and not file.is_file():
        raise nothing_there(installation)
    if not installation.key_file.is_file():
        raise CommandError(
            N_(
                "The key file {file} is missing. Nothing was changed. Restore it from a backup, "
                "or name it by --key-file."
            ),
            file=installation.key_file,
        )


def fitting_keys(installation: Installation, database: Database) -> Keys:
    """Return the keys that the database was written with. Raises WrongKeyError."""
    keys = load_or_create(installation.key_file)
    with database.read() as connection:
        known = connection.scalars(select(tables.installation.c.key_fingerprint)).first()
    if known is None:
        raise nothing_there(installation)
    if known != keys.fingerprint:
        raise WrongKeyError
    return keys


def nothing_there(installation: Installation) -> CommandError:
    """Return what is said where no server was ever started."""
    return CommandError(
        N_(
            "There is no installation in {folder} yet. Start it once with “ucc-server serve”, or "
            "say by --data or --config where it is."
        ),
        folder=installation.data,
    )


def sqlite_file(url: str) -> Path | None:
    """Return the file of an SQLite database; None for other databases."""
    try:
        parts = make_url(url)
    except ArgumentError:
        return None  # said when it is opened
    if parts.get_backend_name() != "sqlite" or not parts.database:
        return None
    return Path(parts.database).absolute()
