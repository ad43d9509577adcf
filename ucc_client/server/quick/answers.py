"""Answers to what clients ask most, given by the event loop at once; SQLite only.

They are those of the usual handlers, byte for byte; a refusal is left to these. What was answered
is kept as long as nobody has written to the database, in whichever process: then all is read anew,
so that a right that ends, ends at once. `docs/decisions/0023-quick-answers.md` says why.
"""

from __future__ import annotations

import secrets
import sqlite3
import time
from collections.abc import Iterable

import msgspec

from ucc_client.server.api.extensions import Offer
from ucc_client.server.api.paths import CHANGES, LIST, ONE
from ucc_client.server.clock import Clock
from ucc_client.server.database.quick_reads import QuickReads
from ucc_client.server.keys import WrongKeyError
from ucc_client.server.limits import DEFAULT_PAGE_SIZE
from ucc_client.server.operations.metrics import Answered
from ucc_client.server.operations.watch import REQUEST_ID_HEADER, Watch
from ucc_client.server.quick.request import Kind, QuickRequest, read
from ucc_client.server.refusals import NotFoundError, RefusalError
from ucc_client.server.request_rate import RequestRate
from ucc_client.server.services.accounts import Accounts, hash_of
from ucc_client.server.services.changes import Changes
from ucc_client.server.services.conference_looks import ConferenceLooks
from ucc_client.server.services.conference_rules import Page, page_of

_MOST_BYTES = 4_000_000
"""Of all answers that are kept."""
_LARGEST = 40_000
_ROUTES = {
    kind: Answered("GET", f"/rest{path}".replace(":int", ""), 200)
    for kind, path in ((Kind.LIST, LIST), (Kind.ONE, ONE), (Kind.CHANGES, CHANGES))
}
_ID = REQUEST_ID_HEADER.lower().encode()
_ENCODE = msgspec.json.Encoder().encode


class LeftToOthersError(Exception):
    """This is answered the usual way."""


class Kept(msgspec.Struct, frozen=True):
    """An answer: whose it is, its headers and its body, and until when the token holds."""

    user_id: int
    head: bytes
    body: bytes
    until: int


class QuickAnswers:
    """Answers whole requests, as bytes; everything belongs to the event loop's thread.

    Without `changes` these are not offered.
    """

    def __init__(
        self,
        reads: QuickReads,
        accounts: Accounts,
        looks: ConferenceLooks,
        *,
        changes: Changes | None,
        rate: RequestRate,
        offer: Offer,
        watch: Watch,
        clock: Clock,
    ) -> None:
        self._reads, self._accounts, self._rate = reads, accounts, rate
        self._looks, self._changes, self._offer = looks, changes, offer
        self._watch, self._clock = watch, clock
        self._marks = b"".join(_line(name, value) for name, value in offer.marks)
        self._kept: dict[tuple[str, bytes], Kept] = {}
        self._kept_bytes, self._version = 0, -1

    def __call__(self, data: bytes, standard: Iterable[tuple[bytes, bytes]]) -> bytes | None:
        """Return the answer with the web server's `standard` headers, None to leave it to others.

        It never waits.
        """
        begun = time.perf_counter()
        asked = read(data)
        if asked is None:
            return None
        try:
            kept = self._answer(asked)
            self._rate.admit(kept.user_id)
        except (LeftToOthersError, RefusalError, sqlite3.Error, WrongKeyError):
            return None
        request_id = asked.request_id or secrets.token_hex(8).encode()
        parts = [b"HTTP/1.1 200 OK\r\n"]
        parts += [_line(name, value) for name, value in standard]
        parts.append(kept.head)
        if self._watch.tells_id:
            parts.append(_line(_ID, request_id))
        parts += [b"\r\n", kept.body]
        self._watch.note(_ROUTES[asked.kind], begun, request_id.decode(), kept.user_id)
        return b"".join(parts)

    def close(self) -> None:
        """Let go of the database."""
        self._reads.close()

    def _answer(self, asked: QuickRequest) -> Kept:
        token_hash = hash_of(asked.token)
        key = (token_hash, asked.target)
        self._forget_before(self._reads.version())
        kept = self._kept.get(key)
        if kept is not None and self._clock() < kept.until:
            return kept
        with self._reads.snapshot() as version:
            self._forget_before(version)
            account, until = self._accounts.holder(self._reads, token_hash)
            if account.user_id != asked.user_id:
                raise NotFoundError
            tag, content = self._content(asked)
        fields = [*tag.items(), ("content-type", "application/json")]
        fields.append(("content-length", str(len(content))))
        head = b"".join(_line(name.lower().encode(), value.encode()) for name, value in fields)
        kept = Kept(account.user_id, head + self._marks, content, until)
        # A list says what is running just now, and that the clock changes, too.
        if asked.kind is not Kind.LIST and len(content) <= _LARGEST:
            self._keep(key, kept)
        return kept

    def _content(self, asked: QuickRequest) -> tuple[dict[str, str], bytes]:
        """Return the header with the revision, where there is one, and the body."""
        if asked.kind is Kind.ONE:
            seen = self._looks.one(self._reads, asked.user_id, asked.conference_id)
            return self._offer.tag(seen.revision), _ENCODE(seen.fields)
        if asked.kind is Kind.LIST:
            page = self._looks.page(self._reads, asked.user_id, _page(asked.given))
            return {}, _ENCODE(page)
        if self._changes is None:
            raise LeftToOthersError
        nothing = self._changes.nothing_since(self._reads, asked.user_id, asked.since)
        if nothing is None:
            raise LeftToOthersError
        return {}, _ENCODE(nothing)

    def _forget_before(self, version: int) -> None:
        if version != self._version:
            self._kept.clear()
            self._kept_bytes, self._version = 0, version

    def _keep(self, key: tuple[str, bytes], kept: Kept) -> None:
        if self._kept_bytes > _MOST_BYTES:
            self._kept.clear()
            self._kept_bytes = 0
        self._kept[key] = kept
        self._kept_bytes += len(kept.head) + len(kept.body)


def _line(name: bytes, value: bytes) -> bytes:
    return b"%s: %s\r\n" % (name, value)


def _page(given: bytes) -> Page:
    """Return the page that is asked for. Raises InvalidError or LeftToOthersError."""
    values = {"page": "0", "pagesize": str(DEFAULT_PAGE_SIZE), "sort": None, "sortdirection": None}
    seen = set()
    for pair in given.decode().split("&") if given else ():
        name, _, value = pair.partition("=")
        if name not in values or name in seen or not value:
            raise LeftToOthersError
        seen.add(name)
        values[name] = value
    number, size = values["page"] or "", values["pagesize"] or ""
    if not (number.isdigit() and size.isdigit() and len(number) < 10 and len(size) < 10):
        raise LeftToOthersError
    return page_of(int(number), int(size), values["sort"], values["sortdirection"])
