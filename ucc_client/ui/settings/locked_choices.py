"""Shows in the preferences what an administrator set for good."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from ucc_client.ui.settings.setting_row import SettingRow


class LockedChoices(QObject):
    """A small lock with words below a setting, whose fields cannot be changed."""

    def __init__(self, locked: frozenset[str]) -> None:
        """Know which settings are `locked`, by the window's names."""
        super().__init__()
        self._locked = locked

    def holds(self, key: str) -> bool:
        """Tell whether a setting is locked."""
        return key in self._locked

    def mark(self, rows: Iterable[SettingRow]) -> None:
        """Lock those whose settings are locked, and say who did."""
        for row in rows:
            if any(map(self.holds, row.keys)):
                row.lock(self.tr("Set by your administrator"))
