"""The thread that talks to the server: signs in, syncs, and tries again.

It sleeps until it is woken by a change or a wish, or until its next round is due. Nobody
waits for it: answers and changes go out as they come.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable

import msgspec

from ucc_client.application.changes import Connection, Failed, Message, Result, Trouble
from ucc_client.application.connector import Door, SignedIn, connect
from ucc_client.application.desk import LAST_SYNC, Desk, OpenAccount
from ucc_client.application.errand import Errand
from ucc_client.application.kept_first_rows import KeptWhenQuiet
from ucc_client.application.live_watch import LiveWatch
from ucc_client.application.queries import OnlineRequest
from ucc_client.application.rhythm import Rhythm
from ucc_client.application.round import Wanted, clock_ahead_s, run_round
from ucc_client.application.status_board import StatusBoard
from ucc_client.application.troubles import NEEDS_THE_USER, failed
from ucc_client.application.visit import Visit
from ucc_client.cache.errors import CacheError, ClosedError, DamagedError
from ucc_client.contract.errors import (
    AbandonedError,
    ServerError,
    ServerTroubleError,
    TooManyError,
)
from ucc_client.domain.pending_change import UNDO_MS
from ucc_client.sync.result import SyncResult
from ucc_client.sync.schedule import Timing

_log = logging.getLogger(__name__)


class SyncService:
    """Runs `Engine` rounds for the account on the desk, one at a time."""

    def __init__(
        self,
        desk: Desk,
        board: StatusBoard,
        emit: Callable[[Message], None],
        clock: Callable[[], int],
        *,
        timing: Timing,
        live: LiveWatch,
    ) -> None:
        """Prepare; `timing` is what holds unless somebody hurries."""
        self._timing = timing
        self._desk = desk
        self._board = board
        self._emit = emit
        self._clock = clock
        self._kept = KeptWhenQuiet(clock)
        self._news = threading.Condition()
        self._tasks: deque[Callable[[], None]] = deque()
        self._door: Door | None = None
        self._visit = Visit(self.cancelled, self._is_left, live)
        self._rhythm = Rhythm()
        self._interrupted = False
        self._leaving = 0
        self._in_round = False
        self._stopping = False
        self._may_vanish = False
        self._rounds_begun = self._rounds_ended = self._rounds_whole = 0
        self.refusals = 0
        self._attention: set[int] = set()
        self._thread = threading.Thread(target=self._run, name="sync", daemon=True)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def stop(self, seconds: float) -> None:
        """End the thread, between two requests; a request that hangs is left behind."""
        with self._news:
            self._stopping = self._interrupted = True
            self._news.notify_all()
        self._thread.join(seconds)

    def hurry(self) -> None:
        """Sync at once."""
        with self._news:
            self._rhythm.hurry()
            self._news.notify_all()

    def send_soon(self) -> None:
        """Sync as soon as a change made now may leave."""
        with self._news:
            self._rhythm.not_later_than(UNDO_MS / 1000 if self._timing.hold else 0.0)
            self._news.notify_all()

    def keep_pace(self, usual_s: float) -> None:
        """Ask a server that tells nothing by itself so often from now on, and once at once."""
        with self._news:
            self._rhythm.usual_s = usual_s
            self._rhythm.hurry()
            self._news.notify_all()

    def attend(self) -> None:
        """Note that the user is there."""
        with self._news:
            self._rhythm.attend()

    def allow_disappearance(self) -> None:
        """Let the next round forget what the server does not have any more, however much."""
        with self._news:
            self._may_vanish = True
            self._rhythm.hurry()
            self._news.notify_all()

    def look_at(self, conference_id: int) -> None:
        """Read this conference anew in the next round: the user has opened it."""
        with self._news:
            self._attention.add(conference_id)

    def sign_in(self, door: Door, opened: Callable[[OpenAccount | Exception], None]) -> None:
        """Sign in through `door` and sync from then on.

        `opened` is called on the thread, with what is open now or with what went wrong;
        then everything is as it was before.
        """
        with self._news:
            self._leave_for(lambda: self._sign_in(door, opened))

    def use(self, door: Door, *, at_once: bool) -> None:
        """Sync through `door` from now on; the account is opened unasked when it lets us in.

        Not at once is after a first failure, which the caller has seen.
        """

        def change() -> None:
            self._change_door(door, None)
            if not at_once:
                self._rhythm.failed(offline=True)

        with self._news:
            self._tasks.append(change)
            self._news.notify_all()

    def sign_out(self, done: Callable[[], None]) -> None:
        """End the session at the server, if it can be reached, and close the account."""

        def leave() -> None:
            self._visit.sign_out()
            self._change_door(None, None)
            self._desk.leave()
            self._board.show(connection=Connection.SIGNED_OUT, trouble=None, done=0, total=0)
            done()

        with self._news:
            self._door = None
            self._leave_for(leave)

    def _leave_for(self, task: Callable[[], None]) -> None:
        """Do this next: what is asked in the session until now is not waited for any more."""

        def begin() -> None:
            with self._news:
                self._leaving -= 1
            task()

        self._leaving += 1
        self._interrupted = True
        self._tasks.append(begin)
        self._news.notify_all()

    def ask_server(self, request: OnlineRequest, answer: Callable[[Result], None]) -> None:
        """Run an errand as soon as the round lets it in; one that had to wait is dropped.

        `answer` is called once: on the thread, or on a timer's when the time is over.
        """
        errand = Errand(request, answer)
        with self._news:
            if self._door is None:
                offline = self._board.state.connection is Connection.OFFLINE
                answer(Failed(trouble=Trouble.OFFLINE if offline else Trouble.NOT_SIGNED_IN))
                return
            self._interrupted = True
            self._tasks.append(lambda: self._run_errand(errand))
            self._news.notify_all()
        errand.expire_later()

    def disconnect(self) -> None:
        """Make no connection any more."""

        def change() -> None:
            self._change_door(None, None)
            self._board.show(connection=Connection.OFFLINE, trouble=None, done=0, total=0)

        with self._news:
            self._door = None
            self._leave_for(change)

    def finish(self, seconds: float) -> None:
        """Send what waits, for at most so long."""
        end = time.monotonic() + seconds
        with self._news:
            if self._door is None or self._rhythm.is_paused(seconds):
                return
            wanted = self._rounds_begun + 1
            self._rhythm.hurry(urgent=True)
            self._news.notify_all()
            while self._board.state.waiting and self._rounds_ended < wanted:
                rest = end - time.monotonic()
                if rest <= 0 or self._door is None:
                    return
                self._news.wait(rest)

    @property
    def has_door(self) -> bool:
        """Tell whether we may connect without asking anybody."""
        return self._door is not None

    def complete_round(self) -> None:
        """Sync, and wait until a round that began after this call is whole or has failed."""
        with self._news:
            wanted = self._rounds_whole + (2 if self._rounds_begun > self._rounds_ended else 1)
            self._rhythm.hurry(urgent=True)
            self._news.notify_all()
            while self._rounds_whole < wanted and self._door is not None and not self._stopping:
                if self._rhythm.is_paused():
                    return
                # A door that closes tells nobody.
                self._news.wait(1.0)

    def _run(self) -> None:
        while (task := self._next()) is not None:
            try:
                task()
            except Exception as error:  # noqa: BLE001
                # The thread outlives our mistakes: the next round may do better.
                _log.exception("the sync met a bug")
                self._failed(error)
            self._desk.close_retired()
        self._visit.leave()

    def _next(self) -> Callable[[], None] | None:
        with self._news:
            while not self._stopping:
                self._interrupted = False
                if self._tasks:
                    return self._tasks.popleft()
                rest = self._rhythm.rest()
                if self._door is None:
                    self._rhythm.forget_hurry()
                    self._news.wait()
                elif rest <= 0:
                    return self._round
                elif self._kept.rest() <= 0:
                    return self._kept.keep
                else:
                    self._news.wait(min(rest, self._kept.rest()))
            return None

    def _round(self) -> None:
        with self._news:
            self._rounds_begun += 1
            self._in_round = True
            urgent = self._rhythm.begin()
            attention, self._attention = self._attention, set()
            may_vanish, self._may_vanish = self._may_vanish, False
            timing = msgspec.structs.replace(self._timing, hold=self._timing.hold and not urgent)
            wanted = Wanted(frozenset(attention), timing, may_vanish)
        whole, current = True, self._desk.current
        try:
            whole = self._sync(wanted)
        except AbandonedError:
            whole = False
        except (DamagedError, ClosedError) as error:
            whole = not self._mended(current, error)
        except (ServerError, CacheError) as error:
            self._failed(error)
        finally:
            with self._news:
                self._in_round = False
                if not whole:
                    # What was wanted of this round is wanted of the next.
                    self._rhythm.hurry(urgent=urgent)
                    self._attention |= attention
                    self._may_vanish = self._may_vanish or may_vanish
                self._rounds_whole += whole
                self._rounds_ended = self._rounds_begun
                self._news.notify_all()

    def _sync(self, wanted: Wanted) -> bool:
        """Do one round; False when it was broken off."""
        if (entered := self._entered()) is None:
            return False
        signed_in, opened = entered
        self._board.show(connection=Connection.SYNCING, trouble=None, done=0, total=0)
        result = run_round(signed_in, opened, self, self._clock, wanted)
        self.refusals += result.refused
        if result.cancelled:
            return False
        if result.received:
            self._desk.learn_number(opened)
        self._succeeded(signed_in, opened, result)
        self._kept.want(opened.cache)
        return True

    def _mended(self, current: OpenAccount | None, error: CacheError) -> bool:
        """Go on with a new cache; False, and the failure is told, when there is none."""
        try:
            if current is not None:
                self._desk.mend(current)
                return True
        except CacheError as why:
            error = why
        self._failed(error)
        return False

    def _entered(self) -> tuple[SignedIn, OpenAccount] | None:
        """Return the session, perhaps a new one, and its cache; None when nobody may connect."""
        if (door := self._door) is None:
            return None
        if not self._visit.is_on and self._rhythm.failures == 0:
            self._board.show(connection=Connection.CONNECTING)
        current = self._desk.current
        signed_in = self._visit.enter(door, None if current is None else current.account)
        return signed_in, self._desk.open_unasked(signed_in.account)

    def _succeeded(self, signed_in: SignedIn, opened: OpenAccount, result: SyncResult) -> None:
        now = self._clock()
        opened.cache.remember(LAST_SYNC, str(now))
        _log.info("synced: %s", msgspec.json.encode(result).decode())
        self._visit.listen(self.hurry, opened.cache.running())
        live = self._visit.is_live
        with self._news:
            near = not live and opened.cache.is_near(now)
            self._rhythm.succeeded(clean=not result.errors, live=live, near=near)
            if result.due_at is not None:
                self._rhythm.not_later_than((result.due_at - now) / 1000)
        self._board.show_success(now, result, clock_ahead_s=clock_ahead_s(signed_in), live=live)

    def _failed(self, error: Exception) -> None:
        _log.warning("no sync: %s %s", type(error).__name__, getattr(error, "status", ""))
        self._visit.leave()
        told = failed(error)
        may_ask_for_pause = TooManyError | ServerTroubleError
        retry_after = error.retry_after if isinstance(error, may_ask_for_pause) else None
        with self._news:
            self._rhythm.failed(offline=told.trouble.is_out_of_reach, retry_after=retry_after)
        lost = isinstance(error, NEEDS_THE_USER)
        if lost:
            self._door = None
        connection = Connection.SIGNED_OUT if lost else Connection.OFFLINE
        self._board.show_failure(connection, told)

    def _sign_in(self, door: Door, opened: Callable[[OpenAccount | Exception], None]) -> None:
        before = self._board.state
        self._board.show(connection=Connection.CONNECTING, trouble=None)
        signed_in = None
        try:
            signed_in = connect(door, self.cancelled, self._is_left)
            now_open = self._desk.open(self._desk.remembered(signed_in.account))
        except Exception as error:  # noqa: BLE001 - whoever asked gets an answer
            if not isinstance(error, ServerError | CacheError):
                _log.exception("signing in met a bug")
            if signed_in is not None:
                signed_in.session.close()
            self._board.show(connection=before.connection, trouble=before.trouble)
            opened(error)
            return
        self._change_door(door, signed_in)
        opened(now_open)

    def _run_errand(self, errand: Errand) -> None:
        trouble = errand.carry_out(self._entered, paused=self._rhythm.is_paused())
        if trouble is not None:
            self._failed(trouble)
            return
        # What was begun or changed is to be seen, and an interrupted round goes on.
        self.hurry()

    def _change_door(self, door: Door | None, signed_in: SignedIn | None) -> None:
        self._door = door
        self._visit.take_over(signed_in)
        with self._news:
            self._rhythm.reset()

    def progress(self, done: int, total: int) -> None:
        """Show how far the round is."""
        self._board.progress(done, total)

    def cancelled(self) -> bool:
        """Tell the engine whether something more important waits."""
        return self._stopping or self._is_left() or (self._in_round and self._interrupted)

    def _is_left(self) -> bool:
        return self._leaving > 0
