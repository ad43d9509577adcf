"""What a user's change does to the changes of the same conference that wait already."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from ucc_client.cache.outbox import Outbox
from ucc_client.domain.conference import Conference
from ucc_client.domain.merge import merge
from ucc_client.domain.pending_change import ChangeKind, ChangeState, PendingChange

_STUCK = (ChangeState.REJECTED, ChangeState.GONE)


def may_submit(outbox: Outbox, change: PendingChange, there: bool) -> bool:
    """Tell whether there is something that it could change, or it is done already.

    `there` tells whether the user sees the conference.
    """
    return there or change.kind is ChangeKind.CREATE or outbox.has_seen(change.command_id)


def submit(
    outbox: Outbox,
    change: PendingChange,
    shown: Conference | None,
    confirmed: Conference | None,
    now: int,
) -> None:
    """Put `change`, which may be submitted, into the outbox.

    `shown` is the conference as the user sees it, None when it is not there, and `confirmed` as
    the server has it; `now` is epoch milliseconds. A command that is or was here changes nothing.

    An edit of a creation that has not left yet changes the creation; a deletion takes it back.
    A change takes the place of rejected ones, which it builds on; of what was deleted elsewhere it
    stays, as they did, until the user makes it anew. A deletion keeps what the user
    saw and what the server had: whatever else the server has then is somebody's later work.
    """
    if outbox.has_seen(change.command_id):
        return
    if change.kind is ChangeKind.CREATE:
        outbox.add(change)
        return
    earlier = outbox.load(change.key)
    if change.kind is ChangeKind.DELETE:
        seen = msgspec.structs.replace(change, base=confirmed or shown, desired=shown)
        _delete(outbox, seen, earlier, now)
    else:
        if confirmed is None and any(c.state is ChangeState.GONE for c in earlier):
            # Nobody has it but the user, who sees it by this state and may make it anew.
            change = msgspec.structs.replace(change, state=ChangeState.GONE)
        _edit(outbox, change, earlier, now)


def _edit(
    outbox: Outbox, change: PendingChange, earlier: Sequence[PendingChange], now: int
) -> None:
    creation = _unsent_creation(earlier)
    if creation is not None and creation.desired and change.base and change.desired:
        desired = merge(change.base, change.desired, creation.desired)
        outbox.update(
            msgspec.structs.replace(creation, desired=desired, state=ChangeState.WAITING, reason="")
        )
        outbox.finish(change.command_id, now)
        return
    base = change.base
    for rejected in (c for c in earlier if c.state in _STUCK):
        outbox.finish(rejected.command_id, now)
    outbox.add(msgspec.structs.replace(change, base=_first_base(earlier) or base))


def _first_base(earlier: Sequence[PendingChange]) -> Conference | None:
    # What was rejected is still to be sent: it counts from where it was made.
    rejected = (c for c in earlier if c.state in _STUCK)
    return next((c.base for c in rejected if c.base is not None), None)


def _delete(
    outbox: Outbox, change: PendingChange, earlier: Sequence[PendingChange], now: int
) -> None:
    was_sent = _unsent_creation(earlier) is None
    for other in earlier:
        if other.kind is not ChangeKind.CREATE or not was_sent:
            outbox.finish(other.command_id, now)
    if was_sent:
        outbox.add(change)
    else:
        outbox.finish(change.command_id, now)


def _unsent_creation(earlier: Sequence[PendingChange]) -> PendingChange | None:
    return next(
        (
            c
            for c in earlier
            if c.kind is ChangeKind.CREATE
            and c.state in (ChangeState.WAITING, ChangeState.REJECTED)
        ),
        None,
    )
