"""The log: one line for a person or one JSON object for a program, the same for all libraries."""

from __future__ import annotations

import logging
import sys
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Any

import msgspec

REQUEST_ID: ContextVar[str] = ContextVar("request_id", default="")
"""The request that is being answered, empty outside of one."""

_OURS = "ucc_client"
# These tell about each of their steps what nobody asked for.
_TALKATIVE = ("alembic",)


def configure_logs(form: str, level: str) -> None:
    """Write everything to standard error as `text` or `json`.

    `level` holds for the server itself; libraries say no more than INFO, because what they tell
    at DEBUG may quote what is secret.
    """
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines() if form == "json" else TextLines())
    root = logging.getLogger()
    for old in root.handlers[:]:
        root.removeHandler(old)
        old.close()
    root.addHandler(handler)
    wanted = logging.getLevelNamesMapping()[level.upper()]
    root.setLevel(max(wanted, logging.INFO))
    logging.getLogger(_OURS).setLevel(wanted)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.captureWarnings(capture=True)


class TextLines(logging.Formatter):
    """A line to read: time, level, request, message; a traceback follows on lines of its own."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(message)s")

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - the library's name
        """Return the line, with the request's id in brackets where there is one."""
        request_id = REQUEST_ID.get()
        # A line break in a message would look like a line of ours.
        said = record.message.replace("\n", "\\n").replace("\r", "\\r")
        record.message = f"[{request_id}] {said}" if request_id else said
        return super().formatMessage(record)


class JsonLines(logging.Formatter):
    """An object: `time` (RFC 3339, UTC), `level`, `logger`, `message`, and what the record adds.

    `request_id` stands in lines of a request, `traceback` where there is one, and the facts of
    `extra={"facts": …}` beside them.
    """

    def format(self, record: logging.LogRecord) -> str:
        """Return the object on one line."""
        at = datetime.fromtimestamp(record.created, UTC)
        line: dict[str, Any] = {
            "time": at.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        if request_id := REQUEST_ID.get():
            line["request_id"] = request_id
        line.update(getattr(record, "facts", {}))
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return msgspec.json.encode(line).decode()
