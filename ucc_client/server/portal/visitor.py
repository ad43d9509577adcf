"""Who looks at a page, and in which language."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

from ucc_client.domain.series_of import known_zone
from ucc_client.server.language import page_languages
from ucc_client.server.portal.page_language import page_language
from ucc_client.server.services.accounts import Account
from ucc_client.server.services.portal_sessions import SignedIn


class Visitor(msgspec.Struct, frozen=True, kw_only=True):
    """The one who asks; `signed_in` is None where nobody has to be.

    `form_token` is what a form of theirs must carry; `here` the path with its query.
    """

    language: str
    form_token: str
    here: str
    signed_in: SignedIn | None = None

    @property
    def user(self) -> SignedIn:
        """The one who is signed in, on pages that nobody else sees."""
        if self.signed_in is None:
            raise TypeError("nobody is signed in here")
        return self.signed_in

    @property
    def account(self) -> Account:
        """The account of who is signed in."""
        return self.user.account

    @property
    def zone(self) -> ZoneInfo:
        """Where who is signed in lives."""
        return known_zone(self.user.zone) or ZoneInfo("UTC")


def chosen_language(resources: Path, own: str, accepted: str) -> str:
    """Return the account's own language if the pages speak it, else what the browser asks for.

    `accepted` is the header `Accept-Language` (RFC 9110, 12.5.4).
    """
    return page_language(own, accepted, "en", page_languages(resources))
