"""A real Secret Service: gnome-keyring on a session bus of its own, in a home of its own."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.required import require
from tests.waiting import wait_until

_PROGRAMS = ("dbus-daemon", "gnome-keyring-daemon", "dbus-send")
_NAME = "org.freedesktop.secrets"


def require_secret_service() -> None:
    absent = [name for name in _PROGRAMS if shutil.which(name) is None]
    require("secret-service", not absent, "apt-get install gnome-keyring dbus-daemon dbus-bin")


@contextlib.contextmanager
def a_session(home: Path) -> Iterator[dict[str, str]]:
    """Yield the environment of a program in a session whose login keyring is open.

    The keyring's files lie below `home` and outlive the session, as they do on a desk.
    """
    # A socket's path has to be short, which a test's own folder is not.
    with tempfile.TemporaryDirectory(prefix="ucc-bus-") as run, contextlib.ExitStack() as ends:
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / "share"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "XDG_RUNTIME_DIR": run,
        }
        address = f"unix:path={run}/bus"
        _start(ends, ["dbus-daemon", "--session", "--nofork", f"--address={address}"], environment)
        wait_until((Path(run) / "bus").exists, what="a session bus")
        environment["DBUS_SESSION_BUS_ADDRESS"] = address
        command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
        daemon = _start(ends, command, environment)
        assert daemon.stdin is not None
        daemon.stdin.write(b"the login's password")
        daemon.stdin.close()
        wait_until(lambda: _is_there(environment), what="a Secret Service", timeout=30)
        yield environment


def _start(
    ends: contextlib.ExitStack, command: list[str], environment: dict[str, str]
) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(
        command,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )

    def end() -> None:
        process.terminate()
        process.wait(10)
        if process.stdin is not None:
            process.stdin.close()

    ends.callback(end)
    return process


def _is_there(environment: dict[str, str]) -> bool:
    question = [
        "dbus-send",
        "--session",
        "--print-reply",
        "--dest=org.freedesktop.DBus",
        "/org/freedesktop/DBus",
        "org.freedesktop.DBus.NameHasOwner",
        f"string:{_NAME}",
    ]
    said = subprocess.run(question, env=environment, capture_output=True, check=False)
    return b"boolean true" in said.stdout
