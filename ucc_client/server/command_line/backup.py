"""`ucc-server backup` and `ucc-server restore`."""

from __future__ import annotations

import argparse
import os
from contextlib import closing
from pathlib import Path

from ucc_client.server.backup.make import make_backup
from ucc_client.server.backup.manifest import DEMO, KEY, MAIL, SETTINGS
from ucc_client.server.backup.restore import restore_backup
from ucc_client.server.command_line.opening import (
    check_there,
    fitting_keys,
    located,
    nothing_there,
    sqlite_file,
)
from ucc_client.server.command_line.options import flags_of
from ucc_client.server.command_line.saying import say
from ucc_client.server.database.engine import Database
from ucc_client.server.database.migrations import state
from ucc_client.server.language import N_
from ucc_client.server.settings.settings import settings_of
from ucc_client.server.settings.sources import gather


def back_up(options: argparse.Namespace) -> int:
    """Save an installation, whether its server runs or not. Raises BackupError."""
    installation, settings_file = located(options)
    check_there(installation)
    target = Path(options.file).absolute()
    files = {KEY: installation.key_file}
    for name, file in ((SETTINGS, settings_file), (DEMO, installation.data / DEMO)):
        if file.is_file():
            files[name] = file
    if options.with_mail:
        files.update(_mails(options))
    with closing(Database(installation.database_url)) as database:
        step = state(database).current
        if step is None:
            raise nothing_there(installation)
        fitting_keys(installation, database)
        file_of = sqlite_file(installation.database_url)
        manifest = make_backup(target, database, file_of, step, files)
    say(
        N_("Saved in {file}: {count} files, step {step}. It is as secret as the key in it."),
        file=target,
        count=len(manifest.members),
        step=manifest.step,
    )
    return 0


def restore(options: argparse.Namespace) -> int:
    """Bring a backup back. Raises BackupError or FolderInUseError."""
    installation, _file = located(options)
    archive = Path(options.file).absolute()
    restored = restore_backup(archive, installation, sqlite_file(installation.database_url))
    say(
        N_("Restored as of {time} (step {step}). Everybody signs in again."),
        time=restored.manifest.made_at,
        step=restored.manifest.step,
    )
    if restored.aside is not None:
        say(N_("What was there before lies in {folder}."), folder=restored.aside)
    if restored.settings is not None:
        say(
            N_("The backup's settings lie in {file} and are not used; compare them with yours."),
            file=restored.settings,
        )
    return 0


def _mails(options: argparse.Namespace) -> dict[str, Path]:
    held, _file = gather(flags_of(options), os.environ)
    folder = settings_of(held).mail.folder
    found = sorted(folder.glob("*.eml")) if folder is not None else []
    return {f"{MAIL}/{file.name}": file for file in found}
