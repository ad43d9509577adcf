"""The buttons below the participants, and everything that helps to fill their rows."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from ucc_client.ui.furniture import SquareButton, hint
from ucc_client.ui.icons import Icons
from ucc_client.ui.participants.completer import NameCompleter
from ucc_client.ui.participants.desk import PeopleDesk
from ucc_client.ui.participants.group_shelf import GroupShelf
from ucc_client.ui.participants.intake import PeopleIntake
from ucc_client.ui.participants.number_watch import NumberWatch
from ucc_client.ui.participants.people_files import PeopleFiles
from ucc_client.ui.participants.people_news import PeopleNews
from ucc_client.ui.participants.row import ParticipantRow
from ucc_client.ui.participants.row_gestures import RowGestures
from ucc_client.ui.participants.rows import ParticipantRows
from ucc_client.ui.style import SPACE, Theme


class PeopleBar(QWidget):
    """Adds and removes people, and offers the groups where there is a `desk` that knows them."""

    def __init__(
        self, rows: ParticipantRows, theme: Theme, icons: Icons, desk: PeopleDesk | None
    ) -> None:
        super().__init__()
        intake = PeopleIntake(rows, desk)
        PeopleNews(rows)
        RowGestures(rows)
        self.add = SquareButton(theme, icons, "plus", self.tr("Add participant"))
        self.remove = SquareButton(theme, icons, "minus", self.tr("Remove participant"))
        self.groups = SquareButton(theme, icons, "users", self.tr("Groups and files of people"))
        self._keys = hint(role="text3")
        self._said = ""
        self.say("")
        rows.made.connect(self._watch)
        self.add.clicked.connect(rows.add)
        self.remove.clicked.connect(rows.remove_current)
        self.groups.setVisible(desk is not None)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        for widget in (self.add, self.remove, self.groups, self._keys):
            row.addWidget(widget)
        if desk is not None:
            NumberWatch(rows, desk)
            self.shelf = GroupShelf(rows, intake, desk)
            self.files = PeopleFiles(rows, intake, desk)
            self.menu = QMenu(self)
            self.menu.setAccessibleName(self.groups.accessibleName())
            self.groups.clicked.connect(self._show_groups)

    def say(self, text: str) -> None:
        """Say something beside the buttons; nothing means what the Enter key does."""
        self._said = text
        self._propose("")

    def _watch(self, row: ParticipantRow) -> None:
        completer = row.findChild(NameCompleter)
        if isinstance(completer, NameCompleter):
            completer.proposed.connect(self._propose)

    def _propose(self, name: str) -> None:
        """Say whom the Enter key takes, and how to keep what was typed."""
        proposal = self.tr("Enter takes %1, Esc leaves what you typed").replace("%1", name)
        self._keys.setText(proposal if name else self._said or self.tr("Enter adds a line"))

    def _show_groups(self) -> None:
        self.shelf.fill(self.menu)
        self.files.fill(self.menu)
        below = self.groups.mapToGlobal(self.groups.rect().topLeft())
        below.setY(below.y() - self.menu.sizeHint().height())
        self.menu.popup(below)
