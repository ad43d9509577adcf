"""How commands are offered: each with its help, and with the settings that all of them know."""

from __future__ import annotations

import argparse
from typing import TypeAlias

from ucc_client.server.command_line.options import add_settings
from ucc_client.server.command_line.parser import Parser

Commands: TypeAlias = "argparse._SubParsersAction[Parser]"


def action(commands: Commands, name: str, words: str, *, everything: bool = False) -> Parser:
    """Offer a command that does something; `everything`: it knows all settings that are flags."""
    command = commands.add_parser(name, help=words, description=words)
    add_settings(command, everything=everything)
    return command
