"""What a line of the list is, and what one can ask of it."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from enum import IntEnum

import msgspec
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from ucc_client.application.agenda import Entry, Group

AnyIndex = QModelIndex | QPersistentModelIndex


class Heading(msgspec.Struct, frozen=True):
    """The line above a group; the lines of a `folded` one are not shown.

    `count` is 0 as long as the group is not known as a whole.
    """

    group: Group
    count: int
    folded: bool = False


class Role(IntEnum):
    """What the delegate asks for beyond Qt's own roles."""

    ITEM = Qt.ItemDataRole.UserRole + 1
    KEY = Qt.ItemDataRole.UserRole + 2
    ORIGINAL = Qt.ItemDataRole.UserRole + 3
    """Which date of the conference the line is: its original, in epoch milliseconds."""
    WHEN = Qt.ItemDataRole.UserRole + 4
    """When that date is, in epoch milliseconds."""


def entry_near(items: Sequence[Heading | Entry], position: int) -> Entry | None:
    """Return the date of a conference at a line or next to it, None without any."""
    behind = (item for item in items[position:] if isinstance(item, Entry))
    before = (item for item in reversed(items[:position]) if isinstance(item, Entry))
    return next(itertools.chain(behind, before), None)
