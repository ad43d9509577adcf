"""What a look at one part of an installation found."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

State = Literal["ok", "warning", "failed"]


class Finding(msgspec.Struct, frozen=True):
    """A part and its state; `text` is English and marked by `N_`, its {places} are `values`."""

    part: str
    state: State
    text: str
    values: dict[str, Any] = {}
