"""The recipes of what is given away: parts that cannot be built here are read as far as can be."""

from __future__ import annotations

import ast
import configparser
import plistlib
import re
import shutil
import struct
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
import yaml

from tests.packaging.by_path import module
from tests.required import require
from ucc_client.application.links import SCHEME

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
SPECIFICATIONS = sorted((PACKAGING / "pyinstaller").glob("*.spec"))
DESKTOP = PACKAGING / "linux" / "ucc-client.desktop"
METAINFO = PACKAGING / "linux" / "org.ucc_client.UccClient.metainfo.xml"
INSTALLER = PACKAGING / "windows" / "ucc-client.iss"
SCRIPTS = [
    *(file for file in (PACKAGING / "debian").rglob("*inst")),
    *(file for file in (PACKAGING / "debian").rglob("*rm")),
    PACKAGING / "macos" / "make-dmg.sh",
]


@pytest.mark.parametrize("file", SPECIFICATIONS, ids=lambda file: file.name)
def test_a_specification_names_files_that_are_there(file: Path) -> None:
    tree = ast.parse(file.read_text())
    texts = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    named = [text for text in texts if isinstance(text, str) and text.endswith(".py")]
    scripts = [name for name in named if "*" not in name]
    assert scripts == [file.with_suffix(".py").name]
    assert (file.parent / scripts[0]).is_file()


def test_what_the_bundles_leave_out_is_nothing_that_our_code_reads() -> None:
    lists = module(PACKAGING / "pyinstaller" / "left_out_modules.py")
    for name, rooms in (("NOT_IN_THE_CLIENT", CLIENT), ("NOT_IN_THE_SERVER", SERVER)):
        read = {top for room in rooms for top in _imported(ROOT / "ucc_client" / room)}
        assert len(read) > 10
        assert read & set(getattr(lists, name)) == set()


def test_a_bundle_has_nothing_of_the_folder_that_it_was_made_in() -> None:
    lists = module(PACKAGING / "pyinstaller" / "left_out_files.py")
    names = ("METADATA", "entry_points.txt", "RECORD", "INSTALLER", "REQUESTED")
    left_out = [name for name in names if lists.is_unused(f"keyring-25.7.0.dist-info/{name}")]
    assert left_out == ["RECORD", "INSTALLER", "REQUESTED"]


CLIENT = ("api", "application", "cache", "contract", "domain", "sync", "ui")
SERVER = ("contract", "domain", "server")


def _imported(folder: Path) -> set[str]:
    found = set()
    for file in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Import):
                found |= {one.name.partition(".")[0] for one in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                found |= {node.module, node.module.partition(".")[0]}
                found |= {f"{node.module}.{one.name}" for one in node.names}
    return found


@pytest.mark.parametrize("file", SCRIPTS, ids=lambda file: f"{file.parent.name}-{file.name}")
def test_a_script_is_one_for_any_shell(file: Path) -> None:
    subprocess.run(["sh", "-n", file], check=True)
    assert file.read_text().startswith("#!/bin/sh\n")


def test_the_packages_want_the_c_library_that_the_guide_names() -> None:
    (named,) = re.findall(r"glibc (2\.\d+)", (ROOT / "docs" / "install.md").read_text())
    for control in sorted((PACKAGING / "debian").rglob("control")):
        assert f"libc6 (>= {named})" in control.read_text(), control


def test_the_menu_entry_is_valid_and_takes_our_links() -> None:
    program = shutil.which("desktop-file-validate")
    require("desktop-file-validate", program is not None, "install desktop-file-utils")
    done = subprocess.run([str(program), DESKTOP], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")
    entry = configparser.RawConfigParser(interpolation=None)
    entry.read(DESKTOP, "utf-8")
    kinds = entry["Desktop Entry"]["MimeType"].split(";")
    assert f"x-scheme-handler/{SCHEME}" in kinds


def test_the_description_for_software_centres_names_the_menu_entry() -> None:
    root = ElementTree.parse(METAINFO).getroot()
    assert root.findtext("launchable") == DESKTOP.name
    assert root.findtext("id") == METAINFO.name.removesuffix(".metainfo.xml")
    assert root.findtext("provides/binary") == "ucc-client"
    described = root.find("description")
    assert described is not None
    languages = [one.get("{http://www.w3.org/XML/1998/namespace}lang") for one in described]
    assert languages.count(None) == languages.count("de") == 2


def test_the_flatpak_is_called_as_the_description_says() -> None:
    recipe = yaml.safe_load((PACKAGING / "flatpak" / f"{_identity()}.yaml").read_text())
    assert recipe["id"] == _identity()
    assert recipe["rename-desktop-file"] == DESKTOP.name
    assert recipe["rename-appdata-file"] == METAINFO.name


def _identity() -> str:
    return METAINFO.name.removesuffix(".metainfo.xml")


def test_the_installer_for_windows_has_files_that_are_made() -> None:
    text = INSTALLER.read_text()
    sections = re.findall(r"^\[(\w+)\]$", text, re.MULTILINE)
    assert sections == list(dict.fromkeys(sections))
    assert {"Setup", "Files", "Icons", "Registry"} <= set(sections)
    sources = re.findall(r'^Source: "([^"]+)"', text, re.MULTILINE)
    assert len(sources) >= 3
    for source in sources:
        path = source.replace("\\", "/").removeprefix("../../")
        made = path.startswith("build/")
        assert made or (ROOT / path).exists(), source
    languages = re.findall(r'^Name: "(\w\w)"; MessagesFile', text, re.MULTILINE)
    assert set(languages) == {"en", "de", "es", "fr", "nl", "pl", "sk"}
    assert f"Software\\Classes\\{SCHEME}\\shell\\open\\command" in text


@pytest.mark.usefixtures("qapp")
def test_the_icon_for_windows_has_all_sizes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawer = module(PACKAGING / "windows" / "icon.py")
    shutil.copytree(ROOT / "resources" / "icons", tmp_path / "resources" / "icons")
    monkeypatch.setattr(drawer, "ROOT", tmp_path)
    data = drawer.main().read_bytes()
    zero, kind, count = struct.unpack_from("<HHH", data)
    assert (zero, kind, count) == (0, 1, len(drawer.SIZES))
    for number, size in enumerate(drawer.SIZES):
        width, *_, length, place = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        picture = data[place : place + length]
        assert width == size % 256
        assert struct.unpack_from(">II", picture, 16) == (size, size)


def test_what_macos_is_asked_to_allow_is_a_list_of_rights() -> None:
    rights = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert set(rights.values()) == {True}


def test_the_library_of_sorting_keeps_every_language_that_it_sorts() -> None:
    source = (PACKAGING / "pyinstaller" / "icu_data.py").read_text()
    pattern = re.search(r"re\.compile\(\n(.*?)\n\)", source, re.DOTALL)
    assert pattern is not None
    unused = re.compile("".join(re.findall(r'r?"([^"]*)"', re.sub(r"#.*", "", pattern[1]))))
    for kept in ("coll/root.res", "coll/de.res", "coll/sk.res", "coll/ucadata.icu", "root.res"):
        assert not unused.match(kept), kept
    for left_out in ("zone/de.res", "ibm-1047_P100-1995.cnv", "fr.res", "coll/zh_Hant.res"):
        assert unused.match(left_out), left_out
