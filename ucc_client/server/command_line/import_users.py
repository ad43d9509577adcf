"""`ucc-server import-users`: many accounts from a table."""

from __future__ import annotations

import argparse
import csv
import os
from functools import partial
from pathlib import Path

from ucc_client.server.command_line.error import CommandError
from ucc_client.server.command_line.opening import opened
from ucc_client.server.command_line.saying import said_in_words, say, warn
from ucc_client.server.language import N_
from ucc_client.server.services.user_import import UserImport, WrongLinesError
from ucc_client.server.services.user_table import read_table


def import_users(options: argparse.Namespace) -> int:
    """Import a table. Raises AdministrationError or CommandError, or OSError."""
    lines, problems = read_table(Path(options.file).read_bytes())
    file = Path(options.passwords).absolute() if options.passwords else None
    if file is not None and file.exists():
        raise _already_there(file)
    written: list[Path] = []
    keep = None if options.dry_run else partial(_keep_passwords, file, written)
    with opened(options) as here:
        try:
            outcome = UserImport(here.database, here.keys).run(lines, problems, keep)
        except WrongLinesError as error:
            for problem in error.problems:
                reason = said_in_words(problem.error)
                warn(N_("line {line}: {reason}"), line=problem.number, reason=reason)
            raise CommandError(
                N_("{count} things are wrong in {file}. Nothing was changed."),
                count=len(error.problems),
                file=options.file,
            ) from None
        except BaseException:
            # Written before the commit that did not come: these passwords open nothing.
            for ours in written:
                ours.unlink()
            raise
    would = N_("Nothing was changed. New: {added}; changed: {changed}; as they are: {unchanged}.")
    did = N_("New: {added}; changed: {changed}; as they were: {unchanged}.")
    say(
        would if options.dry_run else did,
        added=len(outcome.added),
        changed=len(outcome.changed),
        unchanged=len(outcome.unchanged),
    )
    if outcome.passwords and not options.dry_run:
        say(N_("The one-time passwords are in {file}. Delete it once they are told."), file=file)
    return 0


def _keep_passwords(file: Path | None, written: list[Path], passwords: dict[str, str]) -> None:
    """Write what is told to the new users, on the disk before their accounts are there.

    The file is added to `written` as soon as it is there.
    """
    if not passwords:
        return
    if file is None:
        raise CommandError(
            N_(
                "There are {count} new users, and their passwords must be told. Nothing was "
                "changed. Say by --passwords FILE where they are written."
            ),
            count=len(passwords),
        )
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise _already_there(file) from None
    written.append(file)
    with os.fdopen(handle, "w", encoding="utf-8", newline="") as table:
        rows = csv.writer(table, delimiter=";")
        rows.writerow(("login", "password"))
        rows.writerows(passwords.items())
        table.flush()
        os.fsync(table.fileno())


def _already_there(file: Path) -> CommandError:
    return CommandError(
        N_("{file} is there already. Nothing was changed. Name a new file by --passwords."),
        file=file,
    )
