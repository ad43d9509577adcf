"""`python -m tests.benchmarks.load PORT SECONDS CONNECTIONS`: asks a server as fast as it answers.

Standard input is one HTTP/1.1 request, byte for byte; each connection sends it again when its
answer is there, and is kept alive where the server does so. Prints JSON: how many answers, their
statuses, and seconds at p50 and p99. It is a process of its own, so that its work is not the
server's.
"""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
import time
from collections import Counter
from typing import NamedTuple

_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)


class Load(NamedTuple):
    """What came of it; `rate` is answers in a second, the times are seconds."""

    rate: float
    p50: float
    p99: float


def load(port: int, request: bytes, *, seconds: float, connections: int = 8) -> Load:
    """Ask the server on this port of loopback for so long; every answer has to be a success."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.load", str(port), str(seconds), str(connections)],
        input=request,
        capture_output=True,
        check=True,
        timeout=seconds + 60,
    )
    found = json.loads(done.stdout)
    bad = {status: count for status, count in found["statuses"].items() if status[0] != "2"}
    assert not bad, (request[:60], bad)
    return Load(found["answers"] / found["seconds"], found["p50"], found["p99"])


async def _ask(
    port: int, request: bytes, end: float, times: list[float], seen: Counter[str]
) -> None:
    connection = None
    while (begin := time.perf_counter()) < end:
        if connection is None:
            connection = await asyncio.open_connection("127.0.0.1", port)
        reader, writer = connection
        writer.write(request)
        head = await reader.readuntil(b"\r\n\r\n")
        if length := _LENGTH.search(head):
            await reader.readexactly(int(length[1]))
        if head.startswith(b"HTTP/1.0"):
            # Such a server keeps no connection: each answer needs a new one.
            writer.close()
            connection = None
        times.append(time.perf_counter() - begin)
        seen[head[9:12].decode()] += 1
    if connection is not None:
        connection[1].close()


async def _run(port: int, request: bytes, seconds: float, connections: int) -> dict[str, object]:
    times: list[float] = []
    seen: Counter[str] = Counter()
    begin = time.perf_counter()
    asking = [_ask(port, request, begin + seconds, times, seen) for _ in range(connections)]
    await asyncio.gather(*asking)
    took = time.perf_counter() - begin
    times.sort()
    return {
        "answers": len(times),
        "seconds": took,
        "statuses": seen,
        "p50": times[len(times) // 2],
        "p99": times[len(times) * 99 // 100],
    }


if __name__ == "__main__":
    arguments = int(sys.argv[1]), sys.stdin.buffer.read(), float(sys.argv[2]), int(sys.argv[3])
    json.dump(asyncio.run(_run(*arguments)), sys.stdout)
