"""One round of sync: pull, push what waits, pull again.

The server's words change confirmed rows, the user's changes wait in the outbox until their
effect has been read back. Trouble with one conference never holds up another; trouble with
the server ends the round, and nothing half-read is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

from ucc_client.contract.errors import (
    AbandonedError,
    NotAServerError,
    RefusedError,
    ServerError,
)
from ucc_client.contract.extensions import Extension
from ucc_client.contract.mapping import RawObject
from ucc_client.domain.pending_change import ChangeKind, ChangeState, PendingChange
from ucc_client.sync.feed import FeedPull
from ucc_client.sync.lookup import adoptable
from ucc_client.sync.plan import is_another, plan_pull, plan_push, too_many
from ucc_client.sync.ports import ConferenceServer, Store, Watcher
from ucc_client.sync.push import Push
from ucc_client.sync.result import SyncResult
from ucc_client.sync.schedule import SETTLE_MS

BATCH = 50
MOST_IN_A_BATCH = 800
"""Details are kept in transactions of so many, twice as many each time: the first rows appear
soon, the disk and the window are asked seldom."""
MOST_FAILURES = 5
"""After so many conferences in a row that cannot be read, the server is the trouble."""


class _CancelledError(Exception):
    """Somebody asked to stop."""


class _VanishedError(Exception):
    """So much is gone at once that the user is asked before anything else happens."""

    def __init__(self, count: int) -> None:
        super().__init__(count)
        self.count = count


class Engine:
    """Syncs one account; `clock` gives epoch milliseconds."""

    def __init__(
        self,
        server: ConferenceServer,
        store: Store,
        watcher: Watcher,
        *,
        clock: Callable[[], int],
        settle_ms: int = SETTLE_MS,
    ) -> None:
        self._server = server
        self._store = store
        self._watcher = watcher
        self._clock = clock
        self._settle_ms = settle_ms
        self._result = SyncResult()
        self._may_vanish = False

    def run(
        self,
        attention: Collection[int] = (),
        *,
        hold: bool = True,
        may_vanish: bool = False,
    ) -> SyncResult:
        """Do one round; `attention` are ids that the user has looked at.

        Without `hold`, changes leave that could still be taken back. `may_vanish` is the user's
        leave to forget a great part of what was known.

        Raises `contract.errors.ServerError` when the server, not one conference, is the
        trouble. Everything that was done until then is kept.
        """
        self._result = SyncResult()
        self._may_vanish = may_vanish
        try:
            resumed = self._resume()
            lines = self._pull(attention)
            if self._push(lines, resumed, hold=hold):
                self._resume()
                if not self._lost():
                    self._pull(())
        except (_CancelledError, AbandonedError):
            self._result.cancelled = True
        except _VanishedError as error:
            self._result.vanished = error.count
        return self._result

    def _resume(self) -> set[str]:
        """Settle creations whose answer was lost, before they appear as somebody else's.

        Returns their keys: one look a round is enough.
        """
        lost = self._lost()
        push = self._new_push(None)
        for chain in lost:
            push.send(chain, hold=False, step=self._step)
        return {chain[0].key for chain in lost}

    def _lost(self) -> list[list[PendingChange]]:
        return [
            chain[:1]
            for chain in plan_push(self._store.pending())
            if (chain[0].kind, chain[0].state) == (ChangeKind.CREATE, ChangeState.SENDING)
        ]

    def _pull(self, attention: Collection[int]) -> dict[int, RawObject] | None:
        """Read what is new; returns the whole list where it had to be read."""
        self._step()
        if Extension.CHANGES in self._server.extensions:
            feed = FeedPull(
                self._server,
                self._store,
                self._result,
                clock=self._clock,
                step=self._step,
                guard=self._guard,
            )
            feed.pull()
            return None
        return self._pull_list(attention)

    # By the list, and a request for each.

    def _pull_list(self, attention: Collection[int]) -> dict[int, RawObject]:
        lines = self._server.list_all()
        known = self._store.records()
        if self._store.cursor() is not None:
            self._store.forget_cursor()
        another = sum(is_another(known[n], lines[n]) for n in lines if n in known)
        self._guard(another, len(known))
        ours = self._perhaps_ours(lines)
        others = {n: line for n, line in lines.items() if n in known or n not in ours}
        plan = plan_pull(others, known, now=self._clock(), attention=attention)
        if plan.summaries:
            self._store.save_summaries(plan.summaries)
        gone: list[int] = []
        batch: list[tuple[int, RawObject]] = []
        failures, unread, size = 0, 0, BATCH
        try:
            fetched = self._server.get_many(plan.fetch)
            for done, (number, found) in enumerate(fetched):
                self._watcher.progress(done, len(plan.fetch))
                if isinstance(found, ServerError):
                    # A refusal is about this one, and an answer.
                    failures += not isinstance(found, RefusedError)
                    unread += isinstance(found, NotAServerError)
                    self._result.failed(number, found)
                    if failures >= MOST_FAILURES:
                        raise found
                    continue
                failures = 0
                if found is None:
                    gone.append(number)
                    continue
                batch.append((number, found))
                self._result.count((number,), known)
                if len(batch) >= size:
                    self._store.save_details(batch)
                    batch, size = [], min(2 * size, MOST_IN_A_BATCH)
        finally:
            if batch:
                self._store.save_details(batch)
        self._result.unread = unread
        self._step()
        if gone:
            self._guard(len(gone), len(known))
            self._store.remove(gone)
            self._result.deleted += len(gone)
        return lines

    def _perhaps_ours(self, lines: dict[int, RawObject]) -> set[int]:
        """Return what may be a creation that is looked for: shown now, it would be there twice."""
        lost = [chain[0] for chain in self._lost()]
        adopted = self._store.adopted_ids() if lost else set()
        return {
            number
            for one in lost
            if one.desired is not None and one.attempt is not None
            for number in adoptable(one.desired, one.attempt, lines, adopted)
        }

    # Both.

    def _guard(self, vanished: int, known: int) -> None:
        if too_many(vanished, known) and not self._may_vanish:
            raise _VanishedError(vanished)

    def _push(self, lines: dict[int, RawObject] | None, resumed: set[str], *, hold: bool) -> bool:
        chains = [one for one in plan_push(self._store.pending()) if one[0].key not in resumed]
        if not chains:
            return False
        push = self._new_push(lines)
        total = sum(len(chain) for chain in chains)
        done = 0
        for chain in chains:
            self._step(done, total)
            push.send(chain, hold=hold, step=self._step)
            done += len(chain)
        return push.has_asked

    def _new_push(self, lines: dict[int, RawObject] | None) -> Push:
        return Push(
            self._server,
            self._store,
            self._result,
            clock=self._clock,
            settle_ms=self._settle_ms,
            lines=lines,
        )

    def _step(self, done: int = 0, total: int = 0) -> None:
        if self._watcher.cancelled():
            raise _CancelledError
        if total:
            self._watcher.progress(done, total)
