"""What the window asks about a conference as a calendar file."""

from __future__ import annotations

import enum

import msgspec

from ucc_client.application.commands import Request
from ucc_client.application.written_file import WriteProblem
from ucc_client.domain.conference import Conference

MOST_BYTES = 1_000_000
"""Of a calendar file that is read."""


class GetCalendarFile(Request, frozen=True, kw_only=True, tag=True):
    """Ask for a conference as a calendar file (RFC 5545); answered with `CalendarFile`.

    `NothingThere` means that it is gone, or has no date. The user's PIN and page are in the file
    only where it is their `own`. `note` is the entry's text, `dial_in` says in words what one does
    with a number; `zone` (an IANA name) is that of conferences without one. With a `path`, an
    absolute one of this computer, the file is written there.
    """

    key: str
    own: bool
    zone: str
    note: str = ""
    dial_in: str = ""
    path: str = ""


class WayInWords(msgspec.Struct, frozen=True, kw_only=True):
    """What the ways into a conference are called, and what others are told of the PIN."""

    external: str
    internal: str
    pin: str
    others_pin: str


class WriteCalendar(Request, frozen=True, kw_only=True, tag=True):
    """Write all conferences into one calendar file at `path`; answered with `FileWritten`.

    `own` and `dial_in` are as in `GetCalendarFile`, and `zone` is that of conferences without one.
    Those without a date are left out.
    """

    own: bool
    zone: str
    words: WayInWords
    dial_in: str
    path: str


class FileWritten(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """How many conferences or people are in the file, and why it was not written, if it wasn't.

    Of nothing no file is written.
    """

    count: int
    problem: WriteProblem | None = None


class CalendarFile(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The file's text, and why it is not where it was to be written, if it isn't."""

    content: str
    problem: WriteProblem | None = None


class ReadCalendar(Request, frozen=True, kw_only=True, tag=True):
    """Read a calendar file (RFC 5545) as a new conference; answered with `CalendarRead`.

    With a `path`, an absolute one of this computer, that file is read instead of the `content`.
    `zone` (an IANA name) is that of times that name none.
    """

    zone: str
    content: bytes = b""
    path: str = ""

    def __repr__(self) -> str:
        """Show no contents."""
        return "ReadCalendar()"


class ReadProblem(enum.StrEnum):
    """Why a calendar file is no conference."""

    UNREADABLE = "unreadable"
    TOO_LARGE = "too large"
    NO_CALENDAR = "no calendar"
    NO_ENTRY = "no entry"


class CalendarRead(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The first entry as a conference, and how many `more` stand in the file.

    `rule_left_out` means that it repeats in a way that no conference here can, `dates_left_out`
    that single dates are in the file otherwise than in the conference.
    """

    conference: Conference | None = None
    problem: ReadProblem | None = None
    more: int = 0
    rule_left_out: bool = False
    dates_left_out: bool = False
