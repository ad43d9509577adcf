"""The part of the preferences about the server: how one stands with it, how often it is asked."""

from __future__ import annotations

import time

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QPushButton

from ucc_client.application.changes import Connection, StateChanged
from ucc_client.ui.furniture import hint
from ucc_client.ui.icons import Icons
from ucc_client.ui.settings.section import Section
from ucc_client.ui.settings.sync_preference import CHOICES, MINUTES, SyncPreference
from ucc_client.ui.style import BODY, Theme, set_type
from ucc_client.ui.words import Words
from ucc_client.ui.wrapping_box import WrappingBox


class SyncSection(Section):
    """Shows what it is told of the connection."""

    sync_wanted = Signal()
    offline_wanted = Signal(bool)
    """Make no connection any more, or go on."""

    def __init__(
        self, theme: Theme, icons: Icons, words: Words, preference: SyncPreference
    ) -> None:
        super().__init__(theme, icons)
        self._words, self._preference = words, preference
        self._state = StateChanged(connection=Connection.SIGNED_OUT)
        self.state = hint()
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        set_type(self.state, BODY)
        self.now = QPushButton(self.tr("S&ync now"))
        self.now.setMinimumHeight(30)
        self.now.setAutoDefault(False)
        self.now.clicked.connect(self.sync_wanted)
        row = self.add_below([self.now])
        row.put_above(self.state)
        row.also = self.tr("connection, state, last synced, server")
        self.interval = QComboBox()
        names = (
            self.tr("every minute"),
            self.tr("every 5 minutes"),
            self.tr("every 15 minutes"),
            self.tr("every hour"),
        )
        for minutes, name in zip(CHOICES, names, strict=True):
            self.interval.addItem(name, minutes)
        row = self.add_field(
            self.tr("Look for &changes"), self.tr("Look for changes"), self.interval, MINUTES
        )
        row.explain(
            self.tr(
                "Where the server does not tell by itself, as a STARFACE. While a conference runs "
                "or is about to begin, more often."
            )
        )
        row.also = self.tr("interval, poll, how often, sync, data volume")
        self.offline = WrappingBox(self.tr("Wor&k offline"))
        row = self.add_below([self.offline])
        self._about_offline = row.explain("")
        self.show_choices()
        self.show_state(self._state)
        self.show_offline(offline=False, possible=False)
        self.interval.currentIndexChanged.connect(self._choose)
        self.offline.toggled.connect(self.offline_wanted)

    def title(self) -> str:
        """Return what stands above it."""
        return self.tr("Synchronisation")

    def show_choices(self) -> None:
        """Show what holds."""
        with QSignalBlocker(self.interval):
            self.interval.setCurrentIndex(self.interval.findData(self._preference.minutes()))

    def show_state(self, state: StateChanged) -> None:
        """Show how the worker stands with the server."""
        self._state = state
        said = [self._connection()]
        if state.connection is not Connection.SIGNED_OUT:
            said.append(f"{self._words.since(state.last_sync, time.time_ns() // 1_000_000)}.")
            if state.waiting:
                said.append(f"{self._words.changes_waiting(state.waiting)}.")
        self.state.setText(" ".join(said))
        self.now.setEnabled(state.connection is not Connection.SIGNED_OUT)

    def show_offline(self, *, offline: bool, possible: bool) -> None:
        """Show whether the user works offline."""
        with QSignalBlocker(self.offline):
            self.offline.setChecked(offline)
        self.offline.setEnabled(possible)
        said = (
            self.tr("No connection is made. What you change waits until you go on.")
            if possible
            else self.tr("Possible once somebody is signed in.")
        )
        self._about_offline.setText(said)
        self.offline.setAccessibleDescription(said)

    def _connection(self) -> str:
        match self._state.connection:
            case Connection.ONLINE | Connection.SYNCING if self._state.live:
                return self.tr("Online: the server tells by itself what changes.")
            case Connection.ONLINE | Connection.SYNCING:
                said = self.tr("Online: the server is asked what changed, %1.")
                return said.replace("%1", self.interval.currentText())
            case Connection.CONNECTING:
                return self.tr("Connecting …")
            case Connection.SIGNED_OUT:
                return self.tr("Nobody is signed in.")
            case Connection.OFFLINE:
                if self._state.trouble is not None:
                    return self._words.trouble(self._state.trouble)
                return self.tr("Offline.")

    def _choose(self) -> None:
        self._preference.choose(int(self.interval.currentData()))
        self.show_state(self._state)
        self.chosen.emit()
