"""The way into a conference as an address to call, and as text to paste."""

from __future__ import annotations

from collections.abc import Sequence

from ucc_client.domain.phone_number import digits
from ucc_client.ui.settings.call_preference import CallScheme

_PAUSE = ",,"
"""Two pauses, after which the greeting is over."""


def call_address(scheme: CallScheme, number: str, pin: str = "", outside: str = "") -> str:
    """Return what is opened to call a number and then dial the PIN with `#`; empty for no number.

    `outside` is dialled before it, and then the number as from a telephone without a `+`.

    `#` would begin a fragment (RFC 3986, 3.5), so that it is written as `%23`.
    """
    dialled = digits(number)
    if not dialled.strip("+"):
        return ""
    if outside:
        dialled = outside + (f"00{dialled[1:]}" if dialled.startswith("+") else dialled)
    typed = "".join(c for c in pin if c.isdigit())
    tail = f"{_PAUSE}{typed}#" if typed else ""
    return f"{scheme.value}:" + f"{dialled}{tail}".replace("#", "%23")


def text_lines(lines: Sequence[tuple[str, str]]) -> list[str]:
    """Return `name: value` for all that is known; a link stands alone."""
    return [f"{name}: {value}" if name else value for name, value in lines if value]


def grouped(pin: str) -> str:
    """Return digits as one says them: three and three, four and four, else together."""
    for size in (3, 4):
        if len(pin) > size and len(pin) % size == 0:
            return " ".join(pin[i : i + size] for i in range(0, len(pin), size))
    return pin
