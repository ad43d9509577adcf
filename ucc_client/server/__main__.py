"""`ucc-server`: the bundled conference server."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Sequence

from ucc_client import __version__
from ucc_client.server.command_line.groups import action
from ucc_client.server.command_line.mail_options import add_mail_commands, add_mail_in_command
from ucc_client.server.command_line.numbers_options import add_number_commands
from ucc_client.server.command_line.parser import Parser
from ucc_client.server.command_line.upkeep_options import (
    add_backup_commands,
    add_check_command,
    add_migrate_command,
    add_pbx_commands,
)
from ucc_client.server.command_line.users_options import add_import_command, add_user_commands
from ucc_client.server.language import N_

# What `pip install ucc-client` leaves out and `ucc-client[server]` brings.
_LACKS = "ucc-server: What the server needs is not installed. Install ucc-client[server]."


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code."""
    parser = build_parser()
    options = parser.parse_args(arguments)
    if options.command is None:
        parser.print_help()
        return 2
    if importlib.util.find_spec("litestar") is None:
        # In English: what translates is missing, too.
        print(_LACKS, file=sys.stderr)  # noqa: T201 - the answer
        return 1
    # `--version` needs no server.
    from ucc_client.server.command_line.run import run  # noqa: PLC0415

    return run(options)


def build_parser() -> Parser:
    """Return what the command line understands."""
    parser = Parser(prog="ucc-server", description=N_("A conference server for UCC Client."))
    parser.add_argument("--version", action="version", version=f"ucc-server {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    action(commands, "serve", N_("answer clients until stopped"), everything=True)
    action(commands, "config", N_("show which settings hold, and from where"), everything=True)
    add_user_commands(commands)
    add_import_command(commands)
    add_number_commands(commands)
    add_mail_commands(commands)
    add_mail_in_command(commands)
    add_pbx_commands(commands)
    add_backup_commands(commands)
    add_migrate_command(commands)
    add_check_command(commands)
    return parser


if __name__ == "__main__":
    sys.exit(main())
