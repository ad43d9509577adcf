"""Style sheets and scripts of the pages: files that come along, and nothing from elsewhere."""

from __future__ import annotations

import hashlib
from pathlib import Path

from litestar import Response, get
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath

from ucc_client.server.refusals import NotFoundError

_KINDS = {
    "portal.css": "text/css",
    "frame.css": "text/css",
    "portal.js": "text/javascript",
    "participant.js": "text/javascript",
    "htmx.min.js": "text/javascript",
    "ucc-client.svg": "image/svg+xml",
}
_ELSEWHERE = {"ucc-client.svg": "icons"}
_PLACE = "/static"


class Assets:
    """Reads them when they are first asked for."""

    def __init__(self, resources: Path) -> None:
        self._resources = resources
        self._known: dict[str, bytes] = {}
        self._urls: dict[str, str] = {}

    def content(self, name: str) -> bytes:
        """Return a file. Raises NotFoundError for what is none of ours."""
        if name not in _KINDS:
            raise NotFoundError
        if name not in self._known:
            folder = self._resources / _ELSEWHERE.get(name, "portal")
            self._known[name] = (folder / name).read_bytes()
        return self._known[name]

    def url(self, name: str) -> str:
        """Return the address of a file; another content has another one."""
        if name not in self._urls:
            digest = hashlib.sha256(self.content(name)).hexdigest()[:12]
            self._urls[name] = f"{_PLACE}/{name}?v={digest}"
        return self._urls[name]


def asset_routes(assets: Assets) -> list[HTTPRouteHandler]:
    """Return the handler of the files."""

    @get(_PLACE + "/{name:str}", sync_to_thread=True)
    def asset(name: FromPath[str]) -> Response[bytes]:
        content = assets.content(name)
        headers = {"Cache-Control": "max-age=86400", "X-Content-Type-Options": "nosniff"}
        return Response(content, media_type=_KINDS[name], headers=headers)

    return [asset]
