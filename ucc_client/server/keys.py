"""The installation's key: one file from which every other key is derived."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import secrets
import tempfile
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_LENGTH = 32


class WrongKeyError(Exception):
    """The key file is damaged, or it is not the one this data was written with."""


class MissingKeyError(WrongKeyError):
    """There is data, and the key file that it was written with is not there."""

    def __init__(self, file: Path) -> None:
        super().__init__(str(file))
        self.file = file


class Keys:
    """Encrypts what must be read again, and signs what must only be recognised."""

    def __init__(self, master: bytes) -> None:
        self._master = master
        self._known: dict[str, bytes] = {}
        self._box = Fernet(base64.urlsafe_b64encode(self._derived("encryption")))

    @property
    def fingerprint(self) -> str:
        """Name the key without telling it; the database refuses another one by this."""
        return hashlib.sha256(self._derived("fingerprint")).hexdigest()

    def encrypt(self, clear: bytes) -> bytes:
        """Return `clear` encrypted and authenticated."""
        return self._box.encrypt(clear)

    def decrypt(self, sealed: bytes) -> bytes:
        """Return what was encrypted; raises WrongKeyError when it was under another key."""
        try:
            return self._box.decrypt(sealed)
        except InvalidToken:
            raise WrongKeyError from None

    def sign(self, purpose: str, text: str) -> bytes:
        """Return the HMAC-SHA256 of `text`; each purpose has a key of its own."""
        return hmac.digest(self._derived(purpose), text.encode(), "sha256")

    def _derived(self, purpose: str) -> bytes:
        # Kept, because a list of conferences signs a link for each of them.
        if purpose not in self._known:
            derived = HKDF(SHA256(), _LENGTH, salt=None, info=purpose.encode())
            self._known[purpose] = derived.derive(self._master)
        return self._known[purpose]


def load_or_create(file: Path) -> Keys:
    """Read the key file, or make it (0600). Raises WrongKeyError when it is no key."""
    if not file.exists():
        _create(file)
    return load(file)


def load(file: Path) -> Keys:
    """Read the key file. Raises MissingKeyError, or WrongKeyError when it is no key."""
    if not file.exists():
        raise MissingKeyError(file)
    try:
        master = base64.b64decode(file.read_bytes(), validate=False)
    except ValueError:
        raise WrongKeyError from None
    if len(master) != _LENGTH:
        raise WrongKeyError
    return Keys(master)


def _create(file: Path) -> None:
    """Write the key whole, and on the disk before anything depends on it, or not at all."""
    handle, temporary = tempfile.mkstemp(dir=file.parent, prefix=".key-")  # 0600
    try:
        with os.fdopen(handle, "wb") as fresh:
            fresh.write(base64.b64encode(secrets.token_bytes(_LENGTH)) + b"\n")
            fresh.flush()
            os.fsync(fresh.fileno())
        os.link(temporary, file)
    except FileExistsError:
        # Another process of this installation was first: its key holds.
        return
    finally:
        Path(temporary).unlink()
    folder = os.open(file.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
