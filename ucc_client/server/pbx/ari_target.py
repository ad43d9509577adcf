"""Where an Asterisk is reached. The imports here are all that a server without one needs."""

from __future__ import annotations

import msgspec


class AriTarget(msgspec.Struct, frozen=True, kw_only=True):
    """An Asterisk's REST interface. `dial` is how it calls a `{number}`."""

    url: str
    user: str
    password: str
    application: str
    dial: str = "PJSIP/{number}@trunk"
