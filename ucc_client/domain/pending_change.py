"""A user's action that the server has not confirmed yet: what the outbox holds."""

from __future__ import annotations

import enum
from typing import Any

import msgspec

from ucc_client.domain.conference import Conference


class ChangeKind(enum.StrEnum):
    """What is to happen to the conference; giving or taking a star is an edit."""

    CREATE = "create"
    EDIT = "edit"
    DELETE = "delete"


class ChangeState(enum.StrEnum):
    """How far it is."""

    WAITING = "waiting"
    SENDING = "sending"
    """It may have reached the server: nobody heard the answer."""
    REJECTED = "rejected"
    """The server refused it; it is kept with the server's reason."""
    CONFLICT = "conflict"
    """Somebody else changed the same thing differently, and the user decides."""
    UNCONFIRMED = "unconfirmed"
    """A creation whose answer was lost and that was not found, or found more than once."""
    GONE = "gone"
    """Its conference was deleted elsewhere; the user may make it anew."""


NEEDS_THE_USER = frozenset(
    {ChangeState.REJECTED, ChangeState.CONFLICT, ChangeState.UNCONFIRMED, ChangeState.GONE}
)
"""What is not sent by itself."""

NOT_KEPT = "not kept"
"""The reason of what a server accepts and does not make, in the place of its own words."""

UNDO_MS = 5_000
"""How long changes and deletions stay at home, so that they can be taken back."""


class Attempt(msgspec.Struct, frozen=True, kw_only=True):
    """The journal of a request, written before it leaves. Instants are epoch milliseconds.

    With a `key` (`Idempotency-Key`) it can be repeated word for word: `body` is a JSON object,
    `revision` what `If-Match` said. `before` are the ids that looked like this creation before it
    was sent, so none of them is ours; `looked_at` is when a full list first did not have it;
    `candidates` are the ids that all could be it.
    """

    sent_at: int
    key: str = ""
    body: dict[str, Any] | None = None
    revision: int | None = None
    before: tuple[int, ...] = ()
    looked_at: int | None = None
    candidates: tuple[int, ...] = ()


class Together(msgspec.Struct, frozen=True):
    """The user's action that a change is part of: its `id`, and how many `parts` it had."""

    id: str
    parts: int


_TURN = {ChangeKind.CREATE: 0, ChangeKind.EDIT: 1, ChangeKind.DELETE: 2}


class PendingChange(msgspec.Struct, frozen=True, kw_only=True):
    """One row of the outbox.

    `key` names the conference as `ConferenceRow.key` does. `base` is what the user saw and
    `desired` what it became; a creation has no base, a deletion no `desired`. `reason` says why
    it was rejected. `created_at` is epoch milliseconds.
    """

    command_id: str
    kind: ChangeKind
    key: str
    created_at: int
    base: Conference | None = None
    desired: Conference | None = None
    state: ChangeState = ChangeState.WAITING
    reason: str = ""
    attempts: int = 0
    attempt: Attempt | None = None
    sequence: int = 0
    together: Together | None = None

    @property
    def turn(self) -> int:
        """When it leaves among those that belong together: what is new is there before old goes."""
        return 0 if self.together is None else _TURN[self.kind]

    def held_until(self) -> int:
        """Return when it may leave; a creation by itself may at once."""
        at_once = self.kind is ChangeKind.CREATE and self.together is None
        return self.created_at + (0 if at_once else UNDO_MS)

    def waits_for(self, other: PendingChange) -> bool:
        """Tell whether it stays here as long as `other` is not confirmed."""
        return self.belongs_to(other) and other.turn < self.turn

    def belongs_to(self, other: PendingChange) -> bool:
        """Tell whether both are parts of one action."""
        ids = [one.together.id for one in (self, other) if one.together is not None]
        return len(ids) == 2 and ids[0] == ids[1]


def key_of(conference_id: int) -> str:
    """Return the key of a conference that the server knows."""
    return f"c{conference_id}"


def id_in(key: str) -> int | None:
    """Return the server's id in a key, None for a local key (a UUID)."""
    digits = key.removeprefix("c")
    return int(digits) if key.startswith("c") and digits.isascii() and digits.isdigit() else None
