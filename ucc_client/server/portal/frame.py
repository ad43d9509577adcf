"""The frame of all pages of people who sign in: its templates, its language, its headers."""

from __future__ import annotations

from collections.abc import Callable
from gettext import NullTranslations
from pathlib import Path
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from litestar import MediaType, Response
from litestar.response import Redirect
from markupsafe import Markup

from ucc_client.server.language import N_, translation
from ucc_client.server.portal.assets import Assets
from ucc_client.server.portal.drawing import counting, filling, icons
from ucc_client.server.portal.visitor import Visitor

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    # Forms are told apart by their Origin, which `no-referrer` would take away.
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}

Page = Response[str]

_TOKEN = Markup('<input type="hidden" name="form_token" value="%s">')

_DONE = {
    "saved": N_("Saved."),
    "invited": N_("Saved. The invitations are on their way."),
    "cancelled": N_("Cancelled. Who was invited is told by mail."),
    "started": N_(
        "The conference is open. Nobody is called, as there is no telephone engine: everybody "
        "dials in."
    ),
    "new-link": N_("The old link and PIN do not hold any more. The new ones are on their way."),
    "calling": N_(
        "The conference is open. Whoever is to be called at the start is called now, and everybody "
        "can dial in."
    ),
    "template": N_("Saved. Users can invite to conferences with this template now."),
    "sent": N_("The test mail is on its way to {address}."),
    "resent": N_("The invitation goes out once more."),
    "ended": N_("Signed out there."),
    "address-made": N_("There is a new address. Earlier ones do not hold any more."),
    "address-off": N_("Switched off. Calendars that have the address get nothing any more."),
    "retried": N_("The mail is tried again at once."),
    "given-up": N_("The mail is given up."),
}
"""What was done by the request before, as its redirect names it: nothing else is shown."""


class Frame:
    """Renders pages; every text goes through the reader's language, every value is escaped."""

    def __init__(self, resources: Path, assets: Assets, *, offers_calendar: bool = False) -> None:
        self._resources = resources
        self._templates = Environment(
            loader=FileSystemLoader(resources / "portal"),
            autoescape=True,
            undefined=StrictUndefined,
            auto_reload=False,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._templates.globals |= {"asset": assets.url, "icon": icons(resources)}
        self._templates.globals["offers_calendar"] = offers_calendar

    def gettext(self, visitor: Visitor) -> Callable[[str], str]:
        """Return the `_` of who looks at the page."""
        return self.texts(visitor).gettext

    def texts(self, visitor: Visitor) -> NullTranslations:
        """Return the texts of who looks at the page."""
        return translation(self._resources, visitor.language)

    def show(self, visitor: Visitor, name: str, status: int = 200, **values: Any) -> Page:
        """Return a page of the template `name`."""
        texts = translation(self._resources, visitor.language)
        written = self._templates.get_template(name).render(
            _=filling(texts),
            ngettext=counting(texts),
            visitor=visitor,
            token=_TOKEN % visitor.form_token,
            **{"done": "", **values},
        )
        return page(written, status)

    def done(self, visitor: Visitor, what: str | None) -> str:
        """Return what a redirect said that was done, in words; empty for what is none of ours."""
        text = _DONE.get(what or "")
        if text is None:
            return ""
        return self.gettext(visitor)(text).format(
            address=visitor.signed_in.email if visitor.signed_in else ""
        )


def page(written: str, status: int = 200) -> Page:
    """Return HTML with the headers of all pages."""
    return Response(written, status_code=status, media_type=MediaType.HTML, headers=HEADERS)


def go(path: str, **query: str) -> Response[Any]:
    """Return the answer after a change, which leads to a page that can be loaded again."""
    more = "&".join(f"{name}={quote(value)}" for name, value in query.items())
    return Redirect(f"{path}?{more}" if more else path, status_code=303, headers=HEADERS)
