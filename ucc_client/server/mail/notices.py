"""What an update or a cancellation says beyond the invitation's own text."""

from __future__ import annotations

import gettext

from ucc_client.domain.date_news import DateNews
from ucc_client.domain.invitation_plan import MailKind
from ucc_client.domain.reason import Reason
from ucc_client.domain.series_of import changed_date, duration_of
from ucc_client.server.mail.facts import MailFacts
from ucc_client.server.mail.marked_text import Role, marked
from ucc_client.server.moments import Moments, When, begun


class Notices:
    """The words of one message; `now` is when it was queued, in epoch milliseconds."""

    def __init__(
        self, facts: MailFacts, moments: Moments, now: int, texts: gettext.NullTranslations
    ) -> None:
        self._facts, self._moments, self._now = facts, moments, now
        self._gettext, self._ngettext = texts.gettext, texts.ngettext

    def subject(self, rendered: str) -> str:
        """Return the subject; what is no invitation says so at its beginning."""
        _ = self._gettext
        facts = self._facts
        if facts.is_farewell or facts.is_about_missed_dates:
            return _("Cancelled: {subject}").replace("{subject}", rendered)
        if facts.kind is MailKind.REMINDER:
            return _("Reminder: {subject}").replace("{subject}", rendered)
        if facts.kind is MailKind.UPDATE:
            return _("Changed: {subject}").replace("{subject}", rendered)
        return rendered

    def call_note(self, when: When) -> str:
        """Say whether the participant is called or dials in, when, and who is waited for."""
        _ = self._gettext
        if self._facts.called:
            said = _("You will be called when it starts, planned for {time}.")
        else:
            said = _("Please dial in at {time}.")
        said = said.format(time=when.begin)
        if self._facts.waits:
            said += " " + _("Until a moderator is in, you hear music.")
        return said

    def what_happened(self) -> str:
        """Return the first lines of an update or a cancellation; empty for an invitation to all."""
        if self._facts.kind is MailKind.REMINDER:
            _ = self._gettext
            return _("This is a reminder of a conference that you take part in.")
        whole = " ".join(self._words(reason) for reason in self._facts.reasons)
        return "\n".join([*([whole] if whole else []), *map(self._date, self._facts.dates)])

    def farewell(self, when: When) -> str:
        """Return what follows the news in a cancellation: it has neither PIN nor link."""
        _ = self._gettext
        name = marked(Role.NAME, self._facts.conference_name)
        told = [name, begun(when.with_repetition), when.time]
        return "\n\n".join(
            [
                "\n".join(f"    {line}" for line in told),
                _("Your PIN and your link do not hold any more."),
            ]
        )

    def missed_dates(self, upcoming: When) -> str:
        """Return what follows the news of dates that fall out for this person; others stay."""
        _ = self._gettext
        following = [begun(upcoming.with_repetition), upcoming.time]
        return "\n\n".join(
            [
                (_("The last date was:") if upcoming.over else _("The next date:"))
                + "".join(f"\n    {line}" for line in following),
                _("Your PIN and your link stay the same."),
            ]
        )

    def way_in(self, role: Role, value: str) -> str:
        """Return a number or the PIN with its name before it."""
        _ = self._gettext
        return {
            Role.EXTERNAL_NUMBER: _("External number: {value}"),
            Role.INTERNAL_NUMBER: _("Internal number: {value}"),
            Role.PIN: _("PIN: {value}"),
        }[role].replace("{value}", value)

    def among_the_next(self) -> str:
        """Say which of the next dates are otherwise; empty when none is, or none is asked for."""
        _ = self._gettext
        lines = [
            line.text for line in self._moments.lines(self._now, self._facts.without) if line.note
        ]
        if not lines:
            return ""
        return _("Among the next dates:") + "".join(f"\n    {line}" for line in lines)

    def _date(self, date: DateNews) -> str:
        """Return `Tuesday, December 8, 2026, 9:00 AM (Berlin time): does not take place.`."""
        said = ", ".join(self._date_words(date, reason) for reason in date.reasons)
        day, time = self._moments.day(date.start), self._moments.time(date.start, date.original)
        return self._moments.noted(f"{day}, {time}", f"{said}.")

    def _date_words(self, date: DateNews, reason: Reason) -> str:
        _ = self._gettext
        if reason is Reason.TIME and date.was is not None:
            return _("instead of {date}, {time}").format(
                date=self._moments.day(date.was),
                time=self._moments.clock(date.was, date.original),
            )
        if reason is Reason.NAME:
            changed = changed_date(self._facts.conference, date.original)
            name = changed.name if changed else ""
            return _("is called “{name}”").format(name=name or self._facts.conference_name)
        if reason is Reason.DURATION:
            minutes = duration_of(self._facts.conference, date.original)
            ngettext = self._ngettext
            text = ngettext("lasts {minutes} minute", "lasts {minutes} minutes", minutes)
            return text.format(minutes=minutes)
        if reason is Reason.MODERATOR:
            if date.is_moderator:
                return _("you are a moderator")
            return _("you are not a moderator any more")
        return {
            Reason.LEFT_OUT: _("does not take place"),
            Reason.PUT_BACK: _("takes place after all"),
            Reason.ADDED: _("you take part"),
            Reason.REMOVED: _("you do not take part"),
            Reason.NUMBER: _("your phone number was changed"),
        }[reason]

    def _words(self, reason: Reason) -> str:
        _ = self._gettext
        if reason is Reason.END:
            return self._end()
        if reason is Reason.DURATION:
            minutes = duration_of(self._facts.conference)
            ngettext = self._ngettext
            return ngettext(
                "The conference lasts {minutes} minute now.",
                "The conference lasts {minutes} minutes now.",
                minutes,
            ).format(minutes=minutes)
        return {
            Reason.NAME: _("The conference has a new name."),
            Reason.TIME: _("The conference has a new time."),
            Reason.REPETITION: _("The conference repeats otherwise than before."),
            Reason.DIAL_IN: _("There are new numbers to dial in."),
            Reason.NUMBER: _("Your phone number in this conference was changed."),
            Reason.PIN: _("You have a new PIN."),
            Reason.MODERATOR: _("You are a moderator of this conference now.")
            if self._facts.is_moderator
            else _("You are not a moderator of this conference any more."),
            Reason.ONE_DATE: _("You take part on this one date only."),
            Reason.LEFT_OUT: _("This date does not take place."),
            Reason.REMOVED: _("You are not among the participants of this conference any more."),
            Reason.DELETED: _("The conference was cancelled."),
        }[reason]

    def _end(self) -> str:
        _ = self._gettext
        last = self._moments.last()
        if last is None:
            return _("The conference goes on without an end.")
        if self._moments.next(self._now).over:
            return _("The conference has ended. Its last date was {date}.").format(date=last)
        return _("The conference has a new end. Its last date is {date}.").format(date=last)
