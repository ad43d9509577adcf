"""In which language somebody reads a page who is not known here."""

from __future__ import annotations

LANGUAGES = {"en": "English", "de": "Deutsch"}
"""Those that the pages are in, as they call themselves."""


def page_language(chosen: str, accepted: str, otherwise: str) -> str:
    """Return `en` or `de`: what was chosen on the page, else what the browser prefers.

    `accepted` is the header `Accept-Language` (RFC 9110, 12.5.4); `otherwise` holds where neither
    names one of ours.
    """
    if chosen in LANGUAGES:
        return chosen
    wanted = []
    for position, part in enumerate(accepted.split(",")[:20]):
        name, _, quality = part.partition(";")
        weight = _weight(quality)
        language = name.strip().lower().partition("-")[0]
        if weight > 0 and language in LANGUAGES:
            wanted.append((-weight, position, language))
    if wanted:
        return min(wanted)[2]
    short = otherwise.lower().replace("_", "-").partition("-")[0]
    return short if short in LANGUAGES else "en"


def _weight(quality: str) -> float:
    name, _, value = quality.replace(" ", "").partition("=")
    if not name:
        return 1.0
    try:
        return float(value) if name == "q" else 0.0
    except ValueError:
        return 0.0
