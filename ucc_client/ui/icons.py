"""Line icons, tinted in the colours that hold now."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

_BEFORE_WORDS = 3
"""Pixels more than a style leaves between an icon and a button's words."""


class Icons:
    """The icon set below `folder`; pixmaps are kept per name, colour and size."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.pixmap = lru_cache(maxsize=256)(self._pixmap)

    def icon(self, name: str, colour: QColor, *, disabled: QColor | None = None) -> QIcon:
        """Return an icon for buttons and menus, crisp at single and double resolution."""
        return self._of(name, colour, disabled, 0)

    def lead(
        self, button: QAbstractButton, name: str, colour: QColor, *, disabled: QColor | None = None
    ) -> None:
        """Put an icon before a button's words; alone it stands in the middle."""
        room = _BEFORE_WORDS if button.text() else 0
        button.setIconSize(QSize(16 + room, 16))
        button.setIcon(self._of(name, colour, disabled, room))

    def _of(self, name: str, colour: QColor, disabled: QColor | None, room: int) -> QIcon:
        found = QIcon()
        for ratio in (1.0, 2.0):
            found.addPixmap(self.pixmap(name, colour.name(), 16, ratio, room))
            if disabled is not None:
                faint = self.pixmap(name, disabled.name(), 16, ratio, room)
                found.addPixmap(faint, QIcon.Mode.Disabled)
        return found

    def paint(self, painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
        """Draw an icon into `rect` at the painter's own resolution."""
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        pixmap = self.pixmap(name, colour.name(), round(rect.width()), ratio)
        painter.drawPixmap(rect.topLeft(), pixmap)

    def _pixmap(self, name: str, colour: str, size: int, ratio: float, room: int = 0) -> QPixmap:
        """Render `name`; a name that ends in `-filled` is the same outline, filled.

        Right of it there is so much `room` more.
        """
        filled = name.endswith("-filled")
        source = (self._folder / f"{name.removesuffix('-filled')}.svg").read_text("utf-8")
        source = source.replace("currentColor", colour)
        width = "1.75" if size >= 16 else "2"
        source = source.replace('stroke-width="2"', f'stroke-width="{width}"')
        if filled:
            source = source.replace('fill="none"', f'fill="{colour}"')
        pixmap = QPixmap(round((size + room) * ratio), round(size * ratio))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(0, 0, round(size * ratio), round(size * ratio))
        QSvgRenderer(QByteArray(source.encode())).render(painter, place)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap
