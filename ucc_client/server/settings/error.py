"""A setting that cannot hold."""

from __future__ import annotations

import gettext


class ConfigurationError(Exception):
    """Why a setting cannot hold, in words; `text` is English, its {places} are filled in."""

    def __init__(self, text: str, **values: object) -> None:
        super().__init__(text.format(**values))
        self._text, self._values = text, values

    def said_in(self, language: gettext.NullTranslations) -> str:
        """Return the words in a language."""
        return language.gettext(self._text).format(**self._values)
