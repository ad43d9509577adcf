"""Which program calls go to, kept with the window's settings."""

from __future__ import annotations

import enum
import re

from PySide6.QtCore import QObject, QSettings

SCHEME, OUTSIDE = "calls/scheme", "calls/outside"


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
        kept = str(self._settings.value(SCHEME) or "")
        return next((one for one in CallScheme if one.value == kept), CallScheme.TEL)

    def outside(self) -> str:
        """Return what is dialled before a number of the public network, such as `0`; or nothing."""
        kept = str(self._settings.value(OUTSIDE) or "")
        return kept if is_outside_line(kept) else ""

    def choose(self, scheme: CallScheme, outside: str = "") -> None:
        """Keep what the user chose."""
        if scheme is not self.scheme():
            self._settings.setValue(SCHEME, scheme.value)
        if outside != self.outside():
            self._settings.setValue(OUTSIDE, outside)


def is_outside_line(text: str) -> bool:
    """Tell whether a telephone can dial this before a number: a few digits, stars, or nothing."""
    return re.fullmatch(r"[0-9*]{0,8}", text, re.ASCII) is not None
