"""The worker that takes mails out of the queue and sends them."""

from __future__ import annotations

import logging
import secrets
import threading
import time
from typing import Any, Protocol

import msgspec
from sqlalchemy import BigInteger, Row, Update, case, delete, literal, select, update
from sqlalchemy.exc import SQLAlchemyError

from ucc_client.domain.plain_line import one_line
from ucc_client.server.clock import Clock
from ucc_client.server.database.engine import Database
from ucc_client.server.database.held import Held, hold, is_in_a_hand
from ucc_client.server.database.tables import mails
from ucc_client.server.mail import headers
from ucc_client.server.mail.facts import MailFacts
from ucc_client.server.mail.habits import ID, Habits
from ucc_client.server.mail.marks import mark
from ucc_client.server.mail.message import Renderer
from ucc_client.server.mail.pace import Pace
from ucc_client.server.mail.queue import MailQueue
from ucc_client.server.mail.senders import (
    NotSentError,
    Outgoing,
    Sender,
    TakenError,
    UnclearError,
)
from ucc_client.server.mail.states import OVER, MailState

_log = logging.getLogger(__name__)

FIRST_RETRY_MS = 30_000
LAST_RETRY_MS = 3_600_000
GIVE_UP_MS = 24 * 3_600_000
_DOUBLED_OFTEN = 7
_IDLE_SECONDS = 15.0
_PATIENCE_SECONDS = 1.0
_DOUBT_SECONDS = 20.0
_NOTE_SECONDS = 1.0
_TIDY_SECONDS = 3600.0
_DAY_MS = 24 * 3_600_000
_ANSWER_LENGTH = 500

Values = dict[str, Any]


class News(Protocol):
    """Who is to hear that mails of a conference came to another state."""

    def touched(self, conference_id: int) -> None:
        """Note one conference."""

    def look_back(self) -> None:
        """Note those that nobody may have noted: of mails that were over lately."""

    def tell(self) -> None:
        """Tell of all that were noted."""

    def tell_now_and_then(self) -> None:
        """Tell of them unless that was done only just."""


class Untold:
    """Nobody is to hear."""

    def touched(self, conference_id: int) -> None:
        """Note nothing."""

    def look_back(self) -> None:
        """Note nothing."""

    def tell(self) -> None:
        """Tell nobody."""

    def tell_now_and_then(self) -> None:
        """Tell nobody."""


class MailWorker:
    """One thread that sends what is due, and tries again later what could not be sent.

    Of several processes each has one. A message is in one hand at a time, and free again at once
    when its process dies. That a mail server is about to be given the text is journalled before,
    so that after such a death the message is *unclear*, and nobody gets it twice by itself. In the
    spool folder writing it once more does no harm.

    `sent`, `failed` (given up, too) and `unclear` count what this process did since its start.
    """

    def __init__(
        self,
        database: Database,
        queue: MailQueue,
        renderer: Renderer,
        sender: Sender,
        *,
        habits: Habits,
        clock: Clock,
        news: News = Untold(),  # noqa: B008 - it holds nothing
    ) -> None:
        self._database, self._queue = database, queue
        self._renderer, self._sender, self._clock = renderer, sender, clock
        self._habits, self._news = habits, news
        self._pace = Pace(habits.per_minute)
        self._name = secrets.token_hex(8)
        self.sent = self.failed = self.unclear = 0
        self._tidy_at = 0.0
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, name="mail", daemon=True)

    @property
    def alive(self) -> bool:
        """Tell whether it works, or waits for work."""
        return self._thread.is_alive()

    def start(self) -> None:
        """Begin with what an earlier run left waiting."""
        self._thread.start()

    def stop(self) -> None:
        """End after the message in hand, or without it when its mail server is silent.

        Its row waits on then, and the next start sends the same message again. A verdict on a
        text that the mail server has is waited for longer: without it the message is unclear.
        """
        self._ending.set()
        self._queue.awake.set()
        self._thread.join(_PATIENCE_SECONDS)
        end = time.monotonic() + _DOUBT_SECONDS
        while self._thread.is_alive() and self._sender.in_doubt and time.monotonic() < end:
            self._thread.join(_PATIENCE_SECONDS)

    def _run(self) -> None:
        self._forget_pauses()
        self._news.look_back()
        while not self._ending.is_set():
            self._queue.awake.clear()
            try:
                self._doubt_the_dead()
                self._queue.precedence.give_way(self._ending)
                while not self._ending.is_set() and self._send_next():
                    self._news.tell_now_and_then()
                    self._pace.wait(self._ending)
                    self._queue.precedence.give_way(self._ending)
                self._news.tell()
                self._tidy()
            except Exception:  # noqa: BLE001
                # Whatever it was (a locked database, a full disk): the queue is kept.
                _log.exception("the mail queue could not be worked on; trying again")
            # A connection that lies idle is cut by the other side, unseen until the next mail.
            self._sender.close()
            self._queue.awake.wait(_IDLE_SECONDS)

    def _forget_pauses(self) -> None:
        """Try everything at once: a restart often mends what stood in the way."""
        waiting = select(mails.c.id).where(mails.c.state == MailState.WAITING)
        with self._database.write() as connection:
            # But not what another process has in hand, for which this would wait.
            free = waiting.with_for_update(skip_locked=True)
            connection.execute(
                update(mails).where(mails.c.id.in_(free)).values(next_attempt_at=self._clock())
            )

    def _doubt_the_dead(self) -> None:
        """Note as unclear what was being sent by a process that is no more."""
        being_sent = (mails.c.state == MailState.SENDING, mails.c.worker != self._name)
        with self._database.read() as connection:
            if connection.execute(select(mails.c.id).where(*being_sent).limit(1)).first() is None:
                return
        with self._database.write() as connection:
            for row_id in connection.scalars(select(mails.c.id).where(*being_sent)).all():
                if is_in_a_hand(connection, row_id):
                    continue
                doubted = (
                    update(mails)
                    .where(mails.c.id == row_id, *being_sent)
                    .values(self._doubt("the server ended while it was being sent"))
                )
                if connection.execute(doubted).rowcount:
                    self._news.look_back()
                    _log.warning("mail %s is unclear: the server ended amid its sending", row_id)
                    self.unclear += 1

    def _send_next(self) -> bool:
        """Send the oldest message that is due and in nobody's hand; False when there is none."""
        due = (
            select(mails)
            .where(mails.c.state == MailState.WAITING, mails.c.next_attempt_at <= self._clock())
            .order_by(mails.c.id)
            .limit(1)
            .with_for_update(skip_locked=True)
        )
        with hold(self._database) as held:
            row = held.take(due)
            if row is None:
                return False
            trouble: NotSentError | None = None
            try:
                noted = self._send(row, held)
            except TakenError:
                _log.info("mail %s is in another hand", row.id)
                return True
            except NotSentError as error:
                trouble, noted = error, self._put_off(row, error)
            self._note(held, noted)
        self._news.touched(row.conference_id)
        if trouble is not None and trouble.of_all:
            self._put_off_all(_told(trouble))
            self._news.look_back()
        return True

    def _send(self, row: Row[Any], held: Held) -> Update:
        """Send a message; returns what is to be noted. Raises NotSentError or TakenError."""
        try:
            facts = msgspec.json.decode(self._renderer.keys.decrypt(row.facts), type=MailFacts)
            outgoing = self._outgoing(row, facts)
        except Exception as error:  # noqa: BLE001
            # One message that cannot be written must not stand in the way of all others. Its
            # traceback could quote it.
            raise NotSentError(f"cannot be written: {type(error).__name__}", final=True) from None
        if facts.is_too_late(self._clock()):
            raise NotSentError("it would come too late", final=True)
        own = update(mails).where(mails.c.id == row.id)

        def commit() -> None:
            journalled = {"state": MailState.SENDING, "worker": self._name}
            still = own.where(mails.c.state == MailState.WAITING)
            if not held.journal(still.values(journalled)):
                raise TakenError

        try:
            self._sender.send(outgoing, commit)
        except (NotSentError, TakenError, SQLAlchemyError):
            raise
        except UnclearError as error:
            _log.warning("mail %s is unclear: %s", row.id, error)
            self.unclear += 1
            doubt = {**self._doubt(str(error)), "attempts": row.attempts + 1}
            return own.where(mails.c.worker == self._name).values(doubt)
        except Exception as error:  # noqa: BLE001 - as above
            words = f"cannot be sent: {type(error).__name__}"
            raise NotSentError(words, final=False) from None
        self.sent += 1
        # Who got it is known for a while; what it said, to nobody any more.
        left = msgspec.json.encode(facts.without_content())
        return own.values(
            state=MailState.SENT,
            facts=self._renderer.keys.encrypt(left),
            error="",
            attempts=row.attempts + 1,
            over_at=self._clock(),
        )

    def _outgoing(self, row: Row[Any], facts: MailFacts) -> Outgoing:
        marked = mark(self._renderer.keys, row.id)
        return Outgoing(
            row_id=row.id,
            mark=marked,
            bounces=self._habits.bounces.replace(ID, marked) or self._renderer.sender,
            recipient=headers.wire_address(facts.address),
            content=self._renderer.message(row.id, row.queued_at, facts).as_bytes(),
        )

    def _doubt(self, error: str) -> Values:
        return {"state": MailState.UNCLEAR, "error": error, "over_at": self._clock()}

    def _put_off(self, row: Row[Any], error: NotSentError) -> Update:
        now = self._clock()
        given_up = now - row.tried_since > GIVE_UP_MS
        _log.warning("mail %s not sent (attempt %s): %s", row.id, row.attempts + 1, error)
        over = error.final or given_up
        self.failed += over
        state = MailState.GIVEN_UP if given_up else MailState.WAITING
        return (
            update(mails)
            .where(
                mails.c.id == row.id,
                # Unless the administrator gave it up meanwhile.
                mails.c.state.in_((MailState.WAITING, MailState.SENDING)),
            )
            .values(
                state=MailState.FAILED if error.final else state,
                error=_told(error),
                attempts=row.attempts + 1,
                next_attempt_at=now + _pause(row.attempts),
                over_at=now if over else None,
            )
        )

    def _put_off_all(self, error: str) -> None:
        """Do not try all the others that are due with a mail server that takes none at all."""
        now = self._clock()
        late = mails.c.tried_since < now - GIVE_UP_MS
        pauses = [(mails.c.attempts == n, _pause(n)) for n in range(_DOUBLED_OFTEN)]
        due = (
            select(mails.c.id)
            .where(mails.c.state == MailState.WAITING, mails.c.next_attempt_at <= now)
            .with_for_update(skip_locked=True)
        )
        with self._database.write() as connection:
            connection.execute(
                update(mails)
                .where(mails.c.id.in_(due))
                .values(
                    state=case((late, MailState.GIVEN_UP.value), else_=MailState.WAITING.value),
                    error=error,
                    attempts=mails.c.attempts + 1,
                    next_attempt_at=literal(now, BigInteger) + case(*pauses, else_=LAST_RETRY_MS),
                    over_at=case((late, literal(now, BigInteger)), else_=None),
                )
            )

    def _note(self, held: Held, noted: Update) -> None:
        """Write what became of a message, however long it takes: only we know it."""
        try:
            held.finish(noted)
        except SQLAlchemyError as error:
            _log.warning("what became of a mail cannot be noted yet: %s", type(error).__name__)
        else:
            return
        while not self._ending.wait(_NOTE_SECONDS):
            try:
                with self._database.write() as connection:
                    connection.execute(noted)
            except SQLAlchemyError:
                continue
            return

    def _tidy(self) -> None:
        """Forget mails that were over long ago."""
        if time.monotonic() < self._tidy_at:
            return
        self._tidy_at = time.monotonic() + _TIDY_SECONDS
        old = self._clock() - self._habits.kept_days * _DAY_MS
        with self._database.write() as connection:
            connection.execute(delete(mails).where(mails.c.state.in_(OVER), mails.c.over_at < old))


def _pause(attempts: int) -> int:
    pause: int = min(FIRST_RETRY_MS * 2 ** min(attempts, _DOUBLED_OFTEN), LAST_RETRY_MS)
    return pause


def _told(error: NotSentError) -> str:
    """Return the mail server's own words, else ours, in one line that a database keeps."""
    return one_line(error.answer or str(error))[:_ANSWER_LENGTH]
