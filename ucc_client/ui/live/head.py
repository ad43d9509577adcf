"""The head of the board: what runs, how long already, how one gets in, and what is for all."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ucc_client.application.live_seats import Place, myself, place_of
from ucc_client.contract.extensions import DialIn
from ucc_client.contract.live import LiveConference, LiveDeed
from ucc_client.ui.conferences.button_row import ButtonRow
from ucc_client.ui.conferences.way_in_text import grouped
from ucc_client.ui.icons import Icons
from ucc_client.ui.live.words import LiveWords, clock
from ucc_client.ui.style import BODY, SECONDARY, SPACE, TITLE, WINDOW_MARGIN, Theme, set_type
from ucc_client.ui.words import Words

CLOCK = TITLE + 6


class BoardHead(QWidget):
    """Shows buttons only for what the viewer may do and the server can."""

    deed_wanted = Signal(object)
    """A `LiveDeed` that is about all."""
    call_wanted = Signal()
    compact_wanted = Signal()
    leave_wanted = Signal()
    join_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons, words: Words, live_words: LiveWords) -> None:
        super().__init__()
        self._theme, self._icons = theme, icons
        self._words, self._live_words = words, live_words
        self._locked = False
        self.title, self.elapsed, self.rest = QLabel(), QLabel(), QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.about = QLabel()
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.running = QLabel("● " + self.tr("Running"))
        set_type(self.title, TITLE, strong=True)
        set_type(self.elapsed, CLOCK, strong=True)
        set_type(self.rest, SECONDARY, role="text2")
        set_type(self.running, BODY, strong=True, role="live")
        set_type(self.about, BODY, role="text2")
        self.mute = QPushButton(self.tr("&Mute all others"))
        self.mute.setToolTip(self.tr("Mutes everyone but you and the other moderators"))
        self.lock = QPushButton()
        self.call = QPushButton(self.tr("Call &someone …"))
        self.compact = QPushButton(self.tr("Small &window"))
        self.compact.setToolTip(self.tr("A small window that stays above all others"))
        self.join = QPushButton(self.tr("&Join"))
        self.leave = QPushButton(self.tr("L&eave"))
        self.leave.setToolTip(self.tr("Hangs up your telephone; the others go on"))
        self.end = QPushButton(self.tr("End for &all …"))
        self._icons_of = {
            self.mute: "mic-off",
            self.call: "phone-outgoing",
            self.compact: "picture-in-picture-2",
            self.join: "phone-incoming",
            self.leave: "phone-off",
        }
        self.mute.clicked.connect(lambda: self.deed_wanted.emit(LiveDeed.MUTE_OTHERS))
        self.lock.clicked.connect(self._lock)
        self.call.clicked.connect(self.call_wanted)
        self.compact.clicked.connect(self.compact_wanted)
        self.join.clicked.connect(self.join_wanted)
        self.leave.clicked.connect(self.leave_wanted)
        self.end.clicked.connect(self.end_wanted)
        self._lay_out()
        theme.changed.connect(self._tint)
        self._tint()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(SPACE)
        line.addWidget(self.running, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.about, 1)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addLayout(line)
        clocks = QVBoxLayout()
        clocks.setSpacing(0)
        for label in (self.elapsed, self.rest):
            clocks.addWidget(label, 0, Qt.AlignmentFlag.AlignRight)
        clocks.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(SPACE * 2)
        top.addLayout(words, 1)
        top.addLayout(clocks)
        column = QVBoxLayout(self)
        column.setContentsMargins(WINDOW_MARGIN, 20, WINDOW_MARGIN, 12)
        column.setSpacing(SPACE * 2)
        column.addLayout(top)
        buttons = [self.mute, self.lock, self.call, self.compact, self.join, self.leave, self.end]
        self.buttons = ButtonRow(buttons)
        column.addWidget(self.buttons)

    def show_conference(self, name: str, live: LiveConference, dial_in: DialIn) -> None:
        """Show whose board it is."""
        self.title.setText(self._words.title(name))
        self.title.setToolTip(name[:1000])
        parts = []
        if live.started_at is not None:
            said = self.tr("since %1").replace("%1", self._words.time(live.started_at))
            parts.append(said)
        parts.append(dial_in.external_number or dial_in.internal_number or "")
        pin = grouped("".join((dial_in.pin or "").split()))
        parts.append(self.tr("PIN %1").replace("%1", pin) if pin else "")
        if live.is_locked:
            parts.append(self.tr("locked: nobody else gets in"))
        self.about.setText(" · ".join(part for part in parts if part))
        self._locked = live.is_locked
        self.lock.setText(self.tr("Un&lock") if live.is_locked else self.tr("&Lock"))
        self.lock.setToolTip(
            self.tr("Lets people in again")
            if live.is_locked
            else self.tr("Lets nobody else in; who is in stays")
        )
        self._tint()

    def show_time(self, live: LiveConference, now: int) -> None:
        """Show how long it runs already, and how long still, as of the server's `now`."""
        elapsed = "" if live.started_at is None else clock(now - live.started_at)
        self.elapsed.setText(elapsed)
        self.elapsed.setAccessibleName(self.tr("Running for %1").replace("%1", elapsed))
        self.rest.setText(self._live_words.left(live, now))
        late = live.ends_at is not None and live.ends_at - now < _SOON_MS
        role = "warn" if late else "text2"
        if self.rest.property("role") != role:
            self.rest.setProperty("role", role)
            self.rest.style().polish(self.rest)

    def offer(self, live: LiveConference, *, online: bool) -> None:
        """Offer what the viewer may do; all of it needs the server."""
        me = myself(live)
        may = live.may_moderate
        self._show(self.mute, may and any(place_of(one) is Place.IN for one in live.people))
        self._show(self.lock, may)
        self._show(self.call, may and live.can_call)
        self._show(self.leave, may and me is not None)
        self._show(self.join, me is None)
        self._show(self.end, may)
        for button in (self.mute, self.lock, self.call, self.leave, self.end):
            button.setEnabled(online)

    def _show(self, button: QPushButton, shown: bool) -> None:
        if button.isHidden() == shown:
            if not shown and button.hasFocus():
                self.compact.setFocus()
            button.setVisible(shown)

    def _lock(self) -> None:
        self.deed_wanted.emit(LiveDeed.UNLOCK if self._locked else LiveDeed.LOCK)

    def _tint(self) -> None:
        colour, faint = self._theme.colour("text"), self._theme.colour("border")
        lock = {self.lock: "lock-open" if self._locked else "lock"}
        for button, icon in {**self._icons_of, **lock}.items():
            self._icons.lead(button, icon, colour, disabled=faint)
        sheet = f"QPushButton:enabled {{ color: {self._theme.colour('danger').name()}; }}"
        if self.end.styleSheet() != sheet:
            self.end.setStyleSheet(sheet)


_SOON_MS = 5 * 60_000
