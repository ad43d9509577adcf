"""What the worker does for each request of the window."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from ucc_client.application import (
    cache_answers,
    exports,
    files,
    holiday_calendar,
    local_data,
    newer_version,
    passwords,
)
from ucc_client.application.alarm_clock import AlarmClock
from ucc_client.application.alarm_requests import AlarmRequest, GetPreflight
from ucc_client.application.calendar_requests import GetCalendarFile
from ucc_client.application.changes import (
    Answer,
    Connection,
    Done,
    Envelope,
    Failed,
    KnownAccounts,
    Message,
    Opened,
    Result,
    SignedIn,
    StateChanged,
    Trouble,
    Waiting,
)
from ucc_client.application.commands import (
    AllowDisappearance,
    ChangeCommand,
    ChangeTogether,
    Decision,
    DeleteConference,
    EditConference,
    GetAccounts,
    OpenOffline,
    OrderLive,
    Quit,
    SetModerator,
    SignIn,
    SignOut,
    SyncNow,
    WatchLive,
    WorkOffline,
)
from ucc_client.application.connector import Door
from ucc_client.application.desk import Desk, OpenAccount
from ucc_client.application.draft_requests import DraftRequest
from ucc_client.application.entrance import Entrance, tell_signed_in
from ucc_client.application.live_watch import LiveWatch
from ucc_client.application.queries import (
    AnyRequest,
    CacheQuery,
    CalendarQuery,
    ConferenceDetails,
    DeskRequest,
    FileRequest,
    OnlineRequest,
)
from ucc_client.application.status_board import StatusBoard
from ucc_client.application.sync_service import SyncService
from ucc_client.application.troubles import failed, trouble_of
from ucc_client.application.worker_settings import LookForVersion, SetPace, WorkerSetting
from ucc_client.cache.accounts import DEMO, Account, Accounts
from ucc_client.cache.certificates import Certificates
from ucc_client.cache.errors import CacheError, ClosedError, DamagedError
from ucc_client.cache.sign_in_kinds import SignInKinds
from ucc_client.contract.errors import (
    NotAServerError,
    ServerTroubleError,
    TooManyError,
    UnreachableError,
)
from ucc_client.contract.server_address import normalise
from ucc_client.sync.schedule import DEFAULT_TIMING, Timing

FINISH_S = 5.0

_log = logging.getLogger(__name__)

_HELD = EditConference | SetModerator | DeleteConference | ChangeTogether
"""What waits a few seconds, so that it can be taken back."""
_LATER = (UnreachableError, ServerTroubleError, NotAServerError, TooManyError)
"""What keeps a known account from signing in, but not from working."""


class Service:
    """Answers requests, one at a time; changes go out through `emit` as they happen."""

    def __init__(
        self,
        accounts: Accounts,
        certificates: Certificates,
        kinds: SignInKinds,
        emit: Callable[[Message], None],
        clock: Callable[[], int],
        *,
        offline: bool,
        timing: Timing = DEFAULT_TIMING,
    ) -> None:
        """Prepare; with `offline` no connection is ever made."""
        self._alarms = AlarmClock(
            lambda: self._desk.current, lambda: self._board.state.connection, emit, clock
        )
        self._emit = emit = self._alarms.beside(emit)
        self._clock = clock
        self._offline = offline
        self._accounts, self._entrance = accounts, Entrance(certificates, kinds)
        self._door: Door | None = None
        self._one_at_a_time = threading.Lock()
        self._board = StatusBoard(emit, clock)
        self._desk = Desk(accounts, self._board, emit, clock)
        self._live = LiveWatch(emit)
        self._sync = SyncService(
            self._desk, self._board, emit, clock, timing=timing, live=self._live
        )

    def start(self) -> None:
        """Start the threads that talk to the server; they do nothing until somebody signs in."""
        self._sync.start()
        self._live.start()
        self._alarms.start()

    def stop(self) -> None:
        """End the threads, wait for the transaction that is running, and close."""
        self._sync.stop(seconds=0.5)
        self._live.stop(seconds=0.1)
        self._alarms.stop(seconds=0.5)
        self._desk.close()

    def open_known(self, account: Account, connection: Connection) -> None:
        """Open a known account unasked, before any connection."""
        try:
            opened = self._desk.open(account)
            rows = opened.cache.rows()
        except CacheError as error:
            _log.warning("the cache cannot be opened: %s", error)
            self._board.show(connection=Connection.OFFLINE, trouble=trouble_of(error))
            return
        self._emit(Opened(account=account, rows=rows))
        self._board.show(connection=connection)

    def use(self, door: Door) -> None:
        """Sync through `door` from now on."""
        self._door = door
        self._sync.use(door, at_once=True)

    # For the command line, from its own thread.

    @property
    def opened(self) -> OpenAccount | None:
        """The account that is open, with its cache."""
        return self._desk.current

    @property
    def state(self) -> StateChanged:
        """What the status bar was told last."""
        return self._board.state

    def has_open(self, server: str, login: str) -> bool:
        """Tell whether this account is open."""
        account = None if self._desk.current is None else self._desk.current.account
        return account is not None and (account.server, account.login) == (server, login)

    @property
    def has_session(self) -> bool:
        """Tell whether nobody has to sign in for the account that is open."""
        return self._sync.has_door

    @property
    def refusals(self) -> int:
        """How many changes the server has refused since the start."""
        return self._sync.refusals

    def complete_round(self, looking_at: int | None = None) -> None:
        """Sync once, whole, and wait for it; at once when nobody may connect."""
        if looking_at is not None:
            self._sync.look_at(looking_at)
        self._sync.complete_round()

    # For the window.

    def handle(self, envelope: Envelope) -> bool:
        """Answer one request, now or later; False when it was the last one."""

        def answer(result: Result) -> None:
            self._emit(Answer(number=envelope.number, result=result))

        self.perform(envelope.request, answer)
        return not isinstance(envelope.request, Quit)

    def perform(self, request: AnyRequest, answer: Callable[[Result], None]) -> None:
        """Do what is asked and answer, now or later, once."""
        with self._one_at_a_time:
            self._sync.attend()
            _log.debug("asked: %s", type(request).__name__)
            self._perform(request, answer)

    def _perform(self, request: AnyRequest, answer: Callable[[Result], None]) -> None:
        opened = self._desk.current
        try:
            try:
                self._begin(request, answer)
            except (DamagedError, ClosedError):
                if opened is None:
                    raise
                # What is asked twice is done once.
                self._desk.mend(opened)
                self._begin(request, answer)
        except CacheError as error:
            _log.warning("%s failed: %s", type(request).__name__, error)
            answer(Failed(trouble=trouble_of(error), detail=str(error)))
        except Exception as error:  # noqa: BLE001
            # The window must hear of our mistakes, or it would wait for ever.
            _log.exception("%s met a bug", type(request).__name__)
            answer(Failed(trouble=Trouble.BUG, detail=type(error).__name__))

    def _begin(self, request: AnyRequest, answer: Callable[[Result], None]) -> None:
        if isinstance(request, SignIn) and not self._offline:
            self._sign_in(request, answer)
        elif isinstance(request, SignOut):
            self._sign_out(request, answer)
        elif isinstance(request, OnlineRequest):
            self._sync.ask_server(request, self._alarms.hearing(request, answer))
        elif isinstance(request, AlarmRequest | GetPreflight):
            answer(self._alarms.take(request))
        elif isinstance(request, OrderLive):
            self._live.order(request, answer)
        elif isinstance(request, WatchLive):
            self._live.show(request.conference_ids)
            answer(Done())
        elif isinstance(request, CalendarQuery):
            answer(holiday_calendar.answer(request))
        elif isinstance(request, FileRequest):
            files.take(request, self._desk.current, self._clock(), answer)
        elif isinstance(request, DraftRequest):
            answer(self._desk.keep_draft(request))
        elif isinstance(request, WorkerSetting):
            self._of_worker(request, answer)
        else:
            answer(self._result(request))

    def _of_worker(self, request: WorkerSetting, answer: Callable[[Result], None]) -> None:
        match request:
            case GetAccounts():
                answer(KnownAccounts(accounts=tuple(self._accounts.known())))
            case WorkOffline():
                answer(self._work_offline(offline=request.offline))
            case SetPace():
                self._sync.keep_pace(request.usual_s)
                answer(Done())
            case LookForVersion():
                newer_version.begin(request, answer, may_connect=not self._offline)
            case _:
                opened = None if self._desk.current is None else self._desk.current.account
                answer(local_data.take(request, self._accounts, opened))

    def _result(self, request: DeskRequest) -> Result:
        match request:
            case SignIn() | OpenOffline():
                return self._open_offline(request.server, request.login)
            case SyncNow():
                self._sync.hurry()
                return Done()
            case AllowDisappearance():
                self._sync.allow_disappearance()
                return Done()
            case Quit():
                return self._quit()
        opened = self._desk.current
        if opened is None:
            return Failed(trouble=Trouble.NOT_SIGNED_IN)
        return self._result_of(opened, request)

    def _result_of(
        self, opened: OpenAccount, request: ChangeCommand | Decision | CacheQuery | GetCalendarFile
    ) -> Result:
        if isinstance(request, ChangeCommand):
            with self._alarms.user_changes(request):
                result = cache_answers.change(opened.cache, request, self._clock)
        elif isinstance(request, Decision):
            result = cache_answers.decide(opened.cache, request)
        elif isinstance(request, GetCalendarFile):
            return exports.one_conference(opened, request, self._clock())
        else:
            result = cache_answers.answer(opened.cache, request)
            if isinstance(result, ConferenceDetails) and result.row.conference_id is not None:
                self._sync.look_at(result.row.conference_id)
            return result
        if isinstance(result, Done):
            if isinstance(request, _HELD):
                self._sync.send_soon()
            else:
                self._sync.hurry()
        return result

    def _quit(self) -> Result:
        opened = self._desk.current
        if opened is None:
            return Waiting(count=0)
        if opened.cache.counts()[0]:
            self._sync.finish(FINISH_S)
        return Waiting(count=opened.cache.counts()[0])

    def _sign_out(self, request: SignOut, answer: Callable[[Result], None]) -> None:
        opened = self._desk.current
        self._door = None
        if opened is not None and (request.forget_password or request.wipe):
            passwords.forget(opened.account.server, opened.account.login)

        def done() -> None:
            try:
                if opened is not None and request.wipe:
                    # Nobody syncs it any more.
                    self._desk.close_retired()
                    self._accounts.forget(opened.account)
            except OSError as error:
                answer(Failed(trouble=Trouble.NOT_STORED, detail=str(error)))
            else:
                answer(Done())

        self._sync.sign_out(done)

    def _work_offline(self, *, offline: bool) -> Result:
        """Stop connecting, or go on where it was stopped; not through a door that was refused."""
        door = None if self._board.state.connection is Connection.SIGNED_OUT else self._door
        if self._desk.current is None or door is None:
            return Failed(trouble=Trouble.NOT_SIGNED_IN)
        if offline:
            self._sync.disconnect()
        else:
            self._sync.use(door, at_once=True)
        return Done()

    def _open_offline(self, server: str, login: str) -> Result:
        try:
            known = self._accounts.find(server if server == DEMO else normalise(server), login)
        except ValueError as error:
            return Failed(trouble=Trouble.NOT_A_SERVER, detail=str(error))
        if known is None:
            return Failed(trouble=Trouble.OFFLINE, detail="this account is not known here")
        self._sync.disconnect()
        opened = self._desk.open(known)
        self._board.show(connection=Connection.OFFLINE, trouble=None)
        return SignedIn(account=opened.account, rows=opened.cache.rows())

    def _sign_in(self, request: SignIn, answer: Callable[[Result], None]) -> None:
        try:
            server = normalise(request.server)
        except ValueError as error:
            answer(Failed(trouble=Trouble.NOT_A_SERVER, detail=str(error)))
            return
        known = self._accounts.find(server, request.login)
        if known is not None and self._desk.current is None:
            # The window shows this account's rows already and may ask for their details.
            self._desk.open(known)

        door = self._entrance.door(server, request)

        def opened(outcome: OpenAccount | Exception) -> None:
            if isinstance(outcome, OpenAccount):
                self._door = door
                kept = self._entrance.keep(server, request)
                tell_signed_in(outcome, answer, password_kept=kept)
            else:
                self._go_without_server(server, request.login, door, outcome, answer)

        self._sync.sign_in(door, opened)

    def _go_without_server(
        self,
        server: str,
        login: str,
        door: Door,
        error: Exception,
        answer: Callable[[Result], None],
    ) -> None:
        """Open what is known of an account whose server does not let us in just now."""
        trouble = trouble_of(error)
        known = self._accounts.find(server, login)
        if known is None or not isinstance(error, _LATER):
            answer(failed(error))
            return
        try:
            opened = self._desk.open(known)
        except CacheError as damage:
            answer(failed(damage))
            return
        self._board.show(connection=Connection.OFFLINE, trouble=trouble)
        self._door = door
        self._sync.use(door, at_once=False)
        tell_signed_in(opened, answer)
