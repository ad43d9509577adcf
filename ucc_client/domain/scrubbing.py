"""Takes out of a text what it would tell a stranger: addresses, numbers, keys, names of folders."""

from __future__ import annotations

import re

_RULES = (
    # Folders of a person tell their name.
    (re.compile(r"(?i)((?:/home|/Users|\\Users)[/\\])[^/\\\s\"':]+"), r"\1…"),
    (re.compile(r"(?i)\b(https?|ucc|mailto|tel|sip|callto):[^\s\"'<>]+"), r"\1:…"),
    (re.compile(r"[^\s\"'<>:;,(]+@[^\s\"'<>:;,)]+"), "…@…"),
    # Tokens and fingerprints: long runs with letters and digits mixed.
    (re.compile(r"\b(?=\w*\d)(?=\w*[A-Za-z])[A-Za-z0-9_\-]{20,}\b"), "…"),
    # A number that one could dial, or a PIN, but neither a date nor a time.
    (re.compile(r"(?:\+|(?<![\d:.\-])0)\d[\d/()\u00a0 \-]{4,}\d(?!:)"), "…"),
    (re.compile(r"(?<![\d:.\-])\+?\d(?:[\d/()\u00a0 ]{4,})\d(?![\d:\-])"), "…"),
)


def scrubbed(text: str) -> str:
    """Return the text without what a stranger should not know."""
    for pattern, instead in _RULES:
        text = pattern.sub(instead, text)
    return text
