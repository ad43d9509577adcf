"""Why a file of people was not read, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from ucc_client.application.people_requests import FileProblem, FileTrouble

_SAID = 2
"""So many troubles are said in full."""


class FileWords(QObject):
    """The words for each `FileProblem`."""

    def sentences(self, troubles: Sequence[FileTrouble]) -> str:
        """Say the first troubles, and how many more there are."""
        said = [self.sentence(trouble) for trouble in troubles[:_SAID]]
        if len(troubles) > _SAID:
            said.append(self.tr("(%n more)", None, len(troubles) - _SAID))
        return " ".join(said)

    def sentence(self, trouble: FileTrouble) -> str:
        """Say what is wrong with a file, and where."""
        words = {
            FileProblem.UNREADABLE: self.tr("%1 is empty or cannot be opened."),
            FileProblem.TOO_LARGE: self.tr("%1 is larger than 5 MB."),
            FileProblem.TOO_MANY_FILES: self.tr("20 files at once are enough: %1 was left out."),
            FileProblem.OTHER_KIND: self.tr(
                "%1 is no list of people: contacts (.vcf) and tables (.csv) are."
            ),
            FileProblem.BAD_CARD: self.tr("%1: the contact that begins in line %2 cannot be read."),
            FileProblem.BAD_TABLE: self.tr(
                "%1, line %2: a quotation mark is missing, or stands in the wrong place."
            ),
            FileProblem.NOBODY: self.tr("There is nobody in %1."),
        }[trouble.problem]
        file = trouble.file or self.tr("What was dropped")
        return words.replace("%2", str(trouble.line)).replace("%1", file)
