"""Makes a backup: one archive that holds everything an installation needs to live again."""

from __future__ import annotations

import io
import os
import tarfile
import tempfile
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import msgspec

from ucc_client import __version__
from ucc_client.server.backup import postgresql, sqlite
from ucc_client.server.backup.error import BackupError
from ucc_client.server.backup.manifest import DATABASES, FORMAT, MANIFEST, Manifest, member_of
from ucc_client.server.database.engine import Database
from ucc_client.server.language import N_

_OWNER_ONLY = 0o600


def make_backup(
    target: Path, database: Database, sqlite_file: Path | None, step: str, files: Mapping[str, Path]
) -> Manifest:
    """Write the database and `files` (by their names in the archive) to `target`, 0600.

    The archive appears whole or not at all; the server may run meanwhile. Raises BackupError.
    """
    if target.exists():
        raise BackupError(
            N_("{file} is there already. Nothing was changed. Give another name."), file=target
        )
    kind: Literal["sqlite", "postgresql"] = "sqlite" if sqlite_file else "postgresql"
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".backup-") as staging:
        copy = Path(staging) / DATABASES[kind]
        if sqlite_file is not None:
            sqlite.copy(sqlite_file, copy)
        else:
            postgresql.dump(database, copy)
        content = {DATABASES[kind]: copy, **files}
        manifest = Manifest(
            format=FORMAT,
            version=__version__,
            step=step,
            database=kind,
            made_at=datetime.now(UTC).isoformat(timespec="seconds"),
            members=[member_of(name, file) for name, file in content.items()],
        )
        archive = Path(staging) / "archive.tar"
        _write(archive, manifest, content)
        archive.replace(target)
    _sync(target.parent)
    return manifest


def _write(archive: Path, manifest: Manifest, content: Mapping[str, Path]) -> None:
    handle = os.open(archive, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY)
    with os.fdopen(handle, "wb") as file:
        with tarfile.open(fileobj=file, mode="w") as tar:
            told = msgspec.json.format(msgspec.json.encode(manifest), indent=2)
            tar.addfile(_entry(MANIFEST, len(told)), io.BytesIO(told))
            for member in manifest.members:
                with content[member.name].open("rb") as source:
                    tar.addfile(_entry(member.name, member.size), source)
        file.flush()
        os.fsync(file.fileno())


def _entry(name: str, size: int) -> tarfile.TarInfo:
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode = size, _OWNER_ONLY
    entry.mtime = int(datetime.now(UTC).timestamp())
    return entry


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
