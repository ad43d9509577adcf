"""What Asterisk tells by its events, as our own. No input or output."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ucc_client.server.pbx.engine import Cause, Event, Played, Pressed, Recorded, Spoke

HEARD = (
    "StasisStart",
    "StasisEnd",
    "ChannelDestroyed",
    "ChannelDtmfReceived",
    "ChannelTalkingStarted",
    "ChannelTalkingFinished",
    "PlaybackFinished",
    "RecordingFinished",
    "RecordingFailed",
)
"""The kinds of events that are read; an engine tells of many more."""

# The numbers are those of ITU-T Q.850, which Asterisk maps the answers of SIP to.
_CAUSES = {
    1: Cause.UNKNOWN_NUMBER,
    2: Cause.UNKNOWN_NUMBER,
    3: Cause.UNKNOWN_NUMBER,
    16: Cause.HUNG_UP,
    17: Cause.BUSY,
    18: Cause.NO_ANSWER,
    19: Cause.NO_ANSWER,
    20: Cause.NO_ANSWER,
    21: Cause.REJECTED,
    22: Cause.UNKNOWN_NUMBER,
    27: Cause.UNKNOWN_NUMBER,
    28: Cause.UNKNOWN_NUMBER,
    31: Cause.HUNG_UP,
}


def cause_of(number: int) -> Cause:
    """Return why a call ended."""
    return _CAUSES.get(number, Cause.FAILED)


def event_of(told: Mapping[str, Any], call: str) -> Event | None:
    """Read what changes nothing about which calls there are."""
    match told.get("type"):
        case "ChannelDtmfReceived":
            return Pressed(call=call, digit=str(told["digit"]))
        case "ChannelTalkingStarted" | "ChannelTalkingFinished":
            return Spoke(call=call, talks=told["type"] == "ChannelTalkingStarted")
        case "PlaybackFinished":
            playback = told["playback"]
            kind, _, target = str(playback["target_uri"]).partition(":")
            call = target if kind == "channel" else ""
            return Played(call=call, playing=str(playback["id"]))
        case "RecordingFinished" | "RecordingFailed":
            recording = told["recording"]
            call = str(recording["target_uri"]).removeprefix("channel:")
            return Recorded(call=call, name=str(recording["name"]))
        case _:
            return None
