"""Write what a shell and `man` know of both programs: `write.py man|completion FOLDER`.

All of it is made from the programs' own parsers, so nothing of it is kept in the repository. Of
`man` there is a page of section 1 for each program; of `completion` a folder for bash, zsh and fish
each, in which the files are named as these look for them. The date of a page is SOURCE_DATE_EPOCH
(seconds) where that is set, else today.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable
from pathlib import Path

import msgspec
import shtab
from argparse_manpage.manpage import Manpage

from ucc_client import __main__ as client
from ucc_client import __version__, bootstrap
from ucc_client.application import window_command
from ucc_client.application.command_line import program
from ucc_client.server import __main__ as server
from ucc_client.server.settings.catalogue import SETTINGS
from ucc_client.server.settings.sources import CONFIG_VARIABLE, FILE_NAME

FILES = {"bash": "{}", "zsh": "_{}", "fish": "{}.fish"}
"""How the completion of a program is called, by shell."""

_HELP = "With --help it says what it can do, and so does each of its commands."

Rows = Iterable[tuple[str, str]]


class Described(msgspec.Struct, frozen=True):
    """A program: its parser, with all commands, and what a page says beside it."""

    parser: argparse.ArgumentParser
    about: str
    exits: Rows
    files: Rows
    variables: Rows
    others: str


def client_program() -> Described:
    """Return the client. Its commands are read by parsers of their own, and are one here."""
    parser = client.build_parser()
    parser.epilog = None
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=False)
    window_command.add_commands(commands, bootstrap.languages())
    program.add_commands(commands)
    return Described(
        parser=parser,
        about="phone conferences from the desktop",
        exits=_exit_codes(),
        files=[
            (
                _homely(bootstrap.default_data()),
                "settings and caches, unless --data says otherwise",
            ),
            (
                str(bootstrap.default_settings()),
                "what an administrator sets for everybody on this computer",
            ),
        ],
        variables=(),
        others="ucc\\-server",
    )


def server_program() -> Described:
    """Return the server."""
    parser = server.build_parser()
    parser._positionals.title = "commands"
    parser.description = (
        f"{parser.description} Each of its settings is a key of the settings file, a variable of "
        "the environment, and mostly an option; an option holds before a variable, and a variable "
        "before the file."
    )
    return Described(
        parser=parser,
        about="a conference server for UCC Client",
        exits=[
            ("0", "done"),
            ("1", "it could not be done, and why was said"),
            ("2", "the command line was not understood"),
        ],
        files=[(FILE_NAME, "the settings, in the data folder unless --config says otherwise")],
        variables=[
            (CONFIG_VARIABLE, "the settings file"),
            *((one.variable, one.help) for one in SETTINGS if not one.of_a_run),
        ],
        others="ucc\\-client",
    )


def write_man(folder: Path) -> None:
    """Write the manual pages."""
    folder.mkdir(parents=True, exist_ok=True)
    for one in (client_program(), server_program()):
        page = _page(one)
        # A date is no text, whose hyphens would be told from minus signs.
        text = str(page).replace(page.date.replace("-", "\\-"), page.date, 1)
        (folder / f"{one.parser.prog}.1").write_text(text, encoding="utf-8")


def write_completion(folder: Path) -> None:
    """Write the completions."""
    for one in (client_program(), server_program()):
        _complete_paths(one.parser)
        for shell, name in FILES.items():
            file = folder / shell / name.format(one.parser.prog)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(shtab.complete(one.parser, shell), encoding="utf-8")


def _page(one: Described) -> Manpage:
    _describe_commands(one.parser)
    one.parser.description = f"{one.parser.description} {_HELP}"
    page = Manpage(one.parser, format="single-commands-section")
    page.description, page.manual = one.about, "UCC Client"
    page.source = f"UCC Client {__version__}"
    for heading, rows in (
        ("environment", one.variables),
        ("files", one.files),
        ("exit status", one.exits),
    ):
        if content := "\n".join(f".TP\n.B {_roff(key)}\n{_roff(words)}" for key, words in rows):
            page.add_section(heading, "=", content)
    page.add_section("see also", "=", f".BR {one.others} (1)")
    return page


def _describe_commands(parser: argparse.ArgumentParser) -> None:
    """Have each command said once, by its description (of a command's help nothing is escaped)."""
    for commands in _commands(parser):
        for listed in commands._choices_actions:
            command = commands.choices[listed.dest]
            command.description, listed.help = command.description or listed.help, None
            command.epilog = None
            _describe_commands(command)


def _complete_paths(parser: argparse.ArgumentParser) -> None:
    for action in parser._actions:
        metavar = str(action.metavar or "")
        if metavar == "DIR":
            action.complete = shtab.DIRECTORY  # type: ignore[attr-defined]
        elif "FILE" in metavar:
            action.complete = shtab.FILE  # type: ignore[attr-defined]
    for commands in _commands(parser):
        for command in commands.choices.values():
            _complete_paths(command)


def _commands(
    parser: argparse.ArgumentParser,
) -> list[argparse._SubParsersAction[argparse.ArgumentParser]]:
    return [one for one in parser._actions if isinstance(one, argparse._SubParsersAction)]


def _exit_codes() -> Rows:
    """Return what the client's exit codes mean."""
    codes = program.EXIT_CODES.partition(": ")[2].rstrip(".").split("; ")
    return [(code, words) for code, _, words in (one.partition(" ") for one in codes)]


def _homely(path: Path) -> str:
    """Return a path as it is for everybody, not only for who builds this."""
    return f"~/{path.relative_to(Path.home())}" if path.is_relative_to(Path.home()) else str(path)


def _see_nothing_of_here() -> None:
    """Write the same wherever it is written."""
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_DIRS"):
        os.environ.pop(name, None)
    if not os.environ.get("SOURCE_DATE_EPOCH"):
        os.environ.pop("SOURCE_DATE_EPOCH", None)
    # Lines are the reader's: what is broken here would be broken in the middle of a word.
    os.environ["COLUMNS"] = "10000"


def _roff(text: str) -> str:
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped


def main() -> None:
    """Write one or the other."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("what", choices=("man", "completion"))
    arguments.add_argument("folder", type=Path)
    given = arguments.parse_args()
    _see_nothing_of_here()
    if given.what == "man":
        write_man(given.folder)
    else:
        write_completion(given.folder)


if __name__ == "__main__":
    main()
