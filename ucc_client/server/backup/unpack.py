"""Reads a backup and believes nothing of it that is not proven."""

from __future__ import annotations

import re
import shutil
import tarfile
from pathlib import Path

import msgspec

from ucc_client.server.backup.error import BackupError
from ucc_client.server.backup.manifest import (
    DATABASES,
    DEMO,
    FORMAT,
    KEY,
    MANIFEST,
    SETTINGS,
    Manifest,
    Member,
    member_of,
)
from ucc_client.server.database.migrations import knows
from ucc_client.server.language import N_

_LARGEST_MANIFEST = 64 * 1024 * 1024
_NAMES = {*DATABASES.values(), KEY, SETTINGS, DEMO}
_MAIL = re.compile(r"mail/[0-9]{1,19}\.eml")


def unpack(archive: Path, folder: Path) -> Manifest:
    """Write an archive's files below `folder`, each proven by its checksum. Raises BackupError."""
    try:
        with tarfile.open(archive, "r:") as tar:
            manifest = _manifest(tar)
            if not knows(manifest.step) or manifest.format > FORMAT:
                raise BackupError(
                    N_(
                        "The backup was made by a newer ucc-server ({version}, step {step}). "
                        "Nothing was changed. Install that version or a newer one."
                    ),
                    version=manifest.version,
                    step=manifest.step,
                )
            for member in manifest.members:
                _extract(tar, member, folder)
    except (tarfile.TarError, EOFError, KeyError, msgspec.MsgspecError, UnicodeError):
        raise damaged(archive.name) from None
    names = {member.name for member in manifest.members}
    if not {KEY, DATABASES[manifest.database]} <= names:
        raise damaged(archive.name)
    return manifest


def damaged(what: str) -> BackupError:
    """Return what is said of a file that is not what the backup once held."""
    return BackupError(
        N_(
            "The backup is damaged, or none of ucc-server ({what}). Nothing was changed. "
            "Take another one."
        ),
        what=what,
    )


def _manifest(tar: tarfile.TarFile) -> Manifest:
    entry = tar.getmember(MANIFEST)
    source = tar.extractfile(entry)
    if source is None or entry.size > _LARGEST_MANIFEST:
        raise damaged(MANIFEST)
    return msgspec.json.decode(source.read(), type=Manifest)


def _extract(tar: tarfile.TarFile, member: Member, folder: Path) -> None:
    known = member.name in _NAMES or _MAIL.fullmatch(member.name)
    entry = tar.getmember(member.name)
    source = tar.extractfile(entry) if entry.isreg() else None
    if not known or source is None or entry.size != member.size:
        raise damaged(member.name)
    target = folder / member.name
    target.parent.mkdir(exist_ok=True, mode=0o700)
    with target.open("wb") as file:
        shutil.copyfileobj(source, file)
    if member_of(member.name, target) != member:
        raise damaged(member.name)
