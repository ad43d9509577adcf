"""The window: the Conferences pane as a dock, the details beside it, the status below."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenu

from ucc_client.application.agenda import Group, folded_groups
from ucc_client.application.connection_state import Connection, StateChanged
from ucc_client.cache.accounts import Account
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.ui import kept_layout
from ucc_client.ui.about import tell_about
from ucc_client.ui.beside_pane import BesidePane, Furniture
from ucc_client.ui.conferences.calendar_menu import CalendarMenu
from ucc_client.ui.conferences.list_model import ConferenceListModel
from ucc_client.ui.conferences.pane import ConferencesPane
from ucc_client.ui.conferences.view_choice import View
from ucc_client.ui.exports.menu import ExportMenu
from ucc_client.ui.icons import Icons
from ucc_client.ui.sign_in.account_menu import AccountMenu
from ucc_client.ui.status_bar import ConnectionBar
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

if TYPE_CHECKING:
    from ucc_client.application.changes import RowsChanged
    from ucc_client.ui.conferences.details import DetailsView
    from ucc_client.ui.offline_banner import OfflineBanner

_TICK_MS = 30_000
_LIST_WIDTH = 420


def now_ms() -> int:
    """Return the present in epoch milliseconds."""
    return time.time_ns() // 1_000_000


class MainWindow(QMainWindow):
    """Shows what it is told and says what the user wants; it knows no worker."""

    first_painted = Signal()
    """The window was painted for the first time, with all its rows."""
    sync_wanted = Signal()
    sign_in_wanted = Signal()
    sign_out_wanted = Signal()
    template_wanted = Signal()
    preferences_wanted = Signal()
    quit_wanted = Signal()
    vanished_allowed = Signal()
    """What is gone at the server may go here too."""
    closing = Signal()
    """It closes for good."""

    def __init__(self, theme: Theme, icons: Icons, words: Words, settings: QSettings) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("UCC Client"))
        self._words, self._settings = words, settings
        self._state = StateChanged(connection=Connection.CONNECTING)
        self._may_close = False
        self.stays_hidden: Callable[[], bool] = lambda: False
        """Asked when the window is closed: whether the program goes on without it."""
        self._painted = False

        self.model = ConferenceListModel(words, words.zone, self)
        self.pane = ConferencesPane(self.model, theme, icons, words)
        self.beside = BesidePane(theme, icons, words)
        self.beside.furnished.connect(self._furnished)
        self.pane.date_selected.connect(self._show_date)
        self.setCentralWidget(self.beside)

        self.dock = QDockWidget(self.tr("Conferences"), self)
        self.dock.setObjectName("conferences")
        self.dock.setWidget(self.pane)
        self.dock.setAllowedAreas(
            Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea
        )
        self.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self.dock)

        self.status = ConnectionBar(theme, icons, words)
        self.setStatusBar(self.status)
        self.status.sign_in.clicked.connect(self.sign_in_wanted)
        self._make_menus()
        self.resizeDocks(
            [self.dock],
            [min(_LIST_WIDTH, self.screen().availableSize().width() // 3)],
            Qt.Orientation.Horizontal,
        )
        kept_layout.restore(self, settings)
        self._widths: dict[View, int] = {}
        if self._settings.value("window/view") == View.WEEK.value:
            self.pane.show_view(View.WEEK)
        self.pane.view_changed.connect(self._view_changed)
        self.model.fold(folded_groups(str(self._settings.value("window/folded", ""))))
        self.pane.folded.connect(self._folded)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._tick)
        self._clock.start(_TICK_MS)

    @property
    def details(self) -> DetailsView:
        """The details of the selected conference."""
        return self.beside.furniture().details

    @property
    def banner(self) -> OfflineBanner:
        """The line that says that one is offline."""
        return self.beside.furniture().banner

    def sizeHint(self) -> QSize:
        """Return the first start's size."""
        return QSize(1180, 740)

    def show_account(self, account: Account | None, rows: Sequence[ConferenceRow]) -> None:
        """Show an account's conferences."""
        key = self.pane.current_key()
        self.model.show(rows, now_ms())
        self.take_account(account, key)

    def take_account(self, account: Account | None, key: str = "") -> None:
        """Show whose the conferences are, and select one of them."""
        there = self.model.row_of(key) is not None
        self.pane.select(key if there else self.model.first_key())
        self.pane.focus_conferences()
        host = account.server.partition("//")[2] or account.server if account else ""
        self.status.account.setText(f"{account.name} · {host}" if account else "")
        for action in (
            self.new,
            self.from_file,
            self.paste,
            self.export,
            self.sign_out,
            self.offline,
            self.template,
            self.calendar_address,
            self.waiting,
            self.history,
        ):
            action.setEnabled(account is not None)
        self.pane.add.setEnabled(account is not None)
        self.beside.allow_new(account is not None)

    def apply_rows(self, change: RowsChanged) -> None:
        """Take over a change-set, keeping the selection or, when it is gone, the place."""
        key, place = self.pane.current_key(), self.pane.list.currentIndex().row()
        original = self.pane.current_original()
        self.model.apply(change.changed, change.removed, change.renamed, now_ms())
        key = change.renamed.get(key, key)
        if key in change.removed:
            self.pane.select(self.model.key_near(place))
        elif not key:
            # The first rows: the line that a view makes current by itself may be a heading.
            self.pane.select(self.model.first_key())
        else:
            self.pane.select(key, original)

    def show_state(self, state: StateChanged) -> None:
        """Show connection, progress and outbox."""
        self._state = state
        self.status.show_state(state)
        self.beside.show_state(state)
        on_its_way = state.connection in (Connection.CONNECTING, Connection.SYNCING)
        self.pane.empty.say_loading(loading=on_its_way and state.last_sync is None)
        self._say_synced()

    def place_anew(self) -> None:
        """Place all dates in the list again: a week begins with another day."""
        key, original = self.pane.current_key(), self.pane.current_original()
        self.model.tick(now_ms(), anew=True)
        self.pane.select(key, original)

    def use_room(self, *, compact: bool) -> None:
        """Use little or much room for each line of the list and the details."""
        self.pane.list.use_room(compact=compact)
        self.beside.use_room(compact=compact)

    def come_forward(self) -> None:
        """Come to the front, out of the task bar if need be."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell, once, when this paint and those of the children it causes are done."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the layout; what waits is sent before the program ends."""
        self.keep_layout()
        if self._may_close:
            event.accept()
            return
        event.ignore()
        if self.stays_hidden():
            self.hide()
            return
        self.quit_wanted.emit()

    def keep_layout(self) -> None:
        """Remember where the window is and how it is parted."""
        kept_layout.keep(self, self._settings)

    def keep_offline(self, *, offline: bool) -> None:
        """Remember whether the user works offline."""
        self._settings.setValue("window/offline", "yes" if offline else "no")

    def kept_offline(self) -> bool:
        """Tell whether the user works offline since the last start."""
        return str(self._settings.value("window/offline")) == "yes"

    def close_now(self) -> None:
        """Close without asking again."""
        self.closing.emit()
        self._may_close = True
        self.close()

    def _make_menus(self) -> None:
        bar = self.menuBar()
        file_menu = bar.addMenu(self.tr("&File"))
        view_menu = bar.addMenu(self.tr("&View"))
        conference_menu = bar.addMenu(self.tr("&Conference"))
        help_menu = bar.addMenu(self.tr("&Help"))

        self.sign_in = QAction(self.tr("&Sign in …"), self)
        self.sign_in.triggered.connect(self.sign_in_wanted)
        self.sign_out = QAction(self.tr("Sign &out …"), self)
        self.sign_out.triggered.connect(self.sign_out_wanted)
        self.template = QAction(self.tr("Conference &template …"), self)
        self.template.triggered.connect(self.template_wanted)
        self.sync = QAction(self.tr("S&ync now"), self)
        self.sync.setShortcut(QKeySequence(Qt.Key.Key_F5))
        self.sync.triggered.connect(self.sync_wanted)
        leave = QAction(self.tr("&Quit"), self)
        leave.setShortcut(QKeySequence(QKeySequence.StandardKey.Quit))
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        leave.triggered.connect(self.quit_wanted)
        self.accounts = AccountMenu(self)
        self.offline = QAction(self.tr("&Work offline"), self)
        self.offline.setCheckable(True)
        file_menu.addAction(self.sign_in)
        file_menu.addMenu(self.accounts)
        file_menu.addActions([self.sign_out, self.sync, self.offline])
        file_menu.addSeparator()
        preferences = QAction(self.tr("&Preferences …"), self)
        preferences.setShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Comma))
        preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        preferences.triggered.connect(self.preferences_wanted)
        self.calendar_address = QAction(self.tr("Calen&dar address …"), self)
        self.export = ExportMenu(self)
        file_menu.addMenu(self.export)
        file_menu.addActions([self.template, self.calendar_address, preferences])
        file_menu.addSeparator()
        file_menu.addAction(leave)

        shown = self.dock.toggleViewAction()
        shown.setText(self.tr("&Conferences"))
        shown.setShortcut(QKeySequence("Ctrl+1"))
        find = QAction(self.tr("&Search"), self)
        find.setShortcut(QKeySequence(QKeySequence.StandardKey.Find))
        find.triggered.connect(self._find)
        self.waiting = QAction(self.tr("&Waiting changes …"), self)
        self.waiting.setShortcut(QKeySequence("Ctrl+Shift+W"))
        view_menu.addActions([shown, *self._view_actions(), find, self.waiting])

        self._fill_conference_menu(conference_menu)

        self._fill_help_menu(help_menu)
        self._menus = (file_menu, view_menu, conference_menu, help_menu)

    def _fill_help_menu(self, help_menu: QMenu) -> None:
        self.guide = QAction(self.tr("&User guide"), self)
        self.guide.setShortcut(QKeySequence(Qt.Key.Key_F1))
        keys = QAction(self.tr("&Keyboard shortcuts"), self)
        keys.setShortcut(QKeySequence("Ctrl+?"))
        keys.triggered.connect(self.show_shortcuts)
        about = QAction(self.tr("&About UCC Client"), self)
        about.setMenuRole(QAction.MenuRole.AboutRole)
        about.triggered.connect(lambda: tell_about(self))
        self.report = QAction(self.tr("&Report a problem …"), self)
        self.log_folder = QAction(self.tr("Open the &log's folder"), self)
        help_menu.addActions([self.guide, keys, self.report, self.log_folder])
        help_menu.addSeparator()
        help_menu.addAction(about)

    def _view_actions(self) -> list[QAction]:
        """Return the actions that show the list and the week."""
        actions = []
        names = {View.LIST: self.tr("&List"), View.WEEK: self.tr("Wee&k")}
        for key, (view, name) in enumerate(names.items(), start=2):
            action = QAction(name, self)
            action.setShortcut(QKeySequence(f"Ctrl+{key}"))
            action.triggered.connect(lambda _checked=False, one=view: self._look_at(one))
            actions.append(action)
        return actions

    def _furnished(self, there: Furniture) -> None:
        self.model.live.book = there.details.live
        there.banner.retry_wanted.connect(self.sync_wanted)
        there.vanished.allowed.connect(self.vanished_allowed)
        there.banner.online_wanted.connect(lambda: self.offline.setChecked(False))
        there.details.page.calendar.setMenu(self.calendar)
        self._show_date(self.pane.current_original())

    def _show_date(self, original: int | None) -> None:
        if not self.beside.is_furnished():
            return  # It is shown when there is a place for it.
        in_week, key = self.pane.view() is View.WEEK, self.pane.current_key()
        self.details.show_date(original, now_ms(), even_past=in_week, key=key)

    def _look_at(self, view: View) -> None:
        self.dock.show()
        self.pane.show_view(view)
        self.pane.focus_conferences()

    def _view_changed(self, view: View) -> None:
        """Remember the choice, and the width that the user gave to each view."""
        self._settings.setValue("window/view", view.value)
        other = View.LIST if view is View.WEEK else View.WEEK
        self._widths[other] = self.dock.width()
        default = self.width() * 2 // 3 if view is View.WEEK else _LIST_WIDTH
        wanted = self._widths.get(view, default)
        # Once the pane has laid out what it shows now.
        QTimer.singleShot(0, self, lambda: self._widen(wanted))

    def _folded(self, groups: frozenset[Group]) -> None:
        self._settings.setValue("window/folded", " ".join(sorted(one.name for one in groups)))

    def _widen(self, width: int) -> None:
        self.resizeDocks([self.dock], [width], Qt.Orientation.Horizontal)

    def _fill_conference_menu(self, conference_menu: QMenu) -> None:
        self.new = QAction(self.tr("&New conference …"), self)
        self.new.setShortcut(QKeySequence(QKeySequence.StandardKey.New))
        self.edit = QAction(self.tr("&Edit …"), self)
        self.edit.setShortcut(QKeySequence("Ctrl+E"))
        self.duplicate = QAction(self.tr("D&uplicate …"), self)
        self.duplicate.setShortcut(QKeySequence("Ctrl+D"))
        self.delete = QAction(self.tr("&Delete …"), self)
        self.start = QAction(self.tr("&Start"), self)
        self.start.setShortcut(QKeySequence("Ctrl+Return"))
        self.join = QAction(self.tr("&Join"), self)
        self.join.setShortcut(QKeySequence("Ctrl+J"))
        changing = [self.edit, self.duplicate, self.start, self.join, self.delete]
        for action in changing:
            action.setEnabled(False)
        self.undo = QAction(self.tr("Und&o"), self)
        self.undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        self.history = QAction(self.tr("Earlier &versions …"), self)
        self.history.setShortcut(QKeySequence("Ctrl+H"))
        self.calendar = CalendarMenu(self)
        self.calendar.setEnabled(False)
        self.from_file = QAction(self.tr("New from a calendar &file …"), self)
        self.paste = QAction(self.tr("New from the cli&pboard"), self)
        self.paste.setShortcut(QKeySequence(QKeySequence.StandardKey.Paste))
        self.save_people = QAction(self.tr("S&ave its participants …"), self)
        self.save_people.setEnabled(False)
        conference_menu.addActions([self.new, self.from_file, self.paste, *changing])
        conference_menu.addMenu(self.calendar)
        conference_menu.addAction(self.save_people)
        self.pane.offer([*changing, self.calendar.menuAction()])
        conference_menu.addSeparator()
        conference_menu.addActions([self.undo, self.history])

    def show_shortcuts(self) -> None:
        """Show what the keyboard does, and do what is chosen there."""
        from ucc_client.ui.shortcuts.dialog import ShortcutsDialog

        dialog = ShortcutsDialog(self._menus, self)
        dialog.chosen.connect(QAction.trigger)
        dialog.open()

    def _find(self) -> None:
        self.dock.show()
        self.pane.search.setFocus()
        self.pane.search.selectAll()

    def _tick(self) -> None:
        key, original = self.pane.current_key(), self.pane.current_original()
        self.model.tick(now_ms())
        self.pane.select(key, original)
        if self.beside.is_furnished():
            self.details.show_time(now_ms())
        self._say_synced()

    def _say_synced(self) -> None:
        self.pane.say_synced(self._words.since(self._state.last_sync, now_ms()))
