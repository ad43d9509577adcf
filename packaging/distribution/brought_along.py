"""What the programs bring along: the distributions that they need, found by their own metadata."""

from __future__ import annotations

from importlib.metadata import Distribution, distribution

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name


def needed(name: str, extras: tuple[str, ...] = ()) -> list[Distribution]:
    """Return what `name` needs on this system, itself left out, by name.

    Raises PackageNotFoundError when something of it is not installed.
    """
    found: dict[str, Distribution] = {}
    todo = [(name, extras)]
    asked: set[tuple[str, tuple[str, ...]]] = set()
    while todo:
        one = todo.pop()
        if one in asked:
            continue
        asked.add(one)
        place = distribution(one[0])
        found[canonicalize_name(one[0])] = place
        for line in place.requires or ():
            requirement = Requirement(line)
            wanted = one[1] or ("",)
            if requirement.marker and not any(
                requirement.marker.evaluate({"extra": extra}) for extra in wanted
            ):
                continue
            todo.append((requirement.name, tuple(sorted(requirement.extras))))
    found.pop(canonicalize_name(name))
    return [found[key] for key in sorted(found)]
