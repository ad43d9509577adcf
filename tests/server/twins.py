"""Two server processes on one PostgreSQL, which share nothing but that and the key file."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.postgres import Postgres
from tests.running_server import RunningServer


@contextlib.contextmanager
def twins(
    folder: Path,
    postgres: Postgres,
    *,
    demo: bool = True,
    arguments: Sequence[Sequence[str]] = ((), ()),
) -> Iterator[list[RunningServer]]:
    """Start as many as there are `arguments`, all at the same time on an empty database."""
    with contextlib.ExitStack() as stack:
        url = stack.enter_context(postgres.database())
        servers = [
            RunningServer(
                folder / f"process{number}",
                demo=demo,
                arguments=own,
                database_url=url,
                data=folder / "data",
            )
            for number, own in enumerate(arguments)
        ]
        for server in servers:
            stack.callback(server.stop)
        with ThreadPoolExecutor(len(servers)) as pool:
            list(pool.map(lambda server: server.start(), servers))
        yield servers
