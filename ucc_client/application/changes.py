"""What the worker tells the window: answers to requests, and what was changed."""

from __future__ import annotations

import enum

import msgspec

from ucc_client.application.alarm_requests import Alarm, Preflight
from ucc_client.application.calendar_requests import CalendarFile, CalendarRead, FileWritten
from ucc_client.application.draft_requests import Drafts
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
from ucc_client.cache.accounts import Account
from ucc_client.cache.snapshot import ConferenceRow
from ucc_client.contract.live import LiveConference
from ucc_client.contract.shown_certificate import ShownCertificate


class Trouble(enum.StrEnum):
    """The closed family of what can go wrong; the window has words for each."""

    OFFLINE = "offline"
    """The server cannot be reached."""
    NOT_A_SERVER = "not a server"
    """Something answers there, but it does not speak the contract."""
    UNTRUSTED = "untrusted"
    """The certificate cannot be verified."""
    CERTIFICATE_CHANGED = "certificate changed"
    """The certificate is another one than the user had accepted."""
    UNAUTHORISED = "unauthorised"
    """Login or password is wrong."""
    TOO_MANY_ATTEMPTS = "too many attempts"
    """The server wants a pause after failed sign-ins."""
    CLEAR_TEXT = "clear text"
    """The server wants the password in clear text over an unprotected connection."""
    UNPROTECTED = "unprotected"
    """The address is plain HTTP to another machine; nothing is sent before the user agrees."""
    PASSWORD_WANTED = "password wanted"  # noqa: S105 - a name, no password
    """The server took a proof until now, and wants the password itself."""
    ANOTHER_SERVER = "another server"
    """The same login is somebody else at the server now; nothing is sent there unasked."""
    REJECTED = "rejected"
    """The server refused the change; it is kept with its reason."""
    NOT_STORED = "not stored"
    """The local database could not be written (disk full, read-only)."""
    DAMAGED = "damaged"
    """The local database cannot be read."""
    NEWER_VERSION = "newer version"
    """The local database was written by a newer version; nothing in it was changed."""
    IN_USE = "in use"
    """Another program works in the data folder; nothing is opened before it ends."""
    NOT_SIGNED_IN = "not signed in"
    """No account is open; nothing can be kept yet."""
    BUG = "bug"
    """Our mistake; the log has it."""


class Connection(enum.StrEnum):
    """How the worker stands with the server."""

    SIGNED_OUT = "signed out"
    CONNECTING = "connecting"
    ONLINE = "online"
    SYNCING = "syncing"
    OFFLINE = "offline"


class Message(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """A message from the worker that nobody asked for."""


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
    renamed: dict[str, str] = {}


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


class StateChanged(Message, frozen=True, kw_only=True, tag=True):
    """The connection and the outbox, for the status bar.

    `done` and `total` count a sync's steps (0 of 0 when unknown). `waiting` counts
    commands that will be sent by themselves, `rejected` those that need the user: refused, in
    conflict, not confirmed, or of a conference that is gone. `last_sync` is epoch milliseconds.
    `trouble` says why we are offline or signed out, with the `certificate` that is not to be
    trusted and the fingerprint of the one that was (`accepted`). `vanished` counts conferences
    that the server does not have any more, so many at once that the user is asked first
    (`AllowDisappearance`); nothing is sent meanwhile. `unread` counts those that the server has and
    this program cannot read: they are shown as they were, or not at all. `clock_ahead_s` is by how
    much the server's clock is ahead of ours, 0 within two minutes. `live` says whether the server
    told by itself what changes when it was last asked.
    """

    connection: Connection
    waiting: int = 0
    rejected: int = 0
    done: int = 0
    total: int = 0
    last_sync: int | None = None
    trouble: Trouble | None = None
    certificate: ShownCertificate | None = None
    accepted: str = ""
    server: str = ""
    vanished: int = 0
    unread: int = 0
    clock_ahead_s: int = 0
    live: bool = False


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
