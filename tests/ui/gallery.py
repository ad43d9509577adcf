"""Grab windows of the gallery without a screen; for pictures, not a test.

python -m tests.ui.gallery OUT LANGUAGE SCHEME NAME …

Names are those of `every_window.EVERY_WINDOW`; `QT_SCALE_FACTOR=2` gives double resolution.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication

from tests.ui.every_window import EVERY_WINDOW, parts
from ucc_client import bootstrap
from ucc_client.ui.icons import Icons
from ucc_client.ui.locale_choice import usual_locale
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.style import Theme

_ROUNDS = 5
"""Until what is laid out anew by what was laid out has its place."""


def main(arguments: Sequence[str]) -> None:
    """Grab what the command line names."""
    out, language, scheme, *names = arguments
    application = QApplication(sys.argv[:1])
    resources = bootstrap.resources()
    translator = QTranslator()
    translator.load(f"ucc_client_{language}", str(resources / "translations"))
    application.installTranslator(translator)
    theme = Theme(application, resources / "icons", scheme=scheme)
    with tempfile.TemporaryDirectory() as folder:
        locale = usual_locale(language).name()
        of = parts(theme, Icons(resources / "icons"), Path(folder), locale)
        for name in names:
            window = EVERY_WINDOW[name](of)
            window.resize(window.sizeHint())
            window.show()
            if isinstance(window, MainWindow):
                # As wide as on a screen of a usual size, which this platform has not.
                window.resizeDocks([window.dock], [420], Qt.Orientation.Horizontal)
            window.activateWindow()
            for _ in range(_ROUNDS):
                application.processEvents()
            window.grab().save(str(Path(out) / f"{name}.png"))
            window.hide()
    os._exit(0)  # windows that were never meant to be closed ask before they are


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(sys.argv[1:])
