"""How much both processes write into their logs."""

from __future__ import annotations

import enum
import logging

_OURS = "ucc_client"


class LogDetail(enum.StrEnum):
    """What is written down."""

    PROBLEMS = "problems"
    """Only what went wrong."""
    USUAL = "usual"
    """What happened, too."""
    EVERYTHING = "everything"
    """Each step, to find a problem by."""


_OF_WORKER = {
    LogDetail.PROBLEMS: logging.WARNING,
    LogDetail.USUAL: logging.INFO,
    LogDetail.EVERYTHING: logging.DEBUG,
}
_OF_WINDOW = {
    LogDetail.PROBLEMS: logging.WARNING,
    LogDetail.USUAL: logging.WARNING,
    LogDetail.EVERYTHING: logging.DEBUG,
}


def write_in_worker(detail: LogDetail) -> None:
    """Let the worker write so much from now on; of libraries only what went wrong."""
    logging.getLogger(_OURS).setLevel(_OF_WORKER[detail])


def write_in_window(detail: LogDetail) -> None:
    """Let the window write so much from now on; it has less to say than the worker."""
    logging.getLogger(_OURS).setLevel(_OF_WINDOW[detail])
