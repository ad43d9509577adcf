"""Makes an AppImage of the client, out of what `linux.py` has laid out for its archive.

    python packaging/distribution/appimage.py BUILD DIST RUNTIME

Needs `mksquashfs`; SOURCE_DATE_EPOCH says how old the files are. RUNTIME is the program that each
AppImage begins with, which mounts the rest and starts what is inside: a file of the AppImage
project (`runtime-x86_64` of its type2-runtime), which is got by hand.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from importlib.metadata import version as version_of
from pathlib import Path

_PACKING = ("-root-owned", "-noappend", "-no-progress", "-quiet", "-comp", "zstd", "-b", "1M")
_NAME = "ucc-client"


def main(build: Path, dist: Path, runtime: Path) -> Path:
    """Make the AppImage; returns it. Raises FileNotFoundError before `make packages`."""
    version = version_of(_NAME)
    archive = next((build / "trees" / "archive").glob(f"{_NAME}-{version}-linux-*"), None)
    if archive is None:
        raise FileNotFoundError("there is no archive of the client: make packages")
    return pack(archive, dist / f"UCC_Client-{version}-{platform.machine()}.AppImage", runtime)


def pack(tree: Path, target: Path, runtime: Path) -> Path:
    """Pack a tree with `bin`, `lib` and `share`, behind the runtime; returns `target`."""
    folder = tree.parent.parent / "appimage"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(tree, folder / "usr", symlinks=True)
    icon = f"usr/share/icons/hicolor/scalable/apps/{_NAME}.svg"
    for name, place in (
        ("AppRun", f"usr/bin/{_NAME}"),
        (f"{_NAME}.desktop", f"usr/share/applications/{_NAME}.desktop"),
        (f"{_NAME}.svg", icon),
        (".DirIcon", icon),
    ):
        if not (folder / place).exists():
            raise FileNotFoundError(place)
        (folder / name).symlink_to(place)
    epoch = int(os.environ["SOURCE_DATE_EPOCH"])
    for one in (folder, *folder.rglob("*")):
        os.utime(one, (epoch, epoch), follow_symlinks=False)
    packed = folder.with_suffix(".squashfs")
    subprocess.run(("mksquashfs", folder, packed, *_PACKING), check=True)
    target.write_bytes(runtime.read_bytes() + packed.read_bytes())
    target.chmod(0o755)
    packed.unlink()
    return target


if __name__ == "__main__":
    main(*(Path(word) for word in sys.argv[1:4]))
