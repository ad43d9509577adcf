"""A real notification daemon, Debian's dunst, on a screen of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

from tests.desktop.screen import Screen
from tests.required import require
from tests.waiting import wait_until

_CONFIG = """
[global]
monitor = 0
width = 500
origin = top-right
offset = 20x20
font = DejaVu Sans 11
history_length = 20
mouse_left_click = do_action, close_current
dmenu = {chooser}
markup = full
format = "<b>%s</b>\\n%b"
show_indicators = yes
"""
_CHOOSER = """#!/bin/sh
# Dunst's menu of buttons: takes the one that is wanted.
grep -F -- "$(cat {wanted})" | head -n 1
"""


class NotifyDaemon:
    """Shows notices; their buttons are pressed by its own menu."""

    def __init__(self, screen: Screen, folder: Path) -> None:
        require("notify-daemon", bool(shutil.which("dunst")), "install dunst (see .ci/run)")
        self._screen = screen
        folder.mkdir()
        self._wanted = folder / "wanted"
        chooser = folder / "chooser"
        chooser.write_text(_CHOOSER.format(wanted=self._wanted))
        chooser.chmod(0o755)
        config = folder / "dunstrc"
        config.write_text(_CONFIG.format(chooser=chooser))
        self._process = screen.start(["dunst", "-config", config])
        # To talk to it too early would start another one, as the bus does for whoever asks.
        wait_until(self._is_there, what="dunst")

    def titles(self) -> list[str]:
        """Return the titles of what it was ever given and has closed."""
        return [one["summary"]["data"] for one in self._history()]

    def shown(self) -> int:
        """Return how many it shows just now."""
        return int(self._control("count", "displayed") or 0)

    def waiting(self) -> int:
        """Return how many it was given and does not show."""
        return int(self._control("count", "waiting") or 0)

    def wait_for(self, count: int) -> None:
        """Wait until it shows so many."""
        wait_until(lambda: self.shown() == count, timeout=40, what=f"{count} notices")

    def press(self, button: str) -> None:
        """Press a button of the notices that are shown, by its name."""
        self._wanted.write_text(button)
        self._control("context")

    def press_first(self) -> None:
        """Click on the uppermost notice itself."""
        self._control("action", "0")

    def pause(self, *, on: bool) -> None:
        """Let it show nothing, as for a presentation."""
        self._control("set-paused", "true" if on else "false")

    def close_all(self) -> None:
        """Close all notices, as somebody does by hand."""
        self._control("close-all")

    def _is_there(self) -> bool:
        ask = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/"]
        question = ["org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.Notifications"]
        done = subprocess.run(
            [*ask, *question],
            env={**os.environ, **self._screen.environment},
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )
        return "boolean true" in done.stdout

    def _history(self) -> list[dict[str, Any]]:
        said = json.loads(self._control("history") or '{"data": [[]]}')
        found: list[dict[str, Any]] = said["data"][0]
        return found

    def _control(self, *words: str) -> str | None:
        done = subprocess.run(
            ["dunstctl", *words],
            env={**os.environ, **self._screen.environment},
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )
        return done.stdout.strip() if done.returncode == 0 else None
