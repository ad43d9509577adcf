"""Manual pages and completions: they know every command and option, and their readers take them."""

from __future__ import annotations

import argparse
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.required import require
from ucc_client import __main__ as client
from ucc_client import __version__, bootstrap
from ucc_client.application import window_command
from ucc_client.application.command_line import program
from ucc_client.server import __main__ as server
from ucc_client.server.settings.catalogue import SETTINGS

ROOT = Path(__file__).parents[2]
WRITE = ROOT / "packaging" / "command_line" / "write.py"
PROGRAMS = ("ucc-client", "ucc-server")
SHELLS = {"bash": "bash/{}", "zsh": "zsh/_{}", "fish": "fish/{}.fish"}
_IN_BASH = """
source {file}
COMP_WORDS=({words} {begun}) COMP_CWORD={at} COMPREPLY=()
{function}
printf '%s\\n' "${{COMPREPLY[@]}}" ==
"""


def written(what: str, folder: Path, **environment: str) -> Path:
    """Write all of a kind, as `make` does."""
    command = [sys.executable, str(WRITE), what, str(folder)]
    subprocess.run(command, cwd=folder.parent, env={**os.environ, **environment}, check=True)
    return folder


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written("man", tmp_path_factory.mktemp("man") / "man")


@pytest.fixture(scope="module")
def completions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written("completion", tmp_path_factory.mktemp("completion") / "completion")


def commands_of(parser: argparse.ArgumentParser) -> Iterator[tuple[str, set[str]]]:
    """Yield each command and its options, those of the program itself first."""
    visible = [one for one in parser._actions if one.help is not argparse.SUPPRESS]
    yield parser.prog, {option for one in visible for option in one.option_strings}
    for one in visible:
        if isinstance(one, argparse._SubParsersAction):
            for command in one.choices.values():
                yield from commands_of(command)


def known(name: str) -> dict[str, set[str]]:
    """Return what a program understands, by the parsers with which it reads its arguments."""
    if name == "ucc-server":
        return dict(commands_of(server.build_parser()))
    found = {}
    for parser in (
        program._parser(),
        window_command.build_parser(bootstrap.languages()),
        client.build_parser(),
    ):
        found |= dict(commands_of(parser))
    return found


def checked(*command: str) -> str:
    """Run a program that says nothing of a file that is in order."""
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    return f"{done.stderr}{done.stdout}" if done.returncode or done.stderr else done.stdout


def test_both_programs_have_commands_and_options() -> None:
    assert len(known("ucc-server")) > 20
    verbs = {one.removeprefix("ucc-client ") for one in known("ucc-client")} - {"ucc-client"}
    assert verbs == {*bootstrap.COMMANDS, *bootstrap.WINDOW_COMMANDS}
    assert "--demo" in known("ucc-client")["ucc-client"]


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_page_says_every_command_with_every_option(pages: Path, name: str) -> None:
    page = re.sub(r"\\f.", "", (pages / f"{name}.1").read_text("utf-8")).replace("\\-", "-")
    head, *parts = re.split(r"^\.SS ", page, flags=re.MULTILINE)
    said = {name: head + parts[-1].partition("\n.SH ")[2]}
    said |= {part.partition("\n")[0]: part for part in parts}
    everything = known(name)
    assert said.keys() == everything.keys()
    for command, options in everything.items():
        missing = {one for one in options if not re.search(rf"(?<![\w-]){one}\b", said[command])}
        assert missing <= {"--help"}, command
    assert "With --help" in head
    assert f"UCC Client {__version__}" in head


def test_the_servers_page_says_every_variable_that_is_read(pages: Path) -> None:
    page = (pages / "ucc-server.1").read_text("utf-8")
    variables = set(re.findall(r"^\.B (UCC_\w+)$", page, re.MULTILINE)) - {"UCC_CONFIG"}
    assert variables == {one.variable for one in SETTINGS if not one.of_a_run}


@pytest.mark.parametrize("name", PROGRAMS)
def test_man_shows_a_page_without_a_warning(pages: Path, name: str) -> None:
    require("man", shutil.which("man") is not None, "apt install man-db")
    shown = checked("man", "--warnings", "--local-file", str(pages / f"{name}.1"))
    # Warnings would stand before it.
    assert shown.lstrip().startswith(f"{name.upper()}(1)")
    assert "SEE ALSO" in shown


@pytest.mark.parametrize("name", PROGRAMS)
def test_mandoc_finds_nothing_wrong_with_a_page(pages: Path, name: str) -> None:
    require("mandoc", shutil.which("mandoc") is not None, "apt install mandoc")
    assert checked("mandoc", "-T", "lint", "-W", "warning", str(pages / f"{name}.1")) == ""


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize("name", PROGRAMS)
def test_a_shell_reads_its_completion(completions: Path, name: str, shell: str) -> None:
    require(shell, shutil.which(shell) is not None, f"apt install {shell}")
    file = completions / SHELLS[shell].format(name)
    assert checked(shell, "-n", str(file)) == ""
    words = {word for options in known(name).values() for word in options}
    if shell == "zsh":
        assert {word for word in words if word not in file.read_text("utf-8")} == set()


@pytest.mark.parametrize("name", PROGRAMS)
def test_bash_completes_every_command_and_option(completions: Path, name: str) -> None:
    require("bash", shutil.which("bash") is not None, "apt install bash")
    offered = _offered_by_bash(completions / "bash" / name, known(name))
    assert offered == _expected(known(name))


@pytest.mark.parametrize("name", PROGRAMS)
def test_fish_completes_every_command_and_option(completions: Path, name: str) -> None:
    require("fish", shutil.which("fish") is not None, "apt install fish")
    asked = [f"{command} {begun}" for command in known(name) for begun in ("", "--")]
    script = [f"source {completions / 'fish' / f'{name}.fish'}"]
    for one in asked:
        script += [f"complete -C '{one}'", "echo =="]
    answers = checked("fish", "--no-config", "-c", "\n".join(script)).split("==\n")[:-1]
    offered = {
        one: {line.partition("\t")[0] for line in answer.splitlines()}
        for one, answer in zip(asked, answers, strict=True)
    }
    for one, words in _expected(known(name)).items():
        assert words <= offered[one], one


def test_files_and_folders_are_completed_where_they_are_asked_for(
    completions: Path, tmp_path: Path
) -> None:
    (tmp_path / "company.toml").touch()
    (tmp_path / "data").mkdir()
    begun = {"ucc-server serve --config": {"company.toml", "data"}, "ucc-client --data": {"data"}}
    for command, found in begun.items():
        name = command.split()[0]
        answer = _bash(completions / "bash" / name, f"{command} ''", cwd=tmp_path)
        assert set(answer.split()) - {"=="} == found


@pytest.mark.parametrize("what", ["man", "completion"])
def test_it_is_the_same_wherever_it_is_written(tmp_path: Path, what: str) -> None:
    epoch = {"SOURCE_DATE_EPOCH": "1893456000"}
    there = {"COLUMNS": "40", "LANGUAGE": "de", "LC_ALL": "C", "XDG_DATA_HOME": "/tmp/x"}
    one = written(what, tmp_path / "one", **epoch, HOME="/home/anna", COLUMNS="200")
    other = written(what, tmp_path / "other", **epoch, **there, HOME="/home/ben")
    files = {path.relative_to(one): path.read_bytes() for path in one.rglob("*") if path.is_file()}
    assert len(files) == {"man": 2, "completion": 6}[what]
    assert files == {
        path.relative_to(other): path.read_bytes() for path in other.rglob("*") if path.is_file()
    }
    if what == "man":
        assert b"2030-01-01" in files[Path("ucc-client.1")]


def _expected(everything: dict[str, set[str]]) -> dict[str, set[str]]:
    """Return what is to be offered after a command, with and without a begun option."""
    found = {}
    for command, options in everything.items():
        found[f"{command} --"] = {one for one in options if one.startswith("--")}
        inner = {one.removeprefix(f"{command} ") for one in everything if one != command}
        below = {one.split()[0] for one in inner if f"{command} {one}" in everything}
        if below:
            found[f"{command} "] = below
    return found


def _offered_by_bash(file: Path, everything: dict[str, set[str]]) -> dict[str, set[str]]:
    asked = list(_expected(everything))
    script = [line if line.endswith("--") else f"{line}''" for line in asked]
    answers = _bash(file, *script).split("==\n")[:-1]
    return {one: set(answer.split()) for one, answer in zip(asked, answers, strict=True)}


def _bash(file: Path, *lines: str, cwd: Path | None = None) -> str:
    """Return what bash would offer at the ends of these lines, one after the other."""
    script = ""
    for line in lines:
        *words, begun = line.split()
        script += _IN_BASH.format(
            file=shlex.quote(str(file)),
            words=" ".join(words),
            begun=begun,
            at=len(words),
            function=f"_shtab_{file.name.replace('-', '_')}",
        )
    command = ["bash", "--norc", "-c", script]
    return subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, check=True, timeout=60
    ).stdout
