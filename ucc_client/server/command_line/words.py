"""What the command line says when something cannot be done."""

from __future__ import annotations

import os
from collections.abc import Callable

from sqlalchemy.exc import SQLAlchemyError

from ucc_client.server.database.sole_process import ServedAlreadyError
from ucc_client.server.database.steps import NewerDatabaseError, UnknownStepError
from ucc_client.server.keys import MissingKeyError, WrongKeyError
from ucc_client.server.language import asked, translation
from ucc_client.server.resources import resources
from ucc_client.server.worded_error import WordedError

EXPECTED = (
    WordedError,
    WrongKeyError,
    NewerDatabaseError,
    ServedAlreadyError,
    UnknownStepError,
    SQLAlchemyError,
    OSError,
    ImportError,
)
"""What may stop a command without being our mistake; ImportError is a database's driver."""


def words(error: Exception) -> str:
    """Say what happened, what was kept, and what to do."""
    language = translation(resources(), asked(os.environ))
    _ = language.gettext
    match error:
        case WordedError():
            return error.said_in(language)
        case MissingKeyError():
            return _(
                "The key file {file} is not there, and without it this data cannot be read. "
                "Nothing was changed. Restore it from a backup, or name it by --key-file."
            ).format(file=error.file)
        case WrongKeyError():
            return _(
                "The key file is not the one that this data was written with. Nothing was "
                "changed. Start with the right file by --key-file, or restore it from a backup."
            )
        case NewerDatabaseError() | ServedAlreadyError() | UnknownStepError():
            return _of_database(error, _)
        case OSError():
            return _(
                "This cannot be done: {reason} ({file}). Check that the folder is there and may "
                "be written, and that the disk is not full."
            ).format(reason=error.strerror or error, file=error.filename or "–")
    return _(
        "The database cannot be used ({reason}). Check --database-url, and that its server "
        "runs and the disk is not full."
    ).format(reason=type(error).__name__)


def _of_database(error: Exception, _: Callable[[str], str]) -> str:
    match error:
        case NewerDatabaseError():
            return _(
                "The database was written by a newer ucc-server (step {step}). Nothing was "
                "changed. Install that version or a newer one."
            ).format(step=error)
        case ServedAlreadyError():
            return _(
                "Another ucc-server serves this database already ({file}). Nothing was changed. "
                "SQLite has one server at a time: stop the other one first, or move to "
                "PostgreSQL, which has as many as you like."
            ).format(file=error)
    return _(
        "There is no step {step} to go back to. Nothing was changed. “ucc-server migrate "
        "--dry-run” shows where the database is."
    ).format(step=error)
