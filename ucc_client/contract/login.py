"""The sign-in secret, made by the client and by the server with one function.

Source: the vendor's description of `POST /login`.
"""

from __future__ import annotations

import base64
import hashlib

from ucc_client.contract.messages import LoginType

TOKEN_HEADER = "authToken"  # noqa: S105 - the header's name
VERSION_HEADER = "X-Version"
VERSION = "2"


def password_hash(password: str) -> str:
    """Return lower-case hex SHA-512 of the password, which `Internal` makes servers keep."""
    return _sha512(password)


def internal_secret(login: str, nonce: str, hashed_password: str) -> str:
    """Return the `Internal` secret: `login:sha512(login + nonce + sha512(password))`."""
    return f"{login}:{_sha512(login + nonce + hashed_password)}"


def active_directory_secret(login: str, nonce: str, password: str) -> str:
    """Return the `ActiveDirectory` secret, which is the password in clear text in effect."""
    return base64.b64encode((login + nonce + password).encode()).decode("ascii")


def read_active_directory_secret(offered: str, nonce: str) -> tuple[str, str] | None:
    """Return login and password from an `ActiveDirectory` secret; None when it is none."""
    try:
        clear = base64.b64decode(offered, validate=True).decode()
    except ValueError:
        return None
    login, found, password = clear.partition(nonce)
    return (login, password) if nonce and found else None


def secret(login_type: LoginType, login: str, nonce: str, password: str) -> str:
    """Return what `POST /login` wants for this kind of sign-in."""
    if login_type is LoginType.INTERNAL:
        return internal_secret(login, nonce, password_hash(password))
    return active_directory_secret(login, nonce, password)


def _sha512(text: str) -> str:
    return hashlib.sha512(text.encode()).hexdigest()
