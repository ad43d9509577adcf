"""How answers look on the wire: absent instead of null, and every refusal with words."""

from __future__ import annotations

import logging
from typing import Any

import msgspec
from litestar import MediaType, Request, Response
from litestar.exceptions import HTTPException

from ucc_client.contract.messages import ErrorBody
from ucc_client.server import limits
from ucc_client.server.refusals import NotSignedInError, RefusalError, TryLaterError

_log = logging.getLogger(__name__)

_WORDS = {
    400: ("invalid", "The request is not valid JSON of the expected form."),
    404: ("not-found", "There is nothing here."),
    405: ("method-not-allowed", "This address does not know the method."),
    408: ("too-slow", "The request did not arrive in time. Send it again."),
    413: ("too-large", f"The request is too large: a body has at most {limits.BODY_BYTES} bytes."),
}


def body(value: object) -> Any:
    """Return a wire object or a list of them without the fields that say nothing."""
    return _without_none(msgspec.to_builtins(value))


def refused(_request: Request[Any, Any, Any], refusal: RefusalError) -> Response[ErrorBody]:
    """Answer a refusal."""
    headers = {}
    if isinstance(refusal, TryLaterError):
        headers["Retry-After"] = str(refusal.retry_after)
    if isinstance(refusal, NotSignedInError):
        headers["WWW-Authenticate"] = "authToken"
    return _error(refusal.status, refusal.code, refusal.message, headers)


def http_error(_request: Request[Any, Any, Any], error: HTTPException) -> Response[ErrorBody]:
    """Answer what the framework refuses, without its internals."""
    code, message = _WORDS.get(error.status_code, ("error", "The request cannot be answered."))
    extra = error.extra if isinstance(error.extra, list) else []
    details = [
        f"{item.get('key') or 'body'}: {item.get('message')}"
        for item in extra
        if isinstance(item, dict)
    ]
    headers = {k: v for k, v in (error.headers or {}).items() if k.lower() == "allow"}
    return _error(error.status_code, code, " ".join([message, *details])[:500], headers)


def too_deep(request: Request[Any, Any, Any], error: RecursionError) -> Response[ErrorBody]:
    """Answer JSON that is nested deeper than anything that can be meant."""
    if "deserializing" not in str(error):
        return bug(request, error)
    return _error(400, "invalid", "The request's JSON is nested too deeply.", {})


def bug(request: Request[Any, Any, Any], _error_: Exception) -> Response[ErrorBody]:
    """Answer our own mistake; the log has the traceback, the client does not."""
    _log.exception("failed to answer %s %s", request.method, request.scope["path_template"])
    return _error(500, "error", "Something went wrong on the server; its log says more.", {})


def _error(status: int, code: str, message: str, headers: dict[str, str]) -> Response[ErrorBody]:
    return Response(
        ErrorBody(code=code, message=message),
        status_code=status,
        headers=headers,
        media_type=MediaType.JSON,
    )


def _without_none(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_none(item) for key, item in value.items() if item is not None}
    if isinstance(value, list | tuple):
        return [_without_none(item) for item in value]
    return value
