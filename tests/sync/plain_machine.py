"""A machine of another make, over real HTTP: it keeps conferences and can be made to fail.

It does only what the vendor's description says: no ids in answers unless told to, no
versions, summaries without participants.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.api.foreign_server import Asked, ForeignServer, Said

LINE = ("conferenceId", "name", "startTime")
USER_ID = 3


class PlainMachine:
    """Conferences by id; `before` and `after` may answer instead of, or in spite of, the work."""

    def __init__(self) -> None:
        self.conferences: dict[int, dict[str, Any]] = {}
        self.tells_location = False
        self.can_start = False
        self.active: set[int] = set()
        self.more: dict[str, Any] = {}
        self.before: Callable[[Asked], Said | None] = lambda _: None
        self.silent_after: Callable[[Asked], bool] = lambda _: False
        self.after: Callable[[Asked], Said | None] = lambda _: None
        self.server = ForeignServer(self.reply)
        self.last_id = 100
        self.largest_page = 1000
        self._last_participant = 1000

    def made(self, method: str) -> list[Asked]:
        """The requests of one method so far, sign-ins left out."""
        return [a for a in self.server.asked if a.method == method and "/login" not in a.path]

    def put(self, body: dict[str, Any]) -> int:
        """Keep a conference as its owner would send it; returns its id."""
        self.last_id += 1
        self._keep(self.last_id, body)
        return self.last_id

    def reply(self, asked: Asked) -> Said | None:
        early = self.before(asked)
        if early is not None:
            return early
        said = self._work(asked)
        if self.silent_after(asked):
            return None
        return self.after(asked) or said

    def _work(self, asked: Asked) -> Said:
        parts = urlsplit(asked.path)
        path = parts.path.removeprefix("/rest")
        if path == "/login":
            template = {"loginType": "Internal", "nonce": "n"}
            return Said(200, template if asked.method == "GET" else {"token": "t"})
        if path == "/users/me":
            return Said(200, {"id": USER_ID, "firstName": "Anna", "familyName": "Berg"})
        if path == "/conferenceConfiguration":
            return Said(200, {"language": "de", "eMailSubject": "S", "eMailBody": "Template"})
        root = f"/users/{USER_ID}/managedConferences"
        if path == root:
            return self._list(parts.query) if asked.method == "GET" else self._create(asked)
        if asked.method == "GET" and path in self.more:
            return Said(200, self.more[path])
        if not path.startswith(f"{root}/"):
            return Said(404)
        if path.endswith("/start"):
            return self._start(int(path.split("/")[-2]))
        number = int(path.rpartition("/")[2])
        if number not in self.conferences:
            return Said(404)
        return self._one(number, asked)

    def _list(self, query: str) -> Said:
        asked = parse_qs(query)
        size = min(int(asked["pagesize"][0]), self.largest_page)
        start = int(asked["page"][0]) * size
        flags = {"isReadonly": False, "isTerminated": False}
        lines = [
            {name: conference[name] for name in LINE} | flags | {"isActive": number in self.active}
            for number, conference in sorted(self.conferences.items())
        ]
        return Said(200, lines[start : start + size])

    def _create(self, asked: Asked) -> Said:
        number = self.put(asked.body)
        headers = {"Location": f"{asked.path}/{number}"} if self.tells_location else {}
        return Said(201, b"", headers)

    def _start(self, number: int) -> Said:
        if not self.can_start or number not in self.conferences:
            return Said(404)
        self.active.add(number)
        return Said(204)

    def _one(self, number: int, asked: Asked) -> Said:
        if asked.method == "GET":
            return Said(200, self.conferences[number])
        if asked.method == "PUT":
            self._keep(number, asked.body)
        else:
            del self.conferences[number]
        return Said(204)

    def _keep(self, number: int, body: dict[str, Any]) -> None:
        people = []
        for person in body["participants"]:
            self._last_participant += 1
            people.append({"participantId": self._last_participant, **person})
        self.conferences[number] = {**body, "conferenceId": number, "participants": people}
