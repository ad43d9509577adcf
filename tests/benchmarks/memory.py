"""The memory of a process and of all that it started, as a proportional share (PSS)."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path


def pss_mb(pid: int) -> float:
    """Return megabytes of the tree of processes below and with `pid`."""
    return pss_of(tree_of(pid))


def tree_of(pid: int) -> set[int]:
    """Return the processes below and with `pid`."""
    children: dict[int, list[int]] = {}
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = status.read_text().rpartition(")")[2].split()
        except OSError:
            continue  # It ended meanwhile.
        children.setdefault(int(fields[1]), []).append(int(status.parent.name))
    found, waiting = set(), [pid]
    while waiting:
        one = waiting.pop()
        waiting += children.get(one, [])
        found.add(one)
    return found


def pss_of(processes: Iterable[int], what: str = "Pss") -> float:
    """Return megabytes of these processes together; those that ended meanwhile have none.

    As `Pss_Anon` only what they have allocated themselves: what is shared with others, as the
    libraries are, is less for each the more of them run.
    """
    found = 0
    for one in processes:
        try:
            lines = Path(f"/proc/{one}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        found += sum(int(line.split()[1]) for line in lines if line.startswith(f"{what}:"))
    return found / 1000
