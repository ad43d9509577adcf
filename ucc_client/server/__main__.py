"""`ucc-server`: the bundled conference server."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from ucc_client import __version__


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.command is None:
        parser.print_help()
        return 2
    from ucc_client.server.serve import serve  # noqa: PLC0415 - `--version` needs no server

    return serve(options)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ucc-server", description="A conference server for UCC Client."
    )
    parser.add_argument("--version", action="version", version=f"ucc-server {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    serve = commands.add_parser("serve", help="answer clients until stopped")
    serve.add_argument("--host", default="127.0.0.1", help="address to listen on (%(default)s)")
    serve.add_argument(
        "--port", type=int, default=8080, help="port to listen on, 0 for any free (%(default)s)"
    )
    serve.add_argument("--data", type=Path, metavar="DIR", help="where everything is kept")
    serve.add_argument(
        "--database-url", default="", metavar="URL", help="else SQLite below the data folder"
    )
    serve.add_argument(
        "--time-zone", default="", metavar="ZONE", help="of all conferences, like Europe/Berlin"
    )
    serve.add_argument(
        "--key-file", type=Path, metavar="FILE", help="the installation's key (DIR/secret.key)"
    )
    serve.add_argument(
        "--mail",
        default="",
        metavar="TARGET",
        help="spool:DIR (default, below the data folder) or smtp://host:port?starttls=yes|no|auto",
    )
    serve.add_argument(
        "--login-type",
        choices=["Internal", "ActiveDirectory"],
        help="how clients sign in, kept from then on (Internal at the first start)",
    )
    serve.add_argument(
        "--plain-starface",
        action="store_true",
        help="offer no more than the telephone system's own contract",
    )
    serve.add_argument("--demo", action="store_true", help="with a demo company to try it")
    serve.add_argument(
        "--ready-file", type=Path, metavar="FILE", help="written (JSON) once the server answers"
    )
    serve.add_argument(
        "--behind-proxy", action="store_true", help="a proxy with TLS stands before this server"
    )
    serve.add_argument(
        "--stop-with-parent", action="store_true", help="stop when standard input ends"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
