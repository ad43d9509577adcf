"""What a reminder says, in the user's words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from ucc_client.application.alarm_requests import Alarm
from ucc_client.domain.alarm import Occasion
from ucc_client.domain.preflight import Concern, Doubt
from ucc_client.ui.reminders.notice import Press
from ucc_client.ui.words import Words, filled

_MINUTE = 60_000
_MOST = 4
"""So many missed dates are named."""


class NoticeWords(QObject):
    """Titles, texts and buttons of notices."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def title(self, alarm: Alarm, now: int) -> str:
        """`Budget begins in 15 minutes`."""
        occasion = alarm.due.occasion
        name = self._words.title(occasion.name)
        minutes = -(-(occasion.start - now) // _MINUTE)
        if minutes > 0:
            return filled(self.tr("%1 begins in %n minutes", None, minutes), name)
        late = (now - occasion.start) // _MINUTE
        if late < 1:
            return filled(self.tr("%1 begins now"), name)
        return filled(self.tr("%1 has been on for %n minutes", None, late), name)

    def text(self, alarm: Alarm) -> str:
        """`10:00–11:00`, and what there is to mend."""
        said = [self._when(alarm.due.occasion)]
        said += [self.concern(one) for one in alarm.concerns]
        return "\n".join(said)

    def missed_title(self, count: int) -> str:
        """`While you were away: 3 conferences`."""
        return self.tr("While you were away: %n conferences", None, count)

    def missed_text(self, missed: Sequence[Occasion]) -> str:
        """Name them with their times, the latest ones if there are many."""
        lines = [f"{self._words.title(one.name)}: {self._when(one)}" for one in missed[-_MOST:]]
        more = len(missed) - len(lines)
        if more:
            lines.insert(0, self.tr("%n earlier ones", None, more))
        return "\n".join(lines)

    def button(self, press: Press) -> str:
        """Name what can be pressed, with its key."""
        return {
            Press.OPEN: self.tr("&Show"),
            Press.JOIN: self.tr("&Join"),
            Press.START: self.tr("S&tart"),
            Press.SNOOZE: self.tr("Snoo&ze 5 min"),
            Press.STOP: self.tr("&Without me"),
            Press.LOOK: self.tr("What to &do …"),
        }[press]

    def concern(self, concern: Concern) -> str:
        """Say what is wrong in one sentence."""
        text = {
            Doubt.TERMINATED: self.tr("The server has ended it: nobody gets in."),
            Doubt.UNREACHABLE: self.tr("The server cannot be reached just now."),
            Doubt.NOT_SENT: self.tr("Your last change has not reached the server."),
            Doubt.READ_ONLY: self.tr("You may not change it; only its organiser can."),
            Doubt.NO_MODERATOR: self.tr("Nobody moderates."),
            Doubt.NO_WAY_IN: self.tr("Without any way in: %1."),
            Doubt.NO_OWN_PHONE: self.tr("Your own telephone number is missing."),
        }[concern.doubt]
        return filled(text, self._words.listing(list(concern.people))) if concern.people else text

    def remedy(self, doubt: Doubt) -> str:
        """Say what helps."""
        return {
            Doubt.TERMINATED: self.tr("Plan it once more; everybody is invited again."),
            Doubt.UNREACHABLE: self.tr(
                "Look whether you have a network. Others get in all the same; "
                "you can start it as soon as the server answers."
            ),
            Doubt.NOT_SENT: self.tr("See what waits and why."),
            Doubt.READ_ONLY: self.tr("Ask the organiser for what stands below."),
            Doubt.NO_MODERATOR: self.tr("Give somebody the star."),
            Doubt.NO_WAY_IN: self.tr(
                "They get neither a mail nor a call. Enter an address, or let them be called."
            ),
            Doubt.NO_OWN_PHONE: self.tr("Enter it, or nobody can call you."),
        }[doubt]

    def step(self, doubt: Doubt) -> str:
        """Name the button that goes there; empty where nothing can be done here."""
        return {
            Doubt.TERMINATED: self.tr("&Plan it again …"),
            Doubt.UNREACHABLE: self.tr("&Try again"),
            Doubt.NOT_SENT: self.tr("&Waiting changes …"),
            Doubt.READ_ONLY: self.tr("&Show it"),
            Doubt.NO_MODERATOR: self.tr("Choose a &moderator …"),
            Doubt.NO_WAY_IN: self.tr("&Give them a way in …"),
            Doubt.NO_OWN_PHONE: self.tr("Enter your &number …"),
        }[doubt]

    def _when(self, occasion: Occasion) -> str:
        day = self._words.weekday_and_day(occasion.start)
        begin, end = self._words.time(occasion.start), self._words.time(occasion.end)
        return f"{day}, {begin}–{end}"
