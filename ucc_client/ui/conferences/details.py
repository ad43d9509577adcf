"""One conference: when, how it repeats, who takes part, and what can be done with it."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTableView,
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
from ucc_client.ui.changes.undo_bar import UndoBar
from ucc_client.ui.conference_words import ConferenceWords
from ucc_client.ui.conferences.clock_card import ClockCard
from ucc_client.ui.conferences.date_lines import DateLines
from ucc_client.ui.conferences.dial_in_card import DialInCard
from ucc_client.ui.conferences.icon_line import IconLine
from ucc_client.ui.conferences.problem_card import ProblemCard
from ucc_client.ui.conferences.welcome import Welcome
from ucc_client.ui.furniture import IconLabel, footer, hint, primary_button
from ucc_client.ui.icons import Icons
from ucc_client.ui.participants.cell_delegate import ParticipantCellDelegate
from ucc_client.ui.participants.table_model import Column, ParticipantsModel
from ucc_client.ui.style import BODY, SPACE, TITLE, WINDOW_MARGIN, Theme, set_type
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

    def __init__(self, theme: Theme, icons: Icons, words: Words) -> None:
        super().__init__()
        self.setProperty("kind", "base")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme, self._icons, self._words = theme, icons, words
        self._dates = DateLines(words)
        self._details: ConferenceDetails | None = None
        self._date: int | None = None
        self._user_id: int | None = None
        self._contents: tuple[Conference, int] | None = None
        self._conference_words = ConferenceWords(words)

        self.participants = ParticipantsModel(self)
        self.participants.moderator_wanted.connect(self.moderator_wanted)
        self._pages = QStackedWidget()
        self.welcome = Welcome(theme, icons)
        self.welcome.new_wanted.connect(self.new_wanted)
        self._pages.addWidget(self.welcome)
        self._pages.addWidget(self._conference_page())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pages, 1)
        self.undo = UndoBar(theme, icons)
        around = QVBoxLayout()
        around.setContentsMargins(WINDOW_MARGIN, 0, WINDOW_MARGIN, SPACE)
        around.addWidget(self.undo)
        column.addLayout(around)
        self._bar = self._footer()
        self._bar.hide()
        column.addWidget(self._bar)

    def show_date(self, original: int | None, now: int) -> None:
        """Show the date with this original as long as the conference has it, None for the next.

        Both are epoch milliseconds.
        """
        self._date = original
        self.show_time(now)

    def date(self, now: int) -> int | None:
        """Return the original of the date that is shown, None without a conference."""
        if self._details is None:
            return None
        return shown_date(self._details.row, self._date, now, self._words.zone).original

    def place_of(self, person: Participant) -> QPoint:
        """Return where on the screen somebody's star is."""
        index = self.participants.index(self.participants.row_of(person), Column.STAR)
        corner = self.table.visualRect(index).bottomLeft()
        return self.table.viewport().mapToGlobal(corner)

    def show_details(
        self, details: ConferenceDetails | None, user_id: int | None, now: int
    ) -> None:
        """Show these details as of `now` (epoch milliseconds), or the welcome page."""
        self._details = details
        self._pages.setCurrentIndex(1 if details else 0)
        self._bar.setVisible(details is not None)
        self._user_id, self._contents = user_id, None
        if details is None:
            self.participants.show(None, user_id)
            return
        self._role.setVisible(details.row.i_moderate)
        self._role_icon.setVisible(details.row.i_moderate)
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
        if self._details is None:
            return
        row, words = self._details.row, self._words
        date = shown_date(row, self._date, now, words.zone)
        self._show_contents(self._details, date.original)
        when = date.start
        zone = words.row_series(row).zone
        said = words.moment_at(when, zone)
        if not words.differs(when, zone):
            said = ", ".join([said, self.tr("%1 time").replace("%1", words.zone_city())])
        self.when.setText(said)
        relative = self.tr("running") if row.is_active else words.relative(when, now)
        self._relative.setText(f"· {relative}" if relative else "")
        self._relative.setProperty("role", "live" if row.is_active else "")
        self._relative.style().polish(self._relative)
        lines = self._dates.sentences(self._details.conference, when)
        self._series.setVisible(bool(lines))
        self.repetition.setText("\n".join(lines))

    def _show_contents(self, details: ConferenceDetails, original: int) -> None:
        """Show what is on one date, and what is different there from the rest of its series."""
        series = details.conference
        conference, lines = series, []
        if is_series(series) and changed_date(series, original) is not None:
            conference = on_date(series, original)
            usual = on_date(msgspec.structs.replace(series, changed_dates=()), original)
            # Where it was moved from is said with the series' dates.
            usual = msgspec.structs.replace(usual, start=conference.start)
            lines = self._conference_words.differences(usual, conference)
        if self._contents == (conference, original):
            return
        self._contents = conference, original
        self._title.setText(self._words.title(conference.name))
        self._title.setToolTip(conference.name[:1000])
        row = self.table.currentIndex().row()
        own = conference.participants != series.participants
        self.participants.show(
            msgspec.structs.replace(
                details, conference=conference, waiting=() if own else details.waiting
            ),
            self._user_id,
        )
        if 0 <= row < self.participants.rowCount():
            self.table.setCurrentIndex(self.participants.index(row, Column.STAR))
        count = len(conference.participants)
        self._count.setText(str(count) if details.complete else "…")
        self._different.setVisible(bool(lines))
        self._differences.setText(self.tr("Only on this date: %1").replace("%1", "; ".join(lines)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Toggle the star of the current participant with the space bar, in any column."""
        if watched is self.table and event.type() == QEvent.Type.KeyPress:
            key = event.key() if isinstance(event, QKeyEvent) else None
            if key == Qt.Key.Key_Space:
                self.participants.toggle(self.table.currentIndex().row())
                return True
        return super().eventFilter(watched, event)

    def _conference_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QWidget()
        inner = QVBoxLayout(head)
        inner.setContentsMargins(WINDOW_MARGIN, 20, WINDOW_MARGIN, SPACE)
        inner.setSpacing(SPACE)
        inner.addLayout(self._title_row())
        inner.addLayout(self._when_row())
        inner.addSpacing(SPACE)
        inner.addLayout(self._buttons())
        self.problem = ProblemCard(self._theme, self._icons, self._words)
        self.problem.edit_wanted.connect(self.edit_wanted)
        inner.addWidget(self.problem)
        self.clock = ClockCard(self._theme, self._icons, self._words)
        inner.addWidget(self.clock)
        self.dial_in = DialInCard(self._theme, self._icons)
        self.dial_in.buttons.heading = lambda: (self._title.text(), self.when.text())
        inner.addWidget(self.dial_in)
        self._series = IconLine(self._theme, self._icons, "repeat", "text2", above=SPACE)
        self.repetition = self._series.words
        self._different = IconLine(self._theme, self._icons, "calendar", "warn")
        self._differences = self._different.words
        inner.addWidget(self._series)
        inner.addWidget(self._different)
        inner.addSpacing(SPACE)
        inner.addLayout(self._participants_heading())
        column.addWidget(head)
        around = QHBoxLayout()
        around.setContentsMargins(WINDOW_MARGIN - SPACE, 0, WINDOW_MARGIN - SPACE, 0)
        around.addWidget(self._participants_table())
        column.addLayout(around, 1)
        return page

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

    def _title_row(self) -> QHBoxLayout:
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        set_type(self._title, TITLE, strong=True)
        self._role_icon = IconLabel(self._theme, self._icons, "star-filled", "star")
        self._role = hint(self.tr("You moderate"))
        row = QHBoxLayout()
        row.addWidget(self._title, 1)
        row.addWidget(self._role_icon)
        row.addWidget(self._role)
        return row

    def _when_row(self) -> QHBoxLayout:
        self.when = QLabel()
        set_type(self.when, BODY, role="text2")
        self._relative = QLabel()
        set_type(self._relative, BODY, strong=True)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.when)
        row.addWidget(self._relative)
        row.addStretch(1)
        return row

    def _buttons(self) -> QHBoxLayout:
        self.start = primary_button(self.tr("S&tart"))
        self.start.setToolTip(self.tr("Calls everyone who is to be called, at once"))
        self.start.clicked.connect(self.start_wanted)
        self.edit = QPushButton(self.tr("&Edit"))
        self.edit.setMinimumHeight(30)
        self.edit.clicked.connect(self.edit_wanted)
        self.delete = QPushButton(self.tr("De&lete"))
        self.delete.setMinimumHeight(30)
        self.delete.clicked.connect(self.deletion_wanted)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        self.duplicate = QPushButton(self.tr("D&uplicate"))
        self.duplicate.setMinimumHeight(30)
        self.duplicate.clicked.connect(self.duplicate_wanted)
        self.invitation = QPushButton(self.tr("Invitation te&xt"))
        self.invitation.setToolTip(self.tr("Shows the text of the invitation"))
        self.invitation.setMinimumHeight(30)
        self.invitation.clicked.connect(self._want_invitation)
        for button in (self.start, self.edit, self.duplicate, self.invitation, self.delete):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _want_invitation(self) -> None:
        if self._details is not None:
            self.invitation_wanted.emit(self._details.conference)

    def _participants_heading(self) -> QHBoxLayout:
        heading = QLabel(self.tr("Participants"))
        set_type(heading, BODY, strong=True)
        self._count = hint()
        row = QHBoxLayout()
        row.addWidget(heading)
        row.addWidget(self._count)
        row.addStretch(1)
        return row

    def _participants_table(self) -> QTableView:
        self.table = QTableView()
        self.table.setAccessibleName(self.tr("Participants"))
        self.table.setProperty("kind", "people")
        self.table.setModel(self.participants)
        self.table.setItemDelegate(ParticipantCellDelegate(self._theme, self._icons, self.table))
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.STAR, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(Column.STAR, 40)
        rows = self.table.verticalHeader()
        rows.setDefaultSectionSize(
            self.table.itemDelegate().sizeHint(None, self.participants.index(0, 0)).height()  # type: ignore[arg-type]
        )
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.installEventFilter(self)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._context_menu)
        return self.table

    def _context_menu(self, place: QPoint) -> None:
        index = self.table.indexAt(place)
        if not index.isValid():
            return
        star = self.participants.index(index.row(), Column.STAR)
        menu = QMenu(self.table)
        toggle = QAction(self.tr("Moderator"), menu)
        toggle.setCheckable(True)
        state = star.data(Qt.ItemDataRole.CheckStateRole)
        toggle.setChecked(Qt.CheckState(state) == Qt.CheckState.Checked)
        toggle.setEnabled(bool(star.flags() & Qt.ItemFlag.ItemIsUserCheckable))
        toggle.triggered.connect(lambda: self.participants.toggle(index.row()))
        menu.addAction(toggle)
        menu.popup(self.table.viewport().mapToGlobal(place))

    def _hint_for(self, details: ConferenceDetails) -> str:
        if not details.complete:
            return self.tr("The participants appear after the next connection.")
        if details.row.state == ChangeState.WAITING:
            return self.tr("What you changed is kept here, and sent when the server is reached.")
        if details.row.is_readonly:
            return self.tr("You take part in this conference; only its moderators change it.")
        return self.tr("Space gives or takes the star.")
