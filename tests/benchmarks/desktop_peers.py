"""Calendar programs of the desktop: how soon their first window is painted, and what they take.

Their data are empty, their home is a private one that a first start has made, and nothing of them
runs before: a start means the same as for ours. They are not installed by `make bench` but
measured where they are there; `docs/benchmarks.md` has the line for Debian.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import NamedTuple

from tests.benchmarks.first_window import Seen, first_window
from tests.benchmarks.first_window import missing as watching_lacks
from tests.desktop.screen import Screen

REST_S = 10.0
"""So long a program is left alone before its memory is looked at."""

_QUIET_THUNDERBIRD = """
user_pref("mailnews.start_page.enabled", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("app.update.enabled", false);
user_pref("toolkit.startup.max_resumed_crashes", -1);
user_pref("network.proxy.type", 1);
user_pref("network.proxy.http", "127.0.0.1");
user_pref("network.proxy.http_port", 9);
user_pref("network.proxy.ssl", "127.0.0.1");
user_pref("network.proxy.ssl_port", 9);
"""
"""It asks nobody on the Internet, and does not take the end of a round for a crash."""


class Peer(NamedTuple):
    """A program, by the name of its command; `furnish` makes its home and gives more arguments."""

    name: str
    command: str
    furnish: Callable[[Path], list[str]]


def _korganizer(home: Path) -> list[str]:
    # Its service refuses to start a MariaDB for root.
    file = home / ".config" / "akonadi" / "akonadiserverrc"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("[%General]\nDriver=QSQLITE3\n")
    return []


def _thunderbird(home: Path) -> list[str]:
    profile = home / "thunderbird"
    profile.mkdir(exist_ok=True)
    (profile / "user.js").write_text(_QUIET_THUNDERBIRD)
    return ["--profile", str(profile)]


PEERS = (
    Peer("KOrganizer", "korganizer", _korganizer),
    Peer("GNOME Calendar", "gnome-calendar", lambda _: []),
    Peer("Thunderbird", "thunderbird", _thunderbird),
)


class DesktopPeers:
    """Those of them that are installed, measured round by round on the screen of others."""

    def __init__(self) -> None:
        lacking = watching_lacks()
        self._there = [one for one in PEERS if shutil.which(one.command) and not lacking]
        self._seen: dict[str, list[Seen]] = {one.name: [] for one in self._there}
        self._memory: dict[str, float] = {}

    @property
    def absent(self) -> list[str]:
        """Who is not measured."""
        return [one.name for one in PEERS if one not in self._there]

    def round(self, screen: Screen, number: int) -> None:
        """Start each of them once; round 0 makes their homes and does not count."""
        home = Path(screen.environment["HOME"])
        for one in self._there:
            # By the second start its services have made what they need.
            rest_s = REST_S if number < 2 else 0.0
            seen = first_window(screen, [one.command, *one.furnish(home)], rest_s=rest_s)
            if number:
                self._seen[one.name].append(seen)
                self._memory.setdefault(one.name, seen.memory)

    @property
    def starts(self) -> dict[str, float]:
        """Seconds until the first painted window, the median of the rounds."""
        return {
            name: median(one.seconds for one in seen) for name, seen in self._seen.items() if seen
        }

    @property
    def memory(self) -> dict[str, float]:
        """Megabytes (PSS) of each with its services, a while after its start."""
        return dict(self._memory)

    def versions(self) -> dict[str, str]:
        """Return the versions of those that are there, as their distribution names them."""
        return {one.name: _version(one.command) for one in self._there}

    @property
    def text(self) -> str:
        """Say what was found."""
        lines = [f"{'first window of others, empty':<32}{'median':>10}{'min–max':>20}{'PSS':>10}"]
        for name, seen in self._seen.items():
            times = [one.seconds for one in seen]
            if times:
                spread = f"{min(times):.2f}–{max(times):.2f} s"
                line = f"{name:<32}{median(times):>8.2f} s{spread:>20}"
                lines.append(f"{line}{self._memory[name]:>7.0f} MB")
        lines += [f"{name:<32}not installed" for name in self.absent]
        return "\n".join(lines)


def _version(package: str) -> str:
    """Ask Debian; elsewhere nobody is asked."""
    if shutil.which("dpkg-query") is None:
        return "unknown"
    asked = ["dpkg-query", "--show", "--showformat=${Version}", package]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    return done.stdout.strip() or "unknown"
