"""Does in the window what a start of the program asked for: a command, a link, or a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from ucc_client.application.calendar_requests import CalendarRead, ReadCalendar, ReadProblem
from ucc_client.application.changes import Result
from ucc_client.application.links import is_link, wish_of
from ucc_client.application.wish import Wish, WishKind
from ucc_client.cache.accounts import Account
from ucc_client.domain.conference import Conference
from ucc_client.domain.file_name import is_calendar_name
from ucc_client.domain.pending_change import key_of
from ucc_client.ui.asking import answer_to
from ucc_client.ui.bridge import Bridge
from ucc_client.ui.conferences.actions import ConferenceActions
from ucc_client.ui.conferences.row_button import Deed
from ucc_client.ui.editor.proposed_start import proposed_start
from ucc_client.ui.main_window import MainWindow
from ucc_client.ui.telling import tell
from ucc_client.ui.words import Words, filled


class Wishes(QObject):
    """A wish that comes before an account is open waits for it; a later one takes its place."""

    def __init__(
        self, window: MainWindow, bridge: Bridge, actions: ConferenceActions, words: Words
    ) -> None:
        super().__init__(window)
        self._window, self._bridge, self._actions = window, bridge, actions
        self._words = words
        self._account: Account | None = None
        self._waiting: Wish | None = None
        bridge.raise_wanted.connect(self._raised)
        window.from_file.triggered.connect(self.choose_file)

    def use_account(self, account: Account | None) -> None:
        """Do things for this account from now on, and what has waited for one."""
        self._account = account
        wish, self._waiting = self._waiting, None
        if wish is not None:
            self.fulfil(wish)

    def fulfil(self, wish: Wish) -> None:
        """Do what is wished, now or as soon as somebody is signed in."""
        if wish.kind is WishKind.REFUSE:
            self._refuse(
                self.tr(
                    "It is neither a link of this program nor a calendar file. "
                    "Nothing was opened, and nothing was changed."
                ),
                wish.name,
            )
        elif self._account is None:
            self._waiting = wish
        elif wish.server and wish.server != self._account.server:
            self._refuse(
                filled(
                    self.tr("The link is about a conference at %1, and you are signed in at %2."),
                    wish.server,
                    self._account.server,
                )
            )
        else:
            self._do(wish)

    def open(self, what: str) -> None:
        """Open what the system hands over: one of our links, or the path of a calendar file."""
        if is_link(what):
            wish = wish_of(what)
        else:
            takes = is_calendar_name(what)
            wish = Wish(kind=WishKind.IMPORT if takes else WishKind.REFUSE, name=what)
        self._raised(wish)

    def choose_file(self) -> None:
        """Ask for a calendar file, and open the dialog with what it says."""
        place = QStandardPaths.StandardLocation.DownloadLocation
        chooser = QFileDialog(
            self._window,
            self.tr("New conference from a calendar file"),
            QStandardPaths.writableLocation(place),
            self.tr("Calendar files (*.ics)"),
        )
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(self.read_file)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def read_file(self, path: str, others: int = 0) -> None:
        """Open the dialog with what a file says; `others` came with it and are left out."""
        wish = Wish(kind=WishKind.IMPORT, name=path)
        request = ReadCalendar(path=path, zone=self._words.zone.key)
        self._bridge.send(request, lambda result: self._take_calendar(wish, result, others))

    def _raised(self, wish: Wish | None) -> None:
        self._window.come_forward()
        if wish is not None:
            self.fulfil(wish)

    def _do(self, wish: Wish) -> None:
        if wish.kind is WishKind.NEW:
            start = proposed_start(self._words.zone)
            self._actions.propose(Conference(name=wish.name, start=start))
        elif wish.kind is WishKind.IMPORT and not wish.content and Path(wish.name).is_absolute():
            self.read_file(wish.name)
        elif wish.kind is WishKind.IMPORT:
            request = ReadCalendar(content=wish.content, zone=self._words.zone.key)
            self._bridge.send(request, lambda result: self._take_calendar(wish, result))
        else:
            self._look_at(wish)

    def _look_at(self, wish: Wish) -> None:
        named = wish.conference
        key = key_of(int(named)) if named.isascii() and named.isdigit() else named
        row = self._window.model.row_of(key)
        if row is None:
            self._refuse(
                filled(
                    self.tr(
                        "There is no conference with the number %1 here. It may have been deleted, "
                        "or you are not invited."
                    ),
                    named,
                )
            )
            return
        if not self._window.model.index_of(key).isValid():
            self._window.pane.show_all()
        self._window.pane.select(key)
        self._window.pane.focus_conferences()
        if wish.kind is WishKind.JOIN and not row.is_active:
            self._refuse(self.tr("This conference is not running now."))
        elif wish.kind is WishKind.JOIN and (
            not wish.by_link or self._agrees(self._words.title(row.name))
        ):
            self._window.pane.deed_wanted.emit(key, Deed.JOIN)

    def _agrees(self, name: str) -> bool:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Join"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("A link asks you to join “%1”.").replace("%1", name))
        box.setInformativeText(self.tr("Your page is opened, or the number is called."))
        join = box.addButton(self.tr("&Join"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        return answer_to(box) is join

    def _take_calendar(self, wish: Wish, result: Result, others: int = 0) -> None:
        if not isinstance(result, CalendarRead) or result.conference is None:
            problem = result.problem if isinstance(result, CalendarRead) else None
            self._refuse(self._why(problem), wish.name)
            return
        self._actions.propose(result.conference)
        said = []
        if others > 0:
            said.append(self.tr("%n more files were left out.", None, others))
        if result.more > 0:
            said.append(self.tr("%n more entries of the file were left out.", None, result.more))
        if result.rule_left_out:
            said.append(
                self.tr("It repeats in a way that no conference here can: this is its first date.")
            )
        if result.dates_left_out:
            said.append(self.tr("Not all single dates of the file could be taken over."))
        if said:
            self._window.status.showMessage(" ".join(said), 10_000)

    def _why(self, problem: ReadProblem | None) -> str:
        return {
            ReadProblem.UNREADABLE: self.tr("The file cannot be read."),
            ReadProblem.TOO_LARGE: self.tr("The file is too large for a calendar entry."),
            ReadProblem.NO_CALENDAR: self.tr("The file is no calendar file."),
        }.get(
            problem or ReadProblem.NO_ENTRY, self.tr("There is no entry with a time in the file.")
        )

    def _refuse(self, why: str, what: str = "") -> None:
        tell(
            self._window,
            self.tr("Open"),
            self.tr("This cannot be opened."),
            "\n".join(one for one in (why, what) if one),
            warns=True,
        )
