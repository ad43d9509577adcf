"""A report of a problem: the program, the computer, and the last lines of the logs, scrubbed."""

from __future__ import annotations

import logging
import platform
from pathlib import Path

from ucc_client import __version__
from ucc_client.application.report_requests import GetReport, ProblemReport
from ucc_client.domain.scrubbing import scrubbed

_MOST_LINES = 400
_MOST_BYTES = 200_000
_LOGS = ("crash.1.log", "crash.log", "window.log", "worker.log")

_log = logging.getLogger(__name__)


def answer(request: GetReport) -> ProblemReport:
    """Return the report, or write the one that the user has read."""
    if not request.path:
        return ProblemReport(content=_content(Path(request.folder), request.about))
    try:
        Path(request.path).write_text(request.content, encoding="utf-8")
    except OSError as error:
        _log.warning("a report cannot be written: %s", type(error).__name__)
        return ProblemReport(content=request.content, written=False)
    return ProblemReport(content=request.content)


def _content(folder: Path, about: str) -> str:
    parts = [
        f"UCC Client {__version__}\n"
        f"{platform.platform()}\n"
        f"Python {platform.python_version()}\n"
        f"{scrubbed(about)}"
    ]
    for name in _LOGS:
        said = _tail(folder / name)
        if said:
            parts.append(f"--- {name}\n{scrubbed(said)}")
    return "\n".join(parts)


def _tail(file: Path) -> str:
    """Return the last lines of a log; nothing when there is none."""
    try:
        with file.open("rb") as log:
            log.seek(0, 2)
            log.seek(max(0, log.tell() - _MOST_BYTES))
            lines = log.read().decode("utf-8", "replace").splitlines(keepends=True)
    except OSError:
        return ""
    return "".join(lines[-_MOST_LINES:])
