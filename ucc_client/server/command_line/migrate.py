"""`ucc-server migrate`: the database's steps, forward and back."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from contextlib import closing

from ucc_client.server.command_line.opening import located, nothing_there, sqlite_file
from ucc_client.server.command_line.saying import say
from ucc_client.server.data_lock import alone_in
from ucc_client.server.database.engine import Database
from ucc_client.server.database.migrations import (
    BASE,
    Step,
    downgrade,
    state,
    undone_by,
    upgrade,
)
from ucc_client.server.database.steps import UnknownStepError
from ucc_client.server.language import N_


def migrate(options: argparse.Namespace) -> int:
    """Run or show the steps. Raises FolderInUseError, UnknownStepError or NewerDatabaseError."""
    installation, _file = located(options)
    file = sqlite_file(installation.database_url)
    if file is not None and not file.is_file():
        raise nothing_there(installation)
    with closing(Database(installation.database_url)) as database:
        _say_where(database)
        back = _goes_back_to(database, options.to)
        if options.dry_run:
            _show(state(database).pending if back is None else undone_by(database, back))
            return 0
        with alone_in(installation.data):
            _show(upgrade(database) if back is None else downgrade(database, back))
        _say_where(database)
    return 0


def _goes_back_to(database: Database, target: str | None) -> str | None:
    """Return the step to go back to, None when it goes forward to the newest."""
    pending = state(database).pending
    if target is None or (pending and pending[-1].revision == target):
        return None
    if target == BASE:
        raise UnknownStepError(target)
    return target


def _say_where(database: Database) -> None:
    say(N_("The database is at step {step}."), step=state(database).current or "–")


def _show(steps: Sequence[Step]) -> None:
    for step in steps:
        print(f"  {step.revision}  {step.title}")  # noqa: T201 - the answer
