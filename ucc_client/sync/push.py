"""Sends the user's changes, one conference's in their order, each exactly once.

With the extension `idempotency` a request whose answer was lost is repeated word for word.
Without it a creation is looked for in the list and never sent again by itself, and a change or
a deletion is preceded by a look at what the server has.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence

import msgspec

from ucc_client.contract.additions import understood
from ucc_client.contract.errors import (
    GONE,
    AbandonedError,
    ClashError,
    NotAServerError,
    RefusedError,
    ServerError,
    ServerTroubleError,
    UnreachableError,
)
from ucc_client.contract.extensions import Extension
from ucc_client.contract.mapping import RawObject, overlay
from ucc_client.contract.server_record import Created, body_for_edit, read_conference, revision_of
from ucc_client.domain.conference import Conference
from ucc_client.domain.pending_change import (
    NOT_KEPT,
    Attempt,
    ChangeKind,
    ChangeState,
    PendingChange,
    id_in,
    key_of,
)
from ucc_client.sync.decide import Ask, Delete, Gone, Nothing, Put, Wait, decide, is_missing
from ucc_client.sync.lookup import adoptable, after_looking, alike, is_the_same
from ucc_client.sync.ports import ConferenceServer, Store
from ucc_client.sync.result import Difficulty, SyncResult

KEYS_LAST_MS = 20 * 3_600_000
"""A server remembers a key for 24 hours at least."""
MOST_CLASHES = 5
"""So often somebody may be faster within one round."""
MOST_TRIES = 3
"""So often an edit is sent that the server accepts but does not make."""

_UNSURE = (ServerTroubleError, NotAServerError)
"""Answers after which the request may have been carried out all the same."""


class Push:
    """The pushing part of one round; counts what it does in `result`."""

    def __init__(
        self,
        server: ConferenceServer,
        store: Store,
        result: SyncResult,
        *,
        clock: Callable[[], int],
        settle_ms: int,
        lines: dict[int, RawObject] | None,
    ) -> None:
        """Prepare; `lines` is the whole list, as it was read in this round, if it was."""
        self._server, self._store, self._result = server, store, result
        self._clock, self._settle_ms, self._lines = clock, settle_ms, lines
        self.has_asked = False
        """Whether anything was asked of the server at all."""

    def send(self, chain: Sequence[PendingChange], *, hold: bool, step: Callable[[], None]) -> None:
        """Send one conference's changes until one of them has to wait.

        `step` is called before each and may raise. Raises `contract.errors.ServerError` when the
        server is the trouble.
        """
        key = chain[0].key
        for position, one in enumerate(chain):
            step()
            # A creation before it has got its id by now.
            change = msgspec.structs.replace(one, key=key)
            held = hold and self._is_held(change)
            if held:
                self._due(change.held_until())
            if held or (change.turn and any(map(change.waits_for, self._store.pending()))):
                self._result.skipped += len(chain) - position
                return
            try:
                if change.kind is ChangeKind.CREATE:
                    created = self._create(change)
                    goes_on = created is not None
                    key = key if created is None else key_of(created)
                else:
                    conference_id = id_in(key)
                    goes_on = conference_id is not None and self._change(change, conference_id)
            except RefusedError as error:
                # It was a question that was refused, not the change.
                self._fail(key, error)
                goes_on = False
            except _UNSURE as error:
                if isinstance(error, ServerTroubleError) and error.retry_after is not None:
                    raise
                self._fail(key, error)
                goes_on = False
            if not goes_on:
                self._result.skipped += len(chain) - position - 1
                return

    def _is_held(self, change: PendingChange) -> bool:
        is_waiting = change.state is ChangeState.WAITING
        # A clock that was set back keeps nothing at home.
        return is_waiting and change.created_at <= self._clock() < change.held_until()

    # Edits and deletions.

    def _change(self, change: PendingChange, conference_id: int) -> bool:
        """Send an edit or a deletion; True when what follows it can go."""
        if change.state is ChangeState.SENDING and self._can_repeat(change):
            attempt = change.attempt or Attempt(sent_at=0)
            outcome = self._deliver(change, conference_id, attempt, is_repeat=True)
        else:
            outcome = self._attempt(change, conference_id, self._current(conference_id))
        for _ in range(MOST_CLASHES):
            if not isinstance(outcome, ClashError):
                return outcome
            # It has certainly done nothing: what is wanted is merged with what is there now.
            self._store.not_sent(change.command_id)
            change = msgspec.structs.replace(change, state=ChangeState.WAITING, attempt=None)
            current = outcome.current or self._server.get(conference_id)
            outcome = self._attempt(change, conference_id, current)
        self._fail(key_of(conference_id), ClashError(None))
        return False

    def _attempt(
        self, change: PendingChange, conference_id: int, current: RawObject | None
    ) -> bool | ClashError:
        now = self._clock()
        action = decide(
            change,
            None if current is None else read_conference(current),
            now=now,
            settle_ms=self._settle_ms,
            guarded=Extension.REVISION in self._server.extensions,
        )
        match action:
            case Nothing():
                self._confirm(change, conference_id, current)
                return True
            case Gone():
                self._store.gone(change.command_id, conference_id)
                self._result.gone += 1
                return True
            case Ask():
                if change.state is not ChangeState.CONFLICT:
                    self._result.conflicts += 1
                self._store.conflict(change.command_id, conference_id, current or {})
                return False
            case Wait():
                self._due(action.until)
                self._result.skipped += 1
                return False
            case Put() | Delete():
                body = None
                if isinstance(action, Put):
                    body = self._understood(body_for_edit(action.conference, current or {}))
                attempt = self._journal(body, current)
                if not self._store.begin(change, attempt):
                    return False
                return self._deliver(change, conference_id, attempt)

    def _deliver(
        self,
        change: PendingChange,
        conference_id: int,
        attempt: Attempt,
        *,
        is_repeat: bool = False,
    ) -> bool | ClashError:
        """Send the request of a journalled attempt and take in its answer."""
        try:
            self.has_asked = True
            key, revision = attempt.key or None, attempt.revision
            if change.kind is ChangeKind.DELETE:
                self._server.delete(conference_id, key=key, revision=revision)
            else:
                self._server.update(conference_id, attempt.body or {}, key=key, revision=revision)
        except ClashError as clash:
            return clash
        except RefusedError as error:
            if error.status in GONE and change.kind is ChangeKind.EDIT:
                self._store.gone(change.command_id, conference_id)
                self._result.gone += 1
                return True
            self._reject(change, error)
            return True
        except ServerError as error:
            self._lost(change, error, is_repeat=is_repeat)
            raise
        if change.kind is ChangeKind.DELETE:
            self._confirm(change, conference_id, None)
            return True
        # Not a confirmation yet: a plain server may have let somebody else in between.
        current = self._server.get(conference_id)
        guarded = Extension.REVISION in self._server.extensions
        if not guarded and current and is_missing(change, read_conference(current)):
            return self._try_again(change, conference_id, current)
        self._confirm(change, conference_id, current)
        return True

    def _try_again(self, change: PendingChange, conference_id: int, current: RawObject) -> bool:
        if change.attempts + 1 >= MOST_TRIES:
            self._store.save_details([(conference_id, current)])
            self._store.reject(change.command_id, NOT_KEPT)
            self._result.rejected += 1
            return True
        self._store.not_sent(change.command_id)
        reason = "the server has not kept the change"
        self._result.errors.append(Difficulty(key=key_of(conference_id), reason=reason))
        return False

    def _confirm(
        self, change: PendingChange, conference_id: int, current: RawObject | None
    ) -> None:
        self._result.published += 1
        if change.kind is ChangeKind.DELETE:
            self._store.deleted(change.command_id, conference_id)
        elif current is None:
            # It was there a moment ago: the edit is done, and the conference deleted since.
            self._store.gone(change.command_id, conference_id)
            self._result.gone += 1
        else:
            self._store.edited(change, conference_id, current)

    def _current(self, conference_id: int) -> RawObject | None:
        """Return what the server has; what was read is enough where a revision guards it."""
        if Extension.REVISION in self._server.extensions:
            record = self._store.records((conference_id,)).get(conference_id)
            if record is not None and record.revision is not None:
                return record.details
        self.has_asked = True
        return self._server.get(conference_id)

    def _journal(self, body: RawObject | None, current: RawObject | None) -> Attempt:
        extensions = self._server.extensions
        return Attempt(
            sent_at=self._clock(),
            key=str(uuid.uuid4()) if Extension.IDEMPOTENCY in extensions else "",
            body=body,
            revision=revision_of(current) if Extension.REVISION in extensions else None,
        )

    # Creations.

    def _create(self, change: PendingChange) -> int | None:
        """Create a conference, or find the one that was; returns its id when it is there."""
        if change.state is ChangeState.WAITING:
            return self._create_first(change)
        if change.state is ChangeState.SENDING and self._can_repeat(change) and change.attempt:
            return self._create_by(change, change.attempt)
        return self._look_for(change)

    def _create_first(self, change: PendingChange) -> int | None:
        if change.desired is None:
            return None
        attempt = self._journal(self._understood(overlay(change.desired)), None)
        if not attempt.key:
            attempt = msgspec.structs.replace(attempt, before=self._alike(change.desired))
        if not self._store.begin(change, attempt):
            return None
        return self._create_by(change, attempt)

    def _alike(self, desired: Conference) -> tuple[int, ...]:
        """Return the ids that match already, those that a shifting list missed included."""
        lines = self._lines if self._lines is not None else self._server.list_all()
        missed = self._store.records(self._store.confirmed_ids() - lines.keys())
        known = {number: msgspec.to_builtins(one.line()) for number, one in missed.items()}
        return alike(desired, {**known, **lines})

    def _create_by(self, change: PendingChange, attempt: Attempt) -> int | None:
        is_repeat = change.state is ChangeState.SENDING
        try:
            self.has_asked = True
            created = self._server.create(attempt.body or {}, key=attempt.key or None)
        except RefusedError as error:
            self._reject(change, error)
            return None
        except ServerError as error:
            self._lost(change, error, is_repeat=is_repeat)
            raise
        if created.conference_id is None:
            sent = msgspec.structs.replace(change, attempt=attempt)
            return self._find(sent, attempt, self._server.list_all(certain=True))
        return self._adopt(change, created)

    def _look_for(self, change: PendingChange) -> int | None:
        """Look for a creation whose answer was lost; None while nobody knows."""
        attempt = change.attempt or Attempt(sent_at=self._clock())
        if change.state is ChangeState.UNCONFIRMED:
            return None if attempt.candidates else self._find(change, attempt, self._lines or {})
        self.has_asked = True
        found = self._find(change, attempt, self._server.list_all(certain=True))
        if found is not None or self._is_undecided(change):
            return found
        attempt, is_certain = after_looking(attempt, now=self._clock(), settle_ms=self._settle_ms)
        if is_certain:
            self._store.unconfirmed(change.command_id, attempt)
            self._result.unconfirmed += 1
        else:
            self._store.looked(change.command_id, attempt)
            self._due((attempt.looked_at or 0) + self._settle_ms)
            self._result.skipped += 1
        return None

    def _find(
        self, change: PendingChange, attempt: Attempt, lines: dict[int, RawObject]
    ) -> int | None:
        """Adopt the one conference that this creation can be; several are for the user."""
        if change.desired is None:
            return None
        found: list[tuple[int, RawObject]] = []
        for number in adoptable(change.desired, attempt, lines, self._store.adopted_ids()):
            details = self._server.get(number)
            if details is not None and is_the_same(change.desired, read_conference(details)):
                found.append((number, details))
        # A key says nothing of what was there before: without the extension it is a guess.
        if len(found) == 1 and not attempt.key:
            return self._adopt(change, Created(*found[0]))
        if found:
            candidates = tuple(number for number, _ in found)
            asked = msgspec.structs.replace(attempt, candidates=candidates)
            self._store.unconfirmed(change.command_id, asked)
            self._result.unconfirmed += change.state is not ChangeState.UNCONFIRMED
        return None

    def _is_undecided(self, change: PendingChange) -> bool:
        return any(
            one.command_id == change.command_id and one.state is ChangeState.UNCONFIRMED
            for one in self._store.pending()
        )

    def _adopt(self, change: PendingChange, created: Created) -> int:
        number = created.conference_id or 0
        details = created.details or self._server_has(number)
        known = details or _as_sent(change.desired, number)
        self._store.created(change.command_id, number, known, complete=details is not None)
        self._result.published += 1
        return number

    def _server_has(self, conference_id: int) -> RawObject | None:
        # The server has said that it is created: reading it back can wait for the next round.
        try:
            return self._server.get(conference_id)
        except ServerError:
            return None

    # All kinds.

    def _understood(self, body: RawObject) -> RawObject:
        """Leave out what this server does not know: no field of ours reaches a plain one."""
        return understood(body, self._server.extensions)

    def _can_repeat(self, change: PendingChange) -> bool:
        attempt = change.attempt
        return (
            attempt is not None
            and bool(attempt.key)
            and Extension.IDEMPOTENCY in self._server.extensions
            and 0 <= self._clock() - attempt.sent_at < KEYS_LAST_MS
        )

    def _lost(self, change: PendingChange, error: ServerError, *, is_repeat: bool) -> None:
        """Journal that a request did nothing, where that is certain.

        What is certain of a repetition says nothing of the request that it repeats.
        """
        may_have_arrived = isinstance(error, (*_UNSURE, AbandonedError)) or (
            isinstance(error, UnreachableError) and not error.never_sent
        )
        if not is_repeat and not may_have_arrived:
            self._store.not_sent(change.command_id)

    def _reject(self, change: PendingChange, error: RefusedError) -> None:
        self._store.reject(change.command_id, error.reason)
        self._result.rejected += 1

    def _fail(self, key: str, error: ServerError) -> None:
        reason = f"refused with {error.status}" if isinstance(error, RefusedError) else str(error)
        self._result.errors.append(Difficulty(key=key, reason=reason))

    def _due(self, moment: int) -> None:
        self._result.due_at = min(self._result.due_at or moment, moment)


def _as_sent(desired: Conference | None, conference_id: int) -> RawObject:
    sent = {} if desired is None else overlay(desired)
    return {**sent, "conferenceId": conference_id}
