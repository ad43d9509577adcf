"""The mark of a mail: its row's number and a signature, by which an answer to it is known.

It stands in the Message-ID, in the envelope's sender and in the envelope's id (RFC 3461, 4.4).
"""

from __future__ import annotations

import hmac
import re

from ucc_client.server.keys import Keys

_DIGITS = 24
_MARK = re.compile(rf"([0-9]{{1,19}})\.([0-9a-f]{{{_DIGITS}}})", re.IGNORECASE)


def mark(keys: Keys, row_id: int) -> str:
    """Return `ROW.SIGNATURE`; nobody without the key makes one."""
    return f"{row_id}.{keys.sign('message id', str(row_id)).hex()[:_DIGITS]}"


def row_of(keys: Keys, text: str) -> int | None:
    """Return the row whose mark the text is, in letters of either case; None for any other text."""
    found = _MARK.fullmatch(text)
    if found is None:
        return None
    row_id = int(found.group(1))
    known = mark(keys, row_id)
    return row_id if hmac.compare_digest(known, f"{row_id}.{found.group(2).lower()}") else None


def marks_in(text: str) -> list[str]:
    """Return all that look like marks in a text, such as addresses."""
    return [found.group(0) for found in _MARK.finditer(text)]
