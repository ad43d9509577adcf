"""What an address says about the newest version of the program."""

from __future__ import annotations

from urllib.parse import urlsplit

import msgspec
import requests

from ucc_client.api.system_proxy import proxies_for
from ucc_client.api.trust import trust
from ucc_client.contract.errors import NotAServerError, UnprotectedError, UnreachableError
from ucc_client.contract.server_address import is_loopback

_CONNECT_S, _READ_S = 5, 10
_MOST_BYTES = 16_384


class VersionNotice(msgspec.Struct, frozen=True, kw_only=True):
    """A version, and the page where people get it."""

    version: str
    page: str


def read_notice(address: str) -> VersionNotice:
    """Read the JSON at an address; nothing is told about who asks, and nothing is downloaded.

    Only protected addresses are asked and named, but for this machine itself. Raises
    UnprotectedError, UnreachableError, or NotAServerError.
    """
    if not _is_protected(address):
        raise UnprotectedError("new versions are looked for by https only")
    try:
        with requests.Session() as session:
            session.trust_env = False
            session.proxies.update(proxies_for(address))
            session.headers.update({"User-Agent": "ucc-client", "Accept": "application/json"})
            trust(session, "", 1)
            with session.get(
                address, timeout=(_CONNECT_S, _READ_S), allow_redirects=False, stream=True
            ) as response:
                if response.status_code != 200:
                    raise NotAServerError(f"answered with {response.status_code}")
                content = _first_bytes(response)
    except requests.RequestException as error:
        raise UnreachableError(type(error).__name__, never_sent=False) from error
    try:
        notice = msgspec.json.decode(content, type=VersionNotice)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise NotAServerError("answered with no version") from error
    if not _is_protected(notice.page):
        raise NotAServerError("named a page that is not protected")
    return notice


def _first_bytes(response: requests.Response) -> bytes:
    """Return so much of the body, which may come in pieces, that a longer one is no notice."""
    content = b""
    for piece in response.iter_content(_MOST_BYTES):
        content += piece
        if len(content) >= _MOST_BYTES:
            break
    return content


def _is_protected(address: str) -> bool:
    scheme = urlsplit(address).scheme
    return scheme == "https" or (scheme == "http" and is_loopback(address))
