"""Set a damaged cache aside, and go on with what the user did in a new one.

The damaged file is moved, never deleted, and only when the new one lies ready beside it: killed
at any instant, the next start finds the one or finishes the exchange.
"""

from __future__ import annotations

import glob
import logging
import os
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import sqlalchemy as sa

from ucc_client.cache import facts, migrations, projection, write_ahead_log
from ucc_client.cache.database import Database, translated
from ucc_client.cache.outbox import Outbox
from ucc_client.cache.salvage import Salvaged, salvage
from ucc_client.cache.tables import metadata

FACT = "rescued"
"""Where the new cache remembers its `Rescue` until somebody was told."""
_READY = "rescued.sqlite3"
_SUFFIXES = ("", "-wal", "-shm")

_log = logging.getLogger(__name__)


class Rescue(msgspec.Struct, frozen=True, kw_only=True):
    """How many changes were carried over, where the damaged file is, and whether that was all."""

    changes: int
    folder: str
    whole: bool


def rescue(path: Path, *, server: str, user_id: int, now: int) -> Rescue:
    """Put a new cache in the place of a damaged one, which nobody has open; `now` is epoch ms.

    Raises NotStoredError, and NewerVersionError; then the damaged file is where it was.
    """
    with translated(), _workshop(path) as work:
        copy = work / "copy.sqlite3"
        log_is_bad = _copy(path, copy)
        found = salvage(copy)
        folder = _new_folder(path, now)
        told = Rescue(
            changes=len(found.rows.get("outbox", ())),
            folder=str(folder),
            whole=found.whole and not log_is_bad,
        )
        made = work / _READY
        _fill(made, found)
        _complete(made, told, server=server, user_id=user_id)
        folder.mkdir(mode=0o700)
        try:
            made.replace(folder / _READY)
        except OSError:
            folder.rmdir()
            raise
        _sync(folder)
        _exchange(path, folder)
    _log.warning("a damaged cache is set aside; %d changes rescued", told.changes)
    return told


def finish(path: Path) -> bool:
    """Finish an exchange that was broken off, if there is one; raises NotStoredError."""
    begun = False
    with translated():
        for ready in path.parent.glob(f"{glob.escape(path.stem)}.damaged-*/{_READY}"):
            _exchange(path, ready.parent)
            begun = True
    return begun


@contextmanager
def _workshop(path: Path) -> Iterator[Path]:
    work = path.parent / f".{path.stem}.rescue"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(mode=0o700)
    try:
        yield work
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _copy(path: Path, copy: Path) -> bool:
    """Copy the file and its log; tells whether the log is of no use."""
    shutil.copyfile(path, copy)
    if not write_ahead_log.has_frames(path):
        return False
    shutil.copyfile(write_ahead_log.log_of(path), write_ahead_log.log_of(copy))
    return write_ahead_log.is_damaged(path)


def _new_folder(path: Path, now: int) -> Path:
    moment = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime(now / 1000))
    folder = path.parent / f"{path.stem}.damaged-{moment}"
    number = 1
    while folder.exists():
        number += 1
        folder = path.parent / f"{path.stem}.damaged-{moment}-{number}"
    return folder


def _fill(file: Path, found: Salvaged) -> None:
    """Make a file of the rows' own version; opening it brings it to the newest."""
    os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))
    engine = sa.create_engine(f"sqlite:///{file}", hide_parameters=True)
    tables = metadata.tables
    try:
        with engine.begin() as connection:
            migrations.migrate(connection, migrations.STEPS[: found.version])
            for table, rows in found.rows.items():
                if rows:
                    # What comes twice is of a page that was there twice.
                    insert = tables[table].insert().prefix_with("OR IGNORE")
                    connection.execute(insert, rows)
            _carry_sequences(connection, found)
    finally:
        engine.dispose()


def _carry_sequences(connection: sa.Connection, found: Salvaged) -> None:
    for table, number in found.sequences.items():
        key = {"outbox": "sequence", "history": "entry"}.get(table)
        if key is not None and number:
            rows = found.rows[table]
            last = max([number, *(row[key] for row in rows)])
            connection.exec_driver_sql("DELETE FROM sqlite_sequence WHERE name = ?", (table,))
            connection.exec_driver_sql("INSERT INTO sqlite_sequence VALUES (?, ?)", (table, last))


def _complete(file: Path, told: Rescue, *, server: str, user_id: int) -> None:
    """Bring the file to the newest version, with its projection and a note, and close it."""
    database = Database(file)
    try:
        with database.write() as connection:
            outbox = Outbox(connection, server=server, user_id=user_id)
            keys = dict.fromkeys(change.key for change in outbox.load())
            projection.refresh(connection, outbox, keys, user_id=user_id)
            facts.write(connection, FACT, msgspec.json.encode(told).decode())
    finally:
        database.close()
    _sync(file)


def _exchange(path: Path, folder: Path) -> None:
    for suffix in _SUFFIXES:
        old = Path(f"{path}{suffix}")
        if old.exists():
            old.replace(folder / old.name)
    (folder / _READY).replace(path)
    _sync(folder)
    _sync(path.parent)


def _sync(place: Path) -> None:
    """Let a file, or the names in a folder, outlive a power failure."""
    if sys.platform == "win32" and place.is_dir():
        return
    handle = os.open(place, os.O_RDONLY if place.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
