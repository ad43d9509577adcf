"""What one message is rendered from; it is queued encrypted."""

from __future__ import annotations

import msgspec

from ucc_client.domain.conference import ChangedDate, Conference
from ucc_client.domain.date_news import DateNews
from ucc_client.domain.invitation_plan import MailKind
from ucc_client.domain.reason import Reason
from ucc_client.domain.recurrence import Occurrence


class CalendarEntry(msgspec.Struct, frozen=True, kw_only=True):
    """What makes a conference an entry of the reader's calendar (RFC 5545, 3.8.4 and 3.8.7).

    `uid` names it for good, `sequence` is higher in every mail about a later change. `organizer`
    is the name of whose conference it is, `organizer_address` where that person reads mail; both
    may be empty. `answers` are what the reader answered that still holds: `InvitationAnswer`s by
    the original of a date, 0 for all.
    """

    uid: str
    sequence: int
    organizer: str = ""
    organizer_address: str = ""
    answers: tuple[tuple[int, str], ...] = ()


class MailFacts(msgspec.Struct, frozen=True, kw_only=True):
    """Everything a message says but the personal link, which is made when it is written.

    `start` is epoch milliseconds, `zone` an IANA name. `subject` and `body` are templates.
    A farewell has no PIN. When the conference is, is as this person has it; `dates` are those that
    the message is about, empty for all of it; `without` are those of the exceptions that take place
    without this person. `own_zone` is where the reader lives, empty when
    nobody knows. On the dates `role_differs` the reader is a moderator, or is none, other than in
    the series. `first_mail_id` is the queue's row of the reader's first mail, None when it is this
    one. Without an `entry` the message has no calendar. The reader `waits` until a moderator is in.
    A row that an older version has queued lacks what has a value here.
    """

    kind: MailKind
    participant_id: int
    link_generation: int
    name: str
    address: str
    called: bool
    pin: str
    conference_name: str
    start: int
    occurrence: Occurrence
    zone: str
    language: str
    subject: str
    body: str
    server_address: str
    internal_number: str
    external_number: str
    reasons: tuple[Reason, ...] = ()
    is_moderator: bool = False
    rule: str = ""
    duration_minutes: int = 0
    exceptions: tuple[int, ...] = ()
    changed_dates: tuple[ChangedDate, ...] = ()
    dates: tuple[DateNews, ...] = ()
    without: tuple[int, ...] = ()
    own_zone: str = ""
    entry: CalendarEntry | None = None
    role_differs: tuple[int, ...] = ()
    first_mail_id: int | None = None
    waits: bool = False

    @property
    def conference(self) -> Conference:
        """The conference as this person has it, without its people."""
        return Conference(
            name=self.conference_name,
            start=self.start,
            occurrence=self.occurrence,
            zone=self.zone,
            duration_minutes=self.duration_minutes,
            rule=self.rule,
            exceptions=self.exceptions,
            changed_dates=self.changed_dates,
        )

    def without_content(self) -> MailFacts:
        """Return who is told of what kind of news, without the news, PIN and texts."""
        return MailFacts(
            kind=self.kind,
            participant_id=self.participant_id,
            link_generation=self.link_generation,
            name=self.name,
            address=self.address,
            called=self.called,
            pin="",
            conference_name="",
            start=self.start,
            occurrence=self.occurrence,
            zone=self.zone,
            language=self.language,
            subject="",
            body="",
            server_address="",
            internal_number="",
            external_number="",
        )

    @property
    def is_farewell(self) -> bool:
        """Tell whether PIN and link do not hold any more."""
        return self.kind is MailKind.CANCELLATION and not self.dates

    def is_too_late(self, now: int) -> bool:
        """Tell whether it only makes sense before a time that has come (epoch milliseconds)."""
        return self.kind is MailKind.REMINDER and all(one.start <= now for one in self.dates)

    @property
    def is_about_missed_dates(self) -> bool:
        """Tell whether all that happened is that some dates of a series fall out."""
        return bool(self.dates) and not self.reasons and all(one.is_missed for one in self.dates)
