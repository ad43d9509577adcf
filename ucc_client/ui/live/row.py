"""One person on the board: who it is, what they do, and what can be done with them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ucc_client.application.live_seats import Act, Place, Seat
from ucc_client.contract.live import LiveState
from ucc_client.ui.conferences.people_panel import Shrinking
from ucc_client.ui.furniture import IconLabel
from ucc_client.ui.icons import Icons
from ucc_client.ui.live.signs import Circle, TalkMeter
from ucc_client.ui.live.words import LiveWords, clock
from ucc_client.ui.style import BODY, RADIUS, SECONDARY, SPACE, Theme, font, set_type

ICONS = {
    Act.GIVE_FLOOR: "mic",
    Act.MUTE: "mic-off",
    Act.UNMUTE: "mic",
    Act.STOP: "phone-off",
    Act.CALL_NOW: "phone",
    Act.CALL_AGAIN: "phone",
    Act.CALL: "phone",
    Act.CORRECT: "pencil",
    Act.REMOVE: "user-minus",
    Act.MAKE_MODERATOR: "star-filled",
    Act.MAKE_PARTICIPANT: "star",
}
KEYS = {
    Qt.Key.Key_M: (Act.GIVE_FLOOR, Act.MUTE, Act.UNMUTE),
    Qt.Key.Key_Space: (Act.MAKE_MODERATOR, Act.MAKE_PARTICIPANT),
    Qt.Key.Key_Return: (Act.CALL_NOW, Act.CALL_AGAIN, Act.CALL),
    Qt.Key.Key_Enter: (Act.CALL_NOW, Act.CALL_AGAIN, Act.CALL),
    Qt.Key.Key_Delete: (Act.REMOVE, Act.STOP),
    Qt.Key.Key_F2: (Act.CORRECT,),
}
"""What a key does: the first of these that can be done."""
_BUTTONS = 2
NARROW = 620
"""Below this width there is one line for number and state, and buttons show icons only."""
_AROUND = 53
_TIME = "0:00:00"


class SeatButton(QPushButton):
    """Does one thing with one person; its name says with whom."""

    def __init__(self, act: Act, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.act = act
        self._theme, self._icons = theme, icons
        self._text = ""
        self.setAutoDefault(False)
        self.setFixedHeight(30)
        theme.changed.connect(self._tint)
        self._tint()

    def show_words(self, text: str, name: str, *, wordless: bool) -> None:
        """Show words, or only the icon; `name` is for screen readers and as a tool tip."""
        had_words = bool(self.text())
        self.setText("" if wordless else text)
        if had_words != bool(self.text()):
            self._tint()
        kind = "status" if wordless else ""
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().polish(self)
        self.setAccessibleName(name)
        self.setToolTip(text if wordless else "")
        self.setMinimumWidth(34 if wordless else 0)
        self.setMaximumWidth(34 if wordless else 16777215)

    def _tint(self) -> None:
        colour, faint = self._theme.colour("text"), self._theme.colour("border")
        self._icons.lead(self, ICONS[self.act], colour, disabled=faint)


class SeatRow(QFrame):
    """Shows a `Seat`; the same row shows what becomes of it."""

    wanted = Signal(object, object)
    """An `Act`, and the `Seat` that it is about."""
    step_wanted = Signal(int)
    """Go so many rows down, or up if negative."""
    focused = Signal()

    def __init__(self, theme: Theme, icons: Icons, words: LiveWords, room: int) -> None:
        """Keep `room` for the buttons, which `room_for_buttons` says."""
        super().__init__()
        self._theme, self._icons, self._words = theme, icons, words
        self._room = room
        self.seat: Seat | None = None
        self._acts: tuple[Act, ...] = ()
        self._narrow = False
        self._enabled = True
        self.buttons: list[SeatButton] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.circle = Circle(theme)
        self._star = IconLabel(theme, icons, "star", "ctl")
        self.name, self.second = Shrinking(), Shrinking()
        set_type(self.name, BODY, strong=True)
        set_type(self.second, SECONDARY, role="text2")
        self.meter = TalkMeter(theme)
        kept = self.meter.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.meter.setSizePolicy(kept)
        self._state_icon = IconLabel(theme, icons, "mic", "text2")
        self.state = Shrinking()
        set_type(self.state, BODY, role="text2")
        self.time = QLabel()
        set_type(self.time, BODY, role="text2")
        self.time.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        metrics = QFontMetrics(font(QApplication.font(), BODY))
        self.time.setFixedWidth(metrics.horizontalAdvance(_TIME) + SPACE)
        self._lay_out()
        self.setFixedHeight(max(46, 2 * metrics.height() + 14))

    def _lay_out(self) -> None:
        self._names = QWidget()
        column = QVBoxLayout(self._names)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self.name)
        column.addWidget(self.second)
        column.addStretch(1)
        self._says = QWidget()
        says = QHBoxLayout(self._says)
        says.setContentsMargins(0, 0, 0, 0)
        says.setSpacing(SPACE)
        says.addWidget(self._state_icon)
        says.addWidget(self.state, 1)
        says.addWidget(self.time)
        self._actions = QWidget()
        self._bar = QHBoxLayout(self._actions)
        self._bar.setContentsMargins(0, 0, 0, 0)
        self._bar.setSpacing(SPACE // 2)
        self._bar.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 12, 2)
        row.setSpacing(12)
        row.addWidget(self.circle)
        row.addWidget(self._star)
        row.addWidget(self._names, 5)
        row.addWidget(self.meter)
        row.addWidget(self._says, 7)
        row.addWidget(self._actions)

    def show_seat(self, seat: Seat, acts: tuple[Act, ...], now: int, *, enabled: bool) -> None:
        """Show somebody, and what can be done with them; `enabled` is whether that can be sent."""
        self.seat = seat
        self._star.show_icon(
            "star-filled" if seat.is_moderator else "star", "star" if seat.is_moderator else "ctl"
        )
        self.name.setText(self._words.name(seat))
        self.name.setToolTip(self._words.name(seat))
        if (acts, enabled) != (self._acts, self._enabled):
            self._acts, self._enabled = acts, enabled
            self._make_buttons()
        self._say_buttons()
        self.show_time(now)
        # Seconds that are counted are not read out.
        moderator = self.tr("moderator") if seat.is_moderator else ""
        parts = (self.name.text(), moderator, self._words.number(seat), self.state.text())
        said = ", ".join(part for part in parts if part)
        if said != self.accessibleName():
            self.setAccessibleName(said)

    def show_time(self, now: int) -> None:
        """Say again what depends on the clock; `now` is the server's, in epoch milliseconds."""
        seat = self.seat
        if seat is None:
            return
        said = self._words.state(seat, now)
        talks = seat.person is not None and seat.person.state is LiveState.TALKING
        self.circle.show_state(seat.name, seat.place, talks=talks)
        self.meter.show_talking(talks=talks)
        self.meter.setVisible(not self._narrow and seat.place is Place.IN)
        self._state_icon.setVisible(bool(said.icon))
        if said.icon:
            self._state_icon.show_icon(said.icon, said.role)
        _say(self.state, said.text, said.role)
        number = self._words.number(seat)
        _say(
            self.second,
            said.text if self._narrow else number,
            said.role if self._narrow else "text2",
        )
        self.second.setVisible(bool(self.second.text()))
        joined = seat.person.joined_at if seat.person is not None else None
        in_time = joined is not None and seat.place is Place.IN
        self.time.setText(clock(now - joined) if in_time and joined is not None else "")
        # Where no time is told its room is for the words.
        self.time.setVisible(in_time)

    def act(self, *wanted: Act) -> bool:
        """Do the first of these that can be done; tell whether there is one."""
        found = next((act for act in wanted if act in self._acts), None)
        if found is None or self.seat is None or not self._enabled:
            return False
        self.wanted.emit(found, self.seat)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key is for, or go to another row."""
        key = Qt.Key(event.key())
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Home: -9999,
            Qt.Key.Key_End: 9999,
        }
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in steps:
            self.step_wanted.emit(steps[key])
        elif not self.act(*KEYS.get(key, ())):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer all that can be done."""
        menu = self.menu()
        if menu.isEmpty():
            return
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.mapToGlobal(QPoint(self.width() // 3, self.height())) if by_key else None
        menu.popup(place or event.globalPos())

    def menu(self) -> QMenu:
        """Return a menu of all that can be done; it goes when it closes."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for act in self._acts:
            own = self.seat is not None and self.seat.is_self
            action = QAction(self._words.act(act, own=own), menu)
            action.setEnabled(self._enabled)
            action.triggered.connect(self._doing(act))
            menu.addAction(action)
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say it in fewer columns where there is little room."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        if narrow != self._narrow or event.oldSize().width() < 0:
            self._narrow = narrow
            kept = self.meter.sizePolicy()
            kept.setRetainSizeWhenHidden(not narrow)
            self.meter.setSizePolicy(kept)
            self._says.setVisible(not narrow)
            self._actions.setMinimumWidth(0 if narrow else self._room)
            if self.seat is not None:
                self.meter.setVisible(not narrow and self.seat.place is Place.IN)
                text, role = self.state.text(), str(self.state.property("role"))
                number = self._words.number(self.seat)
                _say(self.second, text if narrow else number, role if narrow else "text2")
                self.second.setVisible(bool(self.second.text()))
            self._say_buttons()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Become the row that Tab comes to."""
        super().focusInEvent(event)
        self.focused.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Lose the edge."""
        super().focusOutEvent(event)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Fade."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, and the edge of the focus."""
        inside = self.hasFocus() or self.isAncestorOf(QApplication.focusWidget() or self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self._theme.colour("accent") if self.hasFocus() else None
        painter.setPen(Qt.PenStyle.NoPen if edge is None else QPen(edge, 2))
        if self.hasFocus():
            painter.setBrush(self._theme.colour("tint"))
        elif self.underMouse() or inside:
            painter.setBrush(self._theme.colour("hover"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the focus of a button."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
            if event.type() == QEvent.Type.FocusIn:
                self.focused.emit()
        return super().eventFilter(watched, event)

    def take_tab(self, *, taken: bool) -> None:
        """Be the row that Tab comes to, with its buttons, or leave that to another."""
        policy = Qt.FocusPolicy.StrongFocus if taken else Qt.FocusPolicy.ClickFocus
        if policy != self.focusPolicy():
            for one in (self, *self.buttons):
                one.setFocusPolicy(policy)

    def _make_buttons(self) -> None:
        wanted = self._acts[:_BUTTONS] if self._acts else ()
        wanted = tuple(act for act in wanted if act not in _STARS)
        if [one.act for one in self.buttons] != list(wanted):
            had_focus = any(one.hasFocus() for one in self.buttons)
            for old in self.buttons:
                self._bar.removeWidget(old)
                old.hide()
                old.deleteLater()
            self.buttons = [SeatButton(act, self._theme, self._icons) for act in wanted]
            for button in self.buttons:
                button.clicked.connect(self._doing(button.act))
                button.installEventFilter(self)
                button.setFocusPolicy(self.focusPolicy())
                self._bar.addWidget(button)
            if had_focus:
                self.setFocus()
        for button in self.buttons:
            button.setEnabled(self._enabled)

    def _say_buttons(self) -> None:
        for place, button in enumerate(self.buttons):
            own = self.seat is not None and self.seat.is_self
            text = self._words.act(button.act, own=own)
            name = f"{text}: {self.name.text()}"
            first = place == 0 and button.act is not Act.REMOVE
            quiet = button.act is Act.MUTE and not own
            button.show_words(text, name, wordless=self._narrow or not first or quiet)

    def _doing(self, act: Act) -> Callable[[], None]:
        return lambda: self._do(act)

    def _do(self, act: Act) -> None:
        self.act(act)


def room_for_buttons(words: LiveWords) -> int:
    """Return how wide the buttons of a row get, so that all rows have the same columns."""
    metrics = QFontMetrics(font(QApplication.font(), BODY))
    widest = max(metrics.horizontalAdvance(words.act(act, own=True)) for act in Act)
    return widest + _AROUND + 34 + SPACE


_STARS = (Act.MAKE_MODERATOR, Act.MAKE_PARTICIPANT)


def _say(label: QLabel, text: str, role: str) -> None:
    if label.text() != text:
        label.setText(text)
        label.setToolTip(text)
    if label.property("role") != role:
        label.setProperty("role", role)
        label.style().polish(label)
