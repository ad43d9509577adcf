"""Which accounts this data folder knows, and where the cache of each lies.

One small JSON file, 0600, without any secret: it is read before the first paint, so that
the window shows the last account's conferences before anybody has signed in.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import tempfile
from pathlib import Path

import msgspec

DEMO = "demo"
"""The demo company's server in this index: its port changes, its cache does not."""


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """A user of a server. `server` is its address without a trailing slash, or `demo`."""

    server: str
    login: str
    user_id: int
    name: str
    email: str
    number: str = ""

    def is_same_user(self, other: Account | None) -> bool:
        """Tell whether both are of one user of one server, by whatever login."""
        return other is not None and (self.server, self.user_id) == (other.server, other.user_id)


class Accounts:
    """The index of accounts below a data folder, the last used one first."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self._file = data / "accounts.json"

    def known(self) -> list[Account]:
        """Return the accounts, the last used one first; a damaged index knows none."""
        try:
            return msgspec.json.decode(self._file.read_bytes(), type=list[Account])
        except (FileNotFoundError, ValueError):
            return []

    def find(self, server: str | None, login: str | None) -> Account | None:
        """Return the last used account that fits; None means any login, any real server."""
        for account in self.known():
            fits = account.server != DEMO if server is None else account.server == server
            if fits and login in (None, account.login):
                return account
        return None

    def remember(self, account: Account) -> None:
        """Put `account` first, written to a temporary file and renamed."""
        others = [
            a for a in self.known() if (a.server, a.user_id) != (account.server, account.user_id)
        ]
        content = msgspec.json.encode([account, *others])
        write_private(self._file, msgspec.json.format(content, indent=2))

    def forget(self, account: Account) -> None:
        """Delete an account's cache, also one that was set aside; raises OSError.

        Nobody may have it open.
        """
        database = self.database_of(account)
        # With a dot before it: what `write_private` was killed at.
        for pattern in (f"{database.stem}.*", f".{database.stem}.*"):
            for found in database.parent.glob(pattern):
                if found.is_dir():
                    shutil.rmtree(found)
                else:
                    found.unlink()
        with contextlib.suppress(OSError):
            database.parent.rmdir()
        kept = [one for one in self.known() if self.database_of(one) != database]
        write_private(self._file, msgspec.json.format(msgspec.json.encode(kept), indent=2))

    def database_of(self, account: Account) -> Path:
        """Return where the cache of this server and user lies."""
        if account.server == DEMO:
            return self._data / DEMO / f"user-{account.user_id}.sqlite3"
        host = "".join(
            c if c.isalnum() or c in ".-" else "-" for c in account.server.partition("//")[2]
        )
        mark = hashlib.sha256(account.server.encode()).hexdigest()[:8]
        return self._data / "servers" / f"{host[:60]}-{mark}" / f"user-{account.user_id}.sqlite3"


def write_private(file: Path, content: bytes) -> None:
    """Write a file that only its owner reads (0600), whole or not at all, power cuts included."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, temporary = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}-")  # 0600
    try:
        with os.fdopen(handle, "wb") as fresh:
            fresh.write(content)
            fresh.flush()
            # Else a power cut may leave the new name, and nothing under it.
            os.fsync(handle)
        Path(temporary).replace(file)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise
