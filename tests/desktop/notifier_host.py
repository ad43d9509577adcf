"""A real StatusNotifier host, Debian's xfce4-panel, on a screen of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from PySide6.QtGui import QImage

from tests.desktop.screen import Screen
from tests.required import require
from tests.waiting import wait_until

_PANEL = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=2;x=0;y=0"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="size" type="uint" value="32"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="systray">
      <property name="square-icons" type="bool" value="true"/>
    </property>
  </property>
</channel>
"""
_WATCHER = "org.kde.StatusNotifierWatcher"


class NotifierHost:
    """A panel at the upper right that has nothing but the icons of programs."""

    FIRST = (1169, 16)
    """Where the first icon is, on a screen of 1280 pixels."""

    def __init__(self, screen: Screen, folder: Path) -> None:
        present = bool(shutil.which("xfce4-panel"))
        require("notifier-host", present, "install xfce4-panel (see .ci/run)")
        self._screen, self._folder = screen, folder
        settings = Path(screen.environment["HOME"]) / ".config/xfce4/xfconf/xfce-perchannel-xml"
        settings.mkdir(parents=True)
        (settings / "xfce4-panel.xml").write_text(_PANEL)
        self._panel = screen.start(["xfce4-panel", "--disable-wm-check"])
        wait_until(lambda: self._asked("IsStatusNotifierHostRegistered"), what="the panel")

    def items(self) -> int:
        """Return how many icons it has."""
        return self._asked("RegisteredStatusNotifierItems").count("StatusNotifierItem")

    def shows_icon(self) -> bool:
        """Tell whether our blue icon is on the screen: it is there later than it is registered."""
        if not self.items():
            return False
        picture = QImage(str(self._screen.screenshot(self._folder / "panel.png")))
        colour = picture.pixelColor(self.FIRST[0] - 7, self.FIRST[1])
        return colour.blue() > colour.red() + 60

    def end(self) -> None:
        """End it, as when a session loses its panel."""
        self._panel.terminate()
        self._panel.wait(10)

    def _asked(self, name: str) -> str:
        ask = ["dbus-send", "--session", "--print-reply", f"--dest={_WATCHER}"]
        question = ["/StatusNotifierWatcher", "org.freedesktop.DBus.Properties.Get"]
        done = subprocess.run(
            [*ask, *question, f"string:{_WATCHER}", f"string:{name}"],
            env={**os.environ, **self._screen.environment},
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )
        return done.stdout if "false" not in done.stdout else ""
