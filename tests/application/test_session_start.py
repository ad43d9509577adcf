"""The files that start the program with a session, as the systems read them."""

from __future__ import annotations

import plistlib
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.required import require
from ucc_client.application.own_program import Begun
from ucc_client.application.session_start import (
    SessionStart,
    desktop_entry,
    launch_agent,
    windows_command,
)

COMMAND = ("/opt/My Tools/100% $new/python", "-m", "ucc_client", "--data", 'C:\\a "b" `c`')


def test_an_autostart_file_is_written_and_taken_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    session = SessionStart(Begun(data=tmp_path).at_login(tmp_path), "linux")
    session.set(on=False)
    assert not session.is_on()
    session.set(on=True)
    session.set(on=True)
    written = (tmp_path / "autostart" / "ucc-client.desktop").read_text()
    assert "--hidden" in written
    assert "--data" not in written
    assert session.is_on()
    session.set(on=False)
    assert not session.is_on()


@pytest.mark.parametrize("said", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_who_switches_it_off_in_the_desktops_own_settings_sees_that_and_can_switch_it_on(
    said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    session = SessionStart(COMMAND, "linux")
    session.set(on=True)
    file = tmp_path / "autostart" / "ucc-client.desktop"
    key = said.partition("=")[0]
    kept = [line for line in file.read_text().splitlines() if not line.startswith(key)]
    file.write_text("\n".join([*kept, said]) + "\n")
    assert not session.is_on()
    session.set(on=True)
    assert session.is_on()
    assert said not in file.read_text()
    file.write_bytes(b"\xff\xfe")
    assert session.is_on()


def test_a_desktop_reads_the_command_as_it_was_meant() -> None:
    line = next(line for line in desktop_entry(COMMAND).splitlines() if line.startswith("Exec="))
    assert _exec(line.removeprefix("Exec=")) == list(COMMAND)


def test_the_freedesktop_validator_has_nothing_to_say(tmp_path: Path) -> None:
    validator = shutil.which("desktop-file-validate")
    require("desktop-file-validate", bool(validator), "install desktop-file-utils")
    file = tmp_path / "ucc-client.desktop"
    file.write_text(desktop_entry(COMMAND))
    done = subprocess.run([str(validator), file], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_a_launch_agent_starts_it_once_with_the_session(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    session = SessionStart(COMMAND, "darwin")
    session.set(on=True)
    (file,) = (tmp_path / "Library" / "LaunchAgents").iterdir()
    written = plistlib.loads(file.read_bytes())
    assert written["ProgramArguments"] == list(COMMAND)
    assert written["RunAtLoad"] is True
    assert f"{written['Label']}.plist" == file.name
    assert launch_agent(COMMAND) == file.read_bytes()
    session.set(on=False)
    assert not session.is_on()


def test_windows_gets_one_line_with_quotes() -> None:
    assert windows_command(("C:\\Program Files\\ucc.exe", "--hidden")) == (
        '"C:\\Program Files\\ucc.exe" --hidden'
    )


def _exec(value: str) -> list[str]:
    """Read an Exec key as the Desktop Entry Specification says."""
    # First as a string of the file, then as an argument list, last the field codes.
    text = value.replace("\\\\", "\0").replace("\0", "\\")
    parts, part, quoted, signs = [], "", False, iter(text)
    for sign in signs:
        if quoted and sign == "\\":
            part += next(signs)
        elif sign == '"':
            quoted = not quoted
        elif sign == " " and not quoted:
            parts.append(part)
            part = ""
        else:
            part += sign
    return [one.replace("%%", "%") for one in [*parts, part]]
