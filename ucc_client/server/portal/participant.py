"""The page behind the link in an invitation: GET changes nothing, and nothing is told twice."""

from __future__ import annotations

import gettext
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec
from babel.dates import format_timedelta
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from ucc_client.contract.calendar.dial_link import dial_link
from ucc_client.domain.invitation_answer import InvitationAnswer
from ucc_client.domain.languages import NAMES
from ucc_client.domain.series_of import is_series, known_zone
from ucc_client.server.clock import Clock
from ucc_client.server.language import N_, page_languages, spoken, translation
from ucc_client.server.moments import DateLine, Moments, call_note
from ucc_client.server.portal.assets import Assets
from ucc_client.server.portal.drawing import counting, filling, icons
from ucc_client.server.portal.own_calendar import own_calendar
from ucc_client.server.portal.participant_access import Access
from ucc_client.server.portal.phase import At, Phase, phase_at
from ucc_client.server.services.answers import ALL_DATES


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """How somebody looks at the own page.

    `address` is the page's own, relative to itself; `answers` tells whether there is somebody to
    answer to, `said` what was done by the request before, and `said_to` the original of the date
    that it was about.
    """

    language: str
    address: str = ""
    answers: bool = False
    said: str = ""
    said_to: int | None = None


_CHOICES = (
    (InvitationAnswer.ACCEPTED, N_("Yes")),
    (InvitationAnswer.TENTATIVE, N_("Maybe")),
    (InvitationAnswer.DECLINED, N_("No")),
)
_SAID = {
    "accepted": (N_("Thank you. You said yes."), N_("Thank you. You said yes to {date}.")),
    "tentative": (N_("Thank you. You said maybe."), N_("Thank you. You said maybe to {date}.")),
    "declined": (N_("Thank you. You said no."), N_("Thank you. You said no to {date}.")),
}
"""What a redirect says that was done, to all or to one date: nothing else is shown."""


class ParticipantPages:
    """Renders the page, and the words for a link that opens nothing."""

    def __init__(self, resources: Path, assets: Assets, clock: Clock) -> None:
        self._resources, self._clock = resources, clock
        self.languages = page_languages(resources)
        self._templates = Environment(
            loader=FileSystemLoader(resources / "portal"),
            autoescape=True,
            undefined=StrictUndefined,
            auto_reload=False,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._templates.globals |= {"asset": assets.url, "icon": icons(resources)}

    def page(self, access: Access, shown: Shown) -> str:
        """Return one participant's page; a date that is under way is still the one to join."""
        language = spoken(self._resources, shown.language)
        texts = translation(self._resources, language)
        now = self._clock()
        at = phase_at(access, now)
        moments = Moments(
            access.conference,
            language,
            default_zone=ZoneInfo(access.conference.zone),
            own_zone=known_zone(access.own_zone),
            resources=self._resources,
        )
        lines = moments.lines(at.since, access.without)
        next_line = next((line for line in lines if line.original == at.original), None)
        external_uri = access.external_number and dial_link(access.external_number, access.pin)
        internal_uri = access.internal_number and dial_link(access.internal_number, access.pin)
        return self._render(
            "participant.html",
            language,
            shown.address,
            access=access,
            at=at,
            phase=at.phase.name,
            when=moments.next(at.since),
            countdown=_days_words(at, texts, language),
            change=next_line.note if next_line else "",
            lines=[_Line(line, access.answers.get(line.original)) for line in lines],
            usual=next((line.time for line in lines if not line.is_missed), ""),
            note=self._note(access, at, language),
            call_uri=external_uri or internal_uri,
            external_uri=external_uri,
            internal_uri=internal_uri,
            asks=shown.answers and at.phase is not Phase.OVER,
            choices=[(one.value, texts.gettext(words)) for one, words in _CHOICES],
            answer=access.answers.get(ALL_DATES),
            is_series=is_series(access.conference),
            said=_said(shown, lines, texts),
            is_done=shown.said in _SAID,
        )

    def calendar(self, access: Access, language: str) -> bytes:
        """Return the conference for the reader's calendar: an entry that asks nothing of it."""
        language = spoken(self._resources, language)
        texts = translation(self._resources, language)
        note = call_note(access.called, language, resources=self._resources)
        return own_calendar(access, texts, note, self._clock())

    def _note(self, access: Access, at: At, language: str) -> str:
        """Say whether one is called or dials in, as long as that is to come."""
        if at.phase is Phase.AHEAD or (at.phase is Phase.BEGINS and access.called):
            return call_note(access.called, language, resources=self._resources)
        return ""

    def gone(self, language: str) -> str:
        """Return the page for a link that does not hold any more."""
        _ = translation(self._resources, language).gettext
        return self._message(
            language,
            _("This invitation does not hold any more"),
            _(
                "The conference was cancelled, or you are no longer among its participants, or "
                "you were given a new link. Ask the person who invited you."
            ),
        )

    def unknown(self, language: str) -> str:
        """Return the page for a link that was never right."""
        _ = translation(self._resources, language).gettext
        return self._message(
            language,
            _("This link is not complete"),
            _("Open it from the invitation again, or copy the whole line."),
        )

    def slower(self, language: str) -> str:
        """Return the page for somebody who tries too many links."""
        _ = translation(self._resources, language).gettext
        return self._message(
            language,
            _("Too many wrong links"),
            _("Wait a quarter of an hour, then open the link from the invitation again."),
        )

    def too_much(self, language: str) -> str:
        """Return the page for somebody who answers faster than a person can."""
        _ = translation(self._resources, language).gettext
        return self._message(
            language,
            _("Too much at once"),
            _("Wait a moment, then load the page again."),
        )

    def misunderstood(self, language: str) -> str:
        """Return the page for an answer that is none."""
        _ = translation(self._resources, language).gettext
        return self._message(
            language,
            _("That was not understood"),
            _("Nothing was changed. Go back and try it again."),
        )

    def _message(self, language: str, title: str, text: str) -> str:
        language = spoken(self._resources, language)
        return self._render("message.html", language, "", title=title, text=text)

    def _render(self, name: str, language: str, address: str, **values: object) -> str:
        texts = translation(self._resources, language)
        return self._templates.get_template(name).render(
            _=filling(texts),
            ngettext=counting(texts),
            language=language,
            language_name=NAMES[language],
            languages=[(one, NAMES[one]) for one in self.languages if one != language],
            address=address,
            **values,
        )


class _Line(msgspec.Struct, frozen=True):
    """One of the next dates, and what the reader answered to it alone."""

    date: DateLine
    answer: InvitationAnswer | None


def _said(shown: Shown, lines: list[DateLine], texts: gettext.NullTranslations) -> str:
    """Return what was done by the request before, empty for nothing."""
    if shown.said == "no-such-date":
        return texts.gettext("Nothing was changed: this date is not there any more.")
    if shown.said not in _SAID:
        return ""
    to_all, to_one = _SAID[shown.said]
    date = next((line.date for line in lines if line.original == shown.said_to), None)
    if date is None:
        return texts.gettext(to_all)
    return texts.gettext(to_one).format(date=date)


def _days_words(at: At, texts: gettext.NullTranslations, language: str) -> str:
    """Return `today`, `tomorrow`, `in 5 days`: it stays true while the page is open."""
    if at.days <= 1:
        return texts.gettext("tomorrow") if at.days == 1 else texts.gettext("today")
    return format_timedelta(
        timedelta(days=at.days), add_direction=True, threshold=2, locale=language
    )
