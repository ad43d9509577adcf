"""The packages in bare Debian roots: installed by apt, used for the main job, purged.

Not collected by itself: `make test-packages` runs it, as root, after `make dist`. It makes two
roots with nothing of ours in a folder of its own (mmdebstrap, some minutes), and mounts what a
desktop shares with its programs, /tmp, /proc and /dev, while they run.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest

from tests.desktop.screen import Screen, missing
from tests.mail_parts import text_of
from tests.packaging.test_documents import commands
from tests.required import require
from tests.waiting import wait_until

ROOT = Path(__file__).parents[2]
DIST = ROOT / "dist"
NAME = "Quartalsplanung Süd"
SUITE = "bookworm"
SETTINGS = "/etc/ucc-server/ucc-server.toml"
OF_A_GUIDE = re.compile(r"ucc-server (user (passwd|add)|mail list|backup|check|restore) ")
pytestmark = [pytest.mark.e2e, pytest.mark.timeout(1800)]


class Root:
    """A file system with Debian in it."""

    def __init__(self, place: Path) -> None:
        self.place = place

    def run(self, *command: str, check: bool = True, typed: str = "") -> str:
        """Run a command inside with `typed` on its standard input; returns what it said."""
        environment = {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "DEBIAN_FRONTEND": "noninteractive",
            "LC_ALL": "C.UTF-8",
        }
        done = subprocess.run(
            ["chroot", self.place, *command],
            env=environment,
            check=False,
            input=typed,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        assert not check or done.returncode == 0, done.stdout
        return done.stdout

    def install(self, package: Path) -> None:
        """Install a package as a user does, with what it depends on."""
        shutil.copy(package, self.place / "root" / package.name)
        self.run("apt-get", "install", "--yes", "--no-install-recommends", f"/root/{package.name}")
        (self.place / "root" / package.name).unlink()

    def traces(self) -> list[str]:
        """Return the files with our name that are left, but for the package system's own log."""
        others = ("/tmp", "/proc", "/dev", "/var/log")
        left_out = [word for one in others for word in ("-path", one, "-o")][:-1]
        said = self.run(
            *("find", "/", "-xdev", "(", *left_out, ")", "-prune"),
            *("-o", "-name", "*ucc[-_]*", "-print"),
        )
        return said.split()


@contextlib.contextmanager
def mounted(place: Path) -> Iterator[None]:
    """Share with a root what its programs need of the machine."""
    with contextlib.ExitStack() as ends:
        for folder in ("proc", "dev", "tmp"):
            inside = place / folder
            subprocess.run(["mount", "--bind", f"/{folder}", inside], check=True)
            ends.callback(subprocess.run, ["umount", "--lazy", inside], check=True)
        yield


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an archive of a Debian without anything of ours."""
    require("root", os.geteuid() == 0, "run this as root")
    require("mmdebstrap", shutil.which("mmdebstrap") is not None, "install mmdebstrap")
    archive = tmp_path_factory.mktemp("bare") / "root.tar"
    command = ["mmdebstrap", "--quiet", "--variant=apt", "--include=ca-certificates"]
    subprocess.run([*command, SUITE, archive], check=True)
    return archive


@pytest.fixture
def roots(bare: Path, tmp_path: Path) -> Iterator[tuple[Root, Root]]:
    made = []
    with contextlib.ExitStack() as ends:
        for name in ("client", "server"):
            place = tmp_path / name
            place.mkdir()
            subprocess.run(["tar", "-C", place, "-xf", bare, "--exclude=./dev/*"], check=True)
            shutil.copy("/etc/resolv.conf", place / "etc" / "resolv.conf")
            ends.enter_context(mounted(place))
            made.append(Root(place))
        for one in made:
            one.run("apt-get", "update", "--quiet")
            assert "python" not in one.run("dpkg-query", "--show", "--showformat=${Package}\n")
        yield made[0], made[1]


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    require("xvfb", not missing(), f"missing: {', '.join(missing())}")
    with Screen(tmp_path) as one:
        yield one


def package(name: str) -> Path:
    (found,) = DIST.glob(f"{name}_*.deb")
    return found


@contextlib.contextmanager
def serving(root: Root) -> Iterator[dict[str, Any]]:
    """Run the installed server as its unit does; gives what its ready file says."""
    ready = root.place / "var" / "lib" / "ucc-server" / "ready.json"
    command = [
        "chroot",
        str(root.place),
        "runuser",
        "-u",
        "ucc-server",
        "--",
        "ucc-server",
        "serve",
    ]
    command += ["--config", "/etc/ucc-server/ucc-server.toml", "--data", "/var/lib/ucc-server"]
    command += ["--demo", "--port", "0", "--ready-file", "/var/lib/ucc-server/ready.json"]
    server = subprocess.Popen([*command, "--stop-with-parent"], stdin=subprocess.PIPE)
    try:
        wait_until(ready.exists, what="the server", timeout=60)
        yield json.loads(ready.read_bytes())
    finally:
        server.terminate()
        server.communicate(timeout=60)
        ready.unlink(missing_ok=True)


def mails(root: Root) -> list[Any]:
    folder = root.place / "var" / "lib" / "ucc-server" / "mail"
    files = sorted(folder.rglob("*.eml")) if folder.exists() else []
    return [message_from_bytes(file.read_bytes(), policy=policy.default) for file in files]


def plan_a_conference(
    screen: Screen,
    client: Sequence[str | Path],
    server: dict[str, Any],
    employee: dict[str, str],
    picture: Path,
) -> None:
    """Do the main job in the window."""
    command = [*client, "--lang", "en", "--server", server["url"], "--login", employee["login"]]
    program = screen.start([*command, "--password-stdin"], said=f"{employee['password']}\n")
    window = screen.accessible(program.pid)
    window.wait_for("Online", "label", timeout=90)
    window.press("New conference", "push button")
    window.wait_for("Save*", "push button", timeout=30)
    screen.type(NAME)
    window.press("Add participant", "push button")
    screen.type("Clara")
    screen.key("Tab", "Tab")
    screen.type("clara@example.org")
    window.press("Save*", "push button")
    window.wait_gone("Save*")
    window.wait_for(f"{NAME}*", "list item")
    screen.screenshot(picture)
    screen.key("ctrl+q")
    assert program.wait(timeout=30) == 0


def test_both_packages_do_the_main_job_and_purged_leave_nothing(
    roots: tuple[Root, Root], screen: Screen, tmp_path: Path
) -> None:
    desk, house = roots
    desk.install(package("ucc-client"))
    house.install(package("ucc-server"))
    for root, name in ((desk, "ucc-client"), (house, "ucc-server")):
        assert name in root.run(name, "--version")
        assert "python" not in root.run("dpkg-query", "--show", "--showformat=${Package}\n")
    with serving(house) as server:
        employee = next(one for one in server["users"] if "administrator" not in one["roles"])
        client = ["chroot", desk.place, "/usr/bin/ucc-client", "--data", "/root/data"]
        plan_a_conference(screen, client, server, employee, tmp_path / "planned.png")
        wait_until(lambda: len(mails(house)) == 2, what="two mails")
        pins = {re.search(r"PIN\D*(\d{3} ?\d{3})", text_of(one))[1] for one in mails(house)}  # type: ignore[index]
        assert len(pins) == 2
        # The same once more, from the archive that anybody can unpack.
        desk.run("apt-get", "purge", "--yes", "ucc-client")
        assert desk.traces() == []
        (archive,) = DIST.glob("ucc-client-*-linux-*.tar.xz")
        subprocess.run(["tar", "-C", desk.place / "opt", "-xf", archive], check=True)
        unpacked = f"/opt/{archive.name.removesuffix('.tar.xz')}/bin/ucc-client"
        client = ["chroot", desk.place, unpacked, "--data", "/root/other"]
        plan_a_conference(screen, client, server, employee, tmp_path / "planned.png")
        wait_until(lambda: len(mails(house)) == 4, what="four mails")
    shutil.rmtree(desk.place / unpacked.removesuffix("/bin/ucc-client").lstrip("/"))
    house.run("apt-get", "remove", "--yes", "ucc-server")
    assert (house.place / "var/lib/ucc-server/secret.key").exists()
    masked = house.place / "etc/systemd/system/ucc-server.service"
    assert masked.is_symlink()
    house.install(package("ucc-server"))
    assert not masked.is_symlink(), "installed again, it would not start"
    several = house.place / "etc/systemd/system/multi-user.target.wants/ucc-server@8080.service"
    several.symlink_to("/lib/systemd/system/ucc-server@.service")
    house.run("apt-get", "purge", "--yes", "ucc-server")
    assert house.traces() == []
    assert "ucc-server" not in (house.place / "etc" / "passwd").read_text()


def test_an_upgrade_makes_a_backup_and_keeps_data_and_settings(roots: tuple[Root, Root]) -> None:
    _, house = roots
    house.install(package("ucc-server"))
    settings = house.place / "etc" / "ucc-server" / "ucc-server.toml"
    settings.write_text(settings.read_text() + "\n# An administrator's own line.\n")
    with serving(house):
        key = (house.place / "var/lib/ucc-server/secret.key").read_bytes()
    house.run("runuser", "-u", "ucc-server", "--", "true")
    again = house.place / "root" / "again.deb"
    shutil.copy(package("ucc-server"), again)
    house.run("dpkg", "--install", "/root/again.deb")
    backups = list((house.place / "var/lib/ucc-server/backups").iterdir())
    assert len(backups) == 1
    assert backups[0].stat().st_mode & 0o077 == 0
    assert (house.place / "var/lib/ucc-server/secret.key").read_bytes() == key
    assert settings.read_text().endswith("An administrator's own line.\n")
    with serving(house) as server:
        assert server["url"]


def test_without_its_settings_it_can_be_upgraded_all_the_same(roots: tuple[Root, Root]) -> None:
    _, house = roots
    house.install(package("ucc-server"))
    (house.place / "etc" / "ucc-server" / "ucc-server.toml").unlink()
    shutil.copy(package("ucc-server"), house.place / "root" / "again.deb")
    house.run("dpkg", "--install", "/root/again.deb")
    assert "ok installed" in house.run(
        "dpkg-query", "--show", "--showformat=${Status}", "ucc-server"
    )
    house.run("apt-get", "purge", "--yes", "ucc-server")


def test_what_the_guides_tell_administrators_to_type_works(roots: tuple[Root, Root]) -> None:
    _, house = roots
    house.install(package("ucc-server"))
    guides = (ROOT / "docs" / "install.md", ROOT / "docs" / "administration.md")
    lines = [line for guide in guides for line in commands(guide) if OF_A_GUIDE.search(line)]
    assert len(lines) == 6
    (restore,) = [line for line in lines if " restore " in line]
    with serving(house):
        for line in lines:
            if line != restore:
                type_as_the_server(house, line)
        assert "anna" in type_as_the_server(house, f"ucc-server user list --config {SETTINGS}")
    type_as_the_server(house, restore)
    with serving(house):
        pass


def type_as_the_server(house: Root, line: str) -> str:
    """Type a line of a guide as the server's user, with what is somewhere else elsewhere."""
    words = line.rpartition(" -- ")[2].replace("/opt/ucc-server/bin/", "")
    words = words.replace("/somewhere/", "/var/lib/ucc-server/").replace("…", SETTINGS)
    words = words.replace("--number 10", "--number 777")  # 10 is one of the demo company's
    if " passwd " in words or " add " in words:
        words += " --password-stdin"
    as_the_server = ("runuser", "-u", "ucc-server", "--", "sh", "-c", words)
    return house.run(*as_the_server, typed="Ein gutes Passwort\n")
