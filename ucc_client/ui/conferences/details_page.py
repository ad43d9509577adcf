"""What the details show of a conference, from its title down to who takes part."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ucc_client.ui.conferences.answer_bar import AnswerBar
from ucc_client.ui.conferences.button_row import ButtonRow
from ucc_client.ui.conferences.clock_card import ClockCard
from ucc_client.ui.conferences.dial_in_card import DialInCard
from ucc_client.ui.conferences.icon_line import IconLine
from ucc_client.ui.conferences.people_panel import PeoplePanel
from ucc_client.ui.conferences.problem_card import ProblemCard
from ucc_client.ui.furniture import IconLabel, hint, primary_button
from ucc_client.ui.icons import Icons
from ucc_client.ui.live.plain_card import PlainCard
from ucc_client.ui.participants.table_model import ParticipantsModel
from ucc_client.ui.style import BODY, SECONDARY, SPACE, TITLE, WINDOW_MARGIN, Theme, set_type
from ucc_client.ui.words import Words


class DetailsPage(QScrollArea):
    """Only puts things in their places; it scrolls where several cards leave people no room."""

    def __init__(self, parent: QWidget) -> None:
        """Make only the ground on which `making` puts all else."""
        super().__init__(parent)
        self._page = QWidget()
        self._page.setProperty("kind", "base")
        self.setWidget(self._page)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def making(
        self, people: ParticipantsModel, theme: Theme, icons: Icons, words: Words
    ) -> Iterator[None]:
        """Make what stands on it, in the steps of this iterator; it cannot be used before."""
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        set_type(self.title, TITLE, strong=True)
        self.role_icon = IconLabel(theme, icons, "star-filled", "star")
        self.role = hint(self.tr("You moderate"))
        self.when = QLabel()
        set_type(self.when, BODY, role="text2")
        self.relative = QLabel()
        set_type(self.relative, BODY, strong=True)
        yield
        self.start = primary_button(self.tr("S&tart"))
        self._make_live_buttons()
        self.edit = QPushButton(self.tr("&Edit"))
        self.duplicate = QPushButton(self.tr("D&uplicate"))
        self.invitation = QPushButton(self.tr("Invitation te&xt"))
        self.invitation.setToolTip(self.tr("Shows the text of the invitation"))
        self.calendar = QPushButton(self.tr("Calendar f&ile"))
        self.calendar.setToolTip(self.tr("Saves or copies the conference for a calendar (.ics)"))
        self.delete = QPushButton(self.tr("De&lete"))
        yield
        self.plain = PlainCard(theme, icons)
        self.problem = ProblemCard(theme, icons, words)
        self.clock = ClockCard(theme, icons, words)
        yield
        self.dial_in = DialInCard(theme, icons)
        self.dial_in.buttons.heading = lambda: (self.title.text(), self.when.text())
        self.over = IconLine(theme, icons, "calendar", "text2")
        """That the date is over, and what Edit means then."""
        self.over.hide()
        yield
        self.series = IconLine(theme, icons, "repeat", "text2", above=SPACE)
        self.calls = IconLine(theme, icons, "phone-incoming", "text2")
        """How its calls go, where that is not as usual."""
        self.different = IconLine(theme, icons, "calendar", "warn")
        self.course = hint(role="text3")
        """What happened to the conference, and how new that is."""
        self.course.setWordWrap(True)
        self.course.setTextFormat(Qt.TextFormat.PlainText)
        set_type(self.course, SECONDARY, role="text3")
        self.course.setContentsMargins(WINDOW_MARGIN, SPACE, WINDOW_MARGIN, SPACE)
        yield
        self.answer = AnswerBar(theme, icons, words)
        yield
        self.people = PeoplePanel(people, theme, icons, words)
        self.say_start(can_call=True)
        yield
        self._lay_out()
        yield

    def _make_live_buttons(self) -> None:
        """Make what there is only while it runs, and after it ran."""
        self.who = primary_button(self.tr("&Who is in"))
        self.records = QPushButton(self.tr("Who was i&n …"))
        self.records.setToolTip(self.tr("Shows who was in by telephone, when and how long"))
        self.who.hide()
        self.records.hide()

    def say_start(self, *, can_call: bool) -> None:
        """Say what Start does."""
        said = self.tr("Calls everyone who is to be called, at once")
        if not can_call:
            said = self.tr("Calls nobody: the server has no telephone")
        self.start.setToolTip(said)
        self.start.setAccessibleDescription(said)

    def use_room(self, *, compact: bool) -> None:
        """Use little or much room around what stands here."""
        space, above = (SPACE // 2, SPACE) if compact else (SPACE, 20)
        self._head.setContentsMargins(WINDOW_MARGIN, above, WINDOW_MARGIN, space)
        self._head.setSpacing(space)
        self.people.use_room(compact=compact)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the window know when the page needs another width: it does not scroll sideways."""
        if watched is self._page and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """Be as wide as the page needs, and no higher than one can scroll."""
        page = self._page.minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(page.width() + bar, min(page.height(), 240))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QWidget()
        # What is put into something is styled anew with all that is in it: from outside to inside.
        column.addWidget(head)
        inner = QVBoxLayout(head)
        self._head = inner
        title = QHBoxLayout()
        title.addWidget(self.title, 1)
        title.addWidget(self.role_icon)
        title.addWidget(self.role)
        inner.addLayout(title)
        when = QHBoxLayout()
        when.setSpacing(4)
        when.addWidget(self.when)
        when.addWidget(self.relative)
        when.addStretch(1)
        inner.addLayout(when)
        inner.addWidget(self.over)
        inner.addSpacing(SPACE)
        shown = [self.start, self.who, self.edit, self.duplicate, self.invitation]
        shown += [self.calendar, self.records, self.delete]
        inner.addWidget(ButtonRow(shown))
        lines = (self.series, self.calls, self.different)
        for card in (self.problem, self.clock, self.plain, self.dial_in, *lines, self.answer):
            inner.addWidget(card)
        column.addWidget(self.people, 1)
        column.addWidget(self.course)
        self._page.installEventFilter(self)
        self.use_room(compact=False)
