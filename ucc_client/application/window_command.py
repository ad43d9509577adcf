"""The commands that want the window: `new`, `join ID`, `open URL|FILE`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import unquote, urlsplit

import msgspec

from ucc_client.application.calendar_requests import MOST_BYTES
from ucc_client.application.links import is_link, wish_of
from ucc_client.application.wish import Wish, WishKind
from ucc_client.domain.file_name import is_calendar_name


class WindowCommand(msgspec.Struct, frozen=True):
    """A wish, and the folder of the window that shall fulfil it (None: the user's own)."""

    wish: Wish
    data: Path | None
    offline: bool
    language: str


def read(arguments: Sequence[str], languages: Sequence[str]) -> WindowCommand:
    """Read the arguments; ends the program, with words, for what cannot be understood.

    `languages` are the codes of those that the window speaks.
    """
    parser = build_parser(languages)
    options = parser.parse_args(arguments)
    if options.verb == "new":
        wish = Wish(kind=WishKind.NEW)
    elif options.verb == "join":
        wish = Wish(kind=WishKind.JOIN, conference=options.id)
    else:
        try:
            wish = _opened(options.what)
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) else error
            parser.exit(2, f"{options.what}: {reason}\n")
    return WindowCommand(wish, options.data, options.offline, options.lang)


def can_open(what: str) -> bool:
    """Tell whether `what` looks like a link of ours or a calendar file."""
    try:
        return is_link(what) or is_calendar_name(_file(what).name)
    except ValueError:
        return False


def _file(what: str) -> Path:
    """Return the file that a path or an address (RFC 8089) names; raises ValueError for none."""
    return Path(unquote(urlsplit(what).path) if what.startswith("file:") else what)


def _opened(what: str) -> Wish:
    """Return what a link or a file asks for.

    Raises OSError for a file that cannot be read, ValueError for what can be no file's name.
    """
    if is_link(what):
        return wish_of(what)
    path = _file(what)
    # Whoever opens something of another kind has chosen the wrong program, or was made to.
    if not is_calendar_name(path.name) or (path.exists() and not path.is_file()):
        return Wish(kind=WishKind.REFUSE, name=path.name)
    with path.open("rb") as file:
        # One more than allowed, so that it is seen to be too large.
        content = file.read(MOST_BYTES + 1)
    return Wish(kind=WishKind.IMPORT, name=path.name, content=content)


def build_parser(languages: Sequence[str]) -> argparse.ArgumentParser:
    """Return what the commands that want the window understand."""
    parser = argparse.ArgumentParser(prog="ucc-client")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="COMMAND")
    add_commands(verbs, languages)
    return parser


def add_commands(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser], languages: Sequence[str]
) -> None:
    """Offer the commands that want the window, which speaks these `languages`."""
    said = {
        "new": "plan a new conference in the window",
        "join": "take part in a conference that runs",
        "open": "open a link (ucc:…) or a calendar file in the window",
    }
    for verb, words in said.items():
        one = verbs.add_parser(verb, help=words, description=words)
        if verb == "join":
            one.add_argument("id", metavar="ID", help="the conferenceId or the localId")
        if verb == "open":
            one.add_argument("what", metavar="URL|FILE")
        one.add_argument("--data", type=Path, metavar="DIR", help="where settings and caches lie")
        one.add_argument("--offline", action="store_true", help="make no connection")
        one.add_argument("--lang", choices=languages, default="", help="the language")
