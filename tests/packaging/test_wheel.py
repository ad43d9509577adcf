"""The wheel has all that runs: pages, styles, texts, pictures, the steps of the tables."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]


def built(kind: str, sources: Path, target: Path) -> Path:
    command = [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(target)]
    subprocess.run(command, cwd=sources, check=True, capture_output=True)
    (made,) = target.glob("*.whl" if kind == "wheel" else "*.tar.gz")
    return made


def test_every_resource_and_every_step_comes_along(tmp_path: Path) -> None:
    inside = set(zipfile.ZipFile(built("wheel", ROOT, tmp_path)).namelist())
    wanted = {
        f"ucc_client/{file.relative_to(ROOT)}"
        for file in (ROOT / "resources").rglob("*")
        if file.is_file()
    }
    wanted |= {
        f"ucc_client/{file.relative_to(ROOT)}"
        for kind in ("user-guide/*/*.md", "screenshots/*-light-*-1.png")
        for file in (ROOT / "docs").glob(kind)
    }
    steps = (ROOT / "ucc_client" / "server" / "database" / "versions").glob("*.py")
    wanted |= {str(file.relative_to(ROOT)) for file in steps}
    assert len(wanted) > 140
    assert wanted - inside == set()
    assert "ucc_client/resources/portal/LICENSE-htmx.txt" in inside


def test_the_sources_that_are_given_away_make_the_same_wheel(tmp_path: Path) -> None:
    with tarfile.open(built("sdist", ROOT, tmp_path / "sources")) as archive:
        archive.extractall(tmp_path / "unpacked", filter="data")
    (unpacked,) = (tmp_path / "unpacked").iterdir()
    here = built("wheel", ROOT, tmp_path / "here")
    there = built("wheel", unpacked, tmp_path / "there")
    assert here.name == there.name
    ours, theirs = zipfile.ZipFile(here), zipfile.ZipFile(there)
    assert {one.filename: one.CRC for one in ours.infolist()} == {
        one.filename: one.CRC for one in theirs.infolist()
    }
