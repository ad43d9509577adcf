"""The options of `ucc-server numbers`."""

from __future__ import annotations

from ucc_client.server.command_line.groups import Commands, action
from ucc_client.server.command_line.parser import Parser
from ucc_client.server.language import N_


def add_number_commands(commands: Commands) -> None:
    """Offer the commands about telephone numbers."""
    group = commands.add_parser("numbers", help=N_("the numbers of users and conferences"))
    numbers = group.add_subparsers(dest="action", metavar="ACTION", required=True)
    add = action(numbers, "add", N_("add numbers, all of them or none"))
    _name_numbers(add)
    listing = action(numbers, "list", N_("show all numbers"))
    listing.add_argument("--json", action="store_true", help=N_("for programs"))
    remove = action(numbers, "remove", N_("remove numbers that no conference is dialled by"))
    _name_numbers(remove)


def _name_numbers(command: Parser) -> None:
    command.add_argument(
        "numbers", nargs="+", metavar="NUMBER", help=N_("a number, or a range like 10-49")
    )
    command.add_argument(
        "--type",
        choices=("INTERNAL", "EXTERNAL"),
        required=True,
        help=N_("dialled inside the company or from outside"),
    )
    command.add_argument("--exit-code", default="", help=N_("dialled before numbers outside"))
    command.add_argument("--national-prefix", default="", help=N_("the country, like 49"))
    command.add_argument("--local-prefix", default="", help=N_("the place, like 30"))
