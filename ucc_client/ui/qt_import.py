"""Imports PySide6 without what it does anew at each start, and what follows without its search.

PySide6 carries the sources of its support of signatures along in a library, compiles them in each
process, and compiles three large regular expressions that only who asks for a signature needs. And
it looks through the source of each module that is imported after it for the wish for other names
(`from __feature__ import …`), which nobody has here, and has all these sources kept in memory.

Whatever of that a later PySide6 does otherwise is left as it is: then nothing is won, and nothing
is lost.
"""

from __future__ import annotations

import builtins
import contextlib
import importlib.util
import marshal
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import CodeType
from typing import Any

_CARRIED = "shibokensupport"
"""The package whose sources are carried along."""


def import_qt(keep: Path | None = None) -> None:
    """Import PySide6, mostly before any of its modules are.

    `keep` is the file of the compiled code; without it, it lies where Python keeps that of this
    module.
    """
    with _kept_code(keep or kept_file()), _patterns_compiled_later():
        import PySide6.QtCore  # noqa: F401, PLC0415
    # Under this name PySide6 keeps what it has put this search for `__feature__` before.
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def kept_file() -> Path:
    """Return where the compiled code lies, for this very version of Python."""
    return Path(importlib.util.cache_from_source(__file__)).with_suffix(".kept")


@contextlib.contextmanager
def _kept_code(file: Path) -> Iterator[None]:
    """Compile no source that was compiled before; who cannot write the file compiles each time."""
    kept, compiled = _read(file), compile
    count = len(kept)

    def compile_once(source: Any, filename: Any, mode: str, *more: Any, **named: Any) -> Any:
        if more or named or mode != "exec" or not isinstance(source, str | bytes):
            return compiled(source, filename, mode, *more, **named)
        text = source.encode() if isinstance(source, str) else source
        key = (str(filename), importlib.util.source_hash(text))
        if key not in kept:
            kept[key] = compiled(source, filename, mode)
        return kept[key]

    builtins.compile = compile_once
    try:
        yield
    finally:
        builtins.compile = compiled
    if len(kept) > count and not sys.dont_write_bytecode:
        _write(file, kept)


def _read(file: Path) -> dict[tuple[str, bytes], CodeType]:
    # As with Python's own: whoever may write there may write the program.
    try:
        content = file.read_bytes()
        magic = importlib.util.MAGIC_NUMBER
        found = marshal.loads(content[len(magic) :]) if content.startswith(magic) else {}  # noqa: S302
    except (OSError, EOFError, ValueError, TypeError):
        return {}
    return found if isinstance(found, dict) else {}


def _write(file: Path, kept: dict[tuple[str, bytes], CodeType]) -> None:
    made = file.with_name(f"{file.name}.{os.getpid()}")
    with contextlib.suppress(OSError):
        made.write_bytes(importlib.util.MAGIC_NUMBER + marshal.dumps(kept))
        made.replace(file)


class _LaterPattern:
    """A regular expression that is compiled when it is used first.

    Its methods are there before: PySide6 takes them, and uses them much later or never.
    """

    def __init__(self, pattern: str, flags: int) -> None:
        self._asked = pattern, flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            # Whoever makes a class looks whether what is in it is abstract.
            raise AttributeError(name)
        if not callable(getattr(re.Pattern, name, None)):
            return getattr(self._compiled(), name)

        def use(*given: Any, **named: Any) -> Any:
            return getattr(self._compiled(), name)(*given, **named)

        return use

    def _compiled(self) -> re.Pattern[str]:
        # Whatever was compiled once is kept by `re` itself.
        return re.compile(*self._asked)


@contextlib.contextmanager
def _patterns_compiled_later() -> Iterator[None]:
    """Compile no regular expression of the support of signatures before it is used."""
    now = re.compile

    def later(pattern: Any, flags: Any = 0) -> Any:
        asking = str(sys._getframe(1).f_globals.get("__name__"))
        if isinstance(pattern, str) and asking.startswith(_CARRIED):
            return _LaterPattern(pattern, flags)
        return now(pattern, flags)

    re.compile = later
    try:
        yield
    finally:
        re.compile = now
