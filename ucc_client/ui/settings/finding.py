"""Which settings have the words that somebody looks for."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from ucc_client.ui.settings.section import Section
from ucc_client.ui.settings.setting_row import SettingRow


def has_words(text: str, sought: str) -> bool:
    """Tell whether a text has all words, or beginnings and parts of words, that are sought.

    Neither capitals nor accents count; for nothing nothing is found.
    """
    folded, words = plain(text), plain(sought).split()
    return bool(words) and all(word in folded for word in words)


def plain(text: str) -> str:
    """Return a text without capitals and accents: `Größe` is `grosse`."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def find(sections: Sequence[Section], sought: str) -> list[list[SettingRow]]:
    """Return for each section those of its settings that have the words.

    The section's title counts as a word of each of them.
    """
    return [
        [
            row
            for row in section.rows
            if not row.isHidden() and has_words(f"{section.title()} {row.words()}", sought)
        ]
        for section in sections
    ]
