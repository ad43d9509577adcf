"""One round with a server: conferences first, then what views need beside them."""

from __future__ import annotations

import logging
from collections.abc import Callable

import msgspec

from ucc_client.application import address_book
from ucc_client.application.connector import SignedIn
from ucc_client.application.desk import CONFIGURATION, EXTENSIONS, OpenAccount
from ucc_client.contract.errors import NotAServerError, RefusedError, ServerTroubleError
from ucc_client.contract.extensions import announcement
from ucc_client.sync.engine import Engine
from ucc_client.sync.ports import Watcher
from ucc_client.sync.result import SyncResult
from ucc_client.sync.schedule import Timing

_log = logging.getLogger(__name__)

TEMPLATE_READ = "template_read"
TEMPLATE_LASTS_MS = 15 * 60_000
CLOCK_MATTERS_S = 120
"""A server's clock may be off by so much before anybody need care."""


class Wanted(msgspec.Struct, frozen=True):
    """What this round is for, as `Engine.run` has it."""

    attention: frozenset[int]
    timing: Timing
    may_vanish: bool


def run_round(
    signed_in: SignedIn,
    opened: OpenAccount,
    watcher: Watcher,
    clock: Callable[[], int],
    wanted: Wanted,
) -> SyncResult:
    """Sync once, as `Engine.run`; raises what a server out of reach raises, and CacheError."""
    engine = Engine(
        signed_in.conferences,
        opened.cache.store,
        watcher,
        clock=clock,
        settle_ms=wanted.timing.settle_ms,
    )
    # Before the first row comes: who asks for its details then is not told to ask again.
    _keep_extensions(signed_in, opened)
    result = engine.run(wanted.attention, hold=wanted.timing.hold, may_vanish=wanted.may_vanish)
    if result.cancelled:
        return result
    _keep_extensions(signed_in, opened)
    now = clock()
    if address_book.is_due(opened.cache, TEMPLATE_READ, TEMPLATE_LASTS_MS, now):
        _refresh_template(signed_in, opened)
        opened.cache.remember(TEMPLATE_READ, str(now))
    address_book.refresh(signed_in.directory, opened.cache, now)
    return result


def _keep_extensions(signed_in: SignedIn, opened: OpenAccount) -> None:
    """Keep what the server announced last; its every success says it."""
    known = announcement(signed_in.session.extensions)
    if opened.cache.fact(EXTENSIONS) != known:
        opened.cache.remember(EXTENSIONS, known)


def _refresh_template(signed_in: SignedIn, opened: OpenAccount) -> None:
    """Read the template; a server that does not give it leaves what was known."""
    try:
        configuration = signed_in.directory.configuration()
    except (RefusedError, NotAServerError, ServerTroubleError) as error:
        _log.warning("no template: %s", type(error).__name__)
        return
    opened.cache.remember(CONFIGURATION, msgspec.json.encode(configuration).decode())


def clock_ahead_s(signed_in: SignedIn) -> int:
    """Return by how much the server's clock is ahead of ours, 0 when it hardly matters."""
    ahead = signed_in.session.clock_ahead_s
    return ahead if abs(ahead) >= CLOCK_MATTERS_S else 0
