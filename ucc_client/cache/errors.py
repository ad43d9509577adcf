"""What can go wrong with the local database: a closed family."""

from __future__ import annotations


class CacheError(Exception):
    """The base of the family."""


class NotStoredError(CacheError):
    """Nothing was written: the disk is full, read-only, or cannot be reached."""


class DamagedError(CacheError):
    """The file is no database, or what is in it cannot be read."""


class NewerVersionError(CacheError):
    """The file was written by a newer version of the program; nothing in it was touched."""


class ClosedError(CacheError):
    """Nothing was written: the file was closed meanwhile."""


class WrongAccountError(CacheError):
    """The file belongs to another server or user."""
