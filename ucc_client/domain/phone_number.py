"""What can be dialled at all; finer judgement needs the server's country and ranges."""

from __future__ import annotations

import re

MAXIMUM_LENGTH = 32
_DIALLABLE = re.compile(r"^[(\s]*[+]?[0-9*#()\s./\-]*$")


def is_possible(number: str) -> bool:
    """Tell whether `number` could be dialled: a digit, no letters, at most 32 characters."""
    return (
        len(number) <= MAXIMUM_LENGTH
        and any(c in "0123456789" for c in number)
        and _DIALLABLE.match(number.strip()) is not None
    )


def digits(number: str) -> str:
    """Return what goes to the exchange: a leading plus and the digits, `*` and `#`."""
    if number.isascii() and number.isdigit():
        return number
    stripped = number.strip()
    return ("+" if stripped.lstrip("( ").startswith("+") else "") + re.sub(
        r"[^0-9*#]", "", stripped
    )
