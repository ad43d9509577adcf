"""The time zone of this computer."""

from __future__ import annotations

from tzlocal import get_localzone_name

from ucc_client.domain.series_of import known_zone


def own_zone() -> str:
    """Return its IANA name; UTC when it has none, or one that is not known here."""
    try:
        name = get_localzone_name() or ""
    except (ValueError, LookupError, OSError):
        return "UTC"
    return name if known_zone(name) else "UTC"
