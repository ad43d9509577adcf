"""Where an Asterisk is reached. The imports here are all that a server without one needs."""

from __future__ import annotations

import msgspec


class AriTarget(msgspec.Struct, frozen=True, kw_only=True):
    """An Asterisk's REST interface. `dial` is how it calls a `{number}`.

    `ca_file` is whose signature on its certificate counts, empty for public authorities'.
    """

    url: str
    user: str
    password: str
    application: str
    ca_file: str = ""
    dial: str = "PJSIP/{number}@trunk"
