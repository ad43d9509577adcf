"""Makes the Debian packages and the archives out of the bundles, the same bytes each time.

    python packaging/distribution/linux.py BUILD DIST

Needs `dpkg-deb`, `tar` and `xz`; SOURCE_DATE_EPOCH says how old the files are.
"""

from __future__ import annotations

import datetime
import os
import re
import shutil
import subprocess
import sys
from importlib.metadata import version as version_of
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent))
import installed_tree
from gzip_file import compress

ROOT = installed_tree.ROOT
_SCRIPTS = ("preinst", "postinst", "prerm", "postrm")
_UNIT = "ucc-server.service"
_FROM, _TO = "/opt/ucc-server/bin/ucc-server", "/usr/bin/ucc-server"


class Release(NamedTuple):
    """What is made: `epoch` is how old each file is, in seconds."""

    version: str
    architecture: str
    epoch: int


def main(build: Path, dist: Path) -> None:
    """Make both packages and both archives."""
    os.umask(0o022)
    epoch = int(os.environ["SOURCE_DATE_EPOCH"])
    date = datetime.datetime.fromtimestamp(epoch, datetime.UTC).date().isoformat()
    version = version_of("ucc-client")
    architecture = _said("dpkg", "--print-architecture")
    release = Release(version, architecture, epoch)
    trees = build / "trees"
    shutil.rmtree(trees, ignore_errors=True)
    dist.mkdir(parents=True, exist_ok=True)
    for name in ("ucc-client", "ucc-server"):
        archive = trees / "archive" / f"{name}-{version}-linux-{architecture}"
        package = trees / "package" / name
        for usr in (archive, package / "usr"):
            if name == "ucc-client":
                installed_tree.client(build, usr, version, date)
            else:
                installed_tree.server(build, usr)
        shutil.copyfile(ROOT / "README.md", archive / "README.md")
        shutil.copyfile(ROOT / "LICENSE", archive / "LICENSE")
        _archive(archive, dist, epoch)
        if name == "ucc-server":
            _server_files(package)
        _debian_package(name, package, dist, release)


def _server_files(package: Path) -> None:
    """Add what belongs to the machine: the unit and the settings."""
    unit = (ROOT / "packaging" / "systemd" / _UNIT).read_text()
    place = package / "lib" / "systemd" / "system" / _UNIT
    place.parent.mkdir(parents=True)
    place.write_text(unit.replace(_FROM, _TO))
    several = ROOT / "packaging" / "systemd" / "ucc-server@.service"
    place.with_name(several.name).write_text(several.read_text().replace(_FROM, _TO))
    settings = package / "etc" / "ucc-server" / "ucc-server.toml"
    settings.parent.mkdir(parents=True)
    text = (ROOT / "packaging" / "ucc-server.toml").read_text()
    # So that each command that is told of the settings finds the data, too.
    found = re.sub(r"^#(data = ).*$", r'\1"/var/lib/ucc-server"', text, count=1, flags=re.MULTILINE)
    if found == text:
        raise ValueError("the settings have no line for the data folder")
    settings.write_text(found)


def _debian_package(name: str, package: Path, dist: Path, release: Release) -> None:
    """Pack a tree; the manual and the changes are packed as Debian has them."""
    for file in sorted((package / "usr" / "share" / "man").rglob("*.1")):
        compress(file)
    compress(package / "usr" / "share" / "doc" / name / "CHANGELOG.md")
    control = package / "DEBIAN"
    control.mkdir()
    source = ROOT / "packaging" / "debian" / name
    for script in _SCRIPTS:
        if (source / script).exists():
            shutil.copyfile(source / script, control / script)
            (control / script).chmod(0o755)
    if (source / "conffiles").exists():
        shutil.copyfile(source / "conffiles", control / "conffiles")
    size = sum(one.stat().st_size for one in package.rglob("*") if one.is_file()) // 1024
    said = {
        "VERSION": release.version,
        "ARCHITECTURE": release.architecture,
        "SIZE": str(size),
    }
    text = (source / "control").read_text()
    for word, value in said.items():
        text = text.replace(f"@{word}@", value)
    (control / "control").write_text(text)
    _set_times(package, release.epoch)
    target = dist / f"{name}_{release.version}_{release.architecture}.deb"
    options = ("--root-owner-group", "-Zxz", "--build")
    _said("dpkg-deb", *options, str(package), str(target))


def _archive(tree: Path, dist: Path, epoch: int) -> None:
    target = dist / f"{tree.name}.tar.xz"
    owner = ("--owner=0", "--group=0", "--numeric-owner")
    environment = {**os.environ, "XZ_OPT": "-6 -T2"}
    command = ("tar", "--sort=name", f"--mtime=@{epoch}", *owner, "-C", str(tree.parent))
    subprocess.run((*command, "-cJf", str(target), tree.name), check=True, env=environment)


def _set_times(tree: Path, epoch: int) -> None:
    for one in (tree, *tree.rglob("*")):
        os.utime(one, (epoch, epoch), follow_symlinks=False)


def _said(*command: str) -> str:
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return done.stdout.strip()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
