"""A date that the server will start at another time than is meant, and what puts it right."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from ucc_client.application.queries import ConferenceDetails
from ucc_client.domain.clock_guard import ClockShift
from ucc_client.domain.recurrence import to_wall
from ucc_client.domain.series_of import known_zone
from ucc_client.ui.conferences.action_card import ActionCard
from ucc_client.ui.icons import Icons
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words


class ClockCard(ActionCard):
    """Hidden while the server keeps time; both signals carry the `ConferenceDetails`."""

    correction_wanted = Signal(object)
    """Tell the server a start that puts the next date right."""
    acceptance_wanted = Signal(object)
    """Take the server's time for the one that is meant."""

    def __init__(self, theme: Theme, icons: Icons, words: Words) -> None:
        super().__init__(theme, icons, "clock", "warn")
        self._words = words
        self._details: ConferenceDetails | None = None
        self.correct = QPushButton()
        self.accept = QPushButton()
        self.correct.clicked.connect(lambda: self.correction_wanted.emit(self._details))
        self.accept.clicked.connect(lambda: self.acceptance_wanted.emit(self._details))
        self._lay_out(self.correct, self.accept)

    def show_shift(self, details: ConferenceDetails) -> None:
        """Show what the server will do to a date of this conference, or nothing."""
        self._details, shift = details, details.shift
        if shift is None:
            self.hide()
            return
        # What is to come later is news, and asks for nothing yet.
        self.setProperty("kind", "attention" if shift.is_next else "card")
        self.style().polish(self)
        self._icon.show_icon("clock", "warn" if shift.is_next else "text2")
        zone = known_zone(shift.zone) or self._words.zone
        there, meant = (self._words.clock(to_wall(one, zone)) for one in (shift.start, shift.meant))
        title = self._said(shift, zone)
        self._title.setText(title.replace("%2", there).replace("%3", meant))
        self.setAccessibleName(self._title.text())
        if shift.is_next:
            told = sum(bool(one.email) for one in details.conference.participants)
            mails = self.tr("%n people will probably get an update by mail.", None, told)
            self._text.setText(f"{self._why()} {self._consequence(meant)} {mails}")
        else:
            later = self.tr(
                "You can put it right here once that date is the next one; earlier, it would move "
                "the dates before it."
            )
            self._text.setText(f"{self._why()} {later}")
        self.correct.setVisible(shift.is_next)
        self.accept.setVisible(shift.is_next)
        self.correct.setText(self.tr("&Put back to %1").replace("%1", meant))
        self.accept.setText(self.tr("%1 is &right").replace("%1", there))
        self.accept.setToolTip(self.tr("Keeps the server's time; nobody gets a mail"))
        self.show()

    def _said(self, shift: ClockShift, zone: ZoneInfo) -> str:
        day = self._words.day_in(shift.start, zone)
        if zone.key == self._words.zone.key:
            text = self.tr("From %1 the server will start this at %2 instead of %3.")
        else:
            text = self.tr("From %1 the server will start this at %2 instead of %3, %4 time.")
        return text.replace("%1", day).replace("%4", self._words.city(zone))

    def _why(self) -> str:
        return self.tr("Its clocks change on other days than yours, or never.")

    def _consequence(self, meant: str) -> str:
        return self.tr("Put back, the next date and those after it begin at %1.").replace(
            "%1", meant
        )
