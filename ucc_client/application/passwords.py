"""Passwords in the system's keyring, the only place where they outlive the process."""

from __future__ import annotations

import logging

import keyring
import keyring.errors

SERVICE = "ucc-client"

_log = logging.getLogger(__name__)


def read(server: str, login: str) -> str | None:
    """Return the remembered password; a keyring that fails or is missing has none."""
    try:
        return keyring.get_password(SERVICE, f"{login}@{server}")
    except Exception as error:  # noqa: BLE001 - a backend may raise anything; none is vital
        _log.warning("the keyring cannot be read: %s", type(error).__name__)
        return None


def forget(server: str, login: str) -> None:
    """Take a password out; one that is not there is fine, a keyring that fails is logged."""
    try:
        keyring.delete_password(SERVICE, f"{login}@{server}")
    except keyring.errors.PasswordDeleteError:
        return
    except Exception as error:  # noqa: BLE001 - as above
        _log.warning("the keyring cannot be written: %s", type(error).__name__)


def remember(server: str, login: str, password: str) -> None:
    """Keep a password; a keyring that fails or is missing keeps none."""
    try:
        keyring.set_password(SERVICE, f"{login}@{server}", password)
    except Exception as error:  # noqa: BLE001 - as above: the user will be asked again
        _log.warning("the keyring cannot be written: %s", type(error).__name__)
