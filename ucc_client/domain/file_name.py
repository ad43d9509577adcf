"""Names for files, which every system takes."""

from __future__ import annotations

import re

from ucc_client.domain.plain_line import one_line

_LENGTH = 80
_REFUSED = re.compile(r'[\\/:*?"<>|\u202a-\u202e\u2066-\u2069]+')
"""What Windows refuses, and what turns the direction of a text to hide its end."""
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)

CALENDAR_ENDINGS = (".ics", ".ical", ".ifb", ".icalendar")


def file_name(text: str, ending: str, otherwise: str) -> str:
    """Return `text` as a file's name with `ending` (`ics`), `otherwise` where nothing is left."""
    plain = one_line(_REFUSED.sub(" ", text)).strip(". ")[:_LENGTH].rstrip(". ")
    if not plain or _DEVICES.fullmatch(plain):
        plain = otherwise
    return f"{plain}.{ending}"


def is_calendar_name(path: str) -> bool:
    """Tell whether a file is called as calendars are (RFC 5545, 8.1, and what programs make)."""
    return path.casefold().endswith(CALENDAR_ENDINGS)
