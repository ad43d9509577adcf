"""`ucc-client`: the window, and the worker process behind it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from ucc_client import __version__, bootstrap


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the client; returns the exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    if given and given[0] in bootstrap.COMMANDS:
        return bootstrap.run_command(given)
    if given and given[0] in bootstrap.WINDOW_COMMANDS:
        return bootstrap.run_window_command(given)
    if given and bootstrap.is_to_open(given[0]):
        # As a desktop starts it: with nothing, or with what was clicked on.
        return bootstrap.run_window_command(["open", *given])
    parser = build_parser()
    options = parser.parse_args(given)
    data = options.data.expanduser().absolute() if options.data else bootstrap.default_data()
    if options.worker:
        return bootstrap.run_worker(
            data,
            demo=options.demo,
            offline=options.offline,
            hold=not options.no_undo_wait,
            settle_s=options.settle_seconds,
        )
    if options.server and not bootstrap.is_address(options.server):
        parser.error(f"{options.server!r} is no server's address; try https://conf.example.org")
    if options.demo and not bootstrap.has_server():
        parser.error("the demo needs ucc-server, which is not installed here")
    password = sys.stdin.readline().rstrip("\r\n") if options.password_stdin else None
    return bootstrap.run_window(
        data,
        server=options.server,
        login=options.login,
        password=password,
        demo=options.demo,
        offline=options.offline,
        language=options.lang,
        hold=not options.no_undo_wait,
        hidden=options.hidden,
        settings=options.settings.expanduser().absolute() if options.settings else None,
    )


def build_parser() -> argparse.ArgumentParser:
    """Return what the window's command line understands."""
    parser = argparse.ArgumentParser(
        prog="ucc-client",
        description="Phone conferences from the desktop.",
        epilog=f"In the window: ucc-client {'|'.join(bootstrap.WINDOW_COMMANDS)} --help. "
        f"Without it: ucc-client {'|'.join(bootstrap.COMMANDS)} --help",
    )
    parser.add_argument("--version", action="version", version=f"ucc-client {__version__}")
    parser.add_argument(
        "--demo", action="store_true", help="try it on a demo company; nothing else is needed"
    )
    parser.add_argument("--server", default="", metavar="URL", help="the conference server")
    parser.add_argument("--login", default="", metavar="ID", help="who signs in")
    parser.add_argument(
        "--password-stdin", action="store_true", help="read the password from standard input"
    )
    parser.add_argument("--data", type=Path, metavar="DIR", help="where settings and caches lie")
    parser.add_argument(
        "--settings", type=Path, metavar="FILE", help="what an administrator sets for everybody"
    )
    parser.add_argument("--offline", action="store_true", help="make no connection")
    parser.add_argument(
        "--hidden", action="store_true", help="begin in the tray, where there is one"
    )
    parser.add_argument(
        "--lang",
        choices=bootstrap.languages(),
        default="",
        help="the language, else the system's",
    )
    parser.add_argument("--no-undo-wait", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--settle-seconds", type=float, help=argparse.SUPPRESS)
    parser.add_argument("--worker", action="store_true", help=argparse.SUPPRESS)
    return parser


if __name__ == "__main__":
    sys.exit(main())
