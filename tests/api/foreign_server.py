"""A server on loopback that says what a test tells it, as strangers on the net may."""

from __future__ import annotations

import contextlib
import datetime
import ipaddress
import json
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec


class Asked(NamedTuple):
    """One request as it arrived; header names are lower case."""

    method: str
    path: str
    headers: dict[str, str]
    body: Any


class Said(NamedTuple):
    """What to answer; a body that is not bytes is sent as JSON."""

    status: int
    body: Any = b""
    headers: Mapping[str, str] = MappingProxyType({})


class ForeignServer:
    """Answers each request by `reply`, and keeps all requests."""

    def __init__(
        self, reply: Callable[[Asked], Said | None], port: int = 0, host: str = "127.0.0.1"
    ) -> None:
        self.asked: list[Asked] = []
        self.reply = reply
        self._httpd = ThreadingHTTPServer((host, port), self._handler())
        self._httpd.daemon_threads = False
        self._scheme = "http"
        self.host = host
        """By which name it is asked for."""

    @property
    def url(self) -> str:
        return f"{self._scheme}://{self.host}:{self._httpd.server_port}"

    def protect(self, certificate: Path, key: Path | None = None) -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        self._httpd.socket = context.wrap_socket(
            self._httpd.socket, server_side=True, do_handshake_on_connect=False
        )
        self._scheme = "https"

    @contextlib.contextmanager
    def running(self) -> Iterator[ForeignServer]:
        thread = threading.Thread(target=self._httpd.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield self
        finally:
            self._httpd.shutdown()
            thread.join()
            self._httpd.server_close()

    def _handler(server) -> type[BaseHTTPRequestHandler]:  # noqa: N805 - `self` is the handler's
        class Handler(BaseHTTPRequestHandler):
            # Without keep-alive: closing the server waits for no idle connection.
            protocol_version = "HTTP/1.0"

            def answer(self) -> None:
                length = int(self.headers.get("Content-Length") or 0)
                body = self.rfile.read(length)
                asked = Asked(
                    self.command,
                    self.path,
                    {name.lower(): value for name, value in self.headers.items()},
                    json.loads(body) if body else None,
                )
                server.asked.append(asked)
                said = server.reply(asked)
                if said is None:  # hang up without a word
                    return
                content = said.body if isinstance(said.body, bytes) else json.dumps(said.body)
                content = content if isinstance(content, bytes) else content.encode()
                self.send_response(said.status)
                for name, value in said.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            do_GET = do_POST = do_PUT = do_DELETE = answer  # noqa: N815 - http.server's names

            def handle(self) -> None:
                # A client that breaks off a handshake is what some tests are about.
                with contextlib.suppress(ssl.SSLError, ConnectionError):
                    super().handle()

            def log_message(self, *_: object) -> None:
                pass

        return Handler


def self_signed_certificate(
    folder: Path, *, address: str = "127.0.0.1", days: int = 1, file_name: str = "certificate.pem"
) -> Path:
    """Make a certificate that nobody vouches for, key and all in one file.

    It ends in so many days; with a negative number it has ended.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, address)])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=30))
        .not_valid_after(now + datetime.timedelta(days=days))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(address))]),
            critical=False,
        )
        .sign(key, hashes.SHA256())
    )
    file = folder / file_name
    file.write_bytes(
        certificate.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return file
