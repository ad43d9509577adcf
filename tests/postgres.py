"""A real PostgreSQL of its own for tests: as a normal user, in a temporary folder, on no port.

`python -m tests.postgres` is the keeper of one cluster: it makes it, says where it is, and ends it
with everything that was kept when its standard input ends, in whichever way the tests did.
"""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.required import require

_USER = "ucc"
_SETTINGS = {
    # Reached by a socket in a folder of its own: no port to clash, nobody else gets in.
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    # What is kept lives as long as the tests.
    "fsync": "off",
    "full_page_writes": "off",
    "max_connections": "300",
    "shared_buffers": "32MB",
    "max_wal_size": "256MB",
}


class Postgres:
    """One cluster, started when the first database is asked for."""

    def __init__(self, *, durable: bool = False) -> None:
        """Prepare; what is `durable` waits for the disk, which tests need not."""
        self._running = ExitStack()
        self._folder = ""
        self._options = ["--durable"] if durable else []

    @contextmanager
    def database(self) -> Iterator[str]:
        """Give the URL of an empty database, which is dropped afterwards.

        Skips or fails the test when PostgreSQL is not installed.
        """
        if not self._folder:
            self._folder = self._running.enter_context(_keeper(self._options))
        name = f"t{uuid.uuid4().hex}"
        self._do(f"CREATE DATABASE {name}")
        try:
            yield self._url(name)
        finally:
            self._do(f"DROP DATABASE {name} WITH (FORCE)")

    def close(self) -> None:
        """End the cluster, if it was started."""
        self._running.close()

    def _url(self, database: str) -> str:
        return f"postgresql://{_USER}@/{database}?host={self._folder}"

    def _do(self, statement: str) -> None:
        import psycopg

        with psycopg.connect(self._url("postgres"), autocommit=True) as connection:
            connection.execute(statement)


def dump(url: str) -> bytes:
    """Return all that is kept in a database; what is binary as it is."""
    import psycopg
    from psycopg import sql

    found: list[bytes] = []
    with psycopg.connect(url) as connection:
        tables = connection.execute(
            "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
        ).fetchall()
        for (name,) in tables:
            rows = connection.execute(sql.SQL("SELECT * FROM {}").format(sql.Identifier(name)))
            for value in (value for row in rows for value in row):
                found.append(value if isinstance(value, bytes) else str(value).encode())
    return b"\n".join(found)


@contextmanager
def _keeper(options: list[str]) -> Iterator[str]:
    """Run a cluster; gives the folder of its socket."""
    require("postgres", _binaries() is not None, "apt-get install postgresql")
    with subprocess.Popen(
        [sys.executable, "-m", "tests.postgres", *options],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        # Ctrl-C is for the tests; the keeper ends when they have.
        start_new_session=True,
    ) as keeper:
        assert keeper.stdin is not None
        assert keeper.stdout is not None
        try:
            folder = keeper.stdout.readline().strip()
            assert folder, "PostgreSQL did not start; its words are above"
            yield folder
        finally:
            keeper.stdin.close()
            assert keeper.wait(timeout=30) == 0


def _binaries() -> Path | None:
    versions = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    newest = max(versions, key=lambda file: int(file.parents[1].name), default=None)
    found = shutil.which("initdb")
    if newest is None and found:
        newest = Path(found).resolve()
    return newest.parent if newest else None


def _keep() -> int:
    """Run a cluster until standard input ends."""
    binaries = _binaries()
    assert binaries is not None
    folder = Path(tempfile.mkdtemp(prefix="ucc-postgres-"))
    try:
        as_user = _as_normal_user(folder)
        data = folder / "data"
        made = [*as_user, str(binaries / "initdb"), "--pgdata", str(data), "--username", _USER]
        made += ["--auth", "trust", "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync"]
        subprocess.run(made, check=True, stdout=subprocess.DEVNULL, cwd=folder)
        command = [*as_user, str(binaries / "postgres"), "-D", str(data), "-k", str(folder)]
        durable = {"fsync": "on"} if "--durable" in sys.argv else {}
        for name, value in {**_SETTINGS, **durable}.items():
            command += ["-c", f"{name}={value}"]
        log = (folder / "log").open("wb")
        with log, subprocess.Popen(command, stdout=log, stderr=log, cwd=folder) as server:
            try:
                _wait(binaries, folder, server)
                sys.stdout.write(f"{folder}\n")
                sys.stdout.flush()
                sys.stdin.read()
            finally:
                # At once: nothing here is worth writing down.
                server.send_signal(signal.SIGQUIT)
                server.wait(timeout=20)
    finally:
        shutil.rmtree(folder)
    return 0


def _wait(binaries: Path, folder: Path, server: subprocess.Popen[bytes]) -> None:
    from tests.waiting import wait_until

    def answers() -> bool:
        if server.poll() is not None:
            raise RuntimeError((folder / "log").read_text())
        asked = [str(binaries / "pg_isready"), "--quiet", "-h", str(folder)]
        return subprocess.run(asked, check=False).returncode == 0

    wait_until(answers, timeout=30, what="PostgreSQL", dump=(folder / "log").read_text)


def _as_normal_user(folder: Path) -> list[str]:
    """Return what a command begins with so that it is not root's, which PostgreSQL refuses."""
    if os.getuid() != 0:
        return []
    names = {entry.pw_name for entry in pwd.getpwall()}
    user = pwd.getpwnam("postgres" if "postgres" in names else "nobody")
    os.chown(folder, user.pw_uid, user.pw_gid)
    own = ["--reuid", str(user.pw_uid), "--regid", str(user.pw_gid), "--clear-groups"]
    return ["setpriv", *own, "--"]


if __name__ == "__main__":
    sys.exit(_keep())
