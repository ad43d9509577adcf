"""What a user does. Each message carries what it needs and is answered by `changes.Answer`.

The window sends these to the worker process; the command line hands them to the same
service. A command that changes a conference carries a UUID, so that sending it twice
does it once.
"""

from __future__ import annotations

import msgspec

from ucc_client.contract.live import LiveOrder
from ucc_client.contract.messages import ConferenceConfiguration
from ucc_client.domain.conference import Conference
from ucc_client.domain.invitation_answer import InvitationAnswer
from ucc_client.domain.participant import Participant


class Request(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """A message to the worker."""


class SignIn(Request, frozen=True, kw_only=True, tag=True):
    """Sign in and from then on sync; answered with `changes.SignedIn`.

    `password` None means the one in the system's keyring. `remember` puts a password that
    worked there. `trusted` is the fingerprint (SHA-256, hex) of a certificate that the user
    accepts for this server though nobody vouches for it. `send_password` follows a server
    that changed to a kind of sign-in which shows it the password. `unprotected` agrees to plain
    HTTP to another machine.
    """

    server: str
    login: str
    password: str | None = None
    remember: bool = False
    trusted: str = ""
    send_password: bool = False
    unprotected: bool = False


class OpenOffline(Request, frozen=True, kw_only=True, tag=True):
    """Open the cache of a known account and make no connection."""

    server: str
    login: str


class CreateConference(Request, frozen=True, kw_only=True, tag=True):
    """Create a conference; its key is the command's id until the server gives an id."""

    command_id: str
    conference: Conference


class EditConference(Request, frozen=True, kw_only=True, tag=True):
    """Change a conference from `base`, which the user saw, to `conference`."""

    command_id: str
    key: str
    base: Conference
    conference: Conference


class SetModerator(Request, frozen=True, kw_only=True, tag=True):
    """Give or take the star of one participant, as shown in the details."""

    command_id: str
    key: str
    participant: Participant
    is_moderator: bool


class DeleteConference(Request, frozen=True, kw_only=True, tag=True):
    """Delete a conference."""

    command_id: str
    key: str


class ChangeTogether(Request, frozen=True, kw_only=True, tag=True):
    """Make several changes as one action, of the conference `key`: all of them or none.

    What is created is there before anything is changed, and that before anything is deleted.
    `command_id` is the action's own, by which it is undone.
    """

    command_id: str
    key: str
    changes: tuple[CreateConference | EditConference | DeleteConference, ...]


class UndoChange(Request, frozen=True, kw_only=True, tag=True):
    """Take a change back: one that waits, was rejected or is in question; its contents are kept.

    Answered with `NothingThere` when it was sent already, perhaps only just.
    """

    command_id: str


class RetryChange(Request, frozen=True, kw_only=True, tag=True):
    """Send a change again that was rejected or not confirmed, or make anew what is gone.

    What was deleted elsewhere is created from the change's contents, under a new id.
    """

    command_id: str


class ResolveConflict(Request, frozen=True, kw_only=True, tag=True):
    """Decide a conflict as it was shown in `queries.Conflict`.

    `theirs` is what the user saw there, and `take_theirs` the positions of the clashes in which
    theirs shall hold. A deletion in conflict is carried out all the same. With `keep_both`, mine
    becomes a conference of its own and theirs stays.
    """

    command_id: str
    theirs: Conference
    take_theirs: tuple[int, ...] = ()
    keep_both: bool = False


class AdoptConference(Request, frozen=True, kw_only=True, tag=True):
    """Say which of a creation's candidates it is."""

    command_id: str
    conference_id: int


class RestoreVersion(Request, frozen=True, kw_only=True, tag=True):
    """Make a conference again what it was in the history; one that is gone is created anew."""

    command_id: str
    entry: int


class TakeServersTime(Request, frozen=True, kw_only=True, tag=True):
    """Say that the time at which the server starts a series is right; it is not marked any more.

    `start` is a date as the server has it, in epoch milliseconds.
    """

    key: str
    start: int


class AllowDisappearance(Request, frozen=True, kw_only=True, tag=True):
    """Let the many conferences go that the server does not have any more."""


class SignOut(Request, frozen=True, kw_only=True, tag=True):
    """End the session and close the account; its cache, with what waits in it, is kept.

    With `wipe` the cache is deleted from this computer, with what waits in it, and the account is
    forgotten.
    """

    forget_password: bool = False
    wipe: bool = False


class GetAccounts(Request, frozen=True, kw_only=True, tag=True):
    """Ask which accounts this computer knows; answered with `changes.KnownAccounts`."""


class WorkOffline(Request, frozen=True, kw_only=True, tag=True):
    """Make no connection any more, or go on as before; the account stays open."""

    offline: bool


class StartConference(Request, frozen=True, kw_only=True, tag=True):
    """Start a conference now or not at all: it rings people's phones.

    Without a connection, or when 10 s have passed, it is `Failed`, and nobody tries again.
    `phone_name` is the user's phone to enter by, empty for the number in the conference.
    """

    key: str
    phone_name: str = ""


class OrderLive(Request, frozen=True, kw_only=True, tag=True):
    """Have something done in a running conference, now or not at all.

    What cannot be sent within 10 s is `Failed` and forgotten: it is about people who are there now.
    """

    conference_id: int
    order: LiveOrder


class WatchLive(Request, frozen=True, kw_only=True, tag=True):
    """Say which conferences' people are on the screen: those are looked at all the time."""

    conference_ids: tuple[int, ...]


class AnswerInvitation(Request, frozen=True, kw_only=True, tag=True):
    """Answer an invitation now or not at all; needs a connection.

    `date` is the original of one date of a series, None for all of them.
    """

    key: str
    answer: InvitationAnswer
    date: int | None = None


class SendAgain(Request, frozen=True, kw_only=True, tag=True):
    """Send the invitation again, now or not at all; answered with `queries.SentAgain`.

    Without `participant_ids` it goes to everybody who has an address.
    """

    key: str
    participant_ids: tuple[int, ...] = ()


class SendTrial(Request, frozen=True, kw_only=True, tag=True):
    """Send a test mail of a template that is not saved; answered with `queries.TrialSent`.

    It goes to the user's own address.
    """

    configuration: ConferenceConfiguration


class SaveTemplate(Request, frozen=True, kw_only=True, tag=True):
    """Change the administrator's template; needs a connection."""

    configuration: ConferenceConfiguration


class SyncNow(Request, frozen=True, kw_only=True, tag=True):
    """Sync at once instead of at the next turn."""


class Quit(Request, frozen=True, kw_only=True, tag=True):
    """Send what waits (at most 5 s), answer with `changes.Waiting`, and end."""


Decision = (
    UndoChange | RetryChange | ResolveConflict | AdoptConference | RestoreVersion | TakeServersTime
)
"""What a user decides about changes that were made, here or by the server."""

ChangeCommand = CreateConference | EditConference | SetModerator | DeleteConference | ChangeTogether
"""The commands that go into the outbox."""
