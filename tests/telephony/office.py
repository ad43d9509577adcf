"""A switchboard at work over the fake engine, with Anna's company behind it."""

from __future__ import annotations

import asyncio
import threading
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from tests.running_server import participant
from tests.telephony.company import Company
from tests.telephony.fake_engine import FakeEngine, FakeLine
from tests.waiting import wait_until
from ucc_client.domain.recurrence import to_instant
from ucc_client.server.pbx.engine import Engine
from ucc_client.server.pbx.outgoing import Manner
from ucc_client.server.pbx.prompts import Prompt, media, names
from ucc_client.server.pbx.self_starts import SelfStarts
from ucc_client.server.pbx.switchboard import Switchboard

START = to_instant(datetime(2030, 5, 7, 9, 30), ZoneInfo("Europe/Berlin"))
DAY = 86_400_000
CLARA, DORA = participant("Clara", "c@example.org"), participant("Dora", "d@example.org")
MONA = participant("Mona", "mona@example.org", isModerator=True)
MANNER = Manner(ring_seconds=1, redial_seconds=0.2, empty_seconds=0.2)


def called(name: str, number: str, **fields: Any) -> dict[str, Any]:
    return participant(name, f"{name}@example.org", phoneNumber=number, callOnStart=True, **fields)


class Shift:
    """A switchboard at work in a thread of its own, until it is relieved."""

    def __init__(self, engine: Engine, company: Company, manner: Manner = MANNER) -> None:
        self._board = Switchboard(
            engine,
            company.entry,
            company.book,
            company.clock,
            manner,
            plans=company.plans,
            self_starts=SelfStarts(company.database, company.book, company.clock),
            orders=company.orders,
        )
        self._engine = engine
        self._loop = asyncio.new_event_loop()
        self._task: asyncio.Task[None] | None = None
        self._thread = threading.Thread(target=self._run)
        self._thread.start()
        wait_until(lambda: self._task is not None, what="it works")

    def _run(self) -> None:
        async def work() -> None:
            self._task = asyncio.create_task(self._board.run())
            await asyncio.gather(self._task, return_exceptions=True)
            await self._engine.close()

        asyncio.set_event_loop(self._loop)
        self._loop.run_until_complete(work())
        self._loop.close()

    @property
    def is_at_work(self) -> bool:
        return self._task is not None and not self._task.done()

    @property
    def calls_made(self) -> dict[str, int]:
        """How many calls were made, by what became of them."""
        return dict(self._board.made)

    def look_soon(self) -> None:
        self._loop.call_soon_threadsafe(self._board.look_soon)

    def end(self) -> None:
        if self._thread.is_alive():
            assert self._task is not None
            self._loop.call_soon_threadsafe(self._task.cancel)
            self._thread.join(10)


class Office:
    """A company with an engine and who is on shift."""

    def __init__(self, company: Company, manner: Manner = MANNER) -> None:
        self.company, self.engine = company, FakeEngine()
        self.shift = Shift(self.engine, company, manner)

    def call(self) -> FakeLine:
        """Dial in, and hear the greeting."""
        line = self.engine.call()
        assert isinstance(line, FakeLine)
        wait_until(lambda: line.heard, what="the greeting")
        return line

    def enter(self, name: str) -> FakeLine:
        line = self.call()
        line.press(self.company.pins()[name] + "#")
        wait_until(lambda: line.room, what=f"{name} is in", dump=lambda: str(line.heard))
        return line

    def start(self, made: dict[str, Any], *, rings: bool = False) -> None:
        self.company.start(made, rings=rings)
        self.shift.look_soon()

    def order(self, made: dict[str, Any], deed: str, *people: str, **fields: Any) -> None:
        """Let Anna order something."""
        self.company.order(made, deed, *people, **fields)
        self.shift.look_soon()

    def order_of(self, made: dict[str, Any], deed: str, *ids: int) -> None:
        """Let Anna order something, of people by their ids."""
        self.company.order(made, deed, ids=ids)
        self.shift.look_soon()

    def wait_live(self, **states: tuple[str, str]) -> None:
        wait_until(
            lambda: {n: s for n, s in self.company.live().items() if n in states} == states,
            what=str(states),
            dump=lambda: str(self.company.live()),
        )


def said(line: FakeLine, *prompts: Prompt) -> bool:
    sounds = [name for prompt in prompts for name in names(prompt, "en", {})]
    return tuple(media(sounds)) in line.heard
