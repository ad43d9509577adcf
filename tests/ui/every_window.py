"""Every window of the client, each in the state in which it says most.

Who adds a dialog adds it here; a test demands it. What holds for all of them (texts that fit,
names, mnemonics, the order of Tab) is then tested by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from gettext import NullTranslations
from pathlib import Path

import msgspec
from PySide6.QtCore import QLocale, QSettings, Qt
from PySide6.QtWidgets import QWidget

from tests.ui.cached_account import ACCOUNT, ANNA, BEN, START
from tests.ui.conftest import BERLIN
from tests.ui.live_states import (
    LIVE,
    PARTICIPANTS,
    running,
    seen_by_a_participant,
)
from tests.ui.live_states import (
    changed as live_changed,
)
from tests.ui.made_changes import BUDGET, change, changed, conflict, found_twice
from tests.ui.mail_answers import Answers, mail_to
from ucc_client.application.alarm_requests import Alarm, Preflight
from ucc_client.application.changes import Connection, Failed, Result, StateChanged, Trouble
from ucc_client.application.holiday_calendar import answer
from ucc_client.application.queries import (
    ConferenceDetails,
    Defaults,
    GetHolidayPlaces,
    HolidayPlaces,
    Mails,
)
from ucc_client.application.session_start import SessionStart
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.contract.answers import GivenAnswer
from ucc_client.contract.calls import CallRecord
from ucc_client.contract.extensions import DialIn
from ucc_client.contract.live import LiveCause, LiveConference
from ucc_client.contract.mail_state import MailState, MailStatus
from ucc_client.contract.messages import ConferenceConfiguration, MailBodyVariable
from ucc_client.contract.shown_certificate import Doubt, ShownCertificate
from ucc_client.domain.alarm import Due, Occasion
from ucc_client.domain.alarm import Why as AlarmWhy
from ucc_client.domain.clock_guard import ClockShift
from ucc_client.domain.conference import Conference
from ucc_client.domain.invitation_answer import InvitationAnswer
from ucc_client.domain.participant import Participant
from ucc_client.domain.past_version import PastVersion, Why
from ucc_client.domain.pending_change import ChangeKind, ChangeState, PendingChange
from ucc_client.domain.person import Person, Source
from ucc_client.domain.preflight import Concern
from ucc_client.domain.preflight import Doubt as Flaw
from ucc_client.domain.recurrence import Occurrence, to_instant
from ucc_client.domain.series_edit import Extent
from ucc_client.server.default_texts import load
from ucc_client.server.mail.variable_names import variables
from ucc_client.server.resources import resources
from ucc_client.ui.changes.candidates_dialog import CandidatesDialog
from ucc_client.ui.changes.waiting_dialog import WaitingDialog
from ucc_client.ui.conferences.deletion_question import DeletionQuestion
from ucc_client.ui.conferences.people_panel import Circle
from ucc_client.ui.conferences.qr_popup import QrPopup
from ucc_client.ui.conferences.sending_again import question as again_question
from ucc_client.ui.conflict.dialog import ConflictDialog
from ucc_client.ui.diagnostics.report_dialog import ReportDialog
from ucc_client.ui.editor.dialog import ConferenceDialog
from ucc_client.ui.editor.discard_question import DiscardQuestion
from ucc_client.ui.editor.mail_lines import MailPlan
from ucc_client.ui.editor.mail_source import creating
from ucc_client.ui.editor.mail_window import MailWindow
from ucc_client.ui.editor.rule_dialog import RuleDialog
from ucc_client.ui.help.guide import Guide, Place, read_in
from ucc_client.ui.help.window import HelpWindow
from ucc_client.ui.history.dialog import HistoryDialog
from ucc_client.ui.icons import Icons
from ucc_client.ui.live.call_someone import CallSomeone
from ucc_client.ui.live.calls_dialog import CallsDialog
from ucc_client.ui.live.compact import CompactWindow
from ucc_client.ui.live.end_question import EndQuestion
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.participants.desk import PeopleDesk
from ucc_client.ui.reminders.notice import Notice, Press
from ucc_client.ui.reminders.notice_window import NoticeWindow
from ucc_client.ui.reminders.notice_words import NoticeWords
from ucc_client.ui.reminders.preflight_dialog import PreflightDialog
from ucc_client.ui.series.editing import SeriesEditing
from ucc_client.ui.series.question import SeriesQuestion
from ucc_client.ui.settings.dialog import PreferencesDialog
from ucc_client.ui.settings.holiday_section import PlacesReceiver
from ucc_client.ui.settings.preferences import Preferences
from ucc_client.ui.shortcuts.dialog import ShortcutsDialog
from ucc_client.ui.sign_in.deletion_question import DataDeletionQuestion
from ucc_client.ui.sign_in.dialog import SignInDialog
from ucc_client.ui.sign_in.sign_out_question import SignOutQuestion
from ucc_client.ui.style import Theme
from ucc_client.ui.subscription.dialog import CalendarAddressDialog
from ucc_client.ui.template.dialog import NumberChoice, TemplateDialog
from ucc_client.ui.words import Words

GUIDE = Path(__file__).parents[2] / "docs" / "user-guide"
NOW = START - 86_400_000
WEEKLY = Conference(
    name="Jour fixe",
    start=to_instant(datetime(2099, 12, 1, 9), BERLIN),
    occurrence=Occurrence.EVERYWEEK,
    zone="America/New_York",
    participants=(ANNA, BEN),
)
ROW = ConferenceRow(
    key="c7",
    conference_id=7,
    name="Budget",
    start=START,
    occurrence=Occurrence.EVERYWEEK,
    is_active=False,
    is_terminated=False,
    is_readonly=False,
    i_moderate=True,
    people=2,
    state="",
)
_MORE = (
    Participant(display_name="Emil Ernst", email="emil@example.org"),
    Participant(display_name="Dora Diehl", email="dora@example.org"),
)
CLARA = Participant(display_name="Clara", email="clara@example.org")


class Parts(msgspec.Struct, frozen=True):
    """What windows are made of."""

    theme: Theme
    icons: Icons
    words: Words
    settings: QSettings


def parts(theme: Theme, icons: Icons, folder: Path, locale: str) -> Parts:
    """Return the parts for a language; its translator is the caller's to install before."""
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    return Parts(theme, icons, Words(QLocale(locale), BERLIN), settings)


def let_close(window: QWidget) -> None:
    """Let a window close without a question."""
    for method in ("close_now", "saved"):
        if hasattr(window, method):
            getattr(window, method)()


def _editor(of: Parts, conference: Conference, *, new: bool, rules: bool) -> ConferenceDialog:
    return ConferenceDialog(
        conference,
        of.theme,
        of.icons,
        of.words,
        new=new,
        now=NOW,
        rules=rules,
        search=lambda _text, receive: receive([]),
        desk=PeopleDesk(lambda _request, _receive: None),
    )


def _new(of: Parts) -> QWidget:
    dialog = _editor(
        of, Conference(name="", start=START, participants=(ANNA,)), new=True, rules=True
    )
    dialog.take_defaults(Defaults(rules=True, reminders=True, live=True))
    dialog.offer_start(online=True)
    return dialog


def _new_on_a_plain_server(of: Parts) -> QWidget:
    dialog = _editor(of, BUDGET, new=True, rules=False)
    dialog.offer_start(online=False)
    dialog.people.remove_current()
    return dialog


def _edit_with_a_message(of: Parts) -> QWidget:
    dialog = _editor(of, msgspec.structs.replace(WEEKLY, name=""), new=False, rules=True)
    dialog.take_defaults(Defaults(rules=True))
    dialog.failed(Failed(trouble=Trouble.NOT_STORED))
    return dialog


def _edit_a_date(of: Parts) -> QWidget:
    dialog = _editor(of, WEEKLY, new=False, rules=True)
    edit = SeriesEditing(of.words, dialog).begin(
        ConferenceDetails(row=ROW, conference=WEEKLY), WEEKLY.start, NOW, rules=True
    )
    scope = SeriesEditing(of.words, dialog).scope(edit)
    dialog.show_as_date(dialog.windowTitle(), scope, lambda shown: shown)
    dialog.take_defaults(Defaults(rules=True, reminders=True, live=True))
    return dialog


def _rule(of: Parts, rule: str) -> QWidget:
    return RuleDialog(
        of.theme, of.icons, of.words, rule=rule, start=WEEKLY.start, zone=BERLIN, parent=None
    )


CERTIFICATE = ShownCertificate(
    fingerprint="ab" * 32,
    names=("conf.example.org", "conference.branch-office.example.org", "192.0.2.7"),
    issuer="Example Trust Services Root, Example Certification GmbH & Co. KG",
    not_before=1_700_000_000_000,
    not_after=1_800_000_000_000,
    doubts=(Doubt.SELF_SIGNED, Doubt.EXPIRED, Doubt.WRONG_NAME),
)


def _sign_in(of: Parts, trouble: Trouble | None = None, accepted: str = "") -> QWidget:
    dialog = SignInDialog(of.words, server="conf.example.org", login="12")
    if trouble is not None:
        shown = CERTIFICATE if trouble in (Trouble.UNTRUSTED, Trouble.CERTIFICATE_CHANGED) else None
        dialog.failed(Failed(trouble=trouble, certificate=shown, accepted=accepted))
    return dialog


def _signing_out(of: Parts) -> QWidget:
    box = SignOutQuestion(3)
    box.wipe.setChecked(True)
    return box


def _template(of: Parts) -> QWidget:
    configuration = ConferenceConfiguration(
        language="de",
        e_mail_subject="Einladung $NAME$",
        e_mail_body="$NUMBER$",
        variables=(MailBodyVariable(name="Name", placeholder="$NAME$"),),
        internal_number_id=7,
    )
    numbers = [
        NumberChoice(7, internal=True, text="900"),
        NumberChoice(8, internal=False, text="+49 30 23125900"),
    ]
    dialog = TemplateDialog(configuration, numbers, of.words)
    dialog.offer_trial()
    dialog.save.click()  # says its doubts
    return dialog


def _bundled_template(of: Parts) -> QWidget:
    texts = load(resources(), "en")
    configuration = ConferenceConfiguration(
        language="en",
        e_mail_subject=texts.e_mail_subject,
        e_mail_body=texts.e_mail_body,
        variables=variables(NullTranslations()),
    )
    return TemplateDialog(configuration, [], of.words)


def _search_places(country: str, receive: PlacesReceiver) -> None:
    found = answer(GetHolidayPlaces(country=country))
    assert isinstance(found, HolidayPlaces)
    receive(found)


_UPDATES = "https://updates.example.org/ucc-client.json"


def preferences_dialog(of: Parts, locked: frozenset[str] = frozenset()) -> PreferencesDialog:
    """Return the preferences over the settings of `of`."""
    session = SessionStart(("ucc-client", "--hidden"))
    return PreferencesDialog(
        of.theme,
        of.icons,
        of.words,
        preferences=Preferences(of.settings, QLocale("de_DE"), session, locked, updates=_UPDATES),
        search=_search_places,
    )


def _preferences_at(number: int) -> Callable[[Parts], QWidget]:
    def make(of: Parts) -> QWidget:
        dialog = preferences_dialog(of)
        dialog.syncing.show_state(
            StateChanged(connection=Connection.ONLINE, last_sync=NOW, waiting=2)
        )
        dialog.account.show_account(ACCOUNT)
        dialog.privacy.show_accounts([ACCOUNT])
        dialog.show_section(dialog.sections[number])
        return dialog

    return make


def _preferences_found(of: Parts) -> QWidget:
    locked = frozenset({"appearance/scheme", "calls/outside", "reminders/minutes"})
    dialog = preferences_dialog(of, locked)
    dialog.list.search.setText("al")
    return dialog


OCCASION = Occasion(key="c7", original=START, start=START, end=START + 3_600_000, name="Budget")


def _reminders(of: Parts) -> QWidget:
    said = NoticeWords(of.words)
    window = NoticeWindow()
    alarm = Alarm(due=Due(occasion=OCCASION, why=AlarmWhy.SOON, check=True), concerns=_CONCERNS)
    buttons = (Press.JOIN, Press.START, Press.SNOOZE, Press.STOP, Press.OPEN)
    notice = Notice(
        tag="soon",
        title=said.title(alarm, START - 300_000),
        text=said.text(alarm),
        buttons=tuple((one, said.button(one)) for one in buttons),
    )
    window.show_notice(notice)
    return window


_CONCERNS = tuple(
    Concern(doubt=doubt, people=("Ben", "Dora") if doubt is Flaw.NO_WAY_IN else ())
    for doubt in Flaw
    if doubt is not Flaw.TERMINATED
)


def _preflight(of: Parts) -> QWidget:
    found = Preflight(occasion=OCCASION, concerns=_CONCERNS)
    return PreflightDialog(found, of.words, NoticeWords(of.words), None)


def _mails(of: Parts, result: Result | None) -> QWidget:
    source = Answers()
    lines = MailPlan().lines(changed(participants=(ANNA, BEN, CLARA)), BUDGET)
    (one,) = creating(BUDGET)
    names = ("&Only Tue 8 Dec", "&All dates")
    offers = [msgspec.structs.replace(one, name=name) for name in names]
    window = MailWindow(lines, len(lines) - 1, offers, source, of.words, body="Hello")
    if result is not None:
        source.answer(result)
    return window


def _qr(of: Parts) -> QWidget:
    return QrPopup("tel:+49,,1%23", "+49 30 23125900", has_pin=True, parent=None)


def _waiting(of: Parts, state: ChangeState) -> QWidget:
    dialog = WaitingDialog(of.theme, of.icons, of.words)
    dialog.show_changes([change(state), change(ChangeState.CONFLICT, ChangeKind.DELETE)], START)
    dialog.table.selectRow(0)
    return dialog


def _history(of: Parts) -> QWidget:
    dialog = HistoryDialog(of.theme, of.words)
    entries = [
        PastVersion(entry=n, kept_at=START, key="c7", why=why, conference=BUDGET)
        for n, why in enumerate(Why)
    ]
    dialog.show_entries(entries, START)
    dialog.table.selectRow(0)
    dialog.show_present(entries[0], changed(name="Budget 2", participants=(ANNA,)))
    return dialog


def _empty_history(of: Parts) -> QWidget:
    dialog = HistoryDialog(of.theme, of.words)
    dialog.show_entries([], START)
    return dialog


def _conflict(of: Parts, *, deletion: bool = False) -> QWidget:
    mine = changed(name="Budget 2", start=START + 3_600_000, participants=(ANNA, BEN, CLARA))
    moderator = msgspec.structs.replace(BEN, is_moderator=True)
    theirs = changed(name="Budget Q1", start=START + 7_200_000, participants=(ANNA, moderator))
    shown = conflict(None if deletion else mine, theirs)
    return ConflictDialog(shown, of.theme, of.icons, of.words)


def _candidates(of: Parts) -> QWidget:
    dialog = CandidatesDialog(found_twice(), of.words)
    dialog.describe(8, BUDGET, complete=True)
    return dialog


def _deletion(of: Parts, conference: Conference, *, rules: bool) -> QWidget:
    parent = QWidget()
    box, _ = DeletionQuestion(of.words, parent).box(conference, conference.start, rules=rules)
    _alone(box)
    return box


def _alone(box: QWidget) -> None:
    """Take a question out of its window."""
    box.setParent(None)
    box.setWindowFlags(Qt.WindowType.Dialog)


def _discard(of: Parts) -> QWidget:
    return DiscardQuestion("New conference", None)


def _series(of: Parts) -> QWidget:
    editing = SeriesEditing(of.words, QWidget())
    shown = ConferenceDetails(
        row=msgspec.structs.replace(ROW, start=WEEKLY.start), conference=WEEKLY
    )
    week = 7 * 86_400_000
    edit = editing.begin(shown, WEEKLY.start + week, NOW, rules=True)
    wanted = msgspec.structs.replace(edit.wanted, start=edit.wanted.start + 3_600_000)
    asked = QWidget()
    editing.ask(msgspec.structs.replace(edit, wanted=wanted), lambda _: None, lambda: None, asked)
    question = asked.findChild(SeriesQuestion)
    assert isinstance(question, SeriesQuestion)
    assert set(question.buttons) == set(Extent)
    question.hide()
    question.setParent(None)
    return question


def _shortcuts(of: Parts) -> QWidget:
    window = _main(of, _details(), _ONLINE)
    window.show_shortcuts()
    dialog = window.findChild(ShortcutsDialog)
    assert isinstance(dialog, ShortcutsDialog)
    dialog.hide()
    dialog.setParent(None)
    dialog.destroyed.connect(window.deleteLater)
    return dialog


def _help(of: Parts, place: Place) -> QWidget:
    folder = read_in(GUIDE, of.words.locale.name())
    window = HelpWindow(Guide(folder), of.theme, of.icons)
    window.show_place(place)
    return window


def _main(of: Parts, details: ConferenceDetails | None, state: StateChanged) -> MainWindow:
    window = MainWindow(of.theme, of.icons, of.words, of.settings)
    rows = [details.row] if details else []
    window.show_account(ACCOUNT, rows)
    window.details.show_details(details, ACCOUNT.user_id, NOW)
    window.show_state(state)
    window.resize(1264, 672)
    return window


def _details(**fields: object) -> ConferenceDetails:
    dial_in = DialIn(
        pin="123456",
        internal_number="900",
        external_number="+49 30 23125900",
        link="https://conf.example.org/c/1",
    )
    conference = msgspec.structs.replace(BUDGET, occurrence=Occurrence.EVERYWEEK)
    shown = ConferenceDetails(row=ROW, conference=conference, dial_in=dial_in)
    return msgspec.structs.replace(shown, **fields)


_ONLINE = StateChanged(connection=Connection.ONLINE, last_sync=NOW)


def _main_shown(of: Parts) -> QWidget:
    window = _main(of, _details(), _ONLINE)
    window.details.undo.show_words("Budget", "Undo", "Ctrl+Z")
    return window


def answered(*, invited: bool = False) -> ConferenceDetails:
    """Five people: who said what, and what became of the mails to them.

    The user has made it, or is `invited` by somebody else.
    """
    others = (BEN, CLARA, *_MORE)
    people = [
        msgspec.structs.replace(one, participant_id=number)
        for number, one in enumerate((*others, ANNA) if invited else (ANNA, *others), start=1)
    ]
    said = {
        1: InvitationAnswer.ACCEPTED,
        2: InvitationAnswer.DECLINED,
        3: InvitationAnswer.TENTATIVE,
        5: InvitationAnswer.ACCEPTED,
    }
    states = {
        1: (MailState.SENT, None),
        2: (MailState.SENT, None),
        3: (MailState.WAITING, None),
        4: (MailState.RETURNED, "550 5.1.1 <dora@example.org>: user unknown"),
        5: (MailState.UNCLEAR, None),
    }
    conference = msgspec.structs.replace(
        BUDGET, occurrence=Occurrence.EVERYWEEK, participants=tuple(people)
    )
    return _details(
        row=msgspec.structs.replace(ROW, is_readonly=invited, i_moderate=not invited),
        conference=conference,
        answers=tuple(
            GivenAnswer(participant_id=one, answer=answer, answered_at=NOW)
            for one, answer in said.items()
        ),
        mails=tuple(
            MailStatus(
                participant_id=one,
                kind="invitation",
                state=state,
                queued_at=NOW - 60_000,
                at=NOW,
                problem=problem,
            )
            for one, (state, problem) in states.items()
        ),
    )


def _main_answered(of: Parts) -> QWidget:
    window = _main(of, answered(), _ONLINE)
    window.details.show_connection(online=True)
    return window


def _main_answered_offline(of: Parts) -> QWidget:
    return _main(of, answered(invited=True), StateChanged(connection=Connection.OFFLINE))


def _main_invited(of: Parts) -> QWidget:
    window = _main(of, answered(invited=True), _ONLINE)
    window.details.show_connection(online=True)
    return window


def _again(of: Parts) -> QWidget:
    window = _main(of, answered(), _ONLINE)
    people = window.details.participants.people()
    box, _meant = again_question(
        [(Circle.ALL, people), (Circle.CHOSEN, people[:2]), (Circle.MISSED, people[3:4])], window
    )
    _alone(box)
    box.destroyed.connect(window.deleteLater)
    return box


def _main_offline(of: Parts) -> QWidget:
    offline = StateChanged(
        connection=Connection.OFFLINE,
        trouble=Trouble.OFFLINE,
        waiting=12,
        rejected=1,
        clock_ahead_s=7200,
    )
    return _main(of, _details(problem=change(ChangeState.REJECTED)), offline)


def _main_deciding(of: Parts, problem: PendingChange) -> QWidget:
    asking = StateChanged(connection=Connection.ONLINE, vanished=12, waiting=3)
    return _main(of, _details(problem=problem), asking)


def _main_clock(of: Parts, problem: PendingChange) -> QWidget:
    shift = ClockShift(start=START, meant=START - 3_600_000, zone="Europe/Berlin", is_next=True)
    return _main(of, _details(problem=problem, shift=shift), _ONLINE)


def _main_empty(of: Parts) -> QWidget:
    return _main(of, None, StateChanged(connection=Connection.SIGNED_OUT))


def board(of: Parts, live: LiveConference | None = LIVE) -> MainWindow:
    """Return the window of a conference that runs, with what the server tells of it."""
    row = msgspec.structs.replace(ROW, is_active=True, start=LIVE.started_at or 0, name="Support")
    conference = msgspec.structs.replace(
        BUDGET, name="Support", start=row.start, participants=PARTICIPANTS
    )
    window = _main(of, _details(row=row, conference=conference), _ONLINE)
    window.details.board.show_connection(online=True)
    window.details.know_server("https://conf.example.org", tells_live=live is not None)
    window.details.live.take(live_changed(live))
    return window


def _board_with_a_notice(of: Parts) -> QWidget:
    window = board(of, msgspec.structs.replace(LIVE, is_locked=True))
    window.details.board.say("Not done.")
    return window


def _running_details(of: Parts) -> QWidget:
    window = board(of)
    window.details.board.details.click()
    return window


def _compact(of: Parts) -> QWidget:
    window = CompactWindow(of.theme, of.icons, of.words, of.settings)
    window.show_running(running(), "Support")
    return window


def _calls(of: Parts) -> QWidget:
    dialog = CallsDialog("Support", of.words)
    causes = [*LiveCause, "of another time"]
    calls = [
        CallRecord(
            name=f"Ben {cause}",
            is_moderator=joined is None,
            left_at=NOW,
            cause=cause,
            joined_at=joined,
            number=number,
        )
        for cause in causes
        for joined, number in ((NOW - 60_000, None), (None, "+49 30 23125 114"))
    ]
    dialog.show_calls(calls, NOW)
    return dialog


def _call_someone(of: Parts) -> QWidget:
    people = [Person(name="Ben", number="114", source=Source.COLLEAGUE)]
    return CallSomeone(lambda _text, receive: receive(people))


def _main_loading(of: Parts) -> QWidget:
    return _main(of, None, StateChanged(connection=Connection.SYNCING, done=380, total=1000))


def _main_without_result(of: Parts) -> QWidget:
    window = _main(of, _details(), _ONLINE)
    window.pane.search.setText("zzz")
    return window


def _calendar_address(_of: Parts) -> CalendarAddressDialog:
    dialog = CalendarAddressDialog()
    dialog.show_address("https://conferences.example.org/calendar/7/secret.ics")
    return dialog


EVERY_WINDOW: dict[str, Callable[[Parts], QWidget]] = {
    "new": _new,
    "new on a plain server": _new_on_a_plain_server,
    "edit with a message": _edit_with_a_message,
    "edit a date": _edit_a_date,
    "rule by the day": lambda of: _rule(of, ""),
    "rule by the month": lambda of: _rule(of, "FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR;COUNT=9"),
    "rule by the year": lambda of: _rule(of, "FREQ=YEARLY;UNTIL=21200101T000000Z"),
    "rule of another": lambda of: _rule(of, "FREQ=MONTHLY;BYMONTHDAY=1,2,3;BYHOUR=7"),
    "sign-in": _sign_in,
    **{
        f"sign-in {trouble}": lambda of, trouble=trouble: _sign_in(of, trouble)  # type: ignore[misc]
        for trouble in (Trouble.UNAUTHORISED, Trouble.PASSWORD_WANTED, Trouble.CLEAR_TEXT)
    },
    "sign-out wiping": _signing_out,
    "report": lambda of: ReportDialog("UCC Client 1.0\n" + "A line of the log.\n" * 60),
    "sign-in certificate": lambda of: _sign_in(of, Trouble.CERTIFICATE_CHANGED, "af" * 32),
    "template": _template,
    "template of the bundled server": _bundled_template,
    "preferences": preferences_dialog,
    **{f"preferences {number}": _preferences_at(number) for number in range(7)},
    "delete local data": lambda of: DataDeletionQuestion(ACCOUNT, 2, is_open=True),
    "preferences found": _preferences_found,
    "reminders": _reminders,
    "before it begins": _preflight,
    "mails": lambda of: _mails(of, Mails(told=True, mails=(mail_to(CLARA),))),
    "mails of a plain server": lambda of: _mails(of, Mails(told=False)),
    "mails offline": lambda of: _mails(of, Failed(trouble=Trouble.OFFLINE)),
    "mails asked for": lambda of: _mails(of, None),
    "QR code": _qr,
    **{
        f"waiting {state}": lambda of, state=state: _waiting(of, state)  # type: ignore[misc]
        for state in (ChangeState.WAITING, ChangeState.REJECTED, ChangeState.GONE)
    },
    "history": _history,
    "empty history": _empty_history,
    "conflict": _conflict,
    "conflict of a deletion": lambda of: _conflict(of, deletion=True),
    "candidates": _candidates,
    "deletion": lambda of: _deletion(of, BUDGET, rules=True),
    "deletion of a date": lambda of: _deletion(of, WEEKLY, rules=True),
    "deletion on a plain server": lambda of: _deletion(of, WEEKLY, rules=False),
    "throw away": _discard,
    "series": _series,
    "shortcuts": _shortcuts,
    "help": lambda of: _help(of, Place()),
    "help on a section": lambda of: _help(of, Place("running.md", 4)),
    "main": _main_shown,
    "main offline": _main_offline,
    "main answered": _main_answered,
    "main invited": _main_invited,
    "main invited, offline": _main_answered_offline,
    "send again": _again,
    "main clock": lambda of: _main_clock(of, found_twice()),
    "main clock and refused": lambda of: _main_clock(of, change(ChangeState.REJECTED)),
    **{
        f"main asking, {problem.kind} {problem.state}": (
            lambda of, problem=problem: _main_deciding(of, problem)  # type: ignore[misc]
        )
        for problem in (
            found_twice(),
            change(ChangeState.CONFLICT),
            change(ChangeState.GONE),
            change(ChangeState.REJECTED),
            change(ChangeState.REJECTED, ChangeKind.DELETE),
        )
    },
    "board": board,
    "board, locked and refused": _board_with_a_notice,
    "board of a participant": lambda of: board(of, seen_by_a_participant()),
    "details of what runs": _running_details,
    "running on a plain server": lambda of: board(of, None),
    "small window": _compact,
    "call someone": _call_someone,
    "calls": _calls,
    "calendar address": _calendar_address,
    "no calendar address": lambda _of: CalendarAddressDialog(),
    "calls asked for": lambda of: CallsDialog("Support", of.words),
    "end for all": lambda of: EndQuestion("Support", 4, None),
    "main empty": _main_empty,
    "main loading": _main_loading,
    "main without result": _main_without_result,
}
