"""F1 in every window, and the word on a new version."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from ucc_client import __version__
from ucc_client.ui.help.guide import NEWS, Guide, Place, read_in
from ucc_client.ui.help.topics import place_for
from ucc_client.ui.icons import Icons
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.style import Theme
from ucc_client.ui.telling import tell
from ucc_client.ui.words import Words

if TYPE_CHECKING:
    from ucc_client.ui.help.window import HelpWindow

_SEEN = "help/version"
"""The version that was started last."""
_HAS_KEY = "opens help"
"""Said of a window in which F1 works already."""


class HelpActions(QObject):
    """Opens the guide where one is."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        icons: Icons,
        words: Words,
        *,
        folder: Path,
    ) -> None:
        """Begin; `folder` holds the guide, a folder for each language."""
        super().__init__(window)
        self._window, self._theme, self._icons = window, theme, icons
        self._folder = read_in(folder, words.locale.name())
        self.help: HelpWindow | None = None
        self.news: QPushButton | None = None
        window.guide.triggered.connect(self._open_here)
        window.closing.connect(self._close)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            # A key of the main window does not reach a dialog, and looking at every event costs.
            application.focusChanged.connect(self._give_key)

    def open(self, place: Place) -> None:
        """Show a place of the guide."""
        if self.help is None:
            from ucc_client.ui.help.window import HelpWindow

            try:
                guide = Guide(self._folder)
            except OSError:
                self._say_missing()
                return
            self.help = HelpWindow(guide, self._theme, self._icons)
        self.help.show_place(place)
        if self.help.isMinimized():
            self.help.showNormal()
        self.help.show()
        self.help.raise_()
        self.help.activateWindow()

    def tell_news(self, settings: QSettings) -> None:
        """Say once that this is another version than the last start's; nothing at the first one."""
        seen = str(settings.value(_SEEN, ""))
        settings.setValue(_SEEN, __version__)
        if seen in ("", __version__):
            return
        self.news = QPushButton(self.tr("What is new in %1").replace("%1", __version__))
        self.news.setProperty("kind", "status")
        self.news.setProperty("role", "link")
        self.news.setCursor(Qt.CursorShape.PointingHandCursor)
        self.news.setToolTip(self.tr("UCC Client was updated. Shows what is new."))
        self.news.clicked.connect(self._read_news)
        self._window.status.addPermanentWidget(self.news)

    def _read_news(self) -> None:
        self.open(Place(NEWS))
        if self.news is not None:
            self._window.status.removeWidget(self.news)
            self.news.deleteLater()
            self.news = None

    def _open_here(self) -> None:
        self.open(place_for(self._window.focusWidget() or self._window))

    def _open_there(self) -> None:
        self.open(place_for(QApplication.focusWidget() or QApplication.activeWindow()))

    def _give_key(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Let F1 work in a window that has the keyboard for the first time."""
        window = new.window() if new is not None else None
        if window is None or window in (self._window, self.help) or window.property(_HAS_KEY):
            return
        window.setProperty(_HAS_KEY, True)
        key = QShortcut(QKeySequence(Qt.Key.Key_F1), window)
        key.activated.connect(self._open_there)

    def _say_missing(self) -> None:
        said = self.tr("The help was not installed along with the program.")
        tell(self._window, self.tr("Help"), said)

    def _close(self) -> None:
        if self.help is not None:
            self.help.close()
            self.help.deleteLater()
            self.help = None
