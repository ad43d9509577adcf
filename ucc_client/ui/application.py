"""The program with its window: language, look, sign-in, and the way out."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import (
    QLocale,
    QObject,
    QTimer,
)
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from ucc_client.application.changes import (
    Connection,
    Learned,
    Opened,
    Rescued,
    Result,
    StateChanged,
    Waiting,
)
from ucc_client.application.commands import (
    AllowDisappearance,
    OpenOffline,
    Quit,
    SignIn,
    SyncNow,
)
from ucc_client.application.given_settings import GivenSettings
from ucc_client.application.session_start import SessionStart
from ucc_client.application.wish import Wish
from ucc_client.cache.accounts import Account
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.changes.actions import ChangeActions
from ucc_client.ui.changes.undo import UndoActions
from ucc_client.ui.conferences.actions import ConferenceActions
from ucc_client.ui.conferences.answering import Answering
from ucc_client.ui.conferences.calendar_files import CalendarFiles
from ucc_client.ui.conferences.clock_actions import ClockActions
from ucc_client.ui.conferences.invitation import Invitation
from ucc_client.ui.conferences.looking_up import LookingUp
from ucc_client.ui.conferences.sending_again import SendingAgain
from ucc_client.ui.diagnostics.actions import DiagnosticsActions
from ucc_client.ui.diagnostics.bug_watch import BugWatch
from ucc_client.ui.dialogs_behind import DialogsBehind
from ucc_client.ui.editor.date_insight import DateInsight
from ucc_client.ui.history.actions import HistoryActions
from ucc_client.ui.icons import Icons
from ucc_client.ui.live.actions import LiveActions
from ucc_client.ui.live.calls import CallRecords
from ucc_client.ui.live.compact import CompactWindow
from ucc_client.ui.locale_choice import locale_for, system_zone
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.settings.actions import PreferencesActions
from ucc_client.ui.settings.applied_looks import AppliedLooks
from ucc_client.ui.settings.given_over import SettingsOverGiven
from ucc_client.ui.settings.preferences import Preferences
from ucc_client.ui.settings.told_worker import ToldWorker
from ucc_client.ui.sign_in.actions import SignInActions
from ucc_client.ui.style import Theme
from ucc_client.ui.subscription.actions import CalendarAddressActions
from ucc_client.ui.telling import tell
from ucc_client.ui.template.actions import TemplateActions
from ucc_client.ui.translating import translate
from ucc_client.ui.wishes import Wishes
from ucc_client.ui.words import Words

if TYPE_CHECKING:
    from ucc_client.ui.desktop_life import DesktopLife
    from ucc_client.ui.help.actions import HelpActions

RESTART = 75
"""What `run` returns when the program is to be started again."""
_QUIT_PATIENCE_MS = 6000


class Start(msgspec.Struct, frozen=True, kw_only=True):
    """What the window begins with, put together by the bootstrap."""

    data: Path
    resources: Path
    worker: tuple[str, ...]
    account: Account | None
    rows: Sequence[ConferenceRow]
    opening: SignIn | OpenOffline | None
    """The request that opens an account; None when the worker opens one by itself."""
    ask_sign_in: bool = False
    """Nothing is known yet: begin with the sign-in dialog."""
    server: str = ""
    login: str = ""
    language: str = ""
    crashed: bool = False
    """The last start ended by a crash."""
    wish: Wish | None = None
    """What is to be done first, as soon as an account is open."""
    at_login: tuple[str, ...] = ()
    """The command that starts the program with the session."""
    given: GivenSettings = GivenSettings()
    """What an administrator sets."""
    hidden: bool = False
    """Begin in the tray, if there is one and an account is known."""


class Program(QObject):
    """Joins window, bridge and dialogs; lives as long as the window."""

    def __init__(self, application: QApplication, start: Start) -> None:
        super().__init__(application)
        self._application, self._start = application, start
        settings = SettingsOverGiven(str(start.data / "window.ini"), start.given)
        session, locked = SessionStart(start.at_login), start.given.locked
        preferences = Preferences(settings, QLocale.system(), session, locked)
        looks = preferences.appearance.looks()
        locale = locale_for(start.language or looks.language)
        self._translators = translate(application, locale, start.resources)
        self.words = Words(locale, system_zone())
        scheme = os.environ.get("UCC_COLOR_SCHEME") or looks.scheme.value
        self._settings = settings
        self._theme = Theme(application, start.resources / "icons", scheme=scheme)
        self._icons = Icons(start.resources / "icons")
        self.looks = AppliedLooks(preferences.appearance, self._theme, self.words)
        self.window = MainWindow(self._theme, self._icons, self.words, settings)
        self.looks.dress(self.window)
        self.bridge = Bridge(start.worker, self)
        self.insight = DateInsight(self.bridge.send, preferences.holidays, self.words)
        self.actions = ConferenceActions(
            self.window,
            self.bridge,
            self._theme,
            self._icons,
            self.words,
            insight=self.insight,
        )
        self.looking_up = LookingUp(self.window, self.bridge)
        self.changes = ChangeActions(self.window, self.bridge, self._theme, self._icons, self.words)
        self.undo = UndoActions(self.window, self.bridge, self.words)
        self.history = HistoryActions(self.window, self.bridge, self._theme, self.words)
        details = self.window.details
        details.history_wanted.connect(self.window.history.trigger)
        self.invitation = Invitation(self.window, self.bridge, self.words)
        self.calendar = CalendarFiles(self.window, self.bridge, self.words)
        self.answering = Answering(self.window, self.bridge, self.words)
        self.sending_again = SendingAgain(self.window, self.bridge, self.words)
        self.actions.made.connect(self.undo.made)
        self.clock = ClockActions(self.window, self.bridge, self.words)
        self.clock.made.connect(self.undo.made)
        self.changes.discarded.connect(self.undo.discarded)
        self.undo.history_wanted.connect(self.history.open)
        self.template = TemplateActions(self.window, self.bridge, self.words)
        self.calls = CallRecords(self.window, self.bridge, self.words)
        self.calendar_address = CalendarAddressActions(self.window, self.bridge, self.words)
        compact = CompactWindow(self._theme, self._icons, self.words, settings)
        self.live = LiveActions(self.window, self.bridge, self.words, compact)
        self._follow(preferences)
        self.desktop: DesktopLife | None = None
        self.help: HelpActions | None = None
        self._account = start.account
        self._offer_sign_in()
        self._connection = Connection.CONNECTING
        self._has_begun = False
        self._connect()

    def _follow(self, preferences: Preferences) -> None:
        buttons = self.window.details.dial_in.buttons
        buttons.scheme, buttons.outside = preferences.calls.scheme, preferences.calls.outside
        self._reminding = preferences.reminding
        self._told_worker = ToldWorker(self.bridge, preferences)
        self.preferences = PreferencesActions(
            self.window,
            self.bridge,
            self._theme,
            self._icons,
            self.words,
            preferences=preferences,
        )
        self.preferences.restart_wanted.connect(self._restart)

    def _connect(self) -> None:
        self.bridge.opened.connect(self._opened)
        self.bridge.learned.connect(self._learned)
        self.bridge.state_changed.connect(self._state_changed)
        self.diagnostics = DiagnosticsActions(
            self.window, self.bridge, self.words, self._start.data / "log"
        )
        self._watch_bugs()
        self.wishes = Wishes(self.window, self.bridge, self.actions, self.words)
        self.bridge.rescued.connect(self._rescued)
        self.window.vanished.allowed.connect(lambda: self.bridge.send(AllowDisappearance()))
        self.window.sync_wanted.connect(lambda: self.bridge.send(SyncNow()))
        self.window.quit_wanted.connect(self._quit)
        self.window.first_painted.connect(self._begin)

    def _offer_sign_in(self) -> None:
        start = self._start
        self.sign_in = SignInActions(
            self.window, self.bridge, self.words, server=start.server, login=start.login
        )
        self.sign_in.follow(start.given)
        self.sign_in.know(start.account)
        self.sign_in.signed_in.connect(self._use)
        self.sign_in.signed_out.connect(self._signed_out)

    def _watch_bugs(self) -> None:
        self.begins_anew = False
        self.bugs = BugWatch(self.window)
        self.bugs.report_wanted.connect(self.diagnostics.report)
        self.bugs.restart_wanted.connect(self._restart)

    def show(self) -> None:
        """Show the window with what the cache knew; everything else comes behind it."""
        self.window.show_account(self._start.account, self._start.rows)
        if self._start.ask_sign_in:
            self._state_changed(StateChanged(connection=Connection.SIGNED_OUT))
        self.actions.use_account(self._start.account)
        self.live.use_account(self._start.account)
        if self._start.hidden and not self._start.ask_sign_in:
            # Nothing is painted: begin all the same.
            QTimer.singleShot(0, self, self._begin_hidden)
            return
        self.window.show()

    def _begin_hidden(self) -> None:
        self._begin()
        if self.desktop is not None:
            self.desktop.begin_hidden()

    def _begin(self) -> None:
        if self._has_begun:
            return
        self._has_begun = True
        self.bridge.start()
        if isinstance(self._start.opening, OpenOffline):
            self.window.offline.setVisible(False)
            self.window.banner.may_go_online = False
        if self._start.opening is not None:
            self.sign_in.begin(self._start.opening)
        if self._start.ask_sign_in:
            self.sign_in.ask()
        if self._start.given.trouble:
            self._tell_given()
        if self._start.crashed:
            self.diagnostics.tell_crash()
        if self._start.wish is not None:
            self.wishes.fulfil(self._start.wish)
        # Only now: the first paint waits for none of it.
        from ucc_client.ui.desktop_life import DesktopLife  # noqa: PLC0415
        from ucc_client.ui.help.actions import HelpActions  # noqa: PLC0415

        icon = str(self._start.resources / "icons" / "ucc-client.svg")
        self.desktop = DesktopLife(self.window, self.bridge, self.words, self._reminding, icon)
        guide = self._start.resources.parent / "docs" / "user-guide"
        self.help = HelpActions(self.window, self._theme, self._icons, self.words, folder=guide)
        self.help.tell_news(self._settings)
        self._dialogs = DialogsBehind(self)

    def _tell_given(self) -> None:
        said = self.tr(
            "The settings of your administrator cannot be read and do not hold; the log says why."
        )
        self.window.status.showMessage(said, 30_000)

    def _opened(self, message: Opened) -> None:
        self._use(message.account, message.rows)

    def _learned(self, message: Learned) -> None:
        self._account = message.account
        self.actions.know_account(message.account)

    def _use(self, account: Account, rows: Sequence[ConferenceRow]) -> None:
        if self._account != account:
            self.undo.forget()
        self._account = account
        self.sign_in.know(account)
        self.window.show_account(account, rows)
        self.actions.use_account(account)
        self.live.use_account(account)
        self.wishes.use_account(account)

    def _signed_out(self) -> None:
        self.undo.forget()
        self.window.show_account(None, ())
        self.actions.use_account(None)
        self.live.use_account(None)
        self.wishes.use_account(None)

    def _state_changed(self, state: StateChanged) -> None:
        self._connection = state.connection
        self.window.show_state(state)

    def _rescued(self, message: Rescued) -> None:
        """Say what was kept of a damaged cache, and where the rest of it lies."""
        kept = (
            self.tr("%n of your changes were kept and are still sent.", None, message.changes)
            if message.changes
            else self.tr("No change of yours was waiting in it.")
        )
        if not message.whole:
            kept += " " + self.tr(
                "Some of it could not be read; look whether something is missing."
            )
        rest = self.tr("Everything else is read from the server again.")
        where = self.tr("The damaged file was set aside: %1").replace("%1", message.folder)
        tell(
            self.window,
            self.tr("Local copy repaired"),
            self.tr("The local copy of your conferences was damaged."),
            f"{kept} {rest}\n\n{where}",
            warns=True,
        )

    def _restart(self) -> None:
        self.begins_anew = True
        self._quit()

    def _quit(self) -> None:
        self.window.setEnabled(False)
        self.actions.drafts.keep_now()
        if self.desktop is not None:
            self.desktop.close()
            self.desktop = None
        QTimer.singleShot(_QUIT_PATIENCE_MS, self, self._leave)
        self.bridge.start()
        self.bridge.send(Quit(), self._quit_answered)

    def _quit_answered(self, result: Result) -> None:
        online = self._connection in (Connection.ONLINE, Connection.SYNCING)
        if isinstance(result, Waiting) and result.count and online:
            told = tell(
                self.window,
                self.tr("Kept for the next start"),
                self.tr(
                    "%n changes could not be sent yet. They are kept and sent at the next start.",
                    None,
                    result.count,
                ),
            )
            told.finished.connect(self._leave)
            return
        self._leave()

    def _leave(self) -> None:
        self.bridge.end()
        self.window.close_now()
        self._application.quit()


def run(start: Start) -> int:
    """Show the window and return its exit code."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(application, QApplication):
        raise TypeError("a window needs a QApplication")
    application.setApplicationName("ucc-client")
    application.setApplicationDisplayName("UCC Client")
    application.setDesktopFileName("ucc-client")
    application.setWindowIcon(QIcon(str(start.resources / "icons" / "ucc-client.svg")))
    application.setQuitOnLastWindowClosed(False)
    program = Program(application, start)
    # What is there by then stays: the garbage collector need not look through it again and again,
    # which would be a frame of twenty milliseconds now and then.
    program.window.first_painted.connect(gc.freeze)
    program.bugs.install()
    program.show()
    code = application.exec()
    return RESTART if program.begins_anew else code
