"""Lays out what a Linux package installs: the bundle, and what tells the system of it."""

from __future__ import annotations

import shutil
from pathlib import Path

ROOT = Path(__file__).parents[2]
_PACKAGING = ROOT / "packaging"


def client(build: Path, usr: Path, version: str, date: str) -> None:
    """Lay the client out below `usr`; `date` is the release's, as 2026-11-26."""
    _program("ucc-client", build, usr)
    share = usr / "share"
    _copy(_PACKAGING / "linux" / "ucc-client.desktop", share / "applications")
    icon = ROOT / "resources" / "icons" / "ucc-client.svg"
    _copy(icon, share / "icons" / "hicolor" / "scalable" / "apps")
    metainfo = _PACKAGING / "linux" / "org.ucc_client.UccClient.metainfo.xml"
    text = metainfo.read_text().replace("@VERSION@", version).replace("@DATE@", date)
    _write(share / "metainfo" / metainfo.name, text)


def server(build: Path, usr: Path) -> None:
    """Lay the server out below `usr`, with its examples; its unit is the package's."""
    _program("ucc-server", build, usr)
    examples = usr / "share" / "doc" / "ucc-server" / "examples"
    for folder in ("asterisk", "nginx", "prompts", "systemd"):
        shutil.copytree(
            _PACKAGING / folder, examples / folder, ignore=shutil.ignore_patterns("__pycache__")
        )
    _copy(_PACKAGING / "ucc-server.toml", examples)


def _program(name: str, build: Path, usr: Path) -> None:
    """Lay out what each program has: itself, its manual, its completions, its notices."""
    shutil.copytree(build / "bundle" / name, usr / "lib" / name, symlinks=True)
    link = usr / "bin" / name
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(f"../lib/{name}/{name}")
    share = usr / "share"
    _copy(build / "man" / f"{name}.1", share / "man" / "man1")
    completion = build / "completion"
    _copy(completion / "bash" / name, share / "bash-completion" / "completions")
    _copy(completion / "zsh" / f"_{name}", share / "zsh" / "vendor-completions")
    _copy(completion / "fish" / f"{name}.fish", share / "fish" / "vendor_completions.d")
    _copy(build / "notices" / f"{name}.txt", share / "doc" / name, "copyright")
    _copy(ROOT / "CHANGELOG.md", share / "doc" / name)


def _copy(file: Path, folder: Path, name: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / (name or file.name)
    shutil.copyfile(file, target)
    target.chmod(0o644)


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
