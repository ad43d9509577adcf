"""Small pieces that every pane and dialog is furnished with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLayout,
    QPushButton,
    QSpinBox,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ucc_client.ui.folding_row import FoldingRow
from ucc_client.ui.icons import Icons
from ucc_client.ui.scrolled_page import ScrolledPage
from ucc_client.ui.style import BODY, DIALOG_MARGIN, DOCK_MARGIN, SPACE, Theme, set_type

_TITLE_BAR = 48
"""What a title bar and a task bar need of a screen."""


class SquareButton(QToolButton):
    """A button that shows an icon only, and has a name for screen readers."""

    def __init__(self, theme: Theme, icons: Icons, icon: str, name: str) -> None:
        super().__init__()
        self._theme, self._icons, self._icon = theme, icons, icon
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIconSize(QSize(16, 16))
        self.setFixedSize(32, 30)
        theme.changed.connect(self._tint)
        self._tint()

    def show_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self._tint()

    def _tint(self) -> None:
        colour, faint = self._theme.colour("text"), self._theme.colour("border")
        self.setIcon(self._icons.icon(self._icon, colour, disabled=faint))


class StarButton(QToolButton):
    """A star to toggle: golden and filled means moderator."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme, self._icons = theme, icons
        self.setProperty("kind", "star")
        self.setCheckable(True)
        self.setAccessibleName(self.tr("Moderator"))
        self.setToolTip(self.tr("Moderator: Space gives or takes the star"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIconSize(QSize(16, 16))
        theme.changed.connect(self._tint)
        self.toggled.connect(self._tint)
        self._tint()

    def _tint(self) -> None:
        name, role = ("star-filled", "star") if self.isChecked() else ("star", "ctl")
        self.setIcon(self._icons.icon(name, self._theme.colour(role)))


class IconLabel(QLabel):
    """An icon in the text's colour, silent for screen readers."""

    def __init__(self, theme: Theme, icons: Icons, icon: str, role: str = "text2") -> None:
        super().__init__()
        self._theme, self._icons, self._icon, self._role = theme, icons, icon, role
        theme.changed.connect(self._tint)
        self._tint()

    def show_icon(self, icon: str, role: str) -> None:
        """Show another icon in the colour of `role`."""
        if (icon, role) != (self._icon, self._role):
            self._icon, self._role = icon, role
            self._tint()

    def _tint(self) -> None:
        icon = self._icons.icon(self._icon, self._theme.colour(self._role))
        self.setPixmap(icon.pixmap(QSize(16, 16), self.devicePixelRatioF()))


def primary_button(text: str) -> QPushButton:
    """Return the one filled button of a window."""
    button = QPushButton(text)
    button.setProperty("kind", "primary")
    button.setMinimumHeight(30)
    return button


def footer() -> tuple[QFrame, QHBoxLayout]:
    """Return the bar at the lower edge of a pane or dialog, and its row."""
    bar = QFrame()
    bar.setProperty("kind", "footer")
    row = QHBoxLayout(bar)
    row.setContentsMargins(DOCK_MARGIN, SPACE - 2, DOCK_MARGIN, SPACE - 2)
    row.setSpacing(SPACE)
    return bar, row


def hint(text: str = "", role: str = "text2") -> QLabel:
    """Return a line of secondary text."""
    label = QLabel(text)
    set_type(label, BODY - 1, role=role)
    return label


def labelled(rows: Sequence[tuple[str, str, QWidget]]) -> QGridLayout:
    """Return a grid of fields with their labels before them, both on one line.

    A row is the label's text (with its mnemonic), the accessible name, and the field.
    """
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(SPACE + 2)
    grid.setColumnStretch(1, 1)
    for row, (text, name, field) in enumerate(rows):
        label = QLabel(text)
        label.setBuddy(field)
        field.setAccessibleName(name)
        field.setMinimumHeight(30)
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(field, row, 1)
    return grid


def number_field(name: str, most: int) -> QSpinBox:
    """Return a field for a whole number from one to `most`."""
    field = QSpinBox()
    field.setRange(1, most)
    field.setAccessibleName(name)
    field.setMinimumHeight(30)
    # The style sheet's padding does not reach the part that one types into.
    field.lineEdit().setTextMargins(6, 0, 0, 0)
    return field


def mark(field: QWidget, *, wrong: bool) -> None:
    """Put a red edge around a field, or take it away."""
    value = "true" if wrong else "false"
    if field.property("wrong") != value:
        field.setProperty("wrong", value)
        field.style().polish(field)


def make_room(dialog: QDialog) -> None:
    """Let a dialog grow to what it says now; it never shrinks below what the user chose."""
    layout = dialog.layout()
    if layout is None:
        return
    for page in dialog.findChildren(ScrolledPage):
        page.updateGeometry()
    layout.activate()
    # A screen may be lower than that; its page scrolls then.
    room = dialog.screen().availableSize().height() - _TITLE_BAR
    wanted = min(layout.totalHeightForWidth(dialog.width()), room)
    if wanted > dialog.height():
        dialog.resize(dialog.width(), wanted)


def vertical_rule() -> QFrame:
    """Return a line between two columns."""
    rule = QFrame()
    rule.setProperty("kind", "rule")
    rule.setFixedWidth(1)
    return rule


def lines_table(model: QAbstractItemModel, name: str, stretched: int) -> QTableView:
    """Return a table that is read line by line; the column `stretched` takes the room."""
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(name)
    table.setProperty("kind", "lines")
    table.setShowGrid(False)
    table.verticalHeader().hide()
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
    return table


def furnish(
    dialog: QDialog,
    content: QLayout,
    left: Sequence[QWidget],
    right: Sequence[QWidget],
    *,
    scrolls: bool = False,
) -> None:
    """Give a dialog its margins, and the footer with buttons at its left and right.

    What `scrolls` fits a small screen however much it says.
    """
    content.setContentsMargins(DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN, 12)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    if scrolls:
        column.addWidget(ScrolledPage(content), 1)
    else:
        column.addLayout(content, 1)
    column.addWidget(dialog_footer(left, right))


def dialog_footer(left: Sequence[QWidget], right: Sequence[QWidget]) -> QFrame:
    """Return a dialog's footer; where its two sides have no room in a line they stand in two."""
    bar, row = footer()
    row.setContentsMargins(DIALOG_MARGIN, 10, DIALOG_MARGIN, 10)
    for widget in (*left, *right):
        if isinstance(widget, QPushButton):
            widget.setAutoDefault(False)
            widget.setMinimumHeight(30)
    if not left:
        row.addStretch(1)
        for widget in right:
            row.addWidget(widget)
        return bar
    sides = QWidget(), QWidget()
    for side, widgets in zip(sides, (left, right), strict=True):
        line = QHBoxLayout(side)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE)
        if side is sides[1]:
            line.addStretch(1)
        for widget in widgets:
            line.addWidget(widget, int(isinstance(widget, QLabel)))
        if side is sides[0] and not any(isinstance(widget, QLabel) for widget in widgets):
            line.addStretch(1)
    row.addWidget(FoldingRow(*sides, stretches=(1, 0)))
    return bar
