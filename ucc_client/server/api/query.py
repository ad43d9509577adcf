"""The values behind the `?` of an address, read as strictly as a body is."""

from __future__ import annotations

from collections import Counter
from urllib.parse import parse_qsl

from ucc_client.server import limits
from ucc_client.server.refusals import InvalidError

_SEVERAL = frozenset({"tags"})
"""Parameters that may stand more than once."""


def check_repetitions(query: bytes) -> None:
    """Refuse a parameter that is given twice: which of them is meant? Raises InvalidError."""
    if b"&" not in query:
        return
    names = Counter(name for name, _ in parse_qsl(query.decode("latin-1"), keep_blank_values=True))
    for name, times in names.items():
        if times > 1 and name not in _SEVERAL:
            raise InvalidError(f"{name[:64]} is given {times} times.")


def truth(name: str, text: str | None) -> bool | None:
    """Return the value of `true` or `false`, None without one. Raises InvalidError."""
    if text not in (None, "true", "false"):
        raise InvalidError(f"{name} is true or false.")
    return None if text is None else text == "true"


def user_in(name: str, text: str | None) -> int | None:
    """Return a user's id, None without one. Raises InvalidError for what can be none."""
    if text is None:
        return None
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 20 else 0
    if not 0 < number <= limits.LARGEST_ID:
        raise InvalidError(f"{name} is no id.")
    return number
