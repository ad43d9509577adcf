"""What the cache and the outbox of an open account answer, without any connection."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from ucc_client.application import clock_watch, people_answers
from ucc_client.application.changes import Done, NothingThere, Result
from ucc_client.application.commands import (
    AdoptConference,
    ChangeCommand,
    ChangeTogether,
    CreateConference,
    Decision,
    DeleteConference,
    EditConference,
    ResolveConflict,
    RestoreVersion,
    RetryChange,
    SetModerator,
    TakeServersTime,
    UndoChange,
)
from ucc_client.application.desk import CONFIGURATION, EXTENSIONS
from ucc_client.application.overlaps import overlaps
from ucc_client.application.queries import (
    CacheQuery,
    ConferenceDetails,
    Conflict,
    Defaults,
    FindConferences,
    FoundConferences,
    GetConflict,
    GetDefaults,
    GetDetails,
    GetHistory,
    GetOverlaps,
    GetPendingChanges,
    GetShifted,
    History,
    PendingChanges,
    Shifted,
)
from ucc_client.cache.conference_cache import ConferenceCache
from ucc_client.contract.extensions import Extension, announced
from ucc_client.domain.conference import Conference
from ucc_client.domain.merge import pair
from ucc_client.domain.participant import Participant
from ucc_client.domain.pending_change import ChangeKind, PendingChange, Together, id_in


def answer(cache: ConferenceCache, query: CacheQuery) -> Result:
    """Return what is asked for; raises `cache.errors.CacheError`."""
    match query:
        case GetDetails():
            return _details(cache, query.key)
        case GetDefaults():
            offered = announced(cache.fact(EXTENSIONS) or "")
            return msgspec.structs.replace(
                template_defaults(cache.fact(CONFIGURATION)),
                rules=Extension.RECURRENCE_RULE in offered,
                previews=Extension.PREVIEW in offered,
                reminders=Extension.REMINDERS in offered,
                live=Extension.LIVE in offered,
                subscription=Extension.SUBSCRIPTION in offered,
            )
        case FindConferences() | GetOverlaps() | GetShifted():
            return _about_many(cache, query)
        case GetPendingChanges() | GetConflict() | GetHistory():
            return _about_changes(cache, query)
        case _:
            return people_answers.answer(cache, query)


def _about_many(
    cache: ConferenceCache, query: FindConferences | GetOverlaps | GetShifted
) -> Result:
    match query:
        case FindConferences():
            return FoundConferences.parted(*cache.part(query.text))
        case GetOverlaps():
            return overlaps(cache, query)
        case GetShifted():
            return Shifted(keys=clock_watch.shifted(cache))


def _about_changes(
    cache: ConferenceCache, query: GetPendingChanges | GetConflict | GetHistory
) -> Result:
    match query:
        case GetPendingChanges():
            return PendingChanges(changes=tuple(cache.decisions.pending()))
        case GetConflict():
            return _conflict(cache, query.command_id)
        case GetHistory():
            return History(entries=tuple(cache.decisions.history()))


def decide(cache: ConferenceCache, decision: Decision) -> Result:
    """Carry out what the user decided about a change; raises `cache.errors.CacheError`."""
    match decision:
        case UndoChange():
            done = cache.decisions.undo(decision.command_id)
        case RetryChange():
            done = cache.decisions.retry(decision.command_id)
        case AdoptConference():
            done = cache.decisions.adopt(decision.command_id, decision.conference_id)
        case ResolveConflict():
            done = cache.decisions.resolve(
                decision.command_id,
                decision.theirs,
                decision.take_theirs,
                keep_both=decision.keep_both,
            )
        case RestoreVersion():
            change = cache.decisions.restored(decision.entry, decision.command_id)
            done = change is not None and cache.submit(change)
        case TakeServersTime():
            number = id_in(decision.key)
            done = number is not None and cache.mean(number, decision.start)
    return Done() if done else NothingThere()


def change(cache: ConferenceCache, command: ChangeCommand, clock: Callable[[], int]) -> Result:
    """Put a user's change into the outbox; raises `cache.errors.CacheError`."""
    if isinstance(command, ChangeTogether):
        together = Together(id=command.command_id, parts=len(command.changes))
        parts = [_pending(cache, one, clock(), together) for one in command.changes]
    else:
        parts = [_pending(cache, command, clock())]
    known = [one for one in parts if one is not None]
    if len(known) < len(parts) or not cache.submit(*known):
        return NothingThere()
    return Done()


def _pending(
    cache: ConferenceCache,
    command: CreateConference | EditConference | DeleteConference | SetModerator,
    now: int,
    together: Together | None = None,
) -> PendingChange | None:
    kind, key, base, desired = ChangeKind.EDIT, "", None, None
    match command:
        case CreateConference():
            kind, key, desired = ChangeKind.CREATE, command.command_id, command.conference
        case EditConference():
            key, base, desired = command.key, command.base, command.conference
        case DeleteConference():
            kind, key = ChangeKind.DELETE, command.key
        case SetModerator():
            shown = cache.details(command.key)
            base = None if shown is None else shown.conference
            desired = None if base is None else _with_star(base, command)
            key = command.key
            if desired is None:
                return None
    return PendingChange(
        command_id=command.command_id,
        kind=kind,
        key=key,
        base=base,
        desired=desired,
        created_at=now,
        together=together,
    )


def _details(cache: ConferenceCache, key: str) -> Result:
    shown = cache.details(key)
    if shown is None:
        return NothingThere()
    offered = announced(cache.fact(EXTENSIONS) or "")
    return ConferenceDetails(
        row=shown.row,
        conference=shown.conference,
        complete=shown.complete,
        waiting=shown.waiting,
        problem=shown.problem,
        dial_in=shown.dial_in,
        answers=shown.answers if Extension.ANSWERS in offered else None,
        mails=shown.mails if Extension.MAIL_STATE in offered else None,
        shift=clock_watch.shift_of(cache, shown),
        course=cache.course(key),
    )


def _conflict(cache: ConferenceCache, command_id: str) -> Result:
    found = cache.decisions.conflict(command_id)
    if found is None:
        return NothingThere()
    pending, theirs, merged = found
    return Conflict(
        change=pending,
        base=pending.base or theirs,
        mine=None if pending.kind is ChangeKind.DELETE else pending.desired,
        theirs=theirs,
        clashes=merged.clashes,
    )


def _with_star(conference: Conference, command: SetModerator) -> Conference | None:
    """Return the conference with the star given or taken, None when the person is not in it."""
    found = pair([command.participant], conference.participants).get(0)
    if found is None:
        return None
    people: list[Participant] = list(conference.participants)
    people[found] = msgspec.structs.replace(people[found], is_moderator=command.is_moderator)
    return msgspec.structs.replace(conference, participants=tuple(people))


def template_defaults(configuration: str | None) -> Defaults:
    """Return what the cached configuration (JSON of the wire) gives a conference."""
    if configuration is None:
        return Defaults()
    raw = msgspec.json.decode(configuration)
    text = raw.get("eMailBody")
    variables = raw.get("variables")
    return Defaults(
        email_body=text if isinstance(text, str) else "",
        placeholders=tuple(
            str(variable["placeholder"])
            for variable in (variables if isinstance(variables, list) else ())
            if isinstance(variable, dict) and "placeholder" in variable
        ),
    )
