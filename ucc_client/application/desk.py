"""The account that is open, with its cache."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable

import msgspec

from ucc_client.application import address_book, draft_answers
from ucc_client.application.changes import (
    Failed,
    Learned,
    Message,
    Opened,
    Rescued,
    RowsChanged,
    Trouble,
)
from ucc_client.application.draft_requests import DraftRequest, Drafts, KeptTemplate
from ucc_client.application.kept_first_rows import keep_first_rows
from ucc_client.application.own_zone import own_zone
from ucc_client.application.status_board import StatusBoard
from ucc_client.cache import rescue
from ucc_client.cache.accounts import Account, Accounts
from ucc_client.cache.conference_cache import ConferenceCache
from ucc_client.cache.errors import CacheError, ClosedError, DamagedError, NotStoredError
from ucc_client.cache.projection import CacheChange

_log = logging.getLogger(__name__)

LAST_SYNC = "last_sync"
CONFIGURATION = "configuration"
EXTENSIONS = "extensions"
"""What the server announced last, so that it is known offline too."""


class OpenAccount(msgspec.Struct, frozen=True):
    """An account and its cache."""

    account: Account
    cache: ConferenceCache


class Desk:
    """Has at most one account open, and tells what happens in its cache."""

    def __init__(
        self,
        accounts: Accounts,
        board: StatusBoard,
        emit: Callable[[Message], None],
        clock: Callable[[], int],
    ) -> None:
        self.accounts = accounts
        self._board = board
        self._emit = emit
        self._clock = clock
        self._changing = threading.Lock()
        self._telling = threading.Lock()
        """Held while the account changes, and while one tells: the one before says nothing late."""
        self._current: OpenAccount | None = None
        self._retired: list[OpenAccount] = []

    @property
    def current(self) -> OpenAccount | None:
        """The account that is open."""
        return self._current

    def open(self, account: Account) -> OpenAccount:
        """Open an account's cache; one that is open already stays so.

        A damaged one is set aside, and the user's changes are carried into a new one. Raises
        `cache.errors.CacheError`; then what was open stays open.
        """
        with self._changing:
            before = self._current
            if before is not None and account.is_same_user(before.account):
                opened = OpenAccount(account, before.cache)
            else:
                opened = OpenAccount(account, self._cache_of(account))
                if before is not None:
                    self._retired.append(before)
            self._put(opened)
        try:
            self._tell_opened(opened)
        except (DamagedError, ClosedError):
            self.mend(opened)
        return self._current or opened

    def mend(self, damaged: OpenAccount) -> None:
        """Go on with a new cache in the place of one that is damaged, or was closed for that.

        Raises `cache.errors.CacheError`; then the damaged one stays where it is, closed, and
        may be mended later.
        """
        with self._changing:
            if self._current is None or self._current.cache is not damaged.cache:
                # Somebody else has done so, or the user left it.
                return
            account = self._current.account
            damaged.cache.close()
            try:
                if not rescue.finish(self.accounts.database_of(account)):
                    self._set_aside(account)
                opened = OpenAccount(account, self._cache_of(account))
            except CacheError as error:
                _log.warning("the damaged cache stays: %s", error)
                raise
            self._put(opened)
        self._tell_opened(opened)

    def open_unasked(self, account: Account) -> OpenAccount:
        """Return the open account, which is opened, and told, when it is not this one."""
        current = self._current
        if current is not None and account.is_same_user(current.account):
            return current
        opened = self.open(self.remembered(account))
        self._tell_rows(opened)
        return opened

    def remembered(self, account: Account) -> Account:
        """Put an account into the index, with what is known of it; raises NotStoredError."""
        known = self.accounts.find(account.server, account.login)
        if known is not None and known.user_id == account.user_id:
            account = msgspec.structs.replace(account, number=known.number)
        self._remember(account)
        return account

    def learn_number(self, opened: OpenAccount) -> None:
        """Find the user's own number where somebody has entered it, for the next dialog."""
        account = opened.account
        if account.number:
            return
        number = address_book.own_number(opened.cache, account.user_id)
        if number:
            known = msgspec.structs.replace(account, number=number)
            self._remember(known)
            self.open(known)
            self._emit(Learned(account=known))

    def leave(self) -> None:
        """Have no account open; the cache is closed when nobody syncs it any more."""
        with self._changing:
            current = self._current
            self._put(None)
            if current is not None:
                self._retired.append(current)
        self._board.show(server="", waiting=0, rejected=0, last_sync=None)

    def close_retired(self) -> None:
        """Close caches that were replaced; to be called when nobody syncs them any more."""
        with self._changing:
            retired, self._retired = self._retired, []
        for one in retired:
            one.cache.close()

    def close(self) -> None:
        """Wait for the transaction that is running and close everything."""
        with self._changing:
            current = self._current
            self._put(None)
        if current is not None:
            with contextlib.suppress(CacheError):
                # The next start can do without.
                keep_first_rows(current.cache, self._clock())
            current.cache.close()
        self.close_retired()

    def _put(self, opened: OpenAccount | None) -> None:
        with self._telling:
            self._current = opened

    def _remember(self, account: Account) -> None:
        try:
            self.accounts.remember(account)
        except OSError as error:
            raise NotStoredError(f"the account cannot be kept: {error.strerror}") from error

    def _tell_opened(self, opened: OpenAccount) -> None:
        cache = opened.cache
        waiting, rejected = cache.counts()
        last_sync = cache.fact(LAST_SYNC)
        self._board.show(
            server=opened.account.server,
            waiting=waiting,
            rejected=rejected,
            last_sync=None if last_sync is None else int(last_sync),
        )
        told = cache.fact(rescue.FACT)
        if told:
            done = msgspec.json.decode(told, type=rescue.Rescue)
            self._emit(Rescued(changes=done.changes, folder=done.folder, whole=done.whole))
            self._tell_rows(opened)
            cache.remember(rescue.FACT, "")

    def _tell_rows(self, opened: OpenAccount) -> None:
        opened.cache.tell_rows(lambda rows: self._emit(Opened(account=opened.account, rows=rows)))

    def _cache_of(self, account: Account) -> ConferenceCache:
        rescue.finish(self.accounts.database_of(account))
        try:
            cache = self._open_file(account)
        except DamagedError as error:
            _log.warning("the cache is damaged: %s", error)
            self._set_aside(account)
            cache = self._open_file(account)
        if cache.was_left_open:
            checking = threading.Thread(
                target=self._check, args=(OpenAccount(account, cache),), name="check", daemon=True
            )
            checking.start()
        return cache

    def keep_draft(self, request: DraftRequest) -> Drafts | KeptTemplate | Failed:
        """Do what is asked with what the user of the open account was typing."""
        current = self._current
        if current is None:
            return Failed(trouble=Trouble.NOT_SIGNED_IN)
        database = self.accounts.database_of(current.account)
        return draft_answers.answer(database, request, current.cache.has_seen)

    def _set_aside(self, account: Account) -> None:
        rescue.rescue(
            self.accounts.database_of(account),
            server=account.server,
            user_id=account.user_id,
            now=self._clock(),
        )

    def _check(self, opened: OpenAccount) -> None:
        """Look for damage that nobody has met yet; on a thread of its own."""
        try:
            opened.cache.check()
        except DamagedError as error:
            _log.warning("the last session broke off, and the cache is damaged: %s", error)
            with contextlib.suppress(CacheError):
                self.mend(opened)
        except ClosedError:
            _log.info("the check was broken off")
        except CacheError as error:
            _log.warning("the cache cannot be checked: %s", error)

    def _open_file(self, account: Account) -> ConferenceCache:
        def tell(change: CacheChange) -> None:
            with self._telling:
                if self._current is not None and self._current.cache is cache:
                    self._tell(cache, change)

        cache = ConferenceCache(
            self.accounts.database_of(account),
            server=account.server,
            user_id=account.user_id,
            clock=self._clock,
            listener=tell,
            zone=own_zone(),
        )
        return cache

    def _tell(self, cache: ConferenceCache, change: CacheChange) -> None:
        if change:
            self._emit(
                RowsChanged(changed=change.changed, removed=change.removed, renamed=change.renamed)
            )
        waiting, rejected = cache.counts()
        self._board.show(waiting=waiting, rejected=rejected)
