"""Which conferences a text fits: the answer to a search by more than names."""

from __future__ import annotations

from typing import Self

import msgspec


class FoundConferences(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The keys of the conferences that a text fits, or of the others where those are fewer.

    One letter fits most of thousands of conferences, whose keys the window would have to read.
    """

    keys: tuple[str, ...] = ()
    others: bool = False
    """Whether the text fits all conferences but those with these keys."""

    @classmethod
    def parted(cls, fitting: tuple[str, ...], others: tuple[str, ...]) -> Self:
        """Return what is shorter to say."""
        return cls(keys=others, others=True) if len(others) < len(fitting) else cls(keys=fitting)


NOT_FOUND = FoundConferences()
"""By more than its name nothing was found, or nobody was asked."""
