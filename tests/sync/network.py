"""A network that loses, delays and repeats, and a process that dies, between engine and server.

What happens to the next requests is said beforehand; when nothing is said all goes well.
"""

from __future__ import annotations

import enum
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from tests.sync.model_server import ModelServer
from ucc_client.cache.sync_store import SyncStore
from ucc_client.contract.errors import (
    NotAServerError,
    ServerError,
    ServerTroubleError,
    TooManyError,
    UnreachableError,
)
from ucc_client.contract.extensions import Changes, Extensions
from ucc_client.contract.mapping import RawObject
from ucc_client.contract.server_record import Created


class Fault(enum.Enum):
    """What can happen to a request."""

    NONE = enum.auto()
    REFUSED = enum.auto()
    LOST_REQUEST = enum.auto()
    LOST_ANSWER = enum.auto()
    LATE = enum.auto()
    TROUBLE = enum.auto()
    TROUBLE_AFTER = enum.auto()
    NONSENSE_AFTER = enum.auto()
    TOO_MANY = enum.auto()
    CRASH_BEFORE = enum.auto()
    CRASH_AFTER = enum.auto()


class CrashError(BaseException):
    """The process is gone: nobody catches this on the way."""


class Network:
    """Carries requests to the server; a late one arrives when somebody lets it, or at its bound."""

    def __init__(self, server: ModelServer, clock: Callable[[], int], late_ms: int) -> None:
        self.server = server
        self.faults: deque[Fault] = deque()
        self.late: list[tuple[int, Callable[[], object]]] = []
        self._clock, self._late_ms = clock, late_ms

    def carry(self, request: Callable[[], Any]) -> Any:
        fault = self.faults.popleft() if self.faults else Fault.NONE
        match fault:
            case Fault.REFUSED:
                raise UnreachableError("refused", never_sent=True)
            case Fault.TROUBLE:
                raise ServerTroubleError(503)
            case Fault.TOO_MANY:
                raise TooManyError(None)
            case Fault.CRASH_BEFORE:
                raise CrashError
            case Fault.LATE:
                self.late.append((self._clock() + self._late_ms, request))
                raise UnreachableError("timed out", never_sent=False)
            case Fault.LOST_REQUEST:
                raise UnreachableError("cut", never_sent=False)
        try:
            return request()
        finally:
            # The answer, be it a refusal, is lost on its way.
            match fault:
                case Fault.LOST_ANSWER:
                    raise UnreachableError("cut", never_sent=False)
                case Fault.TROUBLE_AFTER:
                    raise ServerTroubleError(502)
                case Fault.NONSENSE_AFTER:
                    raise NotAServerError("a proxy's page")
                case Fault.CRASH_AFTER:
                    raise CrashError

    def deliver(self, position: int) -> None:
        """Let a late request arrive; nobody hears the answer."""
        _, request = self.late.pop(position % len(self.late))
        try:
            request()
        except ServerError:
            return

    def deliver_before(self, moment: int) -> None:
        """Let everything arrive whose bound comes by then."""
        while self.late and self.late[0][0] <= moment:
            self.deliver(0)


class Line:
    """The server as a client sees it through the network (`sync.ports.ConferenceServer`)."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._server = network.server

    @property
    def extensions(self) -> Extensions:
        return self._server.extensions

    def list_all(self, *, certain: bool = False) -> dict[int, RawObject]:
        listed: dict[int, RawObject] = self._network.carry(self._server.list_all)
        return listed

    def changes(self, since: str | None) -> Changes:
        found: Changes = self._network.carry(lambda: self._server.changes(since))
        return found

    def get(self, conference_id: int) -> RawObject | None:
        found: RawObject | None = self._network.carry(lambda: self._server.get(conference_id))
        return found

    def get_many(self, ids: Sequence[int]) -> Iterator[tuple[int, RawObject | ServerError | None]]:
        for number in ids:
            try:
                yield number, self.get(number)
            except (ServerTroubleError, NotAServerError) as error:
                yield number, error

    def create(self, body: RawObject, *, key: str | None) -> Created:
        made: Created = self._network.carry(lambda: self._server.create(body, key=key))
        return made

    def update(
        self, conference_id: int, body: RawObject, *, key: str | None, revision: int | None
    ) -> None:
        self._network.carry(
            lambda: self._server.update(conference_id, body, key=key, revision=revision)
        )

    def delete(self, conference_id: int, *, key: str | None, revision: int | None) -> None:
        self._network.carry(lambda: self._server.delete(conference_id, key=key, revision=revision))


class MortalStore:
    """A store in a process that dies before its n-th transaction, or repeats what it heard."""

    def __init__(self, store: SyncStore, dies_at: int | None, *, hears_twice: bool) -> None:
        self._store = store
        self._left = dies_at
        self._hears_twice = hears_twice

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._store, name)

        def call(*arguments: Any, **options: Any) -> Any:
            if self._left is not None:
                if self._left == 0:
                    raise CrashError
                self._left -= 1
            result = method(*arguments, **options)
            if self._hears_twice and name in _ANSWERS:
                method(*arguments, **options)
            return result

        return call


_ANSWERS = ("created", "edited", "deleted", "save_details", "apply_changes", "gone")
"""What takes in an answer of the server: hearing one twice must change nothing."""
