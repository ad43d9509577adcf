"""The preferences: sections at the left, one of them beside it, and a search over all."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ucc_client.ui.changes.undo_bar import UndoBar
from ucc_client.ui.furniture import furnish
from ucc_client.ui.icons import Icons
from ucc_client.ui.settings.account_section import AccountSection
from ucc_client.ui.settings.appearance_section import AppearanceSection
from ucc_client.ui.settings.call_section import CallSection
from ucc_client.ui.settings.finding import find
from ucc_client.ui.settings.holiday_section import HolidaySection, PlacesSearch
from ucc_client.ui.settings.locked_choices import LockedChoices
from ucc_client.ui.settings.preferences import Preferences
from ucc_client.ui.settings.privacy_section import PrivacySection
from ucc_client.ui.settings.reminder_section import ReminderSection
from ucc_client.ui.settings.section import Section, SectionPage
from ucc_client.ui.settings.section_list import SectionList
from ucc_client.ui.settings.setting_row import SettingRow
from ucc_client.ui.settings.sync_section import SyncSection
from ucc_client.ui.style import SPACE, Theme
from ucc_client.ui.telling import tell
from ucc_client.ui.words import Words


class PreferencesDialog(QDialog):
    """Whatever is chosen holds at once."""

    restart_wanted = Signal()
    """Start the program again, for what holds from then on."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        words: Words,
        parent: QWidget | None = None,
        *,
        preferences: Preferences,
        search: PlacesSearch,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme, self._icons, self._preferences = theme, icons, preferences
        self._before: Mapping[str, object] = {}
        self._hits: list[SettingRow] = []
        self.account = AccountSection(theme, icons)
        self.appearance = AppearanceSection(theme, icons, preferences.appearance)
        self.reminders = ReminderSection(theme, icons, preferences.reminding, preferences.session)
        self.calls = CallSection(theme, icons, preferences.calls)
        self.holidays = HolidaySection(theme, icons, words, preferences.holidays, search)
        self.syncing = SyncSection(theme, icons, words, preferences.syncing)
        self.privacy = PrivacySection(theme, icons, preferences.logging, preferences.updates)
        self.sections: tuple[Section, ...] = (
            self.account,
            self.appearance,
            self.reminders,
            self.calls,
            self.holidays,
            self.syncing,
            self.privacy,
        )
        self._lock()
        self._lay_out()
        self._connect()
        self.show_section(self.appearance)
        self.list.names.setFocus()

    def sizeHint(self) -> QSize:
        """Return a size in which most sections need no scrolling."""
        return QSize(760, 520).expandedTo(self.minimumSizeHint())

    def show_section(self, section: Section) -> None:
        """Turn to a section."""
        self.list.choose(self.sections.index(section))

    def reset(self, *sections: Section) -> None:
        """Let go of what was chosen in these sections, as long as it can be taken back."""
        try:
            self._before = self._preferences.reset(
                [key for section in sections for key in section.keys]
            )
        except OSError as error:
            self._tell_start(error.strerror or str(error))
            return
        self._show_choices()
        if not self._before:
            said, button = self.tr("Nothing was changed: everything is as at first."), ""
        elif len(sections) == 1:
            said, button = self.tr("“%1” is as at first."), self.tr("Undo")
            said = said.replace("%1", sections[0].title())
        else:
            said, button = self.tr("All settings are as at first."), self.tr("Undo")
        keys = QKeySequence(QKeySequence.StandardKey.Undo)
        shown = keys.toString(QKeySequence.SequenceFormat.NativeText) if button else ""
        self.undo.show_words(said, button, shown)
        # Words that are shown take the shortcut away.
        self.undo.button.setShortcut(keys)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrow, Enter and Esc do in the search what they do in such fields."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(1, first=True)
            return True
        if event.key() == Qt.Key.Key_Escape and self.list.search.text():
            self.list.search.clear()
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self.list = SectionList([section.title() for section in self.sections])
        self.list.search.installEventFilter(self)
        self.pages = QStackedWidget()
        for section in self.sections:
            self.pages.addWidget(SectionPage(section))
        self.undo = UndoBar(self._theme, self._icons)
        right = QVBoxLayout()
        right.setSpacing(SPACE)
        right.addWidget(self.pages, 1)
        right.addWidget(self.undo)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.list)
        row.addLayout(right, 1)
        self.close_button = QPushButton(self.tr("Close"))
        self.resetting = QPushButton(self.tr("&Reset"))
        menu = QMenu(self.resetting)
        self.reset_section = menu.addAction("")
        self.reset_all = menu.addAction(self.tr("&All settings"))
        self.resetting.setMenu(menu)
        furnish(self, row, (self.resetting,), (self.close_button,))

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.reject)
        self.list.names.currentRowChanged.connect(self._turn)
        self.list.search.textChanged.connect(self._find)
        self.reset_section.triggered.connect(lambda: self.reset(self._section()))
        self.reset_all.triggered.connect(lambda: self.reset(*self.sections))
        self.undo.wanted.connect(self._undo)
        self.undo.dismissed.connect(self.undo.hide)
        self.appearance.restart_wanted.connect(self.restart_wanted)
        self.reminders.failed.connect(self._tell_start)
        for section in self.sections:
            section.chosen.connect(self.undo.hide)
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.Find), self._search),
            (QKeySequence(Qt.Key.Key_F3), lambda: self._go(1)),
            (QKeySequence(Qt.Modifier.SHIFT | Qt.Key.Key_F3), lambda: self._go(-1)),
        ):
            QShortcut(keys, self).activated.connect(act)

    def _lock(self) -> None:
        """Take away what an administrator set for good."""
        locks = LockedChoices(self._preferences.locked)
        self.holidays.region_is_fixed = locks.holds("holidays/region")
        for section in self.sections:
            locks.mark(section.rows)

    def _section(self) -> Section:
        return self.sections[max(0, self.list.names.currentRow())]

    def _turn(self) -> None:
        section = self._section()
        self.pages.setCurrentIndex(self.sections.index(section))
        said = self.tr("&Section “%1”").replace("%1", section.title())
        self.reset_section.setText(said)
        self.reset_section.setEnabled(bool(section.keys))

    def _search(self) -> None:
        self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.search.selectAll()

    def _find(self, sought: str) -> None:
        """Mark what has the words, and turn to the first section that has any."""
        found = find(self.sections, sought)
        self._hits = [row for rows in found for row in rows]
        for section in self.sections:
            for row in section.rows:
                row.mark(hit=row in self._hits)
        searching = bool(sought.strip())
        self.list.show_found([len(rows) for rows in found] if searching else None)
        if self._hits:
            self._reveal(self._hits[0])

    def _reveal(self, row: SettingRow) -> None:
        section = next(one for one in self.sections if row in one.rows)
        self.show_section(section)
        page = self.pages.currentWidget()
        if isinstance(page, SectionPage):
            page.reveal(row)

    def _go(self, step: int, *, first: bool = False) -> None:
        """Bring the keyboard to the next setting that was found; what is locked is passed by."""
        here = [n for n, row in enumerate(self._hits) if row.isAncestorOf(self.focusWidget())]
        place = -1 if first or not here else here[0]
        for n in range(1, len(self._hits) + 1):
            row = self._hits[(place + step * n) % len(self._hits)]
            self._reveal(row)
            if row.take_keyboard():
                return

    def _show_choices(self) -> None:
        for section in self.sections:
            section.show_choices()

    def _undo(self) -> None:
        self.undo.hide()
        try:
            self._preferences.put_back(self._before)
        except OSError as error:
            self._tell_start(error.strerror or str(error))
        self._show_choices()

    def _tell_start(self, why: str) -> None:
        said = self.tr("The start at log-in could not be changed: %1").replace("%1", why)
        tell(self, self.tr("Not saved"), said, warns=True)
