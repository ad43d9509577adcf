"""What the worker tells the window: answers to requests, and what was changed."""

from __future__ import annotations

import msgspec

from ucc_client.application.alarm_requests import Alarm, Preflight
from ucc_client.application.calendar_requests import CalendarFile, CalendarRead, FileWritten
from ucc_client.application.connection_state import Connection as Connection  # noqa: PLC0414
from ucc_client.application.connection_state import Message as Message  # noqa: PLC0414
from ucc_client.application.connection_state import StateChanged as StateChanged  # noqa: PLC0414
from ucc_client.application.connection_state import Trouble as Trouble  # noqa: PLC0414
from ucc_client.application.draft_requests import Drafts, KeptTemplate
from ucc_client.application.people_requests import Groups, Judged, PeopleRead, Recognised
from ucc_client.application.queries import (
    AnyRequest,
    Calls,
    ConferenceDetails,
    Conflict,
    Defaults,
    DefaultTexts,
    FoundConferences,
    History,
    HolidayPlaces,
    Holidays,
    Mails,
    Overlaps,
    PendingChanges,
    People,
    SentAgain,
    Shifted,
    Template,
    TrialSent,
)
from ucc_client.application.report_requests import ProblemReport
from ucc_client.application.subscription_requests import CalendarAddress
from ucc_client.application.wish import Wish
from ucc_client.application.worker_settings import LocalData, NewerVersion
from ucc_client.cache.accounts import Account
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.contract.live import LiveConference
from ucc_client.contract.shown_certificate import ShownCertificate


class Done(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The request is done; for a change: it is durably in the outbox."""


class SignedIn(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The account that is open now, with all rows of its cache.

    `password_kept` is false when the keyring did not take what it was to keep.
    """

    account: Account
    rows: tuple[ConferenceRow, ...]
    password_kept: bool = True


class Failed(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The request failed; `detail` is for the log and the curious, never with secrets.

    `certificate` is one that could be trusted; `accepted` is the fingerprint of the one that was.
    """

    trouble: Trouble
    detail: str = ""
    certificate: ShownCertificate | None = None
    accepted: str = ""


class KnownAccounts(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The accounts that this computer knows, the last used one first."""

    accounts: tuple[Account, ...]


class Waiting(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """How many changes still wait in the outbox."""

    count: int


class NothingThere(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """What was asked for does not exist (any more)."""


Result = (
    Done
    | SignedIn
    | Failed
    | Waiting
    | NothingThere
    | ConferenceDetails
    | PendingChanges
    | Conflict
    | History
    | Defaults
    | People
    | Recognised
    | PeopleRead
    | Judged
    | Groups
    | Template
    | DefaultTexts
    | Holidays
    | HolidayPlaces
    | Overlaps
    | FoundConferences
    | Shifted
    | Mails
    | SentAgain
    | TrialSent
    | Calls
    | CalendarAddress
    | CalendarFile
    | CalendarRead
    | FileWritten
    | KnownAccounts
    | ProblemReport
    | Preflight
    | Drafts
    | LocalData
    | NewerVersion
    | KeptTemplate
)


class Answer(Message, frozen=True, kw_only=True, tag=True):
    """The answer to the request that was sent with this number."""

    number: int
    result: Result


class RowsChanged(Message, frozen=True, kw_only=True, tag=True):
    """Rows are new, changed or gone; `renamed` maps a local key to the server's.

    `renamed` is to be applied first: the row itself follows in `changed`.
    """

    changed: tuple[ConferenceRow, ...] = ()
    removed: tuple[str, ...] = ()
    renamed: dict[str, str] = msgspec.field(default_factory=dict)


class LiveChanged(Message, frozen=True, kw_only=True, tag=True):
    """How a conference is just now; None when the server does not say (any more)."""

    conference_id: int
    live: LiveConference | None


class Opened(Message, frozen=True, kw_only=True, tag=True):
    """An account's cache was opened without a request (demo, `--offline`), with all rows."""

    account: Account
    rows: tuple[ConferenceRow, ...]


class Learned(Message, frozen=True, kw_only=True, tag=True):
    """More is known of the account that is open: the number that others dial for this user."""

    account: Account


class Raise(Message, frozen=True, kw_only=True, tag=True):
    """Somebody started the program again on this data folder: bring the window to the front.

    `wish` is what the window shall do then.
    """

    wish: Wish | None = None


class Rescued(Message, frozen=True, kw_only=True, tag=True):
    """The cache was damaged and has been set aside; everything is read from the server again.

    `changes` counts the user's changes that were carried over, `folder` is where the damaged file
    is kept; `whole` is false when some of it could not be read.
    """

    changes: int
    folder: str
    whole: bool


class AlarmsDue(Message, frozen=True, kw_only=True, tag=True):
    """Dates to remind the user of now, in their order; what was shown is said by `NoteAlarm`."""

    alarms: tuple[Alarm, ...]


AnyMessage = (
    Answer
    | Opened
    | Learned
    | RowsChanged
    | LiveChanged
    | StateChanged
    | AlarmsDue
    | Raise
    | Rescued
)


class Envelope(msgspec.Struct, frozen=True, kw_only=True):
    """A request with the number that its answer repeats."""

    number: int
    request: AnyRequest
