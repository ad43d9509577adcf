"""What it means to change one date of a series, it and the following ones, or all, in words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ucc_client.application.series_change import SeriesChange, SeriesDateEdit
from ucc_client.domain.series_edit import Extent, is_for_all
from ucc_client.domain.series_of import on_date, series_of
from ucc_client.ui.conference_words import ConferenceWords
from ucc_client.ui.words import Words, filled


class ExtentWords(QObject):
    """Names dates by their days, and says which mails follow."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._conference = ConferenceWords(words)

    def question(self, edit: SeriesDateEdit) -> str:
        """Ask for which dates an edit holds."""
        name = self._words.title(edit.conference.name)
        return self.tr("Which dates of “%1” do you change?").replace("%1", name)

    def name(self, edit: SeriesDateEdit, extent: Extent) -> str:
        """Name an answer."""
        if extent is Extent.ALL:
            return self.tr("&All dates")
        said = (
            self.tr("&Only %1") if extent is Extent.THIS else self.tr("%1 and all &following dates")
        )
        return said.replace("%1", self._day(edit))

    def short(self, edit: SeriesDateEdit, extent: Extent) -> str:
        """Name an answer where there is no room for what follows from it."""
        name = self.name(edit, extent)
        if extent is not Extent.FOLLOWING:
            return name
        return self.tr("%1: a new series, with new PINs").replace("%1", name)

    def consequence(self, edit: SeriesDateEdit, extent: Extent, change: SeriesChange) -> str:
        """Say what becomes of the series, and which mails will probably go out."""
        said = ""
        if extent is Extent.THIS:
            said = self.tr("The other dates stay as they are.")
        elif change.begun and edit.rules:
            last = series_of(change.after, edit.zone).last_date()
            said = filled(
                self.tr(
                    "The series ends with %1, and another one begins on %2, with an invitation "
                    "and a new PIN for everyone."
                ),
                "" if last is None else self._words.weekday_and_day(last.start),
                self._words.weekday_and_day(change.begun[0].start),
            )
        elif change.begun:
            days = [self._words.weekday_and_day(one.start) for one in change.begun]
            said = filled(
                self.tr(
                    "This server cannot end a series. It begins anew on %1, and what takes place "
                    "before that (%2) becomes conferences of their own, with an invitation and a "
                    "new PIN for everyone."
                ),
                self._words.weekday_and_day(change.after.start),
                self._words.listing(days),
            )
        return " ".join(filter(None, (said, self._mails(edit, change))))

    def note(self, edit: SeriesDateEdit) -> str:
        """Say why a single date is not offered, where the server keeps none."""
        if edit.rules and is_for_all(edit.conference, edit.wanted):
            return self.tr(
                "A single date has no reminders and no choices for the telephone of its own."
            )
        if edit.rules:
            return ""
        return self.tr(
            "This server keeps the same time and people for all dates of a series, so a single "
            "date cannot be changed."
        )

    def heading(self, edit: SeriesDateEdit) -> str:
        """Return the editor's title: which date of the series it begins with."""
        return self.tr("Edit conference: %1").replace("%1", self._day(edit))

    def scope(self, edit: SeriesDateEdit, *, asks: bool) -> str:
        """Say in the editor for which dates its fields will hold."""
        if asks:
            return self.tr("This is %1: when you save, you say for which dates it holds.").replace(
                "%1", self._day(edit)
            )
        return self.tr("It holds for all dates: this server changes a series as a whole only.")

    def _day(self, edit: SeriesDateEdit) -> str:
        return self._words.weekday_and_day(on_date(edit.conference, edit.original).start)

    def _mails(self, edit: SeriesDateEdit, change: SeriesChange) -> str:
        count = self._conference.told(edit.conference, change.after, edit.now)
        count += sum(self._conference.told(None, one, edit.now) for one in change.begun)
        return self.tr("%n mails will probably go out.", None, count) if count else ""
