"""What the user decides about changes that wait or need a word from somebody."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from ucc_client.cache import history, projection
from ucc_client.cache.sync_store import adopt, folded
from ucc_client.cache.transactions import Transactions, Work
from ucc_client.domain.conference import Conference, as_new
from ucc_client.domain.merge import Merged, find_clashes, merge
from ucc_client.domain.past_version import PastVersion, Why
from ucc_client.domain.pending_change import ChangeKind, ChangeState, PendingChange


class Decisions:
    """Each method is one transaction; False when what it is about is not there any more."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def pending(self) -> list[PendingChange]:
        """Return the outbox in order."""
        with self._transactions.read() as (_, outbox):
            return outbox.load()

    def conflict(self, command_id: str) -> tuple[PendingChange, Conference, Merged] | None:
        """Return a change in conflict, what the server has now, and where they clash."""
        with self._transactions.read() as (connection, outbox):
            change = outbox.find(command_id)
            if change is None or change.state is not ChangeState.CONFLICT or change.base is None:
                return None
            theirs = Work(connection, outbox, 0).confirmed(change.key)
        if theirs is None:
            return None
        if change.kind is ChangeKind.DELETE or change.desired is None:
            return change, theirs, Merged(theirs, ())
        return change, theirs, find_clashes(change.base, change.desired, theirs)

    def undo(self, command_id: str) -> bool:
        """Take a change back that was not sent, or of which the server has nothing.

        What belongs together is taken back together: by the action's id only while nothing of it
        was sent, by the id of a part what has not been sent.
        """
        with self._transactions.work() as work:
            changes = _belonging_to(work.outbox.load(), command_id)
            if not changes or any(one.state is ChangeState.SENDING for one in changes):
                return False
            for change in changes:
                _take_back(work, change)
            return True

    def retry(self, command_id: str) -> bool:
        """Send a change again; what is gone is created anew."""
        with self._transactions.work() as work:
            change = work.outbox.find(command_id)
            if change is None:
                return False
            if change.state is ChangeState.GONE:
                _make_anew(work, change)
            elif change.state in (ChangeState.REJECTED, ChangeState.UNCONFIRMED):
                work.update(change, state=ChangeState.WAITING, reason="", attempt=None)
            return True

    def resolve(
        self, command_id: str, theirs: Conference, take_theirs: Sequence[int], *, keep_both: bool
    ) -> bool:
        """Decide a conflict: mine counts from `theirs` on, but for the clashes in `take_theirs`."""
        with self._transactions.work() as work:
            change = work.outbox.find(command_id)
            if change is None or change.state is not ChangeState.CONFLICT or change.base is None:
                return False
            if change.kind is ChangeKind.DELETE or change.desired is None:
                # Edits that the deletion has swallowed come back with it, should it be taken back.
                shown = merge(change.base, change.desired or change.base, theirs)
                work.update(change, base=theirs, desired=shown, state=ChangeState.WAITING)
                return True
            if keep_both:
                _make_anew(work, change)
                return True
            desired = find_clashes(change.base, change.desired, theirs, take_theirs).conference
            if take_theirs:
                work.keep(change.key, Why.YIELDED, change.desired)
            if desired == theirs:
                work.finish(change)
            else:
                work.update(change, base=theirs, desired=desired, state=ChangeState.WAITING)
            return True

    def adopt(self, command_id: str, conference_id: int) -> bool:
        """Take one of a creation's candidates for it."""
        with self._transactions.work() as work:
            change = work.outbox.find(command_id)
            if change is None or change.attempt is None or change.kind is not ChangeKind.CREATE:
                return False
            if conference_id not in change.attempt.candidates:
                return False
            adopt(work, change, conference_id)
            return True

    def history(self) -> list[PastVersion]:
        """Return the versions that are kept, the newest first."""
        with self._transactions.read() as (connection, outbox):
            keys = {row.key for row in projection.rows(connection)}
            return [
                msgspec.structs.replace(one, exists=outbox.resolve(one.key) in keys)
                for one in history.load(connection)
            ]

    def restored(self, entry: int, command_id: str) -> PendingChange | None:
        """Return the change that makes a conference again what it was, None without the entry."""
        with self._transactions.read() as (connection, outbox):
            found = next(iter(history.load(connection, entry)), None)
            if found is None:
                return None
            key = outbox.resolve(found.key)
            shown = projection.load_one(connection, outbox, key, self._transactions.user_id)
        now = self._transactions.clock()
        if shown is None:
            return PendingChange(
                command_id=command_id,
                kind=ChangeKind.CREATE,
                key=command_id,
                created_at=now,
                desired=as_new(found.conference),
            )
        return PendingChange(
            command_id=command_id,
            kind=ChangeKind.EDIT,
            key=key,
            created_at=now,
            base=shown.conference,
            desired=found.conference,
        )


def _belonging_to(pending: Sequence[PendingChange], command_id: str) -> list[PendingChange]:
    """Return the parts of an action, all that it had, or the change with this id and its likes."""
    action = [one for one in pending if one.together and one.together.id == command_id]
    if action:
        whole = action[0].together
        return action if whole is not None and len(action) == whole.parts else []
    change = next((one for one in pending if one.command_id == command_id), None)
    return [one for one in pending if change and (one is change or one.belongs_to(change))]


def _take_back(work: Work, change: PendingChange) -> None:
    taken_back = [change]
    if change.kind is ChangeKind.CREATE:
        taken_back = work.outbox.load(change.key)
    if change.kind is ChangeKind.DELETE:
        _bring_back(work, change)
        return
    is_fresh = change.state is ChangeState.WAITING and work.now < change.held_until()
    if not is_fresh:
        work.keep(change.key, Why.DISCARDED, folded(change, taken_back[1:]))
    for one in taken_back:
        work.finish(one)


def _bring_back(work: Work, deletion: PendingChange) -> None:
    """Take a deletion back; edits that it had swallowed wait again."""
    if deletion.base is not None and deletion.desired not in (None, deletion.base):
        work.update(
            deletion,
            kind=ChangeKind.EDIT,
            state=ChangeState.WAITING,
            reason="",
            attempt=None,
        )
    else:
        work.finish(deletion)


def _make_anew(work: Work, change: PendingChange) -> None:
    """Turn an edit, with those that follow it, into the creation of another conference."""
    own = work.outbox.load(change.key)
    behind = [c for c in own if c.sequence > change.sequence and c.kind is not ChangeKind.DELETE]
    desired = folded(change, behind)
    if desired is None:
        return
    before = [c for c in own if c.sequence < change.sequence and c.state is ChangeState.GONE]
    for one in (*before, *behind):
        if one in before and one.base and one.desired:
            desired = merge(one.base, one.desired, desired)
        work.finish(one)
    work.touch(change.key)
    work.update(
        change,
        kind=ChangeKind.CREATE,
        key=change.command_id,
        base=None,
        desired=as_new(desired),
        state=ChangeState.WAITING,
        reason="",
        attempt=None,
    )
