"""What a backup says of itself, so that a damaged or foreign one is known before it is used."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Literal

import msgspec

FORMAT = 1
MANIFEST = "manifest.json"
DATABASES = {"sqlite": "database.sqlite3", "postgresql": "database.sql"}
"""The database's name in the archive, by its kind."""
KEY = "secret.key"
SETTINGS = "ucc-server.toml"
DEMO = "demo.json"
MAIL = "mail"
"""The folder of the mail spool in the archive."""


class Member(msgspec.Struct, frozen=True, kw_only=True):
    """One file of the archive."""

    name: str
    size: int
    sha256: str


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """The first file of the archive; `made_at` is in ISO 8601 (UTC), `step` the database's."""

    format: int
    version: str
    step: str
    database: Literal["sqlite", "postgresql"]
    made_at: str
    members: list[Member]


def member_of(name: str, file: Path) -> Member:
    """Return what is written down of a file."""
    with file.open("rb") as content:
        digest = hashlib.file_digest(content, "sha256").hexdigest()
    return Member(name=name, size=file.stat().st_size, sha256=digest)
