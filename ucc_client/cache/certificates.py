"""Which certificates the user chose to trust though nobody vouches for them.

One small JSON file, 0600: the SHA-256 fingerprint (lower-case hex, DER) for each server's
address. It holds for everything that talks to the server.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from ucc_client.cache.accounts import write_private


class Certificates:
    """The fingerprints below a data folder."""

    def __init__(self, data: Path) -> None:
        self._file = data / "certificates.json"

    def trusted(self, server: str) -> str:
        """Return the fingerprint that was accepted for this server, empty when none was."""
        return self._all().get(server, "")

    def trust(self, server: str, fingerprint: str) -> None:
        """Accept this certificate for this server from now on, and no other one."""
        write_private(self._file, msgspec.json.encode({**self._all(), server: fingerprint}))

    def _all(self) -> dict[str, str]:
        try:
            return msgspec.json.decode(self._file.read_bytes(), type=dict[str, str])
        except (FileNotFoundError, msgspec.DecodeError):
            return {}
