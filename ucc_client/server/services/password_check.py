"""Whether a sign-in's secret is right, in either form that the contract knows.

Who must not learn whether there is such a login gets no faster answer for one that there is not:
the work is the same.
"""

from __future__ import annotations

import contextlib
import hmac
import secrets
import threading
from typing import Any, Protocol

import msgspec
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import Row

from ucc_client.contract.login import internal_secret, password_hash, read_active_directory_secret
from ucc_client.contract.messages import Login, LoginType
from ucc_client.server.keys import Keys
from ucc_client.server.refusals import DirectoryUnreachableError

_AT_ONCE = 2
"""How many Argon2 hashes are computed at a time; each takes 64 MiB."""


class PasswordSource(Protocol):
    """Knows passwords that we do not keep."""

    def is_password(self, login: str, password: str) -> bool:
        """Tell whether the password is right. Raises DirectoryUnreachableError."""


class Verdict(msgspec.Struct, frozen=True):
    """`new_hash` is to be kept instead of the verifier, when there is one."""

    right: bool
    new_hash: str | None = None


class PasswordCheck:
    """Compares secrets. An unknown login costs the same work as a known one."""

    def __init__(self, keys: Keys, directory: PasswordSource | None = None) -> None:
        self._keys, self._directory = keys, directory
        self._hasher = PasswordHasher()
        self._turn = threading.BoundedSemaphore(_AT_ONCE)
        self._nobodys_verifier = keys.encrypt(password_hash("").encode())
        self._nobodys_hash = ""

    def internal(self, attempt: Login, login: str, user: Row[Any] | None) -> Verdict:
        """Check `login:sha512(login + nonce + sha512(password))`."""
        kept = user.verifier if user is not None else b""
        verifier = self._keys.decrypt(kept or self._nobodys_verifier).decode()
        expected = internal_secret(login, attempt.nonce, verifier)
        offered = (attempt.secret or "").encode("utf-8", "replace")
        right = hmac.compare_digest(expected.encode("utf-8", "replace"), offered)
        return Verdict(right and bool(kept))

    def active_directory(self, login: str, password: str, user: Row[Any] | None) -> Verdict:
        """Check a password in clear text; the first right one becomes an Argon2id hash.

        Who has a password here is judged by it; everybody else by the company's directory, where
        there is one. Raises DirectoryUnreachableError.
        """
        verdict = self._by_own(password, user)
        if self._directory is None:
            return verdict
        if user is not None and (user.password_hash is not None or user.verifier):
            if not verdict.right:
                # Somebody whom the directory does not know, and no password of anybody's. That it
                # cannot be asked changes nothing: this guess was wrong, and is to be counted.
                with contextlib.suppress(DirectoryUnreachableError):
                    self._directory.is_password(secrets.token_hex(8), secrets.token_hex(8))
            return verdict
        known = self._directory.is_password(login, password)
        return Verdict(known and user is not None)

    def _by_own(self, password: str, user: Row[Any] | None) -> Verdict:
        with self._turn:
            if not self._nobodys_hash:
                self._nobodys_hash = self._hasher.hash("nobody")
            if user is None or user.password_hash is not None or not user.verifier:
                return self._by_hash(password, user)
            known = self._keys.decrypt(user.verifier)
            fresh = self._hasher.hash(password)
        if hmac.compare_digest(known, password_hash(password).encode()):
            return Verdict(right=True, new_hash=fresh)
        return Verdict(right=False)

    def _by_hash(self, password: str, user: Row[Any] | None) -> Verdict:
        kept = user.password_hash if user is not None else None
        try:
            right = self._hasher.verify(kept or self._nobodys_hash, password)
        except (VerificationError, InvalidHashError):
            return Verdict(right=False)
        return Verdict(right=right and kept is not None)


def claimed_login(attempt: Login) -> tuple[str, str]:
    """Return login and password that an attempt names; the password only in clear-text form."""
    offered = attempt.secret or ""
    if attempt.login_type is LoginType.INTERNAL:
        return offered.rpartition(":")[0][:64], ""
    login, password = read_active_directory_secret(offered, attempt.nonce) or ("", "")
    return login[:64], password
