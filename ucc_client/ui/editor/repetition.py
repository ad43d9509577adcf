"""Once, every day, week or month, or a rule: segments of which one holds."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton

from ucc_client.domain.recurrence import Occurrence
from ucc_client.ui.segment import Segment


class RepetitionField(QFrame):
    """The arrow keys move between the segments."""

    changed = Signal()
    more_wanted = Signal()
    """Ask for a rule; answer with `show_rule`."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "segments")
        self.setAccessibleName(self.tr("Repetition"))
        self._buttons: dict[Occurrence, QRadioButton] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(1)
        names = {
            Occurrence.ONCE: self.tr("Once"),
            Occurrence.EVERYDAY: self.tr("Daily"),
            Occurrence.EVERYWEEK: self.tr("Weekly"),
            Occurrence.EVERYMONTH: self.tr("Monthly"),
        }
        for occurrence, name in names.items():
            self._buttons[occurrence] = self._segment(name)
            row.addWidget(self._buttons[occurrence])
        self.more = self._segment(self.tr("More …"))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.more_wanted)
        self.more.clicked.connect(self._more_clicked)
        # A screen reader chooses without a click.
        self.more.toggled.connect(lambda checked: self._soon.start(0) if checked else None)
        self.more.hide()
        row.addWidget(self.more)
        self._chosen = Occurrence.ONCE
        self._buttons[Occurrence.ONCE].setChecked(True)
        self.setFocusProxy(self._buttons[Occurrence.ONCE])
        self._group.buttonToggled.connect(self._toggled)

    def occurrence(self) -> Occurrence:
        """Return what is chosen; beside a rule what was chosen before it."""
        return self._chosen

    def has_rule(self) -> bool:
        """Tell whether a rule is chosen instead of one of the four."""
        return self.more.isChecked()

    def allow_rules(self) -> None:
        """Offer rules."""
        self.more.show()

    def set_occurrence(self, occurrence: Occurrence) -> None:
        """Choose a segment."""
        self._buttons[occurrence].setChecked(True)

    def show_rule(self, *, chosen: bool) -> None:
        """Choose the rule, or go back to the one of the four that held before."""
        (self.more if chosen else self._buttons[self._chosen]).setChecked(True)
        self._soon.stop()

    def _segment(self, name: str) -> QRadioButton:
        button = Segment(name)
        button.setAccessibleDescription(self.tr("Repetition"))
        self._group.addButton(button)
        return button

    def _more_clicked(self) -> None:
        self._soon.stop()
        self.more_wanted.emit()

    def _toggled(self, button: QRadioButton, checked: bool) -> None:
        if not checked:
            return
        self.setFocusProxy(button)
        chosen = next((o for o, one in self._buttons.items() if one is button), None)
        if chosen is not None:
            self._chosen = chosen
            self.changed.emit()
