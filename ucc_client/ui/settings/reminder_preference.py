"""Of what the user wants to be reminded, and whether the program stays when its window goes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, Signal

from ucc_client.domain.alarm import MOMENTS, Wishes

MINUTES, NAG = "reminders/minutes", "reminders/nag"
MISSED, CHECK = "reminders/missed", "reminders/check"
TO_TRAY = "window/close_to_tray"


class ReminderPreference(QObject):
    """All moments until the user chooses; kept with the window's settings."""

    changed = Signal()

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings

    def wishes(self) -> Wishes:
        """Return what holds."""
        usual = Wishes()
        kept = self._settings.value(MINUTES)
        said = None if kept is None else str(kept).split()
        return Wishes(
            minutes=usual.minutes if said is None else tuple(m for m in MOMENTS if str(m) in said),
            nag=self._flag(NAG, usual.nag),
            missed=self._flag(MISSED, usual.missed),
            check=self._flag(CHECK, usual.check),
        )

    def to_tray(self) -> bool:
        """Tell whether closing the window leaves the program in the tray, where there is one."""
        return self._flag(TO_TRAY, False)

    def choose(self, wishes: Wishes, *, to_tray: bool) -> None:
        """Keep what the user chose."""
        held = self.wishes()
        if wishes.minutes != held.minutes:
            self._settings.setValue(MINUTES, " ".join(str(m) for m in wishes.minutes))
        for key, value, before in (
            (NAG, wishes.nag, held.nag),
            (MISSED, wishes.missed, held.missed),
            (CHECK, wishes.check, held.check),
            (TO_TRAY, to_tray, self.to_tray()),
        ):
            if value != before:
                self._settings.setValue(key, "yes" if value else "no")
        self.changed.emit()

    def _flag(self, key: str, usual: bool) -> bool:
        kept = self._settings.value(key)
        return usual if kept is None else str(kept) == "yes"
