"""Texts of any kind without what breaks a line, or cannot be written."""

from __future__ import annotations

import unicodedata

BREAKS = ("Cc", "Zl", "Zp", "Cs")
"""The categories of characters that break a line, or that cannot be written."""


def one_line(text: str) -> str:
    """Return `text` without line breaks and control characters, in single spaces."""
    if text.isprintable():
        return " ".join(text.split())
    return " ".join("".join(" " if unicodedata.category(c) in BREAKS else c for c in text).split())
