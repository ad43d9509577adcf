"""Several calendars as one: most programs read only the first of a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

_END = "END:VCALENDAR"


def joined(calendars: Iterable[bytes]) -> bytes:
    """Return one VCALENDAR with what is in all of these, which `entries.calendar_of` has written.

    A time zone that several have stands in it once, with the clocks of all of them. Without any
    calendar it is empty: one without entries is none (RFC 5545, 3.4).
    """
    head: list[str] = []
    zones: dict[str, dict[str, None]] = {}
    events: list[str] = []
    for calendar in calendars:
        lines = calendar.decode().split("\r\n")
        first = next((n for n, line in enumerate(lines) if line.startswith("BEGIN:V") and n), None)
        head = head or lines[: lines.index(_END) if first is None else first]
        for name, block in _blocks(lines[1:], "V"):
            if name != "VTIMEZONE":
                events.append("\r\n".join(block))
                continue
            known = zones.setdefault(block[1], {})
            for _, clock in _blocks(block[1:-1], ""):
                known["\r\n".join(clock)] = None
    if not head:
        return b""
    told = [
        "\r\n".join(["BEGIN:VTIMEZONE", zone, *clocks, "END:VTIMEZONE"])
        for zone, clocks in zones.items()
    ]
    return "\r\n".join([*head, *told, *events, _END, ""]).encode()


def _blocks(lines: list[str], prefix: str) -> Iterator[tuple[str, list[str]]]:
    """Yield the components of one level, with their names."""
    name, block = "", list[str]()
    for line in lines:
        if not name and line.startswith(f"BEGIN:{prefix}"):
            name = line.removeprefix("BEGIN:")
        if name:
            block.append(line)
            if line == f"END:{name}":
                yield name, block
                name, block = "", []
