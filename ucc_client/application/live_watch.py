"""Who is in the conferences that run: asked on a thread of its own, and never kept on the disk.

A round of the sync may take long, and people in a conference wait for nobody: looking and ordering
go past it.
"""

from __future__ import annotations

import logging
import math
import threading
import time
from collections import deque
from collections.abc import Callable, Collection

import msgspec

from ucc_client.application.changes import (
    Done,
    Failed,
    LiveChanged,
    Message,
    NothingThere,
    Result,
    Trouble,
)
from ucc_client.application.commands import OrderLive
from ucc_client.application.connector import SignedIn
from ucc_client.application.troubles import trouble_of
from ucc_client.contract.errors import GONE, RefusedError, ServerError
from ucc_client.contract.extensions import Extension
from ucc_client.contract.live import LiveConference

_log = logging.getLogger(__name__)

EXPIRES_S = 10.0
"""Whoever pressed a button this long ago does not expect it to do anything any more."""
LOOK_AGAIN_S = 3.0
"""How often what is on the screen is looked at where the server says nothing by itself."""
LOOK_ANYWAY_S = 30.0
"""And where it does: nothing stays wrong for ever."""
APART_S = 0.25
"""Between two looks at one conference: people who talk take turns faster than eyes follow."""
AFTER_TROUBLE_S = 5.0
_NEVER = math.inf


class LiveWatch:
    """Looks at conferences when there is something new, and gives orders; to be used anywhere."""

    def __init__(self, emit: Callable[[Message], None]) -> None:
        self._emit = emit
        self._news = threading.Condition()
        self._orders: deque[tuple[OrderLive, Callable[[Result], None], float]] = deque()
        self._signed_in: SignedIn | None = None
        self._due: dict[int, float] = {}
        self._looked: dict[int, float] = {}
        self._known: dict[int, LiveConference] = {}
        self._running: frozenset[int] = frozenset()
        self._shown: frozenset[int] = frozenset()
        self._told: Callable[[], bool] = lambda: False
        self._was_told = False
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="live", daemon=True)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def stop(self, seconds: float) -> None:
        """End the thread; a request that hangs is left behind."""
        with self._news:
            self._stopping = True
            self._news.notify_all()
        self._thread.join(seconds)

    def use(
        self, signed_in: SignedIn, running: Collection[int], *, told: Callable[[], bool]
    ) -> None:
        """Go on with this session; `running` are the conferences that run by the last round.

        `told` says whether the server tells by itself when there is something new.
        """
        if Extension.LIVE not in signed_in.session.extensions:
            self.forget()
            return
        with self._news:
            before, self._running = self._running, frozenset(running)
            is_told = told()
            anew = self._signed_in is not signed_in or (is_told and not self._was_told)
            self._signed_in, self._told, self._was_told = signed_in, told, is_told
            fresh = self._running - before if is_told and not anew else self._running
            # What runs no more is looked at once more, to see how it ended.
            ended = (
                (before | self._known.keys()) - self._running if anew else before - self._running
            )
            for one in fresh | ended | (self._shown if anew else frozenset()):
                self._look_soon(one)
            self._news.notify_all()

    def leave(self) -> None:
        """Have no session; what is known stays, and is as old as it is."""
        with self._news:
            self._signed_in, self._was_told = None, False
            self._due.clear()

    def forget(self) -> None:
        """Have no session, and know nothing of any conference any more."""
        with self._news:
            self.leave()
            known, self._known = self._known, {}
            self._running = frozenset()
            for one in known:
                self._emit(LiveChanged(conference_id=one, live=None))

    def hear(self, conference_id: int) -> None:
        """Look at a conference: the server says that there is something new."""
        with self._news:
            self._look_soon(conference_id)
            self._news.notify_all()

    def show(self, conference_ids: Collection[int]) -> None:
        """Look at these all the time, as far as they run: they are on the screen."""
        with self._news:
            fresh = frozenset(conference_ids) - self._shown
            self._shown = frozenset(conference_ids)
            for one in fresh:
                self._look_soon(one)
            self._news.notify_all()

    def order(self, request: OrderLive, answer: Callable[[Result], None]) -> None:
        """Have something done; `answer` is called once, on the thread."""
        with self._news:
            can = self._signed_in is not None and not self._stopping
            if can:
                self._orders.append((request, answer, time.monotonic() + EXPIRES_S))
                self._news.notify_all()
        if not can:
            answer(Failed(trouble=Trouble.OFFLINE))

    def _look_soon(self, conference_id: int) -> None:
        if self._signed_in is not None:
            earliest = self._looked.get(conference_id, -_NEVER) + APART_S
            before = self._due.get(conference_id, _NEVER)
            self._due[conference_id] = min(before, max(earliest, time.monotonic()))

    def _run(self) -> None:
        while (task := self._next()) is not None:
            try:
                task()
            except Exception:  # noqa: BLE001
                # The thread outlives our mistakes: the next look may do better.
                _log.exception("looking at who is in met a bug")
        self._refuse_rest()

    def _next(self) -> Callable[[], None] | None:
        with self._news:
            while not self._stopping:
                if self._orders:
                    order = self._orders.popleft()
                    return lambda: self._give(*order)
                wanted, when = min(self._due.items(), key=lambda one: one[1], default=(0, _NEVER))
                rest = when - time.monotonic()
                if rest <= 0:
                    del self._due[wanted]
                    return lambda: self._look(wanted)
                self._news.wait(None if rest == _NEVER else rest)
            return None

    def _give(self, request: OrderLive, answer: Callable[[Result], None], expires: float) -> None:
        signed_in = self._signed_in
        if signed_in is None or time.monotonic() > expires:
            answer(Failed(trouble=Trouble.OFFLINE))
            return
        try:
            signed_in.live.order(request.conference_id, request.order)
            answer(Done())
        except RefusedError as error:
            gone = error.status in GONE
            answer(
                NothingThere() if gone else Failed(trouble=Trouble.REJECTED, detail=error.reason)
            )
        except ServerError as error:
            answer(Failed(trouble=trouble_of(error), detail=str(error)))
        except Exception:
            answer(Failed(trouble=Trouble.BUG))
            raise
        self.hear(request.conference_id)

    def _look(self, conference_id: int) -> None:
        signed_in = self._signed_in
        if signed_in is None:
            return
        pause = LOOK_ANYWAY_S if self._told() else LOOK_AGAIN_S
        try:
            self._tell(signed_in, conference_id, signed_in.live.look(conference_id))
        except ServerError as error:
            _log.info("nobody says who is in: %s", type(error).__name__)
            pause = AFTER_TROUBLE_S
        with self._news:
            now = time.monotonic()
            self._looked[conference_id] = now
            if conference_id in self._shown & self._running and self._signed_in is signed_in:
                self._due.setdefault(conference_id, now + pause)

    def _tell(self, signed_in: SignedIn, conference_id: int, live: LiveConference | None) -> None:
        # Told before anybody can leave: what is told later is of another session.
        with self._news:
            if self._signed_in is not signed_in:
                return
            before = self._known.get(conference_id)
            if live is None:
                self._known.pop(conference_id, None)
            else:
                self._known[conference_id] = live
            if not _is_same(before, live):
                self._emit(LiveChanged(conference_id=conference_id, live=live))

    def _refuse_rest(self) -> None:
        while self._orders:
            _, answer, _ = self._orders.popleft()
            answer(Failed(trouble=Trouble.OFFLINE))


def _is_same(one: LiveConference | None, other: LiveConference | None) -> bool:
    """Tell whether two looks saw the same, but for the time."""
    if one is None or other is None:
        return one is other
    return msgspec.structs.replace(one, now=other.now) == other
