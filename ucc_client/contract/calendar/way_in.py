"""What an entry of a calendar says of the way into the conference, and when it reminds of it."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from ucc_client.contract.calendar.component import Component
from ucc_client.contract.calendar.dial_link import dial_link, dialled
from ucc_client.domain.plain_line import BREAKS

REMINDER_MINUTES = -15
_LINE_ENDS = ("\n", "\t")


def add_way_in(event: Component, link: str, numbers: Sequence[str], pin: str, dial_in: str) -> None:
    """Add the reader's own link, the numbers with the PIN (RFC 7986, 5.11), and a reminder.

    `dial_in` says in words what one does with a number; an empty link and empty numbers are none.
    """
    if link:
        event.value("URL", link)
    known = [one for one in numbers if one]
    if known:
        event.text("LOCATION", calendar_text(dialled(known[0], pin)))
    for number in known:
        said = {"VALUE": "URI", "FEATURE": "PHONE", "LABEL": f"{dial_in} {number}"}
        event.value("CONFERENCE", dial_link(number, pin), **said)
    alarm = Component("VALARM")
    alarm.value("ACTION", "DISPLAY")
    alarm.text("DESCRIPTION", event.title)
    alarm.minutes("TRIGGER", REMINDER_MINUTES)
    event.add(alarm)


def calendar_text(text: str) -> str:
    """Return a text of several lines without what no calendar can hold."""
    plain = text.replace("\r\n", "\n")
    if plain.replace("\n", "").isprintable():
        return plain
    return "".join(
        " " if c not in _LINE_ENDS and unicodedata.category(c) in BREAKS else c for c in plain
    )
