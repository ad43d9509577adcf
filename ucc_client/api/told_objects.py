"""JSON objects of a long answer, each read when it is asked for.

As Python's objects ten thousand conferences take several times the room of their text, and most of
it would stay with the process.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypedDict, overload

import msgspec


class Line(TypedDict, total=False):
    """What a line of the list of conferences says, whatever it is; the rest of a text is skipped.

    Source: contract, ManagedConferenceSummary.
    """

    conferenceId: Any
    name: Any
    startTime: Any
    isActive: Any
    isReadonly: Any
    isTerminated: Any


class ToldObjects(Sequence[Any]):
    """Reads each of `texts` anew whenever it is asked for; None for one that cannot be read.

    Of objects only the fields of `kind` are read where it is given.
    """

    def __init__(self, texts: Sequence[msgspec.Raw], kind: Any = Any) -> None:
        self._texts = texts
        self._kind = kind
        self._decoder = msgspec.json.Decoder(kind)

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
            return ToldObjects(self._texts[place], self._kind)
        text = self._texts[place]
        try:
            return self._decoder.decode(text)
        except msgspec.ValidationError:
            return ToldObjects([text])[0]
        except (msgspec.DecodeError, UnicodeDecodeError):
            return None
