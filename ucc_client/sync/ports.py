"""What the engine needs of the world: a server, a store, and somebody who watches."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from ucc_client.contract.errors import ServerError
from ucc_client.contract.extensions import Extensions
from ucc_client.contract.mapping import RawObject
from ucc_client.contract.server_record import Created, ServerRecord
from ucc_client.domain.pending_change import Attempt, PendingChange


class Step(Protocol):
    """Is told how far something is, and raises when it is to be left off."""

    def __call__(self, done: int = 0, total: int = 0) -> None:
        """Go on with `done` of `total`."""


class Feed(Protocol):
    """What `contract.extensions.Changes` says; an object may be read whenever it is asked for."""

    @property
    def token(self) -> str:
        """What stands for the state after all that."""

    @property
    def lines(self) -> Sequence[RawObject]:
        """What the list says of those that are new or another, in the order of `changed`."""

    @property
    def changed(self) -> Sequence[RawObject]:
        """Conferences that are new or another."""

    @property
    def removed(self) -> Sequence[int]:
        """The ids of those that are gone."""


class ConferenceServer(Protocol):
    """The user's conferences on the server; raises `contract.errors.ServerError`.

    What only reads raises AbandonedError soon after the round is cancelled, what changes something
    only where somebody leaves the account; the change may arrive all the same.

    A `key` is an `Idempotency-Key`, a `revision` goes into `If-Match`; None leaves them out. A
    server that has a revision adds it to each conference as the field `revision`.
    """

    @property
    def extensions(self) -> Extensions:
        """What the server announced with its last answer."""

    def list_all(self, *, certain: bool = False) -> dict[int, RawObject]:
        """Return all lines of the list by id; all pages or none.

        A list shifts while its pages are read: `certain` reads until two readings agree.
        """

    def changes(self, since: str | None) -> Feed:
        """Return what changed since a token; raises OutdatedError when it is too old."""

    def get(self, conference_id: int) -> RawObject | None:
        """Return one conference, None when the server says that it is gone."""

    def get_many(self, ids: Sequence[int]) -> Iterator[tuple[int, RawObject | ServerError | None]]:
        """Yield conferences as they come, about in order, several requests at a time.

        What goes wrong with one conference comes in its place; what goes wrong with the server
        is raised.
        """

    def create(self, body: RawObject, *, key: str | None) -> Created:
        """Create a conference."""

    def update(
        self, conference_id: int, body: RawObject, *, key: str | None, revision: int | None
    ) -> None:
        """Change a conference; raises ClashError when it is of another revision."""

    def delete(self, conference_id: int, *, key: str | None, revision: int | None) -> None:
        """Delete a conference; one that is gone already is fine. Raises ClashError."""


class Store(Protocol):
    """The local cache; each method that changes something is one durable transaction."""

    def records(self, ids: Collection[int] | None = None) -> dict[int, ServerRecord]:
        """Return what the server has confirmed, by id, everything or those that exist."""

    def confirmed_ids(self) -> set[int]:
        """Return the ids of all that the server has confirmed."""

    def stale_ids(self, now: int) -> set[int]:
        """Return what may have begun or ended by the clock since it was read."""

    def cursor(self) -> str | None:
        """Return the token of the state that was read last, None when all is to be read."""

    def pending(self) -> list[PendingChange]:
        """Return the outbox in order, those that need the user included."""

    def adopted_ids(self) -> set[int]:
        """Return the ids that creations made here have been given."""

    def save_summaries(self, summaries: Mapping[int, RawObject]) -> None:
        """Keep lines of the list."""

    def save_details(self, fetched: Collection[tuple[int, RawObject]]) -> None:
        """Keep conferences as the server has them now."""

    def apply_changes(
        self,
        changed: Collection[tuple[int, RawObject]],
        removed: Iterable[int],
        cursor: str | None,
        unread: Collection[int],
    ) -> None:
        """Keep what a feed of changes says; `cursor` with the last of it, None before.

        `unread` are the ids of all that could not be read until now. Raises NotAServerError, and
        keeps nothing, when something of it cannot be read.
        """

    def unread(self) -> set[int]:
        """Return the ids of what a feed had and nobody could read."""

    def forget_cursor(self) -> None:
        """Read everything again next time."""

    def remove(self, gone: Iterable[int]) -> None:
        """Forget conferences of which the server said that they are gone."""

    def begin(self, change: PendingChange, attempt: Attempt) -> bool:
        """Journal that a change is about to be sent; False when it is not as it was any more."""

    def not_sent(self, command_id: str) -> None:
        """Journal that a change certainly did nothing at the server: it waits again."""

    def looked(self, command_id: str, attempt: Attempt) -> None:
        """Journal a full look for a creation whose answer was lost."""

    def unconfirmed(self, command_id: str, attempt: Attempt) -> None:
        """Let the user decide about a creation that was not found, or found more than once."""

    def created(
        self, command_id: str, conference_id: int, details: RawObject, *, complete: bool
    ) -> None:
        """Adopt the server's id for a creation."""

    def edited(self, change: PendingChange, conference_id: int, details: RawObject) -> None:
        """Take an edit out of the outbox and keep what the server has now."""

    def deleted(self, command_id: str, conference_id: int) -> None:
        """Take a deletion out of the outbox and forget its conference."""

    def gone(self, command_id: str, conference_id: int) -> None:
        """Keep an edit whose conference was deleted elsewhere."""

    def conflict(self, command_id: str, conference_id: int, details: RawObject) -> None:
        """Let the user decide between a change and what the server has now."""

    def reject(self, command_id: str, reason: str) -> None:
        """Keep a change that the server refused, with its reason and its contents."""


class Watcher(Protocol):
    """Is told how far a round is, and may end it between two requests."""

    def progress(self, done: int, total: int) -> None:
        """Hear that `done` of `total` steps are done."""

    def cancelled(self) -> bool:
        """Tell whether to stop."""
