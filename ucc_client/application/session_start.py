"""Starts the program with the user's session, by what each system has for that.

Linux: a file below `autostart` (XDG Autostart Specification). macOS: a LaunchAgent. Windows: a
value of the registry's `Run` key. Each names the program as it runs now.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

NAME = "ucc-client"
_LABEL = "org.ucc-client.client"
_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
_RESERVED = " \t\n\"'\\><~|&;$*?#()`"
"""What has to stand in quotes (Desktop Entry Specification, the Exec key)."""

_SWITCHED_OFF = (b"hidden=true", b"x-gnome-autostart-enabled=false")
"""What desktops write into the file when it is switched off in their own settings."""


class SessionStart:
    """Whether the program starts with the session; the file, or the value, is the only truth."""

    def __init__(self, command: Sequence[str], platform: str = sys.platform) -> None:
        """Know how to start the program: without a window at first."""
        self._command, self._platform = tuple(command), platform

    def is_on(self) -> bool:
        """Tell whether it does, by what the desktop's own settings made of it, too."""
        if self._platform == "win32":
            return _registered() is not None
        try:
            lines = self._file().read_bytes().splitlines()
        except OSError:
            return False
        return not any(line.replace(b" ", b"").lower() in _SWITCHED_OFF for line in lines)

    def set(self, *, on: bool) -> None:
        """Let it or let it not; raises OSError."""
        if on == self.is_on():
            return
        if self._platform == "win32":
            _register(windows_command(self._command) if on else None)
        elif on:
            file = self._file()
            file.parent.mkdir(parents=True, exist_ok=True)
            written = (
                launch_agent(self._command)
                if self._platform == "darwin"
                else desktop_entry(self._command).encode()
            )
            file.write_bytes(written)
        else:
            self._file().unlink(missing_ok=True)

    def _file(self) -> Path:
        home = Path.home()
        if self._platform == "darwin":
            return home / "Library" / "LaunchAgents" / f"{_LABEL}.plist"
        configuration = os.environ.get("XDG_CONFIG_HOME") or str(home / ".config")
        return Path(configuration) / "autostart" / f"{NAME}.desktop"


def desktop_entry(command: Sequence[str]) -> str:
    """Return the file of the XDG Autostart Specification."""
    return (
        "[Desktop Entry]\n"
        "Type=Application\n"
        "Version=1.0\n"
        "Name=UCC Client\n"
        "Comment=Reminds you of phone conferences\n"
        "Comment[de]=Erinnert Sie an Telefonkonferenzen\n"
        f"Exec={' '.join(_quoted(part) for part in command)}\n"
        f"Icon={NAME}\n"
        "Terminal=false\n"
        "X-GNOME-Autostart-enabled=true\n"
    )


def launch_agent(command: Sequence[str]) -> bytes:
    """Return the property list of a LaunchAgent (launchd.plist)."""
    import plistlib  # noqa: PLC0415 - it brings an XML parser along

    return plistlib.dumps(
        {
            "Label": _LABEL,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
    )


def windows_command(command: Sequence[str]) -> str:
    """Return the value of the `Run` key, each part as CommandLineToArgvW reads it."""
    import subprocess  # noqa: PLC0415 - for one function of it, on one system

    return subprocess.list2cmdline(command)


def _quoted(part: str) -> str:
    part = part.replace("%", "%%")
    if part and not any(sign in part for sign in _RESERVED):
        return part
    for sign in '\\"`$':
        part = part.replace(sign, f"\\{sign}")
    # Once more for the string that holds it.
    return '"' + part.replace("\\", "\\\\") + '"'


def _registered() -> str | None:
    import winreg  # noqa: PLC0415 - Windows alone has it

    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN) as key:  # type: ignore[attr-defined]
            return str(winreg.QueryValueEx(key, NAME)[0])  # type: ignore[attr-defined]
    except FileNotFoundError:
        return None


def _register(command: str | None) -> None:
    import winreg  # noqa: PLC0415

    access = winreg.KEY_SET_VALUE  # type: ignore[attr-defined]
    with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN, 0, access) as key:  # type: ignore[attr-defined]
        if command is None:
            winreg.DeleteValue(key, NAME)  # type: ignore[attr-defined]
        else:
            winreg.SetValueEx(key, NAME, 0, winreg.REG_SZ, command)  # type: ignore[attr-defined]
