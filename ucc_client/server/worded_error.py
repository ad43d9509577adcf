"""An error whose words are for people, in their language."""

from __future__ import annotations

import gettext


class WordedError(Exception):
    """Says what happened; `text` is English and marked by `N_`, its {places} are filled in."""

    def __init__(self, text: str, /, **values: object) -> None:
        super().__init__(text.format(**values))
        self._text, self._values = text, values

    def said_in(self, language: gettext.NullTranslations) -> str:
        """Return the words in a language."""
        return language.gettext(self._text).format(**self._values)
