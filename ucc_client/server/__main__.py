"""`ucc-server`: the bundled conference server."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from ucc_client import __version__
from ucc_client.server.command_line.options import add_settings


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.command is None:
        parser.print_help()
        return 2
    # `--version` needs no server.
    from ucc_client.server.command_line.run import run  # noqa: PLC0415

    return run(options)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ucc-server", description="A conference server for UCC Client."
    )
    parser.add_argument("--version", action="version", version=f"ucc-server {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    serve = commands.add_parser("serve", help="answer clients until stopped")
    add_settings(serve, everything=True)
    config = commands.add_parser("config", help="show which settings hold, and from where")
    add_settings(config, everything=True)
    return parser


if __name__ == "__main__":
    sys.exit(main())
