"""Numbers as a telephone dials them by itself, with the PIN after it."""

from __future__ import annotations

from functools import lru_cache

from ucc_client.domain.phone_number import digits

# All conferences of a server have the same few numbers.
_number = lru_cache(maxsize=64)(digits)


def dial_link(number: str, pin: str = "") -> str:
    """Return the `tel:` link (RFC 3966) that dials, and with a PIN waits twice and types it."""
    # A bare # would begin the link's fragment and never be dialled.
    return "tel:" + dialled(number, pin).replace("#", "%23")


def dialled(number: str, pin: str = "") -> str:
    """Return a number as telephones and cars find it in the text of a calendar."""
    return f"{_number(number)},,{digits(pin)}#" if pin else _number(number)
