"""The cache as the sync sees it: each method is one durable transaction (`sync.ports.Store`)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

import msgspec

from ucc_client.cache import confirmed, facts, happenings, history, projection
from ucc_client.cache.transactions import Transactions, Work
from ucc_client.contract.mapping import RawObject
from ucc_client.contract.server_record import ServerRecord
from ucc_client.domain.conference import Conference
from ucc_client.domain.happening import Happening, What
from ucc_client.domain.merge import merge, same_content
from ucc_client.domain.past_version import Why
from ucc_client.domain.pending_change import (
    Attempt,
    ChangeKind,
    ChangeState,
    PendingChange,
    key_of,
)

_CURSOR = "cursor"
_UNREAD = "unread"
_MAY_LEAVE = (ChangeState.WAITING, ChangeState.SENDING, ChangeState.CONFLICT)


class SyncStore:
    """What the server says comes in here, and what waits for it goes out."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def records(self, ids: Collection[int] | None = None) -> dict[int, ServerRecord]:
        """Return what the server has confirmed, by id, everything or those that exist."""
        with self._transactions.read() as (connection, _):
            return confirmed.load(connection, ids)

    def confirmed_ids(self) -> set[int]:
        """Return the ids of all that the server has confirmed."""
        with self._transactions.read() as (connection, _):
            return confirmed.ids(connection)

    def stale_ids(self, now: int) -> set[int]:
        """Return what may have begun or ended by the clock since it was read.

        A feed of changes does not speak of that: what runs ends, and what is over is over.
        """
        with self._transactions.read() as (connection, _):
            return projection.stale_ids(connection, now)

    def cursor(self) -> str | None:
        """Return the token of the state that was read last, None when all is to be read."""
        with self._transactions.read() as (connection, _):
            return facts.read(connection, _CURSOR) or None

    def pending(self) -> list[PendingChange]:
        """Return the outbox in order, those that need the user included."""
        with self._transactions.read() as (_, outbox):
            return outbox.load()

    def adopted_ids(self) -> set[int]:
        """Return the ids that creations made here have been given."""
        with self._transactions.read() as (_, outbox):
            return outbox.adopted_ids()

    def save_summaries(self, summaries: Mapping[int, RawObject]) -> None:
        """Keep lines of the list; the details of each are to be fetched again."""
        with self._transactions.work() as work:
            known = confirmed.load(work.connection, summaries.keys())
            newer = []
            for conference_id, summary in summaries.items():
                record = known.get(conference_id, ServerRecord(conference_id=conference_id))
                if record.summary != summary:
                    newer.append(msgspec.structs.replace(record, summary=summary, fetched_at=0))
            work.confirm(newer)

    def save_details(self, fetched: Collection[tuple[int, RawObject]]) -> None:
        """Keep conferences as the server has them now."""
        with self._transactions.work() as work:
            known = confirmed.load(work.connection, {number for number, _ in fetched})
            happenings.note_changed(work.connection, known, fetched, work.now)
            newer = []
            for conference_id, details in fetched:
                record = known.get(conference_id, ServerRecord(conference_id=conference_id))
                newer.append(msgspec.structs.replace(record, details=details, fetched_at=work.now))
            work.confirm(newer)

    def apply_changes(
        self,
        changed: Collection[tuple[int, RawObject]],
        removed: Iterable[int],
        cursor: str | None,
        unread: Collection[int] = (),
    ) -> None:
        """Keep what a feed of changes says; `cursor` with the last of it, None before.

        `unread` are the ids of all that could not be read until now.
        """
        with self._transactions.work() as work:
            known = confirmed.load(work.connection, {number for number, _ in changed})
            happenings.note_changed(work.connection, known, changed, work.now)
            # An object of the feed has what a line of the list has, and is newer than that.
            work.confirm(
                [
                    ServerRecord(conference_id=number, details=details, fetched_at=work.now)
                    for number, details in changed
                ]
            )
            for number in removed:
                work.forget(number)
            if cursor is not None:
                facts.write(work.connection, _CURSOR, cursor)
            facts.write(work.connection, _UNREAD, " ".join(map(str, sorted(unread))))

    def unread(self) -> set[int]:
        """Return the ids of what a feed had and nobody could read."""
        with self._transactions.read() as (connection, _):
            return set(map(int, (facts.read(connection, _UNREAD) or "").split()))

    def forget_cursor(self) -> None:
        """Read everything again next time."""
        with self._transactions.write() as connection:
            facts.write(connection, _CURSOR, "")
            facts.write(connection, _UNREAD, "")

    def remove(self, gone: Iterable[int]) -> None:
        """Forget conferences of which the server said that they are gone."""
        with self._transactions.work() as work:
            for conference_id in gone:
                work.forget(conference_id)

    def begin(self, change: PendingChange, attempt: Attempt) -> bool:
        """Journal that a change is about to be sent; False when it is not as it was any more."""
        with self._transactions.work() as work:
            now = work.outbox.find(change.command_id)
            if now is None or (now.kind, now.key, now.base, now.desired, now.state) != (
                change.kind,
                change.key,
                change.base,
                change.desired,
                change.state,
            ):
                return False
            if now.state not in _MAY_LEAVE:
                return False
            work.update(now, state=ChangeState.SENDING, attempts=now.attempts + 1, attempt=attempt)
            return True

    def not_sent(self, command_id: str) -> None:
        """Journal that a change certainly did nothing at the server: it waits again."""
        self._update(command_id, state=ChangeState.WAITING, attempt=None)

    def looked(self, command_id: str, attempt: Attempt) -> None:
        """Journal a full look for a creation whose answer was lost."""
        self._update(command_id, attempt=attempt)

    def unconfirmed(self, command_id: str, attempt: Attempt) -> None:
        """Let the user decide about a creation that was not found, or found more than once."""
        self._update(command_id, state=ChangeState.UNCONFIRMED, attempt=attempt)

    def created(
        self, command_id: str, conference_id: int, details: RawObject, *, complete: bool
    ) -> None:
        """Adopt the server's id for a creation; incomplete details are fetched again."""
        with self._transactions.work() as work:
            change = work.outbox.find(command_id)
            if change is not None:
                adopt(work, change, conference_id)
                work.save(conference_id, details, fetched_at=work.now if complete else 0)

    def edited(self, change: PendingChange, conference_id: int, details: RawObject) -> None:
        """Take an edit out of the outbox and keep what the server has now, and had before."""
        with self._transactions.work() as work:
            if work.outbox.find(change.command_id) is None:
                return
            before = work.confirmed(change.key)
            work.finish(change)
            done = Happening(What.CHANGED, change.created_at, work.now)
            happenings.note(work.connection, change.key, done)
            work.save(conference_id, details, fetched_at=work.now)
            after = work.confirmed(change.key)
            if before is not None and after is not None and not same_content(before, after):
                work.keep(change.key, Why.OVERWRITTEN, before)

    def deleted(self, command_id: str, conference_id: int) -> None:
        """Take a deletion out of the outbox and forget its conference."""
        with self._transactions.work() as work:
            change = work.outbox.find(command_id)
            if change is not None:
                known = work.confirmed(change.key) or change.base
                # What was typed and deleted before it was sent is nowhere else.
                typed = change.desired if change.desired != change.base else None
                work.keep(change.key, Why.DELETED, typed or known)
                work.finish(change)
            work.forget(conference_id)

    def gone(self, command_id: str, conference_id: int) -> None:
        """Keep an edit whose conference was deleted elsewhere."""
        with self._transactions.work() as work:
            change = work.outbox.find(command_id)
            if change is not None:
                work.update(change, state=ChangeState.GONE, attempt=None)
            work.forget(conference_id)

    def conflict(self, command_id: str, conference_id: int, details: RawObject) -> None:
        """Let the user decide between a change and what the server has now."""
        with self._transactions.work() as work:
            change = work.outbox.find(command_id)
            if change is not None:
                work.update(change, state=ChangeState.CONFLICT, attempt=None)
            work.save(conference_id, details, fetched_at=work.now)

    def reject(self, command_id: str, reason: str) -> None:
        """Keep a change that the server refused, with its reason and its contents.

        What was changed in a creation while it was on its way makes it a new one, which waits.
        """
        with self._transactions.work() as work:
            change = work.outbox.find(command_id)
            if change is None:
                return
            later = [c for c in work.outbox.load(change.key) if c.sequence > change.sequence]
            if change.kind is not ChangeKind.CREATE or not later:
                work.update(change, state=ChangeState.REJECTED, reason=reason, attempt=None)
                return
            for edit in later:
                work.finish(edit)
            if any(edit.kind is ChangeKind.DELETE for edit in later):
                work.finish(change)
                return
            desired = folded(change, later)
            work.update(change, desired=desired, state=ChangeState.WAITING, attempt=None)

    def _update(self, command_id: str, **fields: object) -> None:
        with self._transactions.work() as work:
            change = work.outbox.find(command_id)
            if change is not None:
                work.update(change, **fields)


def adopt(work: Work, creation: PendingChange, conference_id: int) -> None:
    """Let a creation be the server's conference of this id, and what waits behind it follow."""
    work.finish(creation)
    work.outbox.adopt(creation.key, conference_id)
    history.rename(work.connection, creation.key, key_of(conference_id))
    done = Happening(What.MADE, creation.created_at, work.now)
    happenings.note(work.connection, key_of(conference_id), done)
    work.renamed[creation.key] = key_of(conference_id)
    work.touch(key_of(conference_id))


def folded(first: PendingChange, later: Iterable[PendingChange]) -> Conference | None:
    """Return what a change becomes with those that were made on top of it."""
    desired = first.desired
    for edit in later:
        if edit.base is not None and edit.desired is not None and desired is not None:
            desired = merge(edit.base, edit.desired, desired)
    return desired
