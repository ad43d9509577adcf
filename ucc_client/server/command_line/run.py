"""Runs one command of `ucc-server`, and says in words what stood in its way."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Callable
from importlib import import_module
from typing import cast

from ucc_client.server.command_line.words import EXPECTED, words

_HERE = "ucc_client.server.command_line"
# Imported when it is asked for: who lists users waits for no web server.
_COMMANDS = {
    "serve": ("ucc_client.server.serve", "serve"),
    "config": (f"{_HERE}.config", "show_config"),
    "user add": (f"{_HERE}.users", "add_user"),
    "user list": (f"{_HERE}.users", "list_users"),
    "user passwd": (f"{_HERE}.users", "change_password"),
    "user disable": (f"{_HERE}.users", "disable_user"),
    "user enable": (f"{_HERE}.users", "enable_user"),
    "user time-zone": (f"{_HERE}.users", "change_time_zone"),
    "user remove": (f"{_HERE}.users", "remove_user"),
    "import-users": (f"{_HERE}.import_users", "import_users"),
    "numbers add": (f"{_HERE}.numbers", "add_numbers"),
    "numbers list": (f"{_HERE}.numbers", "list_numbers"),
    "numbers remove": (f"{_HERE}.numbers", "remove_numbers"),
    "mail list": (f"{_HERE}.mail", "list_mails"),
    "mail show": (f"{_HERE}.mail", "show_mail"),
    "mail retry": (f"{_HERE}.mail", "retry_mails"),
    "mail give-up": (f"{_HERE}.mail", "give_up_mails"),
    "mail-in": (f"{_HERE}.mail_in", "take_mail_in"),
    "pbx check": (f"{_HERE}.pbx", "check_pbx"),
    "backup": (f"{_HERE}.backup", "back_up"),
    "restore": (f"{_HERE}.backup", "restore"),
    "check": (f"{_HERE}.check", "check"),
    "migrate": (f"{_HERE}.migrate", "migrate"),
}
"""The function of each command, by module and name."""


def run(options: argparse.Namespace) -> int:
    """Return the command's exit code; what cannot work is said in words, with exit code 1."""
    logging.basicConfig(
        level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s", stream=sys.stderr
    )
    logging.getLogger("alembic").setLevel(logging.WARNING)
    # Whatever is written from here on, the database and its journal too, is the owner's alone.
    os.umask(0o077)
    name = " ".join(filter(None, (options.command, getattr(options, "action", None))))
    try:
        return _command(name)(options)
    except EXPECTED as error:
        print(f"ucc-server: {words(error)}", file=sys.stderr)  # noqa: T201 - the answer
        return 1


def _command(name: str) -> Callable[[argparse.Namespace], int]:
    module, function = _COMMANDS[name]
    return cast("Callable[[argparse.Namespace], int]", getattr(import_module(module), function))
