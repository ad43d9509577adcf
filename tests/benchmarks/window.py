"""How long the GUI thread of the real window waits while a first sync runs."""

from __future__ import annotations

import json
import statistics
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from tests.desktop.screen import Screen
from tests.running_server import RunningServer

BARE_S = 10.0
LIBRARIES = (
    *("msgspec", "platformdirs", "sqlalchemy", "requests", "keyring", "cryptography"),
    *(
        "icalendar",
        "dateutil",
        "dateutil.rrule",
        "phonenumbers",
        "vobject",
        "truststore",
        "tzlocal",
    ),
)
"""What client and worker import of others: a floor of the memory in one process."""


class Waits(NamedTuple):
    """Lateness of a 5 ms timer, in milliseconds; `seconds` is how long it was watched."""

    p50: float
    p99: float
    longest: float
    seconds: float
    memory: float
    """Megabytes of the tree of processes at the end."""


def idle(folder: Path, seconds: float = BARE_S) -> Waits:
    """Watch a bare PySide6 window in which nothing happens, beside our libraries."""
    return _watch(folder, ["bare", str(seconds), *LIBRARIES])


def syncing(folder: Path, server: RunningServer, user: dict[str, Any]) -> Waits:
    """Watch the real window from its first paint to the end of its first sync."""
    command = ["real", str(folder / "data"), server.url, user["login"]]
    return _watch(folder, command, said=f"{user['password']}\n")


def leave_alone(screen: Screen) -> None:
    """Let nobody have the windows read out: that has other waits, and all that acts at once."""
    screen.environment.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON")
    screen.environment["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"


def _watch(folder: Path, command: Sequence[str], said: str = "") -> Waits:
    folder.mkdir(parents=True)
    file = folder / "waits.json"
    with Screen(folder / "screen") as screen:
        leave_alone(screen)
        driver = [sys.executable, "-m", "tests.benchmarks.window_driver", str(file)]
        program = screen.start([*driver, *command], said=said, folder=Path.cwd())
        code = program.wait(900)
        assert code == 0, screen.log_of_programs()
    found = json.loads(file.read_text())
    late = sorted(1000 * one for one in found["late"])
    return Waits(
        statistics.median(late),
        late[int(len(late) * 0.99)],
        late[-1],
        float(found["seconds"]),
        float(found["memory"]),
    )
