"""The wheel, installed where nothing of the checkout is: both programs run from there.

What they need is linked from where the tests run, one distribution at a time, so that what
`pyproject.toml` does not name is missing here, as it would be elsewhere.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import venv
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any

import pytest
import requests

from tests.desktop.screen import Screen, missing
from tests.packaging.by_path import module
from tests.required import require
from tests.waiting import wait_until

ROOT = Path(__file__).parents[2]
pytestmark = [
    pytest.mark.timeout(180),
    pytest.mark.skipif(sys.platform == "win32", reason="links to folders are a privilege there"),
]


class Installed:
    """An environment with the wheel in it, and a folder of its own to work in."""

    def __init__(self, place: Path, wheel: Path, extras: tuple[str, ...]) -> None:
        self.place = place
        self.folder = place / "elsewhere"
        venv.create(place, symlinks=True)
        (self.site,) = place.glob("lib/*/site-packages")
        self.folder.mkdir()
        pip = [sys.executable, "-m", "pip", "--python", str(self.program("python")), "install"]
        subprocess.run(
            [*pip, "--quiet", "--no-deps", "--no-index", "--no-compile", wheel],
            check=True,
            capture_output=True,
        )
        _link(_needed()("ucc-client", extras), self.site)

    def program(self, name: str) -> Path:
        return self.place / "bin" / name

    def environment(self) -> dict[str, str]:
        outside = ("PYTHONPATH", "VIRTUAL_ENV", "LC_ALL")
        mine = {name: value for name, value in os.environ.items() if name not in outside}
        home = {name: str(self.folder) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")}
        return {**mine, **home, "LANGUAGE": "de", "LANG": "C.UTF-8"}

    def run(self, name: str, *words: str, said: str = "", code: int = 0) -> str:
        done = subprocess.run(
            [self.program(name), *words],
            input=said,
            env=self.environment(),
            cwd=self.folder,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout + done.stderr


def _needed() -> Any:
    return module(ROOT / "packaging" / "distribution" / "brought_along.py").needed


def _link(distributions: list[Distribution], site: Path) -> None:
    """Link what each has put beside others'; what is in a folder of several one deeper."""
    below: dict[str, dict[Path, set[str]]] = defaultdict(lambda: defaultdict(set))
    for one in distributions:
        owner = Path(str(one.locate_file(one.name)))
        for line in (one.read_text("RECORD") or "").splitlines():
            top, _, rest = line.partition(",")[0].strip('"').partition("/")
            if top != "..":
                below[top][owner].add(rest.partition("/")[0])
    for top, owners in below.items():
        for owner, names in owners.items():
            for name in names if len(owners) > 1 else {""}:
                target = site / top / name
                target.parent.mkdir(exist_ok=True)
                target.symlink_to(owner.parent / top / name)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (made,) = folder.glob("*.whl")
    return made


@contextmanager
def serving(installed: Installed) -> Iterator[dict[str, Any]]:
    """Run the installed server with its demo company; gives what its ready file says."""
    ready = installed.folder / "ready.json"
    log = installed.folder / "server.log"
    words = ["serve", "--demo", "--port", "0", "--data", "house", "--ready-file", "ready.json"]
    with log.open("wb") as output:
        server = subprocess.Popen(
            [installed.program("ucc-server"), *words, "--stop-with-parent"],
            env=installed.environment(),
            cwd=installed.folder,
            stdin=subprocess.PIPE,
            stdout=output,
            stderr=output,
        )
    try:
        wait_until(ready.exists, what="the server", timeout=60, dump=log.read_text)
        yield json.loads(ready.read_bytes())
    finally:
        server.terminate()
        server.communicate(timeout=60)
    assert server.returncode == 0, log.read_text()


def test_server_and_client_work_from_the_wheel_alone(wheel: Path, tmp_path: Path) -> None:
    absent = missing()
    require("xvfb", not absent, f"install {', '.join(absent)} (see .ci/run)")
    here = Installed(tmp_path / "environment", wheel, ("server",))
    place = here.run("python", "-c", "import ucc_client; print(ucc_client.__file__)").strip()
    assert Path(place) == here.site / "ucc_client" / "__init__.py"
    with serving(here) as server:
        # Texts compiled by gettext, templates, styles, and the tables' steps.
        german = {"Accept-Language": "de"}
        page = requests.get(f"{server['url']}/conferences", headers=german, timeout=30)
        assert "Anmelden" in page.text
        (style,) = re.findall(r'href="([^"]*frame[^"]*\.css[^"]*)"', page.text)
        assert requests.get(f"{server['url']}{style}", timeout=30).status_code == 200
        employee = next(one for one in server["users"] if "administrator" not in one["roles"])
        password = f"{employee['password']}\n"
        account = ["--server", server["url"], "--login", employee["login"]]
        here.run("ucc-client", "sync", *account, "--password-stdin", said=password)
        assert len(json.loads(here.run("ucc-client", "list", "--json", "--offline"))) > 5
        with Screen(tmp_path / "screen") as screen:
            command = [here.program("ucc-client"), "--lang", "de", *account, "--password-stdin"]
            program = screen.start(command, said=password, folder=here.folder)
            window = screen.accessible(program.pid)
            window.wait_for("Konferenzen", "list", timeout=60)
            window.wait_for("Nichts wartet", "push button", timeout=60)
            screen.key("ctrl+q")
            assert program.wait(30) == 0


def test_without_the_servers_part_the_client_is_whole_and_the_server_says_what_lacks(
    wheel: Path, tmp_path: Path
) -> None:
    here = Installed(tmp_path / "environment", wheel, ())
    assert not (here.site / "litestar").exists()
    for name in ("ucc-client", "ucc-server"):
        assert re.fullmatch(rf"{name} \d+\.\d+\.\d+", here.run(name, "--version").strip())
    assert "usage: ucc-server" in here.run("ucc-server", "--help")
    said = here.run("ucc-server", "serve", "--data", "house", code=1)
    assert "ucc-client[server]" in said
    assert "Traceback" not in said
    said = here.run("ucc-client", "list", "--offline", code=2)
    assert "Traceback" not in said
