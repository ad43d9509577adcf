"""The AppImage: what is inside starts, and lies where the systems look for it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from types import ModuleType

import pytest

from tests.packaging.by_path import module
from tests.required import require

ROOT = Path(__file__).parents[2]
RUNTIME = b"#!/bin/sh\n".ljust(4096, b"\n")
"""In the place of the program that mounts what comes behind it."""


@pytest.fixture
def recipe(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    require("squashfs-tools", shutil.which("mksquashfs") is not None, "install squashfs-tools")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    return module(ROOT / "packaging" / "distribution" / "appimage.py")


def a_tree(folder: Path) -> Path:
    """Lay out what the archive of the client has, with another program in it."""
    tree = folder / "archive" / "ucc-client-0.1.0-linux-amd64"
    files = {
        "lib/ucc-client/ucc-client": "#!/bin/sh\necho started with $1\n",
        "share/applications/ucc-client.desktop": "[Desktop Entry]\n",
        "share/icons/hicolor/scalable/apps/ucc-client.svg": "<svg/>\n",
    }
    for name, text in files.items():
        (tree / name).parent.mkdir(parents=True)
        (tree / name).write_text(text)
    (tree / "lib/ucc-client/ucc-client").chmod(0o755)
    (tree / "bin").mkdir()
    (tree / "bin" / "ucc-client").symlink_to("../lib/ucc-client/ucc-client")
    return tree


def test_it_begins_with_the_runtime_and_what_follows_starts(
    recipe: ModuleType, tmp_path: Path
) -> None:
    (tmp_path / "runtime").write_bytes(RUNTIME)
    made = recipe.pack(a_tree(tmp_path), tmp_path / "UCC.AppImage", tmp_path / "runtime")
    assert made.stat().st_mode & 0o777 == 0o755
    assert made.read_bytes().startswith(RUNTIME)
    inside = tmp_path / "inside"
    command = ["unsquashfs", "-no-progress", "-offset", str(len(RUNTIME)), "-dest", inside, made]
    subprocess.run(command, check=True, capture_output=True)
    said = subprocess.run([inside / "AppRun", "--demo"], check=True, capture_output=True, text=True)
    assert said.stdout == "started with --demo\n"
    assert (inside / "ucc-client.desktop").read_text() == "[Desktop Entry]\n"
    assert (inside / ".DirIcon").read_text() == (inside / "ucc-client.svg").read_text()


def test_the_same_tree_gives_the_same_bytes(recipe: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "runtime").write_bytes(RUNTIME)
    both = [
        recipe.pack(a_tree(tmp_path / name), tmp_path / f"{name}.AppImage", tmp_path / "runtime")
        for name in ("one", "other")
    ]
    assert both[0].read_bytes() == both[1].read_bytes()
