"""Writes what is owed to those whose work comes along: their names and licences.

    python packaging/distribution/notices.py BUILD

Reads what is installed beside it (`.venv-dist`), what the bundles took from the system
(`BUILD/bundle`), and the licences in `packaging/licences`. Writes `BUILD/notices/*.txt` and
`BUILD/notices/*.requirements`, from which the bill of materials is made.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from importlib.metadata import Distribution
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from brought_along import needed

ROOT = Path(__file__).parents[2]
_PROGRAMS = {"ucc-client": (), "ucc-server": ("server",)}
_LICENCE = re.compile(r"(LICEN[CS]E|COPYING|NOTICE|AUTHORS)", re.IGNORECASE)
_LINE = "=" * 78
_QT = """\
Qt and PySide6 (Qt for Python) come along under the GNU Lesser General Public Licence, version 3,
which stands below with the General Public Licence that it adds to. They are libraries of their own,
loaded when the program starts: you may replace those in the folder
{folder}
by your own builds of the same version, and take the program apart as far as that needs. Their
sources are offered by the Qt Company as the packages "Qt" and "Qt for Python" of the version named
above. Nothing in them was changed{icu}.
"""
_ICU = """, but that the library of Unicode's data (libicudata) holds only the parts that
sort names; the script that makes it, icu_data.py, is part of this program's sources"""


def main(build: Path) -> None:
    """Write the notices of the programs that were bundled, one or both."""
    target = build / "notices"
    target.mkdir(parents=True, exist_ok=True)
    for bundle in sorted((build / "bundle").glob("ucc-*")):
        program, extras = bundle.name, _PROGRAMS[bundle.name]
        inside = _modules(build / "pyinstaller" / program / "PYZ-00.toc", bundle)
        along = [one for one in needed("ucc-client", extras) if _tops(one) & inside]
        (target / f"{program}.txt").write_text(_text(program, along, bundle), "utf-8")
        pins = (f"{one.name}=={one.version}\n" for one in along)
        (target / f"{program}.requirements").write_text("".join(pins))


def _text(program: str, along: list[Distribution], bundle: Path) -> str:
    parts = [f"{program}\n\n{(ROOT / 'LICENSE').read_text('utf-8')}"]
    parts += [_of_distribution(one) for one in along]
    if any(one.name.startswith("PySide6") for one in along):
        folder = f"lib/{program}/_internal/PySide6"
        parts.append(
            "Qt\n\n" + _QT.format(folder=folder, icu=_ICU if sys.platform == "linux" else "")
        )
        parts += [
            (ROOT / "packaging" / "licences" / f"{one}.txt").read_text("utf-8")
            for one in ("LGPL-3", "GPL-3")
        ]
    resources = ROOT / "resources"
    parts += [file.read_text("utf-8") for file in sorted(resources.rglob("LICENSE*"))]
    parts += _of_system(bundle)
    return f"\n{_LINE}\n\n".join(parts)


def _of_distribution(one: Distribution) -> str:
    said = one.metadata.get("License-Expression") or one.metadata.get("License") or ""
    classified = [
        line.rpartition(" :: ")[2]
        for line in one.metadata.get_all("Classifier") or ()
        if line.startswith("License")
    ]
    short = said if said and "\n" not in said else ", ".join(classified)
    texts = [
        place.read_text("utf-8", errors="replace")
        for file in one.files or ()
        if _LICENCE.match(file.name) and ".dist-info" in str(file)
        for place in [Path(str(file.locate()))]
        if place.is_file()
    ]
    return "\n\n".join([f"{one.name} {one.version}: {short}", *texts])


def _of_system(bundle: Path) -> list[str]:
    """Return what Debian says of the libraries that were taken from it; elsewhere nothing."""
    inside = bundle / "_internal"
    names = sorted(file.name for file in inside.glob("lib*.so*") if not file.is_symlink())
    if not names or not Path("/usr/bin/dpkg-query").exists():
        return []
    packages: dict[str, Path] = {}
    for name in names:
        done = subprocess.run(
            ("dpkg-query", "--search", f"*/{name}"), capture_output=True, text=True, check=False
        )
        for line in done.stdout.splitlines():
            package = line.partition(":")[0]
            said = Path("/usr/share/doc") / package / "copyright"
            if said.exists():
                packages[package] = said
    return [
        f"{name}\n\n{file.read_text('utf-8', errors='replace')}"
        for name, file in sorted(packages.items())
    ]


def _modules(table: Path, bundle: Path) -> set[str]:
    """Return the names of what the bundle can import, without what is below a dot.

    `table` is what PyInstaller writes of the modules that it packed.
    """
    packed = ast.literal_eval(table.read_text("utf-8"))[1]
    names = {entry[0].partition(".")[0] for entry in packed}
    return names | {file.name.partition(".")[0] for file in (bundle / "_internal").iterdir()}


def _tops(one: Distribution) -> set[str]:
    """Return the modules and folders that a distribution puts beside others'."""
    first = (Path(str(file)).parts[0] for file in one.files or ())
    return {name.partition(".")[0] for name in first if ".dist-info" not in name and name != ".."}


if __name__ == "__main__":
    main(Path(sys.argv[1]))
