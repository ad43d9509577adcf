"""`ucc-server config`: which settings hold, and where each came from."""

from __future__ import annotations

import argparse
import os

import msgspec

from ucc_client.server.command_line.options import flags_of
from ucc_client.server.language import asked, translation
from ucc_client.server.resources import resources
from ucc_client.server.settings.catalogue import SETTINGS
from ucc_client.server.settings.settings import installation_of, settings_of
from ucc_client.server.settings.sources import Held, gather


def show_config(options: argparse.Namespace) -> int:
    """Print a line for each setting. Raises ConfigurationError for what cannot hold."""
    _ = translation(resources(), asked(os.environ)).gettext
    held, file = gather(flags_of(options), os.environ)
    installation = installation_of(held)
    found = {
        "data": str(installation.data),
        "key_file": str(installation.key_file),
        "mail": settings_of(held).mail.text,
    }
    print(_("Settings file: {file}").format(file=file), end="")  # noqa: T201
    print("" if file.is_file() else " " + _("(there is none)"))  # noqa: T201
    for setting in SETTINGS:
        if setting.of_a_run:
            continue
        one = held[setting.name]
        if setting.secret:
            shown = _("set, not shown") if one.value else _("not set")
        else:
            shown = _toml(one, found.get(setting.name))
        source = one.source or _("default")
        print(f"{setting.name} = {shown}  ({source})")  # noqa: T201
    return 0


def _toml(held: Held, found: str | None) -> str:
    value = found if found is not None else held.value
    return msgspec.json.encode(value).decode()
