"""Asterisk 16 to 22 as the telephone engine, over its REST interface (ARI) and its events."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
import ssl
from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from typing import Any
from urllib.parse import quote

import aiohttp
import msgspec

from ucc_client.server.pbx.ari_events import HEARD, cause_of, event_of
from ucc_client.server.pbx.ari_target import AriTarget
from ucc_client.server.pbx.ari_trouble import trouble_of
from ucc_client.server.pbx.engine import (
    Answered,
    Called,
    CallState,
    Cause,
    DeniedError,
    Ended,
    EngineError,
    Event,
    GoneError,
    Restored,
)

_log = logging.getLogger(__name__)

_OUT = "ucc-out"
_ROOM = "ucc-room-"
_INCOMING = "dialin"
_PATIENCE = aiohttp.ClientTimeout(total=10)
_RETRY_SECONDS = 1.0
_TALK = {"variable": "TALK_DETECT(set)", "value": "700,120"}
"""Milliseconds of silence after which somebody has ended, and loudness from which he talks."""


class Asterisk:
    """An `Engine`; its calls come to a Stasis application."""

    def __init__(self, target: AriTarget) -> None:
        self._target = target
        self._session: aiohttp.ClientSession | None = None
        self._is_connected = False
        self._trouble = ""
        # What was told of, and is not over: call to label.
        self._labels: dict[str, str] = {}
        self._answered: set[str] = set()
        # Rooms that were there when we asked last, or that we made.
        self._known_rooms: set[str] = set()

    @property
    def is_connected(self) -> bool:
        """Whether its events are heard just now."""
        return self._is_connected

    async def events(self) -> AsyncIterator[Event]:
        """Yield what happens, for ever."""
        while True:
            try:
                async with self._client().ws_connect(
                    f"{self._target.url}/events",
                    params={"app": self._target.application},
                    heartbeat=5,
                ) as socket:
                    await self._learn()
                    self._is_connected, self._trouble = True, ""
                    yield Restored()
                    async for message in socket:
                        if message.type is aiohttp.WSMsgType.TEXT:
                            for event in self._read(msgspec.json.decode(message.data)):
                                yield event
                _log.warning("the telephone engine closed its events")
            except (aiohttp.ClientError, OSError, TimeoutError, EngineError) as error:
                self._tell_trouble(trouble_of(error, self._target.url))
            finally:
                self._is_connected = False
            await asyncio.sleep(_RETRY_SECONDS)

    async def answer(self, call: str) -> None:
        """Take a call that came in."""
        await self._do("POST", f"channels/{quote(call)}/answer")

    async def hang_up(self, call: str) -> None:
        """End a call; one that is over already is fine."""
        with contextlib.suppress(GoneError):
            await self._do("DELETE", f"channels/{quote(call)}")

    async def play(self, call: str, sounds: Sequence[str], language: str) -> str:
        """Play sounds one after the other."""
        return await self._play(f"channels/{quote(call)}", sounds, language)

    async def announce(self, room: str, sounds: Sequence[str], language: str) -> str:
        """Play sounds to all in a room."""
        return await self._play(f"bridges/{_ROOM}{quote(room)}", sounds, language)

    async def stop(self, playing: str) -> None:
        """Stop what is played, if it still is."""
        with contextlib.suppress(GoneError):
            await self._do("DELETE", f"playbacks/{quote(playing)}")

    async def record(self, call: str, name: str, seconds: int) -> None:
        """Record what somebody says."""
        await self._do(
            "POST",
            f"channels/{quote(call)}/record",
            {
                "name": name,
                "format": "wav",
                "maxDurationSeconds": str(seconds),
                "maxSilenceSeconds": "2",
                "ifExists": "overwrite",
                "beep": "true",
                "terminateOn": "#",
            },
        )

    async def forget(self, name: str) -> None:
        """Delete a recording."""
        with contextlib.suppress(GoneError):
            await self._do("DELETE", f"recordings/stored/{quote(name)}")

    async def recordings(self) -> Collection[str]:
        """Return the names of the recordings."""
        return [one["name"] for one in await self._do("GET", "recordings/stored")]

    async def hold(self, call: str, *, on: bool) -> None:
        """Play music to somebody who waits, or stop it."""
        await self._do("POST" if on else "DELETE", f"channels/{quote(call)}/moh")

    async def mute(self, call: str, *, on: bool) -> None:
        """Let nobody hear this call, or let all hear it again."""
        method = "POST" if on else "DELETE"
        await self._do(method, f"channels/{quote(call)}/mute", {"direction": "in"})

    async def call(self, number: str, label: str, *, caller: str, seconds: int) -> str:
        """Call a number for at most so many seconds."""
        call = f"{_OUT}.{label}.{secrets.token_hex(6)}"
        self._labels[call] = label
        try:
            await self._do(
                "POST",
                f"channels/{quote(call)}",
                {
                    "endpoint": self._target.dial.format(number=number),
                    "app": self._target.application,
                    "appArgs": "dialout",
                    "callerId": caller,
                    "timeout": str(seconds),
                },
            )
        except EngineError:
            self._labels.pop(call, None)
            raise
        return call

    async def open_room(self, room: str) -> None:
        """Make a room; one that is there already is fine."""
        if room in self._known_rooms:
            return
        path = f"bridges/{_ROOM}{quote(room)}"
        # Asterisk 16 fails where 22 says that it is there, so it is asked before.
        try:
            await self._do("GET", path)
        except GoneError:
            await self._do("POST", path, {"type": "mixing,dtmf_events"}, fine=(409,))
        self._known_rooms.add(room)

    async def close_room(self, room: str) -> None:
        """Take a room away; one that is gone is fine."""
        self._known_rooms.discard(room)
        with contextlib.suppress(GoneError):
            # Asterisk 16 says 409 of one that is on its way out.
            await self._do("DELETE", f"bridges/{_ROOM}{quote(room)}", fine=(409,))

    async def join(self, room: str, call: str) -> None:
        """Let a call be heard by, and hear, all others in a room."""
        await self._do("POST", f"bridges/{_ROOM}{quote(room)}/addChannel", {"channel": call})
        await self._listen_for_speech(call)

    async def part(self, room: str, call: str) -> None:
        """Take a call out of a room."""
        await self._do("POST", f"bridges/{_ROOM}{quote(room)}/removeChannel", {"channel": call})

    async def rooms(self) -> Collection[str]:
        """Return the rooms that there are."""
        return [one["id"].removeprefix(_ROOM) for one in await self._our_bridges()]

    async def calls(self) -> Collection[CallState]:
        """Return the calls that there are."""
        inside = {
            call: one["id"].removeprefix(_ROOM)
            for one in await self._our_bridges()
            for call in one["channels"]
        }
        return [
            CallState(
                call=one["id"],
                label=_label(one["id"]),
                is_up=one["state"] == "Up",
                room=inside.get(one["id"], ""),
            )
            for one in await self._do("GET", "channels")
            if self._is_ours(one)
        ]

    async def modules(self) -> Collection[str]:
        """Return the names of the modules that run."""
        loaded = await self._do("GET", "asterisk/modules")
        return [one["name"].removesuffix(".so") for one in loaded if one["status"] == "Running"]

    async def sounds(self, language: str) -> Collection[str]:
        """Return the names of the sounds that there are in a language."""
        try:
            found = await self._do("GET", "sounds", {"lang": language})
        except GoneError:
            return ()
        return [one["id"] for one in found]

    async def version(self) -> str:
        """Return the engine's version."""
        return str((await self._do("GET", "asterisk/info"))["system"]["version"])

    async def close(self) -> None:
        """Let go of the engine; its calls and rooms stay."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def _play(self, where: str, sounds: Sequence[str], language: str) -> str:
        playing = secrets.token_hex(8)
        media = ",".join(sounds)
        await self._do("POST", f"{where}/play/{playing}", {"media": media, "lang": language})
        return playing

    async def _listen_for_speech(self, call: str) -> None:
        # Without the module everything else goes on.
        with contextlib.suppress(EngineError):
            await self._do("POST", f"channels/{quote(call)}/variable", _TALK)

    async def _our_bridges(self) -> list[dict[str, Any]]:
        return [one for one in await self._do("GET", "bridges") if one["id"].startswith(_ROOM)]

    def _is_ours(self, channel: Mapping[str, Any]) -> bool:
        # An engine may have other calls than ours.
        data = str(channel["dialplan"].get("app_data", "")).partition(",")[0]
        return channel["id"].startswith(f"{_OUT}.") or data == self._target.application

    async def _learn(self) -> None:
        """Know the calls that there are, so that their end is told."""
        self._known_rooms = set(await self.rooms())
        # Without it everything else goes on, at a price.
        with contextlib.suppress(EngineError):
            wanted = {"allowed": [{"type": kind} for kind in HEARD]}
            path = f"applications/{quote(self._target.application)}/eventFilter"
            await self._do("PUT", path, body=wanted)
        found = await self.calls()
        self._labels = {one.call: one.label for one in found}
        self._answered = {one.call for one in found if one.is_up}

    def _read(self, told: Mapping[str, Any]) -> list[Event]:
        kind = told.get("type")
        call = str(told.get("channel", {}).get("id", ""))
        match kind:
            case "StasisStart":
                return self._entered(told, call)
            case "StasisEnd" | "ChannelDestroyed":
                return self._over(told, call)
            case _:
                event = event_of(told, call)
                return [] if event is None else [event]

    def _entered(self, told: Mapping[str, Any], call: str) -> list[Event]:
        self._answered.add(call)
        if _INCOMING in told["args"][:1]:
            self._labels[call] = ""
            return [Called(call=call, number=str(told["channel"]["caller"]["number"]))]
        label = self._labels.setdefault(call, _label(call))
        return [Answered(call=call, label=label)]

    def _over(self, told: Mapping[str, Any], call: str) -> list[Event]:
        label = self._labels.pop(call, None)
        if label is None:
            return []
        was_answered = call in self._answered
        self._answered.discard(call)
        if was_answered:
            return [Ended(call=call, label=label, cause=Cause.HUNG_UP)]
        cause = cause_of(int(told.get("cause", 0)))
        # A call that was given up by us before anybody took it.
        if cause is Cause.HUNG_UP or int(told.get("cause", 0)) == 0:
            cause = Cause.NO_ANSWER
        return [Ended(call=call, label=label, cause=cause)]

    def _client(self) -> aiohttp.ClientSession:
        if self._session is None:
            proof = aiohttp.encode_basic_auth(self._target.user, self._target.password)
            trust = self._trust()
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(ssl=trust),
                headers={"Authorization": proof},
                timeout=_PATIENCE,
            )
        return self._session

    def _trust(self) -> ssl.SSLContext:
        file = self._target.ca_file
        try:
            return ssl.create_default_context(cafile=file or None)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise EngineError(f"pbx_ca_file {file} cannot be used ({reason})") from error

    def _tell_trouble(self, trouble: EngineError) -> None:
        """Write it into the log, once as long as it stays the same."""
        if str(trouble) != self._trouble:
            self._trouble = str(trouble)
            _log.warning("the telephone engine cannot be reached (%s)", trouble)

    async def _do(
        self,
        method: str,
        path: str,
        parameters: Mapping[str, str] | None = None,
        *,
        body: Mapping[str, Any] | None = None,
        fine: Collection[int] = (),
    ) -> Any:
        try:
            async with self._client().request(
                method, f"{self._target.url}/{path}", params=parameters, json=body
            ) as answer:
                told = await answer.read()
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            raise trouble_of(error, f"{method} {self._target.url}/{path}") from error
        if answer.status == 404:
            raise GoneError(path)
        if answer.status in (401, 403):
            raise DeniedError(path)
        if answer.status >= 300 and answer.status not in fine:
            raise EngineError(f"{method} {path}: {answer.status} {told[:200]!r}")
        return msgspec.json.decode(told) if told else None


def _label(call: str) -> str:
    """Return the label within the id of a call that we made."""
    parts = call.split(".")
    return ".".join(parts[1:-1]) if parts[0] == _OUT else ""
