"""A conference as a file for the reader's own calendar, which asks for no answer (RFC 5545)."""

from __future__ import annotations

import gettext
from zoneinfo import ZoneInfo

from icalendar import Event

from ucc_client.contract.calendar.entries import Writing, calendar_of
from ucc_client.contract.calendar.way_in import add_way_in, calendar_text
from ucc_client.server.portal.participant_access import Access


def own_calendar(access: Access, texts: gettext.NullTranslations, note: str, stamp: int) -> bytes:
    """Return the VCALENDAR of what a link opens; `stamp` is now in epoch milliseconds.

    Its entry is the one that the invitation has brought, where that was taken.
    """
    _ = texts.gettext
    numbers = [
        (_("Number"), access.external_number),
        (_("From inside"), access.internal_number),
        (_("Your PIN"), f"{access.pin} #"),
    ]
    lines = [note, "", *(f"{name}: {value}" for name, value in numbers if value), "", access.link]

    def furnish(event: Event, _original: int | None) -> None:
        event.add("DESCRIPTION", calendar_text("\n".join(lines)))
        event.add("STATUS", "CONFIRMED")
        event.add("TRANSP", "OPAQUE")
        ways = [access.external_number, access.internal_number]
        add_way_in(event, access.link, ways, access.pin, _("Dial in:"))

    writing = Writing(
        uid=access.entry.uid, stamp=stamp, sequence=access.entry.sequence, furnish=furnish
    )
    return calendar_of(access.conference, ZoneInfo(access.conference.zone), writing)
