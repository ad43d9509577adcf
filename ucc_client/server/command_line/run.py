"""Runs one command of `ucc-server`, and says in words what stood in its way."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Callable

from ucc_client.server.command_line.config import show_config
from ucc_client.server.command_line.words import EXPECTED, words
from ucc_client.server.serve import serve

_COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "serve": serve,
    "config": show_config,
}


def run(options: argparse.Namespace) -> int:
    """Return the command's exit code; what cannot work is said in words, with exit code 1."""
    logging.basicConfig(
        level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s", stream=sys.stderr
    )
    logging.getLogger("alembic").setLevel(logging.WARNING)
    # Whatever is written from here on, the database and its journal too, is the owner's alone.
    os.umask(0o077)
    try:
        return _COMMANDS[options.command](options)
    except EXPECTED as error:
        print(f"ucc-server: {words(error)}", file=sys.stderr)  # noqa: T201 - the answer
        return 1
