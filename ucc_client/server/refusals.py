"""Why the server refuses a request: an HTTP status, a code for programs, words for people."""

from __future__ import annotations

from collections.abc import Sequence


class RefusalError(Exception):
    """The base; answered as `{"code", "message"}` with `status`."""

    status = 400
    code = "invalid"

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class InvalidError(RefusalError):
    """What was sent cannot be accepted."""


class UnknownPlaceholderError(InvalidError):
    """A template has what looks like a variable and is none."""

    code = "unknown-placeholder"

    def __init__(self, names: Sequence[str], known: Sequence[str]) -> None:
        super().__init__(f"Not known here: {' '.join(names)}. Known are {' '.join(known)}.")


class WrongPartError(InvalidError):
    """A template's part for some readers begins or ends where it cannot."""

    code = "wrong-part"


class WrongSignInError(RefusalError):
    """Login, password or nonce are wrong; which of them is not said."""

    code = "wrong-sign-in"

    def __init__(self) -> None:
        super().__init__("Login or password is wrong, or the nonce is used up or too old.")


class NotSignedInError(RefusalError):
    """There is no valid token, or (template) no administrator permission."""

    status = 401
    code = "unauthorised"

    def __init__(self, message: str = "Sign in first: the token is missing or expired.") -> None:
        super().__init__(message)


class ForbiddenError(RefusalError):
    """The user sees it, but may not do this."""

    status = 403
    code = "forbidden"


class NotFoundError(RefusalError):
    """It does not exist, or the user may not know that it does."""

    status = 404
    code = "not-found"

    def __init__(self, message: str = "There is nothing here.") -> None:
        super().__init__(message)


class UnsupportedVersionError(RefusalError):
    """The request is made for a version of the interface that is not spoken here."""

    code = "unsupported-version"

    def __init__(self, versions: Sequence[str]) -> None:
        super().__init__(f"X-Version is {' or '.join(versions)}; without it 2 is meant.")


class UnsupportedMediaTypeError(RefusalError):
    """The body is something else than JSON."""

    status = 415
    code = "unsupported-media-type"

    def __init__(self) -> None:
        super().__init__("Bodies are JSON: send Content-Type: application/json.")


class TryLaterError(RefusalError):
    """It is too much at the moment; `retry_after` is in seconds."""

    status = 429

    def __init__(self, message: str, retry_after: int) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class TooManyFailuresError(TryLaterError):
    """Too many failed sign-ins."""

    code = "too-many-failed-sign-ins"

    def __init__(self, retry_after: int) -> None:
        super().__init__(
            f"Too many failed sign-ins. Try again in {retry_after} seconds.", retry_after
        )


class TooManyRequestsError(TryLaterError):
    """A user asks more often than `per_second`."""

    code = "too-many-requests"

    def __init__(self, per_second: int) -> None:
        super().__init__(f"More than {per_second} requests in a second. Try again in a second.", 1)


class TooManyMailsError(TryLaterError):
    """A user has caused as many mails by hand as one may in a while."""

    code = "too-many-mails"

    def __init__(self, retry_after: int) -> None:
        super().__init__(
            f"That were many mails in a short time. Try again in {retry_after} seconds.",
            retry_after,
        )


class DirectoryUnreachableError(TryLaterError):
    """The company's directory, which knows the passwords, cannot be asked; nothing was counted."""

    status = 503
    code = "directory-unreachable"

    def __init__(self) -> None:
        super().__init__(
            "The company's directory cannot be asked for the password just now, so nobody can "
            "tell whether it is right. Try again in a minute; if it stays so, tell the "
            "administrator.",
            30,
        )


class DatabaseBusyError(TryLaterError):
    """So much is asked of the database that this request did not get its turn; it did nothing."""

    status = 503
    code = "busy"

    def __init__(self) -> None:
        super().__init__(
            "The server has too much to do just now, and nothing of this was done. "
            "Try again in a few seconds.",
            5,
        )


class TokenTooOldError(RefusalError):
    """What happened since the token is not known (any more); a fetch without one helps."""

    status = 410
    code = "token-too-old"

    def __init__(self) -> None:
        super().__init__("This token is not known here, or too old. Ask without one.")


class KeyReusedError(RefusalError):
    """An idempotency key came a second time, with another request."""

    status = 422
    code = "key-reused"

    def __init__(self) -> None:
        super().__init__("This Idempotency-Key was used for another request.")
