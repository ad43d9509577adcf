"""`ucc-server serve`: from settings to a server that answers, and back to silence."""

from __future__ import annotations

import argparse
import contextlib
import functools
import logging
import os
import tempfile
from pathlib import Path

import msgspec

from ucc_client.server import demo
from ucc_client.server.clock import system_clock
from ucc_client.server.command_line.options import flags_of
from ucc_client.server.composition import join
from ucc_client.server.data_lock import shared_with_servers
from ucc_client.server.database.engine import Database
from ucc_client.server.database.migrations import upgrade
from ucc_client.server.database.sole_process import serving
from ucc_client.server.installation import (
    ADMINISTRATOR,
    is_made,
    make_administrator,
    prepare,
    readmit_administrator,
)
from ucc_client.server.keys import Keys, load, load_or_create
from ucc_client.server.language import asked, translation
from ucc_client.server.listening import listen, own_url
from ucc_client.server.operations.logs import configure_logs
from ucc_client.server.operations.tls import Certificates
from ucc_client.server.resources import resources
from ucc_client.server.services.notices import LocalNotices
from ucc_client.server.settings.settings import Settings, settings_of
from ucc_client.server.settings.sources import gather
from ucc_client.server.web_server import run_web_server

_log = logging.getLogger(__name__)


def serve(options: argparse.Namespace) -> int:
    """Serve until stopped; returns the exit code."""
    held, _file = gather(flags_of(options), os.environ)
    settings = settings_of(held)
    configure_logs(settings.log_format, settings.log_level)
    _serve(settings)
    return 0


def _serve(settings: Settings) -> None:
    installation = settings.installation
    installation.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    with contextlib.ExitStack() as stack:
        certificates = _certificates(settings)
        stack.enter_context(shared_with_servers(installation.data))
        listening = stack.enter_context(listen(settings.host, settings.port))
        url = own_url(
            listening,
            tls=certificates is not None,
            name=certificates.host if certificates else "",
        )
        database = Database(
            installation.database_url, connections=installation.database_connections
        )
        stack.callback(database.close)
        stack.enter_context(serving(database))
        find_key = load if is_made(database) else load_or_create
        keys = find_key(installation.key_file)
        upgrade(database)
        prepare(
            database,
            keys,
            time_zone=settings.asked_zone or None,
            default_zone=settings.time_zone,
            login_type=settings.login_type,
        )
        users: list[demo.DemoUser] | None = None
        if settings.demo:
            users = demo.ensure(installation.data, database, keys, resources(), system_clock())
        else:
            _first_administrator(database, keys)
        notices = LocalNotices()
        joined = join(settings, database, keys, url, notices, certificates=certificates)
        if joined.quick is not None:
            stack.callback(joined.quick.close)
        for worker in joined.workers:
            worker.start()
            stack.callback(worker.stop)
        run_web_server(
            joined.application,
            listening,
            certificates=certificates,
            quick=joined.quick,
            trusted_proxies=settings.trusted_proxies if settings.behind_proxy else None,
            stop_with_parent=settings.stop_with_parent,
            ready=functools.partial(_write_ready, settings, url, users),
            ending=notices.close,
        )


def _certificates(settings: Settings) -> Certificates | None:
    if settings.tls is None:
        return None
    certificates = Certificates(settings.tls)
    for warning in certificates.warnings():
        _log.warning("%s", warning)
    return certificates


def _first_administrator(database: Database, keys: Keys) -> None:
    password = make_administrator(database, keys)
    if password is not None:
        _ = translation(resources(), asked(os.environ)).gettext
        told = _("First start: sign in as '{login}' with the one-time password {password}")
        # Shown once, kept nowhere.
        print(told.format(login=ADMINISTRATOR, password=password), flush=True)  # noqa: T201
    elif renewed := readmit_administrator(database, keys):
        _ = translation(resources(), asked(os.environ)).gettext
        told = _(
            "The form of signing in has changed, and everybody needs a new password: sign in as "
            "'{login}' with the one-time password {password}"
        )
        print(told.format(login=renewed[0], password=renewed[1]), flush=True)  # noqa: T201


def _write_ready(settings: Settings, url: str, users: list[demo.DemoUser] | None) -> None:
    _log.info("answering at %s, mail to %s", url, settings.mail.text)
    if settings.ready_file is None:
        return
    content: dict[str, object] = {"url": url, "pid": os.getpid(), "mail": settings.mail.text}
    if users is not None:
        content["users"] = users
    folder = settings.ready_file.parent
    handle, temporary = tempfile.mkstemp(dir=folder, prefix=".ready-")  # 0600
    with os.fdopen(handle, "wb") as ready:
        ready.write(msgspec.json.encode(content))
    Path(temporary).replace(settings.ready_file)
