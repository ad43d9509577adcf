"""What commands say, in the reader's language."""

from __future__ import annotations

import os
import sys

from ucc_client.server.language import asked, translation
from ucc_client.server.resources import resources
from ucc_client.server.worded_error import WordedError


def say(text: str, /, **values: object) -> None:
    """Print a text that is marked by `N_`; its {places} are filled in."""
    print(in_words(text, **values))  # noqa: T201 - the answer


def warn(text: str, /, **values: object) -> None:
    """Print such a text where it is in nobody's way who reads the answer by program."""
    print(in_words(text, **values), file=sys.stderr)  # noqa: T201


def in_words(text: str, /, **values: object) -> str:
    """Return such a text in the reader's language."""
    return translation(resources(), asked(os.environ)).gettext(text).format(**values)


def said_in_words(error: WordedError) -> str:
    """Return an error's words in the reader's language."""
    return error.said_in(translation(resources(), asked(os.environ)))
