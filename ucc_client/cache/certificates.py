"""Which certificates the user chose to trust though nobody vouches for them.

One small JSON file, 0600: the SHA-256 fingerprint (lower-case hex, DER) for each server's
address. It holds for everything that talks to the server. Where the user agreed to talk to a
server without any protection, that is said in the fingerprint's place.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from ucc_client.cache.accounts import write_private

_NONE = "unprotected"


class Certificates:
    """The fingerprints below a data folder."""

    def __init__(self, data: Path) -> None:
        self._file = data / "certificates.json"

    def trusted(self, server: str) -> str:
        """Return the fingerprint that was accepted for this server, empty when none was."""
        kept = self._all().get(server, "")
        return "" if kept == _NONE else kept

    def may_be_unprotected(self, server: str) -> bool:
        """Tell whether the user agreed to plain HTTP for this server."""
        return self._all().get(server) == _NONE

    def allow_unprotected(self, server: str) -> None:
        """Note that the user agreed to plain HTTP for this server."""
        self.trust(server, _NONE)

    def trust(self, server: str, fingerprint: str) -> None:
        """Accept this certificate for this server from now on, and no other one."""
        write_private(self._file, msgspec.json.encode({**self._all(), server: fingerprint}))

    def _all(self) -> dict[str, str]:
        try:
            return msgspec.json.decode(self._file.read_bytes(), type=dict[str, str])
        except (FileNotFoundError, ValueError):
            return {}
