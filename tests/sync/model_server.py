"""A server in a page: the same contract as the real one, without network, disk or clock.

It is held to `test_model_server.py` like the real one, and remembers everything that ever
happened, so that a test can look for what was lost or done twice.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from ucc_client.contract.errors import (
    ClashError,
    NotAServerError,
    OutdatedError,
    RefusedError,
    ServerError,
)
from ucc_client.contract.extensions import Changes, Extension, Extensions
from ucc_client.contract.mapping import RawObject
from ucc_client.contract.server_record import Created, read_conference

ALL = frozenset(Extension) - {Extension.EVENTS, Extension.PIN, Extension.PREVIEW}
FLAGS = {"isActive": False, "isReadonly": False, "isTerminated": False}


class ModelServer:
    """Conferences by id, as `sync.ports.ConferenceServer` wants them."""

    def __init__(self, extensions: Extensions) -> None:
        self.extensions = extensions
        self.conferences: dict[int, RawObject] = {}
        self.past: dict[int, list[RawObject]] = {}
        """Every state that a conference ever had, deleted ones included."""
        self.spoilt: dict[int, Callable[[RawObject], RawObject]] = {}
        """What becomes of some conferences on their way to who reads them."""
        self.asked: list[int] = []
        """Which conferences were asked for several at a time."""
        self._revisions: dict[int, int] = {}
        self._touched: dict[int, int] = {}
        self._remembered: dict[tuple[str, int, str], tuple[Any, Any]] = {}
        self._count = 0
        self._ids = 100
        self._people = 1000

    def list_all(self, *, certain: bool = False) -> dict[int, RawObject]:
        return {
            number: {
                "conferenceId": number,
                "name": one["name"],
                "startTime": one["startTime"],
                **FLAGS,
            }
            for number, one in sorted(self.conferences.items())
        }

    def changes(self, since: str | None) -> Changes:
        before = 0 if since is None else int(since)
        if before > self._count:
            raise OutdatedError("from another time")
        touched = [number for number, moment in self._touched.items() if moment > before]
        return Changes(
            token=str(self._count),
            changed=[
                self._sent(n, {**self._seen(n), **FLAGS}) for n in touched if n in self.conferences
            ],
            removed=[n for n in touched if n not in self.conferences],
        )

    def get(self, conference_id: int) -> RawObject | None:
        if conference_id not in self.conferences:
            return None
        sent = self._sent(conference_id, self._seen(conference_id))
        read_conference(sent)
        return {**sent, "conferenceId": conference_id}

    def get_many(self, ids: Sequence[int]) -> Iterator[tuple[int, RawObject | ServerError | None]]:
        for number in ids:
            self.asked.append(number)
            try:
                yield number, self.get(number)
            except NotAServerError as error:
                yield number, error

    def create(self, body: RawObject, *, key: str | None) -> Created:
        def work() -> int:
            self._ids += 1
            self._save(self._ids, body)
            return self._ids

        number = self._once("POST", 0, key, body, work)
        return Created(number, self.get(number) if Extension.REVISION in self.extensions else None)

    def update(
        self, conference_id: int, body: RawObject, *, key: str | None, revision: int | None
    ) -> None:
        def work() -> None:
            self._check(conference_id, revision)
            self._save(conference_id, body)

        self._once("PUT", conference_id, key, body, work)

    def delete(self, conference_id: int, *, key: str | None, revision: int | None) -> None:
        def work() -> None:
            if conference_id not in self.conferences:
                return
            self._check(conference_id, revision)
            del self.conferences[conference_id]
            self._touch(conference_id)

        self._once("DELETE", conference_id, key, None, work)

    def _once(self, method: str, number: int, key: str | None, body: Any, work: Any) -> Any:
        if key is None or Extension.IDEMPOTENCY not in self.extensions:
            return work()
        scope = (method, number, key)
        if scope not in self._remembered:
            self._remembered[scope] = copy.deepcopy(body), work()
        asked, answer = self._remembered[scope]
        if asked != body:
            raise RefusedError(422, "key-reused", "the key belongs to another request")
        return answer

    def _check(self, number: int, revision: int | None) -> None:
        if number not in self.conferences:
            raise RefusedError(404)
        if Extension.REVISION not in self.extensions or revision is None:
            return
        if revision != self._revisions[number]:
            raise ClashError(self._seen(number))

    def _save(self, number: int, body: RawObject) -> None:
        people = []
        for person in body["participants"]:
            self._people += "participantId" not in person
            people.append({"participantId": self._people, **copy.deepcopy(person)})
        saved = {**copy.deepcopy(body), "conferenceId": number, "participants": people}
        if self.conferences.get(number) == saved:
            return
        self.conferences[number] = saved
        self.past.setdefault(number, []).append(saved)
        self._revisions[number] = self._revisions.get(number, 0) + 1
        self._touch(number)

    def _touch(self, number: int) -> None:
        self._count += 1
        self._touched[number] = self._count

    def _sent(self, number: int, seen: RawObject) -> RawObject:
        return self.spoilt.get(number, lambda one: one)(seen)

    def _seen(self, number: int) -> RawObject:
        seen = copy.deepcopy(self.conferences[number])
        if Extension.REVISION in self.extensions:
            seen["revision"] = self._revisions[number]
        return seen
