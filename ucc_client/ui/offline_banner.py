"""A line above the details that promises, instead of alarming, while no server is there."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ucc_client.application.connection_state import Connection, StateChanged, Trouble
from ucc_client.ui.furniture import IconLabel
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import SPACE, WINDOW_MARGIN, Theme
from ucc_client.ui.words import Words


class OfflineBanner(QWidget):
    """Stands above `content` while the server does not answer, or does not let us in."""

    retry_wanted = Signal()
    online_wanted = Signal()
    """Whoever chose to work offline wants to go on."""

    def __init__(
        self, theme: Theme, icons: Icons, words: Words, content: QWidget, *more: QWidget
    ) -> None:
        """Stand above `content`; `more` are other lines between the two."""
        super().__init__()
        self._words = words
        self.may_go_online = True
        """Whether it was chosen in the window, not when the program was started."""
        self._frame = QFrame()
        self._frame.setProperty("kind", "banner")
        self._text = QLabel()
        self._text.setWordWrap(True)
        self.retry = QPushButton(self.tr("Try now"))
        self.retry.clicked.connect(self.retry_wanted)
        self.online = QPushButton(self.tr("Go online"))
        self.online.clicked.connect(self.online_wanted)
        row = QHBoxLayout(self._frame)
        row.setContentsMargins(WINDOW_MARGIN, SPACE, 12, SPACE)
        row.setSpacing(12)
        row.addWidget(IconLabel(theme, icons, "wifi-off", "warn"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        row.addWidget(self.retry, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.online, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._frame)
        for line in more:
            column.addWidget(line)
        column.addWidget(content, 1)
        self._frame.hide()

    def show_state(self, state: StateChanged) -> None:
        """Show or hide the line."""
        offline = state.connection is Connection.OFFLINE
        locked_out = state.connection is Connection.SIGNED_OUT and state.trouble is not None
        self._frame.setVisible(offline or locked_out)
        chosen = offline and state.trouble is None
        self.retry.setVisible(offline and not chosen)
        self.online.setVisible(chosen and self.may_go_online)
        if not (offline or locked_out):
            return
        if chosen:
            self._text.setText(
                self.tr(
                    "<b>You work offline.</b> Plan and change as usual. "
                    "It is kept here and sent when you go online."
                )
            )
        elif offline and state.trouble is Trouble.OFFLINE:
            host = state.server.partition("//")[2] or self.tr("the server")
            self._text.setText(
                self.tr(
                    "<b>You are offline.</b> Plan and change as usual. "
                    "It is kept here and sent once %1 can be reached."
                ).replace("%1", html.escape(host))
            )
        else:
            self._text.setText(self._words.trouble(state.trouble or Trouble.OFFLINE))
