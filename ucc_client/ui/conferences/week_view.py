"""The week: its head with the buttons that turn the pages, and the picture below."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, QModelIndex, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ucc_client.application.week import (
    DAYS,
    More,
    Piece,
    dates_in,
    days_of,
    laid_by_day,
    pieces_of,
    week_of,
)
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.ui.conferences.day_heads import DayHeads
from ucc_client.ui.conferences.list_lines import Role
from ucc_client.ui.conferences.list_model import ConferenceListModel
from ucc_client.ui.conferences.week_grid import WeekGrid
from ucc_client.ui.furniture import SquareButton, hint
from ucc_client.ui.icons import Icons
from ucc_client.ui.live.live_rows import LIVE_ROLE
from ucc_client.ui.shortened_label import ShortenedLabel
from ucc_client.ui.style import DOCK_MARGIN, HEADING, SPACE, Theme, set_type
from ucc_client.ui.words import Words, filled

_SLICE_S = 0.008
"""How long looking for dates may keep the window from painting."""
_ROWS = 16
"""So many conferences are a short step."""
_MANY = 500
"""So many dates of a week are laid out a day at a time."""
_LANE = 40
"""A date that is narrower cannot be read."""
_NOTE_MS = 6000
_MORNING = 7 * 60 + 30


class WeekView(QWidget):
    """Shows the model's conferences on the days of a week, in the user's own time."""

    selected = Signal(str, object)
    """Key and original of a date."""
    opened = Signal()
    new_wanted = Signal(object)
    """When a new conference is to begin, in epoch milliseconds."""
    moved = Signal(object, object)
    """A `WeekDate` and when it is to begin instead; answer with `put_back` if it stays."""

    def __init__(
        self, model: ConferenceListModel, theme: Theme, icons: Icons, words: Words
    ) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Week"))
        self._model, self._words = model, words
        self._first = date.min
        self._known: dict[str, tuple[ConferenceRow, tuple[Piece, ...]]] = {}
        self._steps: Iterator[None] = iter(())
        self._found: list[Piece] = []
        self._laid: tuple[int, list[Piece], tuple[list[Piece], list[More]]] = (0, [], ([], []))
        self._scrolled = False
        self._late = False
        self._slices = QTimer(self)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._go_on)
        self.grid = WeekGrid(model, theme, icons, words)
        self.heads = DayHeads(self.grid, theme, words)
        self._lay_out(self._head(theme, icons))
        self.grid.selected.connect(self.selected)
        self.grid.opened.connect(self.opened)
        self.grid.new_wanted.connect(self.new_wanted)
        self.grid.moved.connect(self.moved)
        self.grid.turned.connect(self.turn)
        self.grid.drag.let_go.connect(self._let_go)
        self.grid.said.connect(self._say)
        self.grid.ensure_visible.connect(self._ensure_visible)
        for change in (model.modelReset, model.layoutChanged):
            change.connect(self._model_changed)
        model.dataChanged.connect(self._data_changed)
        words.week_changed.connect(self._begin_anew)

    def _head(self, theme: Theme, icons: Icons) -> QWidget:
        self.today = QPushButton(self.tr("Today"))
        self.today.setToolTip(self.tr("This week (Home)"))
        self.today.clicked.connect(lambda: self.turn(0))
        self.before = SquareButton(theme, icons, "chevron-left", self.tr("Week before"))
        self.before.setToolTip(self.tr("Week before (Page Up)"))
        self.before.clicked.connect(lambda: self.turn(-1))
        self.after = SquareButton(theme, icons, "chevron-right", self.tr("Next week"))
        self.after.setToolTip(self.tr("Next week (Page Down)"))
        self.after.clicked.connect(lambda: self.turn(1))
        self.title = ShortenedLabel()
        set_type(self.title, HEADING, strong=True)
        self.number = hint(role="text3")
        strip = QWidget()
        strip.setProperty("kind", "base")
        strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = QHBoxLayout(strip)
        head.setContentsMargins(DOCK_MARGIN, 0, DOCK_MARGIN, SPACE)
        head.setSpacing(SPACE // 2)
        for button in (self.today, self.before, self.after):
            button.setMinimumHeight(30)
            button.setMinimumWidth(button.sizeHint().width())
            head.addWidget(button)
        head.addSpacing(SPACE)
        # Where there is no room for it, the days below say as much.
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head.addWidget(self.title, 1)
        head.addSpacing(SPACE)
        head.addWidget(self.number)
        return strip

    def _lay_out(self, strip: QWidget) -> None:
        self.area = QScrollArea()
        self.area.setWidget(self.grid)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.verticalScrollBar().setSingleStep(self.grid.hour // 2)
        self.note = QFrame(self)
        self.note.setProperty("kind", "undo")
        self._note_words = QLabel()
        self._note_words.setWordWrap(True)
        inner = QHBoxLayout(self.note)
        inner.setContentsMargins(12, 6, 12, 6)
        inner.addWidget(self._note_words)
        self.note.hide()
        self._note_end = QTimer(self)
        self._note_end.setSingleShot(True)
        self._note_end.setInterval(_NOTE_MS)
        self._note_end.timeout.connect(lambda: self._say(""))

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(strip)
        column.addWidget(self.heads)
        column.addWidget(self.area, 1)

    def offer(self, actions: Sequence[QAction]) -> None:
        """Have these in the menu of each block."""
        self.grid.addActions(actions)

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as the user wants it: names are shortened."""
        return QSize(240, 180)

    def first_day(self) -> date:
        """Return the first day of the week that is shown."""
        return self._first

    def turn(self, weeks: int) -> None:
        """Show the week before (-1) or the next one (1); 0 is today's."""
        first_weekday = self._words.first_weekday.value
        today = week_of(self._words.wall(self._model.now).date(), first_weekday)
        wanted = today if not weeks else self._first + timedelta(days=DAYS * weeks)
        if not date(1970, 1, 4) < wanted < date(9990, 1, 1):
            return
        self._show_week(wanted)

    def show_date(self, instant: int) -> None:
        """Show the week of an instant (epoch milliseconds)."""
        first_weekday = self._words.first_weekday.value
        wanted = week_of(self._words.wall(instant).date(), first_weekday)
        if wanted != self._first:
            self._show_week(wanted)

    def select(self, key: str, original: int | None) -> None:
        """Mark the date that is shown beside the picture."""
        self.grid.select(key, original)

    def put_back(self) -> None:
        """Put a date back that was dragged and stays."""
        self.grid.drag.put_back()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with today's week; look for its dates only while somebody looks at it."""
        super().showEvent(event)
        if self._first == date.min:
            self.turn(0)
        else:
            self._start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the lanes anew, and keep the note in sight."""
        super().resizeEvent(event)
        if self._first != date.min and self._lanes() != self._laid[0]:
            self._take(self._look() if self._slices.isActive() else self._lay())
        self._place_note()

    def _show_week(self, first: date) -> None:
        self._first = first
        self._known.clear()
        self._say_week()
        self._start()

    def _begin_anew(self) -> None:
        """Show the same days as far as the week has them: the middle one stays."""
        if self._first != date.min:
            middle = self._first + timedelta(days=DAYS // 2)
            self._show_week(week_of(middle, self._words.first_weekday.value))

    def _model_changed(self) -> None:
        if self.isVisible() and self._first != date.min:
            self.heads.show_time(self._model.now)
            self._start()

    def _data_changed(self, first: QModelIndex, _last: QModelIndex, roles: list[int]) -> None:
        """Look for dates again, but not because somebody talks in one."""
        if list(roles) == [LIVE_ROLE]:
            self.grid.say_live(first.data(Role.KEY))
        else:
            self._model_changed()

    def _start(self) -> None:
        """Look for the dates in slices; what is known of rows that are as before is kept."""
        self.heads.show_time(self._model.now)
        self._take(self._look())

    def _take(self, steps: Iterator[None]) -> None:
        """Go short steps, in slices."""
        self._steps = steps
        self._go_on()

    def _look(self) -> Iterator[None]:
        zone, days = self._words.zone, days_of(self._first, self._words.zone)
        begin, end = days[0].begin, days[-1].end
        found: list[Piece] = []
        for number, row in enumerate(self._model.fitting_rows(), 1):
            known = self._known.get(row.key)
            if known is None or known[0] is not row:
                dates = dates_in(row, begin, end, zone)
                pieces = tuple(piece for one in dates for piece in pieces_of(one, days, zone))
                known = self._known[row.key] = (row, pieces)
            found += [p for p in known[1] if self._model.fits_date(p.date.row, p.date.end)]
            if number % _ROWS == 0:
                yield
        self._found = found
        yield from self._lay()

    def _lay(self) -> Iterator[None]:
        """Give what was found its lanes and blocks, and show it."""
        most = self._lanes()
        # The pieces are the same objects as long as nothing changes: then this is quick.
        if self._laid[:2] != (most, self._found):
            laid: list[Piece] = []
            crowded: list[More] = []
            for some, rest in laid_by_day(self._found, most):
                laid += some
                crowded += rest
                if len(self._found) > _MANY:
                    yield
            self._laid = (most, self._found, (laid, crowded))
        yield from self.grid.prepare(len(self._laid[2][0]))
        self._show()

    def _go_on(self) -> None:
        until = time.perf_counter() + _SLICE_S
        for _ in self._steps:
            if time.perf_counter() > until:
                self._slices.start()
                return
        self._slices.stop()

    def _lanes(self) -> int:
        """Return how many dates have room side by side on a day."""
        width = self.area.viewport().width() - self.grid.gutter
        return max(1, width // DAYS // _LANE)

    def _let_go(self) -> None:
        """Show what came while a date was held."""
        if self._late:
            self._start()

    def _show(self) -> None:
        self._late = self.grid.drag.is_carrying
        if self._late:
            return
        laid, crowded = self._laid[2]
        self.grid.show_week(days_of(self._first, self._words.zone), laid, crowded)
        if not self._scrolled and self.isVisible():
            self._scrolled = True
            QTimer.singleShot(0, self, self._scroll_to_day)

    def _scroll_to_day(self) -> None:
        """Begin with the morning; later on a day of this week, with what happens now."""
        top, room = self.grid.scale.y(_MORNING), self.area.viewport().height()
        days = self.grid.days
        if days and days[0].begin <= self._model.now < days[-1].end:
            wall = self._words.wall(self._model.now)
            now = self.grid.scale.y(wall.hour * 60 + wall.minute)
            if now > top + room - self.grid.hour:
                top = now - room // 2
        self.area.verticalScrollBar().setValue(top)

    def _say_week(self) -> None:
        last = self._first + timedelta(days=DAYS - 1)
        self.title.setText(self._words.span(self._first, last))
        monday_first = self._words.first_weekday == Qt.DayOfWeek.Monday
        thursday = self._first + timedelta(days=3)
        number, _year = QDate(thursday.year, thursday.month, thursday.day).weekNumber()
        text = self.tr("Week %1").replace("%1", str(number)) if monday_first else ""
        self.number.setText(text)
        self.grid.setAccessibleName(filled(self.tr("Week from %1"), self.title.text()))

    def _say(self, text: str) -> None:
        """Show a note beside the picture, and have it read out."""
        if text == self._note_words.text():
            return
        self._note_words.setText(text)
        self.note.setVisible(bool(text))
        self._note_end.start()
        if text:
            self._place_note()
            self.note.raise_()
            if QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.grid, text))

    def _place_note(self) -> None:
        if self.note.isHidden():
            return
        room = self.area.geometry()
        width = min(room.width() - 24, self._note_words.sizeHint().width() + 40)
        self.note.resize(width, max(self.note.heightForWidth(width), 34))
        left = room.left() + (room.width() - width) // 2
        self.note.move(QPoint(left, room.bottom() - self.note.height() - 12))

    def _ensure_visible(self, place: QRect) -> None:
        middle = place.center()
        half = min(place.height(), self.area.viewport().height() - 20) // 2
        self.area.ensureVisible(middle.x(), middle.y(), 0, half + 8)
