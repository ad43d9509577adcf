"""Makes the window look as the user prefers, at once."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.settings.appearance_preference import AppearancePreference, Density, Looks
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words


class AppliedLooks(QObject):
    """Follows the preference; what did not change is not done again, for it may take a while."""

    def __init__(self, preference: AppearancePreference, theme: Theme, words: Words) -> None:
        """Prepare; `theme` has the colours that hold."""
        super().__init__()
        self._preference, self._theme, self._words = preference, theme, words
        self._window: MainWindow | None = None
        self._held = Looks(scheme=preference.looks().scheme)
        words.begin_weeks_with(preference.looks().first_day.weekday())
        preference.changed.connect(self._follow)

    def dress(self, window: MainWindow) -> None:
        """Make the window look so, from now on."""
        self._window = window
        self._follow()

    def _follow(self) -> None:
        before, looks = self._held, self._preference.looks()
        self._held = looks
        if looks.scheme is not before.scheme:
            self._theme.keep(looks.scheme.value)
        self._words.begin_weeks_with(looks.first_day.weekday())
        if self._window is None:
            return
        if looks.density is not before.density:
            self._window.use_room(compact=looks.density is Density.COMPACT)
        if looks.first_day is not before.first_day:
            self._window.place_anew()
