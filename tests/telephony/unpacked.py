"""Asterisk out of Debian's archive, unpacked into a cache folder; nothing is installed.

Debian 12 has no package of it. `sid` of the same archive has the newest, `bullseye` an old one;
both are downloaded by apt, which checks the archive's signatures, into folders of their own.
"""

from __future__ import annotations

import contextlib
import fcntl
import functools
import os
import platform
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import msgspec

SUITES = ("sid", "bullseye")
_PACKAGES = ("asterisk", "asterisk-core-sounds-en-wav")
_KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg"
_DONE = "unpacked"


class NotToBeHadError(Exception):
    """The engine cannot be had on this machine; says why."""


class Unpacked(msgspec.Struct, frozen=True):
    """An Asterisk below `root`, which has the folders of a Debian system."""

    root: Path

    @property
    def command(self) -> list[str]:
        """The beginning of a command that runs it with the libraries that came with it."""
        multiarch = f"{platform.machine()}-linux-gnu"
        # Old packages have a folder lib of their own, in place of our link to usr/lib.
        folders = [self.root / "usr/lib" / multiarch, self.root / "lib" / multiarch]
        found = [file for folder in folders for file in sorted(folder.glob("ld-*.so*"))]
        found += sorted(self.root.glob("usr/lib64/ld-*.so*"))
        loader = next(file for file in found if file.exists())
        more = [folders[0] / "asterisk", self.root / "usr/lib/asterisk", self.root / "usr/lib"]
        paths = ":".join(map(str, [*folders, *more]))
        return [str(loader), "--library-path", paths, str(self.root / "usr/sbin/asterisk")]

    @property
    def modules(self) -> Path:
        """The folder of its modules."""
        [found, *_] = [path.parent for path in self.root.glob("usr/lib/**/app_dial.so")]
        return found

    @property
    def data(self) -> Path:
        """The folder of its sounds and documents."""
        return self.root / "usr/share/asterisk"

    def version(self) -> str:
        """Return what it says of itself, like `Asterisk 22.10.1`."""
        said = subprocess.run([*self.command, "-V"], capture_output=True, text=True, check=True)
        return said.stdout.strip()


@functools.cache
def unpacked() -> Unpacked:
    """Return the newest engine that can be had; raises NotToBeHadError.

    The environment's UCC_ASTERISK asks for the one of a Debian suite: `bullseye` has 16. The first
    call on a machine downloads about 100 MB.
    """
    why = []
    suite = os.environ.get("UCC_ASTERISK", "")
    for name in [suite] if suite else SUITES:
        try:
            return _of_suite(name)
        except NotToBeHadError as error:
            why.append(f"{name}: {error}")
    raise NotToBeHadError("; ".join(why))


def _of_suite(suite: str) -> Unpacked:
    if shutil.which("apt-get") is None or shutil.which("dpkg") is None:
        raise NotToBeHadError("there is neither apt-get nor dpkg")
    folder = _cache() / suite
    folder.mkdir(parents=True, exist_ok=True)
    with _alone(folder):
        if not (folder / _DONE).exists():
            _unpack(suite, folder)
    return Unpacked(folder / "root")


def _cache() -> Path:
    kept = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(kept) / "ucc-client-tests" / "asterisk"


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[None]:
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _unpack(suite: str, folder: Path) -> None:
    root = folder / "root"
    shutil.rmtree(root, ignore_errors=True)
    for needed in ("lists/partial", "cache/archives/partial", "none"):
        (folder / needed).mkdir(parents=True, exist_ok=True)
    (folder / "status").touch()
    source = f"deb [signed-by={_KEYRING}] {_archive()} {suite} main\n"
    (folder / "sources.list").write_text(source)
    options = {
        "Dir::Etc::SourceList": folder / "sources.list",
        "Dir::Etc::SourceParts": folder / "none",
        "Dir::State::Lists": folder / "lists",
        "Dir::State::status": folder / "status",
        "Dir::Cache": folder / "cache",
        "Acquire::Check-Valid-Until": "false",
        "Acquire::Languages": "none",
        "APT::Install-Recommends": "false",
        "Debug::NoLocking": "true",
        "APT::Sandbox::User": "",
    }
    apt = ["apt-get", "-q", *(f"-o{key}={value}" for key, value in options.items())]
    _run([*apt, "update"])
    _run([*apt, "-y", "--download-only", "install", *_PACKAGES])
    for name in ("bin", "sbin", "lib", "lib64"):
        (root / "usr" / name).mkdir(parents=True, exist_ok=True)
        (root / name).symlink_to(f"usr/{name}")
    for package in (folder / "cache/archives").glob("*.deb"):
        _run(["dpkg", "-x", str(package), str(root)])
    shutil.rmtree(folder / "cache")
    shutil.rmtree(folder / "lists")
    (folder / _DONE).touch()


def _archive() -> str:
    """Return the address of the archive that this machine has its own packages from."""
    asked = ["apt-get", "indextargets", "--format", "$(ORIGIN) $(REPO_URI) $(RELEASE)"]
    for line in _run(asked).splitlines():
        origin, _, rest = line.partition(" ")
        address, _, release = rest.partition(" ")
        if origin == "Debian" and "security" not in address and "-" not in release:
            return address
    raise NotToBeHadError("no archive of Debian is known to apt")


def _run(command: list[str]) -> str:
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
    )
    if done.returncode:
        last = done.stderr.strip().splitlines()[-1:] or ["no word"]
        raise NotToBeHadError(f"{command[0]} failed: {last[0][:200]}")
    return done.stdout
