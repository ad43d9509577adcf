"""The telephone's thread: leads the engine while this process has the lead."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
from collections import Counter
from collections.abc import Callable

from sqlalchemy.exc import SQLAlchemyError

from ucc_client.server.pbx.engine import Engine
from ucc_client.server.pbx.lead import LEAD_MS, LOOK_SECONDS, SAY_AGAIN_SECONDS, Lead
from ucc_client.server.pbx.switchboard import Switchboard
from ucc_client.server.refusals import RefusalError

_log = logging.getLogger(__name__)

_PATIENCE_SECONDS = 5.0
_GLANCE_SECONDS = 0.25
"""So soon others know that the engine answers, or does not any more."""
_AWAY = (SQLAlchemyError, RefusalError)


class TelephoneWorker:
    """One thread with a loop of its own; of all processes one leads, the others stand by."""

    def __init__(
        self,
        lead: Lead,
        make_engine: Callable[[], Engine],
        make_switchboard: Callable[[Engine], Switchboard],
    ) -> None:
        self._lead, self._make_engine = lead, make_engine
        self._make_switchboard = make_switchboard
        self._switchboard: Switchboard | None = None
        self._engine: Engine | None = None
        self._made: Counter[str] = Counter()
        self._loop = asyncio.new_event_loop()
        self._work: asyncio.Task[None] | None = None
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, name="telephone", daemon=True)

    @property
    def alive(self) -> bool:
        """Whether the thread works."""
        return self._thread.is_alive()

    @property
    def leads(self) -> bool:
        """Whether this process leads the engine."""
        return self._switchboard is not None

    @property
    def is_connected(self) -> bool:
        """Whether this process leads the engine, and hears it."""
        engine = self._engine
        return engine is not None and engine.is_connected

    @property
    def calls(self) -> int:
        """How many calls this process leads, callers at the door included."""
        board = self._switchboard
        return 0 if board is None else board.calls

    @property
    def made(self) -> Counter[str]:
        """How many calls this process has made, by what became of them."""
        board = self._switchboard
        return self._made + (Counter() if board is None else board.made)

    def start(self) -> None:
        """Begin to stand by."""
        self._thread.start()

    def stop(self) -> None:
        """Let another process lead; calls go on."""
        self._ending.set()
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._cancel)
        self._thread.join(_PATIENCE_SECONDS)

    def wake(self) -> None:
        """Have the conferences looked for that were started, from any thread."""
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._look_soon)

    def _look_soon(self) -> None:
        if self._switchboard is not None:
            self._switchboard.look_soon()

    def _cancel(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            self._work = self._loop.create_task(self._stand_by())
            if self._ending.is_set():
                self._work.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                self._loop.run_until_complete(self._work)
            self._loop.run_until_complete(self._loop.shutdown_default_executor())
        finally:
            self._loop.close()

    async def _stand_by(self) -> None:
        try:
            while True:
                if await self._holds():
                    _log.info("this process leads the telephone engine")
                    try:
                        await self._work_while_leading()
                    except Exception:  # noqa: BLE001 - a bug; what runs is taken over anew
                        _log.exception("the telephone work ended; it begins anew")
                await asyncio.sleep(LOOK_SECONDS)
        finally:
            with contextlib.suppress(*_AWAY):
                await asyncio.to_thread(self._lead.give_up)

    async def _work_while_leading(self) -> None:
        engine = self._make_engine()
        self._engine = engine
        self._switchboard = self._make_switchboard(engine)
        works = asyncio.create_task(self._switchboard.run())
        leads = asyncio.create_task(self._say_again(engine))
        try:
            await asyncio.wait((works, leads), return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._made += self._switchboard.made
            self._switchboard = self._engine = None
            works.cancel()
            leads.cancel()
            ended = await asyncio.gather(works, leads, return_exceptions=True)
            await engine.close()
        for one in ended:
            if isinstance(one, Exception):
                raise one

    async def _say_again(self, engine: Engine) -> None:
        """Keep the lead; returns when it is lost, or nobody can say whether it is."""
        loop = asyncio.get_running_loop()
        held_at, was_connected = loop.time(), False
        while loop.time() - held_at < LEAD_MS / 1000 - LOOK_SECONDS:
            until = loop.time() + SAY_AGAIN_SECONDS
            while loop.time() < until and engine.is_connected == was_connected:
                await asyncio.sleep(_GLANCE_SECONDS)
            asked_at = loop.time()
            was_connected = engine.is_connected
            held = await self._asked_again(is_connected=was_connected)
            if held:
                held_at = asked_at
            elif held is False:
                _log.warning("another process leads the telephone engine now")
                return
        _log.warning("the lead of the telephone engine was given up: the database is away")

    async def _asked_again(self, *, is_connected: bool) -> bool | None:
        try:
            async with asyncio.timeout(SAY_AGAIN_SECONDS):
                return await asyncio.to_thread(self._lead.hold, is_connected=is_connected)
        except (*_AWAY, TimeoutError):
            return None

    async def _holds(self) -> bool:
        try:
            return await asyncio.to_thread(self._lead.hold)
        except _AWAY as error:
            _log.warning("nobody can say who leads the telephone engine (%s)", type(error).__name__)
            return False
