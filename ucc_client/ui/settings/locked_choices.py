"""Shows in the preferences what an administrator set for good."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QWidget

from ucc_client.ui.conferences.icon_line import IconLine
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import Theme


class LockedChoices(QObject):
    """A small lock with words below the section, and fields that cannot be changed."""

    def __init__(self, theme: Theme, icons: Icons, locked: frozenset[str]) -> None:
        """Know which settings are `locked`, by the window's names."""
        super().__init__()
        self._theme, self._icons, self._locked = theme, icons, locked

    def holds(self, key: str) -> bool:
        """Tell whether a setting is locked."""
        return key in self._locked

    def mark(self, section: QWidget, fields: Mapping[str, tuple[QWidget, ...]]) -> None:
        """Lock those of a section's fields whose settings are locked, and say which they are."""
        names = []
        for key, widgets in fields.items():
            for widget in widgets if self.holds(key) else ():
                widget.setEnabled(False)
                widget.setToolTip(self.tr("Set by your administrator"))
                widget.setAccessibleDescription(self.tr("Set by your administrator"))
                names.append(_name(widget))
        layout = section.layout()
        if names and layout is not None:
            line = IconLine(self._theme, self._icons, "lock", "text2")
            said = self.tr("Set by your administrator: %1")
            line.words.setText(said.replace("%1", ", ".join(names)))
            layout.addWidget(line)


def _name(widget: QWidget) -> str:
    if isinstance(widget, QAbstractButton):
        return widget.text().replace("&", "")
    return widget.accessibleName()
