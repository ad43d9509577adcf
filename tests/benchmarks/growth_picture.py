"""The picture of how it grows: a small plot for each thing that was measured, both axes by tens."""

from __future__ import annotations

import math
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.benchmarks.growth import Curve, figure

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPen, QPolygonF
from PySide6.QtSvg import QSvgGenerator

_WIDTH, _HEIGHT, _COLUMNS = 320, 240, 3
_LEFT, _RIGHT, _TOP, _BOTTOM = 54, 30, 40, 30
_FOOT = 26
_INK, _PALE, _LINES = QColor("#1f2933"), QColor("#6b7785"), QColor("#dde3e9")
_OURS, _FLOOR, _LINEAR = QColor("#1a5fa8"), QColor("#8a5a00"), QColor("#9aa5b1")
_LINEAR_SAID = "as steep as the number of conferences"


def draw(curves: Sequence[Curve], file: Path) -> None:
    """Write all curves as one SVG; an existing file is replaced."""
    # Text is measured with the fonts of an application.
    application = QGuiApplication.instance() or QGuiApplication(["growth"])
    rows = math.ceil(len(curves) / _COLUMNS)
    size = QSize(_WIDTH * _COLUMNS, _HEIGHT * rows + _FOOT)
    file.parent.mkdir(parents=True, exist_ok=True)
    generator = QSvgGenerator()
    generator.setFileName(str(file))
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle("Growth with the number of conferences")
    generator.setDescription("; ".join(_spoken(one) for one in curves))
    painter = QPainter(generator)
    try:
        painter.setFont(_font(11))
        painter.fillRect(QRectF(0, 0, size.width(), size.height()), Qt.GlobalColor.white)
        for number, curve in enumerate(curves):
            place = QPointF(number % _COLUMNS * _WIDTH, number // _COLUMNS * _HEIGHT)
            _Plot(painter, curve, place).draw()
        _legend(painter, size.height() - _FOOT / 2)
    finally:
        painter.end()
    del application


class _Plot:
    """One curve in its frame, with what it would be if it grew like the conferences do."""

    def __init__(self, painter: QPainter, curve: Curve, place: QPointF) -> None:
        self._painter, self._curve = painter, curve
        inside = QRectF(0, 0, _WIDTH, _HEIGHT).adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM)
        self._frame = inside.translated(place)
        values = [*curve.ours.values(), *curve.floor.values()]
        self._low = math.floor(math.log10(min(values)))
        self._high = max(math.ceil(math.log10(max(values))), self._low + 2)
        self._first, self._last = (math.log10(edge(curve.ours)) for edge in (min, max))

    def draw(self) -> None:
        """Paint it."""
        painter, curve = self._painter, self._curve
        self._axes()
        small = min(curve.ours)
        least = curve.ours[small]
        # It ends where the frame does.
        last = min(max(curve.ours), small * 10**self._high / least)
        linear = {small: least, last: least * last / small}
        self._line(linear, QPen(_LINEAR, 1, Qt.PenStyle.DotLine))
        self._line(curve.floor, QPen(_FLOOR, 1.4, Qt.PenStyle.DashLine))
        self._line(curve.ours, QPen(_OURS, 2))
        for size, value in curve.ours.items():
            point = self._point(size, value)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_OURS)
            painter.drawEllipse(point, 3, 3)
            painter.setPen(_INK)
            # Above the point, or below it where the frame ends.
            below = point.y() < self._frame.top() + 18
            first = size == small
            left = point.x() - (6 if first else 40)
            box = QRectF(left, point.y() + (5 if below else -19), 80, 14)
            across = Qt.AlignmentFlag.AlignLeft if first else Qt.AlignmentFlag.AlignHCenter
            painter.drawText(box, across | Qt.AlignmentFlag.AlignVCenter, figure(value))

    def _axes(self) -> None:
        painter, frame = self._painter, self._frame
        painter.setPen(_INK)
        painter.setFont(_font(12, bold=True))
        head = QRectF(frame.left() - _LEFT + 10, frame.top() - 32, _WIDTH - 20, 18)
        title = f"{self._curve.title} ({self._curve.unit})"
        painter.drawText(head, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(_font(11))
        for power in range(self._low, self._high + 1):
            height = self._point(min(self._curve.ours), 10.0**power).y()
            painter.setPen(_LINES)
            painter.drawLine(QPointF(frame.left(), height), QPointF(frame.right(), height))
            painter.setPen(_PALE)
            box = QRectF(frame.left() - 50, height - 8, 44, 16)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, right, f"{10.0**power:,g}")
        for size in self._curve.ours:
            across = self._point(size, 1).x()
            box = QRectF(across - 40, frame.bottom() + 6, 80, 16)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{size:,}")

    def _line(self, values: Mapping[float, float] | Mapping[int, float], pen: QPen) -> None:
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        points = [self._point(size, value) for size, value in values.items()]
        self._painter.drawPolyline(QPolygonF(points))

    def _point(self, size: float, value: float) -> QPointF:
        wide = (math.log10(size) - self._first) / ((self._last - self._first) or 1)
        high = (math.log10(value) - self._low) / (self._high - self._low)
        frame = self._frame
        return QPointF(frame.left() + wide * frame.width(), frame.bottom() - high * frame.height())


def _legend(painter: QPainter, height: float) -> None:
    across = 20.0
    painter.setFont(_font(11))
    for text, pen in (
        ("ours", QPen(_OURS, 2)),
        ("the floor, where there is one", QPen(_FLOOR, 1.4, Qt.PenStyle.DashLine)),
        (_LINEAR_SAID, QPen(_LINEAR, 1, Qt.PenStyle.DotLine)),
    ):
        painter.setPen(pen)
        painter.drawLine(QPointF(across, height), QPointF(across + 30, height))
        painter.setPen(_INK)
        width = painter.fontMetrics().horizontalAdvance(text)
        box = QRectF(across + 38, height - 9, width + 10, 18)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
        across += width + 80


def _font(pixels: int, *, bold: bool = False) -> QFont:
    font = QFont("DejaVu Sans")
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font


def _spoken(curve: Curve) -> str:
    said = ", ".join(f"{size:,}: {figure(value)}" for size, value in curve.ours.items())
    return f"{curve.title} ({curve.unit}): {said}"
