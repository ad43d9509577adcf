"""Serves the OpenAPI document, and a page on which its operations can be tried."""

from __future__ import annotations

import functools
import importlib.util
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
from litestar import MediaType, Response, get
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath

from ucc_client.server.refusals import NotFoundError
from ucc_client.server.resources import resources

DOCUMENT = "/rest/openapi.json"
PAGE = "/api-docs"

_FROM_LIBRARY = {"swagger-ui-bundle.js": "text/javascript", "swagger-ui.css": "text/css"}
_OWN = {"try.js": "text/javascript", "try.css": "text/css"}
_HEADERS = {
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    # The library sets styles on elements, and draws its icons from data: addresses.
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
        "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'none'"
    ),
}


def document_routes(make: Callable[[], dict[str, Any]]) -> list[HTTPRouteHandler]:
    """Return the handlers of document and page; the document is made when first asked for."""
    written = functools.cache(lambda: msgspec.json.encode(make()))

    @get(DOCUMENT, sync_to_thread=True)
    def openapi() -> Response[bytes]:
        return Response(written(), media_type=MediaType.JSON)

    @get(PAGE, sync_to_thread=True)
    def page() -> Response[bytes]:
        content = (resources() / "api-docs" / "page.html").read_bytes()
        headers = {**_HEADERS, "Cache-Control": "no-store"}
        return Response(content, media_type=MediaType.HTML, headers=headers)

    @get(PAGE + "/{name:str}", sync_to_thread=True)
    def part(name: FromPath[str]) -> Response[bytes]:
        if name in _OWN:
            file, kind = resources() / "api-docs" / name, _OWN[name]
        elif name in _FROM_LIBRARY:
            file, kind = _library() / name, _FROM_LIBRARY[name]
        else:
            raise NotFoundError
        headers = {**_HEADERS, "Cache-Control": "max-age=3600"}
        return Response(file.read_bytes(), media_type=kind, headers=headers)

    return [openapi, page, part]


@functools.cache
def _library() -> Path:
    """Return the folder of Swagger UI's files, without running the code of their package."""
    found = importlib.util.find_spec("swagger_ui")
    if found is None or found.origin is None:
        raise ModuleNotFoundError("swagger-ui-py is not installed")
    return Path(found.origin).parent / "static"
