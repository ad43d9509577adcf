"""The options of the commands that keep an installation in good order."""

from __future__ import annotations

from ucc_client.server.command_line.groups import Commands, action
from ucc_client.server.language import N_


def add_migrate_command(commands: Commands) -> None:
    """Offer the command that brings the database to another step."""
    command = action(
        commands,
        "migrate",
        N_(
            "bring the database to this version's tables, or back to those of an earlier step; "
            "“serve” does the former by itself. Make a backup first"
        ),
    )
    command.add_argument(
        "--to",
        metavar="STEP",
        help=N_("an earlier step, like 0003; what only later ones keep is lost"),
    )
    command.add_argument("--dry-run", action="store_true", help=N_("only show the steps"))
