"""Which of the user's troubles an error is."""

from __future__ import annotations

from ucc_client.application.changes import Failed, Trouble
from ucc_client.cache.errors import (
    ClosedError,
    DamagedError,
    NewerVersionError,
    NotStoredError,
    WrongAccountError,
)
from ucc_client.contract.errors import (
    AbandonedError,
    AnotherServerError,
    ClearTextError,
    NotAServerError,
    PasswordWantedError,
    ProxyScriptError,
    RefusedError,
    ServerTroubleError,
    TooManyError,
    UnauthorisedError,
    UnprotectedError,
    UnreachableError,
    UntrustedError,
)

_TROUBLES: dict[type[Exception], Trouble] = {
    UnreachableError: Trouble.OFFLINE,
    ProxyScriptError: Trouble.PROXY_SCRIPT,
    AbandonedError: Trouble.OFFLINE,
    ServerTroubleError: Trouble.OFFLINE,
    NotAServerError: Trouble.NOT_A_SERVER,
    UntrustedError: Trouble.UNTRUSTED,
    UnauthorisedError: Trouble.UNAUTHORISED,
    ClearTextError: Trouble.CLEAR_TEXT,
    UnprotectedError: Trouble.UNPROTECTED,
    PasswordWantedError: Trouble.PASSWORD_WANTED,
    RefusedError: Trouble.REJECTED,
    TooManyError: Trouble.TOO_MANY_ATTEMPTS,
    AnotherServerError: Trouble.ANOTHER_SERVER,
    NotStoredError: Trouble.NOT_STORED,
    ClosedError: Trouble.NOT_STORED,
    DamagedError: Trouble.DAMAGED,
    NewerVersionError: Trouble.NEWER_VERSION,
    # A file of another account is as unusable as a broken one.
    WrongAccountError: Trouble.DAMAGED,
}

NEEDS_THE_USER = (
    UnauthorisedError,
    ClearTextError,
    UnprotectedError,
    PasswordWantedError,
    AnotherServerError,
)
"""Trying again by ourselves would not help, and would count as an attack."""


def trouble_of(error: Exception) -> Trouble:
    """Return the trouble that `error` is; anything unknown is a bug."""
    if isinstance(error, UntrustedError) and error.accepted:
        return Trouble.CERTIFICATE_CHANGED
    return _TROUBLES.get(type(error), Trouble.BUG)


def failed(error: Exception) -> Failed:
    """Return the answer to a request that met `error`."""
    if not isinstance(error, UntrustedError):
        return Failed(trouble=trouble_of(error), detail=str(error))
    return Failed(
        trouble=trouble_of(error),
        detail=str(error),
        certificate=error.certificate,
        accepted=error.accepted,
    )
