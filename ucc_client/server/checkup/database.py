"""Whether the database answers, is whole, has today's tables, and was written with this key."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import select, text
from sqlalchemy.exc import SQLAlchemyError

from ucc_client.server.checkup.finding import Finding
from ucc_client.server.database.engine import Database
from ucc_client.server.database.migrations import state
from ucc_client.server.database.steps import NewerDatabaseError
from ucc_client.server.database.tables import installation
from ucc_client.server.keys import WrongKeyError, load_or_create
from ucc_client.server.language import N_
from ucc_client.server.settings.settings import Installation

_PART, _KEY = "database", "key"


def check_database(place: Installation, database: Database) -> Iterator[Finding]:
    """Look at the database and at the key that belongs to it."""
    try:
        found = state(database)
    except NewerDatabaseError as error:
        words = N_("it was written by a newer ucc-server (step {step}); install that version")
        yield Finding(_PART, "failed", words, {"step": error})
        return
    except (SQLAlchemyError, OSError) as error:
        # The driver's own words may name hosts, users and files.
        words = N_("it does not answer ({reason}); is its server running, is the disk full?")
        yield Finding(_PART, "failed", words, {"reason": type(error).__name__})
        return
    if found.current is None:
        yield Finding(_PART, "failed", N_("there is none yet; “ucc-server serve” makes it"))
        return
    if found.pending:
        words = N_("it is at step {step} and {needed} is needed; run “ucc-server migrate”")
        needed = found.pending[-1].revision
        yield Finding(_PART, "failed", words, {"step": found.current, "needed": needed})
    else:
        yield Finding(_PART, "ok", N_("it answers, and is at step {step}"), {"step": found.current})
    if not database.is_shared:
        yield _whole(database)
    yield _key(place, database)


def _whole(database: Database) -> Finding:
    try:
        with database.read() as connection:
            found = connection.scalars(text("PRAGMA integrity_check")).first()
    except SQLAlchemyError as error:
        found = type(error).__name__
    if found == "ok":
        return Finding(_PART, "ok", N_("it is whole (integrity_check)"))
    words = N_("it is damaged ({reason}); stop the server and restore a backup")
    return Finding(_PART, "failed", words, {"reason": str(found)[:200]})


def _key(place: Installation, database: Database) -> Finding:
    file = place.key_file
    if not file.is_file():
        words = N_("the file {file} is missing; restore it from a backup")
        return Finding(_KEY, "failed", words, {"file": file})
    try:
        fingerprint = load_or_create(file).fingerprint
        with database.read() as connection:
            known = connection.scalars(select(installation.c.key_fingerprint)).first()
    except (WrongKeyError, OSError, SQLAlchemyError):
        fingerprint, known = "", None
    if known == fingerprint:
        return Finding(_KEY, "ok", N_("the key fits the database"))
    words = N_("{file} is not the key that the database was written with, or cannot be read")
    return Finding(_KEY, "failed", words, {"file": file})
