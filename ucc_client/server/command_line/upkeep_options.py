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


def add_backup_commands(commands: Commands) -> None:
    """Offer the commands that save an installation and bring it back."""
    backup = action(
        commands,
        "backup",
        N_("save the installation in one file, which is as secret as the server itself"),
        everything=True,
    )
    backup.add_argument("file", metavar="FILE.tar", help=N_("must not exist yet"))
    backup.add_argument(
        "--with-mail", action="store_true", help=N_("with the mails in the spool folder, too")
    )
    restore = action(
        commands,
        "restore",
        N_(
            "bring a backup back while no server runs; what is there is set aside, everybody signs "
            "in again, and clients read everything again"
        ),
    )
    restore.add_argument("file", metavar="FILE.tar", help=N_("what “backup” wrote"))


def add_check_command(commands: Commands) -> None:
    """Offer the command that looks whether everything is in order."""
    action(
        commands,
        "check",
        N_(
            "look at database, key, clock, files, mail, TLS and disk: a line each, ok, warning or "
            "failed; exit code 1 when anything failed. It changes and sends nothing"
        ),
        everything=True,
    )


def add_pbx_commands(commands: Commands) -> None:
    """Offer the command about the telephone engine."""
    group = commands.add_parser("pbx", help=N_("the telephone engine"))
    action(
        group.add_subparsers(dest="action", metavar="ACTION", required=True),
        "check",
        N_(
            "look whether the telephone engine answers and has what conferences need: a line each; "
            "exit code 1 when anything failed. Nobody is called"
        ),
        everything=True,
    )
