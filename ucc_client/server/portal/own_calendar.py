"""A conference as a file for the reader's own calendar, which asks for no answer (RFC 5545)."""

from __future__ import annotations

import gettext
from zoneinfo import ZoneInfo

from ucc_client.contract.calendar.component import Component
from ucc_client.contract.calendar.entries import Writing, calendar_of
from ucc_client.server.portal.participant_access import Access
from ucc_client.server.way_in_text import add_own_way_in


def own_calendar(access: Access, texts: gettext.NullTranslations, note: str, stamp: int) -> bytes:
    """Return the VCALENDAR of what a link opens; `stamp` is now in epoch milliseconds.

    Its entry is the one that the invitation has brought, where that was taken.
    """

    def furnish(event: Component, _original: int | None) -> None:
        event.value("STATUS", "CONFIRMED")
        event.value("TRANSP", "OPAQUE")
        add_own_way_in(
            event,
            texts,
            note,
            access.external_number,
            access.internal_number,
            access.pin,
            access.link,
        )

    writing = Writing(
        uid=access.entry.uid, stamp=stamp, sequence=access.entry.sequence, furnish=furnish
    )
    return calendar_of(access.conference, ZoneInfo(access.conference.zone), writing)
