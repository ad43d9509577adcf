"""The time zone of a conference, to be searched by its name."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimeZone, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit

from ucc_client.domain.conference import Conference
from ucc_client.domain.series_of import zone_of
from ucc_client.ui.late_keys import LateKeys


class ZoneField(QComboBox):
    """A list of IANA names, the user's own first; one types any part of a name to find it."""

    zone_changed = Signal()

    def __init__(self, own: ZoneInfo) -> None:
        super().__init__()
        self._zone = self._own = own
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(self.tr("Time zone"))
        self.field = QLineEdit()
        """The part that one types into."""
        self.setLineEdit(self.field)
        self.field.setAccessibleName(self.tr("Time zone"))
        names = {bytes(one.data()).decode() for one in QTimeZone.availableTimeZoneIds()}
        wanted = sorted(name for name in names if "/" in name and not name.startswith("Etc/"))
        self.addItems([own.key, *(name for name in wanted if name != own.key)])
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        LateKeys(completer, self, self.field)
        self.setMaxVisibleItems(12)
        self.setMinimumHeight(30)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(13)
        self.activated.connect(self._choose)
        completer.activated.connect(self._choose)
        self.field.editingFinished.connect(self._choose)

    def zone(self) -> ZoneInfo:
        """Return the chosen zone."""
        return self._zone

    def set_zone(self, zone: ZoneInfo) -> None:
        """Show this zone."""
        self._zone = zone
        self.setEditText(zone.key)

    def _choose(self) -> None:
        """Take what stands there; what is no zone is put back to the one before."""
        typed = self.currentText().strip().replace(" ", "_")
        position = self.findText(typed, Qt.MatchFlag.MatchFixedString)
        name = self.itemText(position) if position >= 0 else ""
        # A zone that the system knows and our data does not leaves the one before.
        zone = zone_of(Conference(name="", start=0, zone=name), self._zone)
        changed = zone.key != self._zone.key
        self.set_zone(zone)
        if changed:
            self.zone_changed.emit()
