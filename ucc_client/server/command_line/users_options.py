"""The options of `ucc-server user` and `ucc-server import-users`."""

from __future__ import annotations

from ucc_client.server.command_line.groups import Commands, action
from ucc_client.server.language import N_

_PASSWORD_STDIN = N_("read the password from the first line of standard input")


def add_user_commands(commands: Commands) -> None:
    """Offer the commands about accounts."""
    group = commands.add_parser("user", help=N_("make, change and remove accounts"))
    users = group.add_subparsers(dest="action", metavar="ACTION", required=True)

    add = action(users, "add", N_("make an account; its password is asked for"))
    add.add_argument("login", metavar="LOGIN")
    add.add_argument("--first-name", default="", metavar="NAME", help=N_("the first name"))
    add.add_argument("--family-name", default="", metavar="NAME", help=N_("the family name"))
    add.add_argument("--email", default="", metavar="ADDRESS", help=N_("where mails go"))
    add.add_argument("--number", default="", help=N_("the internal telephone number"))
    add.add_argument(
        "--language", default="default", help=N_("of this user, like de (the server's default)")
    )
    add.add_argument(
        "--time-zone",
        # `time_zone` is the installation's own, a setting.
        dest="user_time_zone",
        default="",
        metavar="NAME",
        help=N_("where the user lives, like Europe/Berlin: mails say the time there, too"),
    )
    add.add_argument("--administrator", action="store_true", help=N_("may administer the server"))
    add.add_argument("--password-stdin", action="store_true", help=_PASSWORD_STDIN)

    listing = action(users, "list", N_("show all accounts"))
    listing.add_argument("--json", action="store_true", help=N_("for programs"))

    passwd = action(
        users, "passwd", N_("give a user a new password, and sign him out wherever he is signed in")
    )
    passwd.add_argument("login", metavar="LOGIN")
    passwd.add_argument("--password-stdin", action="store_true", help=_PASSWORD_STDIN)

    for name, words in (
        ("disable", N_("let a user in no more, at once; all that is his stays")),
        ("enable", N_("let a disabled user in again")),
    ):
        action(users, name, words).add_argument("login", metavar="LOGIN")

    zone = action(users, "time-zone", N_("say where a user lives: mails say the time there, too"))
    zone.add_argument("login", metavar="LOGIN")
    zone.add_argument(
        "user_time_zone",
        nargs="?",
        default="",
        metavar="NAME",
        help=N_("like Europe/Berlin; without it mails say the conference's time alone"),
    )

    remove = action(
        users,
        "remove",
        N_(
            "remove an account for good. While it owns conferences that are not over, that needs "
            "--hand-over-to; those that are over are deleted with it. In other conferences its "
            "place, PIN and link go. Nobody is mailed."
        ),
    )
    remove.add_argument("login", metavar="LOGIN")
    remove.add_argument(
        "--hand-over-to",
        metavar="LOGIN",
        help=N_("who owns all its conferences from then on; he is not added as a participant"),
    )


def add_import_command(commands: Commands) -> None:
    """Offer the command that reads accounts from a table."""
    command = action(
        commands,
        "import-users",
        N_(
            "make and change accounts from a table, all or nothing; passwords of those that are "
            "there stay"
        ),
    )
    command.add_argument(
        "file",
        metavar="FILE.csv",
        help=N_(
            "UTF-8, columns by ; or , named in the first line: login, first_name, family_name, "
            "email, number, language, administrator (yes or no), time_zone"
        ),
    )
    command.add_argument(
        "--passwords",
        metavar="FILE",
        help=N_("where the one-time passwords of new users are written (CSV); must not exist"),
    )
    command.add_argument(
        "--dry-run", action="store_true", help=N_("only say what would be done, and what is wrong")
    )
