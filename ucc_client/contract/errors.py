"""What can go wrong between a client and a server: a closed family.

Whoever talks to a server raises these and nothing else; whoever syncs decides by them.
No message carries a password, a token, or a body.
"""

from __future__ import annotations

import re
from typing import Any

from ucc_client.contract.shown_certificate import ShownCertificate


class ServerError(Exception):
    """The base of the family."""


class UnreachableError(ServerError):
    """Nothing answered. `never_sent` is true when the request certainly did not leave."""

    def __init__(self, message: str, *, never_sent: bool) -> None:
        super().__init__(message)
        self.never_sent = never_sent


class ProxyScriptError(UnreachableError):
    """Nothing answered, and the system finds its proxy by a script (PAC), which is not read."""


class NotAServerError(ServerError):
    """Something answered that does not speak the contract: HTML, no JSON, a wrong shape."""


class UntrustedError(ServerError):
    """The server's certificate cannot be verified, or is another one than was accepted.

    `certificate` is the one it shows, None when that cannot be read; `accepted` is the fingerprint
    of the one that the user had accepted, if any.
    """

    def __init__(
        self, message: str, *, certificate: ShownCertificate | None = None, accepted: str = ""
    ) -> None:
        super().__init__(message)
        self.certificate = certificate
        self.accepted = accepted


class UnprotectedError(ServerError):
    """The address is plain HTTP to another machine, and the user has not agreed to that."""


class UnauthorisedError(ServerError):
    """Login, password or token are not accepted."""


class ClearTextError(ServerError):
    """The server wants the password in clear text over an unprotected connection."""


class PasswordWantedError(ServerError):
    """A server that took a proof until now wants the password itself (`ActiveDirectory`)."""


GONE = (404, 410)
"""Refusals that say that a conference is not there (any more)."""


class RefusedError(ServerError):
    """The server understood and refused: a 4xx. `code` and `message` are the server's words."""

    def __init__(self, status: int, code: str = "", message: str = "") -> None:
        super().__init__(f"{status} {code} {message}".strip())
        self.status = status
        self.code = code
        self.message = message

    @property
    def reason(self) -> str:
        """What the server said about it, else the number of its answer (`status_in`)."""
        return self.message or self.code or f"refused with {self.status}"


def status_in(reason: str) -> int | None:
    """Return the number of the answer in a `RefusedError.reason` without words of the server."""
    found = re.fullmatch(r"refused with (\d{3})", reason)
    return int(found.group(1)) if found else None


class ClashError(ServerError):
    """The conference is of another revision than the request was made for (412).

    `current` is what the server has now, None when it did not say.
    """

    def __init__(self, current: dict[str, Any] | None) -> None:
        super().__init__("somebody else was faster")
        self.current = current


class OutdatedError(ServerError):
    """The server does not know any more what changed since then (410)."""


class TooManyError(ServerError):
    """The server wants a pause (429); `retry_after` is in seconds, None when it named none."""

    def __init__(self, retry_after: float | None) -> None:
        super().__init__("too many requests")
        self.retry_after = retry_after


class ServerTroubleError(ServerError):
    """The server failed (5xx); it may have done what was asked all the same.

    `retry_after` is in seconds, None when it asked for no pause.
    """

    def __init__(self, status: int, retry_after: float | None = None) -> None:
        super().__init__(f"the server failed with {status}")
        self.status = status
        self.retry_after = retry_after


class AbandonedError(ServerError):
    """Nobody waits for the answer any more; what was to be changed may be changed all the same."""


class AnotherServerError(ServerError):
    """The same login is somebody else now: another database answers at the address."""
