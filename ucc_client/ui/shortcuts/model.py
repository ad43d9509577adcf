"""What the keyboard does, read off the menus themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import IntEnum

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from ucc_client.ui.lines_model import LinesModel


class Column(IntEnum):
    """The columns, from the left."""

    WHAT = 0
    KEYS = 1
    WHERE = 2


class Shortcut(msgspec.Struct, frozen=True):
    """What keys do, and where; `action` is what a menu offers, None for keys of lists."""

    what: str
    keys: str
    where: str
    action: QAction | None = None

    def fits(self, text: str) -> bool:
        """Tell whether all words of `text` stand in it."""
        said = f"{self.what} {self.keys} {self.where}".casefold()
        return all(word in said for word in text.casefold().split())


def of_menus(menus: Sequence[QMenu]) -> Iterator[Shortcut]:
    """Return every action of these menus, by its shortcut, else by the keys through the menu."""
    for menu in menus:
        for action in menu.actions():
            if not action.isSeparator() and action.menu() is None:
                yield Shortcut(_plain(action.text()), _keys(menu, action), plain(menu), action)


def plain(menu: QMenu) -> str:
    """Return a menu's name without its mnemonic."""
    return _plain(menu.title())


def _keys(menu: QMenu, action: QAction) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    keys = [keys.toString(native) for keys in action.shortcuts()]
    if keys:
        return "  ".join(keys)
    opened, chosen = (QKeySequence.mnemonic(text) for text in (menu.title(), action.text()))
    letter = chosen.toString(native).rpartition("+")[2]
    return f"{opened.toString(native)}, {letter}"


def _plain(text: str) -> str:
    return re.sub(r"&(.)", r"\1", text).removesuffix("…").rstrip()


class ShortcutsModel(LinesModel[Shortcut]):
    """One row for each."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)

    def headings(self) -> tuple[str, ...]:
        """Return the names of the columns."""
        return self.tr("What"), self.tr("Keys"), self.tr("Where")

    def text(self, line: Shortcut, column: int) -> str:
        """Return the words of a cell."""
        return (line.what, line.keys, line.where)[column]
