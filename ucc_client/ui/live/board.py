"""What the details show while a conference runs: who is in, and what can be done with them."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QHideEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ucc_client.contract.extensions import DialIn
from ucc_client.domain.participant import Participant
from ucc_client.ui.furniture import IconLabel, footer
from ucc_client.ui.icons import Icons
from ucc_client.ui.live.book import Running
from ucc_client.ui.live.head import BoardHead
from ucc_client.ui.live.people import SeatRows
from ucc_client.ui.live.words import LiveWords
from ucc_client.ui.scrolled_page import ScrolledPage
from ucc_client.ui.style import CAPTION, SPACE, WINDOW_MARGIN, Theme, set_type
from ucc_client.ui.words import Words

_TICK_MS = 1000
_NOTICE_MS = 12_000


class Board(QWidget):
    """Shows one running conference, and counts on between two words of the server."""

    act_wanted = Signal(object, object)
    """An `Act`, and the `Seat` that it is about."""
    all_wanted = Signal(object)
    """Call all of these `Seat`s."""
    details_wanted = Signal()
    shown = Signal()
    """It came on the screen, or went from it."""

    def __init__(self, theme: Theme, icons: Icons, words: Words, *, at_once: bool = True) -> None:
        """Make all of it, or only the ground on which `making` puts it."""
        super().__init__()
        self._running: Running | None = None
        self._contents: tuple[str, DialIn, tuple[Participant, ...]] = ("", DialIn(), ())
        self._online, self._words = True, words
        self._chain: list[QWidget] = []
        self._notice_end = QTimer(self)
        self._notice_end.setSingleShot(True)
        self._notice_end.setInterval(_NOTICE_MS)
        self._notice_end.timeout.connect(lambda: self.say(""))
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._tick)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        # In a small window the people would leave no room for what stands above them.
        page = ScrolledPage(self._column)
        page.inner.setProperty("kind", "base")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
        self._steps = self._make(theme, icons)
        if at_once:
            deque(self._steps, maxlen=0)

    def making(self) -> Iterator[None]:
        """Make what is not there yet, in the steps of this iterator."""
        return self._steps

    def _make(self, theme: Theme, icons: Icons) -> Iterator[None]:
        live_words = LiveWords(self._words)
        self.head = BoardHead(theme, icons, self._words, live_words)
        yield
        self.people = SeatRows(theme, icons, live_words)
        self.people.wanted.connect(self.act_wanted)
        self.people.all_wanted.connect(self.all_wanted)
        self.people.filled.connect(self._chain_focus)
        rule = QFrame()
        rule.setProperty("kind", "rule")
        rule.setFixedHeight(1)
        self._column.addWidget(self.head)
        self._column.addWidget(rule)
        self._column.addWidget(self._notice(theme, icons))
        yield
        self._column.addWidget(self.people, 1)
        self.foot = self._foot()
        """Stands below the board, and below what can be taken back."""
        yield

    def show_running(
        self, running: Running, name: str, dial_in: DialIn, participants: Sequence[Participant]
    ) -> None:
        """Show a conference as it is by now."""
        self._running = running
        self._contents = (name, dial_in, tuple(participants))
        self._show()

    def show_connection(self, *, online: bool) -> None:
        """Offer what needs the server, or not."""
        if online != self._online:
            self._online = online
            self._show()
            self.say("")

    def say(self, text: str) -> None:
        """Say what was not done and why, for a while; empty takes it away.

        Without a connection it is said how old all of it is.
        """
        shown = text
        if not text and not self._online and self._running is not None:
            shown = self.tr("This was so at %1; the server cannot be reached just now.").replace(
                "%1", self._words.time(self._running.live.now)
            )
        if shown and shown != self.notice.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.notice, shown))
        self.notice.setText(shown)
        self._notice_frame.setVisible(bool(shown))
        if text:
            self._notice_end.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Count the seconds that can be seen."""
        super().showEvent(event)
        self._clock.start()
        self._tick()
        self.shown.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Count no more."""
        super().hideEvent(event)
        self._clock.stop()
        self.shown.emit()

    def _show(self) -> None:
        running = self._running
        if running is None:
            return
        name, dial_in, participants = self._contents
        live = running.live
        self.head.show_conference(name, live, dial_in)
        self.head.offer(live, online=self._online)
        self.head.show_time(live, running.now())
        self.people.show_people(live, participants, running.now(), enabled=self._online)
        self._keys.setVisible(live.may_moderate)
        self._watching.setVisible(not live.may_moderate)

    def _chain_focus(self) -> None:
        """Let Tab go from above, whenever there are other rows or buttons."""
        chain = [*self.head.buttons.buttons(), *self.people.chain(), self.details]
        if chain != self._chain:
            self._chain = chain
            for one, other in itertools.pairwise(chain):
                if one.window() is other.window():
                    self.setTabOrder(one, other)

    def _tick(self) -> None:
        if self._running is not None:
            now = self._running.now()
            self.head.show_time(self._running.live, now)
            self.people.show_time(now)

    def _notice(self, theme: Theme, icons: Icons) -> QFrame:
        self._notice_frame = QFrame()
        self._notice_frame.setProperty("kind", "banner")
        self.notice = QLabel()
        self.notice.setWordWrap(True)
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self._notice_frame)
        row.setContentsMargins(WINDOW_MARGIN, SPACE, WINDOW_MARGIN, SPACE)
        icon = IconLabel(theme, icons, "circle-alert", "warn")
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.notice, 1)
        self._notice_frame.hide()
        return self._notice_frame

    def _foot(self) -> QFrame:
        bar, row = footer()
        row.setContentsMargins(WINDOW_MARGIN, 9, WINDOW_MARGIN, 9)
        self._keys = QLabel(
            " &nbsp; ".join(
                f"<b>{key}</b> {does}"
                for key, does in (
                    (self.tr("M"), self.tr("mute or unmute")),
                    (self.tr("Space"), self.tr("moderator")),
                    (self.tr("Enter"), self.tr("call again")),
                    (self.tr("Del"), self.tr("remove")),
                )
            )
        )
        self._keys.setTextFormat(Qt.TextFormat.RichText)
        self._watching = QLabel(self.tr("Only moderators can mute or call."))
        for label in (self._keys, self._watching):
            set_type(label, CAPTION + 1, role="text2")
            label.setWordWrap(True)
            row.addWidget(label, 1)
        self.details = QPushButton(self.tr("&Details"))
        self.details.setProperty("kind", "status")
        self.details.setProperty("role", "link")
        self.details.setToolTip(
            self.tr("Shows the plan of the conference; who is in stays one click away")
        )
        self.details.clicked.connect(self.details_wanted)
        row.addWidget(self.details)
        return bar
