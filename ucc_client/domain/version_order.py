"""Which of two versions of the program is the newer one."""

from __future__ import annotations

import re

_VERSION = re.compile(r"[0-9]{1,6}(\.[0-9]{1,6}){0,3}", re.ASCII)


def is_newer(theirs: str, ours: str) -> bool:
    """Tell whether `theirs` is a version, and after `ours`; a test version is after nothing."""
    if _VERSION.fullmatch(theirs) is None:
        return False
    begun = _VERSION.match(ours)
    if begun is None:
        return False
    # A test version of ours comes before the one that it tries out.
    is_trial = begun.end() != len(ours)
    return _parts(theirs) > _parts(begun[0]) or (is_trial and _parts(theirs) == _parts(begun[0]))


def _parts(version: str) -> tuple[int, ...]:
    """Return the numbers without zeros at the end: 1.2 is 1.2.0."""
    numbers = [int(part) for part in version.split(".")]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)
