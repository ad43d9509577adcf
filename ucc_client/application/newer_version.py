"""Looks whether there is a newer version of the program; on a thread of its own."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from ucc_client import __version__
from ucc_client.api.version_notice import read_notice
from ucc_client.application.changes import Done, Failed, Result, Trouble
from ucc_client.application.troubles import failed
from ucc_client.application.worker_settings import LookForVersion, NewerVersion
from ucc_client.contract.errors import ServerError
from ucc_client.domain.version_order import is_newer

_log = logging.getLogger(__name__)


def begin(request: LookForVersion, answer: Callable[[Result], None], *, may_connect: bool) -> None:
    """Ask, and answer later with `NewerVersion`, Done where there is none, or Failed."""
    if not may_connect:
        answer(Failed(trouble=Trouble.OFFLINE))
        return

    def run() -> None:
        answer(_result(request.address))

    threading.Thread(target=run, name="version", daemon=True).start()


def _result(address: str) -> NewerVersion | Done | Failed:
    try:
        notice = read_notice(address)
    except (ServerError, ValueError) as error:
        _log.info("no word on new versions: %s", type(error).__name__)
        return failed(error)
    if not is_newer(notice.version, __version__):
        return Done()
    return NewerVersion(version=notice.version, page=notice.page)
