"""What to do with one change, from (base, mine, theirs): decided before anything is done."""

from __future__ import annotations

import msgspec

from ucc_client.domain.conference import Conference
from ucc_client.domain.merge import find_clashes, same_content
from ucc_client.domain.participant import plain_address, plain_number
from ucc_client.domain.pending_change import ChangeKind, ChangeState, PendingChange


class Nothing(msgspec.Struct, frozen=True):
    """The server has it as wanted already."""


class Put(msgspec.Struct, frozen=True):
    """Send this."""

    conference: Conference


class Delete(msgspec.Struct, frozen=True):
    """Delete it."""


class Ask(msgspec.Struct, frozen=True):
    """Somebody else changed the same; only the user can decide."""


class Gone(msgspec.Struct, frozen=True):
    """It was deleted elsewhere; the user may make it anew."""


class Wait(msgspec.Struct, frozen=True):
    """A request may still be under way: do nothing until then (epoch milliseconds)."""

    until: int


Action = Nothing | Put | Delete | Ask | Gone | Wait


def decide(
    change: PendingChange,
    theirs: Conference | None,
    *,
    now: int,
    settle_ms: int,
    guarded: bool,
) -> Action:
    """Decide about an edit or a deletion; `theirs` is what the server has, None when it is gone.

    A request whose answer was lost may arrive late, by at most `settle_ms`; that does harm unless
    the server is `guarded` by revisions. All instants are epoch milliseconds.

    An edit of what was deleted is kept for the user; a deletion of what somebody changed since the
    user saw it asks; so does an edit that clashes. Whatever else differs merges.
    """
    if change.kind is ChangeKind.DELETE:
        return _decide_deletion(change, theirs)
    if theirs is None:
        return Gone()
    merged = find_clashes(change.base or theirs, change.desired or theirs, theirs)
    if merged.conference == theirs:
        return Nothing()
    if change.state is ChangeState.SENDING and change.attempt is not None and not guarded:
        settled = change.attempt.sent_at + settle_ms
        if change.attempt.sent_at <= now < settled:
            return Wait(settled)
    return Ask() if merged.clashes else Put(merged.conference)


def _decide_deletion(change: PendingChange, theirs: Conference | None) -> Action:
    if theirs is None:
        return Nothing()
    seen = [one for one in (change.base, change.desired) if one is not None]
    if seen and not any(same_content(one, theirs) for one in seen):
        return Ask()
    return Delete()


def is_missing(change: PendingChange, theirs: Conference) -> bool:
    """Tell whether the server lacks something of an edit that it accepted.

    Spaces at the ends of texts are no loss, nor is another spelling of a number or an address:
    servers trim and normalise.
    """
    if change.base is None or change.desired is None:
        return False
    base, desired, there = (_plain(one) for one in (change.base, change.desired, theirs))
    return find_clashes(base, desired, there).conference != there


def _plain(conference: Conference) -> Conference:
    people = tuple(
        msgspec.structs.replace(
            person,
            display_name=person.display_name.strip(),
            phone_number=plain_number(person.phone_number),
            email=plain_address(person.email),
        )
        for person in conference.participants
    )
    return msgspec.structs.replace(
        conference,
        name=conference.name.strip(),
        email_body=conference.email_body.strip(),
        participants=people,
    )
