"""Asks where a file is to go, and says what became of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from ucc_client.application.calendar_requests import FileWritten
from ucc_client.application.changes import Failed, Result
from ucc_client.application.written_file import WriteProblem
from ucc_client.domain.file_name import file_name

Kind = tuple[str, str]
"""What files are called, and how their names end: `Contacts`, `vcf`."""


def ask_place(
    parent: QWidget,
    title: str,
    kinds: Sequence[Kind],
    names: tuple[str, str],
    chosen: Callable[[str], None],
) -> None:
    """Ask for a file of one of these `kinds`; `names` are the one that is proposed, and another."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    dialog = QFileDialog(parent, title, QStandardPaths.writableLocation(place))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    endings = {f"{name} (*.{ending})": ending for name, ending in kinds}
    dialog.setNameFilters(list(endings))
    dialog.filterSelected.connect(lambda name: dialog.setDefaultSuffix(endings.get(name, "")))
    ending = kinds[0][1]
    dialog.setDefaultSuffix(ending)
    dialog.selectFile(file_name(names[0], ending, names[1]))
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


class SavedWords(QObject):
    """What became of a file, in words."""

    def why_not(self, problem: WriteProblem) -> str:
        """Say why it was not written, and what one can do."""
        return {
            WriteProblem.NO_FOLDER: self.tr("This folder does not exist."),
            WriteProblem.FORBIDDEN: self.tr("You may not write there. Choose another folder."),
            WriteProblem.FULL: self.tr("There is no room left on this disk."),
            WriteProblem.OTHER: self.tr("It cannot be written there. Choose another place."),
        }[problem]

    def saved(self, path: str) -> str:
        """Say where it is."""
        return self.tr("Saved: %1").replace("%1", path)

    def failure(self, result: Result, nothing: str, trouble: Callable[[Failed], str]) -> str:
        """Say why there is no file, empty when there is one; `nothing` is what an empty one is."""
        if isinstance(result, Failed):
            return trouble(result)
        if not isinstance(result, FileWritten) or not result.count:
            return nothing
        return "" if result.problem is None else self.why_not(result.problem)
