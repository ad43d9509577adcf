"""Why an Asterisk cannot be reached, in words that say what to do. No input or output."""

from __future__ import annotations

import ssl
from http import HTTPStatus

import aiohttp

from ucc_client.server.pbx.engine import DeniedError, EngineError, UntrustedError

_DENIED = (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN)


def trouble_of(error: Exception, place: str) -> EngineError:
    """Return what went wrong at `place`, with what to look at; the password is in none of it."""
    if isinstance(error, EngineError):
        return error
    kind, said = EngineError, _words(error)
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        kind = UntrustedError
        said = (
            f"its certificate is not trusted ({_reason(error.certificate_error)}); name who signed "
            "it by pbx_ca_file, and in pbx a host that stands in it"
        )
    elif isinstance(error, aiohttp.WSServerHandshakeError) and error.status in _DENIED:
        kind = DeniedError
        said = "it refuses the name or the password; compare ari.conf with pbx"
    return kind(f"{place}: {said}")


def _words(error: Exception) -> str:
    match error:
        case aiohttp.ClientConnectorSSLError() | ssl.SSLError():
            name = type(error).__name__
            return f"no TLS could be agreed on ({name}); aris:// needs the port of tlsbindaddr"
        case aiohttp.ClientConnectorDNSError():
            return "there is no such host; look at pbx"
        case aiohttp.ClientConnectorError() | ConnectionRefusedError():
            return "nobody listens there; see that Asterisk runs, and http.conf"
        case TimeoutError():
            return "no answer in time"
    return type(error).__name__


def _reason(error: Exception) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return str(error.verify_message)
    return type(error).__name__
