"""Which words are the same in another language as in English; one a line, a file for each."""

from __future__ import annotations

from pathlib import Path

_FOLDER = Path(__file__).parent / "same_as_english"


def same_as_english(language: str) -> set[str]:
    """Return what may be left as it is: names, and words that both languages have."""
    return set((_FOLDER / f"{language}.txt").read_text("utf-8").splitlines())
