"""Asks before something is deleted: one date of a series, it and the following, or all."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from ucc_client.domain.conference import Conference
from ucc_client.domain.series_edit import Extent, change_from, leave_out
from ucc_client.domain.series_of import is_series, on_date, series_of
from ucc_client.ui.asking import answer_to
from ucc_client.ui.words import Words


def remaining(
    conference: Conference, original: int, extent: Extent, zone: ZoneInfo
) -> Conference | None:
    """Return what is left of a series, None when nothing is; `original` names the date."""
    if extent is Extent.THIS:
        left = leave_out(conference, original)
        return left if series_of(left, zone).next_date(left.start) else None
    if extent is Extent.FOLLOWING:
        begun = msgspec.structs.replace(conference, start=original)
        return change_from(conference, original, begun, zone).ended
    return None


class DeletionQuestion(QObject):
    """Says what follows from each answer."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._parent = words, parent

    def ask(self, conference: Conference, original: int | None, *, rules: bool) -> Extent | None:
        """Return how much is to go, None when nothing is; the rest is as in `box`."""
        box, choices = self.box(conference, original, rules=rules)
        clicked = answer_to(box)
        return next((one for button, one in choices.items() if button is clicked), None)

    def box(
        self, conference: Conference, original: int | None, *, rules: bool
    ) -> tuple[QMessageBox, dict[QPushButton, Extent]]:
        """Return the question, and what each of its buttons means.

        Of a series it is the date with this `original`, and what follows it, where the server keeps
        such (`rules`).
        """
        date = None
        series = is_series(conference)
        if rules and series and original is not None:
            date = on_date(conference, original).start
        box = QMessageBox(self._parent)
        box.setObjectName(type(self).__name__)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Delete conference"))
        box.setText(self.tr("Delete “%1”?").replace("%1", self._words.title(conference.name)))
        told = sum(bool(person.email) for person in conference.participants)
        mails = self.tr("%n people will probably get a cancellation by mail.", None, told)
        gone = self.tr("It disappears for everyone who takes part, and their PINs stop working.")
        destructive = QMessageBox.ButtonRole.DestructiveRole
        choices: dict[QPushButton, Extent] = {}
        if date is None:
            whole = self.tr("All dates of the series go: this server can delete no single one.")
            said = whole if series and not rules else ""
            box.setInformativeText(" ".join(filter(None, (said, gone, mails))))
        else:
            day = self._words.weekday_and_day(date)
            said = self.tr(
                "It repeats. Without this date, or the following ones, the rest of the series "
                "stays with its PINs; %n people will probably get an update by mail.",
                None,
                told,
            )
            all_of_it = self.tr("All dates: %1").replace("%1", f"{gone} {mails}")
            box.setInformativeText(f"{said}\n\n{all_of_it}")
            this = self.tr("&Only %1").replace("%1", day)
            following = self.tr("%1 and &following").replace("%1", day)
            choices[box.addButton(this, destructive)] = Extent.THIS
            choices[box.addButton(following, destructive)] = Extent.FOLLOWING
        name = self.tr("&Delete") if date is None else self.tr("&All dates")
        choices[box.addButton(name, destructive)] = Extent.ALL
        keep = box.addButton(self.tr("&Keep"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        return box, choices
