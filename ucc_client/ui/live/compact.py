"""A small window above all others: how long, who talks, who is in, and what is for all."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QPoint, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ucc_client.application.live_seats import Place, myself, seats
from ucc_client.contract.live import LiveDeed
from ucc_client.ui.conferences.people_panel import Shrinking
from ucc_client.ui.furniture import SquareButton
from ucc_client.ui.icons import Icons
from ucc_client.ui.live.book import Running
from ucc_client.ui.live.signs import TalkMeter
from ucc_client.ui.live.words import LiveWords, clock
from ucc_client.ui.style import (
    BODY,
    HEADING,
    NUMBER,
    SECONDARY,
    SPACE,
    WINDOW_MARGIN,
    Theme,
    set_type,
)
from ucc_client.ui.words import Words

_PLACE, _CHOICE = "live/compact place", "live/compact"
_TICK_MS = 1000


class CompactWindow(QWidget):
    """Stays where it was put, and away when it was closed."""

    deed_wanted = Signal(object)
    """A `LiveDeed` that is about all."""
    end_wanted = Signal()
    board_wanted = Signal()
    """The whole board is wanted, in the large window."""
    shown = Signal()
    """It came on the screen, or went from it."""

    def __init__(self, theme: Theme, icons: Icons, words: Words, settings: QSettings) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self.setProperty("kind", "base")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._words, self._live_words, self._settings = words, LiveWords(words), settings
        self._running: Running | None = None
        self._online, self._locked, self._ending = True, False, False
        self.name, self.talks = Shrinking(), Shrinking()
        self.elapsed = QLabel()
        set_type(self.name, HEADING, strong=True)
        set_type(self.elapsed, NUMBER, strong=True)
        set_type(self.talks, BODY, role="live")
        self.meter = TalkMeter(theme)
        self.people = QListWidget()
        self.people.setProperty("kind", "lines")
        self.people.setAccessibleName(self.tr("In the conference"))
        set_type(self.people, SECONDARY)
        self.mute = SquareButton(theme, icons, "mic-off", self.tr("Mute all others"))
        self.lock = SquareButton(theme, icons, "lock", self.tr("Lock"))
        self.board = SquareButton(theme, icons, "external-link", self.tr("Show the large window"))
        self.end = SquareButton(theme, icons, "phone-off", self.tr("End for all …"))
        self.mute.clicked.connect(lambda: self.deed_wanted.emit(LiveDeed.MUTE_OTHERS))
        self.lock.clicked.connect(self._lock)
        self.board.clicked.connect(self.board_wanted)
        self.end.clicked.connect(self.end_wanted)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._tick)
        self._lay_out()
        place = settings.value(_PLACE)
        if isinstance(place, QByteArray):
            self.restoreGeometry(place)
        else:
            # Where a window's own contents are least often.
            self.resize(self.sizeHint())
            corner = self.screen().availableGeometry().topRight()
            self.move(corner - QPoint(self.width() + WINDOW_MARGIN, -2 * WINDOW_MARGIN))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACE)
        top.addWidget(self.name, 1)
        top.addWidget(self.elapsed)
        talk = QHBoxLayout()
        talk.setSpacing(SPACE)
        talk.addWidget(self.meter)
        talk.addWidget(self.talks, 1)
        bar = QHBoxLayout()
        bar.setSpacing(SPACE)
        for button in (self.mute, self.lock, self.board):
            bar.addWidget(button)
        bar.addStretch(1)
        bar.addWidget(self.end)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(SPACE)
        column.addLayout(top)
        column.addLayout(talk)
        column.addWidget(self.people, 1)
        column.addLayout(bar)

    def sizeHint(self) -> QSize:
        """Return a size that covers little."""
        return QSize(280, 260)

    @property
    def is_chosen(self) -> bool:
        """Whether the user wanted it the last time."""
        return self._settings.value(_CHOICE) in (True, "true")

    @property
    def conference_id(self) -> int | None:
        """The conference that it shows, None while it is away."""
        return self._running.live.conference_id if self._running and self.isVisible() else None

    def open_for(self, running: Running, name: str) -> None:
        """Come, by the user's choice, and remember that."""
        self._settings.setValue(_CHOICE, True)
        self.show_running(running, name)
        self.show()
        self.raise_()

    def show_running(self, running: Running, name: str) -> None:
        """Show a conference as it is by now."""
        self._running = running
        live = running.live
        self.setWindowTitle(self._words.title(name))
        self.name.setText(self._words.title(name))
        self.name.setToolTip(self._words.title(name))
        said = self._live_words.talking(live)
        self.meter.show_talking(talks=bool(said))
        self.talks.setText(said or self.tr("Nobody is talking"))
        role = "live" if said else "text2"
        if self.talks.property("role") != role:
            self.talks.setProperty("role", role)
            self.talks.style().polish(self.talks)
        self._list(running)
        self._locked = live.is_locked
        name = self.tr("Unlock") if self._locked else self.tr("Lock")
        self.lock.setAccessibleName(name)
        self.lock.setToolTip(name)
        self.lock.show_icon("lock-open" if self._locked else "lock")
        for button in (self.mute, self.lock, self.end):
            button.setVisible(live.may_moderate)
            button.setEnabled(self._online)
        self._tick()

    def show_connection(self, *, online: bool) -> None:
        """Offer what needs the server, or not."""
        self._online = online
        for button in (self.mute, self.lock, self.end):
            button.setEnabled(online)

    def leave(self) -> None:
        """Go, because the conference is over; the choice stays."""
        self._ending = True
        self.close()
        self._ending = False
        self._running = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the place, and that it was closed by the user."""
        self._settings.setValue(_PLACE, self.saveGeometry())
        if not self._ending:
            self._settings.setValue(_CHOICE, False)
        super().closeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Count the seconds that can be seen."""
        super().showEvent(event)
        self._clock.start()
        self.shown.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Count no more."""
        super().hideEvent(event)
        self._clock.stop()
        self.shown.emit()

    def _list(self, running: Running) -> None:
        inside = [one for one in seats(running.live) if one.place is Place.IN]
        lines = []
        for seat in inside:
            said = self._live_words.state(seat, running.live.now).text
            lines.append(f"{self._live_words.name(seat)} · {said}")
        row = self.people.currentRow()
        if [self.people.item(n).text() for n in range(self.people.count())] != lines:
            self.people.clear()
            for line in lines:
                self.people.addItem(QListWidgetItem(line))
            self.people.setCurrentRow(row if 0 <= row < len(lines) else -1)

    def _tick(self) -> None:
        live = None if self._running is None else self._running.live
        if self._running is not None and live is not None and live.started_at is not None:
            self.elapsed.setText(clock(self._running.now() - live.started_at))

    def _lock(self) -> None:
        self.deed_wanted.emit(LiveDeed.UNLOCK if self._locked else LiveDeed.LOCK)


def wants_company(running: Running, *, is_chosen: bool) -> bool:
    """Tell whether the small window comes by itself: it was chosen, and the user is in."""
    return is_chosen and myself(running.live) is not None
