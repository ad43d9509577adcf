"""The server's application without a process around it: its routes, and its database's work."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from litestar import Litestar
from sqlalchemy import event

from ucc_client.server import demo
from ucc_client.server.clock import system_clock
from ucc_client.server.composition import join
from ucc_client.server.database.engine import PATIENCE, Database
from ucc_client.server.database.migrations import upgrade
from ucc_client.server.installation import prepare
from ucc_client.server.keys import Keys
from ucc_client.server.resources import resources
from ucc_client.server.services.notices import LocalNotices
from ucc_client.server.settings.settings import settings_of
from ucc_client.server.settings.sources import gather

_VALUE = re.compile(r"'(?:[^']|'')*'|\b\d+(?:\.\d+)?\b")


class Application:
    """The demo company in SQLite below `folder`; `asked` are the SQL statements so far."""

    def __init__(self, folder: Path, *, plain: bool = False, patience: float = PATIENCE) -> None:
        folder.mkdir(exist_ok=True)
        held, _ = gather({"data": str(folder), "plain_starface": plain or None}, {})
        settings = settings_of(held)
        self._database = Database(settings.installation.database_url, patience=patience)
        keys = Keys(b"k" * 32)
        upgrade(self._database)
        prepare(self._database, keys, time_zone=None, default_zone="Europe/Berlin", login_type=None)
        self.users = demo.ensure(folder, self._database, keys, resources(), system_clock())
        joined = join(
            settings,
            self._database,
            keys,
            "http://127.0.0.1:8080",
            LocalNotices(),
            certificates=None,
        )
        self.asgi: Any = joined.application
        self._quick = joined.quick

    def routes(self) -> set[tuple[str, str]]:
        """Return method and path of everything that is answered; OPTIONS has every path."""
        return {
            (method, route.path)
            for part in _parts(self.asgi)
            for route in part.routes
            for method in getattr(route, "methods", ())
            if method != "OPTIONS"
        }

    @contextmanager
    def statements(self) -> Iterator[list[str]]:
        """Collect what SQLite is asked meanwhile, by whichever way; values are `?`."""
        asked: list[str] = []

        def trace(connection: Any, *_: Any) -> None:
            connection.set_trace_callback(lambda text: asked.append(_VALUE.sub("?", text)))

        def leave(connection: Any, *_: Any) -> None:
            connection.set_trace_callback(None)

        engine = self._database.engine
        event.listen(engine, "checkout", trace)
        event.listen(engine, "checkin", leave)
        try:
            yield asked
        finally:
            event.remove(engine, "checkout", trace)
            event.remove(engine, "checkin", leave)

    def close(self) -> None:
        if self._quick is not None:
            self._quick.close()
        self._database.close()


def _parts(application: Any) -> Iterator[Litestar]:
    """Yield the applications that are inside, however they are wrapped."""
    for inner in vars(application).values():
        if isinstance(inner, Litestar):
            yield inner
        elif callable(inner) and hasattr(inner, "__dict__"):
            yield from _parts(inner)
