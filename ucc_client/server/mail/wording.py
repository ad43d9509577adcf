"""What one message says, before it is a text, a page, or an entry of a calendar."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

from ucc_client.domain.mail_template import Variable, group_pin, render
from ucc_client.domain.plain_line import one_line
from ucc_client.domain.reason import Reason
from ucc_client.domain.series import SeriesDate
from ucc_client.domain.series_of import changed_date, known_zone
from ucc_client.server.language import mail_translation
from ucc_client.server.mail.facts import MailFacts
from ucc_client.server.mail.marked_text import Role, marked, roles_in, unmarked
from ucc_client.server.mail.notices import Notices
from ucc_client.server.moments import Moments, When


class Wording(msgspec.Struct, frozen=True, kw_only=True):
    """The words of one message; all but the subject are marked texts (`marked_text`).

    `news` is what happened, `body` what the message is about, `more` what follows it. Any but the
    body may be empty.
    """

    subject: str
    news: str = ""
    body: str
    more: str = ""

    @property
    def text(self) -> str:
        """All of it in one."""
        return unmarked("\n\n".join(part for part in (self.news, self.body, self.more) if part))


def wording(facts: MailFacts, now: int, link: str, resources: Path) -> Wording:
    """Return the words of a message that is queued at `now`, in epoch milliseconds."""
    facts = _without_marks(facts)
    texts = mail_translation(resources, facts.language)
    moments = Moments(
        facts.conference,
        facts.language,
        default_zone=ZoneInfo(facts.zone),
        own_zone=known_zone(facts.own_zone),
        resources=resources,
    )
    said = Notices(facts, moments, now, texts)
    when, name = _about(facts, moments, now)
    values = _values(facts, when, name, link, said.call_note(when))
    subject = unmarked(said.subject(render(facts.subject, values, called=facts.called)))
    if facts.is_farewell:
        return Wording(subject=subject, news=said.what_happened(), body=said.farewell(when))
    if facts.is_about_missed_dates:
        news = f"{facts.conference_name}\n{said.what_happened()}"
        return Wording(subject=subject, news=news, body=said.missed_dates(moments.next(now)))
    body = render(facts.body, values, called=facts.called).strip("\r\n")
    return Wording(
        subject=subject,
        news=said.what_happened(),
        body="\n\n".join(part for part in (body, _missing(facts, said, body)) if part),
        more=said.among_the_next() if when.repetition else "",
    )


def _without_marks(facts: MailFacts) -> MailFacts:
    """Return the facts with texts in which nothing looks like a mark, and names of one line."""
    return msgspec.structs.replace(
        facts,
        name=one_line(unmarked(facts.name)),
        conference_name=one_line(unmarked(facts.conference_name)),
        subject=unmarked(facts.subject),
        body=unmarked(facts.body),
        changed_dates=tuple(
            msgspec.structs.replace(one, name=one_line(unmarked(one.name)))
            for one in facts.changed_dates
        ),
    )


def _missing(facts: MailFacts, said: Notices, body: str) -> str:
    """Return the lines with PIN and numbers that a text of somebody's own lacks."""
    there = roles_in(body)
    numbers = {
        Role.EXTERNAL_NUMBER: facts.external_number,
        Role.INTERNAL_NUMBER: facts.internal_number,
    }
    lines = []
    if not there & {*numbers}:
        lines += [said.way_in(role, marked(role, one)) for role, one in numbers.items() if one]
    if Role.PIN not in there:
        lines.append(said.way_in(Role.PIN, marked(Role.PIN, group_pin(facts.pin))))
    return "\n".join(f"    {line}" for line in lines)


def _values(facts: MailFacts, when: When, name: str, link: str, note: str) -> dict[Variable, str]:
    """Return what the variables stand for; PIN and link are worthless once cancelled."""
    holds = not facts.is_farewell
    return {
        Variable.CONFERENCE_NAME: marked(Role.NAME, one_line(name)),
        Variable.PARTICIPANT_NAME: marked(Role.NAME, one_line(facts.name)),
        Variable.DATE: when.with_repetition,
        Variable.TIME: when.time,
        Variable.PIN: marked(Role.PIN, group_pin(facts.pin)) if holds else "–",
        Variable.EXTERNAL_NUMBER: _number(Role.EXTERNAL_NUMBER, facts.external_number),
        Variable.INTERNAL_NUMBER: _number(Role.INTERNAL_NUMBER, facts.internal_number),
        Variable.WEB_LINK: marked(Role.LINK, link) if holds else "–",
        Variable.CALL_NOTE: note,
    }


def _number(role: Role, number: str) -> str:
    return marked(role, number) if number else "–"


def _about(facts: MailFacts, moments: Moments, now: int) -> tuple[When, str]:
    """Return the date that a message is about and its name; without one, the next of all."""
    conference = facts.conference
    if len(facts.dates) == 1 and not facts.reasons:
        (one,) = facts.dates
        changed = changed_date(conference, one.original)
        # A new name is told in words, to those who know the old one.
        name = changed.name.strip() if changed and Reason.NAME not in one.reasons else ""
        return moments.at(SeriesDate(one.start, one.original)), name or conference.name
    if facts.is_about_missed_dates:
        first = facts.dates[0]
        days = moments.days(one.start for one in facts.dates)
        when = moments.at(SeriesDate(first.start, first.original))
        return msgspec.structs.replace(when, date=days), conference.name
    return moments.next(now), conference.name
