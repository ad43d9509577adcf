"""The only place where parts are joined.

Imports stand inside the functions: a window needs no database, a worker needs no Qt, and
`--version` needs neither.
"""

from __future__ import annotations

import functools
import gc
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from ucc_client.application.command_line.order import Order, Outcome
    from ucc_client.application.commands import OpenOffline, SignIn
    from ucc_client.application.ownership import Ownership
    from ucc_client.application.wish import Wish

COMMANDS = ("sync", "list", "show", "create", "edit", "delete", "export")
"""The first argument that means the command line instead of the window."""
WINDOW_COMMANDS = ("new", "join", "open")
"""The first argument that asks something of the window, which is opened if there is none."""
_NICE = 5
"""How far the worker stands back behind the window: it gets a third where there is not enough."""


def default_data() -> Path:
    """Return the folder of this user's settings and caches."""
    from platformdirs import user_data_path

    return user_data_path("ucc-client", appauthor=False)


def default_settings() -> Path:
    """Return where an administrator's settings for everybody on this computer lie."""
    from platformdirs import site_config_path

    return site_config_path("ucc-client", appauthor=False) / "settings.toml"


def resources() -> Path:
    """Return the folder of icons and translations: the package's own, or the checkout's."""
    package = Path(__file__).parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def languages() -> tuple[str, ...]:
    """Return the codes of the languages that the window speaks."""
    from ucc_client.application.window_languages import window_languages

    return window_languages(resources())


def is_to_open(argument: str) -> bool:
    """Tell whether an argument by itself is a link or a file for the window."""
    from ucc_client.application.window_command import can_open

    return not argument.startswith("-") and can_open(argument)


def has_server() -> bool:
    """Tell whether the server that comes along is installed, as the demo needs it."""
    from ucc_client.application.programs import server_command

    return server_command() is not None


def is_address(text: str) -> bool:
    """Tell whether `text` can be read as a server's address."""
    from ucc_client.contract.server_address import normalise

    try:
        normalise(text)
    except ValueError:
        return False
    return True


def run_window(
    data: Path,
    *,
    server: str = "",
    login: str = "",
    password: str | None = None,
    demo: bool = False,
    offline: bool = False,
    language: str = "",
    hold: bool = True,
    wish: Wish | None = None,
    hidden: bool = False,
    settings: Path | None = None,
) -> int:
    """Show the window over what the cache knows; the worker process starts behind it.

    A data folder has one window: a second one brings the first to the front instead, which is
    then to fulfil the `wish`. `settings` is the administrator's file, None for this computer's.
    """
    from ucc_client.application import crash_log, given_settings
    from ucc_client.application.own_program import Begun
    from ucc_client.application.ownership import Ownership
    from ucc_client.cache.accounts import DEMO, Accounts
    from ucc_client.cache.first_rows import read_first_rows
    from ucc_client.cache.snapshot import rows_in_pieces
    from ucc_client.contract.server_address import normalise

    # What is read and made now stays; looking through it again and again would only take time.
    gc.disable()
    _keep_files_private()
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    # Held until the end of this function. The worker takes the other one by itself.
    window, owner = Ownership(data, "window.lock"), Ownership(data)
    if window.take() and owner.take():
        owner.give_up()
    elif (code := _give_way(data, window, language, wish)) is not None:
        return code
    # Open until the process ends.
    _crash_file, crashed = crash_log.begin(data / "log")
    crash_log.log_quietly(data / "log")
    accounts = Accounts(data)
    address = DEMO if demo else normalise(server) if server else None
    account = accounts.find(address, login or None)
    database = accounts.database_of(account) if account else None
    opening: Callable[[], SignIn | OpenOffline] | None = None
    may_sign_in = not demo and not offline and (account or (server and login and password))
    if may_sign_in or (offline and account is not None):
        opening = functools.partial(
            _opening,
            address or (account.server if account else ""),
            login or (account.login if account else ""),
            None if offline else password,
            offline=offline,
        )
    begun = Begun(
        data=data,
        server=server,
        login=login,
        demo=demo,
        offline=offline,
        language=language,
        hold=hold,
        settings=settings,
    )

    # PySide6 comes last.
    from ucc_client.ui.qt_import import import_qt

    import_qt()
    from ucc_client.ui.application import RESTART, run
    from ucc_client.ui.start import Start

    code = run(
        Start(
            data=data,
            resources=resources(),
            worker=begun.worker(),
            account=account,
            first=read_first_rows(database) if database else None,
            rows=lambda: rows_in_pieces(database) if database else (),
            opening=opening,
            ask_sign_in=opening is None and not demo and not offline,
            server=server,
            login=login,
            language=language,
            given=given_settings.read(settings or default_settings()),
            wish=wish,
            at_login=begun.at_login(default_data()),
            hidden=hidden,
            crashed=crashed,
        )
    )
    if code == RESTART:
        again = begun.again()
        os.execv(again[0], again)  # noqa: S606
    return code


def _opening(
    server: str, login: str, password: str | None, *, offline: bool
) -> SignIn | OpenOffline:
    """Return the request that opens an account; its module is read behind the first paint."""
    from ucc_client.application.commands import OpenOffline, SignIn

    if offline:
        return OpenOffline(server=server, login=login)
    return SignIn(server=server, login=login, password=password)


def _give_way(data: Path, window: Ownership, language: str, wish: Wish | None) -> int | None:
    """Let another window have the folder; returns the exit code, None when there is none."""
    from ucc_client.application.command_line import words
    from ucc_client.application.other_window import Found, look

    found = look(data, window, wish)
    if found is Found.NOBODY:
        return None
    if found is Found.RAISED:
        _say(sys.stdout, words.ALREADY_RUNNING)
        return 0
    _say(sys.stderr, words.SILENT)
    if sys.stderr is None or not sys.stderr.isatty():
        from ucc_client.ui.translating import tell_silence

        tell_silence(resources(), language)
    return 1


def _say(stream: TextIO | None, sentence: str) -> None:
    # A program without a terminal may have no streams at all.
    if stream is not None:
        stream.write(f"{sentence}\n")
        stream.flush()


def run_worker(data: Path, *, demo: bool, offline: bool, hold: bool, settle_s: float | None) -> int:
    """Run the worker process: everything that touches network or database."""
    import signal

    _leave_out_guesses()
    from ucc_client.application.worker import Pipe, requests_from, run
    from ucc_client.application.worker_log import log_to
    from ucc_client.contract.type_preparation import prepare_types
    from ucc_client.sync.schedule import SETTLE_MS, Timing

    _keep_files_private()
    if sys.platform != "win32":
        # Where both want the processor, who types goes first.
        os.nice(_NICE)
    log_to(data / "log")
    prepare_types()
    settle_ms = SETTLE_MS if settle_s is None else round(settle_s * 1000)
    timing = Timing(hold=hold, settle_ms=settle_ms)
    # Frames have standard output for themselves; whatever else prints goes to the errors.
    frames = os.dup(1)
    os.dup2(2, 1)
    # Ctrl-C reaches the whole group; the window decides when to end, by closing the pipe.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    run(data, requests_from(0), Pipe(frames).emit, demo=demo, offline=offline, timing=timing)
    return 0


def _leave_out_guesses() -> None:
    """Have `requests` not import what guesses a text's encoding: megabytes, and nobody asks it."""
    import warnings

    for name in ("chardet", "charset_normalizer"):
        sys.modules.setdefault(name, None)  # type: ignore[arg-type]
    warnings.filterwarnings("ignore", "Unable to find acceptable character detection")


def run_command(arguments: Sequence[str]) -> int:
    """Run one command of the command line; returns the exit code."""
    from ucc_client.application.command_line.program import run

    return run(arguments, default_data(), _perform)


def run_window_command(arguments: Sequence[str]) -> int:
    """Let the window that is open, or a new one, do what is asked; returns the exit code."""
    from ucc_client.application.window_command import read

    command = read(arguments, languages())
    data = command.data.expanduser().absolute() if command.data else default_data()
    return run_window(data, offline=command.offline, language=command.language, wish=command.wish)


def _perform(data: Path, order: Order) -> Outcome:
    from ucc_client.application.orders import perform
    from ucc_client.application.worker import now_ms
    from ucc_client.application.worker_log import log_to
    from ucc_client.contract.type_preparation import prepare_types

    _keep_files_private()
    log_to(data / "log")
    prepare_types()
    return perform(data, order, now_ms)


def _keep_files_private() -> None:
    """Let nobody else read what this process writes, whatever it forgets to say."""
    # Once and first: a mask that changes while threads make folders is theirs as well.
    os.umask(0o077)
