"""Passwords are asked for, or come from standard input; they are never arguments."""

from __future__ import annotations

import getpass
import sys

from ucc_client.server.command_line.error import CommandError
from ucc_client.server.command_line.saying import in_words
from ucc_client.server.language import N_


def new_password(*, from_standard_input: bool) -> str:
    """Return a password: the first line of standard input, or what was typed twice.

    Raises CommandError.
    """
    if from_standard_input:
        return _first_line()
    if not sys.stdin.isatty():
        raise CommandError(
            N_(
                "There is nobody to ask for a password. Nothing was changed. Give it on the first "
                "line of standard input and say --password-stdin."
            )
        )
    first = getpass.getpass(in_words(N_("New password: ")))
    if getpass.getpass(in_words(N_("The same again: "))) != first:
        raise CommandError(N_("The two passwords differ. Nothing was changed."))
    return first


def _first_line() -> str:
    try:
        return sys.stdin.buffer.readline().decode("utf-8").rstrip("\r\n")
    except UnicodeDecodeError:
        raise CommandError(N_("The password is not in UTF-8. Nothing was changed.")) from None
