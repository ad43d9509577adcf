"""How callers are spoken to: in the installation's language, with the sounds that there are."""

from __future__ import annotations

import logging
from collections.abc import Awaitable
from datetime import datetime

from ucc_client.server.pbx.book import Voice
from ucc_client.server.pbx.engine import Engine, EngineError
from ucc_client.server.pbx.prompts import FALLBACK, OWN, Prompt, There, media, names
from ucc_client.server.pbx.spoken_time import spoken_time

_log = logging.getLogger(__name__)


class Speech:
    """Says things; `voice` is the installation's, as it was read last."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.voice = Voice(language=FALLBACK, number="")
        self._there: There = {}
        self._did_say = True

    async def learn(self, voice: Voice) -> None:
        """Speak so from now on, and look which sounds the engine has where that is not known."""
        known = voice.language in self._there and self._did_say
        self.voice = voice
        if not known:
            await self.look()

    async def look(self) -> None:
        """Look which sounds the engine has; while it does not say, what was known before holds."""
        languages = dict.fromkeys((self.voice.language, FALLBACK))
        try:
            self._there = {one: set(await self._engine.sounds(one)) for one in languages}
        except EngineError as error:
            if self._did_say:
                _log.info("which sounds there are is not known (%s)", error)
            self._did_say = False
        else:
            self._did_say = True

    async def play(self, call: str, *prompts: Prompt) -> str:
        """Say something to one call; returns the engine's name for it. Raises EngineError."""
        return await self._engine.play(call, self._media(prompts), self.voice.language)

    async def tell(self, call: str, *prompts: Prompt) -> None:
        """Say something to one call; one that is gone meanwhile is fine."""
        await attempt(self.play(call, *prompts))

    async def tell_all(self, room: str, *prompts: Prompt) -> None:
        """Say something to all in a room."""
        await attempt(self._engine.announce(room, self._media(prompts), self.voice.language))

    async def tell_all_of(self, room: str, recording: str, prompt: Prompt) -> None:
        """Play a recording to all in a room, and say something about it."""
        said = [recording, *self._media((prompt,))]
        await attempt(self._engine.announce(room, said, self.voice.language))

    async def play_beginning(self, call: str, start: datetime, now: datetime) -> str:
        """Say when something begins, and good-bye; both times are in its zone."""
        language = self.voice.language
        when = spoken_time(start, now, language, self._there)
        if not when[0].startswith(OWN):
            # A sentence is in one language.
            language = FALLBACK
        before, after = (
            names(prompt, language, self._there) for prompt in (Prompt.BEGINS, Prompt.GOODBYE)
        )
        return await self._engine.play(call, media((*before, *when, *after)), language)

    def _media(self, prompts: tuple[Prompt, ...]) -> list[str]:
        language = self.voice.language
        return media([name for prompt in prompts for name in names(prompt, language, self._there)])


async def attempt(work: Awaitable[object]) -> None:
    """Let the engine do what nothing else depends on."""
    try:
        await work
    except EngineError as error:
        _log.info("the telephone engine did not do something (%s)", error)
