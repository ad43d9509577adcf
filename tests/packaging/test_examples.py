"""The examples for administrators hold: every setting is there, and the programs accept them."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.required import require
from ucc_client.server.settings.catalogue import SETTINGS
from ucc_client.server.settings.settings import settings_of
from ucc_client.server.settings.sources import gather

PACKAGING = Path(__file__).parents[2] / "packaging"
UNITS = sorted((PACKAGING / "systemd").glob("*.service"))
_ASSIGNMENT = re.compile(r"^#(?=[a-z_]+ = )", re.MULTILINE)


def _example() -> str:
    return (PACKAGING / "ucc-server.toml").read_text("utf-8")


def test_the_example_names_every_setting_and_no_other() -> None:
    everything = tomllib.loads(_ASSIGNMENT.sub("", _example()))
    assert list(everything) == [setting.name for setting in SETTINGS if not setting.of_a_run]
    for setting in SETTINGS:
        if not setting.of_a_run:
            assert type(everything[setting.name]) is type(setting.default), setting.name


def test_the_example_changes_nothing_until_somebody_edits_it(tmp_path: Path) -> None:
    file = tmp_path / "ucc-server.toml"
    file.write_text(_example(), "utf-8")
    held, _ = gather({"config": str(file)}, {})
    assert {name: one.value for name, one in held.items()} == {
        setting.name: setting.default for setting in SETTINGS
    }


@pytest.mark.parametrize("other", ["ldap_user_dn", "ldap_search_base"])
def test_the_example_holds_when_everything_in_it_does(tmp_path: Path, other: str) -> None:
    """Of the two ways to find people in a directory one at a time, and of a password's two."""
    file = tmp_path / "ucc-server.toml"
    everything = _ASSIGNMENT.sub("", _example())
    everything = re.sub(r"\n(\w+_password_file = )", r"\n#\1", everything)
    file.write_text(everything.replace(f"\n{other} = ", f"\n#{other} = "), "utf-8")
    settings = settings_of(gather({"config": str(file)}, {})[0])
    assert settings.tls is not None
    assert settings.mail.smtp is not None


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_systemd_understands_the_units(unit: Path, tmp_path: Path) -> None:
    program = shutil.which("systemd-analyze")
    require("systemd-analyze", program is not None, "apt install systemd")
    # Where the server is installed is another matter: its place is taken by a program that is here.
    here = Path(sys.executable).parent / "ucc-server"
    file = tmp_path / unit.name.replace("@", "@8080")
    file.write_text(unit.read_text().replace("/opt/ucc-server/bin/ucc-server", str(here)))
    done = subprocess.run(
        [str(program), "verify", "--man=no", str(file)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert file.name not in done.stderr


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_the_units_are_hardened_in_the_eyes_of_systemd(unit: Path) -> None:
    program = shutil.which("systemd-analyze")
    require("systemd-analyze", program is not None, "apt install systemd")
    done = subprocess.run(
        [str(program), "security", "--offline=true", "--threshold=20", str(unit)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stdout[-400:] + done.stderr
