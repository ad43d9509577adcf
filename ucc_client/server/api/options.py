"""`OPTIONS`: which methods a path has (RFC 9110, 9.3.7).

The framework's own answer names the methods of the path's first handler only.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from litestar import HttpMethod, Response, route
from litestar.handlers import HTTPRouteHandler


def options_routes(handlers: Iterable[HTTPRouteHandler]) -> list[HTTPRouteHandler]:
    """Return a handler of `OPTIONS` for each path that the handlers have."""
    methods: dict[str, set[str]] = defaultdict(lambda: {"OPTIONS"})
    for handler in handlers:
        for path in handler.paths:
            methods[path] |= {str(method) for method in handler.http_methods}
    return [_options(path, ", ".join(sorted(names))) for path, names in methods.items()]


def _options(path: str, allowed: str) -> HTTPRouteHandler:
    @route(
        path,
        http_method=[HttpMethod.OPTIONS],
        status_code=204,
        include_in_schema=False,
        sync_to_thread=False,
    )
    def options() -> Response[None]:
        return Response(None, headers={"Allow": allowed}, status_code=204)

    return options
