"""Reads what is new from a server that tells what changed (extension `changes`).

What cannot be read holds up nothing else: it is set aside, shown as it was known before, and
asked for again one by one, a few in each round.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, NamedTuple

from ucc_client.contract.errors import NotAServerError, OutdatedError, ServerError
from ucc_client.contract.mapping import RawObject
from ucc_client.contract.server_record import id_in, read_conference, read_summary
from ucc_client.domain.pending_change import key_of
from ucc_client.sync.plan import is_another, nearness
from ucc_client.sync.ports import ConferenceServer, Feed, Step, Store
from ucc_client.sync.result import SyncResult

FEED_BATCH = 500
MOST_ASKED = 5
"""So many of what could not be read are asked for again in a round."""
MOST_UNREAD = 5
"""Where so many come at once and none can be read, the server is the trouble."""
_TURN_MS = 60_000


class _Place(NamedTuple):
    """Which of what was told a conference is, and when it starts (epoch milliseconds)."""

    told: int
    start: int


class FeedPull:
    """The pulling part of one round; counts what it does in `result`."""

    def __init__(
        self,
        server: ConferenceServer,
        store: Store,
        result: SyncResult,
        *,
        clock: Callable[[], int],
        step: Step,
        guard: Callable[[int, int], None],
    ) -> None:
        """Prepare; `step` and `guard` may raise: the latter where too many vanish of so many."""
        self._server, self._store, self._result = server, store, result
        self._clock, self._step, self._guard = clock, step, guard
        self._unread: set[int] = set()
        """What cannot be read, as it stands by now."""
        self._nameless = 0

    def pull(self) -> None:
        """Read what is new; raises `contract.errors.ServerError`."""
        cursor = self._store.cursor()
        try:
            feed = self._server.changes(cursor)
        except OutdatedError:
            cursor, feed = None, self._server.changes(None)
        before = self._store.unread() - set(feed.removed)
        changed = self._readable(feed.lines)
        confirmed = self._store.confirmed_ids()
        removed = self._removed(feed, changed, confirmed, is_first=cursor is None)
        known_before = before - changed.keys()
        self._unread |= known_before
        if changed or removed:
            self._guard_feed(feed, changed, removed, len(confirmed), is_first=cursor is None)
            self._keep_feed(feed, changed, removed)
        elif feed.token != cursor or before != self._unread:
            self._finish((), (), feed.token)
        self._ask_again(known_before)
        self._result.unread = len(self._unread) + self._nameless
        self._refresh_states()

    def _readable(self, told: Sequence[Any]) -> dict[int, _Place]:
        """Return where in the lines of what was told the conferences are, by id."""
        changed: dict[int, _Place] = {}
        for place, one in enumerate(told):
            try:
                line = read_summary(one)
                changed[line.conference_id] = _Place(place, line.start_time)
            except NotAServerError as error:
                number = id_in(one)
                if number is None:
                    self._nameless += 1
                else:
                    self._set_aside(number, error)
        if not changed and len(told) >= MOST_UNREAD:
            raise NotAServerError("nothing of what changed can be read")
        return changed

    def _removed(
        self, feed: Feed, changed: Collection[int], confirmed: set[int], *, is_first: bool
    ) -> set[int]:
        if not is_first:
            # What we deleted ourselves is told, too, and is no disappearance.
            return confirmed & set(feed.removed) - set(changed)
        # Where somebody has no name, nobody knows who is missing.
        return set() if self._nameless else confirmed - set(changed) - self._unread

    def _guard_feed(
        self,
        feed: Feed,
        changed: Mapping[int, _Place],
        removed: set[int],
        confirmed: int,
        *,
        is_first: bool,
    ) -> None:
        known = self._store.records(changed.keys())
        another = {
            number
            for number, record in known.items()
            if is_another(record, feed.lines[changed[number].told])
        }
        # Somebody's own mass change is told since a token; without one it is another database.
        suspect = (another if is_first else set()) | removed
        self._guard(len(suspect), confirmed)
        self._result.count(changed.keys(), known)

    def _keep_feed(self, feed: Feed, changed: Mapping[int, _Place], removed: set[int]) -> None:
        now = self._clock()
        ahead = sorted(changed, key=lambda number: nearness(changed[number].start, now, number))
        for start in range(0, max(len(ahead), 1), FEED_BATCH):
            self._step(start, len(ahead))
            numbers = ahead[start : start + FEED_BATCH]
            told = [(number, feed.changed[changed[number].told]) for number in numbers]
            batch = [one for one in told if self._is_object(*one)]
            if start + FEED_BATCH < len(ahead):
                self._keep(batch, (), None)
            else:
                self._finish(batch, removed, feed.token)
        self._result.deleted += len(removed)

    def _finish(
        self, batch: Collection[tuple[int, RawObject]], removed: Collection[int], token: str
    ) -> None:
        """Keep the last of a feed; with it goes what has no name: it is told again."""
        self._keep(batch, removed, None if self._nameless else token)

    def _keep(
        self,
        batch: Collection[tuple[int, RawObject]],
        removed: Collection[int],
        token: str | None,
    ) -> None:
        try:
            self._store.apply_changes(batch, removed, token, self._unread)
            return
        except NotAServerError:
            # All or nothing was kept of it: reading everything twice would cost everybody.
            good = [(number, one) for number, one in batch if self._is_readable(number, one)]
            if len(good) == len(batch) or (not good and len(batch) >= MOST_UNREAD):
                raise
        self._store.apply_changes(good, removed, token, self._unread)

    def _is_object(self, number: int, one: object) -> bool:
        """Tell whether more than the line can be read."""
        if isinstance(one, dict):
            return True
        self._set_aside(number, NotAServerError("a conference is not a JSON object"))
        return False

    def _is_readable(self, number: int, one: RawObject) -> bool:
        try:
            read_conference(one)
        except NotAServerError as error:
            self._set_aside(number, error)
            return False
        return True

    def _set_aside(self, number: int, error: ServerError) -> None:
        self._unread.add(number)
        self._result.failed(number, error)

    def _ask_again(self, earlier: Collection[int]) -> None:
        """Ask for some of what could not be read in an earlier round."""
        told = {one.key for one in self._result.errors}
        rest = sorted(number for number in earlier if key_of(number) not in told)
        if not rest:
            return
        first = self._clock() // _TURN_MS * MOST_ASKED % len(rest)
        turn = (rest[first:] + rest[:first])[:MOST_ASKED]
        fresh: dict[int, RawObject] = {}
        for number, found in self._server.get_many(turn):
            if isinstance(found, ServerError):
                self._result.failed(number, found)
                continue
            self._unread.discard(number)
            if found is not None:
                fresh[number] = found
        if self._unread.issuperset(turn):
            return
        self._result.count(fresh, self._store.records(fresh))
        lines = self._server.list_all() if fresh else {}
        batch = [(number, {**one, **lines.get(number, {})}) for number, one in fresh.items()]
        self._keep(batch, (), None)

    def _refresh_states(self) -> None:
        stale = self._store.stale_ids(self._clock())
        if not stale:
            return
        lines = self._server.list_all()
        records = self._store.records(stale)
        fresh = [
            (number, {**(record.details or {}), **lines[number]})
            for number, record in records.items()
            if number in lines
        ]
        if fresh:
            self._store.apply_changes(fresh, (), None, self._unread)
