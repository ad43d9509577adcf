"""Small PNGs: the window without the empty screen around it, in 256 well chosen colours."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage

_COLOURS = 256
_ASKED = 3000
_APART = 60
"""So far, red, green and blue together, are colours that cannot stand for each other."""


def keep(source: Path, target: Path) -> int:
    """Write `source` small to `target`; return how many bytes it has."""
    image = QImage(str(source)).convertToFormat(QImage.Format.Format_RGB32)
    if image.isNull():
        raise ValueError(f"{source} is no picture")
    image = image.copy(_filled(image))
    counted = Counter(memoryview(image.constBits()).cast("I"))
    table = _table([colour for colour, _ in counted.most_common(_ASKED)])
    small = image.convertToFormat(
        QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.AvoidDither
    )
    target.parent.mkdir(parents=True, exist_ok=True)
    if not small.save(str(target), "PNG", 0):
        raise OSError(f"{target} cannot be written")
    return target.stat().st_size


def _table(common: list[int]) -> list[int]:
    """Choose from colours, the most common first: a rare one has a place where none is like it."""
    table = common[: _COLOURS // 2]
    rest = common[_COLOURS // 2 :]
    for colour in rest:
        if len(table) < _COLOURS and all(_distance(colour, one) > _APART for one in table):
            table.append(colour)
    chosen = set(table)
    return (table + [colour for colour in rest if colour not in chosen])[:_COLOURS]


def _distance(one: int, other: int) -> int:
    return sum(abs((one >> bits & 255) - (other >> bits & 255)) for bits in (0, 8, 16))


def _filled(image: QImage) -> QRect:
    """Return where something was painted: a bare X screen is black."""
    width, height = image.width(), image.height()
    pixels = memoryview(image.constBits()).cast("I")
    black = 0xFF000000
    rows = [
        y for y in range(height) if any(p != black for p in pixels[y * width : (y + 1) * width])
    ]
    columns = [x for x in range(width) if any(p != black for p in pixels[x::width])]
    if not rows or not columns:
        return image.rect()
    return QRect(columns[0], rows[0], columns[-1] - columns[0] + 1, rows[-1] - rows[0] + 1)
