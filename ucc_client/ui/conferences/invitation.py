"""Shows the invitation to a conference, as each of its people gets it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ucc_client.application.changes import Result
from ucc_client.application.queries import Defaults, GetDefaults
from ucc_client.domain.conference import Conference
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.editor.mail_lines import MailPlan
from ucc_client.ui.editor.mail_source import MailSource, creating
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.words import Words


class Invitation(QObject):
    """Asks as if the conference were made anew: nothing is sent."""

    def __init__(self, window: MainWindow, bridge: Bridge, words: Words) -> None:
        super().__init__(window)
        self._window, self._bridge, self._words = window, bridge, words
        self._source = MailSource(bridge, self)
        window.details.invitation_wanted.connect(self._ask)

    def _ask(self, conference: Conference) -> None:
        self._bridge.send(GetDefaults(), lambda result: self._show(conference, result))

    def _show(self, conference: Conference, result: Result) -> None:
        # Only now: the first paint waits for no dialog.
        from ucc_client.ui.editor.mail_window import MailWindow  # noqa: PLC0415

        usual = result.email_body if isinstance(result, Defaults) else ""
        window = MailWindow(
            MailPlan().lines(conference, None),
            0,
            creating(conference),
            self._source,
            self._words,
            body=conference.email_body.strip() or usual,
            parent=self._window,
        )
        window.setWindowTitle(self.tr("The invitation"))
        window.open()
