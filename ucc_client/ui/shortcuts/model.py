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
        yield from _of_menu(menu, _mnemonic(menu.title()))


def _of_menu(menu: QMenu, opened: str) -> Iterator[Shortcut]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _of_menu(inner, f"{opened}, {_letter(inner.title())}")
        elif not action.isSeparator():
            yield Shortcut(_plain(action.text()), _keys(opened, action), plain(menu), action)


def plain(menu: QMenu) -> str:
    """Return a menu's name without its mnemonic."""
    return _plain(menu.title())


def _keys(opened: str, action: QAction) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    keys = [keys.toString(native) for keys in action.shortcuts()]
    if keys:
        return "  ".join(keys)
    return f"{opened}, {_letter(action.text())}"


def _mnemonic(text: str) -> str:
    return QKeySequence.mnemonic(text).toString(QKeySequence.SequenceFormat.NativeText)


def _letter(text: str) -> str:
    return _mnemonic(text).rpartition("+")[2]


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
