"""A page of the preferences."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from ucc_client.ui.icons import Icons
from ucc_client.ui.settings.setting_row import SettingRow
from ucc_client.ui.style import HEADING, SPACE, Theme, set_type
from ucc_client.ui.wrapping_box import WrappingBox


class Section(QWidget):
    """A heading, and settings below each other; what is chosen holds at once."""

    chosen = Signal()
    """Something was chosen here."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme, self._icons = theme, icons
        self.rows: list[SettingRow] = []
        heading = QLabel(self.title())
        set_type(heading, HEADING, strong=True)
        heading.setContentsMargins(SPACE + 3, 0, 0, SPACE)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2 * SPACE, 0, SPACE, SPACE)
        self._column.setSpacing(4)
        self._column.addWidget(heading)
        self._column.addStretch(1)

    def title(self) -> str:
        """Return what stands above it and in the list of sections."""
        raise NotImplementedError

    @property
    def keys(self) -> tuple[str, ...]:
        """The names under which what is chosen here is kept."""
        return tuple(key for row in self.rows for key in row.keys)

    def show_choices(self) -> None:
        """Show what holds; it may have been changed elsewhere."""

    def add_field(self, text: str, name: str, field: QWidget, *keys: str) -> SettingRow:
        """Add a field behind its label."""
        row = self._added([field], keys)
        row.lay_labelled(text, name)
        labels = [one.label for one in self.rows if one.label is not None]
        widest = max(label.sizeHint().width() for label in labels)
        for label in labels:
            label.setMinimumWidth(widest)
        return row

    def add_below(self, fields: Sequence[QWidget], *keys: str) -> SettingRow:
        """Add boxes or buttons, one below the other."""
        row = self._added(fields, keys)
        row.lay_below()
        return row

    def add_box(self, text: str, key: str) -> WrappingBox:
        """Add a box with a line of its own."""
        box = WrappingBox(text)
        self.add_below([box], key)
        return box

    def add_words(self, label: QLabel) -> None:
        """Add something that is only read."""
        label.setContentsMargins(SPACE + 3, 0, SPACE, 2)
        self._column.insertWidget(self._column.count() - 1, label)

    def _added(self, fields: Sequence[QWidget], keys: Sequence[str]) -> SettingRow:
        row = SettingRow(self._theme, self._icons, fields, keys)
        self.rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)
        return row


class SectionPage(QScrollArea):
    """A section, which scrolls where a window is too low for it."""

    def __init__(self, section: Section) -> None:
        super().__init__()
        self.section = section
        self.setWidget(section)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def reveal(self, row: SettingRow) -> None:
        """Scroll to one of the section's settings."""
        layout = self.section.layout()
        if layout is not None:
            layout.activate()
        self.ensureWidgetVisible(row, 0, SPACE)

    def minimumSizeHint(self) -> QSize:
        """Be as wide as the section needs, and no higher than one can scroll."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self.section.minimumSizeHint().width() + bar, 160)

    def sizeHint(self) -> QSize:
        """Be as wide as the section needs."""
        return self.minimumSizeHint()
