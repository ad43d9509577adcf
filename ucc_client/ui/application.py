"""The program with its window: language, look, sign-in, and the way out."""

from __future__ import annotations

import gc
import math
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from ucc_client.application.connection_state import Connection, StateChanged
from ucc_client.application.first_page import first_page
from ucc_client.application.window_languages import window_languages
from ucc_client.cache.accounts import Account
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.ui.conferences.view_choice import View
from ucc_client.ui.diagnostics.bug_watch import BugWatch
from ucc_client.ui.icons import Icons
from ucc_client.ui.locale_choice import locale_for, system_zone
from ucc_client.ui.main_window import MainWindow, now_ms
from ucc_client.ui.settings.appearance_preference import AppearancePreference
from ucc_client.ui.settings.applied_looks import AppliedLooks
from ucc_client.ui.settings.given_over import SettingsOverGiven
from ucc_client.ui.start import Start
from ucc_client.ui.style import Theme
from ucc_client.ui.system_application import SystemApplication
from ucc_client.ui.telling import tell
from ucc_client.ui.translating import translate
from ucc_client.ui.words import Words

if TYPE_CHECKING:
    from ucc_client.application.changes import Learned, Opened, Rescued, Result
    from ucc_client.ui.bridge import Bridge
    from ucc_client.ui.calendar_intake import CalendarIntake
    from ucc_client.ui.changes.actions import ChangeActions
    from ucc_client.ui.changes.undo import UndoActions
    from ucc_client.ui.conferences.actions import ConferenceActions
    from ucc_client.ui.conferences.answering import Answering
    from ucc_client.ui.conferences.calendar_files import CalendarFiles
    from ucc_client.ui.conferences.clock_actions import ClockActions
    from ucc_client.ui.conferences.invitation import Invitation
    from ucc_client.ui.conferences.looking_up import LookingUp
    from ucc_client.ui.conferences.sending_again import SendingAgain
    from ucc_client.ui.desktop_life import DesktopLife
    from ucc_client.ui.diagnostics.actions import DiagnosticsActions
    from ucc_client.ui.dialogs_behind import DialogsBehind
    from ucc_client.ui.editor.date_insight import DateInsight
    from ucc_client.ui.exports.actions import Exports
    from ucc_client.ui.help.actions import HelpActions
    from ucc_client.ui.history.actions import HistoryActions
    from ucc_client.ui.live.actions import LiveActions
    from ucc_client.ui.live.calls import CallRecords
    from ucc_client.ui.settings.actions import PreferencesActions
    from ucc_client.ui.sign_in.actions import SignInActions
    from ucc_client.ui.subscription.actions import CalendarAddressActions
    from ucc_client.ui.template.actions import TemplateActions
    from ucc_client.ui.wishes import Wishes

RESTART = 75
"""What `run` returns when the program is to be started again."""
_QUIT_PATIENCE_MS = 6000
_SLICE_S = 0.004
"""After that making what acts lets the window paint; a step that has begun is done before."""
_ACTING = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.DragEnter,
        QEvent.Type.Close,
    }
)
"""By these somebody does something with the window."""


class Program(QObject):
    """Joins window, bridge and dialogs; lives as long as the window."""

    completed = Signal()
    """All that acts is there."""

    sign_in: SignInActions
    insight: DateInsight
    actions: ConferenceActions
    looking_up: LookingUp
    changes: ChangeActions
    undo: UndoActions
    history: HistoryActions
    invitation: Invitation
    calendar: CalendarFiles
    exports: Exports
    intake: CalendarIntake
    answering: Answering
    sending_again: SendingAgain
    clock: ClockActions
    wishes: Wishes
    calls: CallRecords
    live: LiveActions
    template: TemplateActions
    calendar_address: CalendarAddressActions
    preferences: PreferencesActions
    diagnostics: DiagnosticsActions
    help: HelpActions
    dialogs: DialogsBehind

    def __init__(self, application: QApplication, start: Start) -> None:
        """Make what the first paint shows; what acts comes behind it."""
        super().__init__(application)
        self._application, self._start = application, start
        settings = SettingsOverGiven(str(start.data / "window.ini"), start.given)
        languages = window_languages(start.resources)
        self._appearance = AppearancePreference(settings, languages)
        looks = self._appearance.looks()
        locale = locale_for(start.language or looks.language, languages)
        self._translators = translate(application, locale, start.resources)
        self.words = Words(locale, system_zone())
        scheme = os.environ.get("UCC_COLOR_SCHEME") or looks.scheme.value
        self._settings = settings
        self._theme = Theme(application, start.resources / "icons", scheme=scheme)
        self._icons = Icons(start.resources / "icons")
        self.looks = AppliedLooks(self._appearance, self._theme, self.words)
        self.window = MainWindow(self._theme, self._icons, self.words, settings)
        self.looks.dress(self.window)
        self.desktop: DesktopLife | None = None
        self._account = start.account
        self._connection = Connection.CONNECTING
        self.begins_anew = False
        self.bugs = BugWatch(self.window)
        self.bugs.restart_wanted.connect(self.restart)
        self.left: Callable[[], Iterable[Sequence[ConferenceRow]]] | None = None
        """What reads the conferences of which only the first are shown."""
        self._steps: Iterator[None] | None = None
        self._is_complete = False
        self._slices = QTimer(self)
        # Not 0: between two such timers no other has its turn.
        self._slices.setInterval(1)
        self._slices.timeout.connect(self._go_on)
        self.window.quit_wanted.connect(self._quit)
        self.window.first_painted.connect(self._begin)

    @cached_property
    def bridge(self) -> Bridge:
        """The one road to the worker."""
        from ucc_client.ui.bridge import Bridge

        return Bridge(self._start.worker, self)

    def listen(self) -> None:
        """Follow what worker, sign-in and window say."""
        from ucc_client.application.commands import AllowDisappearance, SyncNow

        bridge, window = self.bridge, self.window
        bridge.opened.connect(self._opened)
        bridge.learned.connect(self._learned)
        bridge.state_changed.connect(self._state_changed)
        bridge.rescued.connect(self._rescued)
        window.vanished_allowed.connect(lambda: bridge.send(AllowDisappearance()))
        window.sync_wanted.connect(lambda: bridge.send(SyncNow()))
        self.sign_in.signed_in.connect(self._use)
        self.sign_in.signed_out.connect(self._signed_out)

    def show(self) -> None:
        """Show the window with what the cache knew; everything else comes behind it."""
        if not self._show_first():
            rows = [row for piece in self._start.rows() for row in piece]
            self.window.show_account(self._start.account, rows)
        if self._start.ask_sign_in:
            self._state_changed(StateChanged(connection=Connection.SIGNED_OUT))
        if self._start.hidden and not self._start.ask_sign_in:
            # Nothing is painted: begin all the same.
            QTimer.singleShot(0, self, self._begin_hidden)
            return
        self.window.show()

    def _show_first(self) -> bool:
        """Show the first page of the list, where it is known; the rest is read behind it."""
        account, first, window = self._start.account, self._start.first, self.window
        if account is None or first is None or window.pane.view() is not View.LIST:
            return False
        now, weekday = now_ms(), self.words.first_weekday.value
        folded = window.model.folded()
        page = first_page(first, now, self.words.zone, first_weekday=weekday, folded=folded)
        if page is None:
            return False
        if first.until is None:
            window.show_account(account, first.rows)
        else:
            self.left = self._start.rows
            window.model.show_page(page, now)
            window.take_account(account)
        return True

    def complete(self) -> None:
        """Have all that acts at once; mostly it comes in slices behind the first paint."""
        while not self._is_complete:
            self._step()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have all that acts before somebody does something with the window."""
        if event.type() in _ACTING:
            self.complete()
        return super().eventFilter(watched, event)

    def _begin_hidden(self) -> None:
        self.complete()
        if self.desktop is not None:
            self.desktop.begin_hidden()

    def _begin(self) -> None:
        if not self._is_complete:
            self.window.windowHandle().installEventFilter(self)
            self._slices.start()
            # The picture goes to the screen first, unless somebody may act who cannot be seen to.
            if self._is_used_unseen():
                self.complete()

    def _is_used_unseen(self) -> bool:
        # A screen reader, and a menu outside of the window, act without an event of the window.
        from PySide6.QtGui import QAccessible

        return QAccessible.isActive() or self.window.menuBar().isNativeMenuBar()

    def _go_on(self) -> None:
        until = math.inf if self._is_used_unseen() else perf_counter() + _SLICE_S
        while not self._is_complete and perf_counter() < until:
            self._step()

    def _step(self) -> None:
        if self._steps is None:
            from ucc_client.ui.behind_the_paint import Joining

            joining = Joining(
                self,
                self._start,
                theme=self._theme,
                icons=self._icons,
                settings=self._settings,
                appearance=self._appearance,
            )
            self._steps = joining.steps()
        if next(self._steps, self) is self:
            self._is_complete = True
            self._slices.stop()
            if (handle := self.window.windowHandle()) is not None:
                handle.removeEventFilter(self)
            self.completed.emit()

    def tell_given(self) -> None:
        """Say that the administrator's settings do not hold."""
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
        self.template.use_account(account)
        self.wishes.use_account(account)

    def _signed_out(self) -> None:
        self.undo.forget()
        self.window.show_account(None, ())
        self.actions.use_account(None)
        self.live.use_account(None)
        self.template.use_account(None)
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

    def open(self, what: str) -> None:
        """Open a link or a file that the system hands over, once all that acts is there."""
        self.wishes.open(what)

    def restart(self) -> None:
        """Quit, and start again."""
        self.begins_anew = True
        self._quit()

    def _quit(self) -> None:
        self.complete()
        self.window.setEnabled(False)
        self.actions.drafts.keep_now()
        self.template.keep_now()
        if self.desktop is not None:
            self.desktop.close()
            self.desktop = None
        QTimer.singleShot(_QUIT_PATIENCE_MS, self, self._leave)
        from ucc_client.application.commands import Quit

        self.bridge.start()
        self.bridge.send(Quit(), self._quit_answered)

    def _quit_answered(self, result: Result) -> None:
        from ucc_client.application.changes import Waiting

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
    application = QApplication.instance()
    if not isinstance(application, SystemApplication):
        # Who looks at the window from inside, as the benchmarks do, has made it before.
        application = SystemApplication(sys.argv[:1])
    application.setApplicationName("ucc-client")
    application.setApplicationDisplayName("UCC Client")
    application.setDesktopFileName("ucc-client")
    application.setWindowIcon(QIcon(str(start.resources / "icons" / "ucc-client.svg")))
    application.setQuitOnLastWindowClosed(False)
    program = Program(application, start)
    program.completed.connect(_keep_what_is_there)
    application.handed.connect(program.open)
    program.completed.connect(application.hand_over)
    program.bugs.install()
    program.show()
    code = application.exec()
    return RESTART if program.begins_anew else code


def _keep_what_is_there() -> None:
    # What is there by then stays: the garbage collector need not look through it again and again,
    # which would be a frame of twenty milliseconds now and then.
    gc.freeze()
    gc.enable()
