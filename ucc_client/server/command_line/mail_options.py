"""The options of `ucc-server mail` and `ucc-server mail-in`."""

from __future__ import annotations

from ucc_client.server.command_line.groups import Commands, action
from ucc_client.server.command_line.parser import Parser
from ucc_client.server.language import N_

STATES = ("waiting", "sending", "sent", "failed", "given_up", "unclear", "returned")


def add_mail_commands(commands: Commands) -> None:
    """Offer the commands about mails."""
    group = commands.add_parser("mail", help=N_("what becomes of mails"))
    mail = group.add_subparsers(dest="action", metavar="ACTION", required=True)
    listing = action(
        mail, "list", N_("show mails, the newest first: to whom, and what became of them")
    )
    listing.add_argument(
        "--state",
        action="append",
        choices=STATES,
        default=[],
        help=N_("only those in this state, or returned as undeliverable; may be said repeatedly"),
    )
    listing.add_argument(
        "--limit", type=int, default=100, metavar="NUMBER", help=N_("so many at most (100)")
    )
    listing.add_argument("--json", action="store_true", help=N_("for programs"))
    show = action(
        mail,
        "show",
        N_(
            "show a mail as it was or would be sent, with its PIN and its personal link; what a "
            "mail said is kept until it is sent, and in the spool folder"
        ),
        everything=True,
    )
    show.add_argument("mail_id", type=int, metavar="ID")
    retry = action(
        mail,
        "retry",
        N_(
            "send mails now that wait, failed, were given up or are unclear; of an unclear one "
            "nobody knows whether it arrived, so it may come a second time"
        ),
    )
    _name_mails(retry)
    give_up = action(mail, "give-up", N_("never send mails that wait or are unclear"))
    _name_mails(give_up)


def add_mail_in_command(commands: Commands) -> None:
    """Offer the command that a mail server hands messages to."""
    command = action(
        commands,
        "mail-in",
        N_(
            "take in a message from standard input: a calendar's answer, or a mail that came back. "
            "What is neither is left alone, in words and with exit code 0, so that nobody is "
            "written back to; 75 asks the mail server to try again later"
        ),
    )
    command.add_argument(
        "--recipient",
        action="append",
        default=[],
        metavar="ADDRESS",
        help=N_("to which the message was delivered (also from ORIGINAL_RECIPIENT, RECIPIENT)"),
    )


def _name_mails(command: Parser) -> None:
    command.add_argument("mail_ids", type=int, nargs="+", metavar="ID")
