"""What an entry of a calendar that asks for no answer says of the way in."""

from __future__ import annotations

import gettext

from ucc_client.contract.calendar.component import Component
from ucc_client.contract.calendar.way_in import add_way_in, calendar_text


def add_own_way_in(  # noqa: PLR0917 - the words, and what they are about
    event: Component,
    texts: gettext.NullTranslations,
    note: str,
    external_number: str,
    internal_number: str,
    pin: str,
    link: str,
) -> None:
    """Add numbers, PIN and page of the reader; what is empty is not said."""
    _ = texts.gettext
    known = [
        (_("Number"), external_number),
        (_("From inside"), internal_number),
        (_("Your PIN"), f"{pin} #" if pin else ""),
    ]
    numbers = "\n".join(f"{name}: {value}" for name, value in known if value)
    text = "\n\n".join(part for part in (note, numbers, link) if part)
    event.text("DESCRIPTION", calendar_text(text))
    add_way_in(event, link, [external_number, internal_number], pin, _("Dial in:"))
