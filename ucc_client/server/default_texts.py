"""The mail texts that come along, one file per language below `resources/mail`."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from ucc_client.contract.messages import ConferenceConfigurationTexts

_FALLBACK = "en"


@lru_cache(maxsize=64)
def load(resources: Path, locale: str) -> ConferenceConfigurationTexts:
    """Return the texts for `locale` (`de`, `de_DE`, `de-DE`); English where there are none.

    The file's first line is the subject; the text follows after an empty line.
    """
    language = locale.replace("-", "_").partition("_")[0].lower()
    files = {file.stem: file for file in (resources / "mail").glob("*.txt")}
    file = files.get(language, files[_FALLBACK])
    subject, _, body = file.read_text("utf-8").partition("\n")
    return ConferenceConfigurationTexts(e_mail_subject=subject.strip(), e_mail_body=body.strip())
