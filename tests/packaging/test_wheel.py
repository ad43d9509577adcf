"""The wheel has all that runs: pages, styles, texts, pictures, the steps of the tables."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_every_resource_and_every_step_comes_along(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    inside = set(zipfile.ZipFile(wheel).namelist())
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
