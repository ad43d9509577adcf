"""What msgspec finds out about a type at its first use, found out before there are threads.

It does so once for each type, and whoever uses the type on another thread meanwhile takes what is
only half there: the process dies (msgspec 0.22, `tests/contract/test_type_preparation.py`).
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import msgspec


def prepare_types() -> None:
    """Let msgspec look at all structs that were imported; to be called before threads are started.

    What cannot be read at all is nothing that threads read.
    """
    for kind in _below(msgspec.Struct):
        with contextlib.suppress(TypeError, NameError):
            msgspec.json.Decoder(kind)


def _below(kind: type[msgspec.Struct]) -> Iterator[type[msgspec.Struct]]:
    for one in kind.__subclasses__():
        yield one
        yield from _below(one)
