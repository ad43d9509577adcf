"""Brings people of the dialog in from a file, and takes them away as one."""

from __future__ import annotations

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMenu
from shiboken6 import isValid

from ucc_client.application.changes import Failed, Result
from ucc_client.application.people_requests import WritePeople
from ucc_client.domain.participant import Participant
from ucc_client.ui.exports.people_kinds import PeopleKinds
from ucc_client.ui.exports.saving import SavedWords, ask_place
from ucc_client.ui.participants.desk import PeopleDesk
from ucc_client.ui.participants.intake import PeopleIntake
from ucc_client.ui.participants.rows import ParticipantRows


class PeopleFiles(QObject):
    """The lines of a menu, and what follows from them."""

    def __init__(self, rows: ParticipantRows, intake: PeopleIntake, desk: PeopleDesk) -> None:
        super().__init__(rows)
        self._rows, self._intake, self._desk = rows, intake, desk
        self._said, self._kinds = SavedWords(self), PeopleKinds(self)

    def fill(self, menu: QMenu) -> None:
        """Put into a menu what can be done with files."""
        menu.addSeparator()
        menu.addAction(self.tr("Add people from a &file …"), self.choose)
        several = len(self._rows.selection) > 1
        save = menu.addAction(
            self.tr("&Save the chosen people as a file …")
            if several
            else self.tr("&Save these people as a file …"),
            self.save,
        )
        save.setEnabled(bool(self._rows.meant()))

    def choose(self) -> None:
        """Ask for files, and add who stands in them."""
        place = QStandardPaths.StandardLocation.DownloadLocation
        chooser = QFileDialog(
            self._rows,
            self.tr("Add people from a file"),
            QStandardPaths.writableLocation(place),
            self.tr("Contacts and tables (*.vcf *.vcard *.csv *.txt)"),
        )
        chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
        chooser.filesSelected.connect(self._intake.read_files)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def save(self) -> None:
        """Ask where the chosen people, or all, are to go."""
        people = tuple(self._rows.meant())
        name = self.tr("Participants")
        ask_place(
            self._rows,
            self.tr("Save people"),
            self._kinds.kinds(),
            (name, name),
            lambda path: self._write(path, people),
        )

    def _write(self, path: str, people: tuple[Participant, ...]) -> None:
        request = WritePeople(path=path, titles=self._kinds.titles(), people=people)
        self._desk.write(request, lambda result: self._written(path, result))

    def _written(self, path: str, result: Result) -> None:
        # The dialog may be gone when the answer comes.
        if not isValid(self):
            return
        trouble = self._said.failure(
            result, self.tr("There is nobody to be saved."), self._not_written
        )
        if trouble:
            self._rows.line.tell(f"{trouble} {path}", icon="triangle-alert", role="danger")
        else:
            self._rows.line.tell(self._said.saved(path), icon="check")

    def _not_written(self, _failed: Failed) -> str:
        return self.tr("The file could not be written.")
