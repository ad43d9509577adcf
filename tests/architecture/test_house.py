"""The rules of the house that a tool can check."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.required import require

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent
LONGEST_FILE = 400
# Put together, so that this file does not find itself.
NOT_OURS = ["/wo" + "rk/", "sha" + "red/", ".lib" + "rary/"]


def program(name: str) -> str:
    found = shutil.which(name, path=str(BIN))
    assert found is not None, f"{name} is not installed beside {sys.executable}"
    return found


def test_the_arrows_point_one_way() -> None:
    done = subprocess.run(
        [program("lint-imports"), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", ["ucc-client", "ucc-server"])
def test_a_program_tells_its_version_without_its_heavy_parts(name: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [program(name), "--version"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPROFILEIMPORTTIME": "1", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    from ucc_client import __version__

    assert done.stdout.strip() == f"{name} {__version__}"
    imported = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "ucc_client" in imported
    heavy = {"PySide6", "sqlalchemy", "requests", "litestar", "cryptography", "keyring"}
    assert {module.partition(".")[0] for module in imported} & heavy == set()
    assert list(tmp_path.iterdir()) == [], "asking for the version leaves nothing behind"


def test_no_file_has_outgrown_its_idea() -> None:
    lengths = {
        str(file.relative_to(ROOT)): len(file.read_text(encoding="utf-8").splitlines())
        for file in (ROOT / "ucc_client").rglob("*.py")
    }
    assert {file: n for file, n in lengths.items() if n > LONGEST_FILE} == {}


def test_the_mask_of_new_files_is_set_where_processes_start_only() -> None:
    """It is the whole process's: one that changes for a moment spoils what other threads make."""
    setters = {
        str(file.relative_to(ROOT / "ucc_client"))
        for file in (ROOT / "ucc_client").rglob("*.py")
        if "os.umask(" in file.read_text(encoding="utf-8")
    }
    assert setters == {"bootstrap.py", "server/command_line/run.py"}


def test_the_project_stands_alone() -> None:
    require("git", shutil.which("git") is not None, "install git")
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    files = [ROOT / name for name in listed.split("\0") if name]
    assert ROOT / "ucc_client" / "__main__.py" in files
    found = [
        f"{file.relative_to(ROOT)}: {word}"
        for file in files
        if file.is_file()
        for word in NOT_OURS
        if word.encode() in file.read_bytes()
    ]
    assert found == []
