"""Engines under test with the world around them: people who call, are called, talk and hear."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Coroutine, Iterator
from pathlib import Path
from typing import Any, Protocol, TypeVar

from tests.telephony.asterisk import running_asterisk
from tests.telephony.fake_engine import FakeEngine
from tests.telephony.phone import Call, Phone
from tests.telephony.tones import tone
from tests.waiting import wait_until
from ucc_client.server.pbx.ari_target import AriTarget
from ucc_client.server.pbx.asterisk import Asterisk
from ucc_client.server.pbx.engine import Engine, Event, Restored

T = TypeVar("T")
E = TypeVar("E")

APPLICATION = "ucc"
HEARD = 4000
"""A tone is said with a peak of 8000; what is louder than half of it is heard."""


class Line(Protocol):
    """Somebody's end of a call."""

    def press(self, digits: str) -> None:
        """Press keys."""

    def say(self, hertz: int) -> None:
        """Say a tone from now on; 0 is silence."""

    def hears(self, hertz: int) -> bool:
        """Tell whether this tone is heard just now."""

    def hang_up(self) -> None:
        """End the call."""

    def is_over(self) -> bool:
        """Tell whether the call has ended, from either side."""


class Outside(Protocol):
    """The people around an engine."""

    def call(self) -> Line:
        """Dial in."""

    def let(self, number: str, status: int) -> None:
        """Say what a call to a number gets: 200 takes it, 180 rings on, others are SIP's."""

    def called(self, number: str) -> Line:
        """Wait until a number is called."""


class SipLine:
    """A `Line` by real SIP and RTP."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def press(self, digits: str) -> None:
        """Press keys."""
        self._call.press(digits)

    def say(self, hertz: int) -> None:
        """Say a tone from now on."""
        self._call.hum(tone(hertz, 1.0) if hertz else ())

    def hears(self, hertz: int) -> bool:
        """Tell whether this tone is heard just now."""
        return self._call.hears(hertz) > HEARD

    def hang_up(self) -> None:
        """End the call."""
        self._call.hang_up()

    def is_over(self) -> bool:
        """Tell whether the call has ended."""
        return self._call.ended.is_set()


class SipOutside:
    """An `Outside` by real SIP and RTP."""

    def __init__(self, phone: Phone) -> None:
        self._phone = phone

    def call(self) -> Line:
        """Dial in."""
        return SipLine(self._phone.call("900"))

    def let(self, number: str, status: int) -> None:
        """Say what a call to a number gets."""
        self._phone.answers[number] = status

    def called(self, number: str) -> Line:
        """Wait until a number is called."""
        return SipLine(self._phone.wait_called(number))


class Exchange:
    """An engine that runs in a loop of its own, everything that it told, and its outside."""

    def __init__(self, engine: Engine, outside: Outside) -> None:
        self.engine, self.outside = engine, outside
        self.events: list[Event] = []
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._listening = asyncio.run_coroutine_threadsafe(self._listen(), self._loop)
        self.wait(Restored)

    def do(self, work: Coroutine[Any, Any, T]) -> T:
        """Let the engine do something."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(30)

    def wait(self, kind: type[E], **fields: object) -> E:
        """Wait for an event with these fields; returns the first one."""

        def found() -> E | None:
            if self._listening.done():
                self._listening.result()
            for event in list(self.events):
                if isinstance(event, kind) and all(
                    getattr(event, key) == value for key, value in fields.items()
                ):
                    return event
            return None

        return wait_until(
            found,
            timeout=20,
            what=f"{kind.__name__} {fields}",
            dump=lambda: "\n".join(map(str, self.events)),
        )

    def close(self) -> None:
        """Let go of the engine."""
        self._loop.call_soon_threadsafe(self._listening.cancel)
        with contextlib.suppress(asyncio.CancelledError, TimeoutError):
            self.do(self.engine.close())
        self.do(_settled())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _listen(self) -> None:
        async with contextlib.aclosing(self.engine.events()) as events:  # type: ignore[type-var]
            async for event in events:
                self.events.append(event)


async def _settled() -> None:
    """Let what was cancelled end."""
    for task in asyncio.all_tasks() - {asyncio.current_task()}:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


@contextlib.contextmanager
def fake_exchange() -> Iterator[Exchange]:
    """Run the fake."""
    engine = FakeEngine()
    made = Exchange(engine, engine)
    try:
        yield made
    finally:
        made.close()


@contextlib.contextmanager
def asterisk_exchange(folder: Path) -> Iterator[Exchange]:
    """Run a real engine."""
    phone = Phone()
    try:
        with running_asterisk(folder, APPLICATION, phones=phone.port) as running:
            phone.use(running.sip_port)
            target = AriTarget(
                url=f"{running.url}ari",
                user=running.user,
                password=running.password,
                application=APPLICATION,
            )
            made = Exchange(Asterisk(target), SipOutside(phone))
            try:
                yield made
            finally:
                made.close()
    finally:
        phone.end()
