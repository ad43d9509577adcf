"""The extension `live`: who is in a conference by telephone, in which state, and who does what.

`GET …/{conferenceId}/live` answers with a `LiveConference` to everybody who sees the conference.
`POST …/{conferenceId}/live` with a `LiveOrder` has something done by the telephone engine (202;
moderators and the owner only, 403 else; 409 where no engine works or nothing runs; 404 for people
who are not there): what became of it is seen by the next GET. The stream of `events` says `live`
with the conference's id as its data when there is something new. None of it raises a revision or
is listed by `changes`, except that a conference begins or ends.
"""

from __future__ import annotations

import enum

import msgspec

from ucc_client.contract.messages import WireType

LIVE_EVENT = "live"
"""The name of the server-sent event about who is in; its data is the conference's id."""


class LiveState(enum.StrEnum):
    """What somebody does."""

    RINGING = "ringing"
    WAITING = "waiting"
    """Waits with music until a moderator is in."""
    IN = "in"
    """Listens."""
    TALKING = "talking"
    MUTED = "muted"
    """Is heard by nobody, by an own key or a moderator."""
    LEFT = "left"
    FAILED = "failed"
    """Could not be reached; `cause` says why."""


class LiveCause(enum.StrEnum):
    """Why a call ended."""

    HUNG_UP = "hung-up"
    REMOVED = "removed"
    BUSY = "busy"
    REJECTED = "rejected"
    UNKNOWN_NUMBER = "unknown-number"
    NO_ANSWER = "no-answer"
    FAILED = "failed"


class LivePerson(WireType, frozen=True, kw_only=True):
    """One call of somebody; instants are epoch milliseconds.

    `id` names the call, and stays its name while somebody is called again. `participant_id` is
    absent for who was called by number only and is none of the conference's people. `number` is
    the one that was called, absent for who called himself and for viewers who do not moderate.
    `since` is the beginning of the state, `joined_at` the time of entry. `redial_at` is when a
    busy one is called again by itself. `hand_since` is there while a hand is raised.
    """

    id: int
    name: str
    state: LiveState
    since: int
    participant_id: int | None = None
    number: str | None = None
    is_moderator: bool = False
    is_self: bool = False
    is_muted: bool = False
    joined_at: int | None = None
    redial_at: int | None = None
    hand_since: int | None = None
    cause: str | None = None


class LiveConference(WireType, frozen=True, kw_only=True):
    """A conference as it is just now; `now` is the server's clock, in epoch milliseconds.

    `ends_at` is the planned end, absent where none is known. `may_moderate`: whether orders of
    this viewer are taken. `can_call`: whether a telephone engine works at the server.
    """

    conference_id: int
    is_active: bool
    now: int
    people: tuple[LivePerson, ...] = ()
    started_at: int | None = None
    ends_at: int | None = None
    is_locked: bool = False
    may_moderate: bool = False
    can_call: bool = False


class LiveDeed(enum.StrEnum):
    """What can be ordered. Those of the first group are about the `person_ids` of the order."""

    MUTE = "mute"
    UNMUTE = "unmute"
    REMOVE = "remove"
    """End somebody's call, ringing or in; they may call in again."""
    MAKE_MODERATOR = "make-moderator"
    """For this call only; the conference's own list of moderators is another matter."""
    MAKE_PARTICIPANT = "make-participant"
    LOWER_HAND = "lower-hand"
    CALL_AGAIN = "call-again"
    """Call those who left or could not be reached; busy ones at once."""
    MUTE_OTHERS = "mute-others"
    """Mute all who are no moderators, the orderer in any case left as he is."""
    LOCK = "lock"
    UNLOCK = "unlock"
    CALL = "call"
    """Call the order's `number`, or the participant `participant_id` who was not called yet."""
    END = "end"
    """End it for all."""


class LiveOrder(WireType, frozen=True, kw_only=True):
    """What a moderator wants; see `LiveDeed` for what belongs to which.

    `name` is whom `number` belongs to, empty where that is not known.
    """

    deed: LiveDeed
    person_ids: tuple[int, ...] = ()
    number: str | None = None
    name: str = ""
    participant_id: int | None = None


class Calling(WireType, frozen=True, kw_only=True):
    """The fields of a conference about its calls; a PUT that leaves one out leaves its value.

    `wait_for_moderator`: nobody hears anybody until a moderator is in. `announce_names`: each one
    is asked for his name, which is played to all. `starts_by_itself`: it begins at its time and
    calls all who have `callOnStart`, without anybody's doing.
    """

    wait_for_moderator: bool | msgspec.UnsetType = msgspec.UNSET
    announce_names: bool | msgspec.UnsetType = msgspec.UNSET
    starts_by_itself: bool | msgspec.UnsetType = msgspec.UNSET
