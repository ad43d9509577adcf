"""Makes the window look as the user prefers, at once."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ucc_client.ui.settings.appearance_preference import AppearancePreference
from ucc_client.ui.style import Theme


class AppliedLooks(QObject):
    """Follows the preference; what did not change is not done again, for it may take a while."""

    def __init__(self, preference: AppearancePreference, theme: Theme) -> None:
        super().__init__()
        self._preference, self._theme = preference, theme
        self._held = preference.looks()
        preference.changed.connect(self._follow)

    def _follow(self) -> None:
        before, self._held = self._held, self._preference.looks()
        if self._held.scheme is not before.scheme:
            self._theme.keep(self._held.scheme.value)
