"""What a page says of a conference: what is wrong with it, when it is, and who hears of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

from ucc_client.contract.preview import PreviewedMail
from ucc_client.domain.conference import Conference
from ucc_client.domain.conference_check import Finding
from ucc_client.domain.invitation_plan import MailKind
from ucc_client.domain.series_of import known_zone
from ucc_client.server.language import N_
from ucc_client.server.moments import DateLine, Moments, When
from ucc_client.server.portal.typed_conference import Understood
from ucc_client.server.portal.visitor import Visitor

_FINDINGS = {
    Finding.NAME_EMPTY: N_("Give the conference a name."),
    Finding.NO_PARTICIPANT: N_("Add at least one participant."),
    Finding.NUMBER_IMPOSSIBLE: N_(
        "This number cannot be dialled: use digits, with + and the country code."
    ),
    Finding.NUMBER_MISSING: N_("Type a number, or do not have this person called at the start."),
    Finding.EMAIL_IMPOSSIBLE: N_("This is no e-mail address. Check it."),
    Finding.START_PAST: N_("This time is past. Choose a later one."),
    Finding.NO_MODERATOR: N_("Nobody moderates. Make somebody the moderator."),
    Finding.NO_WAY_IN: N_(
        "This person has no way in: add an address for the invitation, or have them called."
    ),
    Finding.SAME_PERSON_TWICE: N_("This person is in the list twice."),
    Finding.TEXT_WITHOUT_PIN: N_("The invitation's text has no PIN: nobody could get in by it."),
    Finding.TEXT_WITHOUT_NUMBER: N_("The invitation's text has no number to dial."),
    Finding.NOBODY_CALLED: N_(
        "It starts by itself, but nobody is called: have somebody called at the start."
    ),
}
_FIELDS = {
    Finding.NAME_EMPTY: "name",
    Finding.NO_PARTICIPANT: "find",
    Finding.NUMBER_IMPOSSIBLE: "p{}-number",
    Finding.NUMBER_MISSING: "p{}-number",
    Finding.EMAIL_IMPOSSIBLE: "p{}-email",
    Finding.START_PAST: "date",
    Finding.NO_MODERATOR: "p0-moderator",
    Finding.NO_WAY_IN: "p{}-email",
    Finding.SAME_PERSON_TWICE: "p{}-name",
    Finding.TEXT_WITHOUT_PIN: "body",
    Finding.TEXT_WITHOUT_NUMBER: "body",
    Finding.NOBODY_CALLED: "calling-starts_by_itself",
}
_UNREADABLE = {
    "date": N_("Give a date, like 2026-11-30."),
    "time": N_("Give a time, like 09:30."),
    "zone": N_("Choose a time zone."),
    "minutes": N_("Say how long it lasts: 1 to 10,080 minutes."),
    "repeats": N_("Choose how it repeats."),
    "every": N_("Say how often: a number from 1 to 1,000."),
    "weekday": N_("Choose the days of the week."),
    "month-day": N_("This is no day of a month: 1 to 31."),
    "nth": N_("Choose which one of the month."),
    "month-weekday": N_("Choose a day of the week."),
    "year-day": N_("This is no day of a month: 1 to 31."),
    "year-month": N_("Choose a month."),
    "until": N_("Give the last date, like 2027-03-31."),
    "count": N_("Say how many dates: a number from 1 to 10,000."),
}
_KINDS = {
    MailKind.INVITATION: N_("Invitation"),
    MailKind.UPDATE: N_("Update"),
    MailKind.CANCELLATION: N_("Cancellation"),
    MailKind.REMINDER: N_("Reminder"),
}


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """A sentence about a form; `field` is the id of what it is about, empty for none."""

    text: str
    field: str = ""
    is_error: bool = True


class ToldMail(msgspec.Struct, frozen=True, kw_only=True):
    """A mail that saving would cause, in words."""

    kind: str
    name: str
    address: str
    subject: str
    text: str


class Outlook(msgspec.Struct, frozen=True, kw_only=True):
    """What follows from what is typed: when it will be, who gets which mail, what is doubtful.

    `doubts` are in the words of the page; `mails` are the first ones, `more` how many there are
    beyond them. Who gets which mail is not known (`is_told`) while something is wrong.
    """

    when: When | None = None
    lines: tuple[DateLine, ...] = ()
    mails: tuple[ToldMail, ...] = ()
    more: int = 0
    is_told: bool = False
    doubts: tuple[Said, ...] = ()


def kind_words(kind: str, _: Callable[[str], str]) -> str:
    """Say what a mail is; one of an older version is of no kind that is known."""
    return _(_KINDS[MailKind(kind)]) if kind in set(MailKind) else ""


class ConferenceWords:
    """Says it in the language of who looks, by the clock of where they live."""

    def __init__(self, resources: Path, visitor: Visitor, _: Callable[[str], str]) -> None:
        self._resources, self._visitor, self._gettext = resources, visitor, _

    def when(self, conference: Conference, now: int) -> When:
        """Say when it is next."""
        return self.moments(conference).next(now)

    def lines(self, conference: Conference, now: int) -> tuple[DateLine, ...]:
        """Say the next dates of a series."""
        return tuple(self.moments(conference).lines(now))

    def moments(self, conference: Conference) -> Moments:
        """Return what says the dates of a conference."""
        return Moments(
            conference,
            self._visitor.language,
            default_zone=known_zone(conference.zone) or ZoneInfo("UTC"),
            own_zone=self._visitor.zone,
            resources=self._resources,
        )

    def said(self, understood: Understood) -> tuple[list[Said], list[Said]]:
        """Return what is wrong, and what is doubtful."""
        # As they stand on the page, where the name comes first.
        found = sorted(self._all(understood), key=lambda one: one.field != "name")
        return [one for one in found if one.is_error], [one for one in found if not one.is_error]

    def mail(self, mail: PreviewedMail) -> ToldMail:
        """Say a mail."""
        return ToldMail(
            kind=self._gettext(_KINDS[mail.kind]),
            name=mail.display_name,
            address=mail.e_mail_address,
            subject=mail.subject,
            text=mail.text,
        )

    def _all(self, understood: Understood) -> Iterator[Said]:
        _ = self._gettext
        for field in understood.unreadable:
            yield Said(text=_(_UNREADABLE[field]), field=_ID_OF.get(field, field))
        for problem in understood.problems:
            position = problem.participant or 0
            yield Said(
                text=_(_FINDINGS[problem.finding]),
                field=_FIELDS[problem.finding].format(position),
                is_error=problem.is_error,
            )


_ID_OF = {"repeats": "repeats-once", "weekday": "weekday-0"}
