"""`ucc-server check`: a line for each part that a server needs, and whether it is in order."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from ucc_client.server.backup.manifest import DEMO
from ucc_client.server.checkup.clock import check_clock
from ucc_client.server.checkup.database import check_database
from ucc_client.server.checkup.disk import check_disk
from ucc_client.server.checkup.files import check_files
from ucc_client.server.checkup.finding import Finding
from ucc_client.server.checkup.mail import check_mail, check_queue
from ucc_client.server.checkup.tls import check_tls
from ucc_client.server.clock import system_clock
from ucc_client.server.command_line.opening import sqlite_file
from ucc_client.server.command_line.options import flags_of
from ucc_client.server.command_line.saying import in_words, said_in_words
from ucc_client.server.database.engine import Database
from ucc_client.server.language import N_
from ucc_client.server.settings.catalogue import SETTINGS
from ucc_client.server.settings.error import ConfigurationError
from ucc_client.server.settings.settings import Installation, Settings, installation_of, settings_of
from ucc_client.server.settings.sources import gather
from ucc_client.server.worded_error import WordedError

_SECRETS = [setting for setting in SETTINGS if setting.secret]


def check(options: argparse.Namespace) -> int:
    """Print the findings; returns 1 when anything failed."""
    held, file = gather(flags_of(options), os.environ)
    findings: list[Finding] = []
    settings: Settings | None = None
    try:
        settings = settings_of(held)
    except ConfigurationError as error:
        findings.append(Finding("settings", "failed", "{reason}", {"reason": error}))
    place = installation_of(held)
    tells = any(held[one.name].value and held[one.name].source == str(file) for one in _SECRETS)
    findings += _of_installation(place, file if tells else None)
    now = system_clock()
    folders = [place.data]
    if settings is not None:
        findings += check_mail(settings.mail)
        findings += check_tls(settings.tls, behind_proxy=settings.behind_proxy, now=now)
        folders += [settings.mail.folder] if settings.mail.folder else []
    findings += check_disk(folders)
    for finding in findings:
        print(f"{finding.state:<8} {finding.part}: {_words(finding)}")  # noqa: T201 - the answer
    return 1 if any(finding.state == "failed" for finding in findings) else 0


def _of_installation(place: Installation, secrets_file: Path | None) -> Iterator[Finding]:
    file = sqlite_file(place.database_url)
    if file is not None and not file.is_file():
        # To look is not to make one.
        yield Finding("database", "failed", N_("there is none yet; “ucc-server serve” makes it"))
        return
    with closing(Database(place.database_url)) as database:
        yield from check_database(place, database)
        yield from check_clock(place.data, database, system_clock())
        yield from check_queue(database)
    private = [place.data, place.data / DEMO, *([file] if file is not None else [])]
    yield from check_files([place.key_file, *([secrets_file] if secrets_file else [])], private)


def _words(finding: Finding) -> str:
    values = {
        name: said_in_words(value) if isinstance(value, WordedError) else value
        for name, value in finding.values.items()
    }
    return in_words(finding.text, **values)
