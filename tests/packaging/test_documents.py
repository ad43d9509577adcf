"""The documents: their links lead somewhere, and the commands in them are understood."""

from __future__ import annotations

import argparse
import re
import shlex
from pathlib import Path

import pytest

from ucc_client import bootstrap
from ucc_client.__main__ import build_parser as client_parser
from ucc_client.application import window_command
from ucc_client.application.command_line import program
from ucc_client.server.__main__ import build_parser as server_parser

ROOT = Path(__file__).parents[2]
DOCUMENTS = sorted(
    [
        *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")),
        *(ROOT / "docs").rglob("*.md"),
    ]
)
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_PROGRAM = re.compile(r"(?:^|[\s/])(ucc-client|ucc-server)\s+(.*)")


SYSTEMS_OWN = {"adduser", "apt", "chmod", "cp", "createdb", "createuser", "install", "pipx"}
"""What a line begins with that names us without starting one of our programs."""


def named(file: Path) -> str:
    return str(file.relative_to(ROOT))


def prose(text: str) -> str:
    return re.sub(r"```.*?```|`[^`\n]*`", "", text, flags=re.DOTALL)


def anchors(file: Path) -> set[str]:
    headings = re.findall(r"^#+ (.*)$", file.read_text("utf-8"), re.MULTILINE)
    plain = (re.sub(r"[`*]|\[([^\]]*)\]\([^)]*\)", r"\1", one) for one in headings)
    return {re.sub(r"[^\w\- ]", "", one.lower()).strip().replace(" ", "-") for one in plain}


@pytest.mark.parametrize("file", DOCUMENTS, ids=named)
def test_links_lead_somewhere(file: Path) -> None:
    for link in _LINK.findall(prose(file.read_text("utf-8"))):
        if "://" in link or link.startswith("mailto:"):
            continue
        path, _, anchor = link.partition("#")
        target = (file.parent / path).resolve() if path else file
        assert target.exists(), link
        assert ROOT in target.parents, link
        if anchor:
            assert anchor in anchors(target), link


def commands(file: Path) -> list[str]:
    """Return the lines of code that are typed."""
    text = file.read_text("utf-8")
    blocks = re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
    lines = [line for block in blocks for line in block.splitlines()]
    without = re.sub(r"```.*?```", "", text, flags=re.DOTALL)
    lines += re.findall(r"^    (\S(?:.*\\\n)*.*)$", without, re.MULTILINE)
    return [line.replace("\\\n", " ").partition(" # ")[0].strip() for line in lines]


@pytest.mark.parametrize("file", DOCUMENTS, ids=named)
def test_commands_are_understood(file: Path) -> None:
    targets = set(re.findall(r"^([\w/.-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    for line in commands(file):
        words = line.split()
        if words[:1] == ["make"]:
            asked = [one for one in words[1:] if "=" not in one and one != "#"]
            assert set(asked) <= targets, line
        typed = line.rpartition(" -- ")[2]
        found = _PROGRAM.search(typed)
        if found and typed.split()[0] not in SYSTEMS_OWN:
            # A mail server's table has the whole command in quotation marks.
            given = found[2].rstrip('"') if found[2].count('"') % 2 else found[2]
            arguments = shlex.split(re.sub(r"[<>|&].*", "", given))
            understand(found[1], arguments)


def understand(name: str, arguments: list[str]) -> None:
    """Read the arguments as the program does; fails for what it would refuse."""
    parser: argparse.ArgumentParser
    if name == "ucc-server":
        parser = server_parser()
    else:
        parser = client_parser()
        verbs = parser.add_subparsers(required=False)
        window_command.add_commands(verbs, bootstrap.languages())
        program.add_commands(verbs)
    try:
        parser.parse_args(arguments)
    except SystemExit as end:
        assert end.code == 0, f"{name} {shlex.join(arguments)}"  # noqa: PT017


def test_the_site_has_every_document_that_its_menu_names() -> None:
    text = (ROOT / "packaging" / "site" / "mkdocs.yml").read_text()
    pages = re.findall(r"([\w./-]+\.md)$", text, re.MULTILINE)
    assert len(pages) >= 10
    for page in pages:
        assert (ROOT / "docs" / page).is_file(), page
