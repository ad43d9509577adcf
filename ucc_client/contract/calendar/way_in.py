"""What an entry of a calendar says of the way into the conference, and when it reminds of it."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import timedelta

from icalendar import Alarm, Event, vUri

from ucc_client.contract.calendar.dial_link import dial_link, dialled
from ucc_client.domain.plain_line import BREAKS

REMINDER = timedelta(minutes=-15)
_LINE_ENDS = ("\n", "\t")


def add_way_in(event: Event, link: str, numbers: Sequence[str], pin: str, dial_in: str) -> None:
    """Add the reader's own link, the numbers with the PIN (RFC 7986, 5.11), and a reminder.

    `dial_in` says in words what one does with a number; an empty link and empty numbers are none.
    """
    if link:
        event.add("URL", vUri(link))
    known = [one for one in numbers if one]
    if known:
        event.add("LOCATION", calendar_text(dialled(known[0], pin)))
    for number in known:
        way = vUri(dial_link(number, pin))
        way.params["VALUE"] = "URI"
        way.params["FEATURE"] = "PHONE"
        way.params["LABEL"] = f"{dial_in} {number}"
        event.add("CONFERENCE", way)
    alarm = Alarm()
    alarm.add("ACTION", "DISPLAY")
    alarm.add("DESCRIPTION", event["SUMMARY"])
    alarm.add("TRIGGER", REMINDER)
    event.add_component(alarm)


def calendar_text(text: str) -> str:
    """Return a text of several lines without what no calendar can hold."""
    plain = text.replace("\r\n", "\n")
    return "".join(
        " " if c not in _LINE_ENDS and unicodedata.category(c) in BREAKS else c for c in plain
    )
