"""What the window begins with."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from ucc_client.application.given_settings import GivenSettings

if TYPE_CHECKING:
    from ucc_client.application.commands import OpenOffline, SignIn
    from ucc_client.application.wish import Wish
    from ucc_client.cache.accounts import Account
    from ucc_client.cache.first_rows import FirstRows
    from ucc_client.cache.snapshot import ConferenceRow


class Start(msgspec.Struct, frozen=True, kw_only=True):
    """What the window begins with, put together by the bootstrap."""

    data: Path
    resources: Path
    worker: tuple[str, ...]
    account: Account | None
    rows: Callable[[], Iterable[Sequence[ConferenceRow]]]
    """Reads what the cache knows, piece by piece."""
    opening: Callable[[], SignIn | OpenOffline] | None
    """Makes the request that opens an account; None when the worker opens one by itself."""
    first: FirstRows | None = None
    """Those of them that come first; None where that is not known."""
    ask_sign_in: bool = False
    """Nothing is known yet: begin with the sign-in dialog."""
    server: str = ""
    login: str = ""
    language: str = ""
    crashed: bool = False
    """The last start ended by a crash."""
    wish: Wish | None = None
    """What is to be done first, as soon as an account is open."""
    at_login: tuple[str, ...] = ()
    """The command that starts the program with the session."""
    given: GivenSettings = GivenSettings()
    """What an administrator sets."""
    hidden: bool = False
    """Begin in the tray, if there is one and an account is known."""
