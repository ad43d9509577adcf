"""How often the threads of a process wake, as Linux counts it."""

from __future__ import annotations

from pathlib import Path


def children(pid: int) -> list[int]:
    """Return the processes that a process has started itself."""
    return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def wakes(pid: int) -> dict[int, int]:
    """Return how often each thread of a process, by its id, has waited for something."""
    return {int(task.name): _waited(task) for task in Path(f"/proc/{pid}/task").iterdir()}


def since(before: dict[int, int], now: dict[int, int]) -> int:
    """Return how often threads woke between two looks; those that have ended are not known."""
    return sum(count - before.get(thread, 0) for thread, count in now.items())


def _waited(task: Path) -> int:
    lines = (task / "status").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("voluntary_ctxt"))
