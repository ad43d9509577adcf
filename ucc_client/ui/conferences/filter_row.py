"""The filters below the search: buttons that stay down, and one that lets all of them go."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget

from ucc_client.application.row_filter import Filter
from ucc_client.ui.style import DOCK_MARGIN, SPACE

_GAP = 2
_MARGIN = 8
"""Left and right of a name, so that all six stand in one line of a pane as it comes."""


class FilterRow(QWidget):
    """Takes a second line where the pane is narrow; every button is a stop of the Tab key."""

    changed = Signal(object)
    """The set of `Filter`s that are chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "base")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Filters"))
        self.all = self._button(self.tr("All"), self.tr("Show all conferences (Esc)"))
        self.all.setChecked(True)
        self.all.toggled.connect(self._all_toggled)
        names = {
            Filter.MINE: (self.tr("Mine"), self.tr("Conferences that you may change")),
            Filter.MODERATED: (self.tr("I moderate"), self.tr("Conferences that you moderate")),
            Filter.INVITED: (self.tr("Invited"), self.tr("Conferences of others")),
            Filter.RUNNING: (self.tr("Running"), self.tr("Conferences that run now")),
            Filter.PAST: (self.tr("Past"), self.tr("Conferences that are over")),
        }
        self.buttons = {one: self._button(*said) for one, said in names.items()}
        for button in self.buttons.values():
            button.toggled.connect(self._toggled)
        self._quiet = False

    def chosen(self) -> frozenset[Filter]:
        """Return the filters that are chosen."""
        return frozenset(one for one, button in self.buttons.items() if button.isChecked())

    def clear(self) -> None:
        """Choose none."""
        had = bool(self.chosen())
        self._quiet = True
        for button in self.buttons.values():
            button.setChecked(False)
        self._quiet = False
        self.all.setChecked(True)
        if had:
            self.changed.emit(frozenset())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many lines as the buttons need."""
        super().resizeEvent(event)
        self._arrange()

    def sizeHint(self) -> QSize:
        """Return the height of the lines that there are at this width."""
        return QSize(300, self._arranged(self.width())[-1][1].y() + self._line() + SPACE // 2)

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as the longest name."""
        widest = max(button.sizeHint().width() for button in (self.all, *self.buttons.values()))
        return QSize(widest + 2 * DOCK_MARGIN, self.sizeHint().height())

    def _button(self, name: str, tip: str) -> QToolButton:
        button = _FilterButton(self)
        button.setText(name)
        button.setToolTip(tip)
        button.setProperty("kind", "filter")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _all_toggled(self, checked: bool) -> None:
        if checked:
            self.clear()
        elif not self.chosen():
            self.all.setChecked(True)

    def _toggled(self) -> None:
        if not self._quiet:
            self.all.setChecked(not self.chosen())
            self.changed.emit(self.chosen())

    def _line(self) -> int:
        return self.all.sizeHint().height()

    def _arranged(self, width: int) -> list[tuple[QToolButton, QPoint]]:
        x, y = DOCK_MARGIN, 0
        placed = []
        for button in (self.all, *self.buttons.values()):
            wide = button.sizeHint().width()
            if x + wide > width - DOCK_MARGIN and x > DOCK_MARGIN:
                x, y = DOCK_MARGIN, y + self._line() + _GAP
            placed.append((button, QPoint(x, y)))
            x += wide + _GAP
        return placed

    def _arrange(self) -> None:
        for button, place in self._arranged(self.width()):
            button.resize(button.sizeHint())
            button.move(place)
        high = self.sizeHint().height()
        if self.height() != high:
            self.setFixedHeight(high)


class _FilterButton(QToolButton):
    """As wide as it is when it is chosen, so that no button moves by a click."""

    def sizeHint(self) -> QSize:
        """Return the size of the name with its margins."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        wide = QFontMetrics(font).horizontalAdvance(self.text()) + 2 * _MARGIN
        return QSize(wide, super().sizeHint().height())
