"""A real calendar server on loopback, and a mail program that puts there what mails ask for."""

from __future__ import annotations

import contextlib
import socket
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from zoneinfo import ZoneInfo

import icalendar
import requests

from tests.mail_parts import calendar_in, method_of
from tests.others_calendar import read_calendar
from tests.waiting import wait_until

_EXPANDED = """\
<C:calendar-query xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><prop><C:calendar-data>
<C:expand start="{begin}" end="{end}"/></C:calendar-data></prop>
<C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT">
<C:time-range start="{begin}" end="{end}"/>
</C:comp-filter></C:comp-filter></C:filter></C:calendar-query>"""
_DATA = "{urn:ietf:params:xml:ns:caldav}calendar-data"
_TYPE = {"Content-Type": "text/calendar; charset=utf-8"}


@contextlib.contextmanager
def running(folder: Path) -> Iterator[str]:
    """Run a radicale that keeps its calendars below a folder; gives its address."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    log = folder / "radicale.log"
    options = ["--server-hosts", f"127.0.0.1:{port}", "--auth-type", "none"]
    options += ["--storage-filesystem-folder", str(folder), "--logging-level", "warning"]
    with log.open("ab") as written:
        process = subprocess.Popen(
            [sys.executable, "-m", "radicale", "--config", "", *options],
            stdin=subprocess.DEVNULL,
            stdout=written,
            stderr=written,
        )
    try:
        wait_until(lambda: _answers(port), timeout=30, what="radicale", dump=log.read_text)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(15)


class MailProgram:
    """Somebody's mail program with a calendar on a CalDAV server.

    It does what RFC 5546 asks, for the entries of a UID: the whole entry in place of what there
    was, one date (RECURRENCE-ID) in or out of it, or nothing for what is older (SEQUENCE).
    """

    def __init__(self, server: str, owner: str) -> None:
        self._owner = owner
        user = owner.partition("@")[0]
        self._url = f"{server}/{user}/calendar/"
        self._auth = (user, "anything")
        self._asked("MKCALENDAR", self._url)

    def take(self, mail: EmailMessage) -> None:
        """Put into the calendar what a mail to its owner asks for."""
        content = calendar_in(mail)
        calendar = icalendar.Calendar.from_ical(content)
        method = str(calendar["METHOD"])
        assert method == method_of(mail)
        events = calendar.walk("VEVENT")
        for event in events:
            assert str(event["ATTENDEE"]) == f"mailto:{self._owner}", "an entry names its reader"
            assert str(event["ORGANIZER"]) == f"mailto:{mail['From'].addresses[0].addr_spec}"
        (uid,) = {str(event["UID"]) for event in events}
        kept = self._kept(uid)
        if kept is not None and _sequence(calendar) < _sequence(kept):
            return
        if any("RECURRENCE-ID" not in event for event in events):
            if method == "CANCEL":
                self._asked("DELETE", self._path(uid))
                return
            # How it came is no part of what is kept (RFC 4791, 4.1).
            del calendar["METHOD"]
            self._put(uid, calendar)
            return
        assert kept is not None, "one date of what the calendar does not have"
        (date,) = events
        _take_out(kept, date)
        if method == "CANCEL":
            master = next(one for one in kept.walk("VEVENT") if "RECURRENCE-ID" not in one)
            _add_exception(master, date)
        else:
            kept.add_component(date)
        self._put(uid, kept)

    def shown(self, zone: ZoneInfo, begin: datetime, end: datetime) -> list[tuple[str, str]]:
        """Return local time and name of what the server shows from `begin` to `end`."""
        window = {"begin": _utc(begin), "end": _utc(end)}
        answer = self._asked(
            "REPORT", self._url, data=_EXPANDED.format(**window), headers={"Depth": "1"}
        )
        found = []
        for data in ElementTree.fromstring(answer.content).iter(_DATA):
            for event in read_calendar(data.text).vevent_list:
                start = event.dtstart.value.astimezone(zone)
                found.append((f"{start:%m-%d %H:%M}", str(event.summary.value)))
        return sorted(found)

    def entries(self) -> list[icalendar.Event]:
        """Return all that is kept, unexpanded."""
        answer = self._asked("GET", self._url)
        return list(icalendar.Calendar.from_ical(answer.content).walk("VEVENT"))

    def _kept(self, uid: str) -> icalendar.Calendar | None:
        answer = requests.get(self._path(uid), auth=self._auth, timeout=10)
        return icalendar.Calendar.from_ical(answer.content) if answer.ok else None

    def _put(self, uid: str, calendar: icalendar.Calendar) -> None:
        self._asked("PUT", self._path(uid), data=calendar.to_ical(), headers=_TYPE)

    def _path(self, uid: str) -> str:
        return f"{self._url}{uid}.ics"

    def _asked(self, method: str, url: str, **options: Any) -> requests.Response:
        answer = requests.request(method, url, auth=self._auth, timeout=10, **options)
        assert answer.ok, (method, answer.status_code, answer.text)
        return answer


def _sequence(calendar: icalendar.Calendar) -> int:
    return max(int(event["SEQUENCE"]) for event in calendar.walk("VEVENT"))


def _take_out(calendar: icalendar.Calendar, date: icalendar.Event) -> None:
    moment = date["RECURRENCE-ID"].dt
    calendar.subcomponents = [
        one
        for one in calendar.subcomponents
        if "RECURRENCE-ID" not in one or one["RECURRENCE-ID"].dt != moment
    ]


def _add_exception(master: icalendar.Event, date: icalendar.Event) -> None:
    master.add("EXDATE", date["RECURRENCE-ID"].dt)


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0
