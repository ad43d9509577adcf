"""What a view shows beyond the list's rows."""

from __future__ import annotations

import datetime

import msgspec

from ucc_client.application.alarm_requests import AlarmRequest, GetPreflight
from ucc_client.application.calendar_requests import GetCalendarFile, ReadCalendar, WriteCalendar
from ucc_client.application.commands import (
    AllowDisappearance,
    AnswerInvitation,
    ChangeCommand,
    ChangeTogether,
    CreateConference,
    Decision,
    EditConference,
    OpenOffline,
    OrderLive,
    Quit,
    Request,
    SaveTemplate,
    SendAgain,
    SendTrial,
    SignIn,
    SignOut,
    StartConference,
    SyncNow,
    WatchLive,
)
from ucc_client.application.draft_requests import DraftRequest
from ucc_client.application.found_conferences import FoundConferences as FoundConferences  # noqa: PLC0414
from ucc_client.application.people_requests import PeopleQuery, ReadPeople, WritePeople
from ucc_client.application.report_requests import GetReport
from ucc_client.application.subscription_requests import AskCalendarAddress
from ucc_client.application.worker_settings import WorkerSetting
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.contract.answers import GivenAnswer
from ucc_client.contract.calls import CallRecord
from ucc_client.contract.directory import PhoneNumber
from ucc_client.contract.extensions import DialIn
from ucc_client.contract.mail_state import MailStatus
from ucc_client.contract.messages import ConferenceConfiguration
from ucc_client.contract.preview import PreviewedMail
from ucc_client.domain.clock_guard import ClockShift
from ucc_client.domain.conference import Conference
from ucc_client.domain.happening import Course
from ucc_client.domain.merge import Clash
from ucc_client.domain.past_version import PastVersion
from ucc_client.domain.pending_change import PendingChange
from ucc_client.domain.person import Person


class GetDetails(Request, frozen=True, kw_only=True, tag=True):
    """Ask for one conference; answered with `ConferenceDetails`, or None when it is gone."""

    key: str


class GetDefaults(Request, frozen=True, kw_only=True, tag=True):
    """Ask what a new conference starts from; answered with `Defaults`."""


class SearchPeople(Request, frozen=True, kw_only=True, tag=True):
    """Ask whom the cache knows by a name, a number or an address; answered with `People`."""

    text: str
    limit: int = 20


class GetTemplate(Request, frozen=True, kw_only=True, tag=True):
    """Ask the server for the administrator's template; answered with `Template`."""


class GetDefaultTexts(Request, frozen=True, kw_only=True, tag=True):
    """Ask for the server's own words of an invitation; answered with `DefaultTexts`."""

    locale: str


class GetMails(Request, frozen=True, kw_only=True, tag=True):
    """Ask the server which mails a change would cause; answered with `Mails`. Nothing is changed.

    The ids of the commands mean nothing here.
    """

    change: CreateConference | EditConference | ChangeTogether


class GetCalls(Request, frozen=True, kw_only=True, tag=True):
    """Ask the server who was in a conference by telephone; answered with `Calls`."""

    key: str


class GetPendingChanges(Request, frozen=True, kw_only=True, tag=True):
    """Ask for the outbox; answered with `PendingChanges`."""


class GetConflict(Request, frozen=True, kw_only=True, tag=True):
    """Ask for a change's conflict; answered with `Conflict`, or `NothingThere` without one."""

    command_id: str


class GetHistory(Request, frozen=True, kw_only=True, tag=True):
    """Ask for what was overwritten, deleted or discarded here; answered with `History`."""


class GetHolidays(Request, frozen=True, kw_only=True, tag=True):
    """Ask for the public holidays of some years; answered with `Holidays`.

    `country` is an ISO 3166-1 code, `region` one of its `HolidayRegion`s or empty, `language` the
    window's (`de_DE`).
    """

    country: str
    region: str = ""
    language: str = ""
    years: tuple[int, ...] = ()


class GetHolidayPlaces(Request, frozen=True, kw_only=True, tag=True):
    """Ask whose public holidays are known; answered with `HolidayPlaces`."""

    country: str = ""


class GetOverlaps(Request, frozen=True, kw_only=True, tag=True):
    """Ask which other conferences lie on dates; answered with `Overlaps`.

    `dates` are starts in epoch milliseconds, each `minutes` long. `key` names the conference that
    is asked about, empty for a new one; `zone` (an IANA name) is that of conferences without one.
    """

    dates: tuple[int, ...]
    minutes: int
    zone: str
    key: str = ""


class FindConferences(Request, frozen=True, kw_only=True, tag=True):
    """Ask which conferences a text fits, by name and people; answered with `FoundConferences`."""

    text: str


class GetShifted(Request, frozen=True, kw_only=True, tag=True):
    """Ask which conferences the server starts at another time next; answered with `Shifted`."""


class Shifted(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The keys of the conferences whose next date the server will start at another time."""

    keys: tuple[str, ...] = ()


class PendingChanges(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The outbox in the order of the user's actions."""

    changes: tuple[PendingChange, ...]


class Conflict(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """What the user started from, made of it, and what somebody else made of it meanwhile.

    For a deletion `mine` is None and there are no `clashes`.
    """

    change: PendingChange
    base: Conference
    mine: Conference | None
    theirs: Conference
    clashes: tuple[Clash, ...] = ()


class History(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The versions that are kept, the newest first."""

    entries: tuple[PastVersion, ...]


class ConferenceDetails(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """One conference, confirmed plus waiting, for the details and the dialog.

    `complete` is false while only the summary is known (participants not yet fetched).
    `waiting` are the positions of participants whose star is not yet confirmed.
    `problem` is the change of it that needs the user first, if any does. `dial_in` is how the
    user gets in, empty where the server does not say. `answers` and `mails` are what people said
    and what became of the mails to them; None where the server, when it was last reached, did not
    say such things. `shift` is the first date that the server will start at another time than is
    meant, if there is one. `course` is what happened to it.
    """

    row: ConferenceRow
    conference: Conference
    complete: bool = True
    waiting: tuple[int, ...] = ()
    problem: PendingChange | None = None
    dial_in: DialIn = DialIn()
    answers: tuple[GivenAnswer, ...] | None = None
    mails: tuple[MailStatus, ...] | None = None
    shift: ClockShift | None = None
    course: Course = Course()


class Defaults(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """What the template gives a conference: its invitation text and the server's placeholders.

    Both are empty while they are unknown. `rules` tells whether the server, when it was last
    reached, kept rules, zones and durations; `previews`, whether it says which mails it sends,
    `reminders`, whether it sends some before a date, `live`, whether it says who is in what runs,
    `subscription`, whether it has calendar addresses.
    """

    email_body: str = ""
    placeholders: tuple[str, ...] = ()
    rules: bool = False
    previews: bool = False
    reminders: bool = False
    live: bool = False
    subscription: bool = False


class People(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Who fits, recent ones first."""

    people: tuple[Person, ...]


class Holidays(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Public holidays with their names, in the asked language where it is known."""

    days: tuple[tuple[datetime.date, str], ...] = ()


class HolidayRegion(msgspec.Struct, frozen=True, kw_only=True):
    """A part of a country with holidays of its own; without a name it is called by its code."""

    code: str
    name: str


class HolidayPlaces(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """All countries (ISO 3166-1), and the regions of the one that was asked about."""

    countries: tuple[str, ...]
    regions: tuple[HolidayRegion, ...] = ()


class Overlap(msgspec.Struct, frozen=True, kw_only=True):
    """Another conference that lies on `date`: from `start` to `end`; all epoch milliseconds."""

    date: int
    key: str
    name: str
    start: int
    end: int


class Overlaps(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """What lies on the dates that were asked about, in their order."""

    found: tuple[Overlap, ...] = ()


class Template(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The template, the numbers to choose from (free, or chosen now), and whether one may.

    `may_try` tells whether the server sends a test mail.
    """

    configuration: ConferenceConfiguration
    numbers: tuple[PhoneNumber, ...]
    may_edit: bool
    may_try: bool = False


class Mails(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The mails that a change would cause, and how many there are beyond those.

    `told` is false, and there are none, where the server does not say.
    """

    told: bool
    mails: tuple[PreviewedMail, ...] = ()
    more: int = 0


class SentAgain(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """How many invitations are on their way again, and how many were already."""

    queued: int
    waiting: int


class TrialSent(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Where the test mail went."""

    address: str


class Calls(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The calls that are over, the newest first, as long as the server keeps them."""

    calls: tuple[CallRecord, ...] = ()


class DefaultTexts(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The server's own subject and text in the language that was asked for."""

    subject: str
    body: str


OnlineRequest = (
    StartConference
    | AnswerInvitation
    | SendAgain
    | SendTrial
    | SaveTemplate
    | GetTemplate
    | GetDefaultTexts
    | GetMails
    | GetCalls
    | AskCalendarAddress
)
"""What only the server can answer, and nothing waits for."""

CacheQuery = (
    GetDetails
    | GetDefaults
    | SearchPeople
    | GetPendingChanges
    | GetConflict
    | GetHistory
    | GetOverlaps
    | FindConferences
    | GetShifted
    | PeopleQuery
)
"""What a view asks the cache."""

CalendarQuery = GetHolidays | GetHolidayPlaces
"""What needs neither a server nor an account."""

DeskRequest = (
    SignIn
    | OpenOffline
    | ChangeCommand
    | Decision
    | AllowDisappearance
    | SyncNow
    | Quit
    | CacheQuery
    | GetCalendarFile
)
"""What is answered without asking a server."""

FileRequest = ReadPeople | ReadCalendar | GetReport | WriteCalendar | WritePeople
"""What is about files that somebody brings, or takes away."""

LiveRequest = OrderLive | WatchLive
"""What is about running conferences, and goes past everything else."""

AnyRequest = (
    DeskRequest
    | SignOut
    | OnlineRequest
    | CalendarQuery
    | FileRequest
    | LiveRequest
    | AlarmRequest
    | GetPreflight
    | DraftRequest
    | WorkerSetting
)
"""Everything the worker understands."""
