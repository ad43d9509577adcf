"""How the user gets in: numbers, PIN and link, each to be copied or used."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QEvent, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ucc_client.contract.extensions import DialIn
from ucc_client.ui.conferences.way_in_buttons import WayInButtons
from ucc_client.ui.conferences.way_in_text import grouped
from ucc_client.ui.furniture import SquareButton
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import CAPTION, NUMBER, SPACE, Theme, set_type

_COPIED_MS = 1600
_GAP = 20


class DialInField(QWidget):
    """A caption, a value larger than it, and a button that copies."""

    def __init__(self, theme: Theme, icons: Icons, caption: str, copy: str) -> None:
        super().__init__()
        self._caption_words, self._text = caption, ""
        self._caption = QLabel(caption)
        set_type(self._caption, CAPTION + 1, role="text2")
        self.value = QLabel()
        set_type(self.value, NUMBER, strong=True)
        self.copy = SquareButton(theme, icons, "copy", copy)
        self.copy.clicked.connect(self._copy)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._caption)
        words.addWidget(self.value)
        row = QHBoxLayout(self)
        self.row = row
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addLayout(words)
        row.addWidget(self.copy)
        row.addStretch(1)
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.timeout.connect(self._say_caption)

    def show_value(self, text: str, shown: str) -> None:
        """Show `shown`; `text` is what is copied. Without a text there is nothing to see."""
        if text != self._text:
            self._say_caption()
        self._text = text
        self.value.setText(shown)
        self.value.setAccessibleName(f"{self._caption_words}: {shown}")
        self.setVisible(bool(text))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self._caption.setText(self.tr("Copied"))
        self._caption.setProperty("role", "live")
        self._caption.style().polish(self._caption)
        self.copy.show_icon("check")
        self._back.start(_COPIED_MS)

    def _say_caption(self) -> None:
        self._back.stop()
        self._caption.setText(self._caption_words)
        self._caption.setProperty("role", "text2")
        self._caption.style().polish(self._caption)
        self.copy.show_icon("copy")


class DialInCard(QFrame):
    """Hidden while the server does not say how to get in."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Dial-in"))
        self.external = DialInField(
            theme, icons, self.tr("Dial in"), self.tr("Copy the external number")
        )
        self.internal = DialInField(
            theme, icons, self.tr("Inside"), self.tr("Copy the internal number")
        )
        self.pin = DialInField(theme, icons, self.tr("Your PIN"), self.tr("Copy the PIN"))
        self.link = DialInField(theme, icons, self.tr("Your page"), self.tr("Copy the link"))
        self.open = SquareButton(theme, icons, "external-link", self.tr("Open your page"))
        self.open.clicked.connect(self._open)
        self.link.row.insertWidget(1, self.open)
        self.buttons = WayInButtons(theme, icons)
        self._values = (self.external, self.internal, self.pin, self.link)
        self._fields: tuple[QWidget, ...] = (*self._values, self.buttons)
        self._link = ""
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 10, 16, 10)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(SPACE)
        self._arrange(len(self._fields))
        QWidget.setTabOrder(self.pin.copy, self.open)
        QWidget.setTabOrder(self.open, self.link.copy)
        self.hide()

    def show_dial_in(self, dial_in: DialIn) -> None:
        """Show what is known, or nothing."""
        self._link = dial_in.link if dial_in.link and is_web(dial_in.link) else ""
        host = QUrl(self._link).host()
        pin = "".join((dial_in.pin or "").split())
        self.external.show_value(dial_in.external_number or "", dial_in.external_number or "")
        self.internal.show_value(dial_in.internal_number or "", dial_in.internal_number or "")
        self.pin.show_value(pin, grouped(pin))
        self.link.show_value(self._link, host)
        set_type(self.link.value, 0)
        # Smaller, it stands on the line of the others all the same.
        self.link.value.setMinimumHeight(self.pin.value.sizeHint().height())
        self.buttons.show_dial_in(msgspec.structs.replace(dial_in, link=self._link or None))
        self._arrange(self._fitting(self.width()))
        self.setVisible(any(not field.isHidden() for field in self._values))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many columns as fit."""
        super().resizeEvent(event)
        self._arrange(self._fitting(event.size().width()))

    def event(self, event: QEvent) -> bool:
        """Arrange them anew when one needs another width, as its style or words may tell later."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange(self._fitting(self.width()))
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """Return what one column needs: however wide the window was, it can become narrow."""
        margins = self._grid.contentsMargins()
        widest = max(field.sizeHint().width() for field in self._fields)
        width = widest + margins.left() + margins.right()
        return QSize(width, super().minimumSizeHint().height())

    def _open(self) -> None:
        if self._link:
            QDesktopServices.openUrl(QUrl(self._link))

    def _fitting(self, width: int) -> int:
        shown = [field for field in self._fields if not field.isHidden()]
        margins = self._grid.contentsMargins()
        room = width - margins.left() - margins.right()
        for columns in range(len(shown), 1, -1):
            widths = [0] * columns
            for position, field in enumerate(shown):
                column = position % columns
                widths[column] = max(widths[column], field.sizeHint().width())
            if sum(widths) + _GAP * (columns - 1) <= room:
                return columns
        return 1

    def _arrange(self, columns: int) -> None:
        shown = [field for field in self._fields if not field.isHidden()] or list(self._fields)
        if columns == self._columns and self._grid.count() == len(shown):
            return
        self._columns = columns
        for field in self._fields:
            self._grid.removeWidget(field)
        for position, field in enumerate(shown):
            self._grid.addWidget(field, position // columns, position % columns)
        # What room is left is before the buttons, else each field would have some of it.
        in_line = columns == len(shown)
        for column in range(len(self._fields) + 1):
            takes = column == (columns - 1 if in_line else columns)
            self._grid.setColumnStretch(column, int(takes))
        right = Qt.AlignmentFlag.AlignRight if in_line else Qt.AlignmentFlag(0)
        self._grid.setAlignment(self.buttons, right)


def is_web(link: str) -> bool:
    """Tell whether a link may be given to the browser: a server could send any."""
    return QUrl(link).scheme() in ("http", "https")
