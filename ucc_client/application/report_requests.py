"""What the window asks for a report of a problem."""

from __future__ import annotations

import msgspec

from ucc_client.application.commands import Request


class GetReport(Request, frozen=True, kw_only=True, tag=True):
    """Put a report together; answered with `ProblemReport`.

    `about` is what the window knows of itself; `folder` is where the logs lie. With a `path` the
    `content` that the user has read is written there, and nothing else.
    """

    folder: str
    about: str = ""
    content: str = ""
    path: str = ""


class ProblemReport(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The report's text; `written` is false when it could not be written."""

    content: str
    written: bool = True
