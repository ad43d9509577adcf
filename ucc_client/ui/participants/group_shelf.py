"""Groups of people: offered while a name is typed and in a menu, kept under a name, let go."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QMenu
from shiboken6 import isValid

from ucc_client.application.people_requests import ForgetGroup, KeepGroup
from ucc_client.domain.people_group import PeopleGroup, group_of, groups_by, newcomers
from ucc_client.ui.participants.completer import NameCompleter
from ucc_client.ui.participants.desk import PeopleDesk
from ucc_client.ui.participants.intake import PeopleIntake
from ucc_client.ui.participants.row import ParticipantRow
from ucc_client.ui.participants.rows import ParticipantRows


class GroupShelf(QObject):
    """Knows the user's groups as long as the dialog is open."""

    def __init__(self, rows: ParticipantRows, intake: PeopleIntake, desk: PeopleDesk) -> None:
        super().__init__(rows)
        self._rows, self._intake, self._desk = rows, intake, desk
        self.groups: tuple[PeopleGroup, ...] = ()
        rows.made.connect(self._watch)
        for row in rows.rows():
            self._watch(row)
        desk.groups(self._take)

    def put_in(self, group: PeopleGroup, row: ParticipantRow | None = None) -> None:
        """Add who of a group is not there yet, in place of `row`, into which its name was typed."""
        if row is not None:
            row.name.clear()
        people = newcomers(group, self._rows.participants())
        if people:
            self._intake.add(people, row)
        else:
            said = self.tr("Everybody of %1 is in the list already.")
            self._rows.line.tell(said.replace("%1", group.name), icon="users")

    def fill(self, menu: QMenu) -> None:
        """Put into a menu what can be done with groups."""
        menu.clear()
        for group in self.groups:
            words = self.tr("%1 (%n people)", None, len(group.people)).replace("%1", group.name)
            menu.addAction(_literal(words), self._adding(group))
        menu.addSeparator()
        chosen = len(self._rows.selection) > 1
        save = menu.addAction(
            self.tr("&Keep the chosen people as a group …")
            if chosen
            else self.tr("&Keep these people as a group …"),
            self._ask_name,
        )
        save.setEnabled(bool(self._rows.meant()))
        gone = menu.addMenu(self.tr("&Remove a group"))
        gone.setEnabled(bool(self.groups))
        for group in self.groups:
            gone.addAction(_literal(group.name), self._forgetting(group))

    def keep(self, name: str) -> None:
        """Keep the chosen people, or all, under a name; who was kept under it can come back."""
        group = group_of(name, self._rows.meant())
        if not group.name or not group.people:
            return
        folded = group.name.casefold()
        before = next((one for one in self.groups if one.name.casefold() == folded), None)
        said = self.tr(
            "%1 now means %n people: type its name, or take it from the menu.",
            None,
            len(group.people),
        ).replace("%1", group.name)
        self._desk.groups(self._take, KeepGroup(group=group))
        undo = ForgetGroup(name=group.name) if before is None else KeepGroup(group=before)
        self._tell(said, undo)

    def forget(self, group: PeopleGroup) -> None:
        """Let a group go; it can come back."""
        self._desk.groups(self._take, ForgetGroup(name=group.name))
        said = self.tr("The group %1 was removed.").replace("%1", group.name)
        self._tell(said, KeepGroup(group=group))

    def _adding(self, group: PeopleGroup) -> Callable[[], None]:
        return lambda: self.put_in(group)

    def _forgetting(self, group: PeopleGroup) -> Callable[[], None]:
        return lambda: self.forget(group)

    def _tell(self, said: str, undo: KeepGroup | ForgetGroup) -> None:
        def take_back() -> None:
            self._desk.groups(self._take, undo)
            self._rows.line.say_nothing()

        self._rows.line.tell(said, [(self.tr("&Undo"), take_back)], icon="users")

    def _ask_name(self) -> None:
        asking = QInputDialog(self._rows)
        asking.setWindowTitle(self.tr("Group of people"))
        asking.setLabelText(self.tr("Name of the group, such as Sales team:"))
        asking.textValueSelected.connect(self.keep)
        asking.finished.connect(asking.deleteLater)
        asking.open()

    def _watch(self, row: ParticipantRow) -> None:
        completer = row.findChild(NameCompleter)
        if isinstance(completer, NameCompleter):
            completer.groups = lambda text: groups_by(text, self.groups)
            completer.group_taken.connect(lambda group: self.put_in(group, row))

    def _take(self, groups: Sequence[PeopleGroup]) -> None:
        # The dialog may be gone when its answer comes.
        if isValid(self):
            self.groups = tuple(groups)


def _literal(name: str) -> str:
    """Return a menu's words in which & is no mnemonic."""
    return name.replace("&", "&&")
