"""Which program calls go to, kept with the window's settings."""

from __future__ import annotations

import enum

from PySide6.QtCore import QObject, QSettings

_KEY = "calls/scheme"


class CallScheme(enum.StrEnum):
    """How an address that is called begins."""

    TEL = "tel"
    """RFC 3966; most telephone programs, and mobile phones."""
    SIP = "sip"
    """RFC 3261; softphones."""
    CALLTO = "callto"
    """Older programs, by no standard."""


class CallPreference(QObject):
    """`tel` until the user chooses."""

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings

    def scheme(self) -> CallScheme:
        """Return what holds."""
        kept = str(self._settings.value(_KEY) or "")
        return next((one for one in CallScheme if one.value == kept), CallScheme.TEL)

    def choose(self, scheme: CallScheme) -> None:
        """Keep what the user chose."""
        self._settings.setValue(_KEY, scheme.value)
