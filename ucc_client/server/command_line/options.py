"""The command line, made from the catalogue of settings."""

from __future__ import annotations

import argparse

from ucc_client.server.settings.catalogue import SETTINGS, Setting


def add_settings(parser: argparse.ArgumentParser, *, everything: bool) -> None:
    """Offer the settings that are flags; not `everything`: those that all commands know."""
    parser.add_argument(
        "--config", metavar="FILE", help="the settings file (ucc-server.toml in the data folder)"
    )
    for setting in SETTINGS:
        if setting.flag and (everything or setting.of_all_commands):
            _add(parser, setting)


def _add(parser: argparse.ArgumentParser, setting: Setting) -> None:
    if isinstance(setting.default, bool):
        parser.add_argument(
            setting.option, action="store_const", const=True, default=None, help=setting.help
        )
        return
    parser.add_argument(
        setting.option,
        type=type(setting.default),
        choices=setting.choices or None,
        default=None,
        metavar=setting.metavar or None,
        help=setting.help,
    )


def flags_of(options: argparse.Namespace) -> dict[str, str | int | bool | None]:
    """Return the settings among the options, by name."""
    names = ["config", *(setting.name for setting in SETTINGS)]
    return {name: getattr(options, name, None) for name in names}
