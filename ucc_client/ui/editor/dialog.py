"""The dialog in which a conference is made or changed: one page, everything visible."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import msgspec
from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ucc_client.application.changes import Failed
from ucc_client.application.queries import Defaults
from ucc_client.domain.conference import Conference
from ucc_client.domain.conference_check import Finding, Problem, check
from ucc_client.domain.recurrence import Occurrence
from ucc_client.ui.editor.date_insight import DateInsight
from ucc_client.ui.editor.discard_question import DiscardQuestion
from ucc_client.ui.editor.findings import Findings
from ucc_client.ui.editor.form import ConferenceForm
from ucc_client.ui.editor.mail_source import MailSource, Offers, creating
from ucc_client.ui.editor.mail_window import MailWindow
from ucc_client.ui.editor.page import EditorPage
from ucc_client.ui.editor.preview import SavePreview
from ucc_client.ui.folding_row import FoldingRow
from ucc_client.ui.furniture import (
    footer,
    hint,
    primary_button,
)
from ucc_client.ui.icons import Icons
from ucc_client.ui.participants.completer import PeopleSearch
from ucc_client.ui.participants.desk import PeopleDesk
from ucc_client.ui.participants.people_bar import PeopleBar
from ucc_client.ui.participants.rows import ParticipantRows
from ucc_client.ui.style import DIALOG_MARGIN, SPACE, Theme
from ucc_client.ui.words import Words


class ConferenceDialog(QDialog):
    """Edits a `Conference`. It closes only when what was typed is kept, or thrown away."""

    save_wanted = Signal(object)
    """The `Conference` to save, without errors; answer with `saved` or `failed`."""

    start_wanted = Signal(object)
    """The `Conference` to make and start at once; answer as for `save_wanted`."""

    typed = Signal()
    """Something else may stand here now: see `unsaved`."""

    def __init__(
        self,
        conference: Conference,
        theme: Theme,
        icons: Icons,
        words: Words,
        *,
        new: bool,
        now: int,
        search: PeopleSearch,
        rules: bool = False,
        insight: DateInsight | None = None,
        desk: PeopleDesk | None = None,
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Edit a `new` conference or the one called `key`; `rules` are what the server keeps.

        `now` is epoch milliseconds; `insight` tells of holidays and overlaps,
        `desk` what is known of people.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("New conference") if new else self.tr("Edit conference"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._conference, self._new, self._now = conference, new, now
        self._filled = conference
        self._words = words
        self._findings = Findings(self)
        self._warned: frozenset[Problem] = frozenset()
        self._placeholders: tuple[str, ...] = ()
        self._mail_source: MailSource | None = None
        self._offers: Offers = creating
        self._busy = self._online = False
        self._doubted = ""
        self._previewed: Callable[[Conference], Conference] = lambda conference: conference

        self.form = ConferenceForm(theme, icons, words, now, insight)
        self.people = ParticipantRows(theme, icons, search)
        self.bar = PeopleBar(self.people, theme, icons, desk)
        self.add, self.remove = self.bar.add, self.bar.remove
        self.preview = SavePreview(theme, icons, words, insight, key)
        self._message = hint(role="danger")
        self._message.setWordWrap(True)
        self.save = primary_button(self.tr("&Save and invite") if new else self.tr("&Save"))
        self.start = QPushButton(self.tr("S&tart now"))
        self.start.setToolTip(
            self.tr("Makes the conference, and calls everyone who is to be called, at once")
        )
        self.start.hide()
        self._can_call = True
        self.cancel = QPushButton(self.tr("Cancel"))
        self._lay_out()

        self.form.show_conference(conference)
        if rules:
            self.form.allow_schedule(new=new)
        self.people.set_participants(conference.participants)
        self._before = self._state()
        self.form.edited.connect(self._edited)
        self.people.edited.connect(self._edited)
        self.form.name.returnPressed.connect(self.people.add)
        self.save.clicked.connect(self._save)
        self.save.setToolTip(self.tr("Ctrl+Enter"))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save.click)
        self.start.clicked.connect(self._start)
        self.cancel.clicked.connect(self.reject)
        self.preview.mails.be_certain(rules)
        self.preview.mails.looked_at.connect(self._look_at_mail)
        self._edited()
        self.resize(self.sizeHint().boundedTo(self.screen().availableSize() - QSize(16, 48)))
        self.form.name.setFocus()

    def sizeHint(self) -> QSize:
        """Return a size that fits 1280 × 720."""
        return QSize(1040, 640)

    def show_as_date(
        self, heading: str, scope: str, previewed: Callable[[Conference], Conference]
    ) -> None:
        """Edit what is shown as one date of a series; `previewed` gives the dates from it on."""
        self.setWindowTitle(heading)
        self._previewed = previewed
        self.form.show_as_date(scope)
        self._edited()

    def show_mails_by(self, source: MailSource, offers: Offers) -> None:
        """Let mails be looked at: `offers` tells what saving may mean, `source` its mails."""
        self._mail_source, self._offers = source, offers
        self.preview.mails.allow_looking()

    def take_defaults(self, defaults: Defaults) -> None:
        """Take the template's text for a new conference, and what the server can fill in."""
        self._placeholders = defaults.placeholders
        self.preview.mails.be_certain(defaults.previews)
        self.form.take_defaults(defaults, new=self._new)
        self._edited()
        if self._new and not self._filled.email_body:
            self._filled = msgspec.structs.replace(self._filled, email_body=defaults.email_body)

    def offer_start(self, *, online: bool, can_call: bool | None = None) -> None:
        """Offer to start at once; without a connection, say why it cannot be.

        `can_call` is whether the server can call anybody, None as long as it has not said.
        """
        self.start.show()
        self._online, self._can_call = online, can_call is not False
        self.start.setEnabled(online and not self._busy)
        said = "" if online else self.tr("Offline: cannot start now")
        if online and not self._can_call:
            said = self._no_telephone()
        self.bar.say(said)
        self.start.setAccessibleDescription(said)

    def conference(self) -> Conference | None:
        """Return what stands in the dialog, or None while date or time cannot be read."""
        return self.form.scheduled(self._named())

    def unsaved(self) -> Conference | None:
        """Return what stands here, None when nothing of it was typed."""
        if self._state() == self._before:
            return None
        return self.form.scheduled(self._named(), otherwise=self._filled.start)

    def fill(self, conference: Conference) -> None:
        """Show what was typed once and not saved; it still is unsaved."""
        self._filled = conference
        self.form.show_conference(conference)
        self.people.replace_all(conference.participants)

    def saved(self) -> None:
        """Close: what was typed is kept durably."""
        self._before = self._state()
        self.accept()

    def resume(self) -> None:
        """Go on editing: it shall not be saved yet."""
        self._wait(busy=False)

    def failed(self, why: Failed | str) -> None:
        """Say why it is not kept; everything typed is still there."""
        self.resume()
        self._say(why if isinstance(why, str) else self._words.trouble(why.trouble), error=True)

    def reject(self) -> None:
        """Close; what was typed is thrown away only when the user says so.

        Qt asks the same of who closes the window.
        """
        unchanged = self._state() == self._before
        if unchanged or DiscardQuestion(self.windowTitle(), self).discards():
            super().reject()

    def _save(self) -> None:
        if self._busy:
            return
        conference = self.conference()
        if conference is None:
            self.form.mark_unreadable()
            self._say(self.tr("Date or time cannot be read. Type them anew."), error=True)
            return
        self._submit(conference, self.save_wanted)

    def _start(self) -> None:
        """Make what stands here start now, once, whatever date it says."""
        if self._busy:
            return
        now = self._clock()
        if not self.form.name.text().strip():
            named = self.tr("Conference at %1").replace("%1", self._words.time(now))
            self.form.name.setText(named)
        people = tuple(self.people.participants())
        conference = msgspec.structs.replace(
            self.conference() or self._filled,
            name=self.form.name.text().strip(),
            participants=people,
            start=now,
            occurrence=Occurrence.ONCE,
            rule="",
            exceptions=(),
            changed_dates=(),
            starts_by_itself=False,
        )
        called = self._can_call and any(one.call_on_start for one in people)
        doubt = "" if called or not people else self.tr("Nobody is called: everyone dials in.")
        if doubt and not self._can_call:
            doubt = self._no_telephone()
        elif doubt and any(one.phone_number for one in people):
            offer = (self.tr("Ca&ll everyone and start"), self._call_everyone)
            self.people.line.tell(doubt, [offer], icon="phone-incoming", role="warn")
        self._submit(conference, self.start_wanted, doubt)

    def _no_telephone(self) -> str:
        return self.tr("Nobody is called: the server has no telephone")

    def _call_everyone(self) -> None:
        """Have everyone called who has a number, and start."""
        self.people.replace_all(
            [
                msgspec.structs.replace(one, call_on_start=bool(one.phone_number))
                for one in self.people.participants()
            ]
        )
        self._start()

    def _submit(self, conference: Conference, wanted: SignalInstance, doubt: str = "") -> None:
        """Hand the conference over, unless something keeps it from being saved."""
        changed = self._new or conference.start != self._conference.start
        problems = check(
            conference,
            now=self._clock(),
            start_changed=changed,
            placeholders=self._placeholders,
        )
        errors = [p for p in problems if p.is_error]
        if errors:
            self._show(errors)
            return
        warnings = frozenset(problems)
        if warnings - self._warned or (doubt and doubt != self._doubted):
            self._warned, self._doubted = warnings, doubt
            self._show(problems, doubt)
            return
        self._wait(busy=True)
        wanted.emit(conference)

    def _look_at_mail(self, position: int) -> None:
        conference = self.conference()
        if conference is None or self._mail_source is None:
            return
        window = MailWindow(
            self.preview.mails.lines,
            position,
            self._offers(conference),
            self._mail_source,
            self._words,
            body=conference.email_body,
            parent=self,
        )
        window.open()

    def _wait(self, *, busy: bool) -> None:
        self._busy = busy
        self.save.setEnabled(not busy)
        self.start.setEnabled(not busy and self._online)

    def _show(self, problems: list[Problem], doubt: str = "") -> None:
        """Mark each problem, go to the first, and say what to do; `doubt` is said before them."""
        again = self.tr("Press the button again to keep it so.")
        if not problems:
            self._say(f"{doubt} {again}", error=False)
            return
        first = problems[0]
        for problem in reversed(problems):
            self._mark(problem)
        text = self._findings.sentence(first.finding)
        if len(problems) > 1:
            text += " " + self.tr("(%n more)", None, len(problems) - 1)
        if not first.is_error:
            text = f"{doubt} {text} {again}".strip()
        self._say(text, error=first.is_error)

    def _mark(self, problem: Problem) -> None:
        if problem.participant is None:
            if problem.finding is Finding.NO_PARTICIPANT:
                self.people.add()
            elif problem.is_error:
                self.form.mark(problem.finding)
            return
        row = self.people.row_at(problem.participant)
        field = {
            Finding.NUMBER_IMPOSSIBLE: row.number,
            Finding.NUMBER_MISSING: row.number,
            Finding.EMAIL_IMPOSSIBLE: row.email,
        }.get(problem.finding, row.name)
        row.mark(field, self._findings.sentence(problem.finding), error=problem.is_error)
        field.setFocus()

    def _say(self, text: str, *, error: bool) -> None:
        self._message.setProperty("role", "danger" if error else "warn")
        self._message.style().polish(self._message)
        self._message.setText(text)

    def _edited(self) -> None:
        self._message.clear()
        self.typed.emit()
        conference = self.conference()
        if conference is None:
            self.preview.say_no_date()
        else:
            before = None if self._new else self._previewed(self._conference)
            planned = self._previewed(conference)
            self.preview.show_conference(planned, before, self._now, self.form.wall())
        people = self.people.participants()
        moderators = sum(p.is_moderator for p in people)
        self._count.setText(
            self._words.people(len(people)) + ", " + self._words.moderators(moderators)
        )

    def _named(self) -> Conference:
        return msgspec.structs.replace(
            self._filled,
            name=self.form.name.text().strip(),
            participants=tuple(self.people.participants()),
        )

    def _state(self) -> tuple[object, ...]:
        """Return everything typed, to tell whether anything changed."""
        return (*self.form.typed(), *self.people.participants())

    def _clock(self) -> int:
        return round(datetime.now(self._words.zone).timestamp() * 1000)

    def _lay_out(self) -> None:
        page = EditorPage(self.form, self.people, self.preview)
        self._count = page.count
        bar, row = footer()
        row.setContentsMargins(DIALOG_MARGIN, 10, DIALOG_MARGIN, 10)
        people, buttons = QWidget(), QWidget()
        for part, widgets in (
            (people, (self.bar, self._message)),
            (buttons, (self.cancel, self.start, self.save)),
        ):
            line = QHBoxLayout(part)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(SPACE)
            for one in widgets:
                line.addWidget(one, 1 if one is self._message else 0)
        row.addWidget(FoldingRow(people, buttons, stretches=(1, 0)))
        self._message.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for button in (self.cancel, self.start, self.save):
            button.setAutoDefault(False)
            button.setMinimumHeight(30)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(page, 1)
        column.addWidget(bar)
