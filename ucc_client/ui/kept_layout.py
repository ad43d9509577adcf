"""Where the window was and how it was parted, from one start to the next."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtWidgets import QMainWindow

_VERSION = 1
_FRAME = QSize(16, 40)
"""What a title bar and edges need on a small screen."""


def keep(window: QMainWindow, settings: QSettings) -> None:
    """Remember where the window is and how it is parted."""
    settings.setValue("window/geometry", window.saveGeometry())
    settings.setValue("window/layout", window.saveState(_VERSION))


def restore(window: QMainWindow, settings: QSettings) -> None:
    """Put it there; at the first start it is as large as it would like and the screen allows."""
    geometry, layout = settings.value("window/geometry"), settings.value("window/layout")
    if isinstance(geometry, QByteArray):
        window.restoreGeometry(geometry)
    else:
        window.resize(window.sizeHint().boundedTo(window.screen().availableSize() - _FRAME))
    if isinstance(layout, QByteArray):
        window.restoreState(layout, _VERSION)
