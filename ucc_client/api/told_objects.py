"""JSON objects of a long answer, each read when it is asked for.

As Python's objects ten thousand conferences take several times the room of their text, and most of
it would stay with the process.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, overload

import msgspec


class ToldObjects(Sequence[Any]):
    """Reads each of `texts` anew whenever it is asked for; None for one that cannot be read."""

    def __init__(self, texts: Sequence[msgspec.Raw]) -> None:
        self._texts = texts

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._texts)

    def __eq__(self, other: object) -> bool:
        """Tell whether the same is told."""
        return isinstance(other, ToldObjects) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]

    @overload
    def __getitem__(self, place: int) -> Any: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Any]: ...
    def __getitem__(self, place: int | slice) -> Any:
        """Return one of them, or some."""
        if isinstance(place, slice):
            return ToldObjects(self._texts[place])
        try:
            return msgspec.json.decode(self._texts[place])
        except (msgspec.DecodeError, UnicodeDecodeError):
            return None
