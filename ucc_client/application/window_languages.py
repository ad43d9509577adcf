"""Which languages the window speaks."""

from __future__ import annotations

from pathlib import Path

from ucc_client.domain.languages import NAMES

_BEGINNING = "ucc_client_"


def window_languages(resources: Path) -> tuple[str, ...]:
    """Return the codes of the languages whose texts are in `resources`; English always is."""
    files = (resources / "translations").glob(f"{_BEGINNING}*")
    there = {file.stem.removeprefix(_BEGINNING) for file in files}
    return tuple(code for code in NAMES if code == "en" or code in there)
