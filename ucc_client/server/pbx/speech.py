"""How callers are spoken to: in the installation's language, by the engine."""

from __future__ import annotations

import logging
from collections.abc import Awaitable

from ucc_client.server.pbx.book import Voice
from ucc_client.server.pbx.engine import Engine, EngineError
from ucc_client.server.pbx.prompts import Prompt, sounds

_log = logging.getLogger(__name__)


class Speech:
    """Says things; `voice` is the installation's, as it was read last."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.voice = Voice(language="en", number="")

    async def tell(self, call: str, *prompts: Prompt) -> None:
        """Say something to one call; one that is gone meanwhile is fine."""
        await attempt(self._engine.play(call, sounds(*prompts), self.voice.language))

    async def tell_all(self, room: str, *prompts: Prompt) -> None:
        """Say something to all in a room."""
        await attempt(self._engine.announce(room, sounds(*prompts), self.voice.language))


async def attempt(work: Awaitable[object]) -> None:
    """Let the engine do what nothing else depends on."""
    try:
        await work
    except EngineError as error:
        _log.info("the telephone engine did not do something (%s)", error)
