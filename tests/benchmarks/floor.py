"""The least that the same work can cost: the same bytes, and the same rows."""

from __future__ import annotations

import contextlib
import sqlite3
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import requests

from tests.running_server import Api, RunningServer
from ucc_client.api.transport import CONNECTIONS


def fetch(server: RunningServer, user: dict[str, Any], paths: Sequence[str]) -> float:
    """Read these paths by bare sessions; returns seconds."""
    api = Api(server, user)
    headers = dict(api.session.headers)
    api.close()
    sessions = [requests.Session() for _ in range(CONNECTIONS)]
    for session in sessions:
        session.trust_env = False
        session.headers.update(headers)
    with contextlib.ExitStack() as stack:
        pool = stack.enter_context(ThreadPoolExecutor(CONNECTIONS))
        for session in sessions:
            stack.callback(session.close)
        begin = time.perf_counter()
        shares = [
            pool.submit(_read_all, session, server.url, paths[number::CONNECTIONS])
            for number, session in enumerate(sessions)
        ]
        for share in shares:
            share.result()
        return time.perf_counter() - begin


def write(cache: Path, folder: Path) -> float:
    """Write the rows of a client's cache into a new file at once; returns seconds."""
    with contextlib.closing(sqlite3.connect(f"file:{cache}?mode=ro", uri=True)) as source:
        query = "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql NOT NULL"
        tables = [(n, s) for n, s in source.execute(query) if not n.startswith("sqlite_")]
        rows = {name: source.execute(f'SELECT * FROM "{name}"').fetchall() for name, _ in tables}
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "floor.sqlite3"
    file.unlink(missing_ok=True)
    with contextlib.closing(sqlite3.connect(file)) as target:
        for _, statement in tables:
            target.execute(statement)
        target.commit()
        begin = time.perf_counter()
        for name, found in rows.items():
            if found:
                places = ", ".join("?" * len(found[0]))
                target.executemany(f'INSERT INTO "{name}" VALUES ({places})', found)
        target.commit()
        return time.perf_counter() - begin


def _read_all(session: requests.Session, url: str, paths: Sequence[str]) -> None:
    for path in paths:
        answer = session.get(url + path, timeout=60)
        assert answer.status_code == 200, f"{path}: {answer.status_code}"
