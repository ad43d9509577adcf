"""Whether this process can do its work: the database and the mails, asked at most once a second."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping

import anyio
import anyio.to_thread
from sqlalchemy.exc import SQLAlchemyError

from ucc_client.server.database.engine import Database
from ucc_client.server.database.steps import newest_step, step_of

FINE = "ok"
_PATIENCE_SECONDS = 5.0
_HOLDS_SECONDS = 1.0
_log = logging.getLogger(__name__)

Part = Callable[[], str]
"""Says `ok`, or in words without secrets what is wrong."""


class Health:
    """Asks the parts by turns in one thread of their own, so that no request waits for them.

    `others` are told beside the parts, and hold nobody up: a server whose telephone engine is away
    still answers.
    """

    def __init__(self, parts: Mapping[str, Part], others: Mapping[str, Part] | None = None) -> None:
        self._parts = {**parts, **(others or {})}
        self._counting = frozenset(parts)
        self._threads = anyio.CapacityLimiter(len(self._parts))
        self._turn = anyio.Lock()
        self._found: dict[str, str] = {}
        self._found_at = float("-inf")

    async def state(self) -> dict[str, str]:
        """Return what each part says."""
        async with self._turn:
            if time.monotonic() - self._found_at > _HOLDS_SECONDS:
                before, self._found = self._found, await self._ask()
                self._found_at = time.monotonic()
                if self._found != before and before:
                    _log.warning("readiness changed: %s", self._found)
        return self._found

    def is_ready(self, found: Mapping[str, str]) -> bool:
        """Tell whether requests can be answered; what the other parts say does not count."""
        return all(words == FINE for name, words in found.items() if name in self._counting)

    async def _ask(self) -> dict[str, str]:
        found = dict.fromkeys(self._parts, f"did not answer within {_PATIENCE_SECONDS:g} s")

        async def ask(name: str, part: Part) -> None:
            # Given up, not stopped: the thread counts until it ends, so that they never pile up.
            found[name] = await anyio.to_thread.run_sync(
                part, abandon_on_cancel=True, limiter=self._threads
            )

        with anyio.move_on_after(_PATIENCE_SECONDS):
            async with anyio.create_task_group() as group:
                for name, part in self._parts.items():
                    group.start_soon(ask, name, part)
        return found


def database_part(database: Database) -> Part:
    """Return the part that asks whether the database answers and has this version's tables."""
    newest = newest_step()

    def ask() -> str:
        try:
            with database.read() as connection:
                step = step_of(connection)
        except (SQLAlchemyError, OSError) as error:
            # The driver's own words may name hosts, users and files.
            return f"the database does not answer ({type(error).__name__})"
        if step != newest:
            return f"the database is at step {step or 'none'}, this server needs {newest}"
        return FINE

    return ask
