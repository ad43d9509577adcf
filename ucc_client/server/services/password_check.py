"""Whether a sign-in's secret is right, in either form that the contract knows."""

from __future__ import annotations

import hmac
from typing import Any

import msgspec
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import Row

from ucc_client.contract.login import internal_secret, password_hash, read_active_directory_secret
from ucc_client.contract.messages import Login, LoginType
from ucc_client.server.keys import Keys


class Verdict(msgspec.Struct, frozen=True):
    """`new_hash` is to be kept instead of the verifier, when there is one."""

    right: bool
    new_hash: str | None = None


class PasswordCheck:
    """Compares secrets. An unknown login costs the same work as a known one."""

    def __init__(self, keys: Keys) -> None:
        self._keys = keys
        self._hasher = PasswordHasher()
        self._nobody: str | None = None

    def internal(self, attempt: Login, login: str, user: Row[Any] | None) -> Verdict:
        """Check `login:sha512(login + nonce + sha512(password))`."""
        kept = user is not None and bool(user.verifier)
        verifier = (
            self._keys.decrypt(user.verifier).decode() if user and kept else password_hash("")
        )
        expected = internal_secret(login, attempt.nonce, verifier)
        right = hmac.compare_digest(expected.encode(), (attempt.secret or "").encode())
        return Verdict(right and kept)

    def active_directory(self, password: str, user: Row[Any] | None) -> Verdict:
        """Check a password in clear text; the first right one becomes an Argon2id hash."""
        if user is None or user.password_hash is not None or not user.verifier:
            return self._by_hash(password, user)
        known = self._keys.decrypt(user.verifier)
        fresh = self._hasher.hash(password)
        if hmac.compare_digest(known, password_hash(password).encode()):
            return Verdict(right=True, new_hash=fresh)
        return Verdict(right=False)

    def _by_hash(self, password: str, user: Row[Any] | None) -> Verdict:
        kept = user.password_hash if user is not None else None
        if self._nobody is None:
            self._nobody = self._hasher.hash("nobody")
        try:
            right = self._hasher.verify(kept or self._nobody, password)
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
