"""`ucc-server pbx check`: whether the telephone engine has what conferences need."""

from __future__ import annotations

import argparse
import asyncio
import os

from ucc_client.server.checkup.telephone import check_telephone
from ucc_client.server.command_line.options import flags_of
from ucc_client.server.command_line.saying import in_words
from ucc_client.server.language import N_
from ucc_client.server.settings.error import ConfigurationError
from ucc_client.server.settings.settings import settings_of
from ucc_client.server.settings.sources import gather


def check_pbx(options: argparse.Namespace) -> int:
    """Print the findings; returns 1 when anything failed. Raises ConfigurationError."""
    held, _file = gather(flags_of(options), os.environ)
    settings = settings_of(held)
    if settings.pbx is None:
        raise ConfigurationError(N_("No telephone engine is set; name it by the setting pbx."))
    findings = asyncio.run(check_telephone(settings.pbx.ari))
    for finding in findings:
        said = in_words(finding.text, **finding.values)
        print(f"{finding.state:<8} {finding.part}: {said}")  # noqa: T201 - the answer
    return 1 if any(finding.state == "failed" for finding in findings) else 0
