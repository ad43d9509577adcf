"""The line at the window's lower edge: connection, progress, what waits, whose account."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QStatusBar, QWidget

from ucc_client.application.connection_state import Connection, StateChanged
from ucc_client.ui.furniture import IconLabel
from ucc_client.ui.icons import Icons
from ucc_client.ui.shortened_label import ShortenedLabel
from ucc_client.ui.style import SECONDARY, SPACE, Theme, set_type
from ucc_client.ui.words import Words


class ConnectionBar(QStatusBar):
    """Shows `StateChanged`; offline is a state, not an error."""

    changes_wanted = Signal()
    """Show what waits and what needs the user."""

    def __init__(self, theme: Theme, icons: Icons, words: Words) -> None:
        super().__init__()
        self._words = words
        self.setSizeGripEnabled(False)
        self._icon = IconLabel(theme, icons, "check", "text2")
        self._connection = ShortenedLabel()
        self._connection.setAccessibleDescription(self.tr("Connection"))
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(120)
        self._progress.setMaximumHeight(8)
        self._progress.setAccessibleName(self.tr("Progress of the synchronisation"))
        self._waiting_icon = IconLabel(theme, icons, "cloud-upload", "text2")
        self.waiting = _link(self.tr("Show the waiting changes"))
        self._refused_icon = IconLabel(theme, icons, "circle-alert", "danger")
        self.refused = _link(self.tr("Show what needs you"), "danger")
        for button in (self.waiting, self.refused):
            button.clicked.connect(self.changes_wanted)
        self._clock_icon = IconLabel(theme, icons, "clock", "warn")
        self._clock = ShortenedLabel()
        self._clock.setToolTip(
            self.tr(
                "Times are shown by this computer's clock. If it is wrong, set it right; "
                "otherwise tell your administrator."
            )
        )
        self.account = ShortenedLabel()
        self.account.setAccessibleDescription(self.tr("Account"))
        for label, role in (
            (self._connection, "text2"),
            (self._clock, "warn"),
            (self.account, "text2"),
        ):
            set_type(label, SECONDARY, role=role)
        self.sign_in = QPushButton(self.tr("Sign in …"))
        self.sign_in.setFlat(True)
        self.sign_in.hide()
        left = QWidget()
        row = QHBoxLayout(left)
        row.setContentsMargins(12, 0, 0, 0)
        row.setSpacing(6)
        for widget in (
            self._icon,
            self._connection,
            self._progress,
            self.sign_in,
            self._waiting_icon,
            self.waiting,
            self._refused_icon,
            self.refused,
            self._clock_icon,
            self._clock,
        ):
            row.addWidget(widget)
            if widget is self._connection:
                row.addSpacing(SPACE)
        self.addWidget(left)
        right = QWidget()
        end = QHBoxLayout(right)
        end.setContentsMargins(0, 0, 12, 0)
        end.addWidget(self.account)
        self.addPermanentWidget(right)
        self.setMinimumHeight(28)
        self.show_state(StateChanged(connection=Connection.CONNECTING))

    def show_state(self, state: StateChanged) -> None:
        """Show the connection, the progress and the outbox."""
        icon, role, text = self._connection_words(state)
        self._icon.show_icon(icon, role)
        self._connection.setText(text)
        _give_role(self._connection, role)
        self._connection.setToolTip(self._explained(state))
        syncing = state.connection is Connection.SYNCING and state.total > 0
        self._progress.setVisible(syncing)
        if syncing:
            self._progress.setMaximum(state.total)
            self._progress.setValue(state.done)
        self.waiting.setText(
            self._words.changes_waiting(state.waiting)
            if state.waiting
            else self.tr("Nothing waiting")
        )
        _give_role(self.waiting, "link" if state.waiting else "")
        self._waiting_icon.setVisible(state.waiting > 0)
        self.refused.setText(self._words.changes_refused(state.rejected))
        for widget in (self.refused, self._refused_icon):
            widget.setVisible(state.rejected > 0)
        is_off = state.clock_ahead_s != 0
        self._clock.setText(self._words.clock_off(state.clock_ahead_s) if is_off else "")
        for label in (self._clock, self._clock_icon):
            label.setVisible(is_off)
        self.sign_in.setVisible(state.connection is Connection.SIGNED_OUT)

    def _explained(self, state: StateChanged) -> str:
        if state.trouble:
            return self._words.trouble(state.trouble)
        if not state.unread:
            return ""
        return self.tr(
            "What the server says of %n conferences cannot be read. They are missing, or shown as "
            "they were before. They are asked for again with each sync.",
            None,
            state.unread,
        )

    def _connection_words(self, state: StateChanged) -> tuple[str, str, str]:
        match state.connection:
            case Connection.ONLINE if state.vanished:
                paused = self.tr("Paused: %n missing", None, state.vanished)
                return "triangle-alert", "warn", paused
            case Connection.ONLINE if state.unread:
                unread = self.tr("Online: %n unreadable", None, state.unread)
                return "triangle-alert", "warn", unread
            case Connection.ONLINE:
                return "check", "live", self.tr("Online")
            case Connection.SYNCING:
                return "refresh-cw", "text2", self.tr("Syncing")
            case Connection.CONNECTING:
                return "refresh-cw", "text2", self.tr("Connecting")
            case Connection.SIGNED_OUT:
                return "user", "warn", self.tr("Not signed in")
            case Connection.OFFLINE:
                if state.trouble is None or state.trouble.is_out_of_reach:
                    return "wifi-off", "warn", self.tr("Offline")
                return "wifi-off", "warn", self.tr("Offline: the server has a problem")


def _give_role(widget: QWidget, role: str) -> None:
    """Style a widget anew only for another role: a sync says many times what it does."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().polish(widget)


def _link(description: str, role: str = "") -> QPushButton:
    """Return a button that looks like the bar's words until one comes near."""
    button = QPushButton()
    button.setProperty("kind", "status")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setAccessibleDescription(description)
    button.setToolTip(description)
    set_type(button, SECONDARY, role=role)
    return button
