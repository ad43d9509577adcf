"""The arguments of the command line, and what it prints."""

from __future__ import annotations

import argparse
import sys
import uuid
from collections.abc import Callable, Sequence
from pathlib import Path

from ucc_client.application.command_line import words
from ucc_client.application.command_line.dates import MOST_DAYS
from ucc_client.application.command_line.order import Exit, Order, Outcome, Verb
from ucc_client.application.own_zone import own_zone

_HELP = {
    Verb.SYNC: "send what waits and fetch what is new",
    Verb.LIST: "list all conferences",
    Verb.SHOW: "show one conference",
    Verb.CREATE: "create a conference from a JSON file",
    Verb.EDIT: "change a conference to what a JSON file says",
    Verb.DELETE: "delete a conference",
    Verb.EXPORT: "print one conference, or all, as a calendar file",
}
EXIT_CODES = (
    "Exit codes: 0 done; 1 the sign-in was refused or the server cannot be reached; 2 usage; "
    "3 kept, goes with the next sync or the next window; 4 needs a decision; 5 refused."
)


def run(
    arguments: Sequence[str], default_data: Path, perform: Callable[[Path, Order], Outcome]
) -> int:
    """Read the arguments, let `perform` carry them out, and print; returns the exit code."""
    options = _parser().parse_args(arguments)
    password = _password() if options.password_stdin else None
    try:
        body = _contents(options.file) if "file" in options else b""
    except OSError as error:
        sys.stderr.write(f"{options.file}: {error.strerror}\n")
        return Exit.USAGE
    data = options.data.expanduser().absolute() if options.data else default_data
    order = Order(
        verb=Verb(options.verb),
        command_id=str(uuid.uuid4()),
        server=options.server,
        login=options.login,
        password=password,
        offline=options.offline,
        as_json=options.json,
        conference=getattr(options, "id", ""),
        body=body,
        days=getattr(options, "occurrences", 0),
        zone=own_zone(),
    )
    outcome = perform(data, order)
    for note in outcome.notes:
        sys.stderr.write(f"{note}\n")
    sys.stdout.buffer.write(outcome.output.encode())
    sys.stdout.flush()
    return outcome.code


def _days(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text[:9]) <= MOST_DAYS):
        raise argparse.ArgumentTypeError(words.DAYS.format(given=text, most=MOST_DAYS))
    return int(text)


def _password() -> str:
    # By bytes, whatever the locale: the rest of the input may be the file.
    return sys.stdin.buffer.readline().decode(errors="replace").rstrip("\r\n")


def _contents(file: str) -> bytes:
    return sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="ucc-client", epilog=EXIT_CODES)
    add_commands(parser.add_subparsers(dest="verb", required=True, metavar="COMMAND"))
    return parser


def add_commands(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Offer the commands that need no window."""
    for verb, said in _HELP.items():
        one = verbs.add_parser(verb.value, help=said, description=said, epilog=EXIT_CODES)
        if verb is Verb.LIST:
            one.add_argument(
                "--occurrences",
                type=_days,
                default=0,
                metavar="DAYS",
                help="list the dates of the coming DAYS days instead, each on its own",
            )
        if verb in (Verb.SHOW, Verb.EDIT, Verb.DELETE):
            one.add_argument("id", metavar="ID", help="the conferenceId or the localId")
        if verb is Verb.EXPORT:
            one.add_argument("id", metavar="ID", nargs="?", default="", help="else all of them")
            one.add_argument(
                "--ics", action="store_true", required=True, help="as iCalendar (RFC 5545)"
            )
        if verb in (Verb.CREATE, Verb.EDIT):
            one.add_argument("file", metavar="FILE.json", help="- is standard input")
        one.add_argument("--json", action="store_true", help="print JSON")
        one.add_argument("--offline", action="store_true", help="make no connection")
        one.add_argument("--server", default="", metavar="URL", help="the conference server")
        one.add_argument("--login", default="", metavar="ID", help="who signs in")
        one.add_argument(
            "--password-stdin",
            action="store_true",
            help="read the password from the first line of standard input",
        )
        one.add_argument("--data", type=Path, metavar="DIR", help="where the caches lie")
