"""One thing to choose in the preferences: its words, its field, and whether it was looked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from ucc_client.ui.conferences.icon_line import IconLine
from ucc_client.ui.folding_row import FoldingRow
from ucc_client.ui.furniture import hint
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import RADIUS_INNER, SPACE, Theme

_BAR = 3
_LONG_LIST = 20
"""The names in a longer one, such as those of all countries, are no words of the setting."""


class SettingRow(QWidget):
    """A field with its label, or some boxes, with what explains them below."""

    def __init__(
        self, theme: Theme, icons: Icons, fields: Sequence[QWidget], keys: Sequence[str] = ()
    ) -> None:
        """Hold `fields`; `keys` are the names under which what they say is kept."""
        super().__init__()
        self._theme, self._icons = theme, icons
        self.fields, self.keys = tuple(fields), tuple(keys)
        self.label: QLabel | None = None
        self.also = ""
        """More words by which it is found."""
        self.is_hit = False
        """Whether it is what was looked for."""
        for field in self.fields:
            if isinstance(field, QComboBox):
                # The wheel alone gives no focus.
                field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                field.installEventFilter(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE + _BAR, SPACE - 2, SPACE, SPACE - 2)
        self._column.setSpacing(SPACE)

    def lay_labelled(self, text: str, name: str) -> None:
        """Put the one field behind a label: its `text` has the mnemonic, `name` is read out."""
        (field,) = self.fields
        label = QLabel(text)
        label.setBuddy(field)
        field.setAccessibleName(name)
        field.setMinimumHeight(30)
        self._column.addWidget(FoldingRow(label, field, spacing=SPACE))
        self.label = label

    def lay_below(self) -> None:
        """Put the fields below each other."""
        for field in self.fields:
            aside = Qt.AlignmentFlag(0) if field.hasHeightForWidth() else Qt.AlignmentFlag.AlignLeft
            self._column.addWidget(field, 0, aside)

    def put_above(self, label: QLabel) -> None:
        """Say something above all fields."""
        self._column.insertWidget(0, label)

    def lead(self, text: str) -> None:
        """Say above all fields what they are about."""
        self.put_above(QLabel(text))
        for field in self.fields:
            field.setAccessibleDescription(text)

    def explain(self, text: str) -> QLabel:
        """Say more below; returns the label, which may say something else later."""
        label = hint(text)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self._column.addWidget(label)
        for field in self.fields:
            field.setAccessibleDescription(text)
        return label

    def add(self, widget: QWidget) -> None:
        """Put something else below."""
        self._column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)

    def lock(self, why: str) -> None:
        """Let nobody change it, and say why."""
        for field in self.fields:
            field.setEnabled(False)
            field.setToolTip(why)
            field.setAccessibleDescription(why)
        line = IconLine(self._theme, self._icons, "lock", "text2")
        line.words.setText(why)
        self._column.addWidget(line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the page: it chooses only where the keyboard is."""
        if event.type() == QEvent.Type.Wheel and not self._has_keyboard():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _has_keyboard(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def words(self) -> str:
        """Return all words by which it is found, in the language of the window."""
        said = [self.also]
        said += [one.text() for one in self.findChildren(QLabel) if one.isVisibleTo(self)]
        for field in self.fields:
            said.append(field.accessibleName())
            if isinstance(field, QAbstractButton):
                said.append(field.text())
            elif isinstance(field, QComboBox) and field.count() < _LONG_LIST:
                said += [field.itemText(number) for number in range(field.count())]
        return " ".join(said).replace("&", "")

    def mark(self, *, hit: bool) -> None:
        """Show whether it is what was looked for."""
        self.is_hit = hit
        self.update()

    def take_keyboard(self) -> bool:
        """Let the keyboard into the first field that it can be in; False where there is none."""
        for field in self.fields:
            if field.isEnabled() and not field.isHidden():
                field.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a ground and a bar behind what was looked for."""
        super().paintEvent(event)
        if not self.is_hit:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        room = QRectF(self.rect())
        painter.setBrush(self._theme.colour("tint"))
        painter.drawRoundedRect(room, RADIUS_INNER, RADIUS_INNER)
        painter.setBrush(self._theme.colour("accent"))
        painter.drawRoundedRect(room.adjusted(0, 2, _BAR - room.width(), -2), 1, 1)
        painter.end()
