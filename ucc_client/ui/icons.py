"""Line icons, tinted in the colours that hold now."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


class Icons:
    """The icon set below `folder`; pixmaps are kept per name, colour and size."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.pixmap = lru_cache(maxsize=256)(self._pixmap)

    def icon(self, name: str, colour: QColor, *, disabled: QColor | None = None) -> QIcon:
        """Return an icon for buttons and menus, crisp at single and double resolution."""
        found = QIcon()
        for ratio in (1.0, 2.0):
            found.addPixmap(self.pixmap(name, colour.name(), 16, ratio))
            if disabled is not None:
                faint = self.pixmap(name, disabled.name(), 16, ratio)
                found.addPixmap(faint, QIcon.Mode.Disabled)
        return found

    def paint(self, painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
        """Draw an icon into `rect` at the painter's own resolution."""
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        pixmap = self.pixmap(name, colour.name(), round(rect.width()), ratio)
        painter.drawPixmap(rect.topLeft(), pixmap)

    def _pixmap(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        """Render `name`; a name that ends in `-filled` is the same outline, filled."""
        filled = name.endswith("-filled")
        source = (self._folder / f"{name.removesuffix('-filled')}.svg").read_text("utf-8")
        source = source.replace("currentColor", colour)
        width = "1.75" if size >= 16 else "2"
        source = source.replace('stroke-width="2"', f'stroke-width="{width}"')
        if filled:
            source = source.replace('fill="none"', f'fill="{colour}"')
        pixmap = QPixmap(round(size * ratio), round(size * ratio))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(QByteArray(source.encode())).render(painter)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap
