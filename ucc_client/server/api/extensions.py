"""How requests and answers carry the extensions; without them not a header is left."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Awaitable, Callable
from typing import Any

import msgspec
from litestar import MediaType, Request, Response
from litestar.types import Message, Scope

from ucc_client.contract.additions import Additions, additions_in, understood
from ucc_client.contract.extensions import (
    HEADER,
    IDEMPOTENCY_HEADER,
    Extension,
    Extensions,
    announcement,
    etag,
    revision_in,
)
from ucc_client.server import limits
from ucc_client.server.refusals import InvalidError
from ucc_client.server.services.conferences import ClashError, Revisions
from ucc_client.server.services.once import Answer, Repeatable

AnyRequest = Request[Any, Any, Any]


class Offer(msgspec.Struct, frozen=True):
    """What this server offers beyond the vendor's description."""

    extensions: Extensions

    def __contains__(self, extension: Extension) -> bool:
        """Tell whether an extension is offered."""
        return extension in self.extensions

    def tag(self, revision: int) -> dict[str, str]:
        """Return the header that names a conference's revision (RFC 9110, 8.8.3)."""
        return {"ETag": etag(revision)} if Extension.REVISION in self else {}

    def built_on(self, request: AnyRequest) -> Revisions:
        """Return the revisions that `If-Match` names (RFC 9110, 13.1.1); None for any.

        A tag that is none of ours matches nothing. A weakened one counts: proxies that compress
        make them.
        """
        named = request.headers.get("If-Match")
        if named is None or named.strip() == "*" or Extension.REVISION not in self:
            return None
        found = (revision_in(tag) for tag in named.split(","))
        return frozenset(revision for revision in found if revision is not None)

    def additions(self, content: bytes) -> Additions:
        """Return what a body says of a conference beyond the vendor's description.

        A plain server does not look. Raises InvalidError.
        """
        body = understood(msgspec.json.decode(content, type=dict[str, Any]), self.extensions)
        try:
            return additions_in({name: _whole(value) for name, value in body.items()})
        except msgspec.ValidationError as error:
            raise InvalidError(f"The body is not understood: {error}.") from None

    def repeatable(
        self, request: AnyRequest, user_id: int, place: str, content: bytes, *more: str | None
    ) -> Repeatable | None:
        """Return a request with an `Idempotency-Key`, None for one without.

        `place` is the path below the user, in one spelling; `content` and `more` are what else is
        asked. Raises InvalidError.
        """
        key = request.headers.get(IDEMPOTENCY_HEADER)
        if key is None or Extension.IDEMPOTENCY not in self:
            return None
        if not 0 < len(key) <= limits.IDEMPOTENCY_KEY or any(
            unicodedata.category(c) == "Cc" for c in key
        ):
            raise InvalidError(
                f"{IDEMPOTENCY_HEADER} has 1 to {limits.IDEMPOTENCY_KEY} characters, "
                "none of them a control."
            )
        parts = [content, request.headers.get("If-Match"), *more]
        return Repeatable(
            user_id=user_id,
            method=str(request.method),
            path=place,
            key=key,
            request=hashlib.sha256(msgspec.msgpack.encode(parts)).hexdigest(),
        )

    def clash(self, _request: AnyRequest, clash: ClashError) -> Response[bytes]:
        """Answer that somebody else was faster: with the conference as it is now."""
        return json_response(
            msgspec.json.encode(clash.current.fields),
            clash.status,
            self.tag(clash.current.revision),
        )

    @property
    def marks(self) -> list[tuple[bytes, bytes]]:
        """Return the headers that each answer below `/rest` has."""
        headers = [(b"cache-control", b"no-store")]
        if self.extensions:
            name = HEADER.lower().encode()
            headers.append((name, announcement(self.extensions).encode()))
        return headers

    def marker(self) -> Callable[[Message, Scope], Awaitable[None]]:
        """Return the hook that marks each answer below `/rest`, whoever made it."""
        headers = self.marks

        async def mark(message: Message, scope: Scope) -> None:
            if message["type"] == "http.response.start":
                path = scope["path"]
                if path == "/rest" or path.startswith("/rest/"):
                    message["headers"] = [*message["headers"], *headers]

        return mark


def json_response(
    content: bytes, status: int = 200, headers: dict[str, str] | None = None
) -> Response[bytes]:
    """Return a response with JSON that is written already."""
    return Response(content, status_code=status, headers=headers, media_type=MediaType.JSON)


def response(answer: Answer) -> Response[bytes]:
    """Return an answer as it goes over the wire, the first time or a later one."""
    return json_response(answer.body, answer.status, answer.headers)


def empty_response(answer: Answer) -> Response[None]:
    """Return an answer that has no body (204)."""
    return Response(None, status_code=answer.status, headers=answer.headers)


def _whole(value: Any) -> Any:
    """Return JSON with 60.0 as 60, which JSON Schema calls an integer, too."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list):
        return [_whole(one) for one in value]
    if isinstance(value, dict):
        return {name: _whole(one) for name, one in value.items()}
    return value
