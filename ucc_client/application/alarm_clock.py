"""The worker's thread that reminds: it looks into the book when a moment comes.

It sleeps until then, but looks at the clock every few seconds: a computer that wakes up, or whose
clock is set, tells nobody. All that it hears is put in a line, so nobody waits for it.
"""

from __future__ import annotations

import contextlib
import logging
import queue
import threading
from collections.abc import Callable, Iterator
from functools import partial
from zoneinfo import ZoneInfo

from ucc_client.application import preflight
from ucc_client.application.alarm_book import AlarmBook
from ucc_client.application.alarm_requests import (
    Alarm,
    AlarmRequest,
    Deed,
    GetPreflight,
    NoteAlarm,
    NoteJoined,
    Preflight,
    SetAlarmWishes,
)
from ucc_client.application.changes import (
    AlarmsDue,
    Answer,
    Connection,
    Done,
    Failed,
    LiveChanged,
    Message,
    Result,
    RowsChanged,
    SignedIn,
    Trouble,
)
from ucc_client.application.commands import (
    ChangeCommand,
    ChangeTogether,
    CreateConference,
    StartConference,
)
from ucc_client.application.desk import OpenAccount
from ucc_client.application.live_seats import is_in
from ucc_client.application.own_zone import own_zone
from ucc_client.application.queries import OnlineRequest
from ucc_client.cache.conference_cache import ConferenceCache
from ucc_client.cache.errors import CacheError
from ucc_client.domain.alarm import Due, Why, Wishes
from ucc_client.domain.pending_change import key_of
from ucc_client.domain.series_of import known_zone

SINCE = "alarms_since"
"""The fact that says since when the user wants to be reminded, empty for not at all."""
_LOOK_S = 10.0
_SET_BACK_MS = 1000

_log = logging.getLogger(__name__)


class AlarmClock:
    """Reminds of the dates of the account that is open, once somebody has said of which."""

    def __init__(
        self,
        current: Callable[[], OpenAccount | None],
        connection: Callable[[], Connection],
        emit: Callable[[Message], None],
        clock: Callable[[], int],
    ) -> None:
        self._current, self._connection = current, connection
        self._emit, self._clock = emit, clock
        self._heard: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._wishes: Wishes | None = None
        self._book: AlarmBook | None = None
        self._opened: OpenAccount | None = None
        self._own: set[str] = set()
        self._seated: set[str] = set()
        self._seated_in: OpenAccount | None = None
        self._next_at: int | None = None
        self._looked_at = 0
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="alarms", daemon=True)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def stop(self, seconds: float) -> None:
        """End the thread."""
        self._heard.put(self._stop)
        self._thread.join(seconds)

    def beside(self, emit: Callable[[Message], None]) -> Callable[[Message], None]:
        """Return an `emit` that is heard here, too; from any thread, and nobody waits."""

        def both(message: Message) -> None:
            opened = self._current()
            emit(message)
            if isinstance(message, RowsChanged):
                self._heard.put(lambda: self._change(message, opened))
            elif isinstance(message, LiveChanged):
                self._heard.put(lambda: self._see(message, opened))
            elif not isinstance(message, Answer) or isinstance(message.result, SignedIn):
                # Perhaps another account is open.
                self._heard.put(lambda: None)

        return both

    def hearing(
        self, request: OnlineRequest, answer: Callable[[Result], None]
    ) -> Callable[[Result], None]:
        """Return an `answer` that is heard here, too: who starts a conference is in it."""

        def both(result: Result) -> None:
            answer(result)
            if isinstance(request, StartConference) and isinstance(result, Done):
                self._heard.put(lambda: self._join(request.key))

        return both

    @contextlib.contextmanager
    def user_changes(self, command: ChangeCommand) -> Iterator[None]:
        """Take what comes of a command meanwhile for known: the user does it."""
        parts = command.changes if isinstance(command, ChangeTogether) else (command,)
        keys = {c.command_id if isinstance(c, CreateConference) else c.key for c in parts}
        self._heard.put(lambda: self._own.update(keys))
        try:
            yield
        finally:
            self._heard.put(lambda: self._own.difference_update(keys))

    def take(self, request: AlarmRequest | GetPreflight) -> Result:
        """Take note of what the window says, or answer what it asks; raises CacheError."""
        match request:
            case GetPreflight():
                opened = self._current()
                if opened is None:
                    return Failed(trouble=Trouble.NOT_SIGNED_IN)
                found = preflight.look(opened, request.occasion, self._connection())
                return Preflight(occasion=request.occasion, concerns=found)
            case SetAlarmWishes():
                self._heard.put(lambda: self._want(request.wishes))
            case NoteAlarm():
                self._heard.put(lambda: self._note(request))
            case NoteJoined():
                self._heard.put(lambda: self._join(request.key))
        return Done()

    def _run(self) -> None:
        while not self._stopping:
            try:
                self._turn()
            except CacheError as error:
                _log.warning("no reminders just now: %s", error)
                self._book = None
            except Exception:  # noqa: BLE001
                # The thread outlives our mistakes: the next look may do better.
                _log.exception("the reminders met a bug")
                self._book = None

    def _turn(self) -> None:
        news = self._wait()
        fresh = self._follow()
        for item in news:
            _do(item)
            # What comes next may be meant for a book that is only now begun.
            fresh = self._follow() or fresh
        now = self._clock()
        set_back = now < self._looked_at - _SET_BACK_MS
        due = self._next_at is not None and self._next_at <= now
        if self._book is not None and (news or fresh or due or set_back):
            self._look(self._book, now)

    def _wait(self) -> list[Callable[[], None]]:
        """Return what was heard, after a while at the latest."""
        rest = _LOOK_S
        if self._book is not None and self._next_at is not None:
            rest = min(max((self._next_at - self._clock()) / 1000, 0.05), _LOOK_S)
        news = []
        with contextlib.suppress(queue.Empty):
            news.append(self._heard.get(timeout=rest))
            while True:
                news.append(self._heard.get_nowait())
        return news

    def _follow(self) -> bool:
        """Have the book of the account that is open; true when it is a new one."""
        opened, wishes, before = self._current(), self._wishes, self._opened
        if opened is None or wishes is None:
            self._book = self._opened = None
            return False
        if self._book is not None and before is not None and before.cache is opened.cache:
            self._opened = opened
            return False
        zone = known_zone(own_zone()) or ZoneInfo("UTC")
        since = self._since(opened.cache, wishes)
        book = AlarmBook(opened.cache, zone, wishes, since)
        book.show(opened.cache.rows())
        self._book, self._opened = book, opened
        return True

    def _since(self, cache: ConferenceCache, wishes: Wishes) -> int:
        """Return since when the user wants to be reminded; nothing is missed before."""
        kept = cache.fact(SINCE)
        if not wishes.moments:
            if kept != "":
                cache.remember(SINCE, "")
            return self._clock()
        if kept:
            return int(kept)
        now = self._clock()
        cache.remember(SINCE, str(now))
        return now

    def _look(self, book: AlarmBook, now: int) -> None:
        if self._is_open(self._seated_in):
            for key in self._seated:
                _do(partial(book.note_running, key, now))
        planned = book.look(now)
        self._next_at, self._looked_at = planned.next_at, now
        found = [self._alarm(due) for due in planned.due]
        for one in found:
            if one.due.why is Why.CHECK and not one.concerns:
                _do(partial(book.note_shown, one.due, now))
        told = tuple(one for one in found if one.due.why is not Why.CHECK or one.concerns)
        if told:
            self._emit(AlarmsDue(alarms=told))

    def _alarm(self, due: Due) -> Alarm:
        if not due.check or self._opened is None:
            return Alarm(due=due)
        found = preflight.look(self._opened, due.occasion, self._connection())
        return Alarm(due=due, concerns=found)

    def _is_open(self, opened: OpenAccount | None) -> bool:
        """Tell whether the book is of this account's cache."""
        mine = self._opened
        return mine is not None and opened is not None and mine.cache is opened.cache

    def _change(self, message: RowsChanged, opened: OpenAccount | None) -> None:
        if self._book is None or not self._is_open(opened):
            return
        now = self._clock()
        self._book.change(message.changed, message.removed, message.renamed, now)
        mine = {row.key for row in message.changed} & self._own
        if mine:
            self._book.note_known(mine, now)

    def _see(self, message: LiveChanged, opened: OpenAccount | None) -> None:
        """Take note of where the user is by the server's word: nobody is called in who is in."""
        before = self._seated_in
        if before is None or opened is None or before.cache is not opened.cache:
            self._seated = set()
        self._seated_in = opened
        key = key_of(message.conference_id)
        if message.live is not None and is_in(message.live):
            self._seated.add(key)
        else:
            self._seated.discard(key)

    def _want(self, wishes: Wishes) -> None:
        self._wishes = wishes
        if self._book is not None and self._opened is not None:
            self._book.want(wishes, self._since(self._opened.cache, wishes))

    def _note(self, request: NoteAlarm) -> None:
        book, now = self._book, self._clock()
        if book is None:
            return
        match request.deed:
            case Deed.SHOWN:
                book.note_shown(request.due, now)
            case Deed.SNOOZED:
                book.note_snoozed(request.due.occasion, now)
            case Deed.SETTLED:
                book.note_settled(request.due.occasion.id)

    def _join(self, key: str) -> None:
        if self._book is not None:
            self._book.note_running(key, self._clock())

    def _stop(self) -> None:
        self._stopping = True


def _do(item: Callable[[], None]) -> None:
    """Do one thing; the book in memory knows it even where the disk cannot keep it."""
    try:
        item()
    except CacheError as error:
        _log.warning("nothing is kept of the reminders just now: %s", error)
