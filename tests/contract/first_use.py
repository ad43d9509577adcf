"""Many threads use a type for the first time at once: `first_use.py [prepared]`."""

from __future__ import annotations

import sys
import threading
from typing import Any

import msgspec

from ucc_client.contract.type_preparation import prepare_types

_ROUNDS, _THREADS = 150, 8
_TOLD = {"number": 1, "words": "x", "more": {"y": [{"number": 2, "words": "z"}]}}


def _kind() -> type[msgspec.Struct]:
    """Return a type of types that nobody has used."""
    kind: Any = int
    for number in range(6):
        fields = [("number", int), ("words", str), ("more", dict[str, list[kind]], {})]
        kind = msgspec.defstruct(f"Kind{number}", fields)
    return kind  # type: ignore[no-any-return]


def main() -> int:
    """Return 0 when all were read; the process dies otherwise."""
    sys.setswitchinterval(1e-6)
    for _ in range(_ROUNDS):
        kind = _kind()
        if "prepared" in sys.argv:
            prepare_types()
        together = threading.Barrier(_THREADS)
        read: list[object] = []

        def use(kind: type = kind, together: threading.Barrier = together) -> None:
            together.wait()
            read.append(msgspec.convert(_TOLD, kind))  # noqa: B023 - joined below

        threads = [threading.Thread(target=use) for _ in range(_THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if len(read) != _THREADS:
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
