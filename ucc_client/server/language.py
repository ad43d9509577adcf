"""The server's texts in the reader's language, by gettext."""

from __future__ import annotations

import gettext
import io
from collections.abc import Mapping
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from ucc_client.domain.languages import NAMES


def N_(text: str) -> str:  # noqa: N802 - gettext's own name for it
    """Mark a text that is translated where it is said, not where it is made."""
    return text


def asked(environment: Mapping[str, str]) -> str:
    """Return the language that the environment asks for, as gettext reads it."""
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        value = environment.get(name, "").partition(":")[0]
        if value:
            return value.partition(".")[0]
    return "en"


def translation(resources: Path, language: str) -> gettext.NullTranslations:
    """Return the texts in `language` (`de`, `de_DE`, `de-DE`); English where there are none."""
    return _catalogue(resources, language, "ucc-server")


def mail_translation(resources: Path, language: str) -> gettext.NullTranslations:
    """Return the words that mails are made of: these are there in all seven languages."""
    return _catalogue(resources, language, "ucc-mail")


@lru_cache(maxsize=32)
def _catalogue(resources: Path, language: str, domain: str) -> gettext.NullTranslations:
    """Compile the texts when they are first asked for: no binary lies in the sources."""
    file = _file(resources, language, domain)
    # Installed without the server's part there is no Babel, and the command says so in English.
    if not file.is_file() or find_spec("babel") is None:
        return gettext.NullTranslations()
    # Only here: a command that says nothing, or says it in English, needs no Babel.
    from babel.messages.mofile import write_mo  # noqa: PLC0415
    from babel.messages.pofile import read_po  # noqa: PLC0415

    compiled = io.BytesIO()
    with file.open("rb") as source:
        write_mo(compiled, read_po(source, locale=_short(language)))
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)


def spoken(resources: Path, language: str) -> str:
    """Return the language that texts for `language` are in: itself, or `en`."""
    return _short(language) if _file(resources, language, "ucc-server").is_file() else "en"


@lru_cache(maxsize=4)
def page_languages(resources: Path) -> tuple[str, ...]:
    """Return the codes of the languages that pages and command line speak, English first."""
    return tuple(code for code in NAMES if code == "en" or spoken(resources, code) == code)


def _file(resources: Path, language: str, domain: str) -> Path:
    folder = resources / "translations" / "server" / _short(language)
    return folder / "LC_MESSAGES" / f"{domain}.po"


def _short(language: str) -> str:
    short = language.replace("-", "_").partition("_")[0].lower()
    return short if short.isalpha() else "en"
