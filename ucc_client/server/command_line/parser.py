"""A parser of the command line whose help is in the reader's language."""

from __future__ import annotations

import argparse
import os

from ucc_client.server.language import asked, translation
from ucc_client.server.resources import resources


class Parser(argparse.ArgumentParser):
    """Translates what it was given in English when somebody asks for help, and not before."""

    def format_help(self) -> str:
        """Return the help, in the language that the environment asks for."""
        _ = translation(resources(), asked(os.environ)).gettext
        if self.description:
            self.description = _(self.description)
        for action in self._actions:
            if action.help and action.help is not argparse.SUPPRESS:
                action.help = _(action.help)
            if isinstance(action, argparse._SubParsersAction):
                for choice in action._choices_actions:
                    choice.help = _(choice.help) if choice.help else None
        return super().format_help()
