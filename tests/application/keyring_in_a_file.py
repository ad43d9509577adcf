"""A keyring for tests, since the desk's own is nobody's business; in a file for two processes."""

from __future__ import annotations

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError


class Keyring(KeyringBackend):
    """Keeps passwords in the file that `KEYRING_FILE` names."""

    priority = 1  # type: ignore[assignment]

    def get_password(self, service: str, username: str) -> str | None:
        return self._all().get(f"{service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._file().write_text(json.dumps({**self._all(), f"{service} {username}": password}))

    def delete_password(self, service: str, username: str) -> None:
        kept = self._all()
        if f"{service} {username}" not in kept:
            raise PasswordDeleteError
        del kept[f"{service} {username}"]
        self._file().write_text(json.dumps(kept))

    def _all(self) -> dict[str, str]:
        return json.loads(self._file().read_text()) if self._file().exists() else {}

    def _file(self) -> Path:
        return Path(os.environ["KEYRING_FILE"])
