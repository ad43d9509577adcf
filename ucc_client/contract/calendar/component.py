"""A component of a calendar while it is written: its content lines (RFC 5545, 3.1).

Our own, because `icalendar` takes a dozen times as long for an entry, and a calendar may have ten
thousand of them. Tests read what is written here with that library and with another one.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

_LONGEST = 75
"""Octets of a line without its end."""
_CONTINUES = 0b1000_0000
_NO_FIRST = 0b1100_0000
_ESCAPES = (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\r", ""), ("\n", "\\n"))
_ENDS = re.compile(r"[\r\n]")
_QUOTED = re.compile(r"[^A-Za-z0-9/_+-]")
_STRANGE = re.compile(r"[\\^\"\n\r]")
# Some programs take a backslash as what it is in a text, and read on beyond the parameter.
_EXCHANGED = str.maketrans({"\\": "/", "^": "^^", '"': "^'", "\n": "^n", "\r": None})
_DAY_MINUTES, _HOUR_MINUTES = 1440, 60


class Component:
    """Takes lines and other components, in their order; nothing that is added ends a line."""

    __slots__ = ("_lines", "_parts", "name", "title")

    def __init__(self, name: str, title: str = "") -> None:
        """Begin a component; `title` is the summary that an entry has, for what is put into it."""
        self.name, self.title = name, title
        self._lines: list[str] = []
        self._parts: list[Component] = []

    def text(self, name: str, value: str) -> None:
        """Add a text (3.3.11)."""
        for character, escape in _ESCAPES:
            value = value.replace(character, escape)
        self._lines.append(f"{name}:{value}")

    def value(self, name: str, value: str, **parameters: str) -> None:
        """Add what is written as it is, such as a URI or a number."""
        for key, one in parameters.items():
            name += f";{key}={_parameter(one)}"
        self._lines.append(f"{name}:{value}")

    def moment(self, name: str, moment: datetime) -> None:
        """Add a time in UTC, by the clock of a zone, or, without one, by any clock (3.3.5)."""
        zone = moment.tzinfo
        written = (
            f"{moment.year:04}{moment.month:02}{moment.day:02}"
            f"T{moment.hour:02}{moment.minute:02}{moment.second:02}"
        )
        if isinstance(zone, ZoneInfo) and zone.key != "UTC":
            self.value(name, written, TZID=zone.key)
        else:
            self._lines.append(f"{name}:{written}{'' if zone is None else 'Z'}")

    def minutes(self, name: str, minutes: int) -> None:
        """Add a duration (3.3.6); a negative one is before something."""
        self._lines.append(f"{name}:{_duration(minutes)}")

    def add(self, part: Component) -> None:
        """Put a component into this one."""
        self._parts.append(part)

    def written(self) -> bytes:
        """Return it all."""
        return "".join(f"{line}\r\n" for line in self._folded()).encode()

    def _folded(self) -> list[str]:
        lines = [f"BEGIN:{self.name}"]
        for line in self._lines:
            plain = line if line.isprintable() else _ENDS.sub(" ", line)
            lines.append(plain if len(plain) <= _LONGEST and plain.isascii() else _fold(plain))
        for part in self._parts:
            lines += part._folded()
        lines.append(f"END:{self.name}")
        return lines


def offset(difference: timedelta) -> str:
    """Return a difference from UTC (3.3.14): `+0100`."""
    seconds = round(difference.total_seconds())
    minutes, left = divmod(abs(seconds), 60)
    sign = "-" if seconds < 0 else "+"
    return f"{sign}{minutes // 60:02}{minutes % 60:02}" + (f"{left:02}" if left else "")


def _duration(minutes: int) -> str:
    sign = "-" if minutes < 0 else ""
    days, left = divmod(abs(minutes), _DAY_MINUTES)
    hours, left = divmod(left, _HOUR_MINUTES)
    time = (f"{hours}H" if hours else "") + (f"{left}M" if left else "")
    if not days and not time:
        time = "0M"
    return f"{sign}P" + (f"{days}D" if days else "") + (f"T{time}" if time else "")


def _parameter(value: str) -> str:
    """Return the value of a parameter, in quotes where it needs them (3.2, RFC 6868)."""
    said = value.translate(_EXCHANGED) if _STRANGE.search(value) else value
    return f'"{said}"' if _QUOTED.search(said) else said


def _fold(line: str) -> str:
    """Break a line after at most 75 octets, and in no character."""
    octets = line.encode()
    parts = []
    begin, room = 0, _LONGEST
    while len(octets) - begin > room:
        end = begin + room
        while octets[end] & _NO_FIRST == _CONTINUES:
            end -= 1
        parts.append(octets[begin:end])
        # The space that goes before it is one of the next line's octets.
        begin, room = end, _LONGEST - 1
    parts.append(octets[begin:])
    return b"\r\n ".join(parts).decode()
