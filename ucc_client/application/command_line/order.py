"""What the command line asks of whoever owns the data folder, and what it gets."""

from __future__ import annotations

import enum

import msgspec

from ucc_client.application.wish import Wish


class Verb(enum.StrEnum):
    """The commands, and what a second start asks of the first."""

    SYNC = "sync"
    LIST = "list"
    SHOW = "show"
    CREATE = "create"
    EDIT = "edit"
    DELETE = "delete"
    EXPORT = "export"
    RAISE = "raise"
    """Bring the window to the front; nobody can type it."""


class Exit(enum.IntEnum):
    """How a command ends."""

    DONE = 0
    FAILED = 1
    """The sign-in was refused, the server is out of reach, or there is nothing such."""
    USAGE = 2
    KEPT = 3
    """It waits in the outbox and goes with the next sync or the next window."""
    UNDECIDED = 4
    """The user has to decide."""
    REJECTED = 5
    """The server, or a rule of the client's, refused it."""


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """One command. `command_id` makes it safe to give it twice.

    Empty `server` and `login` mean the account that is open, else the one used last.
    `conference` is the server's id or a local one, `body` the JSON of a file. With `days` the list
    is one of the dates within so many days; `zone` is the IANA name of the time zone of whoever
    asks. `wish` is what the window shall do when it is brought to the front.
    """

    verb: Verb
    command_id: str
    server: str = ""
    login: str = ""
    password: str | None = None
    offline: bool = False
    as_json: bool = False
    conference: str = ""
    body: bytes = b""
    days: int = 0
    zone: str = "UTC"
    wish: Wish | None = None

    def __repr__(self) -> str:
        """Show neither password nor contents."""
        return f"Order({self.verb.value})"


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What to print, on standard output and line by line on the errors, and how to end."""

    code: Exit
    output: str = ""
    notes: tuple[str, ...] = ()
