"""`/healthz`, `/readyz` and `/metrics`: for those who run the server, not for its clients."""

from __future__ import annotations

from typing import Any

import anyio.to_thread
from litestar import Litestar, Request, Response, get
from litestar.enums import ScopeType
from litestar.types import ASGIApp, Receive, Scope, Send

from ucc_client.server.operations.health import Health
from ucc_client.server.operations.metrics import CONTENT_TYPE, Metrics
from ucc_client.server.operations.metrics_access import MetricsAccess

_PATHS = frozenset({"/healthz", "/readyz", "/metrics"})


class Operations:
    """Answers the operators' paths itself and leaves all others to the application."""

    def __init__(
        self, application: ASGIApp, health: Health, metrics: Metrics, access: MetricsAccess
    ) -> None:
        self._application = application
        self._own = _own_application(health, metrics, access)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        own = scope["type"] == ScopeType.HTTP and scope["path"] in _PATHS
        await (self._own if own else self._application)(scope, receive, send)


def _own_application(health: Health, metrics: Metrics, access: MetricsAccess) -> Litestar:
    @get("/healthz", sync_to_thread=False)
    def healthz() -> dict[str, bool]:
        return {"alive": True}

    @get("/readyz")
    async def readyz() -> Response[dict[str, Any]]:
        parts = await health.state()
        ready = health.is_ready(parts)
        return Response(
            {"ready": ready, "parts": parts},
            status_code=200 if ready else 503,
            headers={"Cache-Control": "no-store"},
        )

    @get("/metrics")
    async def read_metrics(request: Request[Any, Any, Any]) -> Response[bytes]:
        if not access.allows(request.client.host if request.client else "", request.headers):
            # As if there were nothing: whoever may not read them need not know of them.
            return Response(b"", status_code=404)
        text = await anyio.to_thread.run_sync(metrics.text)
        return Response(text, media_type=CONTENT_TYPE)

    return Litestar([healthz, readyz, read_metrics], openapi_config=None, logging_config=None)
