"""Says what the program is, and whose."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ucc_client import __version__
from ucc_client.ui.telling import tell

_ICON = 64


def tell_about(window: QWidget) -> None:
    """Show it beside the program's picture."""
    translate = QCoreApplication.translate
    box = tell(
        window,
        translate("About", "About UCC Client"),
        translate(
            "About",
            "UCC Client %1\n\nPhone conferences from the desktop. Free software under the "
            "MIT licence, independent of any vendor.\n\nIcons: Lucide (ISC licence).",
        ).replace("%1", __version__),
    )
    box.setIconPixmap(window.windowIcon().pixmap(_ICON))
