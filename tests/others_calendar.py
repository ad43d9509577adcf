"""A calendar as another program takes it apart, with the clocks that stand in it and no others."""

from __future__ import annotations

from typing import Any
from unittest import mock

import vobject  # type: ignore[import-untyped]


def read_calendar(content: str | bytes) -> Any:
    """Return the calendar as `vobject` reads it.

    That library keeps the clocks of each name for all of its process, and takes them for the next
    calendar that has other ones of this name. So it begins with UTC alone, as in a new process.
    """
    text = content.decode() if isinstance(content, bytes) else content
    known = vars(vobject.icalendar)["__tzidMap"]
    with mock.patch.dict(known, {"UTC": vobject.icalendar.utc}, clear=True):
        # Clocks that end in UTC's offset are not remembered, but asked of others.
        for clocks in vobject.readOne(text).contents.get("vtimezone", ()):
            vobject.icalendar.registerTzid(clocks.tzid.value, clocks.tzinfo)
        return vobject.readOne(text)
