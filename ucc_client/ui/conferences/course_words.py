"""What happened to a conference and when, in words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ucc_client.domain.happening import Course, Happening, What
from ucc_client.ui.words import Words, filled

_SHOWN = 2
_AT_ONCE_MS = 120_000
"""What left so soon needs no time of its own."""


class CourseWords(QObject):
    """The latest first."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words

    def line(self, course: Course) -> str:
        """Say what waits, what happened last, and when the server said what is shown."""
        said = [self._said(one) for one in course.happenings[:_SHOWN]]
        if course.waits_since:
            moment = self._words.moment(course.waits_since)
            said.insert(
                0, self.tr("What you changed on %1 waits to be sent.").replace("%1", moment)
            )
        if course.read_at:
            read = self._words.moment(course.read_at)
            said.append(self.tr("This version came from the server on %1.").replace("%1", read))
        return " ".join(said)

    def whole(self, course: Course) -> str:
        """Say all that is remembered, a line for each."""
        return "\n".join(self._said(one) for one in course.happenings)

    def _said(self, one: Happening) -> str:
        moment, synced = self._words.moment(one.done_at), self._words.moment(one.synced_at)
        if one.what is What.CHANGED_ELSEWHERE:
            return self.tr("Changed elsewhere; seen on %1.").replace("%1", moment)
        made = one.what is What.MADE
        if one.synced_at - one.done_at < _AT_ONCE_MS:
            text = self.tr("Made by you on %1.") if made else self.tr("Changed by you on %1.")
            return text.replace("%1", moment)
        text = (
            self.tr("Made by you on %1, sent on %2.")
            if made
            else self.tr("Changed by you on %1, sent on %2.")
        )
        return filled(text, moment, synced)
