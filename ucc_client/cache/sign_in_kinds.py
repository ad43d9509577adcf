"""How each server wanted its users to sign in: the `loginType` of the wire.

A server that suddenly wants the password itself is only followed when the user says so.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from ucc_client.cache.accounts import write_private


class SignInKinds:
    """The kinds below a data folder, by the server's address."""

    def __init__(self, data: Path) -> None:
        self._file = data / "sign-in-kinds.json"

    def known(self, server: str) -> str:
        """Return the kind of the last sign-in that worked, empty when there was none."""
        return self._all().get(server, "")

    def note(self, server: str, kind: str) -> None:
        """Remember how a sign-in worked."""
        if self.known(server) != kind:
            write_private(self._file, msgspec.json.encode({**self._all(), server: kind}))

    def _all(self) -> dict[str, str]:
        try:
            return msgspec.json.decode(self._file.read_bytes(), type=dict[str, str])
        except (FileNotFoundError, ValueError):
            return {}
