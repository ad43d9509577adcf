"""HTTP/1.1 as this server reads it: what is no HTTP is refused in the contract's words, too."""

from __future__ import annotations

import h11
import msgspec
from uvicorn.protocols.http.h11_impl import H11Protocol

from ucc_client.contract.messages import ErrorBody

_NO_HTTP = msgspec.json.encode(
    ErrorBody(code="invalid", message="This is no valid HTTP request, or its headers are too long.")
)


class WordedProtocol(H11Protocol):
    """The web server's own protocol; it answers before any application is asked."""

    def send_400_response(self, msg: str) -> None:
        """Refuse a request that cannot be read, and close: where the next one begins is unclear."""
        if self.conn.our_state in (h11.IDLE, h11.SEND_RESPONSE):
            headers = [
                (b"content-type", b"application/json"),
                (b"content-length", str(len(_NO_HTTP)).encode()),
                (b"cache-control", b"no-store"),
                (b"connection", b"close"),
            ]
            answer = h11.Response(status_code=400, headers=headers, reason=b"Bad Request")
            for event in (answer, h11.Data(data=_NO_HTTP), h11.EndOfMessage()):
                self.transport.write(self.conn.send(event) or b"")
        self.transport.close()
