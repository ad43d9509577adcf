"""In which language somebody reads a page."""

from __future__ import annotations

from collections.abc import Sequence


def page_language(chosen: str, accepted: str, otherwise: str, spoken: Sequence[str]) -> str:
    """Return one of the `spoken`: what was chosen, else what the browser prefers.

    `accepted` is the header `Accept-Language` (RFC 9110, 12.5.4); `otherwise` holds where neither
    names one of ours.
    """
    if chosen in spoken:
        return chosen
    wanted = []
    for position, part in enumerate(accepted.split(",")[:20]):
        name, _, quality = part.partition(";")
        weight = _weight(quality)
        language = name.strip().lower().partition("-")[0]
        if weight > 0 and language in spoken:
            wanted.append((-weight, position, language))
    if wanted:
        return min(wanted)[2]
    short = otherwise.lower().replace("_", "-").partition("-")[0]
    return short if short in spoken else "en"


def _weight(quality: str) -> float:
    name, _, value = quality.replace(" ", "").partition("=")
    if not name:
        return 1.0
    try:
        return float(value) if name == "q" else 0.0
    except ValueError:
        return 0.0
