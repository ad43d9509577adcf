"""What a mail tells the reader's calendar (RFC 5546, 3.2)."""

from __future__ import annotations

import enum
from collections.abc import Sequence

import msgspec

from ucc_client.domain.date_news import DateNews
from ucc_client.domain.invitation_plan import MailKind
from ucc_client.domain.reason import Reason


class Method(enum.StrEnum):
    """What the reader's calendar is to do with an entry."""

    REQUEST = "REQUEST"
    CANCEL = "CANCEL"


class CalendarNews(msgspec.Struct, frozen=True):
    """What to do, and with which date of a series by its original; None is all of the entry."""

    method: Method
    date: int | None = None


_DIFFERENT = frozenset({Reason.TIME, Reason.NAME, Reason.DURATION, Reason.MODERATOR, Reason.NUMBER})
"""What may happen to a date that the calendar has and keeps."""


def calendar_news(
    kind: MailKind, reasons: Sequence[Reason], dates: Sequence[DateNews]
) -> CalendarNews:
    """Return what follows from a planned mail for its reader's calendar.

    One date is told as that date, as other calendars tell it, and shown as such. Anything more is
    told by the whole entry as it is now, which is right whatever the calendar had before: several
    dates in one message, or one that comes back after it was left out, not all of them understand.
    """
    if kind is MailKind.CANCELLATION and not dates:
        return CalendarNews(Method.CANCEL)
    if not reasons and len(dates) == 1:
        (one,) = dates
        if one.is_missed:
            return CalendarNews(Method.CANCEL, one.original)
        if _DIFFERENT.issuperset(one.reasons):
            return CalendarNews(Method.REQUEST, one.original)
    return CalendarNews(Method.REQUEST)
