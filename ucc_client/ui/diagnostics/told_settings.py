"""Which settings hold, as a report of a problem tells it."""

from __future__ import annotations

from PySide6.QtCore import QSettings

from ucc_client.application.given_settings import KEYS

_WHERE = "server"


def told_settings(settings: QSettings, locked: frozenset[str]) -> tuple[str, ...]:
    """Return a line for each one that was chosen or given, by the name that administrators use.

    `locked` are names among the window's settings. Who signs in, and where, is in none of them.
    """
    held = ((name, key, settings.value(key)) for name, key in KEYS.items() if key != _WHERE)
    return tuple(
        # With commas, else a row of digits would be taken for a telephone's number.
        f"{name}: {', '.join(str(value).split())}{' (locked)' if key in locked else ''}"
        for name, key, value in held
        if value is not None
    )
