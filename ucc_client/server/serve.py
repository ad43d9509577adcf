"""`ucc-server serve`: from settings to a server that answers, and back to silence."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import functools
import logging
import os
import signal
import socket
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import msgspec
import uvicorn
from litestar import Litestar
from platformdirs import user_data_path
from sqlalchemy.exc import SQLAlchemyError
from tzlocal import get_localzone_name

from ucc_client.contract.extensions import Extension, Extensions
from ucc_client.contract.messages import LoginType
from ucc_client.server import demo
from ucc_client.server.app import Services, build
from ucc_client.server.clock import system_clock
from ucc_client.server.config import (
    ConfigurationError,
    Settings,
    check_exposure,
    check_zone,
    mail_target,
    read_file,
    secret,
)
from ucc_client.server.database.engine import Database, sqlite_url
from ucc_client.server.database.migrations import NewerDatabaseError, upgrade
from ucc_client.server.installation import (
    ADMINISTRATOR,
    make_administrator,
    prepare,
    readmit_administrator,
)
from ucc_client.server.keys import Keys, WrongKeyError, load_or_create
from ucc_client.server.language import N_, asked, translation
from ucc_client.server.mail.message import Renderer
from ucc_client.server.mail.queue import MailQueue, MailWorker
from ucc_client.server.mail.senders import Sender, SmtpSender, SpoolSender
from ucc_client.server.portal.participant import ParticipantPages
from ucc_client.server.portal.participant_access import ParticipantAccess
from ucc_client.server.resources import resources
from ucc_client.server.services.accounts import Accounts
from ucc_client.server.services.change_log import ChangeLog
from ucc_client.server.services.changes import Changes
from ucc_client.server.services.conferences import Conferences
from ucc_client.server.services.configuration import Configuration
from ucc_client.server.services.contacts import Contacts
from ucc_client.server.services.dial_in import DialIns
from ucc_client.server.services.directory import Directory
from ucc_client.server.services.notices import LocalNotices
from ucc_client.server.services.once import Once
from ucc_client.server.services.transactions import Transactions

DEMO_ZONE = "Europe/Berlin"
_STANDARD_INPUT = 0
_EXPECTED = (
    ConfigurationError,
    WrongKeyError,
    NewerDatabaseError,
    SQLAlchemyError,
    OSError,
    ImportError,
)
"""What may stop a start without being our mistake; ImportError is a database's driver."""
_log = logging.getLogger(__name__)


def serve(options: argparse.Namespace) -> int:
    """Serve until stopped. What cannot work is said in words, with exit code 1."""
    logging.basicConfig(
        level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s", stream=sys.stderr
    )
    logging.getLogger("alembic").setLevel(logging.WARNING)
    # Whatever is written from here on, the database and its journal too, is the owner's alone.
    os.umask(0o077)
    try:
        settings = _settings(options)
        form = LoginType(options.login_type) if options.login_type else None
        _serve(settings, options.time_zone, form)
    except _EXPECTED as error:
        words = _words(error)
        print(f"ucc-server: {words}", file=sys.stderr)  # noqa: T201 - the command line's answer
        return 1
    return 0


def _words(error: Exception) -> str:
    """Say what happened, what was kept, and what to do."""
    language = translation(resources(), asked(os.environ))
    _ = language.gettext
    match error:
        case ConfigurationError():
            return error.said_in(language)
        case WrongKeyError():
            return _(
                "The key file is not the one that this data was written with. Nothing was "
                "changed. Start with the right file by --key-file, or restore it from a backup."
            )
        case NewerDatabaseError():
            return _(
                "The database was written by a newer ucc-server (step {step}). Nothing was "
                "changed. Install that version or a newer one."
            ).format(step=error)
        case OSError():
            return _(
                "The server cannot start: {reason} ({file}). Check that the folder is there and "
                "may be written, and that the disk is not full."
            ).format(reason=error.strerror or error, file=error.filename or "–")
    return _(
        "The database cannot be used ({reason}). Check --database-url, and that its server "
        "runs and the disk is not full."
    ).format(reason=type(error).__name__)


def _settings(options: argparse.Namespace) -> Settings:
    check_exposure(options.host, behind_proxy=options.behind_proxy)
    ready_file = options.ready_file and options.ready_file.expanduser().absolute()
    if ready_file and not os.access(ready_file.parent, os.W_OK):
        raise ConfigurationError(
            N_("The ready file {file} cannot be written; give one in a folder of yours."),
            file=ready_file,
        )
    data = options.data or user_data_path("ucc-server", appauthor=False)
    data = data.expanduser().absolute()
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    file = read_file(data)
    zone = options.time_zone or (DEMO_ZONE if options.demo else get_localzone_name() or "UTC")
    url = options.database_url or secret("database_url", file, os.environ)
    return Settings(
        host=options.host,
        port=options.port,
        data=data,
        database_url=url or sqlite_url(data),
        time_zone=check_zone(zone),
        key_file=(options.key_file or data / "secret.key").expanduser().absolute(),
        mail=mail_target(options.mail, data, file),
        demo=options.demo,
        ready_file=ready_file,
        behind_proxy=options.behind_proxy,
        stop_with_parent=options.stop_with_parent,
        plain_starface=options.plain_starface,
    )


def _serve(settings: Settings, asked_zone: str, login_type: LoginType | None) -> None:
    with contextlib.ExitStack() as stack:
        listening = stack.enter_context(_listen(settings.host, settings.port))
        own_url = _own_url(listening)
        keys = load_or_create(settings.key_file)
        database = Database(settings.database_url)
        stack.callback(database.close)
        upgrade(database)
        prepare(
            database,
            keys,
            time_zone=asked_zone or None,
            default_zone=settings.time_zone,
            login_type=login_type,
        )
        users: list[demo.DemoUser] | None = None
        if settings.demo:
            users = demo.ensure(settings.data, database, keys, resources(), system_clock())
        else:
            _first_administrator(database, keys)
        notices = LocalNotices()
        application, worker = _join(settings, database, keys, own_url, notices)
        worker.start()
        stack.callback(worker.stop)
        ready = functools.partial(_write_ready, settings, own_url, users)
        _run(application, listening, settings, ready, notices.close)


def _join(
    settings: Settings, database: Database, keys: Keys, own_url: str, notices: LocalNotices
) -> tuple[Litestar, MailWorker]:
    extensions: Extensions = frozenset() if settings.plain_starface else frozenset(Extension)
    configuration = Configuration(database, resources())
    queue = MailQueue(keys, configuration, system_clock)
    dial_ins = DialIns(keys, configuration, own_url)
    # Kept up on a plain server, too: it may be another kind tomorrow.
    log = ChangeLog(system_clock)
    once = Once(keys, system_clock)
    services = Services(
        accounts=Accounts(database, keys, system_clock),
        changes=Changes(database, dial_ins, system_clock),
        conferences=Conferences(
            database,
            keys,
            queue,
            log,
            system_clock,
            dial_ins=dial_ins if Extension.PIN in extensions else None,
        ),
        configuration=configuration,
        contacts=Contacts(database, resources()),
        directory=Directory(database),
        notices=notices,
        participant_access=ParticipantAccess(database, keys, configuration),
        participant_pages=ParticipantPages(resources(), system_clock),
        transactions=Transactions(database, once, log, notices, system_clock),
    )
    renderer = Renderer(
        keys=keys,
        resources=resources(),
        own_url=own_url,
        sender=settings.mail.sender or f"conferences@{_mail_host(own_url)}",
    )
    sender: Sender
    if settings.mail.smtp is not None:
        sender = SmtpSender(settings.mail.smtp)
    else:
        sender = SpoolSender(settings.mail.folder or settings.data / "mail")
    worker = MailWorker(database, queue, renderer, sender, system_clock)
    return build(services, extensions), worker


def _run(
    application: Litestar,
    listening: socket.socket,
    settings: Settings,
    ready: Callable[[], None],
    ending: Callable[[], None],
) -> None:
    server = _Server(
        ready,
        ending,
        uvicorn.Config(
            application,
            access_log=False,
            log_config=None,
            log_level="warning",
            proxy_headers=settings.behind_proxy,
            server_header=False,
            timeout_graceful_shutdown=2,
        ),
    )
    if settings.stop_with_parent:
        threading.Thread(target=_watch_parent, args=(server,), daemon=True).start()
    asyncio.run(server.serve(sockets=[listening]))


class _Server(uvicorn.Server):
    """Tells when it answers and when it is to end; it does so with exit code 0 when asked."""

    def __init__(
        self, ready: Callable[[], None], ending: Callable[[], None], config: uvicorn.Config
    ) -> None:
        super().__init__(config)
        self._ready, self._ending = ready, ending

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        # Requests in hand are waited for; those that never end by themselves are told to.
        self._ending()
        await super().shutdown(sockets)

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        # The library's own raises the signal again after a graceful end.
        before = {
            number: signal.signal(number, self.handle_exit)
            for number in (signal.SIGINT, signal.SIGTERM)
        }
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


def _watch_parent(server: uvicorn.Server) -> None:
    # Not through sys.stdin: a thread that waits in its buffer aborts the interpreter's end.
    try:
        while os.read(_STANDARD_INPUT, 1024):
            pass
    except OSError:
        _log.info("standard input cannot be read; it counts as ended")
    server.should_exit = True


def _listen(host: str, port: int) -> socket.socket:
    try:
        listening = socket.create_server((host, port), family=_family(host), backlog=256)
        # Inherited by each connection; asyncio sets it only where the protocol is named, and
        # without it an answer in two parts waits 40 ms for the client's acknowledgement.
        listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return listening
    except (OSError, OverflowError) as error:
        raise ConfigurationError(
            N_(
                "Port {port} on {host} cannot be used: {reason}. Is another server running "
                "there? Choose another with --port, or 0 for any free one."
            ),
            port=port,
            host=host,
            reason=getattr(error, "strerror", error),
        ) from None


def _family(host: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in host else socket.AF_INET


def _own_url(listening: socket.socket) -> str:
    host, port = listening.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _mail_host(own_url: str) -> str:
    host = urlsplit(own_url).hostname or "localhost"
    return "localhost" if host.replace(".", "").isdigit() or ":" in host else host


def _first_administrator(database: Database, keys: Keys) -> None:
    password = make_administrator(database, keys)
    if password is not None:
        _ = translation(resources(), asked(os.environ)).gettext
        words = _("First start: sign in as '{login}' with the one-time password {password}")
        # Shown once, kept nowhere.
        print(words.format(login=ADMINISTRATOR, password=password), flush=True)  # noqa: T201
    elif renewed := readmit_administrator(database, keys):
        _ = translation(resources(), asked(os.environ)).gettext
        words = _(
            "The form of signing in has changed, and everybody needs a new password: sign in as "
            "'{login}' with the one-time password {password}"
        )
        print(words.format(login=renewed[0], password=renewed[1]), flush=True)  # noqa: T201


def _write_ready(settings: Settings, own_url: str, users: list[demo.DemoUser] | None) -> None:
    _log.info("answering at %s, mail to %s", own_url, settings.mail.text)
    if settings.ready_file is None:
        return
    content: dict[str, object] = {"url": own_url, "pid": os.getpid(), "mail": settings.mail.text}
    if users is not None:
        content["users"] = users
    folder = settings.ready_file.parent
    handle, temporary = tempfile.mkstemp(dir=folder, prefix=".ready-")  # 0600
    with os.fdopen(handle, "wb") as ready:
        ready.write(msgspec.json.encode(content))
    Path(temporary).replace(settings.ready_file)
