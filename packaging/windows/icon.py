"""Draws the program's icon in the sizes that Windows shows: build/icons/ucc-client.ico.

python packaging/windows/icon.py
"""

from __future__ import annotations

import os
import struct
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).parents[2]
SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def main() -> Path:
    """Write the file, and return it."""
    application = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(ROOT / "resources" / "icons" / "ucc-client.svg"), application)
    target = ROOT / "build" / "icons" / "ucc-client.ico"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(_icon([(size, _drawn(renderer, size)) for size in SIZES]))
    return target


def _drawn(renderer: QSvgRenderer, size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


def _icon(pictures: list[tuple[int, bytes]]) -> bytes:
    """Put PNG pictures into one file, as Windows reads them since Vista."""
    place = 6 + 16 * len(pictures)
    entries, bodies = [], []
    for size, picture in pictures:
        side = size % 256
        entries.append(struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), place))
        bodies.append(picture)
        place += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + b"".join(entries + bodies)


if __name__ == "__main__":
    main()
