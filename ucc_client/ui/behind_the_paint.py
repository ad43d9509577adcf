"""What acts in the window, read and joined behind its first paint.

None of it is seen at first, and to read its code takes far longer than to paint the window. So it
comes in short steps, between which the window answers; whoever acts sooner has the rest at once. So
has whom no event of the window tells of: a screen reader, or a menu outside of the window.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSettings

from ucc_client.application.placed_dates import PlacedDates
from ucc_client.application.session_start import SessionStart

if TYPE_CHECKING:
    from ucc_client.application.commands import OpenOffline, SignIn
    from ucc_client.ui.application import Program
    from ucc_client.ui.icons import Icons
    from ucc_client.ui.settings.appearance_preference import AppearancePreference
    from ucc_client.ui.settings.preferences import Preferences
    from ucc_client.ui.start import Start
    from ucc_client.ui.style import Theme

BRIDGE = (
    "ucc_client.domain.merge",
    "ucc_client.domain.series_move",
    "ucc_client.domain.date_news",
    "ucc_client.domain.invitation_plan",
    "ucc_client.contract.live",
    "ucc_client.contract.directory",
    "ucc_client.contract.preview",
    "ucc_client.application.commands",
    "ucc_client.application.alarm_requests",
    "ucc_client.application.people_requests",
    "ucc_client.application.draft_requests",
    "ucc_client.contract.answers",
    "ucc_client.contract.extensions",
    "ucc_client.domain.clock_guard",
    "ucc_client.domain.past_version",
    "ucc_client.contract.calls",
    "ucc_client.application.calendar_requests",
    "ucc_client.application.written_file",
    "ucc_client.application.worker_settings",
    "ucc_client.application.queries",
    "ucc_client.application.changes",
    "ucc_client.ui.bridge",
    "ucc_client.ui.sign_in.actions",
)
"""The code of the road to the worker, and of who sends the first thing along it."""
DETAILS = (
    "ucc_client.ui.furniture",
    "ucc_client.ui.styled_ahead",
    "ucc_client.ui.changes.undo_bar",
    "ucc_client.ui.conference_words",
    "ucc_client.ui.calling_words",
    "ucc_client.ui.participants.state_words",
    "ucc_client.ui.conferences.answer_bar",
    "ucc_client.ui.conferences.clock_card",
    "ucc_client.ui.conferences.dial_in_card",
    "ucc_client.ui.participants.table_model",
    "ucc_client.ui.participants.cell_delegate",
    "ucc_client.ui.conferences.people_panel",
    "ucc_client.ui.conferences.problem_card",
    "ucc_client.ui.conferences.details_page",
    "ucc_client.ui.live.words",
    "ucc_client.ui.live.head",
    "ucc_client.ui.live.row",
    "ucc_client.ui.live.people",
    "ucc_client.ui.live.board",
    "ucc_client.ui.conferences.details",
    "ucc_client.ui.offline_banner",
    "ucc_client.ui.vanished_banner",
)
"""The code of what stands beside the pane; each step needs those before it."""
ACTIONS = (
    "ucc_client.ui.changes.undo",
    "ucc_client.ui.changes.actions",
    "ucc_client.ui.history.actions",
    "ucc_client.ui.conferences.deeds",
    "ucc_client.ui.conferences.deletion_question",
    "ucc_client.ui.series.extent_words",
    "ucc_client.ui.series.editing",
    "ucc_client.ui.participants.completer",
    "ucc_client.ui.participants.desk",
    "ucc_client.ui.editor.mail_lines",
    "ucc_client.ui.editor.date_insight",
    "ucc_client.ui.conferences.planning",
    "ucc_client.application.week",
    "ucc_client.ui.conferences.actions",
    "ucc_client.ui.exports.saving",
    "ucc_client.ui.conferences.calendar_files",
    "ucc_client.ui.conferences.clock_actions",
    "ucc_client.ui.conferences.invitation",
    "ucc_client.ui.conferences.sending_again",
    "ucc_client.ui.live.calls",
    "ucc_client.ui.live.compact",
    "ucc_client.ui.live.actions",
    "ucc_client.ui.settings.preferences",
    "ucc_client.ui.sign_in.data_deletion",
    "ucc_client.ui.settings.actions",
    "ucc_client.ui.help.new_version",
    "ucc_client.ui.subscription.actions",
    "ucc_client.ui.template.actions",
    "ucc_client.ui.wishes",
    "ucc_client.ui.exports.actions",
    "ucc_client.ui.calendar_intake",
    "ucc_client.ui.diagnostics.actions",
    "ucc_client.ui.reminders.bus_notices",
    "ucc_client.ui.reminders.own_quiet",
    "ucc_client.ui.reminders.reminders",
    "ucc_client.ui.tray.tray_icon",
    "ucc_client.ui.desktop_life",
    "ucc_client.ui.help.actions",
)
"""The code of all that is done in the window; the dialogs' own comes last (`dialogs_behind`)."""


class Joining:
    """Makes all that acts, as attributes of `program`."""

    def __init__(
        self,
        program: Program,
        start: Start,
        *,
        theme: Theme,
        icons: Icons,
        settings: QSettings,
        appearance: AppearancePreference,
    ) -> None:
        self._program, self._start = program, start
        self._theme, self._icons, self._settings = theme, icons, settings
        self._appearance = appearance
        self._opening: SignIn | OpenOffline | None = None

    def steps(self) -> Iterator[None]:
        """Do it, a short step at a time; the worker starts first, and is heard last."""
        yield from read(BRIDGE)
        self._program.bridge.hold()
        self._program.bridge.start()
        yield
        self._offer_sign_in()
        yield from self._rest_of_the_list()
        yield from read(DETAILS)
        yield from self._program.window.beside.furnishing()
        self._furnish()
        yield
        yield from self._style_what_comes_with_a_sync()
        yield from read(ACTIONS)
        for make in (
            self._conferences,
            self._changes,
            self._around_one,
            self._live,
            self._preferences,
            self._diagnostics,
            self._use_account,
            self._desktop,
        ):
            make()
            yield
        self._program.bridge.release()

    def _style_what_comes_with_a_sync(self) -> Iterator[None]:
        from ucc_client.ui.styled_ahead import styled_ahead

        window = self._program.window
        yield from styled_ahead(window.pane)
        yield from styled_ahead(window.status)

    def _rest_of_the_list(self) -> Iterator[None]:
        program = self._program
        if program.left is None:
            return
        model, whole = program.window.model, PlacedDates()
        for piece in program.left():
            whole.change(model.placed(piece), frozenset())
            yield
        program.left = None
        model.complete(whole)
        yield

    @cached_property
    def _preferred(self) -> Preferences:
        from ucc_client.ui.settings.preferences import Preferences

        session, locked = SessionStart(self._start.at_login), self._start.given.locked
        system, looks = QLocale.system(), self._appearance
        updates = self._start.given.updates
        return Preferences(self._settings, system, session, locked, looks, updates=updates)

    def _offer_sign_in(self) -> None:
        from ucc_client.ui.sign_in.actions import SignInActions

        program, start = self._program, self._start
        program.sign_in = SignInActions(
            program.window, program.bridge, program.words, server=start.server, login=start.login
        )
        program.sign_in.follow(start.given)
        program.sign_in.know(start.account)
        program.listen()
        self._opening = None if start.opening is None else start.opening()
        if self._opening is not None:
            program.sign_in.begin(self._opening)

    def _furnish(self) -> None:
        from ucc_client.application.commands import OpenOffline

        window = self._program.window
        window.beside.furniture()
        if isinstance(self._opening, OpenOffline):
            window.offline.setVisible(False)
            window.banner.may_go_online = False

    def _conferences(self) -> None:
        from ucc_client.ui.conferences.actions import ConferenceActions
        from ucc_client.ui.conferences.looking_up import LookingUp
        from ucc_client.ui.editor.date_insight import DateInsight

        program = self._program
        program.insight = DateInsight(program.bridge.send, self._preferred.holidays, program.words)
        program.actions = ConferenceActions(
            program.window,
            program.bridge,
            self._theme,
            self._icons,
            program.words,
            insight=program.insight,
        )
        program.looking_up = LookingUp(program.window, program.bridge)

    def _changes(self) -> None:
        from ucc_client.ui.changes.actions import ChangeActions
        from ucc_client.ui.changes.undo import UndoActions
        from ucc_client.ui.history.actions import HistoryActions

        program = self._program
        window, bridge, words = program.window, program.bridge, program.words
        program.changes = ChangeActions(window, bridge, self._theme, self._icons, words)
        program.undo = UndoActions(window, bridge, words)
        program.history = HistoryActions(window, bridge, self._theme, words)
        window.details.history_wanted.connect(window.history.trigger)
        program.actions.made.connect(program.undo.made)
        program.changes.discarded.connect(program.undo.discarded)
        program.undo.history_wanted.connect(program.history.open)

    def _around_one(self) -> None:
        """Make what can be done with one conference beside planning it."""
        from ucc_client.ui.calendar_intake import CalendarIntake
        from ucc_client.ui.conferences.answering import Answering
        from ucc_client.ui.conferences.calendar_files import CalendarFiles
        from ucc_client.ui.conferences.clock_actions import ClockActions
        from ucc_client.ui.conferences.invitation import Invitation
        from ucc_client.ui.conferences.sending_again import SendingAgain
        from ucc_client.ui.exports.actions import Exports
        from ucc_client.ui.wishes import Wishes

        program = self._program
        window, bridge, words = program.window, program.bridge, program.words
        program.invitation = Invitation(window, bridge, words)
        program.calendar = CalendarFiles(window, bridge, words)
        program.answering = Answering(window, bridge, words)
        program.sending_again = SendingAgain(window, bridge, words)
        program.clock = ClockActions(window, bridge, words)
        program.clock.made.connect(program.undo.made)
        program.wishes = Wishes(window, bridge, program.actions, words)
        program.exports = Exports(window, bridge, words)
        program.intake = CalendarIntake(window, program.wishes)

    def _live(self) -> None:
        from ucc_client.ui.live.actions import LiveActions
        from ucc_client.ui.live.calls import CallRecords
        from ucc_client.ui.live.compact import CompactWindow

        program = self._program
        window, bridge, words = program.window, program.bridge, program.words
        program.calls = CallRecords(window, bridge, words)
        compact = CompactWindow(self._theme, self._icons, words, self._settings)
        program.live = LiveActions(window, bridge, words, compact)

    def _preferences(self) -> None:
        from ucc_client.ui.help.new_version import NewVersion
        from ucc_client.ui.settings.actions import PreferencesActions
        from ucc_client.ui.settings.told_worker import ToldWorker
        from ucc_client.ui.subscription.actions import CalendarAddressActions
        from ucc_client.ui.template.actions import TemplateActions

        program, preferences = self._program, self._preferred
        window, bridge, words = program.window, program.bridge, program.words
        buttons = window.details.dial_in.buttons
        buttons.scheme, buttons.outside = preferences.calls.scheme, preferences.calls.outside
        ToldWorker(bridge, preferences)
        program.template = TemplateActions(window, bridge, words)
        program.calendar_address = CalendarAddressActions(window, bridge, words)
        program.preferences = PreferencesActions(
            window, bridge, self._theme, self._icons, words, preferences=preferences
        )
        NewVersion(window, bridge, self._settings, preferences.updates)
        program.preferences.restart_wanted.connect(program.restart)
        program.preferences.deletion.left.connect(program.sign_in.has_left)
        program.sign_in.signed_in.connect(program.preferences.use_account)
        program.sign_in.signed_out.connect(program.preferences.use_account)
        bridge.opened.connect(lambda opened: program.preferences.use_account(opened.account))

    def _diagnostics(self) -> None:
        from ucc_client.ui.diagnostics.actions import DiagnosticsActions

        def chosen() -> Sequence[str]:
            from ucc_client.ui.diagnostics.told_settings import told_settings

            return told_settings(self._settings, self._start.given.locked)

        program, logs = self._program, self._start.data / "log"
        program.diagnostics = DiagnosticsActions(
            program.window, program.bridge, program.words, logs, chosen
        )
        program.bugs.report_wanted.connect(program.diagnostics.report)

    def _use_account(self) -> None:
        program, start = self._program, self._start
        program.actions.use_account(start.account)
        program.live.use_account(start.account)
        program.preferences.use_account(start.account)
        program.template.use_account(start.account)
        if start.ask_sign_in:
            program.sign_in.ask()
        if start.given.trouble:
            program.tell_given()
        if start.crashed:
            program.diagnostics.tell_crash()
        if start.wish is not None:
            program.wishes.fulfil(start.wish)

    def _desktop(self) -> None:
        from ucc_client.ui.desktop_life import DesktopLife
        from ucc_client.ui.dialogs_behind import DialogsBehind
        from ucc_client.ui.help.actions import HelpActions

        program, resources = self._program, self._start.resources
        window, bridge, words = program.window, program.bridge, program.words
        icon = str(resources / "icons" / "ucc-client.svg")
        program.desktop = DesktopLife(window, bridge, words, self._preferred.reminding, icon)
        guide = resources.parent / "docs" / "user-guide"
        program.help = HelpActions(window, self._theme, self._icons, words, folder=guide)
        program.help.tell_news(self._settings)
        program.dialogs = DialogsBehind(program)


def read(modules: Sequence[str]) -> Iterator[None]:
    """Import modules, each in a step of its own."""
    for one in modules:
        importlib.import_module(one)
        yield
