"""Puts a backup in the place of what is there, which is set aside and not lost."""

from __future__ import annotations

import shutil
import tempfile
import tomllib
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from sqlalchemy import select

from ucc_client.server.backup import postgresql, sqlite
from ucc_client.server.backup.error import BackupError
from ucc_client.server.backup.manifest import DATABASES, DEMO, KEY, MAIL, SETTINGS, Manifest
from ucc_client.server.backup.unpack import damaged, unpack
from ucc_client.server.data_lock import alone_in
from ucc_client.server.database import tables
from ucc_client.server.database.engine import Database
from ucc_client.server.keys import load_or_create
from ucc_client.server.language import N_
from ucc_client.server.settings.catalogue import SETTINGS as ALL_SETTINGS
from ucc_client.server.settings.settings import Installation


class Restored(msgspec.Struct, frozen=True, kw_only=True):
    """What was restored. `aside` has what was there before, `settings` lies beside, unused."""

    manifest: Manifest
    aside: Path | None
    settings: Path | None


def restore_backup(archive: Path, installation: Installation, sqlite_file: Path | None) -> Restored:
    """Restore an archive. Raises BackupError or FolderInUseError; then nothing was changed."""
    installation.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    with (
        alone_in(installation.data),
        tempfile.TemporaryDirectory(dir=installation.data, prefix=".restore-") as staging,
    ):
        folder = Path(staging)
        manifest = unpack(archive, folder)
        kind = "sqlite" if sqlite_file else "postgresql"
        if manifest.database != kind:
            raise BackupError(
                N_(
                    "The backup is of a {theirs} database, and this installation has {ours}. "
                    "Nothing was changed."
                ),
                theirs=manifest.database,
                ours=kind,
            )
        aside = _aside(installation.data)
        places = {KEY: installation.key_file}
        if sqlite_file is not None:
            _check_key(folder)
            sqlite.begin_anew(folder / DATABASES[kind])
            places[DATABASES[kind]] = sqlite_file
        else:
            _restore_postgresql(installation, folder, aside)
        for name in (DEMO, MAIL):
            if (folder / name).exists():
                places[name] = installation.data / name
        settings = _settle_settings(folder, installation.data, places)
        _exchange(folder, places, aside, sqlite_file)
    return Restored(manifest=manifest, aside=aside if aside.exists() else None, settings=settings)


def _aside(data: Path) -> Path:
    """Return a name that is free for what is set aside."""
    name = f"before-restore-{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
    taken = len(list(data.glob(f"{name}*")))
    return data / (f"{name}-{taken}" if taken else name)


def _check_key(folder: Path) -> None:
    """Raise BackupError when the database is not whole, or written with another key."""
    file = folder / DATABASES["sqlite"]
    sqlite.check(file)
    keys = load_or_create(folder / KEY)
    with closing(Database(f"sqlite:///{file}")) as database, database.read() as connection:
        fingerprint = connection.scalars(select(tables.installation.c.key_fingerprint)).first()
    if fingerprint != keys.fingerprint:
        raise damaged(KEY)
    sqlite.settle(file)


def _restore_postgresql(installation: Installation, folder: Path, aside: Path) -> None:
    with closing(Database(installation.database_url)) as database:
        if postgresql.others_connected(database):
            raise BackupError(
                N_(
                    "Somebody else is connected to the database. Nothing was changed. Stop every "
                    "ucc-server that uses it first."
                )
            )
        if postgresql.our_tables(database):
            aside.mkdir(mode=0o700)
            postgresql.dump(database, aside / DATABASES["postgresql"])
        postgresql.restore(database, folder / DATABASES["postgresql"], folder)


def _settle_settings(folder: Path, data: Path, places: dict[str, Path]) -> Path | None:
    """Let the backup's settings hold where there are none, and say where they lie otherwise."""
    file = folder / SETTINGS
    if not file.exists():
        return None
    elsewhere = {setting.name for setting in ALL_SETTINGS if setting.of_all_commands}
    moved = elsewhere & set(tomllib.loads(file.read_text("utf-8")))
    unused = moved or (data / SETTINGS).exists()
    place = data / f"{SETTINGS}.restored" if unused else data / SETTINGS
    places[SETTINGS] = place
    return place if unused else None


def _exchange(
    folder: Path, places: Mapping[str, Path], aside: Path, sqlite_file: Path | None
) -> None:
    """Set aside what is there and put in what was unpacked; undone when anything fails."""
    old = [place for place in places.values() if place.exists()]
    if sqlite_file is not None:
        # Journals of the old database would be taken for the new one's.
        journals = [sqlite_file.with_name(sqlite_file.name + end) for end in ("-wal", "-shm")]
        old += [journal for journal in journals if journal.exists()]
    done: list[tuple[Path, Path]] = []
    try:
        if old:
            aside.mkdir(exist_ok=True, mode=0o700)
        moves = [(place, aside / place.name) for place in old]
        moves += [(folder / name, place) for name, place in places.items()]
        for source, target in moves:
            target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            shutil.move(source, target)
            done.append((source, target))
    except BaseException:
        for source, target in reversed(done):
            shutil.move(target, source)
        raise
