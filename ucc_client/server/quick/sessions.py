"""Who is signed in, looked up by the event loop itself; SQLite only."""

from __future__ import annotations

import sqlite3

from ucc_client.server.clock import Clock
from ucc_client.server.database.quick_reads import QuickReads
from ucc_client.server.refusals import NotSignedInError
from ucc_client.server.services.accounts import Account, Accounts, hash_of

_MOST = 10_000


class QuickSessions:
    """Remembers whose tokens are good, as long as nobody has written to the database.

    It belongs to the event loop's thread.
    """

    def __init__(self, reads: QuickReads, accounts: Accounts, clock: Clock) -> None:
        self._reads, self._accounts, self._clock = reads, accounts, clock
        self._known: dict[str, tuple[Account, int]] = {}
        self._version = -1

    def account_of(self, token: str) -> Account | None:
        """Return who is signed in with this token, None where that is not known at once."""
        token_hash = hash_of(token)
        try:
            version = self._reads.version()
            if version != self._version or len(self._known) >= _MOST:
                self._known.clear()
                self._version = version
            known = self._known.get(token_hash)
            if known is None:
                with self._reads.snapshot() as version:
                    known = self._accounts.holder(self._reads, token_hash)
                if version == self._version:
                    self._known[token_hash] = known
        except (sqlite3.Error, NotSignedInError):
            return None
        account, until = known
        return account if self._clock() < until else None
