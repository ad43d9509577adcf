"""The page behind the link in an invitation: GET changes nothing, and nothing is told twice."""

from __future__ import annotations

import gettext
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from litestar import MediaType, Response, get
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath

from ucc_client.domain.phone_number import digits
from ucc_client.domain.series_of import known_zone
from ucc_client.server.clock import Clock
from ucc_client.server.language import spoken, translation
from ucc_client.server.moments import Moments, call_note
from ucc_client.server.portal.participant_access import (
    Access,
    LinkGoneError,
    ParticipantAccess,
    UnknownLinkError,
)

_HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'none'"
    ),
}


class ParticipantPages:
    """Renders the page, and the words for a link that opens nothing."""

    def __init__(self, resources: Path, clock: Clock) -> None:
        self._resources, self._clock = resources, clock
        self._templates = Environment(
            loader=FileSystemLoader(resources / "portal"),
            autoescape=True,
            undefined=StrictUndefined,
        )

    def page(self, access: Access) -> str:
        """Return one participant's page, in German where the template is, else in English.

        A date that is under way is still the one to join.
        """
        language = spoken(self._resources, access.language)
        now = self._clock()
        moments = Moments(
            access.conference,
            language,
            default_zone=ZoneInfo(access.conference.zone),
            own_zone=known_zone(access.own_zone),
            resources=self._resources,
        )
        external_uri = _uri(access.external_number, access.pin)
        internal_uri = _uri(access.internal_number, access.pin)
        return self._templates.get_template("participant.html").render(
            _=_filling(translation(self._resources, language)),
            language=language,
            access=access,
            when=moments.next(now),
            lines=moments.lines(now, access.without),
            note=call_note(access.called, language, resources=self._resources),
            call_uri=external_uri or internal_uri,
            external_uri=external_uri,
            internal_uri=internal_uri,
        )

    def gone(self, language: str) -> str:
        """Return the page for a person or a conference that is not there any more."""
        _ = translation(self._resources, language).gettext
        return self._message(
            language,
            _("This invitation does not hold any more"),
            _(
                "The conference was cancelled, or you are no longer among its participants. "
                "Ask the person who invited you."
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

    def style(self) -> str:
        """Return the style sheet of all pages."""
        return (self._resources / "portal" / "portal.css").read_text("utf-8")

    def _message(self, language: str, title: str, text: str) -> str:
        return self._templates.get_template("message.html").render(
            language=spoken(self._resources, language), title=title, text=text
        )


def participant_routes(
    access: ParticipantAccess, pages: ParticipantPages
) -> list[HTTPRouteHandler]:
    """Return the handlers of the participant's page."""

    @get("/p/{participant_id:int}/{token:str}", sync_to_thread=True)
    def participant_page(participant_id: FromPath[int], token: FromPath[str]) -> Response[str]:
        try:
            return _html(pages.page(access.open(participant_id, token)), 200)
        except LinkGoneError as error:
            return _html(pages.gone(error.language), 410)
        except UnknownLinkError as error:
            return _html(pages.unknown(error.language), 404)

    return [participant_page]


def _html(text: str, status: int) -> Response[str]:
    return Response(text, status_code=status, media_type=MediaType.HTML, headers=_HEADERS)


def _uri(number: str, pin: str) -> str:
    """Return the `tel:` link (RFC 3966) that dials, waits twice, and types the PIN."""
    if not number:
        return ""
    # A bare # would begin the link's fragment and never be dialled.
    return f"tel:{digits(number)},,{digits(pin)}%23"


def _filling(texts: gettext.NullTranslations) -> Callable[..., str]:
    """Return the `_("… %(name)s", name=…)` of the templates; its result is escaped as any text."""

    def filled(text: str, **values: str) -> str:
        return texts.gettext(text) % values

    return filled
