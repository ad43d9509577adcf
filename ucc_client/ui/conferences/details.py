"""One conference: when, how it repeats, who takes part, and what can be done with it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

import msgspec
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ucc_client.application.agenda import shown_date
from ucc_client.application.queries import ConferenceDetails
from ucc_client.application.row_series import changed_dates
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.pending_change import ChangeState
from ucc_client.domain.series_of import changed_date, is_series, on_date
from ucc_client.ui.calling_words import CallingWords
from ucc_client.ui.changes.undo_bar import UndoBar
from ucc_client.ui.conference_words import ConferenceWords
from ucc_client.ui.conferences.course_words import CourseWords
from ucc_client.ui.conferences.date_lines import DateLines
from ucc_client.ui.conferences.details_page import DetailsPage
from ucc_client.ui.conferences.welcome import Welcome
from ucc_client.ui.furniture import footer, hint
from ucc_client.ui.icons import Icons
from ucc_client.ui.live.board import Board
from ucc_client.ui.live.book import LiveBook, Running
from ucc_client.ui.participants.state_words import StateWords
from ucc_client.ui.participants.table_model import ParticipantsModel
from ucc_client.ui.style import SPACE, WINDOW_MARGIN, Theme
from ucc_client.ui.words import Words


class DetailsView(QWidget):
    """Shows the selected conference, or what one could begin with."""

    edit_wanted = Signal()
    deletion_wanted = Signal()
    new_wanted = Signal()
    duplicate_wanted = Signal()
    start_wanted = Signal()
    history_wanted = Signal()
    invitation_wanted = Signal(object)
    """The `Conference` whose invitation is to be read."""
    moderator_wanted = Signal(object, bool)
    """The `Participant`, and whether they are to moderate."""

    def __init__(self, theme: Theme, icons: Icons, words: Words, *, at_once: bool = True) -> None:
        """Make all of it, or only the ground on which `making` puts it."""
        super().__init__()
        self.setProperty("kind", "base")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme, self._icons, self._words = theme, icons, words
        self._dates, self._course = DateLines(words), CourseWords(words)
        self._details: ConferenceDetails | None = None
        self._date: int | None = None
        self._now = 0
        self._even_past = False
        self._user_id: int | None = None
        self._contents: tuple[Conference, int, bool] | None = None
        self._conference_words, self._calling_words = ConferenceWords(words), CallingWords()
        # The ground first: to put what is whole already somewhere would style all of it anew.
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._pages = QStackedWidget()
        self._column.addWidget(self._pages, 1)
        self._steps = self._make()
        if at_once:
            deque(self._steps, maxlen=0)

    def making(self) -> Iterator[None]:
        """Make what is not there yet, in the steps of this iterator."""
        return self._steps

    def _make(self) -> Iterator[None]:
        theme, icons, words = self._theme, self._icons, self._words
        self.participants = ParticipantsModel(StateWords(words))
        self.participants.setParent(self)
        self.participants.moderator_wanted.connect(self.moderator_wanted)
        self.welcome = Welcome(theme, icons)
        self.welcome.new_wanted.connect(self.new_wanted)
        self._pages.addWidget(self.welcome)
        self.page = DetailsPage(self._pages)
        self._pages.addWidget(self.page)
        yield
        yield from self.page.making(self.participants, theme, icons, words)
        self.board = Board(theme, icons, words, at_once=False)
        self._pages.addWidget(self.board)
        yield from self.board.making()
        self._know_board()
        self.start, self.edit, self.delete = self.page.start, self.page.edit, self.page.delete
        self.duplicate, self.invitation = self.page.duplicate, self.page.invitation
        self.problem, self.clock = self.page.problem, self.page.clock
        self.dial_in, self.answer = self.page.dial_in, self.page.answer
        self.people, self.table = self.page.people, self.page.people.table
        self.start.clicked.connect(self.start_wanted)
        self.edit.clicked.connect(self.edit_wanted)
        self.delete.clicked.connect(self.deletion_wanted)
        self.duplicate.clicked.connect(self.duplicate_wanted)
        self.invitation.clicked.connect(self._want_invitation)
        self.problem.edit_wanted.connect(self.edit_wanted)
        self.undo = UndoBar(theme, icons)
        around = QVBoxLayout()
        around.setContentsMargins(WINDOW_MARGIN, 0, WINDOW_MARGIN, SPACE)
        around.addWidget(self.undo)
        self._column.addLayout(around)
        self._bar = self._footer()
        self._bar.hide()
        self._column.addWidget(self._bar)
        self._column.addWidget(self.board.foot)
        self.board.foot.hide()
        yield

    def _know_board(self) -> None:
        self.live = LiveBook(self)
        self.live.changed.connect(self._show_live)
        self.board.details_wanted.connect(lambda: self._prefer(board=False))
        self.page.who.clicked.connect(self.show_board)
        self._prefers_board, self._preferred_for = True, ""
        self._server, self._tells_live = "", True

    def show_date(
        self, original: int | None, now: int, *, even_past: bool = False, key: str = ""
    ) -> None:
        """Show the date with this original as long as the conference has it, None for the next.

        Both are epoch milliseconds. One that is over is shown only where it is meant (`even_past`).
        Of another conference (`key`) than is shown it is shown with the details that are to come.
        """
        self._date, self._even_past = original, even_past
        if self._details is not None and key in ("", self._details.row.key):
            self.show_time(now)

    def date(self, now: int) -> int | None:
        """Return the original of the date that can be changed, None without a conference.

        It is the one that is shown, or after one that is over the next.
        """
        if self._details is None:
            return None
        return shown_date(self._details.row, self._date, now, self._words.zone).original

    def place_of(self, person: Participant) -> QPoint:
        """Return where on the screen somebody's star is."""
        return self.table.place_of_star(self.participants.row_of(person))

    def show_details(
        self, details: ConferenceDetails | None, user_id: int | None, now: int
    ) -> None:
        """Show these details as of `now` (epoch milliseconds), or the welcome page."""
        self._details = details
        if details is not None and details.row.key != self._preferred_for:
            self._prefers_board, self._preferred_for = True, details.row.key
        self._user_id, self._contents = user_id, None
        if details is None:
            self.participants.show(None, user_id)
            self._show_live()
            return
        self.page.role.setVisible(details.row.i_moderate)
        self.page.role_icon.setVisible(details.row.i_moderate)
        self.edit.setEnabled(not details.row.is_readonly and details.complete)
        for button in (self.duplicate, self.invitation):
            button.setEnabled(details.complete)
        known = details.row.conference_id is not None and not details.row.is_terminated
        known = known and details.row.state != ChangeState.GONE
        if details.row.is_active and self.start.hasFocus():
            # A button that goes takes the focus nowhere in particular otherwise.
            self.edit.setFocus()
        self.start.setVisible(not details.row.is_active)
        self.start.setEnabled(known and not details.row.is_readonly)
        self.delete.setEnabled(not details.row.is_readonly)
        self.problem.show_problem(details.problem)
        self.clock.show_shift(details)
        self.dial_in.show_dial_in(details.dial_in)
        self.show_time(now)
        self.footer_hint.setText(self._hint_for(details))
        self._show_live()

    def running(self) -> Running | None:
        """Return the shown conference as the server tells it, if it runs; None else."""
        details = self._details
        if details is None or not details.row.is_active:
            return None
        now = shown_date(details.row, None, 0, self._words.zone).original
        if self._date not in (None, now):
            return None
        return self.live.of(details.row.conference_id)

    def show_board(self) -> None:
        """Show who is in rather than the plan, as far as it runs."""
        self._prefer(board=True)
        if self._pages.currentWidget() is self.board:
            self.board.people.focus_somebody()

    def know_server(self, address: str, *, tells_live: bool) -> None:
        """Learn where the server is, and whether it says who is in."""
        self._server, self._tells_live = address, tells_live
        self._show_live()

    def _prefer(self, *, board: bool) -> None:
        self._prefers_board = board
        self._show_live()
        if not board and not self.page.who.isHidden():
            self.page.who.setFocus()

    def _show_live(self, conference_id: int | None = None) -> None:
        """Show the board while there is one, else the page."""
        details, running = self._details, self.running()
        if details is None:
            self._turn_to(self.welcome)
            return
        if conference_id not in (None, details.row.conference_id):
            return
        self.page.who.setVisible(running is not None)
        row = details.row
        known = row.conference_id is not None and not row.is_readonly
        began = row.start <= self._now and running is None
        self.page.records.setVisible(self._tells_live and known and began)
        self.page.say_start(can_call=self.live.can_call is not False)
        plain = details.row.is_active and not self._tells_live
        self.page.plain.show_server(self._server, running=plain)
        if running is None:
            self._turn_to(self.page)
            return
        conference = details.conference
        people = conference.participants
        self.board.show_running(running, conference.name, details.dial_in, people)
        self._turn_to(self.board if self._prefers_board else self.page)

    def _turn_to(self, page: QWidget) -> None:
        """Show a page; where the one that goes had the keyboard, the one that comes gets it."""
        before = self._pages.currentWidget()
        focus = self.window().focusWidget()
        had = before is not None and focus is not None and before.isAncestorOf(focus)
        self._pages.setCurrentWidget(page)
        self._bar.setVisible(page is self.page)
        self.board.foot.setVisible(page is self.board)
        if not had or before is page:
            return
        if page is self.board:
            self.board.people.focus_somebody()
        elif page is self.page:
            self.edit.setFocus()

    def show_connection(self, *, online: bool) -> None:
        """Offer what only the server can do, or say why not."""
        self.people.show_connection(online=online)
        self.answer.show_connection(online=online)
        self.board.show_connection(online=online)

    def allow_new(self, allowed: bool) -> None:
        """Offer to plan a conference, or not while nobody is signed in."""
        self.welcome.begin.setEnabled(allowed)

    def show_row(self, row: ConferenceRow, now: int) -> None:
        """Show what the list knows while the rest is on its way."""
        conference = Conference(
            name=row.name,
            start=row.start,
            occurrence=row.occurrence,
            zone=row.zone,
            rule=row.rule,
            exceptions=row.exceptions,
            changed_dates=changed_dates(row),
        )
        self.show_details(
            ConferenceDetails(row=row, conference=conference, complete=False), None, now
        )
        self.footer_hint.clear()

    def show_time(self, now: int) -> None:
        """Say again what depends on the clock."""
        self._now = now
        if self._details is None:
            return
        row, words = self._details.row, self._words
        changeable = shown_date(row, self._date, now, words.zone)
        date = changeable
        if self._even_past:
            date = shown_date(row, self._date, now, words.zone, even_past=True)
        is_over = date != changeable
        details = self._details
        if is_over:
            # Who took part in what is over is no more to be changed.
            details = msgspec.structs.replace(
                details, row=msgspec.structs.replace(row, is_readonly=True)
            )
        self._show_contents(details, date.original, now)
        self.page.over.setVisible(is_over)
        self.page.over.words.setText(self._over(changeable.start) if is_over else "")
        when = date.start
        zone = words.row_series(row).zone
        said = words.moment_at(when, zone)
        if not words.differs(when, zone):
            said = ", ".join([said, self.tr("%1 time").replace("%1", words.zone_city())])
        self.page.when.setText(said)
        running = row.is_active and not is_over
        relative = self.tr("running") if running else words.relative(when, now)
        self.page.relative.setText(f"· {relative}" if relative else "")
        role = "live" if running else ""
        if (self.page.relative.property("role") or "") != role:
            # Else its style, which is not quick, is worked out again for every conference.
            self.page.relative.setProperty("role", role)
            self.page.relative.style().polish(self.page.relative)
        course = self._course.line(self._details.course)
        self.page.course.setText(course)
        self.page.course.setToolTip(self._course.whole(self._details.course))
        self.page.course.setVisible(bool(course))
        lines = self._dates.sentences(self._details.conference, when, now)
        self.page.series.setVisible(bool(lines))
        self.page.series.words.setText("\n".join(lines))

    def _show_contents(self, details: ConferenceDetails, original: int, now: int) -> None:
        """Show what is on one date, and what is different there from the rest of its series."""
        series = details.conference
        conference, lines = series, []
        if is_series(series) and changed_date(series, original) is not None:
            conference = on_date(series, original)
            usual = on_date(msgspec.structs.replace(series, changed_dates=()), original)
            # Where it was moved from is said with the series' dates.
            usual = msgspec.structs.replace(usual, start=conference.start)
            lines = self._conference_words.differences(usual, conference)
        if self._contents == (conference, original, details.row.is_readonly):
            return
        self._contents = conference, original, details.row.is_readonly
        self.page.title.setText(self._words.title(conference.name))
        self.page.title.setToolTip(conference.name[:1000])
        own = conference.participants != series.participants
        shown = msgspec.structs.replace(
            details, conference=conference, waiting=() if own else details.waiting
        )
        self.people.show_people(shown, original, self._user_id, now)
        self.answer.show_answer(
            shown, original, self._user_id, original if is_series(series) else None
        )
        calls = self._calling_words.sentences(conference)
        self.page.calls.setVisible(bool(calls))
        self.page.calls.words.setText(calls)
        self.page.different.setVisible(bool(lines))
        self.page.different.words.setText(
            self.tr("Only on this date: %1").replace("%1", "; ".join(lines))
        )

    def _over(self, start: int) -> str:
        """Say what can be changed of a series from a date that is over."""
        if self._details is not None and self._details.row.is_readonly:
            return self.tr("This date is over.")
        day = self._words.weekday_and_day(start)
        return self.tr(
            "This date is over and stays as it was. Edit and Delete mean the series from %1 on."
        ).replace("%1", day)

    def _footer(self) -> QFrame:
        bar, row = footer()
        self.footer_hint = hint()
        self.footer_hint.setWordWrap(True)
        row.setContentsMargins(WINDOW_MARGIN, 12, WINDOW_MARGIN, 12)
        row.addWidget(self.footer_hint, 1)
        self.history = QPushButton(self.tr("Earlier versions"))
        self.history.setProperty("kind", "status")
        self.history.setProperty("role", "link")
        self.history.clicked.connect(self.history_wanted)
        row.addWidget(self.history)
        return bar

    def _want_invitation(self) -> None:
        if self._details is not None:
            self.invitation_wanted.emit(self._details.conference)

    def _hint_for(self, details: ConferenceDetails) -> str:
        if not details.complete:
            return self.tr("The participants appear after the next connection.")
        if details.row.state == ChangeState.WAITING:
            return self.tr("What you changed is kept here, and sent when the server is reached.")
        if details.row.is_readonly:
            return self.tr("You take part in this conference; only its moderators change it.")
        return self.tr("Space gives or takes the star.")
