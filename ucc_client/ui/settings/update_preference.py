"""Whether new versions are looked for, where the program was told where to look."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, Signal

LOOK = "updates/look"


class UpdatePreference(QObject):
    """On until the user chooses; without an address nobody looks, and there is no choice."""

    changed = Signal()

    def __init__(self, settings: QSettings, address: str) -> None:
        super().__init__()
        self._settings = settings
        self.address = address

    def looks(self) -> bool:
        """Tell whether somebody is to look."""
        kept = self._settings.value(LOOK)
        return bool(self.address) and (kept is None or str(kept) == "yes")

    def choose(self, *, look: bool) -> None:
        """Keep what the user chose."""
        if look != self.looks():
            self._settings.setValue(LOOK, "yes" if look else "no")
            self.changed.emit()
