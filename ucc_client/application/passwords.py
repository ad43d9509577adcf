"""Passwords in the system's keyring, the only place where they outlive the process.

A keyring is the Secret Service, KWallet, or that of Windows or macOS. Where there is none, nothing
is kept: what `keyrings.alt` offers in its stead are files, and is never used.
"""

from __future__ import annotations

import logging

import keyring
import keyring.errors
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend

SERVICE = "ucc-client"

_FILES = "keyrings.alt"

_log = logging.getLogger(__name__)


def read(server: str, login: str) -> str | None:
    """Return the remembered password; a keyring that fails or is missing has none."""
    try:
        return _keyring().get_password(SERVICE, f"{login}@{server}")
    except Exception as error:  # noqa: BLE001 - a backend may raise anything; none is vital
        _log.warning("the keyring cannot be read: %s", type(error).__name__)
        return None


def forget(server: str, login: str) -> None:
    """Take a password out; one that is not there is fine, a keyring that fails is logged."""
    try:
        _keyring().delete_password(SERVICE, f"{login}@{server}")
    except keyring.errors.PasswordDeleteError:
        return
    except Exception as error:  # noqa: BLE001 - as above
        _log.warning("the keyring cannot be written: %s", type(error).__name__)


def remember(server: str, login: str, password: str) -> bool:
    """Keep a password; False when the keyring fails or is missing, and keeps none."""
    try:
        _keyring().set_password(SERVICE, f"{login}@{server}", password)
    except Exception as error:  # noqa: BLE001 - as above: the user will be asked again
        _log.warning("the keyring cannot be written: %s", type(error).__name__)
        return False
    # The backend that means "none" takes everything and keeps nothing.
    return read(server, login) == password


def _keyring() -> KeyringBackend:
    """Return the system's keyring; raises NoKeyringError where there is none."""
    found = keyring.get_keyring()
    # Of several each would be tried in turn, down to a file.
    several = found.backends if isinstance(found, ChainerBackend) else [found]
    for one in several:
        if not type(one).__module__.startswith(_FILES):
            return one
    raise keyring.errors.NoKeyringError("there are only files here")
