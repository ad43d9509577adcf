"""The texts of the window as they stand in the files of the languages."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from functools import cache
from pathlib import Path

import msgspec
from PySide6.QtCore import QTranslator

from ucc_client.application.window_languages import window_languages
from ucc_client.bootstrap import resources

LANGUAGES = window_languages(resources())
TRANSLATED = [language for language in LANGUAGES if language != "en"]
_FIRST_TAG = 0xE000
"""The first character that means nothing by itself (Unicode's private use)."""

Key = tuple[str, str, str]
"""Context, source, and the comment that tells it from another of the same words."""


class Text(msgspec.Struct, frozen=True, kw_only=True):
    """One text, and what it is in a language: several `forms` where something is counted."""

    key: Key
    counted: bool
    forms: tuple[str, ...]
    finished: bool

    @property
    def source(self) -> str:
        """What it is in the sources."""
        return self.key[1]


@cache
def texts(language: str) -> tuple[Text, ...]:
    """Return all texts of a language, those of the sources' own where it needs no others."""
    return read(resources() / "translations" / f"ucc_client_{language}.ts")


def read(file: Path) -> tuple[Text, ...]:
    """Return the texts of a file of Qt Linguist."""
    found = []
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            key = tuple(
                (one.findtext(name) or "")
                for one, name in ((context, "name"), (message, "source"), (message, "comment"))
            )
            translation = message.find("translation")
            assert translation is not None
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            found.append(
                Text(
                    key=(key[0], key[1], key[2]),
                    counted=message.get("numerus") == "yes",
                    forms=forms or (translation.text or "",),
                    finished=translation.get("type") is None,
                )
            )
    return tuple(found)


def mnemonic(text: str) -> str:
    """Return the key that presses what is named so, empty for none."""
    found = re.search(r"&([^&])", text.replace("&&", ""))
    return found[1].lower() if found else ""


class Tagging(QTranslator):
    """A language of the sources' own words, in which each text can be told from all others."""

    def __init__(self) -> None:
        super().__init__()
        self._keys: list[Key] = []

    def isEmpty(self) -> bool:  # noqa: N802 - Qt asks for it by this name
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        key = (context, source, disambiguation or "")
        if key not in self._keys:
            self._keys.append(key)
        return source + chr(_FIRST_TAG + self._keys.index(key))

    def key_of(self, said: str) -> Key | None:
        """Return which text it is that a window shows; None where it is none of a language's."""
        tags = [ord(one) - _FIRST_TAG for one in said]
        known = [tag for tag in tags if 0 <= tag < len(self._keys)]
        return self._keys[known[0]] if known else None
